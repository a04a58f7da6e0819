// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sidecars/sidecar.h"
#include "app/statements/edit.h"

#include <QUndoCommand>

namespace ui {

class Session;

/// A change of a statement on the undo stack. Holds ids and values, never addresses, so it survives a reload.
class EditCommand : public QUndoCommand
{
public:
    EditCommand(Session& session, app::Edit edit, const QString& step);
    void redo() override;
    void undo() override;

private:
    void apply(const app::Edit& edit);
    Session& m_session;
    app::Edit m_edit;
};

/// A change of progress or of corrected details.
class HeaderCommand : public QUndoCommand
{
public:
    HeaderCommand(Session& session, app::SidecarHeader before, app::SidecarHeader after, const QString& step);
    void redo() override;
    void undo() override;

private:
    Session& m_session;
    app::SidecarHeader m_before;
    app::SidecarHeader m_after;
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
