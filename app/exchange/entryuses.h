// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/workspace.h"
#include "app/codebook/renaming.h"

#include <atomic>
#include <optional>
#include <string>
#include <vector>

namespace app {

/// Who names an entry of the codebook.
struct EntryUses
{
    qsizetype statements = 0;        ///< also those that a reviewer wrote instead of a coder's
    std::vector<std::string> coders; ///< whose they are, each once
    std::optional<Error> unreadable; ///< the first folder or tag file of which it cannot be said
};

/// Counts in the tag files of all coders in the workspace. @p spellings are the entry's name and aliases. Stops between
/// two articles when @p stopped becomes true.
[[nodiscard]] EntryUses usesOf(Renaming::Kind kind, const std::vector<std::string>& spellings,
    const Workspace& workspace, const std::atomic<bool>& stopped);
}
