// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/workspace.h"
#include "app/base/writtenfiles.h"
#include "app/codebook/renaming.h"
#include "app/sidecars/sidecar.h"

#include <atomic>
#include <vector>

namespace app {

/// What came of renaming in tag files.
struct RenamingReport
{
    qsizetype files = 0; ///< rewritten
    qsizetype statements = 0;
    std::vector<Error> left; ///< files and folders that could not be; their names are still found, as aliases
};

/// Writes the new names into the tag files that @p coder has in a workspace, each whole or not at all. Other coders'
/// files are never touched: there the old name is found as an alias. In a statement that has the new name already the
/// two become one; only where that would lose something, as with two stances, it keeps both, which mean the same entry.
/// Stops between two files when @p stopped becomes true. Only counts where @p write is false. What it takes to go back
/// is added to @p written, where there is one.
[[nodiscard]] RenamingReport renameInFiles(const Workspace& workspace, const Coder& coder,
    const std::vector<Renaming>& renamings, const std::atomic<bool>& stopped, bool write = true,
    WrittenFiles* written = nullptr);

/// The same in one tag file's content; how many statements changed.
qsizetype rename(std::vector<Statement>& statements, const std::vector<Renaming>& renamings);
}
