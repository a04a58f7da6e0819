// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/codebook/renaming.h"

#include <algorithm>

namespace app {

namespace {
template<typename Entry>
void compare(const std::vector<Entry>& before, const std::vector<Entry>& after, Renaming::Kind kind,
    std::vector<Renaming>& renamed)
{
    for (const Entry& old : before) {
        const auto now = std::ranges::find(after, old.id, &Entry::id);
        if (now != after.end() && now->name != old.name)
            renamed.push_back({kind, old.name, now->name});
    }
}
}

std::vector<Renaming> renamings(const Codebook& before, const Codebook& after)
{
    std::vector<Renaming> renamed;
    compare(before.speakers(), after.speakers(), Renaming::Kind::Speaker, renamed);
    compare(before.topics(), after.topics(), Renaming::Kind::Topic, renamed);
    return renamed;
}
}
