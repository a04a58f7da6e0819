// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/workspaceagreement.h"
#include "app/review/agreementstudy.h"
#include "app/review/bootstrap.h"
#include "app/review/categorical.h"
#include "app/review/comparison.h"
#include "app/review/consensus.h"
#include "app/review/measures.h"
#include "app/review/pairing.h"
#include "app/sidecars/sidecarformat.h"
#include "app/sidecars/tagging.h"
#include "tests/support/temporarycorpus.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

/// What a reviewer waits for: pairing two coders' statements, and the figures over a million units. Ratios are against
/// a straightforward pass over the units, in the same run.
class ReviewBenchmark : public QObject
{
    Q_OBJECT

private slots:
    void pairsTwoCoders_data();
    void pairsTwoCoders();
    void comparesTwoCodersWithVerdicts();
    void consensusOfManyArticles();
    void kappaAndAlphaOfAMillionUnits();
    void agreementOverManyArticles();
    void agreementOverManyFiles();
    void bootstrapAgainstOneNaiveAlpha();
};

namespace {

double bestMs(int rounds, auto&& work)
{
    double best = 1e300;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

/// A coder's statements through a long text, a third of them with other borders than the colleague's.
std::vector<app::Statement> statements(int count, unsigned seed)
{
    std::mt19937 places(1);
    std::mt19937 habits(seed);
    std::vector<app::Statement> made;
    qint64 at = 0;
    for (int i = 0; i < count; ++i) {
        at += static_cast<qint64>(20 + places() % 400);
        const auto length = static_cast<qint64>(40 + places() % 200);
        app::Statement statement;
        statement.speakers.push_back({places() % 2 ? "Xi" : "Putin", {}});
        app::Selector selector;
        selector.span = {at, at + length};
        if (habits() % 3 == 0)
            selector.span.end += static_cast<qint64>(habits() % 30);
        statement.selectors.push_back(std::move(selector));
        made.push_back(std::move(statement));
    }
    return made;
}

std::vector<app::Statement> withIds(const std::string& prefix, std::vector<app::Statement> statements)
{
    for (std::size_t i = 0; i < statements.size(); ++i)
        statements[i].id = app::StatementId("urn:" + prefix + std::to_string(i));
    return statements;
}
}

void ReviewBenchmark::pairsTwoCoders_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("2,000 statements a side") << 2'000;
    QTest::newRow("100,000 statements a side") << 100'000;
}

void ReviewBenchmark::pairsTwoCoders()
{
    QFETCH(int, count);
    const std::vector<app::Statement> mine = statements(count, 2);
    const std::vector<app::Statement> theirs = statements(count, 3);
    const auto paired = std::ranges::count_if(app::pairStatements(mine, theirs), &app::Match::isPair);
    QVERIFY(paired > count * 9 / 10);
    const double ms = bestMs(5, [&] { QVERIFY(!app::pairStatements(mine, theirs).empty()); });
    qInfo("%d statements a side: %.1f ms", count, ms);
}

