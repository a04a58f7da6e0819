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
};

namespace {

app::Statement statement(const app::Text& text, const std::vector<app::Span>& spans)
{
    app::Statement made;
    for (const app::Span span : spans)
        made.selectors.push_back(app::selectorFor(text, span));
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

QTEST_GUILESS_MAIN(PlacementTest)
#include "tst_placement.moc"
