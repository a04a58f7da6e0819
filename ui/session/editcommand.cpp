// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/session/editcommand.h"

#include "ui/session/session.h"

namespace ui {

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
