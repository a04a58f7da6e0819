// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/reading/lanes.h"

#include <QRandomGenerator>
#include <QtTest>

using Assigned = std::vector<std::optional<int>>;

namespace {
ui::LaneRequest bar(const std::string& id, int top, int bottom, int width = 1)
{
    return {app::StatementId(id), top, bottom, width};
}
}

class LanesTest : public QObject
{
    Q_OBJECT

private slots:
    void apartTheyShareTheFirstLane();
    void overlappingOnesLieBesideEachOther();
    void aJointStatementTakesTwoLanes();
    void withoutRoomThereIsNoLane();
    void stayWhereTheyWereWhileOthersComeAndGo();
    void theStatementInHandIsSeenInAFullMargin();
    void everyBandKeepsItsLanes();
    void neverLieOnEachOther();
};

void LanesTest::apartTheyShareTheFirstLane()
{
    ui::Lanes lanes;
    QCOMPARE(lanes.assign({bar("a", 0, 28), bar("b", 28, 56), bar("c", 90, 120)}, 4), Assigned({0, 0, 0}));
}

void LanesTest::overlappingOnesLieBesideEachOther()
{
    ui::Lanes lanes;
    QCOMPARE(lanes.assign({bar("a", 0, 100), bar("b", 28, 56), bar("c", 28, 150), bar("d", 84, 112)}, 4),
        Assigned({0, 1, 2, 1}));
}

void LanesTest::aJointStatementTakesTwoLanes()
{
    ui::Lanes lanes;
    QCOMPARE(lanes.assign({bar("joint", 0, 50, 2), bar("b", 0, 50), bar("second joint", 60, 90, 2)}, 4),
        Assigned({0, 2, 0}));
}

void LanesTest::withoutRoomThereIsNoLane()
{
    ui::Lanes lanes;
    QCOMPARE(lanes.assign({bar("a", 0, 50), bar("joint", 0, 50, 2), bar("b", 0, 50), bar("c", 0, 50)}, 2),
        Assigned({0, std::nullopt, 1, std::nullopt}));
    QCOMPARE(lanes.assign({bar("a", 0, 50)}, 0), Assigned({std::nullopt}));
}

void LanesTest::stayWhereTheyWereWhileOthersComeAndGo()
{
    ui::Lanes lanes;
    QCOMPARE(lanes.assign({bar("a", 0, 100), bar("b", 50, 150)}, 4), Assigned({0, 1}));
    // Scrolled on: "a" is gone, "b" must not jump into its lane; what comes in takes the free one.
    QCOMPARE(lanes.assign({bar("b", 0, 100), bar("c", 60, 150)}, 4), Assigned({1, 0}));
    // And back: "a" finds its lane taken.
    QCOMPARE(lanes.assign({bar("a", 0, 100), bar("b", 50, 150), bar("c", 90, 200)}, 4), Assigned({2, 1, 0}));
}

void LanesTest::theStatementInHandIsSeenInAFullMargin()
{
    ui::Lanes lanes;
    const std::vector<ui::LaneRequest> four{bar("a", 0, 50), bar("b", 0, 50), bar("c", 0, 50), bar("joint", 0, 50, 2)};
    QCOMPARE(lanes.assign(four, 3), Assigned({0, 1, 2, std::nullopt}));
    QCOMPARE(lanes.assign(four, 3, app::StatementId("joint")), Assigned({0, std::nullopt, std::nullopt, 1}));
    // One that has its lane keeps it, and so does everybody else.
    QCOMPARE(lanes.assign(four, 3, app::StatementId("a")), Assigned({0, std::nullopt, std::nullopt, 1}));
    // Wider than the margin: nobody is sent away for nothing.
    QCOMPARE(lanes.assign({bar("a", 0, 50), bar("joint", 0, 50, 2)}, 1, app::StatementId("joint")),
        Assigned({0, std::nullopt}));
}

void LanesTest::everyBandKeepsItsLanes()
{
    const auto inBand = [](const std::string& id, int band, int width = 1) {
        ui::LaneRequest request = bar(id, 0, 50, width);
        request.band = band;
        request.bands = 3;
        return request;
    };
    ui::Lanes lanes;
    QCOMPARE(lanes.assign({inBand("c", 2), inBand("a", 0), inBand("b", 1, 2), inBand("a2", 0), inBand("a3", 0)}, 6),
        Assigned({4, 0, 2, 1, std::nullopt}));
    // Who was shown in another band before moves to the own one.
    QCOMPARE(lanes.assign({inBand("c", 0)}, 6), Assigned({0}));
    // Where there are fewer lanes than bands, the outer ones share what there is.
    QCOMPARE(lanes.assign({inBand("a", 0), inBand("b", 1), inBand("c", 2)}, 2), Assigned({0, 1, std::nullopt}));
}

void LanesTest::neverLieOnEachOther()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    constexpr int laneCount = 6;
    ui::Lanes lanes;
    for (int round = 0; round < 300; ++round) {
        std::vector<ui::LaneRequest> requests;
        for (int i = 0; i < 40; ++i) {
            if (random.bounded(3) == 0)
                continue;
            const int top = random.bounded(900);
            requests.push_back(bar(std::to_string(i), top, top + 1 + random.bounded(200), 1 + random.bounded(3)));
        }
        const std::string inHand = std::to_string(random.bounded(40));
        const Assigned assigned = lanes.assign(requests, laneCount, app::StatementId(inHand));
        QCOMPARE(assigned.size(), requests.size());
        for (std::size_t a = 0; a < requests.size(); ++a) {
            QVERIFY(!assigned[a] || (*assigned[a] >= 0 && *assigned[a] + requests[a].width <= laneCount));
            for (std::size_t b = 0; b < a; ++b) {
                const bool sameRows = requests[a].top < requests[b].bottom && requests[b].top < requests[a].bottom;
                const bool sameLanes = assigned[a] && assigned[b] && *assigned[a] < *assigned[b] + requests[b].width
                    && *assigned[b] < *assigned[a] + requests[a].width;
                QVERIFY(!sameRows || !sameLanes);
            }
        }
    }
}

QTEST_GUILESS_MAIN(LanesTest)
#include "tst_lanes.moc"
