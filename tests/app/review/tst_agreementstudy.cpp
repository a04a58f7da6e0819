// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/agreementstudy.h"
#include "app/review/categorical.h"
#include "app/review/unitizing.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

/// Agreement over whole articles. Small examples are counted by hand; larger ones must equal what the coefficients say
/// of the same data, given to them as one table or one text.
class AgreementStudyTest : public QObject
{
    Q_OBJECT

private slots:
    void codersWhoDoTheSameAgreeFully();
    void placesAreCountedByHand();
    void setsAgreeInPart();
    void anAliasIsNoDifference();
    void evasiveIsOnNoScale();
    void aSplitStatementIsOnePlace();
    void eachCodeIsATableOfItsOwn();
    void articlesAreOneContinuum_data();
    void articlesAreOneContinuum();
    void randomMarksAgreeByChanceOnly();
    void tooManyStatementsOnTheSameWords();
    void whatOneCoderDidSaysNothing();
    void undefinedIsSaidWithItsReason();
    void intervalsComeFromArticles();
    void manyArticlesAreDrawnInGroups();
    void confusionsLeadToTheStatements();
    void partsThatContradictEachOtherAreInTheConfusion();
    void aPartThatIsSilentContradictsNone();
    void trendByMonthThenByYear();
    void givingUpAnswersNothing();
    void anotherTextIsNotCompared();
};

namespace {

struct Said
{
    app::Span span;
    std::vector<const char*> speakers;
    std::vector<std::pair<const char*, app::Stance>> topics = {};
    app::Manner manner = app::Manner::Unstated;
};

std::vector<app::Statement> statements(const std::vector<Said>& said)
{
    std::vector<app::Statement> made;
    for (const Said& each : said) {
        app::Statement statement;
        statement.id = app::StatementId("urn:" + std::to_string(made.size()));
        for (const char* speaker : each.speakers)
            statement.speakers.push_back({speaker, {}});
        for (const auto& [topic, stance] : each.topics)
            statement.topics.push_back({topic, stance, {}, {}});
        statement.manner = each.manner;
        app::Selector selector;
        selector.span = each.span;
        statement.selectors.push_back(std::move(selector));
        made.push_back(std::move(statement));
    }
    return made;
}

/// Adds an article of which each list is what one coder said of it.
void add(app::AgreementStudy& study, const std::vector<std::vector<app::Statement>>& coders, qint64 characters = 1000,
    const std::string& published = {})
{
    static const char* const names[] = {"anna", "ben", "chen", "dora"};
    app::MeasuredArticle article{"visit.txt", published, characters, {}};
    for (std::size_t i = 0; i < coders.size(); ++i)
        article.codings.push_back({names[i], &coders[i]});
    study.add(article);
}

const app::Figure& figure(const app::AgreementReport& report, const char* key)
{
    const auto found = std::ranges::find(report.figures, key, &app::Figure::key);
    Q_ASSERT(found != report.figures.end());
    return *found;
}

bool near(const app::Coefficient& coefficient, double expected, double tolerance = 1e-9)
{
    return coefficient.value && std::abs(*coefficient.value - expected) <= tolerance;
}

#define COMPARE_FIGURE(report, key, expected)                                                                          \
    QVERIFY2(near(figure(report, key).value, expected),                                                                \
        qPrintable(u"%1: %2 %3 instead of %4"_s.arg(QLatin1StringView(key))                                            \
                .arg(figure(report, key).value.value.value_or(-99))                                                    \
                .arg(figure(report, key).value.undefined)                                                              \
                .arg(expected)))

using enum app::Stance;
}

void AgreementStudyTest::codersWhoDoTheSameAgreeFully()
{
    const auto marks = statements({{{0, 50}, {"Xi"}, {{"THAAD", Opposes}}, app::Manner::Direct},
        {{60, 100}, {"Putin"}, {{"BRI", Supports}}, app::Manner::Indirect},
        {{200, 300}, {"Xi", "Putin"}, {{"BRI", Neutral}, {"THAAD", Evasive}}, app::Manner::Mixed}});
    app::AgreementStudy study{app::Codebook()};
    add(study, {marks, marks, marks});
    const auto report = study.report();
    QVERIFY(report);
    QCOMPARE(report->places, 3);
    QCOMPARE(report->statements, 9);
    for (const app::Figure& each : report->figures) {
        QVERIFY2(near(each.value, 1), qPrintable(each.name + u": "_s + each.meaning));
        QVERIFY(!each.meaning.isEmpty());
    }
    for (const app::CodeAgreement& code : report->codes)
        QVERIFY(near(code.alpha, 1) && near(code.percent, 1) && near(code.kappa, 1));
}

