// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/command.h"
#include "app/exchange/articlefiles.h"

#include <string>
#include <vector>

namespace app {

/// Tag files from elsewhere that a command takes in.
[[nodiscard]] Option withOption();
/// The files at the paths that were typed.
struct NamedFiles
{
    std::vector<WorkspaceFiles> workspaces; ///< with those from elsewhere put to their articles
    std::vector<Error> unused;              ///< those from elsewhere that are for none of the articles
};
[[nodiscard]] Result<NamedFiles> filesNamedBy(const Arguments& arguments);

/// Says on standard error what is asked for in vain: folders without an article, coders without a tag file. An answer
/// that is empty, or lacks somebody, would otherwise be taken for "there is nothing". No where anything was said; the
/// command answers for what there is all the same.
[[nodiscard]] ExitStatus sayWhatIsMissing(const Streams& streams, const QStringList& paths,
    const std::vector<WorkspaceFiles>& files, const std::vector<std::string>& coders = {});

/// Says of each file, or part of one, why it was read and does not count. The answer is right without it.
void sayWhatIsLeftOut(const Streams& streams, const std::vector<Error>& errors);

/// Says of each file what is wrong with it. Failed where there is one: the command answers with what could be read, and
/// a script learns from the status that it is not all.
[[nodiscard]] ExitStatus sayWhatIsUnreadable(const Streams& streams, const std::vector<Error>& errors);
}
