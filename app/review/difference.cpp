// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/difference.h"

#include <algorithm>
#include <map>
#include <set>

namespace app {

namespace {

std::set<std::string> speakersOf(const Statement& statement, const Codebook& codebook)
{
    std::set<std::string> names;
    for (const SpokenBy& speaker : statement.speakers) {
        const Speaker* known = codebook.findSpeaker(speaker.name);
        names.insert(known ? known->name : foldedName(speaker.name));
    }
    return names;
}

std::map<std::string, Stance> topicsOf(const Statement& statement, const Codebook& codebook)
{
    std::map<std::string, Stance> topics;
    for (const AboutTopic& topic : statement.topics) {
        const Topic* known = codebook.findTopic(topic.name);
        topics.emplace(known ? known->name : foldedName(topic.name), topic.stance);
    }
    return topics;
}
}

const std::vector<Difference>& allDifferences()
{
    static const std::vector<Difference> all{Difference::Borders, Difference::Speakers, Difference::Topics,
        Difference::Stance, Difference::Manner, Difference::OnlyMine, Difference::OnlyTheirs, Difference::Split};
    return all;
}

std::string_view wordOf(Difference difference)
{
    switch (difference) {
    case Difference::Borders: return "borders";
    case Difference::Speakers: return "speakers";
    case Difference::Topics: return "topics";
    case Difference::Stance: return "stance";
    case Difference::Manner: return "manner";
    case Difference::OnlyMine: return "only-mine";
    case Difference::OnlyTheirs: return "only-theirs";
    case Difference::Split: return "split";
    }
    return {};
}

Differences differencesBetween(const Statement& mine, const Statement& theirs, const Codebook& codebook)
{
    Differences differences;
    const auto spanOf = [](const Selector& selector) { return selector.span; };
    differences.setFlag(Difference::Borders, !std::ranges::equal(mine.selectors, theirs.selectors, {}, spanOf, spanOf));
    differences.setFlag(Difference::Speakers, speakersOf(mine, codebook) != speakersOf(theirs, codebook));
    const std::map<std::string, Stance> myTopics = topicsOf(mine, codebook);
    const std::map<std::string, Stance> theirTopics = topicsOf(theirs, codebook);
    differences.setFlag(Difference::Topics,
        !std::ranges::equal(
            myTopics, theirTopics, {}, [](const auto& topic) { return topic.first; },
            [](const auto& topic) { return topic.first; }));
    differences.setFlag(Difference::Stance, std::ranges::any_of(myTopics, [&](const auto& topic) {
        const auto other = theirTopics.find(topic.first);
        return other != theirTopics.end() && other->second != topic.second;
    }));
    differences.setFlag(Difference::Manner, mine.manner != theirs.manner);
    return differences;
}

Differences differencesOf(const Match& match, const std::vector<Statement>& mine, const std::vector<Statement>& theirs,
    const Codebook& codebook)
{
    if (match.theirs.empty())
        return Difference::OnlyMine;
    if (match.mine.empty())
        return Difference::OnlyTheirs;
    Differences differences;
    for (const int a : match.mine)
        for (const int b : match.theirs)
            differences |=
                differencesBetween(mine[static_cast<std::size_t>(a)], theirs[static_cast<std::size_t>(b)], codebook);
    if (match.isPair())
        return differences;
    // The parts of a split always have other borders than the whole: said once, as a split.
    return (differences & ~Differences(Difference::Borders)) | Difference::Split;
}
}
