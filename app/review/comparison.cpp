// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/comparison.h"

#include "app/review/judgedchange.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Lets lupdate find the texts.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

/// Where the statements of a comparison stand in it.
class Whereabouts
{
public:
    explicit Whereabouts(const Comparison& comparison)
    {
        const std::vector<Place>& places = comparison.places();
        for (int i = 0; i < std::ssize(places); ++i) {
            const Match& match = places[static_cast<std::size_t>(i)].match;
            for (const int index : match.mine)
                add(comparison.left().coder, comparison.leftAt(index), i);
            for (const int index : match.theirs)
                add(comparison.right().coder, comparison.rightAt(index), i);
        }
    }

    struct Found
    {
        int place;
        const Statement* statement;
    };
    [[nodiscard]] const Found* find(const JudgedStatement& judged) const
    {
        const auto found = m_found.find(judged.coder + ' ' + judged.statement.id.value());
        return found == m_found.end() ? nullptr : &found->second;
    }

private:
    void add(const std::string& coder, const Statement& statement, int place)
    {
        m_found.emplace(coder + ' ' + statement.id.value(), Found{place, &statement});
    }

    std::unordered_map<std::string, Found> m_found; ///< by coder and id: copies of one file have the same ids
};

bool isNewer(const Verdict& a, const Verdict& b)
{
    return std::tie(a.modified, a.created, a.id) > std::tie(b.modified, b.created, b.id);
}

bool concernsOnly(const Verdict& verdict, const std::string& left, const std::string& right)
{
    const auto isTheirs = [&](const JudgedStatement& each) { return each.coder == left || each.coder == right; };
    return std::ranges::all_of(verdict.judged, isTheirs) && std::ranges::all_of(verdict.against, isTheirs);
}
}

Comparison::Comparison(Side left, Side right, const Codebook& codebook, const std::vector<Verdict>& reviewers)
    : m_left(std::move(left))
    , m_right(std::move(right))
{
    for (Match& match : pairStatements(m_left.statements, m_right.statements)) {
        Place place;
        place.differences = differencesOf(match, m_left.statements, m_right.statements, codebook);
        place.match = std::move(match);
        bool first = true;
        const auto widen = [&](Span span) {
            place.extent =
                first ? span : Span{std::min(place.extent.start, span.start), std::max(place.extent.end, span.end)};
            first = false;
        };
        for (const int index : place.match.mine)
            widen(leftAt(index).extent());
        for (const int index : place.match.theirs)
            widen(rightAt(index).extent());
        m_places.push_back(std::move(place));
    }
    attach(reviewers, codebook);
}

void Comparison::attach(const std::vector<Verdict>& verdicts, const Codebook& codebook)
{
    if (verdicts.empty())
        return;
    const Whereabouts whereabouts(*this);
    for (int i = 0; i < std::ssize(verdicts); ++i) {
        const Verdict& verdict = verdicts[static_cast<std::size_t>(i)];
        if (!concernsOnly(verdict, m_left.coder, m_right.coder))
            continue;

        std::vector<JudgedStatement> then = verdict.judged;
        then.insert(then.end(), verdict.against.begin(), verdict.against.end());
        std::vector<const Statement*> now;
        const Whereabouts::Found* first = nullptr;
        bool together = true;
        for (const JudgedStatement& each : then) {
            const Whereabouts::Found* found = whereabouts.find(each);
            now.push_back(found ? found->statement : nullptr);
            if (!found)
                continue;
            if (!first)
                first = found;
            together = together && found->place == first->place;
        }
        if (!first) {
            m_withoutPlace.push_back(i);
            continue;
        }
        Place& place = m_places[static_cast<std::size_t>(first->place)];
        if (place.verdict && isNewer(verdicts[static_cast<std::size_t>(*place.verdict)], verdict))
            continue;
        place.verdict = i;
        place.judgesLeft = verdict.judged.front().coder == m_left.coder;
        place.whatChanged = describeChanges(then, now, codebook);
        if (place.whatChanged.isEmpty()
            && (!together || then.size() != place.match.mine.size() + place.match.theirs.size()))
            place.whatChanged = Messages::tr("Other statements belong to this place since.");
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
