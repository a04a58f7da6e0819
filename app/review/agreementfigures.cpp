// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/agreementfigures.h"

#include "app/review/agreementwords.h"
#include "app/review/categorical.h"

#include <algorithm>

namespace app {

namespace {

/// The stances in the order from for to against. Evasive is none of them: it says that the speaker took no place on
/// that scale, so ordinal figures leave it out and nominal ones keep it as a category of its own.
constexpr int ordinalStances = 4;
static_assert(static_cast<int>(Stance::Supports) == 1 && static_cast<int>(Stance::Conditional) == 2
    && static_cast<int>(Stance::Neutral) == 3 && static_cast<int>(Stance::Opposes) == 4
    && static_cast<int>(Stance::Evasive) == 5);

constexpr auto gammaKey = "places.gamma";

std::vector<std::string> stanceNames(int count)
{
    std::vector<std::string> names;
    for (int stance = 1; stance <= count; ++stance)
        names.emplace_back(wordOf(static_cast<Stance>(stance)));
    return names;
}

Ratings stances(const CommonMeasures& measures, const Tally& tally, int coders)
{
    return {coders, stanceNames(static_cast<int>(Stance::Evasive)), measures.stance.rows(tally, coders)};
}

Ratings orderedStances(const CommonMeasures& measures, const Tally& tally, int coders)
{
    std::vector<Ratings::Row> rows = measures.stance.rows(tally, coders);
    for (Ratings::Row& row : rows)
        for (int& code : row.codes)
            if (code >= ordinalStances)
                code = Ratings::notCoded;
    return {coders, stanceNames(ordinalStances), std::move(rows)};
}

Ratings manners(const CommonMeasures& measures, const Tally& tally, int coders)
{
    std::vector<std::string> names;
    for (const Manner manner : {Manner::Direct, Manner::Indirect, Manner::Mixed})
        names.emplace_back(wordOf(manner));
    return {coders, std::move(names), measures.manner.rows(tally, coders)};
}

Coefficient alpha(AlphaLevel level, const Ratings& ratings)
{
    return krippendorffAlpha(ratings, alphaDistance(level, ratings));
}

Coefficient withWeights(Coefficient (*coefficient)(const Ratings&, const CategoryTable&), const Ratings& ratings)
{
    return coefficient(ratings, identityWeights(ratings.categories()));
}

/// Cohen's kappa, which is for two coders, or Conger's for more.
Coefficient kappa(const Ratings& ratings, const CategoryTable& weights)
{
    return ratings.coders() == 2 ? cohenKappa(ratings, weights) : congerKappa(ratings, weights);
}

/// Rows in which at least two coders have a code.
qint64 comparedIn(const Ratings& ratings)
{
    double units = 0;
    for (const Ratings::Row& row : ratings.rows())
        if (std::ranges::count_if(row.codes, [](int code) { return code != Ratings::notCoded; }) > 1)
            units += row.count;
    return static_cast<qint64>(units);
}

Prevalence mostCommon(const Ratings& ratings)
{
    std::vector<double> given(static_cast<std::size_t>(ratings.categories()), 0);
    double all = 0;
    for (const Ratings::Row& row : ratings.rows()) {
        for (const int code : row.codes) {
            if (code == Ratings::notCoded)
                continue;
            given[static_cast<std::size_t>(code)] += row.count;
            all += row.count;
        }
    }
    if (all == 0)
        return {};
    const auto most = std::ranges::max_element(given);
    return {ratings.categoryNames()[static_cast<std::size_t>(most - given.begin())], *most / all};
}
}

const Ratings& AgreementFigures::Sum::stances()
{
    if (!m_stances)
        m_stances = app::stances(m_counts.measures().common, m_tally, m_counts.coders().size());
    return *m_stances;
}

const Ratings& AgreementFigures::Sum::orderedStances()
{
    if (!m_orderedStances)
        m_orderedStances = app::orderedStances(m_counts.measures().common, m_tally, m_counts.coders().size());
    return *m_orderedStances;
}

const Ratings& AgreementFigures::Sum::manners()
{
    if (!m_manners)
        m_manners = app::manners(m_counts.measures().common, m_tally, m_counts.coders().size());
    return *m_manners;
}

const std::vector<Ratings::Row>& AgreementFigures::Sum::marked()
{
    if (!m_marked)
        m_marked = m_counts.measures().marked.rows(m_tally, m_counts.coders().size());
    return *m_marked;
}

AgreementFigures::AgreementFigures(const AgreementCounts& counts, std::optional<ExpectedDisorder> expected)
    : m_counts(counts)
    , m_coders(counts.coders().size())
    , m_expected(expected)
    , m_speakersMasi(counts.speakerSets(), &CodeSets::masi)
    , m_speakersJaccard(counts.speakerSets(), &CodeSets::jaccard)
    , m_topicsMasi(counts.topicSets(), &CodeSets::masi)
    , m_topicsJaccard(counts.topicSets(), &CodeSets::jaccard)
{
    const CommonMeasures& common = counts.measures().common;
    makePlaces();
    makeSets(AgreementSubject::Speakers,
        {"speakers.percent", "speakers.alpha-masi", "speakers.alpha-jaccard", "speakers.alpha-nominal"},
        common.speakers, m_speakersMasi, m_speakersJaccard);
    makeSets(AgreementSubject::Topics,
        {"topics.percent", "topics.alpha-masi", "topics.alpha-jaccard", "topics.alpha-nominal"}, common.topics,
        m_topicsMasi, m_topicsJaccard);
    makeStance();
    makeManner();
}

void AgreementFigures::makePlaces()
{
    const AgreementCounts::Measures& measures = m_counts.measures();
    const CommonMeasures& common = measures.common;
    const auto add = [&](const char* key, auto value, auto units) {
        m_made.push_back({key, AgreementSubject::Places, [value](Sum& sum) { return value(sum.tally()); },
            [units](Sum& sum) { return units(sum.tally()); }});
    };
    const auto statements = [&](const Tally& tally) { return common.statementsPaired(tally); };
    add("places.f1-exact", [&](const Tally& tally) { return common.f1Exact(tally); }, statements);
    add("places.f1-overlap", [&](const Tally& tally) { return common.f1Overlapping(tally); }, statements);
    add(
        "places.boundary-similarity", [&](const Tally& tally) { return common.boundaries(tally); },
        [&](const Tally& tally) { return common.borders(tally); });
    const auto characters = [](const ContinuumAlpha& alpha) {
        return [&alpha](const Tally& tally) { return alpha.characters(tally); };
    };
    const auto met = [](const ContinuumAlpha& alpha) {
        return [&alpha](const Tally& tally) { return alpha.charactersMet(tally); };
    };
    const auto u = [](const ContinuumAlpha& alpha) { return [&alpha](const Tally& tally) { return alpha.u(tally); }; };
    const auto cu = [](const ContinuumAlpha& alpha) {
        return [&alpha](const Tally& tally) { return alpha.cu(tally); };
    };
    add("places.u-alpha-marked", u(common.marked), characters(common.marked));
    add("places.u-alpha-speakers", u(measures.bySpeakers), characters(measures.bySpeakers));
    add("places.cu-alpha-speakers", cu(measures.bySpeakers), met(measures.bySpeakers));
    add("places.u-alpha-topics", u(measures.byTopics), characters(measures.byTopics));
    add("places.cu-alpha-topics", cu(measures.byTopics), met(measures.byTopics));
    add(
        gammaKey, [this](const Tally& tally) { return gamma(tally); },
        [&](const Tally& tally) { return common.statementsIn(tally); });
}

Coefficient AgreementFigures::gamma(const Tally& tally) const
{
    const double units = tally[m_counts.measures().gammaUnits];
    if (units == 0 || !m_expected)
        return Coefficient::none(nothingMarked());
    return Coefficient::fromDisagreement(tally[m_counts.measures().gammaCost] / units, m_expected->disorder);
}

void AgreementFigures::makeSets(AgreementSubject subject, const char* const (&keys)[4], const SetAlpha& alpha,
    const SetDistances& masi, const SetDistances& jaccard)
{
    const auto units = [&alpha](Sum& sum) { return alpha.units(sum.tally()); };
    m_made.push_back({keys[0], subject, [&alpha](Sum& sum) { return alpha.percent(sum.tally()); }, units});
    m_made.push_back({keys[1], subject, [&](Sum& sum) { return alpha.masi(sum.tally(), masi); }, units});
    m_made.push_back({keys[2], subject, [&](Sum& sum) { return alpha.jaccard(sum.tally(), jaccard); }, units});
    m_made.push_back({keys[3], subject, [&alpha](Sum& sum) { return alpha.nominal(sum.tally()); }, units});
}

void AgreementFigures::makeRatings(
    AgreementSubject subject, const std::vector<std::pair<const char*, OfRatings>>& figures, RatingsOf ratings)
{
    for (const auto& [key, coefficient] : figures)
        m_made.push_back({key, subject, [=](Sum& sum) { return coefficient((sum.*ratings)()); },
            [=](Sum& sum) { return comparedIn((sum.*ratings)()); }});
}

void AgreementFigures::makeStance()
{
    const AgreementSubject subject = AgreementSubject::Stance;
    makeRatings(
        subject, {{"stance.percent", [](const Ratings& r) { return withWeights(percentAgreement, r); }}}, &Sum::stances);
    makeRatings(subject,
        {{"stance.alpha-ordinal", [](const Ratings& r) { return alpha(AlphaLevel::Ordinal, r); }},
            {"stance.kappa-linear", [](const Ratings& r) { return kappa(r, linearWeights(r.categories())); }},
            {"stance.kappa-quadratic", [](const Ratings& r) { return kappa(r, quadraticWeights(r.categories())); }}},
        &Sum::orderedStances);
    makeRatings(
        subject, {{"stance.alpha-nominal", [](const Ratings& r) { return alpha(AlphaLevel::Nominal, r); }}}, &Sum::stances);
    if (m_coders == 2) {
        makeRatings(subject,
            {{"stance.cohen-kappa", [](const Ratings& r) { return withWeights(cohenKappa, r); }},
                {"stance.scott-pi", [](const Ratings& r) { return withWeights(scottPi, r); }}},
            &Sum::stances);
    } else {
        makeRatings(subject,
            {{"stance.conger-kappa", [](const Ratings& r) { return withWeights(congerKappa, r); }},
                {"stance.fleiss-kappa", [](const Ratings& r) { return withWeights(fleissKappa, r); }},
                {"stance.light-kappa", [](const Ratings& r) { return withWeights(lightKappa, r); }}},
            &Sum::stances);
    }
    makeRatings(subject, {{"stance.gwet-ac1", [](const Ratings& r) { return withWeights(gwetAc, r); }}}, &Sum::stances);
}

void AgreementFigures::makeManner()
{
    std::vector<std::pair<const char*, OfRatings>> figures{
        {"manner.percent", [](const Ratings& r) { return withWeights(percentAgreement, r); }},
        {"manner.alpha-nominal", [](const Ratings& r) { return alpha(AlphaLevel::Nominal, r); }}};
    if (m_coders == 2) {
        figures.emplace_back("manner.cohen-kappa", [](const Ratings& r) { return withWeights(cohenKappa, r); });
        figures.emplace_back("manner.scott-pi", [](const Ratings& r) { return withWeights(scottPi, r); });
    } else {
        figures.emplace_back("manner.conger-kappa", [](const Ratings& r) { return withWeights(congerKappa, r); });
        figures.emplace_back("manner.fleiss-kappa", [](const Ratings& r) { return withWeights(fleissKappa, r); });
        figures.emplace_back("manner.light-kappa", [](const Ratings& r) { return withWeights(lightKappa, r); });
    }
    figures.emplace_back("manner.gwet-ac1", [](const Ratings& r) { return withWeights(gwetAc, r); });
    makeRatings(AgreementSubject::Manner, figures, &Sum::manners);
}

std::vector<Figure> AgreementFigures::figures(const Tally& all) const
{
    Sum sum(m_counts, all);
    const CommonMeasures& common = m_counts.measures().common;
    const auto setName = [](const CodeSets& sets, const CodeNames& names, int set) {
        std::string joined;
        for (const int code : sets.codes(set))
            joined += (joined.empty() ? "" : "; ") + names.nameOf(code);
        return joined;
    };
    const auto prevalenceOf = [&](AgreementSubject subject) -> Prevalence {
        switch (subject) {
        case AgreementSubject::Places: return {{}, common.marked.shareMarked(all)};
        case AgreementSubject::Speakers: {
            const auto [set, share] = common.speakers.mostCommon(all);
            return {setName(m_counts.speakerSets(), m_counts.speakers(), set), share};
        }
        case AgreementSubject::Topics: {
            const auto [set, share] = common.topics.mostCommon(all);
            return {setName(m_counts.topicSets(), m_counts.topics(), set), share};
        }
        case AgreementSubject::Stance: return mostCommon(sum.stances());
        case AgreementSubject::Manner: return mostCommon(sum.manners());
        }
        return {};
    };
    std::vector<Figure> figures;
    for (const Made& made : m_made) {
        Figure figure;
        figure.key = made.key;
        figure.subject = made.subject;
        figure.name = figureName(made.key);
        figure.value = made.value(sum);
        figure.units = made.units(sum);
        figure.meaning = figureMeaning(figure, prevalenceOf(made.subject));
        if (std::string_view(made.key) == gammaKey && m_counts.articlesNotAligned() > 0)
            figure.meaning += u' ' + leftOutOfGamma(m_counts.articlesNotAligned());
        figures.push_back(std::move(figure));
    }
    return figures;
}

std::vector<AgreementFigures::Code> AgreementFigures::codesIn(const Tally& all) const
{
    std::vector<Code> codes;
    const auto add = [&](AgreementSubject subject, const std::vector<RowCounts>& counts) {
        for (int number = 0; number < std::ssize(counts); ++number)
            if (counts[static_cast<std::size_t>(number)].isIn(all))
                codes.push_back({subject, number, &counts[static_cast<std::size_t>(number)]});
    };
    add(AgreementSubject::Speakers, m_counts.measures().speakers);
    add(AgreementSubject::Topics, m_counts.measures().topics);
    return codes;
}

Ratings AgreementFigures::ratingsOf(const Code& code, Sum& sum) const
{
    // Of the places where nobody gave the code only their number is known: all that the same coders marked, less those
    // where one of them gave it.
    std::vector<Ratings::Row> rows = sum.marked();
    const std::size_t patterns = rows.size();
    for (Ratings::Row& row : code.rows->rows(sum.tally(), m_coders)) {
        const auto sameCoders = std::find_if(
            rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(patterns), [&](const Ratings::Row& pattern) {
                return std::ranges::equal(pattern.codes, row.codes, [](int marked, int given) {
                    return (marked == Ratings::notCoded) == (given == Ratings::notCoded);
                });
            });
        sameCoders->count -= row.count;
        rows.push_back(std::move(row));
    }
    return {m_coders, {"no", "yes"}, std::move(rows)};
}

Coefficient AgreementFigures::alphaOf(const Code& code, const Tally& tally) const
{
    // Each coder of a place has a set of speakers there, and so a code that is given or not.
    return code.rows->binaryAlpha(tally, m_counts.measures().common.speakers.codes(tally));
}

std::vector<CodeAgreement> AgreementFigures::codes(const Tally& all) const
{
    Sum sum(m_counts, all);
    std::vector<CodeAgreement> agreements;
    for (const Code& code : codesIn(all)) {
        const Ratings ratings = ratingsOf(code, sum);
        CodeAgreement agreement;
        agreement.subject = code.subject;
        agreement.code =
            (code.subject == AgreementSubject::Speakers ? m_counts.speakers() : m_counts.topics()).nameOf(code.number);
        agreement.places = comparedIn(ratings);
        agreement.marked.assign(static_cast<std::size_t>(m_coders), 0);
        std::vector<qint64> placesOf(static_cast<std::size_t>(m_coders), 0);
        for (const Ratings::Row& row : ratings.rows()) {
            for (std::size_t coder = 0; coder < row.codes.size(); ++coder) {
                agreement.marked[coder] += row.codes[coder] == 1 ? static_cast<qint64>(row.count) : 0;
                placesOf[coder] += row.codes[coder] != Ratings::notCoded ? static_cast<qint64>(row.count) : 0;
            }
        }
        agreement.percent = withWeights(percentAgreement, ratings);
        agreement.kappa = withWeights(kappa, ratings);
        agreement.pi = withWeights(fleissKappa, ratings);
        agreement.alpha = alphaOf(code, all);
        agreement.ac1 = withWeights(gwetAc, ratings);
        agreement.light = withWeights(lightKappa, ratings);
        agreement.trap = codeTrap(agreement.marked, placesOf);
        agreements.push_back(std::move(agreement));
    }
    return agreements;
}

AgreementSlice AgreementFigures::slice(const CommonMeasures& measures, const Tally& tally, int coders) const
{
    AgreementSlice slice;
    slice.statements = measures.statementsIn(tally);
    slice.places = measures.placesIn(tally);
    slice.f1 = measures.f1Overlapping(tally);
    slice.boundaries = measures.boundaries(tally);
    slice.marked = measures.marked.u(tally);
    slice.speakers = measures.speakers.masi(tally, m_speakersMasi);
    slice.topics = measures.topics.masi(tally, m_topicsMasi);
    slice.stance = alpha(AlphaLevel::Ordinal, orderedStances(measures, tally, coders));
    slice.manner = alpha(AlphaLevel::Nominal, manners(measures, tally, coders));
    return slice;
}

std::vector<AgreementFigures::Drawn> AgreementFigures::drawn(const Tally& all) const
{
    std::vector<Drawn> drawn;
    for (const Made& made : m_made)
        drawn.emplace_back(
            [&made](Sum& sum, std::vector<Coefficient>& values) { values.push_back(made.value(sum)); });
    for (const Code& code : codesIn(all)) {
        drawn.emplace_back([this, code](Sum& sum, std::vector<Coefficient>& values) {
            const Ratings ratings = ratingsOf(code, sum);
            values.push_back(withWeights(kappa, ratings));
            values.push_back(alphaOf(code, sum.tally()));
            values.push_back(withWeights(gwetAc, ratings));
        });
    }
    return drawn;
}
}
