// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/commonmeasures.h"

#include "app/review/boundarysimilarity.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace app {

namespace {

enum BorderKind { Start, End };

std::vector<Boundary> bordersOf(const std::vector<Mark>& marks)
{
    std::vector<Boundary> borders;
    borders.reserve(2 * marks.size());
    for (const Mark& mark : marks) {
        for (const Span& span : mark.spans) {
            borders.push_back({span.start, Start});
            borders.push_back({span.end, End});
        }
    }
    return borders;
}

/// Statements of one list whose spans are those of a statement of the other, each counted once.
qint64 equalMarks(const std::vector<Mark>& first, const std::vector<Mark>& second)
{
    const auto spansOf = [](const Mark* mark) -> const std::vector<Span>& { return mark->spans; };
    const auto ordered = [&](const std::vector<Mark>& marks) {
        std::vector<const Mark*> all;
        all.reserve(marks.size());
        for (const Mark& mark : marks)
            all.push_back(&mark);
        std::ranges::sort(all, {}, spansOf);
        return all;
    };
    std::vector<const Mark*> both;
    std::ranges::set_intersection(ordered(first), ordered(second), std::back_inserter(both), {}, spansOf, spansOf);
    return std::ssize(both);
}

Coefficient f1(double partnered, double of)
{
    if (of == 0)
        return Coefficient::none(QCoreApplication::translate("Coefficient", "nothing was marked"));
    return Coefficient::of(2 * partnered / of);
}
}

std::optional<Stance> CodedVersion::stanceOn(int topic) const
{
    const auto found = std::ranges::lower_bound(stances, topic, {}, &std::pair<int, Stance>::first);
    return found != stances.end() && found->first == topic ? std::optional(found->second) : std::nullopt;
}

CommonMeasures::CommonMeasures(Cells& cells, const CodeSets& speakerSets, const CodeSets& topicSets)
    : marked(cells)
    , speakers(cells, speakerSets)
    , topics(cells, topicSets)
    , stance(cells)
    , manner(cells)
    , m_statements(cells.next())
    , m_places(cells.next())
    , m_f1Exact(cells.next())
    , m_f1Overlapping(cells.next())
    , m_f1Of(cells.next())
    , m_borderCost(cells.next())
    , m_bordersOf(cells.next())
{
}

void CommonMeasures::addPairing(Tally& tally, const std::vector<Mark>& first, const std::vector<Mark>& second,
    const std::vector<Match>& matches) const
{
    const auto paired =
        std::ranges::count_if(matches, [](const Match& match) { return !match.mine.empty() && !match.theirs.empty(); });
    tally.add(m_f1Exact, static_cast<double>(equalMarks(first, second)));
    tally.add(m_f1Overlapping, static_cast<double>(paired));
    tally.add(m_f1Of, static_cast<double>(first.size() + second.size()));
    const BoundaryEdits edits = boundaryEdits(bordersOf(first), bordersOf(second), nearMiss);
    tally.add(m_borderCost, edits.cost);
    tally.add(m_bordersOf, static_cast<double>(edits.compared()));
}

void CommonMeasures::addPlace(Tally& tally, const CodedPlace& place)
{
    tally.add(m_places, 1);
    PerCoder<int> speakerSets;
    PerCoder<int> topicSets;
    PerCoder<int> manners(place.width, Ratings::notCoded);
    for (qsizetype i = 0; i < place.versions.size(); ++i) {
        const CodedVersion& version = *place.versions[i];
        speakerSets.push_back(version.speakers);
        topicSets.push_back(version.topics);
        manners[place.columns[i]] = static_cast<int>(version.manner) - 1;
    }
    speakers.add(tally, speakerSets);
    topics.add(tally, topicSets);
    manner.add(tally, manners);
    const auto topicsOf = [](const CodedVersion& version) { return version.stances | std::views::keys; };
    // Whether a topic is there is the topics' matter: stances are compared where two coders have the topic.
    forEachCode(
        place, topicsOf,
        [](const CodedVersion& version, int topic) {
            return static_cast<int>(version.stanceOn(topic).value_or(Stance::Unstated)) - 1;
        },
        [&](int topic, std::span<const int> row) {
            if (std::ranges::count_if(
                    place.versions, [&](const CodedVersion* version) { return version->stanceOn(topic).has_value(); })
                > 1)
                stance.add(tally, row);
        });
}

Coefficient CommonMeasures::f1Exact(const Tally& tally) const
{
    return f1(tally[m_f1Exact], tally[m_f1Of]);
}

Coefficient CommonMeasures::f1Overlapping(const Tally& tally) const
{
    return f1(tally[m_f1Overlapping], tally[m_f1Of]);
}

Coefficient CommonMeasures::boundaries(const Tally& tally) const
{
    return boundarySimilarity(tally[m_borderCost], tally[m_bordersOf]);
}
}
