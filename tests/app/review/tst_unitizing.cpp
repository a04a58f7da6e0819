// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/boundarysimilarity.h"
#include "app/review/gamma.h"
#include "app/review/matching.h"
#include "app/review/random.h"
#include "app/review/sharedplaces.h"
#include "app/review/stretches.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

/// What coders marked where: borders, stretches, alignments and places of several coders.
class UnitizingTest : public QObject
{
    Q_OBJECT

private slots:
    void boundarySimilarity_data();
    void boundarySimilarity();
    void overlappingStatementsAreCut_data();
    void overlappingStatementsAreCut();
    void heaviestMatchingIsTheBestOfAll();
    void alignmentIsTheBestOfAll_data();
    void alignmentIsTheBestOfAll();
    void alignmentsOfTextsAddUp();
    void chanceIsWorseThanAgreement();
    void placesOfThreeCoders();
};

namespace {

/// Segments by their lengths, as borders between them.
std::vector<app::Boundary> segments(const std::vector<qint64>& lengths)
{
    std::vector<app::Boundary> borders;
    qint64 at = 0;
    for (std::size_t i = 0; i + 1 < lengths.size(); ++i)
        borders.push_back({at += lengths[i], 0});
    return borders;
}
}

void UnitizingTest::boundarySimilarity_data()
{
    QTest::addColumn<std::vector<app::Boundary>>("first");
    QTest::addColumn<std::vector<app::Boundary>>("second");
    QTest::addColumn<double>("expected");
    const auto row = [](const char* name, const std::vector<app::Boundary>& first,
                         const std::vector<app::Boundary>& second,
                         double expected) { QTest::newRow(name) << first << second << expected; };
    // With a reach of 2, as in Fournier 2013.
    row("all the same", segments({2, 3, 6}), segments({2, 3, 6}), 1);
    row("one border missed", segments({2, 3, 6}), segments({5, 6}), 0.5);
    row("one near miss", segments({2, 3, 6}), segments({2, 2, 7}), 0.75);
    row("one a position too far for that", segments({2, 3, 6}), segments({2, 1, 8}), 1 - 2 / 3.0);
    row("start against end", {{5, 0}}, {{5, 1}}, 0);
    row("a near start is no near end", {{5, 0}}, {{6, 1}}, 0);
    row("a border counts once", {{5, 0}, {5, 0}}, {{5, 0}}, 1);
    row("the nearest is the near miss", {{5, 0}, {6, 0}}, {{7, 0}}, 1 - 1.5 / 2);
}

void UnitizingTest::boundarySimilarity()
{
    QFETCH(std::vector<app::Boundary>, first);
    QFETCH(std::vector<app::Boundary>, second);
    QFETCH(double, expected);
    for (const bool turned : {false, true}) {
        const app::BoundaryEdits edits =
            turned ? app::boundaryEdits(second, first, 2) : app::boundaryEdits(first, second, 2);
        const double similarity = *app::boundarySimilarity(edits.cost, double(edits.compared())).value;
        QVERIFY2(std::abs(similarity - expected) < 1e-9, qPrintable(QString::number(similarity)));
    }
    QVERIFY(!app::boundarySimilarity(0, 0).value);
}

void UnitizingTest::overlappingStatementsAreCut_data()
{
    using Marked = std::vector<std::pair<app::Span, std::vector<int>>>;
    QTest::addColumn<Marked>("marked");
    QTest::addColumn<Marked>("expected");
    const auto row = [](const char* name, const Marked& marked, const Marked& expected) {
        QTest::newRow(name) << marked << expected;
    };
    row("apart", {{{0, 5}, {1}}, {{7, 9}, {2}}}, {{{0, 5}, {1}}, {{7, 9}, {2}}});
    row("touching stays two", {{{0, 5}, {1}}, {{5, 9}, {1}}}, {{{0, 5}, {1}}, {{5, 9}, {1}}});
    row("one within another of the same speaker", {{{0, 9}, {1}}, {{3, 5}, {1}}}, {{{0, 9}, {1}}});
    row("one within another of another speaker", {{{0, 9}, {1}}, {{3, 5}, {2}}},
        {{{0, 3}, {1}}, {{3, 5}, {1, 2}}, {{5, 9}, {1}}});
    row("a chain of the same speaker", {{{0, 5}, {1}}, {{3, 8}, {1}}, {{7, 9}, {1}}}, {{{0, 9}, {1}}});
    row("overlap that ends where the next begins", {{{0, 5}, {1}}, {{3, 5}, {1}}, {{5, 9}, {1}}},
        {{{0, 5}, {1}}, {{5, 9}, {1}}});
    row("a statement without codes", {{{0, 5}, {}}, {{3, 8}, {1}}}, {{{0, 3}, {}}, {{3, 8}, {1}}});
}

