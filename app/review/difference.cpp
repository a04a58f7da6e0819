// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/difference.h"

#include "app/base/utf8.h"
#include "app/review/joinedspans.h"

#include <QList>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <span>
#include <unordered_set>

namespace app {

namespace {

std::string meant(const auto* entry, const std::string& name)
{
    return entry ? entry->name : foldedName(name);
}

/// What one or several statements say of their place. A statement that is silent on a stance or on the manner
/// contradicts none that is not; agreement counts the parts of a split in the same way.
struct Said
{
    std::set<std::string> speakers;
    std::map<std::string, std::set<Stance>> topics;
    std::set<Manner> manners;

    void add(const Statement& statement, const Codebook& codebook)
    {
        for (const SpokenBy& speaker : statement.speakers)
            speakers.insert(meantSpeaker(speaker, codebook));
        for (const AboutTopic& topic : statement.topics) {
            std::set<Stance>& stances = topics[meantTopic(topic, codebook)];
            if (topic.stance != Stance::Unstated)
                stances.insert(topic.stance);
        }
        if (statement.manner != Manner::Unstated)
            manners.insert(statement.manner);
    }
};

Differences differencesBetween(const Said& mine, const Said& theirs)
{
    Differences differences;
    differences.setFlag(Difference::Speakers, mine.speakers != theirs.speakers);
    const auto nameOf = [](const auto& topic) -> const std::string& { return topic.first; };
    differences.setFlag(Difference::Topics, !std::ranges::equal(mine.topics, theirs.topics, {}, nameOf, nameOf));
    differences.setFlag(Difference::Stance, std::ranges::any_of(mine.topics, [&](const auto& topic) {
        const auto other = theirs.topics.find(topic.first);
        return other != theirs.topics.end() && other->second != topic.second;
    }));
    differences.setFlag(Difference::Manner, mine.manners != theirs.manners);
    return differences;
}

Span spanOf(const Selector& selector)
{
    return selector.span;
}

/// Whether all words of @p statements lie in @p spans; the blanks between sentences belong to nobody.
bool haveTheirWordsIn(const std::vector<Span>& spans, std::span<const Statement* const> statements)
{
    for (const Statement* statement : statements)
        for (const Selector& selector : statement->selectors) {
            qint64 at = selector.span.start;
            for (const char32_t character : toQString(selector.exact).toUcs4()) {
                const auto in = std::ranges::upper_bound(spans, at, {}, &Span::end);
                if (!QChar::isSpace(character) && (in == spans.end() || !in->contains(at)))
                    return false;
                ++at;
            }
        }
    return true;
}

/// For hashing: statements have the same one if nothing differs between them.
std::string keyOf(const Statement& statement, const Codebook& codebook)
{
    Said said;
    said.add(statement, codebook);
    std::string key;
    for (const Selector& selector : statement.selectors)
        key += std::to_string(selector.span.start) + '-' + std::to_string(selector.span.end) + ' ';
    for (const std::string& speaker : said.speakers)
        (key += '\n') += speaker;
    for (const auto& [topic, stances] : said.topics) {
        (key += "\n\t") += topic;
        for (const Stance stance : stances)
            (key += '\t') += wordOf(stance);
    }
    for (const Manner manner : said.manners)
        (key += "\n\r") += wordOf(manner);
    return key;
}

/// Whether it cannot be said that @p side did not mark anything at @p statement.
bool isUnknown(const Statement& statement, const Side& side)
{
    const Span extent = statement.extent();
    const auto behind = std::ranges::upper_bound(side.unknown, extent.start, {}, &Span::end);
    return behind != side.unknown.end() && behind->overlaps(extent);
}
}

const std::vector<Difference>& allDifferences()
{
    static const std::vector<Difference> all{Difference::Borders, Difference::Speakers, Difference::Topics,
        Difference::Stance, Difference::Manner, Difference::OnlyMine, Difference::OnlyTheirs, Difference::Split,
        Difference::NotComparable};
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
    case Difference::NotComparable: return "not-comparable";
    }
    return {};
}

std::string meantSpeaker(const SpokenBy& speaker, const Codebook& codebook)
{
    return meant(codebook.findSpeaker(speaker.name), speaker.name);
}

std::string meantTopic(const AboutTopic& topic, const Codebook& codebook)
{
    return meant(codebook.findTopic(topic.name), topic.name);
}

Differences differencesBetween(const Statement& mine, const Statement& theirs, const Codebook& codebook)
{
    Said left, right;
    left.add(mine, codebook);
    right.add(theirs, codebook);
    Differences differences = differencesBetween(left, right);
    differences.setFlag(Difference::Borders, !std::ranges::equal(mine.selectors, theirs.selectors, {}, spanOf, spanOf));
    return differences;
}

void takeOutDoubles(Side& side, const Codebook& codebook)
{
    // Few stand at one place: the others need not be put into words.
    std::map<Span, int> at;
    for (const Statement& statement : side.statements)
        ++at[statement.extent()];
    std::unordered_set<std::string> seen;
    side.doubles += static_cast<int>(std::erase_if(side.statements, [&](const Statement& statement) {
        return at[statement.extent()] > 1 && !seen.insert(keyOf(statement, codebook)).second;
    }));
}

Differences differencesOf(const Match& match, const Side& mine, const Side& theirs, const Codebook& codebook)
{
    const auto at = [](const Side& side, int index) -> const Statement& {
        return side.statements[static_cast<std::size_t>(index)];
    };
    if (match.theirs.empty())
        return isUnknown(at(mine, match.mine.front()), theirs) ? Difference::NotComparable : Difference::OnlyMine;
    if (match.mine.empty())
        return isUnknown(at(theirs, match.theirs.front()), mine) ? Difference::NotComparable : Difference::OnlyTheirs;
    if (match.isPair())
        return differencesBetween(at(mine, match.mine.front()), at(theirs, match.theirs.front()), codebook);
    // One statement against several: against all that its parts say together.
    std::array<std::vector<const Statement*>, 2> sides;
    std::array<Said, 2> said;
    for (const int index : match.mine)
        sides[0].push_back(&at(mine, index));
    for (const int index : match.theirs)
        sides[1].push_back(&at(theirs, index));
    for (std::size_t side = 0; side < sides.size(); ++side)
        for (const Statement* statement : sides[side])
            said[side].add(*statement, codebook);
    const std::array spans{spansOf(sides[0]), spansOf(sides[1])};
    Differences differences = differencesBetween(said[0], said[1]) | Difference::Split;
    differences.setFlag(Difference::Borders,
        spans[0].front().start != spans[1].front().start || spans[0].back().end != spans[1].back().end
            || !haveTheirWordsIn(spans[1], sides[0]) || !haveTheirWordsIn(spans[0], sides[1]));
    return differences;
}
}
