// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/writtenfiles.h"

#include <QUndoStack>

#include <functional>
#include <memory>

namespace ui {

class Session;

/// An action that wrote files besides the one that is open: a consensus, an import. To be pushed when it is done. Since
/// it is not about the open article, it stays on the stack when another one is opened.
class FilesCommand : public QUndoCommand
{
public:
    /// @p changed is called whenever the files have been given their other form, for who shows them.
    FilesCommand(Session& session, app::WrittenFiles files, const QString& step, std::function<void()> changed);
    void redo() override;
    void undo() override { swap(true); }

    /// Does the same as this one; of the two, only one may be used from then on.
    [[nodiscard]] std::unique_ptr<FilesCommand> copy() const;

private:
    void swap(bool isUndo);

    Session& m_session;
    app::WrittenFiles m_files;
    std::function<void()> m_changed;
    bool m_isDone = true; ///< when it is pushed
};

/// The other steps belong to an article that is left; those on files can still be undone.
void keepStepsOnFiles(QUndoStack& steps);

/// Takes in the codebook of the workspace as another action left it on disk.
void takeInCodebook(Session& session);
}
