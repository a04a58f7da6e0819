// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/sharedplaces.h"

#include <algorithm>

namespace app {

namespace {

SharedPlace placeOf(const Match& match, int first, int second)
{
    SharedPlace place;
    for (const int statement : match.mine)
        place.members.push_back({first, statement});
    for (const int statement : match.theirs)
        place.members.push_back({second, statement});
    std::ranges::sort(place.members);
    return place;
}

struct Tie
{
    qint64 shared;
    SharedPlace::Member a, b;
    int splitBy; ///< the coder who has several statements here, or -1
};

/// Statements that were joined so far. Each begins as a place of its own.
class Joining
{
public:
    explicit Joining(const std::vector<std::span<const Mark>>& coders)
    {
        for (std::size_t coder = 0; coder < coders.size(); ++coder) {
            m_firstOf.push_back(m_placeOf.size());
            for (std::size_t i = 0; i < coders[coder].size(); ++i) {
                m_placeOf.push_back(m_places.size());
                m_places.push_back({{{static_cast<int>(coder), static_cast<int>(i)}}});
            }
        }
    }

    void join(const Tie& tie)
    {
        const std::size_t a = m_placeOf[indexOf(tie.a)];
        const std::size_t b = m_placeOf[indexOf(tie.b)];
        if (a == b)
            return;
        SharedPlace& place = m_places[a];
        SharedPlace& other = m_places[b];
        const auto hasCoder = [](const SharedPlace& in, int coder) {
            return std::ranges::contains(in.members, coder, &SharedPlace::Member::coder);
        };
        const bool sharesCoder = std::ranges::any_of(
            other.members, [&](const SharedPlace::Member& each) { return hasCoder(place, each.coder); });
        // A further part of a split comes alone; what it was joined with meanwhile stays a place of its own.
        const auto isPart = [&](const SharedPlace& part) {
            return part.members.size() == 1 && part.members.front().coder == tie.splitBy;
        };
        const bool isFurtherPart = isPart(place) || isPart(other);
        if (sharesCoder && !isFurtherPart)
            return;
        for (const SharedPlace::Member& each : other.members)
            m_placeOf[indexOf(each)] = a;
        place.members.insert(place.members.end(), other.members.begin(), other.members.end());
        other.members.clear();
    }

    [[nodiscard]] std::vector<SharedPlace> take()
    {
        std::erase_if(m_places, [](const SharedPlace& place) { return place.members.size() < 2; });
        for (SharedPlace& place : m_places)
            std::ranges::sort(place.members);
        return std::move(m_places);
    }

private:
    [[nodiscard]] std::size_t indexOf(const SharedPlace::Member& member) const
    {
        return m_firstOf[static_cast<std::size_t>(member.coder)] + static_cast<std::size_t>(member.statement);
    }

    std::vector<std::size_t> m_firstOf; ///< by coder: the number of the coder's first statement
    std::vector<std::size_t> m_placeOf; ///< by statement
    std::vector<SharedPlace> m_places;
};
}

std::vector<SharedPlace> sharedPlacesOf(
    const std::vector<std::span<const Mark>>& coders, const std::vector<PairOfCoders>& pairings)
{
    std::vector<SharedPlace> places;
    if (pairings.size() == 1) {
        for (const Match& match : pairings.front().matches)
            if (!match.mine.empty() && !match.theirs.empty())
                places.push_back(placeOf(match, pairings.front().first, pairings.front().second));
        return places;
    }
    const auto markOf = [&](const SharedPlace::Member& member) -> const Mark& {
        return coders[static_cast<std::size_t>(member.coder)][static_cast<std::size_t>(member.statement)];
    };
    std::vector<Tie> ties;
    for (const auto& [first, second, matches] : pairings) {
        for (const Match& match : matches) {
            const int splitBy = match.mine.size() > 1 ? first : match.theirs.size() > 1 ? second : -1;
            for (const int mine : match.mine) {
                for (const int theirs : match.theirs) {
                    const SharedPlace::Member a{first, mine};
                    const SharedPlace::Member b{second, theirs};
                    ties.push_back({sharedCharacters(markOf(a), markOf(b)), a, b, splitBy});
                }
            }
        }
    }
    std::ranges::stable_sort(ties, std::ranges::greater(), &Tie::shared);
    Joining joining(coders);
    for (const Tie& tie : ties)
        joining.join(tie);
    return joining.take();
}
}
