// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sidecars/sidecar.h"
#include "app/statements/edit.h"

#include <QUndoStack>

#include <functional>

namespace ui {

class Session;

/// What a step says of an article's text, said of another version of it.
struct OtherText
{
    std::function<app::Statement(const app::Statement&)> statement;
    std::function<void(app::DetailCorrections&)> corrections;
};
/// Brings all steps to another version of the text. QUndoStack hands them out as const.
void bringOver(const QUndoStack& steps, const OtherText& text);

/// A change of a statement on the undo stack. Holds ids and values, never addresses, so it survives a reload.
class EditCommand : public QUndoCommand
{
public:
    EditCommand(Session& session, app::Edit edit, const QString& step);
    void redo() override;
    void undo() override;
    void bringOver(const OtherText& text) const;

private:
    void apply(const app::Edit& edit);
    Session& m_session;
    mutable app::Edit m_edit;
    bool m_wasDone = false; ///< what is undone and done again is taken in hand, so that one sees it and goes on with it
};

/// A change of progress or of corrected details.
class HeaderCommand : public QUndoCommand
{
public:
    HeaderCommand(Session& session, app::SidecarHeader before, app::SidecarHeader after, const QString& step);
    void redo() override;
    void undo() override;
    void bringOver(const OtherText& text) const;

private:
    Session& m_session;
    mutable app::SidecarHeader m_before;
    mutable app::SidecarHeader m_after;
};

/// A change of a verdict or of a reply.
template<typename Remark>
class RemarkCommand : public QUndoCommand
{
public:
    RemarkCommand(Session& session, std::optional<Remark> before, std::optional<Remark> after, const QString& step);
    void redo() override { apply(m_before, m_after); }
    void undo() override { apply(m_after, m_before); }

private:
    void apply(const std::optional<Remark>& from, const std::optional<Remark>& to);
    Session& m_session;
    std::optional<Remark> m_before;
    std::optional<Remark> m_after;
};
}
