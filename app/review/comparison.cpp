// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/comparison.h"

#include "app/review/verdictplacing.h"

#include <algorithm>

namespace app {

Comparison::Comparison(Side left, Side right, const Codebook& codebook, const std::vector<Verdict>& reviewers)
    : m_left(std::move(left))
    , m_right(std::move(right))
{
    takeOutDoubles(m_left, codebook);
    takeOutDoubles(m_right, codebook);
    for (Match& match : pairStatements(m_left.statements, m_right.statements)) {
        Place place;
        place.differences = differencesOf(match, m_left, m_right, codebook);
        place.match = std::move(match);
        bool first = true;
        for (std::size_t side = 0; side < 2; ++side)
            for (const Statement* statement : statementsOf(place, side)) {
                const Span span = statement->extent();
                place.extent =
                    first ? span : Span{std::min(place.extent.start, span.start), std::max(place.extent.end, span.end)};
                first = false;
            }
        m_places.push_back(std::move(place));
    }
    attach(reviewers, codebook);
}

std::vector<const Statement*> Comparison::statementsOf(const Place& place, std::size_t side) const
{
    std::vector<const Statement*> statements;
    for (const int index : side == 0 ? place.match.mine : place.match.theirs)
        statements.push_back(side == 0 ? &leftAt(index) : &rightAt(index));
    return statements;
}

QString Comparison::whatChangedSince(std::size_t verdict) const
{
    return verdict < m_changes.size() ? m_changes[verdict] : QString();
}

void Comparison::attach(const std::vector<Verdict>& verdicts, const Codebook& codebook)
{
    if (verdicts.empty())
        return;
    VerdictPlacing placing({m_left.coder, m_right.coder}, verdicts);
    for (int i = 0; i < std::ssize(m_places); ++i) {
        const Place& place = m_places[static_cast<std::size_t>(i)];
        for (std::size_t side = 0; side < 2; ++side)
            for (const Statement* statement : statementsOf(place, side))
                placing.add(side == 0 ? m_left.coder : m_right.coder, *statement, i);
    }
    placing.addUnanchored(m_left);
    placing.addUnanchored(m_right);
    VerdictPlacing::Placed placed = placing.placed(codebook);
    m_withoutPlace = std::move(placed.withoutPlace);
    m_changes.resize(verdicts.size());
    for (PlacedVerdict& each : placed.verdicts) {
        const auto index = static_cast<std::size_t>(each.verdict);
        m_changes[index] = each.applies() && !each.isOnAll ? otherStatementsSince() : std::move(each.whatChanged);
        Place& place = m_places[static_cast<std::size_t>(each.place)];
        if (place.verdict && isNewer(verdicts[static_cast<std::size_t>(*place.verdict)], verdicts[index]))
            continue;
        place.verdict = each.verdict;
        place.judgesLeft = verdicts[index].judged.front().coder == m_left.coder;
        place.whatChanged = m_changes[index];
        place.outdated = !place.whatChanged.isEmpty();
    }
}

std::vector<Comparison> compareWithFirst(
    const std::vector<Side>& sides, const Codebook& codebook, const std::vector<Verdict>& reviewers)
{
    std::vector<Comparison> comparisons;
    for (std::size_t i = 1; i < sides.size(); ++i)
        comparisons.emplace_back(sides.front(), sides[i], codebook, reviewers);
    return comparisons;
}
}
