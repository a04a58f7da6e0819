// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/session/editcommand.h"

#include "ui/session/session.h"

#include <utility>

namespace ui {

namespace {

/// A step, and those that it is made of.
void bringOver(const QUndoCommand& step, const OtherText& text)
{
    for (int i = 0; i < step.childCount(); ++i)
        bringOver(*step.child(i), text);
    if (const auto* edit = dynamic_cast<const EditCommand*>(&step))
        edit->bringOver(text);
    else if (const auto* header = dynamic_cast<const HeaderCommand*>(&step))
        header->bringOver(text);
}
}

void bringOver(const QUndoStack& steps, const OtherText& text)
{
    for (int i = 0; i < steps.count(); ++i)
        bringOver(*steps.command(i), text);
}

EditCommand::EditCommand(Session& session, app::Edit edit, const QString& step)
    : QUndoCommand(step)
    , m_session(session)
    , m_edit(std::move(edit))
{
}

void EditCommand::redo()
{
    apply(m_edit);
}

void EditCommand::undo()
{
    apply(m_edit.inverted());
}

void EditCommand::apply(const app::Edit& edit)
{
    // A reload may have changed the statement. Dropping the step is honest; undoing into something else is not.
    if (!m_session.applyEdit(edit))
        setObsolete(true);
    else if (std::exchange(m_wasDone, true) && edit.after)
        m_session.setCurrentStatement(edit.after->id);
}

void EditCommand::bringOver(const OtherText& text) const
{
    for (std::optional<app::Statement>* statement : {&m_edit.before, &m_edit.after})
        if (*statement)
            *statement = text.statement(**statement);
}

HeaderCommand::HeaderCommand(Session& session, app::SidecarHeader before, app::SidecarHeader after, const QString& step)
    : QUndoCommand(step)
    , m_session(session)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void HeaderCommand::redo()
{
    if (!m_session.applyHeader(m_before, m_after))
        setObsolete(true);
}

void HeaderCommand::undo()
{
    if (!m_session.applyHeader(m_after, m_before))
        setObsolete(true);
}

void HeaderCommand::bringOver(const OtherText& text) const
{
    for (app::SidecarHeader* header : {&m_before, &m_after})
        text.corrections(header->corrections);
}

template<typename Remark>
RemarkCommand<Remark>::RemarkCommand(
    Session& session, std::optional<Remark> before, std::optional<Remark> after, const QString& step)
    : QUndoCommand(step)
    , m_session(session)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

template<typename Remark>
void RemarkCommand<Remark>::apply(const std::optional<Remark>& from, const std::optional<Remark>& to)
{
    if (!m_session.applyRemark(from, to))
        setObsolete(true);
}

template class RemarkCommand<app::Verdict>;
template class RemarkCommand<app::Reply>;
}
