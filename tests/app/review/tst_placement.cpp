// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/placement.h"

#include "app/sidecars/tagging.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PlacementTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheWords_data();
    void findsTheWords();
    void severalSpansMoveTogether();
    void wordsInAnotherOrderAreNotTheStatement();
    void wordsThatAreGoneWouldBeBetweenTheOthers_data();
    void wordsThatAreGoneWouldBeBetweenTheOthers();
    void surroundingsAreRenewedWhereTheyChanged();
    void wordsThatAreGoneAreTakenOut();
    void whatStandsIsNotTouched();
    void pageFurnitureMovesAlong_data();
    void pageFurnitureMovesAlong();
};

namespace {

app::Statement statement(const app::Text& text, const std::vector<app::Span>& spans)
{
    app::Statement made;
    for (const app::Span span : spans)
        made.selectors.push_back(app::selectorFor(text, span));
    return made;
}

app::Sidecar sidecar(const app::Text& text, const std::vector<app::Statement>& statements)
{
    app::Sidecar made;
    made.header.article.textSha256 = text.sha256();
    made.header.article.characters = text.characterCount();
    made.statements = statements;
    return made;
}
}

void PlacementTest::findsTheWords_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<qint64>("start"); // of "Xi said no"
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<qint64>("expected"); // -1: unanchored
    const auto row = [](const char* name, const char* before, qint64 start, const char* after, qint64 expected) {
        QTest::newRow(name) << QByteArray(before) << start << QByteArray(after) << expected;
    };
    row("nothing changed", "Xi said no.", 0, "Xi said no.", 0);
    row("a line was added above", "Xi said no.", 0, "Update.\nXi said no.", 8);
    row("the surroundings changed", "Today Xi said no. End.", 6, "Last week Xi said no! Bye.", 10);
    row("the words changed", "Xi said no.", 0, "Xi said yes.", -1);
    row("the same words twice, told apart by what is before them", "A: Xi said no. B: Xi said no.", 18,
        "New. A: Xi said no. B: Xi said no.", 23);
    row("the same words come to stand twice, the old place among them", "Xi said no.", 0, "Xi said no. Xi said no.", 0);
    row("the same words twice, nothing tells them apart", "(Xi said no)", 1, "New. [Xi said no] [Xi said no] ", -1);
    row("beyond ASCII above", "Xi said no.", 0, "习近平 🕊 Xi said no.", 6);
}

void PlacementTest::findsTheWords()
{
    QFETCH(QByteArray, before);
    QFETCH(qint64, start);
    QFETCH(QByteArray, after);
    QFETCH(qint64, expected);
    const app::Text old(before.toStdString());
    const app::Text text(after.toStdString());
    const app::Placement placement = app::placeByWords({statement(old, {{start, start + 10}})}, text);
    QCOMPARE(placement.placed.size(), expected < 0 ? 0U : 1U);
    QCOMPARE(placement.unanchored.size(), expected < 0 ? 1U : 0U);
    QCOMPARE(placement.moved, expected >= 0 && expected != start ? 1 : 0);
    if (expected >= 0)
        QCOMPARE(placement.placed.front().extent(), (app::Span{expected, expected + 10}));
}

void PlacementTest::severalSpansMoveTogether()
{
    const app::Text old("Xi, he said, opposes it.");
    const app::Text text("News. Xi, he said, opposes it.");
    const app::Placement placement = app::placeByWords({statement(old, {{0, 2}, {13, 23}})}, text);
    QCOMPARE(placement.moved, 1);
    QCOMPARE(placement.placed.front().selectors.front().span, (app::Span{6, 8}));
    QCOMPARE(placement.placed.front().selectors.back().span, (app::Span{19, 29}));
}

void PlacementTest::wordsInAnotherOrderAreNotTheStatement()
{
    const app::Text old("Xi, he said, opposes it.");
    const app::Text text("It opposes it, said Xi.");
    QCOMPARE(app::placeByWords({statement(old, {{0, 2}, {13, 23}})}, text).unanchored.size(), 1U);
}

void PlacementTest::wordsThatAreGoneWouldBeBetweenTheOthers_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<std::vector<app::Span>>("expected");
    using Spans = std::vector<app::Span>;
    // Marked: "Xi said no", "Putin left", "Wang came", each of them a sentence.
    QTest::newRow("all are there") << QByteArray("Xi said no. Putin left. Wang came.") << Spans{};
    QTest::newRow("the second") << QByteArray("Xi said no. Putin stayed. Wang came.") << Spans{{10, 26}};
    QTest::newRow("the first") << QByteArray("Xi said yes. Putin left. Wang came.") << Spans{{0, 13}};
    QTest::newRow("the first two") << QByteArray("Xi said yes. Putin stayed. Wang came.") << Spans{{0, 27}};
    QTest::newRow("all of them") << QByteArray("Nobody came.") << Spans{{0, 12}};
    QTest::newRow("and the others changed places")
        << QByteArray("Wang came. Putin stayed. Xi said no.") << Spans{{0, 36}};
}