void UnitizingTest::overlappingStatementsAreCut()
{
    using Marked = std::vector<std::pair<app::Span, std::vector<int>>>;
    QFETCH(Marked, marked);
    QFETCH(Marked, expected);
    std::vector<app::MarkedSpan> spans;
    for (const auto& [span, codes] : marked)
        spans.push_back({span, &codes});
    std::ranges::reverse(spans);
    std::vector<std::vector<int>> sets;
    const std::vector<app::Stretch> stretches = app::stretchesOf(spans, [&](const std::vector<int>& codes) {
        if (const auto known = std::ranges::find(sets, codes); known != sets.end())
            return int(known - sets.begin());
        sets.push_back(codes);
        return int(sets.size()) - 1;
    });
    Marked found;
    for (const app::Stretch& stretch : stretches)
        found.emplace_back(stretch.span, sets[std::size_t(stretch.codes)]);
    QVERIFY(found == expected);
}

void UnitizingTest::heaviestMatchingIsTheBestOfAll()
{
    constexpr quint64 seed = 3;
    qInfo("seed %llu", seed);
    app::Random random(seed);
    for (int round = 0; round < 200; ++round) {
        std::vector<app::WeightedPair> pairs;
        for (int left = 0; left < 5; ++left)
            for (int right = 0; right < 6; ++right)
                if (random.below(3) > 0)
                    pairs.push_back({left, right, qint64(1 + random.below(50))});
        std::vector<int> order(6);
        std::iota(order.begin(), order.end(), 0);
        qint64 best = 0;
        do {
            qint64 sum = 0;
            for (const app::WeightedPair& pair : pairs)
                sum += order[std::size_t(pair.left)] == pair.right ? pair.weight : 0;
            best = std::max(best, sum);
        } while (std::ranges::next_permutation(order).found);
        qint64 found = 0;
        for (const app::WeightedPair& pair : app::heaviestMatching(pairs, 5, 6))
            found += pair.weight;
        QCOMPARE(found, best);
    }
}

namespace {

app::MarkedText randomText(app::Random& random, int coders, int units)
{
    app::MarkedText text{coders, 200, {}};
    for (int unit = 0; unit < units; ++unit) {
        const qint64 start = qint64(random.below(180));
        text.units.push_back({int(random.below(std::size_t(coders))), {start, start + 1 + qint64(random.below(20))},
            int(random.below(3))});
    }
    return text;
}

app::Unitizing asUnitizing(const app::MarkedText& text)
{
    app::Unitizing data{text.coders, {0, text.characters}, {}};
    for (const app::MarkedText::Unit& unit : text.units)
        data.units.push_back({unit.coder, std::to_string(unit.category), unit.span});
    return data;
}

double nominal(int a, int b)
{
    return a == b ? 0 : 1;
}
}

void UnitizingTest::alignmentIsTheBestOfAll_data()
{
    QTest::addColumn<int>("coders");
    for (const int coders : {2, 3, 4})
        QTest::addRow("%d coders", coders) << coders;
}

// The exact search looks at every grouping that could be the best; the fast one must find as good ones.
void UnitizingTest::alignmentIsTheBestOfAll()
{
    QFETCH(int, coders);
    constexpr quint64 seed = 29;
    qInfo("seed %llu", seed);
    app::Random random(seed);
    for (int round = 0; round < 60; ++round) {
        const app::MarkedText text = randomText(random, coders, 4 * coders);
        const double exact = *app::bestAlignmentDisorder(asUnitizing(text), {}).value;
        const double fast = *app::alignmentCost(text, {}, nominal) / text.unitsPerCoder();
        QVERIFY2(std::abs(exact - fast) < 1e-6, qPrintable(u"%1 instead of %2"_s.arg(fast).arg(exact)));
    }
}

