// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/command.h"
#include "app/exchange/articlefiles.h"

#include <string>
#include <vector>

namespace app {

/// Says on standard error what is asked for in vain: folders without an article, coders without a tag file. An answer
/// that is empty, or lacks somebody, would otherwise be taken for "there is nothing". No where anything was said; the
/// command answers for what there is all the same.
[[nodiscard]] ExitStatus sayWhatIsMissing(const Streams& streams, const QStringList& paths,
    const std::vector<WorkspaceFiles>& files, const std::vector<std::string>& coders = {});
}