void AgreementStudyTest::placesAreCountedByHand()
{
    app::AgreementStudy study{app::Codebook()};
    add(study,
        {statements({{{0, 50}, {"Xi"}}, {{100, 150}, {"Xi"}}, {{200, 250}, {"Xi"}}}),
            statements({{{0, 50}, {"Xi"}}, {{104, 150}, {"Xi"}}})},
        1000);
    const auto report = study.report();
    COMPARE_FIGURE(*report, "places.f1-exact", 2 * 1 / 5.0);
    COMPARE_FIGURE(*report, "places.f1-overlap", 2 * 2 / 5.0);
    // Borders: 0, 50 and 150 match, 100 and 104 are a near miss of 4 in 10, 200 and 250 are Anna's alone.
    COMPARE_FIGURE(*report, "places.boundary-similarity", 1 - (2 + 0.4) / 6);
    QCOMPARE(figure(*report, "places.boundary-similarity").units, 6);
    QCOMPARE(report->places, 2);
}

void AgreementStudyTest::setsAgreeInPart()
{
    app::AgreementStudy study{app::Codebook()};
    add(study,
        {statements({{{0, 50}, {"Xi"}}, {{100, 150}, {"Putin"}}}),
            statements({{{0, 50}, {"Xi", "Putin"}}, {{100, 150}, {"Putin"}}})});
    const auto report = study.report();
    COMPARE_FIGURE(*report, "speakers.percent", 0.5);
    // Codes: {Xi} once, {Xi, Putin} once, {Putin} twice. The distance from the pair to each single is 1/2 (Jaccard) and
    // 1 - 1/2 × 2/3 = 2/3 (MASI), between the singles it is 1. Observed: 2 × d / 4.
    // Expected: (1×1×d + 1×2×1 + 1×2×d) × 2 / (4 × 3).
    COMPARE_FIGURE(*report, "speakers.alpha-jaccard", 1 - (2 * 0.5 / 4) / ((3 * 0.5 + 2) / 6));
    COMPARE_FIGURE(*report, "speakers.alpha-masi", 1 - (2 * 2.0 / 3 / 4) / ((3 * 2.0 / 3 + 2) / 6));
    COMPARE_FIGURE(*report, "speakers.alpha-nominal", 1 - (2.0 / 4) / ((16 - 1 - 1 - 4) / 12.0));
}

void AgreementStudyTest::anAliasIsNoDifference()
{
    app::Codebook codebook;
    app::Speaker xi;
    xi.name = "Xi";
    xi.aliases = {"习近平"};
    codebook.setSpeakers({xi});
    app::AgreementStudy study{codebook};
    add(study,
        {statements({{{0, 50}, {"Xi"}}, {{100, 150}, {"Putin"}}}),
            statements({{{0, 50}, {"习近平"}}, {{100, 150}, {"PUTIN"}}})});
    const auto report = study.report();
    COMPARE_FIGURE(*report, "speakers.alpha-nominal", 1);
    QCOMPARE(report->codes.size(), 2u);
    QCOMPARE(report->codes[0].code, "Xi");
}

void AgreementStudyTest::evasiveIsOnNoScale()
{
    app::AgreementStudy study{app::Codebook()};
    add(study,
        {statements({{{0, 9}, {"Xi"}, {{"BRI", Supports}}}, {{10, 19}, {"Xi"}, {{"BRI", Opposes}}},
             {{20, 29}, {"Xi"}, {{"BRI", Evasive}}}, {{30, 39}, {"Xi"}, {{"BRI", Unstated}}}}),
            statements({{{0, 9}, {"Xi"}, {{"BRI", Supports}}}, {{10, 19}, {"Xi"}, {{"BRI", Opposes}}},
                {{20, 29}, {"Xi"}, {{"BRI", Opposes}}}, {{30, 39}, {"Xi"}, {{"BRI", Opposes}}}})});
    const auto report = study.report();
    COMPARE_FIGURE(*report, "stance.percent", 2 / 3.0);
    QCOMPARE(figure(*report, "stance.percent").units, 3);
    COMPARE_FIGURE(*report, "stance.alpha-ordinal", 1);
    QCOMPARE(figure(*report, "stance.alpha-ordinal").units, 2);
    // Nominal, by the coincidences: supports 2, opposes 3, evasive 1; two of six disagree.
    COMPARE_FIGURE(*report, "stance.alpha-nominal", 1 - (2 / 6.0) / ((36 - 4 - 9 - 1) / 30.0));
}

