// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/jointcomparison.h"

#include "app/review/verdictplacing.h"
#include "app/review/verdictweighing.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

/// Lets lupdate find the texts.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};
}

int JointlyMarked::versionCount() const
{
    return kinds.empty() ? 0 : std::ranges::max(kinds) + 1;
}

JointComparison::JointComparison(
    std::vector<Side> sides, const Codebook& codebook, const Text& text, const std::vector<Verdict>& reviewers)
    : m_sides(std::move(sides))
{
    for (Side& side : m_sides)
        takeOutDoubles(side, codebook);
    for (JointPlace& at : jointPlaces(m_sides)) {
        JointlyMarked& place = m_places.emplace_back(std::move(at));
        place.differences = differencesAt(place.at, m_sides, codebook);
        place.kinds = kindsAt(place, codebook);
    }
    takeUp(reviewers, codebook, text);
}

std::vector<const Statement*> JointComparison::statementsOf(const JointlyMarked& place, std::size_t side) const
{
    std::vector<const Statement*> statements;
    for (const int index : place.at.statements[side])
        statements.push_back(&m_sides[side].statements[static_cast<std::size_t>(index)]);
    return statements;
}

std::vector<int> JointComparison::kindsAt(const JointlyMarked& place, const Codebook& codebook) const
{
    std::vector<int> kinds(m_sides.size(), -1);
    if (place.isSame()) {
        std::ranges::fill(kinds, 0);
        return kinds;
    }
    std::vector<std::vector<const Statement*>> known;
    for (std::size_t side = 0; side < m_sides.size(); ++side) {
        const std::vector<const Statement*> here = statementsOf(place, side);
        if (here.empty())
            continue;
        // Part by part: whoever split a place alike did not mark it differently.
        const auto isIt = [&](const std::vector<const Statement*>& other) {
            return std::ranges::equal(here, other,
                [&](const Statement* a, const Statement* b) { return !differencesBetween(*a, *b, codebook); });
        };
        const auto same = std::ranges::find_if(known, isIt);
        kinds[side] = static_cast<int>(same - known.begin());
        if (same == known.end())
            known.push_back(here);
    }
    return kinds;
}

Versions JointComparison::versionsAt(const JointlyMarked& place) const
{
    Versions versions;
    for (std::size_t side = 0; side < m_sides.size(); ++side)
        for (const Statement* statement : statementsOf(place, side))
            versions.push_back({side, &m_sides[side].coder, statement});
    // As for the consensus: the order in which the coders were chosen decides nothing.
    std::ranges::stable_sort(versions, {}, [](const Version& version) { return *version.coder; });
    return versions;
}

void JointComparison::takeUp(const std::vector<Verdict>& verdicts, const Codebook& codebook, const Text& text)
{
    for (JointlyMarked& place : m_places) {
        place.verdict.reset();
        place.isOpen = true;
        place.outdated = false;
        place.whatChanged.clear();
    }
    if (verdicts.empty())
        return;
    std::vector<std::string> coders;
    for (const Side& side : m_sides)
        coders.push_back(side.coder);
    VerdictPlacing placing(coders, verdicts);
    for (std::size_t place = 0; place < m_places.size(); ++place)
        for (std::size_t side = 0; side < m_sides.size(); ++side)
            for (const Statement* statement : statementsOf(m_places[place], side))
                placing.add(m_sides[side].coder, *statement, static_cast<int>(place));
    std::ranges::for_each(m_sides, [&](const Side& side) { placing.addUnanchored(side); });

    const Unanimity unanimity(codebook, text);
    const std::string reviewer; // all verdicts are one person's
    const std::vector<PlacedVerdict> placed = placing.placed(codebook).verdicts;
    std::vector<std::vector<GivenVerdict>> applying(m_places.size());
    std::vector<const PlacedVerdict*> latest(m_places.size());
    std::vector<bool> someAreOutdated(m_places.size());
    for (const PlacedVerdict& each : placed) {
        const auto place = static_cast<std::size_t>(each.place);
        const Verdict& verdict = verdicts[static_cast<std::size_t>(each.verdict)];
        if (!latest[place] || isNewer(verdict, verdicts[static_cast<std::size_t>(latest[place]->verdict)]))
            latest[place] = &each;
        if (verdict.decision == Decision::Undecided)
            continue;
        if (each.applies())
            applying[place].push_back({&reviewer, &verdict});
        else
            someAreOutdated[place] = true;
    }
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (!latest[i])
            continue;
        JointlyMarked& place = m_places[i];
        place.verdict = latest[i]->verdict;
        std::ranges::sort(applying[i], [](const GivenVerdict& a, const GivenVerdict& b) { return isNewer(a, b); });
        if (!applying[i].empty()) {
            VerdictWeighing weighing(unanimity, BorderRule::Exact, text, versionsAt(place));
            place.isOpen = !std::holds_alternative<Settled>(weighing.outcome(applying[i], someAreOutdated[i]));
        }
        if (!place.isOpen)
            continue;
        place.whatChanged = latest[i]->whatChanged;
        if (latest[i]->applies() && !latest[i]->isOnAll)
            place.whatChanged = Messages::tr("Not all versions of this place were judged.");
        place.outdated = !place.whatChanged.isEmpty();
    }
}
}