/// What opening review costs: places with their differences, and a verdict on each.
void ReviewBenchmark::comparesTwoCodersWithVerdicts()
{
    const std::vector<app::Statement> mine = withIds("a", statements(2'000, 2));
    const std::vector<app::Statement> theirs = withIds("b", statements(2'000, 3));
    const app::Codebook codebook;
    std::vector<app::Verdict> verdicts;
    const app::Comparison undecided({"anna", mine}, {"ben", theirs}, codebook);
    for (const app::Place& place : undecided.places()) {
        app::Verdict& verdict = verdicts.emplace_back();
        verdict.id = app::VerdictId("v" + std::to_string(verdicts.size()));
        verdict.decision = app::Decision::Accept;
        for (const int i : place.match.mine)
            verdict.judged.push_back(judged("anna", mine[static_cast<std::size_t>(i)]));
        for (const int i : place.match.theirs)
            (place.match.mine.empty() ? verdict.judged : verdict.against)
                .push_back(judged("ben", theirs[static_cast<std::size_t>(i)]));
    }
    const double pairing = bestMs(9, [&] { QVERIFY(!app::pairStatements(mine, theirs).empty()); });
    const double without =
        bestMs(9, [&] { QVERIFY(app::Comparison({"anna", mine}, {"ben", theirs}, codebook).places().size() > 1000); });
    const double with = bestMs(9, [&] {
        const app::Comparison comparison({"anna", mine}, {"ben", theirs}, codebook, verdicts);
        QVERIFY(std::ranges::all_of(
            comparison.places(), [](const app::Place& place) { return place.verdict && !place.outdated; }));
    });
    qInfo("2,000 statements a side: pairing %.1f ms, compared %.1f ms, with a verdict on each place %.1f ms", pairing,
        without, with);
}

void ReviewBenchmark::consensusOfManyArticles()
{
    const app::Text text(std::string(6'000, 'x'));
    const std::vector<app::Side> coders{{"anna", withIds("a", statements(20, 2))},
        {"ben", withIds("b", statements(20, 3))}, {"carla", withIds("c", statements(20, 4))}};
    const app::Codebook codebook;
    const app::Origin origin;
    const double pairing = bestMs(9, [&] {
        for (std::size_t a = 0; a < coders.size(); ++a)
            for (std::size_t b = a + 1; b < coders.size(); ++b)
                QVERIFY(!app::pairStatements(coders[a].statements, coders[b].statements).empty());
    });
    const double consensus = bestMs(9, [&] {
        QVERIFY(!app::adjudicate(coders, {}, app::BorderRule::Longest, {}, codebook, text, origin).consensus.empty());
    });
    qInfo("an article of three coders with 20 statements each: pairing %.2f ms, consensus %.2f ms; 10,000 such: %.1f s",
        pairing, consensus, consensus * 10);
}

void ReviewBenchmark::kappaAndAlphaOfAMillionUnits()
{
    constexpr int units = 1'000'000;
    constexpr int categories = 5;
    std::mt19937 random(4);
    std::vector<std::array<int, 2>> codes(units);
    for (auto& [a, b] : codes) {
        a = static_cast<int>(random() % categories);
        b = random() % 4 ? a : static_cast<int>(random() % categories);
    }

    // As one would with arrays: the table cell by cell, each from masks over all units, then the figures from the
    // table.
    std::vector<qint64> first(units);
    std::vector<qint64> second(units);
    for (int i = 0; i < units; ++i) {
        first[size_t(i)] = codes[size_t(i)][0];
        second[size_t(i)] = codes[size_t(i)][1];
    }
    double plainKappa = 0;
    double plainAlpha = 0;
    const auto plain = [&] {
        const auto equals = [](const std::vector<qint64>& column, int category) {
            std::vector<char> mask(column.size());
            std::ranges::transform(column, mask.begin(), [=](qint64 code) { return char(code == category); });
            return mask;
        };
        double table[categories][categories];
        for (int a = 0; a < categories; ++a) {
            for (int b = 0; b < categories; ++b) {
                const std::vector<char> mine = equals(first, a);
                const std::vector<char> theirs = equals(second, b);
                std::vector<char> both(units);
                std::ranges::transform(mine, theirs, both.begin(), [](char x, char y) { return char(x & y); });
                table[a][b] = double(std::ranges::count(both, 1));
            }
        }
        double observed = 0;
        double expected = 0;
        double coincidences = 0;
        for (int a = 0; a < categories; ++a) {
            double row = 0;
            double column = 0;
            for (int b = 0; b < categories; ++b) {
                row += table[a][b];
                column += table[b][a];
            }
            observed += table[a][a] / units;
            expected += row / units * column / units;
            coincidences += (row + column) * (row + column - 1);
        }
        plainKappa = (observed - expected) / (1 - expected);
        const double values = 2.0 * units;
        plainAlpha = 1 - (1 - observed) / (1 - coincidences / (values * (values - 1)));
    };
    double kappa = 0;
    double alpha = 0;
    const auto ours = [&] {
        app::Ratings ratings(2, {"a", "b", "c", "d", "e"});
        for (const auto& unit : codes)
            ratings.add(unit);
        kappa = *app::cohenKappa(ratings, app::identityWeights(categories)).value;
        alpha = *app::krippendorffAlpha(ratings, app::alphaDistance(app::AlphaLevel::Nominal, ratings)).value;
    };
    plain();
    ours();
    QVERIFY(std::abs(kappa - plainKappa) < 1e-9);
    QVERIFY(std::abs(alpha - plainAlpha) < 1e-9);
    const double plainMs = bestMs(5, plain);
    const double oursMs = bestMs(5, ours);
    qInfo("kappa and alpha of 1,000,000 units: %.2f ms, array passes %.2f ms, ratio %.3f", oursMs, plainMs,
        oursMs / plainMs);
}

namespace {

/// 20 statements of three coders, who mostly agree on where, who, what and the stance.
struct CodedByThree
{
    std::vector<app::Statement> coders[3];

    explicit CodedByThree(std::mt19937& random)
    {
        static const char* const speakers[] = {"Xi", "Putin", "Wang Yi", "Lavrov"};
        static const char* const topics[] = {"THAAD", "Korean Peninsula", "BRI", "trade"};
        const auto mostly = [&](unsigned usual, unsigned count) {
            return random() % 8 ? usual : unsigned(random() % count);
        };
        qint64 at = 0;
        for (int i = 0; i < 20; ++i) {
            at += qint64(40 + random() % 200);
            const qint64 length = qint64(40 + random() % 100);
            const auto speaker = unsigned(random() % 4);
            const auto topic = unsigned(random() % 4);
            const auto stance = unsigned(1 + random() % 5);
            for (auto& statements : coders) {
                if (random() % 10 == 0)
                    continue;
                app::Statement statement;
                statement.id = app::StatementId("urn:uuid:" + std::to_string(random()));
                statement.speakers.push_back({speakers[mostly(speaker, 4)], {}});
                if (random() % 10 == 0 && statement.speakers.front().name != speakers[(speaker + 1) % 4])
                    statement.speakers.push_back({speakers[(speaker + 1) % 4], {}});
                statement.topics.push_back({topics[mostly(topic, 4)], app::Stance(mostly(stance, 5)), {}, {}});
                if (statement.topics.front().name != topics[(topic + 1) % 4])
                    statement.topics.push_back({topics[(topic + 1) % 4], app::Stance(mostly(stance, 5)), {}, {}});
                statement.manner = app::Manner(1 + random() % 3);
                app::Selector selector;
                selector.span = {at + qint64(random() % 3 ? 0 : random() % 12), at + length};
                statement.selectors.push_back(std::move(selector));
                statements.push_back(std::move(statement));
            }
            at += length;
        }
    }
};
}

void ReviewBenchmark::agreementOverManyArticles()
{
    constexpr int articles = 10'000;
    std::mt19937 random(7);
    std::vector<CodedByThree> coded;
    for (int i = 0; i < articles; ++i)
        coded.emplace_back(random);
    QElapsedTimer timer;
    timer.start();
    app::AgreementStudy study{app::Codebook()};
    for (const CodedByThree& each : coded)
        study.add({"visit.txt", "2017-07-04", 6000,
            {{"anna", &each.coders[0]}, {"ben", &each.coders[1]}, {"chen", &each.coders[2]}}});
    const qint64 counted = timer.elapsed();
    int told = 0;
    const auto report = study.report([&](double) { return ++told > 0; });
    const qint64 done = timer.elapsed();
    QVERIFY(report && told > 100);
    QCOMPARE(report->articles.size(), std::size_t(articles));
    for (const app::Figure& figure : report->figures)
        QVERIFY(figure.value.value && figure.interval);
    qInfo("agreement over %d articles of 3 coders with 20 statements: counted in %lld ms, with 1,000 draws %lld ms in "
          "all",
        articles, counted, done);
}

/// The same from a workspace on disk, with articles and tag files read.
void ReviewBenchmark::agreementOverManyFiles()
{
    constexpr int articles = 10'000;
    std::mt19937 random(7);
    const tests::TemporaryCorpus corpus;
    for (int i = 0; i < articles; ++i) {
        CodedByThree coded(random);
        std::string words;
        while (words.size() < 7'000)
            words += "The spokesman of ministry " + std::to_string(random() % 1'000)
                + " said that the talks would go on next week, as was agreed at the last meeting.\n\n";
        const app::Text text(words);
        const QString name = u"%1.txt"_s.arg(i, 5, 10, QChar(u'0'));
        corpus.write(name, QByteArray::fromStdString(words));
        for (int coder = 0; coder < 3; ++coder) {
            app::Sidecar sidecar;
            sidecar.header.id = "urn:uuid:" + std::to_string(random());
            sidecar.header.coder.id = std::array{"anna", "ben", "chen"}[std::size_t(coder)];
            sidecar.header.article = {
                name.toStdString(), text.sha256(), text.sha256(), text.characterCount(), "plain/1", {}};
            sidecar.header.progress = app::Progress::Done;
            sidecar.statements = coded.coders[coder];
            for (app::Statement& statement : sidecar.statements)
                statement.selectors = {app::selectorFor(text, statement.extent())};
            corpus.write(name + u'.' + QString::fromStdString(sidecar.header.coder.id) + u".tags.json"_s,
                QByteArray::fromStdString(app::serialise(sidecar)));
        }
    }
    QElapsedTimer timer;
    timer.start();
    const auto measured =
        app::measureAgreement(app::filesOf(app::Workspace(corpus.root())), app::Codebook(), app::CodeMapping(), {}, {});
    const qint64 done = timer.elapsed();
    QVERIFY(measured);
    for (const app::Error& problem : measured->leftOut)
        QFAIL(qPrintable(app::describe(problem)));
    QCOMPARE(measured->articles.size(), std::size_t(articles));
    qInfo("agreement over %d articles of 3 coders with 20 statements, read from disk: %lld ms with 1,000 draws",
        articles, done);
}

void ReviewBenchmark::bootstrapAgainstOneNaiveAlpha()
{
    constexpr int articles = 50'000;
    constexpr int unitsOfArticle = 20;
    constexpr int categories = 5;
    std::mt19937 random(4);
    std::vector<std::array<int, 2>> codes(articles * unitsOfArticle);
    for (auto& [a, b] : codes) {
        a = static_cast<int>(random() % categories);
        b = random() % 4 ? a : static_cast<int>(random() % categories);
    }
    // As the usual programs do: for each unit how often each code was given, coincidences from the outer product, then
    // the matrices of what was observed and expected.
    double plainAlpha = 0;
    const auto plain = [&] {
        std::vector<std::array<double, categories>> given(codes.size());
        for (std::size_t unit = 0; unit < codes.size(); ++unit)
            for (const int code : codes[unit])
                ++given[unit][std::size_t(code)];
        double observed[categories][categories] = {};
        for (const auto& unit : given) {
            double values = 0;
            for (const double count : unit)
                values += count;
            for (std::size_t a = 0; a < categories; ++a)
                for (std::size_t b = 0; b < categories; ++b)
                    observed[a][b] += unit[a] * (unit[b] - (a == b ? 1 : 0)) / (values - 1);
        }
        double all = 0;
        double unlike = 0;
        double squares = 0;
        for (std::size_t a = 0; a < categories; ++a) {
            double total = 0;
            for (std::size_t b = 0; b < categories; ++b) {
                total += observed[a][b];
                unlike += a == b ? 0 : observed[a][b];
            }
            all += total;
            squares += total * total;
        }
        plainAlpha = 1 - (unlike / all) / ((all * all - squares) / (all * (all - 1)));
    };
    // Counting is done once, with the figure itself; what an interval costs is the draws.
    app::Cells cells;
    app::RowCounts rows(cells);
    std::vector<app::Counts> counts;
    app::Tally tally;
    for (int article = 0; article < articles; ++article) {
        tally.clear();
        for (int unit = 0; unit < unitsOfArticle; ++unit)
            rows.add(tally, codes[std::size_t(article) * unitsOfArticle + std::size_t(unit)]);
        counts.push_back(tally.counts());
    }
    std::vector<const app::Counts*> articlesCounts;
    for (const app::Counts& each : counts)
        articlesCounts.push_back(&each);
    const auto alphaOf = [&](const app::Tally& sum) {
        const app::Ratings ratings(2, {"a", "b", "c", "d", "e"}, rows.rows(sum, 2));
        return *app::krippendorffAlpha(ratings, app::alphaDistance(app::AlphaLevel::Nominal, ratings)).value;
    };
    std::optional<app::Interval> interval;
    const auto ours = [&] {
        const app::Bootstrap bootstrap(articlesCounts, 1);
        std::vector<double> values;
        app::Tally sum;
        for (quint64 sample = 0; sample < 1000; ++sample) {
            bootstrap.draw(sample, sum);
            values.push_back(alphaOf(sum));
        }
        interval = app::intervalOf(std::move(values), 1000);
    };
    plain();
    ours();
    QVERIFY(interval && interval->low < plainAlpha && plainAlpha < interval->high);
    const double plainMs = bestMs(3, plain);
    const double oursMs = bestMs(3, ours);
    qInfo("1,000 draws of 50,000 articles: %.1f ms, one alpha of their 1,000,000 units, unit by unit: %.1f ms, ratio "
          "%.2f",
        oursMs, plainMs, oursMs / plainMs);
}

QTEST_GUILESS_MAIN(ReviewBenchmark)
#include "bench_review.moc"