void AgreementStudyTest::aSplitStatementIsOnePlace()
{
    app::AgreementStudy study{app::Codebook()};
    add(study,
        {statements({{{0, 100}, {"Xi"}, {{"BRI", Supports}, {"THAAD", Opposes}}}}),
            statements({{{0, 60}, {"Xi"}, {{"BRI", Supports}}}, {{61, 100}, {"Xi"}, {{"THAAD", Opposes}}}})});
    const auto report = study.report();
    QCOMPARE(report->places, 1);
    COMPARE_FIGURE(*report, "topics.percent", 1);
    COMPARE_FIGURE(*report, "stance.percent", 1);
    QCOMPARE(figure(*report, "stance.percent").units, 2);
}

void AgreementStudyTest::eachCodeIsATableOfItsOwn()
{
    std::mt19937 random(5);
    app::AgreementStudy study{app::Codebook()};
    app::Ratings expected(3, {"no", "yes"});
    for (int article = 0; article < 20; ++article) {
        std::vector<std::vector<Said>> said(3);
        for (int place = 0; place < 10; ++place) {
            int codes[3];
            int coded = 0;
            for (std::size_t coder = 0; coder < 3; ++coder) {
                codes[coder] = random() % 4 == 0 ? app::Ratings::notCoded : static_cast<int>(random() % 2);
                if (codes[coder] == app::Ratings::notCoded)
                    continue;
                ++coded;
                std::vector<const char*> speakers{"Putin"};
                if (codes[coder] == 1)
                    speakers.push_back("Xi");
                said[coder].push_back({{place * 50, place * 50 + 40}, speakers});
            }
            if (coded > 1)
                expected.add(codes);
        }
        add(study, {statements(said[0]), statements(said[1]), statements(said[2])});
    }
    const auto report = study.report();
    const auto xi = std::ranges::find(report->codes, "Xi", &app::CodeAgreement::code);
    QVERIFY(xi != report->codes.end());
    const app::CategoryTable weights = app::identityWeights(2);
    QVERIFY(near(xi->percent, *app::percentAgreement(expected, weights).value));
    QVERIFY(near(xi->kappa, *app::congerKappa(expected, weights).value));
    QVERIFY(near(xi->pi, *app::fleissKappa(expected, weights).value));
    QVERIFY(near(xi->ac1, *app::gwetAc(expected, weights).value));
    QVERIFY(near(xi->light, *app::lightKappa(expected, weights).value));
    QVERIFY(near(
        xi->alpha, *app::krippendorffAlpha(expected, app::alphaDistance(app::AlphaLevel::Nominal, expected)).value));
    for (const auto& [figure, interval] : {std::pair{xi->kappa, xi->kappaInterval},
             std::pair{xi->alpha, xi->alphaInterval}, std::pair{xi->ac1, xi->ac1Interval}})
        QVERIFY(interval && interval->low <= *figure.value && interval->high >= *figure.value
            && interval->low < interval->high);
    const auto putin = std::ranges::find(report->codes, "Putin", &app::CodeAgreement::code);
    QVERIFY(near(putin->percent, 1) && !putin->alpha.value && !putin->alpha.undefined.isEmpty());
    QVERIFY(!putin->trap.isEmpty());
}

void AgreementStudyTest::articlesAreOneContinuum_data()
{
    QTest::addColumn<int>("coders");
    for (const int coders : {2, 3, 4})
        QTest::addRow("%d coders", coders) << coders;
}

void AgreementStudyTest::articlesAreOneContinuum()
{
    QFETCH(int, coders);
    constexpr unsigned seed = 11;
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const char* const speakers[] = {"Xi", "Putin", "Lavrov"};
    app::AgreementStudy study{app::Codebook()};
    app::Unitizing whole{coders, {0, 0}, {}};
    for (int article = 0; article < 5; ++article) {
        std::vector<std::vector<app::Statement>> all;
        for (int coder = 0; coder < coders; ++coder) {
            std::vector<Said> said;
            // Never to the very ends: there the stretches of two articles would touch in the one text.
            for (qint64 at = 1 + qint64(random() % 40); at < 950; at += 20 + qint64(random() % 90)) {
                const qint64 length = 1 + qint64(random() % 19);
                const char* speaker = speakers[random() % 3];
                said.push_back({{at, at + length}, {speaker}});
                whole.units.push_back({coder, speaker, {article * 1000 + at, article * 1000 + at + length}});
            }
            all.push_back(statements(said));
        }
        add(study, all, 1000);
    }
    whole.continuum = {0, 5000};
    const auto report = study.report();
    COMPARE_FIGURE(*report, "places.u-alpha-speakers", *app::uAlpha(whole).value);
    COMPARE_FIGURE(*report, "places.u-alpha-marked", *app::uAlphaBinary(whole).value);
    COMPARE_FIGURE(*report, "places.cu-alpha-speakers", *app::cuAlpha(whole).value);
}

