// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/reading/lanegrid.h"

#include "ui/reading/textcolumn.h"

#include <QtTest>

using ui::LaneGrid;
using ui::MarginSide;

class LaneGridTest : public QObject
{
    Q_OBJECT

private slots:
    void sevenOverlappingStatementsHaveTheirLanes_data();
    void sevenOverlappingStatementsHaveTheirLanes();
    void barsGrowWithTheText();
    void narrowMarginKeepsBarsApart();
    void jointStatementHasBothBarsWhereALargeTextLeavesLittle();
};

void LaneGridTest::sevenOverlappingStatementsHaveTheirLanes_data()
{
    QTest::addColumn<int>("zoom");
    for (const int zoom : {75, 100, 120, 150, 200})
        QTest::addRow("at %d %%", zoom) << zoom;
}

void LaneGridTest::sevenOverlappingStatementsHaveTheirLanes()
{
    QFETCH(int, zoom);
    ui::TextColumn column;
    column.resize({816, 800}); // the middle of a window of 1,440
    column.setZoom(zoom);
    const LaneGrid grid(column, MarginSide::Left);
    QVERIFY2(grid.count() >= 7, qPrintable(QString::number(grid.count())));
    for (int lane = 0; lane < grid.count(); ++lane) {
        QVERIFY(grid.x(lane) >= 0);
        QVERIFY(lane == 0 || grid.x(lane) + grid.laneWidth() < grid.x(lane - 1));
    }
}

void LaneGridTest::barsGrowWithTheText()
{
    ui::TextColumn column;
    column.resize({1400, 800});
    const LaneGrid usual(column, MarginSide::Left);
    column.setZoom(150);
    const LaneGrid large(column, MarginSide::Left);
    QCOMPARE(usual.laneWidth(), 4);
    QCOMPARE(large.laneWidth(), 6);
}

void LaneGridTest::narrowMarginKeepsBarsApart()
{
    ui::TextColumn column;
    for (const int width : {120, 300, 400, 600}) {
        column.resize({width, 500});
        const LaneGrid grid(column, MarginSide::Left);
        QVERIFY(grid.count() >= 1);
        QVERIFY(grid.laneWidth() >= 3);
        QVERIFY(grid.count() == 1 || grid.x(1) + grid.laneWidth() + 2 <= grid.x(0));
    }
}

void LaneGridTest::jointStatementHasBothBarsWhereALargeTextLeavesLittle()
{
    ui::TextColumn column;
    column.setZoom(150);
    for (const int width : {200, 300, 400}) {
        column.resize({width, 500});
        const LaneGrid grid(column, MarginSide::Left);
        QVERIFY(grid.count() >= 2);
        QVERIFY(grid.x(1) >= 0);
    }
}

QTEST_MAIN(LaneGridTest)
#include "tst_lanegrid.moc"
