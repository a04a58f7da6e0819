// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/agreementcounts.h"

#include <functional>

namespace app {

/// Makes figures from sums of counts.
class AgreementFigures
{
public:
    /// @p expected: what gamma takes for chance.
    AgreementFigures(const AgreementCounts& counts, std::optional<ExpectedDisorder> expected);

    [[nodiscard]] std::vector<Figure> figures(const Tally& all) const;
    [[nodiscard]] std::vector<CodeAgreement> codes(const Tally& all) const;
    [[nodiscard]] AgreementSlice slice(const CommonMeasures& measures, const Tally& tally, int coders) const;

    /// A sum of counts, and the tables of codes that several figures are made from, each made when it is first asked
    /// for.
    class Sum
    {
    public:
        Sum(const AgreementCounts& counts, const Tally& tally)
            : m_counts(counts)
            , m_tally(tally)
        {
        }
        [[nodiscard]] const Tally& tally() const { return m_tally; }
        [[nodiscard]] const Ratings& stances();
        [[nodiscard]] const Ratings& orderedStances();
        [[nodiscard]] const Ratings& manners();
        /// Which coders marked the places, each as a row of 0 for those who did.
        [[nodiscard]] const std::vector<Ratings::Row>& marked();

    private:
        const AgreementCounts& m_counts;
        const Tally& m_tally;
        std::optional<Ratings> m_stances, m_orderedStances, m_manners;
        std::optional<std::vector<Ratings::Row>> m_marked;
    };

    /// What is made anew from each draw of articles: each of figures(), then kappa, alpha and AC1 of each of codes().
    using Drawn = std::function<void(Sum&, std::vector<Coefficient>& values)>;
    [[nodiscard]] std::vector<Drawn> drawn(const Tally& all) const;

private:
    using Value = std::function<Coefficient(Sum&)>;
    using Units = std::function<qint64(Sum&)>;
    struct Made
    {
        const char* key;
        AgreementSubject subject;
        Value value;
        Units units;
    };
    struct Code
    {
        AgreementSubject subject;
        int number;
        const RowCounts* rows;
    };
    using OfRatings = Coefficient (*)(const Ratings&);
    using RatingsOf = const Ratings& (Sum::*)();
    void makePlaces();
    void makeSets(AgreementSubject subject, const char* const (&keys)[4], const SetAlpha& alpha,
        const SetDistances& masi, const SetDistances& jaccard);
    void makeStance();
    void makeManner();
    void makeRatings(
        AgreementSubject subject, const std::vector<std::pair<const char*, OfRatings>>& figures, RatingsOf made);
    [[nodiscard]] std::vector<Code> codesIn(const Tally& all) const;
    [[nodiscard]] Coefficient alphaOf(const Code& code, const Tally& tally) const;
    [[nodiscard]] Ratings ratingsOf(const Code& code, Sum& sum) const;
    [[nodiscard]] Coefficient gamma(const Tally& tally) const;

    const AgreementCounts& m_counts;
    int m_coders;
    std::optional<ExpectedDisorder> m_expected;
    SetDistances m_speakersMasi, m_speakersJaccard, m_topicsMasi, m_topicsJaccard;
    std::vector<Made> m_made;
};
}
