// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/pairing.h"

#include <span>
#include <vector>

namespace app {

/// The statements of two or more coders that mean one place of a text.
struct SharedPlace
{
    struct Member
    {
        int coder;
        int statement; ///< index into that coder's marks
        auto operator<=>(const Member&) const = default;
    };
    std::vector<Member> members; ///< by coder; several of one coder where that coder split the place
    bool operator==(const SharedPlace&) const = default;
};

/// How two of the coders pair their statements.
struct PairOfCoders
{
    int first, second;
    std::vector<Match> matches;
};

/// Joins the pairings of all pairs of coders to places. For two coders these are the matches of their pairing. For
/// more, the pairings may contradict each other (A with B, B with C, but A with another of C's): those who share the
/// most characters are joined first, and two statements of one coder share a place only if that coder's pairing split
/// it. Places that one coder alone marked are not among them.
[[nodiscard]] std::vector<SharedPlace> sharedPlacesOf(
    const std::vector<std::span<const Mark>>& coders, const std::vector<PairOfCoders>& pairings);
}