void AgreementStudyTest::randomMarksAgreeByChanceOnly()
{
    constexpr unsigned seed = 17;
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const char* const speakers[] = {"Xi", "Putin"};
    app::AgreementStudy study{app::Codebook()};
    for (int article = 0; article < 60; ++article) {
        std::vector<std::vector<app::Statement>> all;
        for (int coder = 0; coder < 3; ++coder) {
            std::vector<Said> said;
            while (said.size() < 10) {
                const qint64 at = qint64(random() % 965);
                if (std::ranges::none_of(said, [&](const Said& other) { return std::abs(other.span.start - at) < 36; }))
                    said.push_back({{at, at + 35}, {speakers[random() % 2]}});
            }
            all.push_back(statements(said));
        }
        add(study, all);
    }
    const auto report = study.report();
    for (const char* key : {"places.gamma", "places.u-alpha-speakers", "places.u-alpha-marked", "speakers.alpha-masi"})
        QVERIFY2(std::abs(*figure(*report, key).value.value) < 0.08,
            qPrintable(u"%1: %2"_s.arg(QLatin1StringView(key)).arg(*figure(*report, key).value.value)));
}

// A damaged or made-up file: nobody marks the same words thousands of times.
void AgreementStudyTest::tooManyStatementsOnTheSameWords()
{
    const auto marks = statements({{{0, 50}, {"Xi"}}});
    const auto many = statements(std::vector<Said>(750, Said{{0, 50}, {"Xi"}}));
    app::AgreementStudy study{app::Codebook()};
    add(study, {marks, marks});
    add(study, {many, many});
    const auto report = study.report();
    QVERIFY(near(figure(*report, "places.gamma").value, 1));
    QVERIFY2(figure(*report, "places.gamma").meaning.endsWith(": 1."_L1),
        qPrintable(figure(*report, "places.gamma").meaning));
}

void AgreementStudyTest::whatOneCoderDidSaysNothing()
{
    app::AgreementStudy study{app::Codebook()};
    add(study, {statements({{{0, 50}, {"Xi"}}})});
    const auto report = study.report();
    QVERIFY(report->coders.empty());
    QVERIFY(report->articles.empty());
    for (const app::Figure& each : report->figures)
        QVERIFY2(!each.value.value && !each.value.undefined.isEmpty(), each.key.c_str());
}

void AgreementStudyTest::undefinedIsSaidWithItsReason()
{
    app::AgreementStudy study{app::Codebook()};
    const auto marks = statements({{{0, 50}, {"Xi"}}});
    add(study, {marks, marks});
    const auto report = study.report();
    for (const char* key : {"speakers.alpha-masi", "stance.percent", "manner.cohen-kappa"}) {
        QVERIFY2(!figure(*report, key).value.value, key);
        QVERIFY2(figure(*report, key).meaning.contains(figure(*report, key).value.undefined), key);
    }
    QVERIFY(near(figure(*report, "speakers.percent").value, 1));
}

void AgreementStudyTest::intervalsComeFromArticles()
{
    const auto good = statements({{{0, 50}, {"Xi"}}, {{100, 150}, {"Putin"}}});
    const auto bad = statements({{{0, 50}, {"Putin"}}, {{200, 250}, {"Putin"}}});
    const auto report = [&](int articles, quint64 seed) {
        app::AgreementStudy study(app::Codebook(), {seed, 500});
        for (int i = 0; i < articles; ++i)
            add(study, {good, i % 3 == 0 ? bad : good});
        return *study.report();
    };
    QVERIFY(!figure(report(1, 1), "places.f1-overlap").interval);
    const auto of = [&](const app::AgreementReport& in) { return *figure(in, "places.f1-overlap").interval; };
    const app::AgreementReport few = report(6, 1);
    const app::AgreementReport many = report(300, 1);
    QVERIFY(of(few).low < *figure(few, "places.f1-overlap").value.value);
    QVERIFY(of(few).high > *figure(few, "places.f1-overlap").value.value);
    QVERIFY(of(many).high - of(many).low < of(few).high - of(few).low);
    const app::AgreementReport again = report(6, 1);
    QCOMPARE(of(again).low, of(few).low);
    QCOMPARE(of(again).high, of(few).high);
    QCOMPARE(few.seed, quint64(1));
    QCOMPARE(few.samples, 500);
}

