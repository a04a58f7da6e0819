// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/codebook/codebook.h"

#include <algorithm>
#include <string>
#include <vector>

namespace app {

/// An entry of the codebook that has another name now.
struct Renaming
{
    enum class Kind : unsigned char { Speaker, Topic };
    Kind kind;
    std::string from, to;
    bool operator==(const Renaming&) const = default;
};

/// The entries, by their ids, that have other names in @p after than in @p before.
[[nodiscard]] std::vector<Renaming> renamings(const Codebook& before, const Codebook& after);

/// Keeps a name that @p entry had as an alias, so that the tag files which say it still mean this entry.
template<typename Entry>
void keepOldName(Entry& entry, const std::string& oldName)
{
    const std::string old = foldedName(oldName);
    const auto isOld = [&](const std::string& spelling) { return foldedName(spelling) == old; };
    if (!isOld(entry.name) && std::ranges::none_of(entry.aliases, isOld))
        entry.aliases.push_back(oldName);
}

/// What became of a codebook in which somebody renamed an entry.
struct RenamedCodebook
{
    Codebook codebook;
    Renaming done;         ///< from the entry's name as it was to the one that now stands for it
    bool isMerged = false; ///< the name was another entry's, and both are one now
};

/// @p codebook with the entry that goes by @p wanted.from called @p wanted.to. Its id stays, and its old name as an
/// alias. Where the new name is another entry's, both become that entry if @p mayMerge: it takes the names, and what it
/// lacks itself, of the one that goes. Invalid where there is no such entry, where it has the name already, and where
/// two would have to become one but may not.
[[nodiscard]] Result<RenamedCodebook> renamed(const Codebook& codebook, const Renaming& wanted, bool mayMerge);
}
