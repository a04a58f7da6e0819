// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/jointplaces.h"

#include "app/review/joinedsets.h"

#include <algorithm>
#include <unordered_map>

namespace app {

std::vector<JointPlace> jointPlaces(const std::vector<Side>& sides)
{
    // The statements of all coders under one numbering.
    std::vector<std::size_t> firstOf;
    std::size_t count = 0;
    for (const Side& side : sides) {
        firstOf.push_back(count);
        count += side.statements.size();
    }
    const auto numberOf = [&](std::size_t side, int statement) {
        return firstOf[side] + static_cast<std::size_t>(statement);
    };
    JoinedSets joined(count);
    for (std::size_t a = 0; a < sides.size(); ++a)
        for (std::size_t b = 0; b < sides.size(); ++b) {
            // Among pairings that are equally good the order of the two decides, and must not be by chance.
            if (sides[a].coder >= sides[b].coder)
                continue;
            for (const Match& match : pairStatements(sides[a].statements, sides[b].statements))
                for (const int mine : match.mine)
                    for (const int theirs : match.theirs)
                        joined.join(numberOf(a, mine), numberOf(b, theirs));
        }

    const auto extentOf = [&](std::size_t side, int index) {
        return sides[side].statements[static_cast<std::size_t>(index)].extent();
    };
    std::vector<JointPlace> places;
    std::unordered_map<std::size_t, std::size_t> indexOf;
    for (std::size_t side = 0; side < sides.size(); ++side)
        for (int i = 0; i < std::ssize(sides[side].statements); ++i) {
            const Span extent = extentOf(side, i);
            const auto [index, isNew] = indexOf.emplace(joined.setOf(numberOf(side, i)), places.size());
            if (isNew)
                places.push_back({std::vector<std::vector<int>>(sides.size()), extent});
            JointPlace& place = places[index->second];
            place.statements[side].push_back(i);
            place.extent = {std::min(place.extent.start, extent.start), std::max(place.extent.end, extent.end)};
        }
    for (JointPlace& place : places)
        for (std::size_t side = 0; side < sides.size(); ++side)
            std::ranges::sort(place.statements[side], {}, [&](int index) { return extentOf(side, index); });
    std::ranges::stable_sort(places, {}, &JointPlace::extent);
    return places;
}

Differences differencesAt(const JointPlace& place, const std::vector<Side>& sides, const Codebook& codebook)
{
    Differences differences;
    for (std::size_t a = 0; a < sides.size(); ++a)
        for (std::size_t b = a + 1; b < sides.size(); ++b)
            if (!place.statements[a].empty() || !place.statements[b].empty())
                differences |= differencesOf({place.statements[a], place.statements[b]}, sides[a], sides[b], codebook);
    return differences;
}
}
