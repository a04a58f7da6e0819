// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/entryuses.h"

#include "app/exchange/articlefiles.h"

#include <algorithm>
#include <set>

namespace app {

EntryUses usesOf(Renaming::Kind kind, const std::vector<std::string>& spellings, const Workspace& workspace,
    const std::atomic<bool>& stopped)
{
    std::set<std::string> names;
    std::ranges::transform(spellings, std::inserter(names, names.end()), foldedName);
    const auto isIt = [&](const auto& named) { return names.contains(foldedName(named.name)); };
    const auto usesIt = [&](const Statement& statement) {
        return kind == Renaming::Kind::Speaker ? std::ranges::any_of(statement.speakers, isIt)
                                               : std::ranges::any_of(statement.topics, isIt);
    };
    EntryUses uses;
    const WorkspaceFiles files = filesOf(workspace);
    if (!files.unreadable.empty())
        uses.unreadable = files.unreadable.front().why;
    for (const ArticleFiles& article : files.articles) {
        if (stopped)
            break;
        const ReadSidecars read = readSidecars(article, {});
        if (!read.unreadable.empty() && !uses.unreadable)
            uses.unreadable = read.unreadable.front().why;
        for (const Sidecar& sidecar : read.sidecars) {
            const auto found = std::ranges::count_if(sidecar.statements, usesIt)
                + std::ranges::count_if(sidecar.verdicts,
                    [&](const Verdict& verdict) { return verdict.amended && usesIt(*verdict.amended); });
            uses.statements += found;
            if (found > 0 && !std::ranges::contains(uses.coders, sidecar.header.coder.id))
                uses.coders.push_back(sidecar.header.coder.id);
        }
    }
    return uses;
}
}
