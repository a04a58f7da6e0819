// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/session/filescommand.h"

#include "ui/session/session.h"

#include <utility>
#include <vector>

namespace ui {

FilesCommand::FilesCommand(
    Session& session, app::WrittenFiles files, const QString& step, std::function<void()> changed)
    : QUndoCommand(step)
    , m_session(session)
    , m_files(std::move(files))
    , m_changed(std::move(changed))
{
}

std::unique_ptr<FilesCommand> FilesCommand::copy() const
{
    return std::make_unique<FilesCommand>(m_session, m_files, text(), m_changed);
}

void FilesCommand::redo()
{
    if (!std::exchange(m_isDone, false))
        swap(false);
}

void FilesCommand::swap(bool isUndo)
{
    // What is not saved yet was changed before this step, or undone after it: the file is to say so before it is
    // compared.
    m_session.saveNow();
    const std::vector<app::Error> left = m_files.swap();
    if (!m_files.isEmpty())
        //: %1, here and below, is the name of an undo step such as "Import CSV"
        emit m_session.undone(
            isUndo ? Session::tr("Undone: %1").arg(text()) : Session::tr("Done again: %1").arg(text()));
    m_session.takeInChangesOnDisk();
    takeInCodebook(m_session);
    if (m_changed)
        m_changed();
    if (!left.empty()) {
        app::Error first = left.front();
        if (left.size() > 1)
            //: Follows the sentence about one file that was not put back
            first.remedy += Session::tr(" (and %n more file(s))", nullptr, static_cast<int>(left.size()) - 1);
        emit m_session.failed(first);
    }
    // Dropping the step is honest; a file that somebody changed is not ours to take back.
    if (m_files.isEmpty())
        setObsolete(true);
}

void keepStepsOnFiles(QUndoStack& steps)
{
    std::vector<std::unique_ptr<QUndoCommand>> kept;
    for (int i = 0; i < steps.index(); ++i)
        if (const auto* files = dynamic_cast<const FilesCommand*>(steps.command(i)))
            kept.push_back(files->copy());
    steps.clear();
    for (std::unique_ptr<QUndoCommand>& step : kept)
        steps.push(step.release());
}

void takeInCodebook(Session& session)
{
    if (!session.workspace() || session.codebookError())
        return;
    const app::Result<app::StoredCodebook> stored = app::loadCodebook(session.workspace()->root());
    if (!stored || stored->codebook == session.codebook())
        return;
    if (const app::Result<> taken = session.changeCodebook([](app::Codebook&) { }); !taken)
        emit session.failed(taken.error());
}
}
