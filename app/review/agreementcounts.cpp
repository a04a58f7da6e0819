// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/agreementcounts.h"

#include "app/review/agreementstudy.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <set>

namespace app {

namespace {

constexpr std::size_t mostTextsKept = 300;
constexpr std::size_t mostPlacesShown = 1000;
constexpr Dissimilarity dissimilarity; // the weights of Mathet et al. 2015: 1, 1, 1

const std::vector<int> justMarked{0}; // the one code of whether a character is marked

void sortUnique(std::vector<int>& numbers)
{
    std::ranges::sort(numbers);
    numbers.erase(std::ranges::unique(numbers).begin(), numbers.end());
}

/// Codes that one version of a place has of one kind; seldom more than a few.
using Codes = QVarLengthArray<int, 8>;

/// Several where the parts of a place differ; 0 where none was chosen.
Codes stancesOf(const CodedVersion& version, int topic)
{
    Codes stances;
    for (const auto& [of, stance] : version.differingStances)
        if (of == topic)
            stances.push_back(static_cast<int>(stance));
    if (stances.empty())
        stances.push_back(static_cast<int>(version.stanceOn(topic).value_or(Stance::Unstated)));
    return stances;
}

Codes mannersOf(const CodedVersion& version)
{
    Codes manners;
    for (const Manner manner : version.differingManners)
        manners.push_back(static_cast<int>(manner));
    if (manners.empty())
        manners.push_back(static_cast<int>(version.manner));
    return manners;
}

/// The codes that only one of two sets has.
Codes without(std::span<const int> codes, std::span<const int> others)
{
    Codes rest;
    std::ranges::set_difference(codes, others, std::back_inserter(rest));
    return rest;
}

/// Enough words to know a statement by.
std::string beginningOf(const Statement& statement)
{
    constexpr std::size_t enough = 160; // bytes
    if (statement.selectors.empty())
        return {};
    const std::string& words = statement.selectors.front().exact;
    if (words.size() <= enough)
        return words;
    std::size_t end = enough;
    while ((static_cast<unsigned char>(words[end]) & 0xC0) == 0x80) // not within a character
        --end;
    return words.substr(0, end) + "…";
}
}

AgreementCounts::AgreementCounts(const Codebook& codebook, quint64 seed)
    : m_codebook(codebook)
    , m_coders([](std::string_view) { return nullptr; })
    , m_speakers([this](std::string_view name) {
        const Speaker* known = m_codebook.findSpeaker(name);
        return known ? &known->name : nullptr;
    })
    , m_topics([this](std::string_view name) {
        const Topic* known = m_codebook.findTopic(name);
        return known ? &known->name : nullptr;
    })
    , m_measures{CommonMeasures(m_cells, m_speakerSets, m_topicSets), ContinuumAlpha(m_cells), ContinuumAlpha(m_cells),
          RowCounts(m_cells), {}, {}, m_cells.next(), m_cells.next()}
    , m_seed(seed)
    , m_keeping(seed)
{
    // In the order of the codebook, which is that of the tables.
    for (const Speaker& speaker : m_codebook.speakers())
        std::ignore = m_speakers.numberOf(speaker.name);
    for (const Topic& topic : m_codebook.topics())
        std::ignore = m_topics.numberOf(topic.name);
}

CodedVersion AgreementCounts::versionOf(int coder, const Statement& statement, Mark& mark)
{
    for (const Selector& selector : statement.selectors)
        mark.spans.push_back(selector.span);
    for (const SpokenBy& speaker : statement.speakers)
        mark.speakers.push_back(m_speakers.numberOf(speaker.name));
    sortUnique(mark.speakers);
    CodedVersion version;
    for (const AboutTopic& topic : statement.topics)
        version.stances.emplace_back(m_topics.numberOf(topic.name), topic.stance);
    // A topic that stands twice under two of its names counts once, with the stance that was chosen.
    std::ranges::sort(version.stances,
        [](const auto& a, const auto& b) { return a.first != b.first ? a.first < b.first : a.second > b.second; });
    const auto doubled = std::ranges::unique(version.stances, {}, &std::pair<int, Stance>::first);
    version.stances.erase(doubled.begin(), doubled.end());
    for (const auto& [topic, stance] : version.stances)
        mark.topics.push_back(topic);
    version.coder = coder;
    version.speakers = m_speakerSets.numberOf(mark.speakers);
    version.topics = m_topicSets.numberOf(mark.topics);
    version.manner = statement.manner;
    version.statement = &statement;
    return version;
}

AgreementCounts::Coding AgreementCounts::codingOf(int coder, const std::vector<Statement>& statements)
{
    Coding coding{coder, {}, {}, {}, {}, {}};
    coding.marks.resize(statements.size());
    coding.versions.reserve(statements.size());
    for (std::size_t i = 0; i < statements.size(); ++i)
        coding.versions.push_back(versionOf(coder, statements[i], coding.marks[i]));

    const auto stretches = [&](auto&& codesOf, CodeSets* sets) {
        std::vector<MarkedSpan> marked;
        for (const Mark& mark : coding.marks)
            for (const Span& span : mark.spans)
                marked.push_back({span, &codesOf(mark)});
        return stretchesOf(
            std::move(marked), [&](const std::vector<int>& codes) { return sets ? sets->numberOf(codes) : 0; });
    };
    coding.marked = stretches([](const Mark&) -> const std::vector<int>& { return justMarked; }, nullptr);
    coding.bySpeakers =
        stretches([](const Mark& mark) -> const std::vector<int>& { return mark.speakers; }, &m_speakerSets);
    coding.byTopics = stretches([](const Mark& mark) -> const std::vector<int>& { return mark.topics; }, &m_topicSets);
    return coding;
}

CodedVersion AgreementCounts::joined(const Coding& coding, std::span<const SharedPlace::Member> parts)
{
    const auto partAt = [&](const SharedPlace::Member& part) -> const CodedVersion& {
        return coding.versions[static_cast<std::size_t>(part.statement)];
    };
    CodedVersion whole = partAt(parts.front());
    std::vector<int> speakers;
    std::map<int, std::set<Stance>> stances; // a part that is silent on the stance contradicts none that is not
    std::set<Manner> manners;
    for (const SharedPlace::Member& part : parts) {
        const CodedVersion& version = partAt(part);
        std::ranges::copy(m_speakerSets.codes(version.speakers), std::back_inserter(speakers));
        for (const auto& [topic, stance] : version.stances) {
            std::set<Stance>& chosen = stances[topic];
            if (stance != Stance::Unstated)
                chosen.insert(stance);
        }
        if (version.manner != Manner::Unstated)
            manners.insert(version.manner);
    }
    sortUnique(speakers);
    whole.speakers = m_speakerSets.numberOf(speakers);
    whole.stances.clear();
    std::vector<int> topics;
    for (const auto& [topic, chosen] : stances) {
        topics.push_back(topic);
        whole.stances.emplace_back(topic, chosen.size() == 1 ? *chosen.begin() : Stance::Unstated);
        if (chosen.size() > 1)
            for (const Stance stance : chosen)
                whole.differingStances.emplace_back(topic, stance);
    }
    whole.topics = m_topicSets.numberOf(topics);
    whole.manner = manners.size() == 1 ? *manners.begin() : Manner::Unstated;
    if (manners.size() > 1)
        whole.differingManners.assign(manners.begin(), manners.end());
    return whole;
}

AgreementCounts::Pair& AgreementCounts::pairOf(int first, int second)
{
    const auto known = m_pairs.find({first, second});
    if (known != m_pairs.end())
        return known->second;
    return m_pairs
        .emplace(std::pair(first, second),
            Pair{first, second, 0, CommonMeasures(m_pairCells, m_speakerSets, m_topicSets), {}})
        .first->second;
}

void AgreementCounts::add(const MeasuredArticle& article)
{
    std::vector<const MeasuredArticle::Coding*> given;
    for (const MeasuredArticle::Coding& coding : article.codings)
        if (std::ranges::none_of(given, [&](const auto* other) { return other->coder == coding.coder; }))
            given.push_back(&coding);
    if (given.size() < 2)
        return;
    m_tally.clear();
    std::vector<Coding> codings;
    for (const MeasuredArticle::Coding* each : given)
        codings.push_back(codingOf(m_coders.numberOf(each->coder), *each->statements));
    std::ranges::sort(codings, {}, &Coding::coder);
    m_measures.speakers.resize(static_cast<std::size_t>(m_speakers.size()), RowCounts(m_cells));
    m_measures.topics.resize(static_cast<std::size_t>(m_topics.size()), RowCounts(m_cells));

    qint64 characters = article.characters;
    for (const Coding& coding : codings) {
        m_measures.common.addStatements(m_tally, coding.marks.size());
        for (const Mark& mark : coding.marks)
            characters = std::max(characters, mark.extent().end);
    }
    std::vector<PairOfCoders> pairings; // by place in codings
    for (int i = 0; i < std::ssize(codings); ++i) {
        for (int j = i + 1; j < std::ssize(codings); ++j) {
            const Coding& first = codings[static_cast<std::size_t>(i)];
            const Coding& second = codings[static_cast<std::size_t>(j)];
            pairings.push_back({i, j, pairMarks(first.marks, second.marks)});
            m_measures.common.addPairing(m_tally, first.marks, second.marks, pairings.back().matches);
            Pair& pair = pairOf(first.coder, second.coder);
            ++pair.articles;
            pair.measures.addStatements(pair.tally, first.marks.size() + second.marks.size());
            pair.measures.addPairing(pair.tally, first.marks, second.marks, pairings.back().matches);
            pair.measures.marked.add(pair.tally, std::array{&first.marked, &second.marked}, characters);
        }
    }
    addTexts(codings, characters);
    addPlaces(codings, pairings);
    addAlignment(codings, characters);
    m_articles.push_back({article.name, article.published, m_tally.counts()});
}

void AgreementCounts::addTexts(const std::vector<Coding>& codings, qint64 characters)
{
    const auto addOne = [&](ContinuumAlpha& alpha, std::vector<Stretch> Coding::* stretches) {
        std::vector<const std::vector<Stretch>*> coders;
        for (const Coding& coding : codings)
            coders.push_back(&(coding.*stretches));
        alpha.add(m_tally, coders, characters);
    };
    addOne(m_measures.common.marked, &Coding::marked);
    addOne(m_measures.bySpeakers, &Coding::bySpeakers);
    addOne(m_measures.byTopics, &Coding::byTopics);
}

void AgreementCounts::addPlaces(const std::vector<Coding>& codings, const std::vector<PairOfCoders>& pairings)
{
    std::vector<std::span<const Mark>> marks;
    for (const Coding& coding : codings)
        marks.emplace_back(coding.marks);
    for (const SharedPlace& place : sharedPlacesOf(marks, pairings)) {
        std::vector<CodedVersion> joinedVersions;
        joinedVersions.reserve(place.members.size()); // they stay where they are
        CodedPlace coded{{}, {}, m_coders.size()};
        for (auto part = place.members.begin(); part != place.members.end();) {
            const auto next = std::find_if(part, place.members.end(),
                [&](const SharedPlace::Member& member) { return member.coder != part->coder; });
            const Coding& coding = codings[static_cast<std::size_t>(part->coder)];
            coded.versions.push_back(next - part == 1
                    ? &coding.versions[static_cast<std::size_t>(part->statement)]
                    : &joinedVersions.emplace_back(joined(coding, {part, next})));
            coded.columns.push_back(coding.coder);
            part = next;
        }
        addPlace(coded);
    }
}

void AgreementCounts::addPlace(const CodedPlace& place)
{
    m_measures.common.addPlace(m_tally, place);
    PerCoder<int> marked(place.width, Ratings::notCoded);
    for (const int column : place.columns)
        marked[column] = 0;
    m_measures.marked.add(m_tally, marked);

    const auto addCodes = [&](std::vector<RowCounts>& counts, const CodeSets& sets, int CodedVersion::* set) {
        const auto codesOf = [&](const CodedVersion& version) -> const std::vector<int>& {
            return sets.codes(version.*set);
        };
        forEachCode(
            place, codesOf,
            [&](const CodedVersion& version, int code) {
                return std::ranges::binary_search(codesOf(version), code) ? 1 : 0;
            },
            [&](int code, std::span<const int> row) { counts[static_cast<std::size_t>(code)].add(m_tally, row); });
    };
    addCodes(m_measures.speakers, m_speakerSets, &CodedVersion::speakers);
    addCodes(m_measures.topics, m_topicSets, &CodedVersion::topics);

    for (qsizetype i = 0; i < place.versions.size(); ++i) {
        for (qsizetype j = i + 1; j < place.versions.size(); ++j) {
            const CodedVersion& first = *place.versions[i];
            const CodedVersion& second = *place.versions[j];
            Pair& pair = pairOf(first.coder, second.coder);
            pair.measures.addPlace(pair.tally, {{&first, &second}, {0, 1}, 2});
            addConfusion(first, second);
        }
    }
}

void AgreementCounts::addConfusion(const CodedVersion& first, const CodedVersion& second)
{
    const int article = static_cast<int>(m_articles.size());
    const auto codesOf = [&](AgreementSubject subject) -> ConfusedCodes& {
        return m_confused[{subject, first.coder, second.coder}];
    };
    const auto count = [&](ConfusedCodes& codes, int a, int b) {
        Confused& cell = codes[{a, b}];
        ++cell.count;
        if (cell.where.size() < mostPlacesShown)
            cell.where.push_back({article, first.statement->id, second.statement->id, first.statement->extent(),
                beginningOf(*first.statement)});
    };
    // @p base: the code from which on they are counted, since 0 stands for nothing.
    const auto countSets = [&](AgreementSubject subject, std::span<const int> a, std::span<const int> b, int base) {
        ConfusedCodes& codes = codesOf(subject);
        Codes common;
        std::ranges::set_intersection(a, b, std::back_inserter(common));
        for (const int code : common)
            count(codes, base + code, base + code);
        // What both have is no confusion; what is left over on one side may have been meant by anything left over on
        // the other.
        const Codes onlyFirst = without(a, b);
        const Codes onlySecond = without(b, a);
        for (const int code : onlyFirst)
            for (const int other : onlySecond)
                count(codes, base + code, base + other);
        if (onlySecond.empty())
            for (const int code : onlyFirst)
                count(codes, base + code, 0);
        if (onlyFirst.empty())
            for (const int other : onlySecond)
                count(codes, 0, base + other);
    };
    countSets(AgreementSubject::Speakers, m_speakerSets.codes(first.speakers), m_speakerSets.codes(second.speakers), 1);
    countSets(AgreementSubject::Topics, m_topicSets.codes(first.topics), m_topicSets.codes(second.topics), 1);
    for (const auto& [topic, stance] : first.stances)
        if (second.stanceOn(topic))
            countSets(AgreementSubject::Stance, stancesOf(first, topic), stancesOf(second, topic), 0);
    countSets(AgreementSubject::Manner, mannersOf(first), mannersOf(second), 0);
}

int AgreementCounts::alignmentCategory(const CodedVersion& version)
{
    const std::pair sets(version.speakers, version.topics);
    const auto [entry, isNew] = m_alignmentNumbers.try_emplace(sets, static_cast<int>(m_alignmentSets.size()));
    if (isNew)
        m_alignmentSets.push_back(sets);
    return entry->second;
}

double AgreementCounts::alignmentDistance(int a, int b) const
{
    if (a == b)
        return 0;
    const auto& [speakers, topics] = m_alignmentSets[static_cast<std::size_t>(a)];
    const auto& [otherSpeakers, otherTopics] = m_alignmentSets[static_cast<std::size_t>(b)];
    return (m_speakerSets.jaccard(speakers, otherSpeakers) + m_topicSets.jaccard(topics, otherTopics)) / 2;
}

void AgreementCounts::addAlignment(const std::vector<Coding>& codings, qint64 characters)
{
    MarkedText text{static_cast<int>(codings.size()), characters, {}};
    for (int coder = 0; coder < std::ssize(codings); ++coder) {
        const Coding& coding = codings[static_cast<std::size_t>(coder)];
        for (std::size_t i = 0; i < coding.marks.size(); ++i)
            if (const Span extent = coding.marks[i].extent(); !extent.isEmpty())
                text.units.push_back({coder, extent, alignmentCategory(coding.versions[i])});
    }
    if (text.units.empty())
        return;
    const std::optional<double> cost =
        alignmentCost(text, dissimilarity, [this](int a, int b) { return alignmentDistance(a, b); });
    if (!cost) {
        ++m_notAligned;
        return;
    }
    m_tally.add(m_measures.gammaCost, *cost);
    m_tally.add(m_measures.gammaUnits, text.unitsPerCoder());
    // Each text that was seen is as likely to be kept as any other (reservoir sampling).
    ++m_textsSeen;
    if (m_keptTexts.size() < mostTextsKept)
        m_keptTexts.push_back(std::move(text));
    else if (const std::size_t at = m_keeping.below(static_cast<std::size_t>(m_textsSeen)); at < mostTextsKept)
        m_keptTexts[at] = std::move(text);
}

std::optional<ExpectedDisorder> AgreementCounts::expectedDisorder(const std::function<bool()>& goOn) const
{
    return app::expectedDisorder(
        m_keptTexts, dissimilarity, [this](int a, int b) { return alignmentDistance(a, b); }, m_seed, goOn);
}

std::vector<const AgreementCounts::Pair*> AgreementCounts::pairs() const
{
    std::vector<const Pair*> all;
    for (const auto& [coders, pair] : m_pairs)
        all.push_back(&pair);
    return all;
}

std::vector<Confusion> AgreementCounts::confusions() const
{
    const auto nameOf = [this](AgreementSubject subject, int code) -> std::string {
        if (code == 0)
            return {};
        switch (subject) {
        case AgreementSubject::Speakers: return m_speakers.nameOf(code - 1);
        case AgreementSubject::Topics: return m_topics.nameOf(code - 1);
        case AgreementSubject::Stance: return std::string(wordOf(static_cast<Stance>(code)));
        case AgreementSubject::Manner: return std::string(wordOf(static_cast<Manner>(code)));
        case AgreementSubject::Places: break;
        }
        return {};
    };
    std::vector<Confusion> all;
    for (const auto& [key, confused] : m_confused) {
        std::map<int, int> indexOf; // nothing comes last
        for (const auto& [codes, cell] : confused)
            indexOf[codes.first] = indexOf[codes.second] = 0;
        Confusion confusion{key.subject, m_coders.nameOf(key.firstCoder), m_coders.nameOf(key.secondCoder), {}, {}};
        for (auto& [code, index] : indexOf) {
            if (code == 0)
                continue;
            index = static_cast<int>(confusion.codes.size());
            confusion.codes.push_back(nameOf(key.subject, code));
        }
        if (const auto nothing = indexOf.find(0); nothing != indexOf.end()) {
            nothing->second = static_cast<int>(confusion.codes.size());
            confusion.codes.emplace_back();
        }
        for (const auto& [codes, cell] : confused)
            confusion.cells.push_back({indexOf[codes.first], indexOf[codes.second], cell.count, cell.where});
        all.push_back(std::move(confusion));
    }
    return all;
}
}
