// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/replythread.h"

#include <algorithm>
#include <set>

namespace app {

std::vector<const RepliedBy*> threadOf(const VerdictId& verdict, const std::vector<RepliedBy>& replies)
{
    std::vector<const RepliedBy*> thread;
    std::set<std::string> ids{verdict.value()};
    // Round after round, because an answer may stand in another file than what it answers.
    for (bool found = true; found;) {
        found = false;
        for (const RepliedBy& candidate : replies) {
            if (ids.contains(candidate.reply.to) && ids.insert(candidate.reply.id.value()).second) {
                thread.push_back(&candidate);
                found = true;
            }
        }
    }
    std::ranges::stable_sort(thread, {}, [](const RepliedBy* by) { return by->reply.created; });
    return thread;
}
}