// With 1,000 articles that all count the same, the share of those that agree is a binomial share, whose spread is
// known.
void AgreementStudyTest::manyArticlesAreDrawnInGroups()
{
    const auto here = statements({{{0, 50}, {"Xi"}}});
    const auto there = statements({{{100, 150}, {"Xi"}}});
    app::AgreementStudy study(app::Codebook(), {3, 2000});
    std::mt19937 random(1);
    for (int i = 0; i < 1000; ++i)
        add(study, {here, random() % 2 ? here : there});
    const auto report = study.report();
    const app::Interval interval = *figure(*report, "places.f1-exact").interval;
    const double expected = 2 * 1.96 * std::sqrt(0.25 / 1000);
    QVERIFY2(std::abs((interval.high - interval.low) / expected - 1) < 0.12,
        qPrintable(QString::number((interval.high - interval.low) / expected)));
}

void AgreementStudyTest::confusionsLeadToTheStatements()
{
    app::AgreementStudy study{app::Codebook()};
    add(study,
        {statements({{{0, 50}, {"Xi"}}, {{100, 150}, {"Putin"}}}),
            statements({{{0, 50}, {"Putin"}}, {{100, 150}, {"Putin"}}})});
    const auto report = study.report();
    const auto speakers =
        std::ranges::find(report->confusions, app::AgreementSubject::Speakers, &app::Confusion::subject);
    QVERIFY(speakers != report->confusions.end());
    QCOMPARE(speakers->firstCoder, "anna");
    QCOMPARE(speakers->codes, (std::vector<std::string>{"Xi", "Putin"}));
    QCOMPARE(speakers->cells.size(), 2u);
    QCOMPARE(speakers->cells[0].first, 0);
    QCOMPARE(speakers->cells[0].second, 1);
    QCOMPARE(speakers->cells[0].count, 1);
    QCOMPARE(speakers->cells[0].where.front().article, 0);
    QCOMPARE(speakers->cells[0].where.front().first.value(), "urn:0");
}

namespace {
/// "opposes/supports 1" for each cell.
QStringList cellsOf(const app::AgreementReport& report, app::AgreementSubject subject)
{
    QStringList cells;
    for (const app::Confusion& confusion : report.confusions)
        if (confusion.subject == subject)
            for (const app::Confusion::Cell& cell : confusion.cells)
                cells.append(QString::fromStdString(confusion.codes[static_cast<std::size_t>(cell.first)] + "/"
                    + confusion.codes[static_cast<std::size_t>(cell.second)] + " " + std::to_string(cell.count)));
    cells.sort();
    return cells;
}
}

void AgreementStudyTest::partsThatContradictEachOtherAreInTheConfusion()
{
    using enum app::Manner;
    app::AgreementStudy study{app::Codebook()};
    add(study,
        {statements(
             {{{0, 50}, {"Xi"}, {{"THAAD", Supports}}, Direct}, {{50, 100}, {"Xi"}, {{"THAAD", Opposes}}, Mixed}}),
            statements({{{0, 100}, {"Xi"}, {{"THAAD", Opposes}}, Indirect}})});
    const auto report = study.report();
    QCOMPARE(report->places, 1);
    QCOMPARE(cellsOf(*report, app::AgreementSubject::Stance), (QStringList{u"opposes/opposes 1"_s, u"supports/ 1"_s}));
    QCOMPARE(
        cellsOf(*report, app::AgreementSubject::Manner), (QStringList{u"direct/indirect 1"_s, u"mixed/indirect 1"_s}));
    QVERIFY(!figure(*report, "stance.percent").value.value); // what one coder says both ways is no code to compare
}

void AgreementStudyTest::aPartThatIsSilentContradictsNone()
{
    app::AgreementStudy study{app::Codebook()};
    add(study,
        {statements({{{0, 50}, {"Xi"}, {{"THAAD", Unstated}}}, {{50, 100}, {"Xi"}, {{"THAAD", Opposes}}}}),
            statements({{{0, 100}, {"Xi"}, {{"THAAD", Opposes}}}})});
    const auto report = study.report();
    QCOMPARE(cellsOf(*report, app::AgreementSubject::Stance), QStringList{u"opposes/opposes 1"_s});
    COMPARE_FIGURE(*report, "stance.percent", 1);
}

