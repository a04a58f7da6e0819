// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/jointplaces.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace app {

namespace {

/// Statements of all coders under one numbering, joined to places.
class Joining
{
public:
    explicit Joining(const std::vector<Side>& sides)
    {
        std::size_t count = 0;
        for (const Side& side : sides) {
            m_first.push_back(count);
            count += side.statements.size();
        }
        m_parent.resize(count);
        std::iota(m_parent.begin(), m_parent.end(), std::size_t(0));
    }

    [[nodiscard]] std::size_t placeOf(std::size_t side, int statement)
    {
        std::size_t node = m_first[side] + static_cast<std::size_t>(statement);
        while (m_parent[node] != node)
            node = m_parent[node] = m_parent[m_parent[node]];
        return node;
    }
    void join(std::size_t a, std::size_t b) { m_parent[std::max(a, b)] = std::min(a, b); }

private:
    std::vector<std::size_t> m_first; ///< the number of each side's first statement
    std::vector<std::size_t> m_parent;
};
}

std::vector<JointPlace> jointPlaces(const std::vector<Side>& sides)
{
    Joining joining(sides);
    for (std::size_t a = 0; a < sides.size(); ++a)
        for (std::size_t b = 0; b < sides.size(); ++b) {
            // Among pairings that are equally good the order of the two decides, and must not be by chance.
            if (sides[a].coder >= sides[b].coder)
                continue;
            for (const Match& match : pairStatements(sides[a].statements, sides[b].statements))
                for (const int mine : match.mine)
                    for (const int theirs : match.theirs)
                        joining.join(joining.placeOf(a, mine), joining.placeOf(b, theirs));
        }

    const auto extentOf = [&](std::size_t side, int index) {
        return sides[side].statements[static_cast<std::size_t>(index)].extent();
    };
    std::vector<JointPlace> places;
    std::unordered_map<std::size_t, std::size_t> indexOf;
    for (std::size_t side = 0; side < sides.size(); ++side)
        for (int i = 0; i < std::ssize(sides[side].statements); ++i) {
            const Span extent = extentOf(side, i);
            const auto [index, isNew] = indexOf.emplace(joining.placeOf(side, i), places.size());
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
