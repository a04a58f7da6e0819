// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/difference.h"
#include "app/review/pairing.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;

class PairingTest : public QObject
{
    Q_OBJECT

private slots:
    void places_data();
    void places();
    void samePlaceGoesToTheSameSpeaker();
    void sharesAsMuchAsAnyMatchingCould();
    void kindsOfDifference_data();
    void kindsOfDifference();
    void aliasIsNoDifference();
};

namespace {

app::Statement statement(std::vector<app::Span> spans, const char* speaker = "Xi")
{
    app::Statement made;
    for (const app::Span span : spans)
        made.selectors.push_back({span, {}, {}, {}, {}, {}, {}, {}});
    made.speakers.push_back({speaker, {}});
    return made;
}

app::Codebook codebook()
{
    app::Codebook made;
    app::Speaker xi;
    xi.id = app::SpeakerId("xi");
    xi.name = "Xi";
    xi.aliases = {"Xi Jinping", "习近平"};
    made.setSpeakers({xi});
    return made;
}
}

Q_DECLARE_METATYPE(std::vector<app::Span>)
Q_DECLARE_METATYPE(std::vector<app::Match>)

void PairingTest::places_data()
{
    using Spans = std::vector<app::Span>;
    using Matches = std::vector<app::Match>;
    QTest::addColumn<Spans>("mine");
    QTest::addColumn<Spans>("theirs");
    QTest::addColumn<Matches>("expected");
    QTest::newRow("nothing on either side") << Spans{} << Spans{} << Matches{};
    QTest::newRow("the same words") << Spans{{3, 9}} << Spans{{3, 9}} << Matches{{{0}, {0}}};
    QTest::newRow("neighbours that only touch") << Spans{{3, 9}} << Spans{{9, 12}} << Matches{{{0}, {}}, {{}, {0}}};
    QTest::newRow("other borders") << Spans{{3, 9}} << Spans{{5, 20}} << Matches{{{0}, {0}}};
    QTest::newRow("a chain is paired so that the most words are shared")
        << Spans{{0, 10}, {10, 30}} << Spans{{5, 15}, {16, 30}} << Matches{{{0}, {0}}, {{1}, {1}}};
    QTest::newRow("the closer borders win where both share as much")
        << Spans{{0, 10}} << Spans{{0, 50}, {0, 10}} << Matches{{{0}, {1}}, {{}, {0}}};
    QTest::newRow("they split what I kept whole")
        << Spans{{0, 40}} << Spans{{0, 25}, {26, 40}} << Matches{{{0}, {0, 1}}};
    QTest::newRow("I split what they kept whole")
        << Spans{{0, 15}, {16, 40}} << Spans{{0, 40}} << Matches{{{0, 1}, {0}}};
    QTest::newRow("only one of them marked it")
        << Spans{{0, 5}, {50, 60}} << Spans{{0, 5}} << Matches{{{0}, {0}}, {{1}, {}}};
}

void PairingTest::places()
{
    QFETCH(std::vector<app::Span>, mine);
    QFETCH(std::vector<app::Span>, theirs);
    QFETCH(std::vector<app::Match>, expected);
    std::vector<app::Statement> left;
    std::vector<app::Statement> right;
    std::ranges::transform(mine, std::back_inserter(left), [](app::Span span) { return statement({span}); });
    std::ranges::transform(theirs, std::back_inserter(right), [](app::Span span) { return statement({span}); });
    QVERIFY(app::pairStatements(left, right) == expected);
}

void PairingTest::samePlaceGoesToTheSameSpeaker()
{
    const std::vector<app::Statement> mine{statement({{0, 20}}, "Xi"), statement({{0, 20}}, "Putin")};
    const std::vector<app::Statement> theirs{statement({{0, 20}}, "Putin"), statement({{0, 20}}, "Xi")};
    const std::vector<app::Match> matches = app::pairStatements(mine, theirs);
    QCOMPARE(matches.size(), 2u);
    for (const app::Match& match : matches) {
        QVERIFY(match.isPair());
        QCOMPARE(mine[size_t(match.mine[0])].speakers, theirs[size_t(match.theirs[0])].speakers);
    }
}