void AgreementStudyTest::trendByMonthThenByYear()
{
    const auto marks = statements({{{0, 50}, {"Xi"}}});
    const auto periods = [&](const std::vector<std::string>& dates) {
        app::AgreementStudy study{app::Codebook()};
        for (const std::string& date : dates)
            add(study, {marks, marks}, 100, date);
        const auto report = study.report();
        std::vector<std::string> names;
        for (const app::AgreementSlice& slice : report->periods)
            names.push_back(slice.name + ":" + std::to_string(slice.articles));
        return names;
    };
    QCOMPARE(periods({"2017-07-04", "2017-08-01T09:48", "2017-07-30", ""}),
        (std::vector<std::string>{"2017-07:2", "2017-08:1", ":1"}));
    std::vector<std::string> long_;
    for (int month = 0; month < 30; ++month)
        long_.push_back(
            std::to_string(2015 + month / 12) + (month % 12 < 9 ? "-0" : "-") + std::to_string(1 + month % 12));
    QCOMPARE(periods(long_), (std::vector<std::string>{"2015:12", "2016:12", "2017:6"}));
}

void AgreementStudyTest::givingUpAnswersNothing()
{
    const auto marks = statements({{{0, 50}, {"Xi"}}});
    app::AgreementStudy study{app::Codebook()};
    add(study, {marks, marks});
    add(study, {marks, marks});
    for (int stop = 0; stop < 60; stop += 7) {
        int told = 0;
        QVERIFY(!study.report([&](double share) {
            Q_ASSERT(share >= 0 && share <= 1);
            return told++ < stop;
        }));
    }
    QVERIFY(study.report());
}

void AgreementStudyTest::anotherTextIsNotCompared()
{
    const app::Text text("News. Xi said it. Putin agreed.");
    const auto sidecar = [&](const char* coder, bool ofThisText, const std::vector<app::Selector>& marked) {
        app::Sidecar made;
        made.header.coder.id = coder;
        made.header.article.textSha256 = ofThisText ? text.sha256() : "another";
        for (const app::Selector& selector : marked)
            made.statements.emplace_back().selectors = {selector};
        return made;
    };
    const auto marked = [](app::Span span, const char* exact) {
        app::Selector selector;
        selector.span = span;
        selector.exact = exact;
        return selector;
    };
    std::vector<app::Sidecar> sidecars{sidecar("anna", false, {marked({0, 13}, "Trade is good")}),
        sidecar("ben", true, {marked({6, 17}, "Xi said it.")}),
        sidecar("chen", false, {marked({0, 11}, "Xi said it.")}), sidecar("dora", true, {}),
        sidecar("ben", true, {marked({6, 17}, "Xi said it.")}),
        sidecar("emil", false, {marked({0, 11}, "Xi said it."), marked({12, 30}, "Putin had his say.")})};
    const app::ComparableCodings comparable = app::comparableCodings("visit.txt", text, app::Codebook(), sidecars);
    std::vector<std::string> coders;
    for (const app::MeasuredArticle::Coding& coding : comparable.article.codings) {
        coders.push_back(coding.coder);
        QCOMPARE(coding.statements->size(), 1u);
        QCOMPARE(coding.statements->front().extent(), (app::Span{6, 17}));
    }
    QCOMPARE(coders, (std::vector<std::string>{"ben", "chen"}));
    QCOMPARE(comparable.article.characters, text.all().length());
    QStringList leftOut;
    for (const app::Error& error : comparable.leftOut)
        leftOut.append(app::describe(error));
    QCOMPARE(leftOut.size(), 3);
    QVERIFY2(leftOut[0].contains("anna: it was tagged on another text"_L1), qPrintable(leftOut[0]));
    QVERIFY2(leftOut[1].contains("ben: another tag file has the same coder"_L1), qPrintable(leftOut[1]));
    // Nobody can say what Emil marked; half of it would make him one who overlooked the rest.
    QVERIFY2(leftOut[2].contains("emil: of the statements of emil, 1 of 2 have words that are not in the text"_L1),
        qPrintable(leftOut[2]));
    QVERIFY2(leftOut[2].endsWith("ask emil to open the article in this version, where the window says what to do"_L1),
        qPrintable(leftOut[2]));
}

QTEST_GUILESS_MAIN(AgreementStudyTest)
#include "tst_agreementstudy.moc"