void PlacementTest::wordsThatAreGoneWouldBeBetweenTheOthers()
{
    QFETCH(QByteArray, after);
    const app::Text old("Xi said no. Putin left. Wang came.");
    QTEST(app::placeByWords({statement(old, {{24, 33}}), statement(old, {{0, 10}}), statement(old, {{12, 22}})},
              app::Text(after.toStdString()))
              .unknown,
        "expected");
}

void PlacementTest::surroundingsAreRenewedWhereTheyChanged()
{
    const app::Text old("Today Xi said no. Putin left.");
    app::Statement shortened = statement(old, {{18, 28}});
    shortened.selectors.front().prefix = "no. "; // as another program keeps them
    app::Sidecar moved = sidecar(old, {statement(old, {{6, 16}}), shortened});
    const app::Text text("Last week Xi said no. Putin left.");
    QCOMPARE(app::bringToText(moved, text).moved, 2);
    QCOMPARE(moved.statements.front().selectors, statement(text, {{10, 20}}).selectors);
    QCOMPARE(moved.statements.back().extent(), (app::Span{22, 32}));
    QCOMPARE(moved.statements.back().selectors.front().prefix, "no. ");
}

void PlacementTest::wordsThatAreGoneAreTakenOut()
{
    const app::Text old("Xi said no. Putin left.");
    const app::Statement gone = statement(old, {{12, 22}});
    app::Sidecar moved = sidecar(old, {gone, statement(old, {{0, 10}})});
    const app::BroughtOver over = app::bringToText(moved, app::Text("News. Xi said no. Putin stayed."));
    QCOMPARE(over.unanchored, std::vector{gone});
    QCOMPARE(over.moved, 1);
    QCOMPARE(moved.statements.size(), 1U);
    QCOMPARE(moved.header.article.textSha256, old.sha256()); // what it counts in is not for the placing to say

    // The text is the same, but somebody wrote other places into the file.
    app::Sidecar edited = sidecar(old, {statement(old, {{0, 10}})});
    edited.statements.front().selectors.front().span = {1, 11};
    QCOMPARE(app::bringToText(edited, old).moved, 1);
    QCOMPARE(edited.statements.front().extent(), (app::Span{0, 10}));
}

void PlacementTest::whatStandsIsNotTouched()
{
    const app::Text text("Xi said no. Putin left.");
    app::Statement other = statement(text, {{0, 10}});
    other.selectors.front().suffix = "?"; // the words stand where the file says
    app::Sidecar standing = sidecar(text, {other});
    standing.header.corrections.furniture = {{3, 5}};
    const app::Sidecar before = standing;
    const app::BroughtOver over = app::bringToText(standing, text);
    QCOMPARE(over.moved + over.lostFurniture, 0);
    QCOMPARE(standing, before);
}

void PlacementTest::pageFurnitureMovesAlong_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<std::vector<app::Span>>("expected");
    using Spans = std::vector<app::Span>;
    // Marked as furniture: "Menu", "Advertisement" between the two statements, "Share this" at the foot.
    QTest::newRow("a line was added above") << QByteArray("Update\nMenu\nXi said no.\nAdvertisement\nPutin left.\n"
                                                          "Share this\n")
                                            << Spans{{7, 11}, {24, 37}, {50, 60}};
    QTest::newRow("a line was added in the middle")
        << QByteArray("Menu\nXi said no.\nHe went on.\nAdvertisement\nPutin left.\nShare this\n")
        << Spans{{0, 4}, {29, 42}, {55, 65}};
    QTest::newRow("a line was added at the end")
        << QByteArray("Menu\nXi said no.\nAdvertisement\nPutin left.\nShare this\nContact\n")
        << Spans{{0, 4}, {17, 30}, {43, 53}};
    QTest::newRow("the advertisement is gone")
        << QByteArray("Menu\nXi said no.\nPutin left.\nShare this\n") << Spans{{0, 4}, {29, 39}};
}

void PlacementTest::pageFurnitureMovesAlong()
{
    QFETCH(QByteArray, after);
    QFETCH(std::vector<app::Span>, expected);
    const app::Text old("Menu\nXi said no.\nAdvertisement\nPutin left.\nShare this\n");
    app::Sidecar moved = sidecar(old, {statement(old, {{31, 41}}), statement(old, {{5, 15}})});
    moved.header.corrections.furniture = {{0, 4}, {17, 30}, {43, 53}};
    const app::BroughtOver over = app::bringToText(moved, app::Text(after.toStdString()));
    QVERIFY(over.unanchored.empty());
    QCOMPARE(*moved.header.corrections.furniture, expected);
    QCOMPARE(over.lostFurniture, 3 - static_cast<int>(expected.size()));
}

QTEST_GUILESS_MAIN(PlacementTest)
#include "tst_placement.moc"