// Against every possible one-to-one matching of a few statements.
void PairingTest::sharesAsMuchAsAnyMatchingCould()
{
    const unsigned seed = std::random_device{}();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const auto some = [&] {
        std::vector<app::Statement> made;
        for (int i = 0; i < 6; ++i) {
            const auto start = static_cast<qint64>(random() % 40);
            std::vector<app::Span> spans{{start, start + 1 + qint64(random() % 25)}};
            if (random() % 3 == 0)
                spans.push_back({spans[0].end + 2, spans[0].end + 2 + qint64(1 + random() % 9)});
            made.push_back(statement(spans));
        }
        return made;
    };
    for (int round = 0; round < 300; ++round) {
        const std::vector<app::Statement> mine = some();
        const std::vector<app::Statement> theirs = some();
        std::vector<int> order(theirs.size());
        std::iota(order.begin(), order.end(), 0);
        qint64 best = 0;
        do {
            qint64 shared = 0;
            for (std::size_t i = 0; i < mine.size(); ++i)
                shared += app::sharedCharacters(mine[i], theirs[size_t(order[i])]);
            best = std::max(best, shared);
        } while (std::ranges::next_permutation(order).found);

        qint64 found = 0;
        int placed = 0;
        for (const app::Match& match : app::pairStatements(mine, theirs)) {
            placed += static_cast<int>(match.mine.size() + match.theirs.size());
            qint64 closest = 0; // a split counts with the pair that it grew from
            for (const int a : match.mine)
                for (const int b : match.theirs)
                    closest = std::max(closest, app::sharedCharacters(mine[size_t(a)], theirs[size_t(b)]));
            found += closest;
        }
        QCOMPARE(placed, 12); // each statement is in exactly one match
        QVERIFY2(found >= best, qPrintable(u"round %1: %2 < %3"_s.arg(round).arg(found).arg(best)));
    }
}

void PairingTest::kindsOfDifference_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<app::Differences>("expected");
    QTest::newRow("nothing") << 0 << app::Differences();
    QTest::newRow("borders") << 1 << app::Differences(app::Difference::Borders);
    QTest::newRow("another speaker as well") << 2 << app::Differences(app::Difference::Speakers);
    QTest::newRow("another topic") << 3 << app::Differences(app::Difference::Topics);
    QTest::newRow("another stance on the same topic") << 4 << app::Differences(app::Difference::Stance);
    QTest::newRow("another manner") << 5 << app::Differences(app::Difference::Manner);
    QTest::newRow("borders and manner") << 6 << (app::Difference::Borders | app::Difference::Manner);
    QTest::newRow("the order of speakers does not matter") << 7 << app::Differences();
}

void PairingTest::kindsOfDifference()
{
    QFETCH(int, change);
    QFETCH(app::Differences, expected);
    app::Statement mine = statement({{5, 30}});
    mine.speakers = {{"Xi", {}}, {"Putin", {}}};
    mine.topics = {{"THAAD", app::Stance::Opposes, {}, {}}};
    app::Statement theirs = mine;
    switch (change) {
    case 1: theirs.selectors[0].span.end = 29; break;
    case 2: theirs.speakers.push_back({"Lavrov", {}}); break;
    case 3: theirs.topics[0].name = "BRI"; break;
    case 4: theirs.topics[0].stance = app::Stance::Unstated; break;
    case 5: theirs.manner = app::Manner::Direct; break;
    case 6:
        theirs.selectors[0].span.start = 4;
        theirs.manner = app::Manner::Direct;
        break;
    case 7: std::swap(theirs.speakers[0], theirs.speakers[1]); break;
    default: break;
    }
    QCOMPARE(app::differencesBetween(mine, theirs, codebook()), expected);
}

void PairingTest::aliasIsNoDifference()
{
    app::Statement theirs = statement({{0, 9}}, "习近平");
    QCOMPARE(app::differencesBetween(statement({{0, 9}}), theirs, codebook()), app::Differences());
    theirs.speakers[0].name = "Somebody else";
    QCOMPARE(
        app::differencesBetween(statement({{0, 9}}), theirs, codebook()), app::Differences(app::Difference::Speakers));
}

QTEST_GUILESS_MAIN(PairingTest)
#include "tst_pairing.moc"
