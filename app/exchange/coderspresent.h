// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/articlefiles.h"

#include <set>
#include <string>
#include <vector>

namespace app {

/// Who of the coders that somebody asked about has no tag file, and who has one.
struct CodersPresent
{
    std::vector<std::string> missing; ///< in the order of asking
    std::set<std::string> present;    ///< empty where nobody is missing: then it need not be known
};

/// Everybody who has a tag file among @p files.
[[nodiscard]] std::set<std::string> codersAmong(const std::vector<WorkspaceFiles>& files);

/// Looks for tag files of @p coders among @p files. Their names tell, so that nothing is read in a workspace where all
/// is well; only for somebody who seems to be missing are the files read, since the coder that counts is the one
/// inside.
[[nodiscard]] CodersPresent lookForCoders(
    const std::vector<WorkspaceFiles>& files, const std::vector<std::string>& coders);
}
