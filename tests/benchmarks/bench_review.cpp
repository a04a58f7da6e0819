// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/categorical.h"
#include "app/review/comparison.h"
#include "app/review/consensus.h"
#include "app/review/pairing.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

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
    for (const app::Place& place : app::Comparison({"anna", mine}, {"ben", theirs}, codebook).places()) {
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

QTEST_GUILESS_MAIN(ReviewBenchmark)
#include "bench_review.moc"
