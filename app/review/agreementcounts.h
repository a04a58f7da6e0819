// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/codebook/codebook.h"
#include "app/review/agreement.h"
#include "app/review/commonmeasures.h"
#include "app/review/gamma.h"
#include "app/review/sharedplaces.h"
#include "app/review/random.h"

#include <map>

namespace app {

struct MeasuredArticle;

/// Takes articles apart into counts: one list of counts per article for all coders together, and sums over the articles
/// for each pair of coders.
class AgreementCounts
{
public:
    AgreementCounts(const Codebook& codebook, quint64 seed);
    Q_DISABLE_COPY_MOVE(AgreementCounts)

    void add(const MeasuredArticle& article);

    struct Article
    {
        std::string name, published;
        Counts counts;
    };
    struct Pair
    {
        int first, second;
        int articles = 0;
        CommonMeasures measures;
        Tally tally;
    };
    /// The measures of all coders together, from a sum of articles.
    struct Measures
    {
        CommonMeasures common;
        ContinuumAlpha bySpeakers, byTopics;     ///< the codes of the characters
        RowCounts marked;                        ///< 0 for each coder who marked a place
        std::vector<RowCounts> speakers, topics; ///< by code: 1 for each coder who gave it; only places where one did
        int gammaCost, gammaUnits;
    };

    [[nodiscard]] const std::vector<Article>& articles() const { return m_articles; }
    [[nodiscard]] const Measures& measures() const { return m_measures; }
    [[nodiscard]] std::vector<const Pair*> pairs() const;
    [[nodiscard]] std::vector<Confusion> confusions() const;

    [[nodiscard]] const CodeNames& coders() const { return m_coders; }
    [[nodiscard]] const CodeNames& speakers() const { return m_speakers; }
    [[nodiscard]] const CodeNames& topics() const { return m_topics; }
    [[nodiscard]] const CodeSets& speakerSets() const { return m_speakerSets; }
    [[nodiscard]] const CodeSets& topicSets() const { return m_topicSets; }

    /// Of gamma, from texts of which some hundred are kept for it, chosen at random.
    [[nodiscard]] std::optional<ExpectedDisorder> expectedDisorder(const std::function<bool()>& goOn) const;
    /// Articles with so many statements on the same words that they were not aligned.
    [[nodiscard]] int articlesNotAligned() const { return m_notAligned; }

private:
    /// One coder's statements on the article in hand.
    struct Coding
    {
        int coder;
        std::vector<Mark> marks;
        std::vector<CodedVersion> versions; ///< by statement
        std::vector<Stretch> marked, bySpeakers, byTopics;
    };
    struct ConfusedKey
    {
        AgreementSubject subject;
        int firstCoder, secondCoder;
        auto operator<=>(const ConfusedKey&) const = default;
    };
    struct Confused
    {
        qint64 count = 0;
        std::vector<Confusion::Where> where;
    };
    using ConfusedCodes = std::map<std::pair<int, int>, Confused>; ///< by code plus one; 0: nothing

    [[nodiscard]] Coding codingOf(int coder, const std::vector<Statement>& statements);
    [[nodiscard]] CodedVersion versionOf(int coder, const Statement& statement, Mark& mark);
    [[nodiscard]] CodedVersion joined(const Coding& coding, std::span<const SharedPlace::Member> parts);
    [[nodiscard]] Pair& pairOf(int first, int second);
    void addTexts(const std::vector<Coding>& codings, qint64 characters);
    void addPlaces(const std::vector<Coding>& codings, const std::vector<PairOfCoders>& pairings);
    void addPlace(const CodedPlace& place);
    void addConfusion(const CodedVersion& first, const CodedVersion& second);
    void addAlignment(const std::vector<Coding>& codings, qint64 characters);
    [[nodiscard]] int alignmentCategory(const CodedVersion& version);
    [[nodiscard]] double alignmentDistance(int a, int b) const;

    Codebook m_codebook;
    CodeNames m_coders, m_speakers, m_topics;
    CodeSets m_speakerSets, m_topicSets;
    Cells m_cells, m_pairCells;
    Measures m_measures;
    std::map<std::pair<int, int>, Pair> m_pairs;
    std::map<ConfusedKey, ConfusedCodes> m_confused;
    std::vector<Article> m_articles;
    Tally m_tally; ///< of the article in hand

    std::map<std::pair<int, int>, int> m_alignmentNumbers; ///< of a set of speakers with one of topics
    std::vector<std::pair<int, int>> m_alignmentSets;
    std::vector<MarkedText> m_keptTexts;
    qint64 m_textsSeen = 0;
    quint64 m_seed;
    Random m_keeping;
    int m_notAligned = 0;
};
}