// A long text is many short ones for the exact search, which must not try all their groupings with one another.
void UnitizingTest::alignmentsOfTextsAddUp()
{
    constexpr int texts = 40;
    constexpr qint64 apart = 10'000;
    app::Random random(31);
    app::MarkedText all{3, texts * apart, {}};
    double sum = 0;
    for (int i = 0; i < texts; ++i) {
        const app::MarkedText text = randomText(random, 3, 14);
        sum += *app::alignmentCost(text, {}, nominal);
        for (app::MarkedText::Unit unit : text.units) {
            unit.span = {unit.span.start + i * apart, unit.span.end + i * apart};
            all.units.push_back(unit);
        }
    }
    const app::Coefficient exact = app::bestAlignmentDisorder(asUnitizing(all), {});
    QVERIFY2(exact.value, qPrintable(exact.undefined));
    QVERIFY(std::abs(*exact.value * all.unitsPerCoder() - sum) < 1e-6);
}

void UnitizingTest::chanceIsWorseThanAgreement()
{
    app::MarkedText text{3, 2000, {}};
    for (int unit = 0; unit < 12; ++unit)
        for (int coder = 0; coder < 3; ++coder)
            text.units.push_back({coder, {unit * 160, unit * 160 + 40}, unit % 3});
    const double observed = *app::alignmentCost(text, {}, nominal) / text.unitsPerCoder();
    QVERIFY(std::abs(observed) < 1e-9);
    const auto expected = app::expectedDisorder({text}, {}, nominal, 5);
    QVERIFY(expected && expected->disorder > 0.3 && expected->samples >= 30);
    QCOMPARE(app::expectedDisorder({text}, {}, nominal, 5)->disorder, expected->disorder);
    QVERIFY(!app::expectedDisorder({text}, {}, nominal, 5, [] { return false; }));
    QVERIFY(!app::expectedDisorder({{2, 100, {}}}, {}, nominal, 5));
}

void UnitizingTest::placesOfThreeCoders()
{
    const auto mark = [](qint64 start, qint64 end) { return app::Mark{{{start, end}}, {0}, {}}; };
    const auto places = [](const std::vector<std::vector<app::Mark>>& coders) {
        std::vector<app::PairOfCoders> pairings;
        for (int i = 0; i < std::ssize(coders); ++i)
            for (int j = i + 1; j < std::ssize(coders); ++j)
                pairings.push_back({i, j, app::pairMarks(coders[std::size_t(i)], coders[std::size_t(j)])});
        return app::sharedPlacesOf({coders.begin(), coders.end()}, pairings);
    };
    using Places = std::vector<app::SharedPlace>;
    // All three mean the same.
    QVERIFY(places({{mark(0, 50)}, {mark(2, 50)}, {mark(0, 45)}}) == (Places{{{{0, 0}, {1, 0}, {2, 0}}}}));
    // The third marked elsewhere.
    QVERIFY(places({{mark(0, 50)}, {mark(2, 50)}, {mark(80, 90)}}) == (Places{{{{0, 0}, {1, 0}}}}));
    // The second split what the others kept whole.
    QVERIFY(places({{mark(0, 50)}, {mark(0, 30), mark(31, 50)}, {mark(0, 50)}})
        == (Places{{{{0, 0}, {1, 0}, {1, 1}, {2, 0}}}}));
    // The first and second share most; the third's two statements do not both come in.
    const Places apart = places({{mark(0, 50)}, {mark(0, 90)}, {mark(0, 40), mark(51, 90)}});
    QCOMPARE(apart.size(), 1u);
    const auto ofThird = std::ranges::count(apart.front().members, 2, &app::SharedPlace::Member::coder);
    QCOMPARE(ofThird, 2); // against the second's long statement the third's are a split
}

QTEST_GUILESS_MAIN(UnitizingTest)
#include "tst_unitizing.moc"
