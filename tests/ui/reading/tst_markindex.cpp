// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/reading/markindex.h"

#include <QRandomGenerator>
#include <QtTest>

class MarkIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatSharesACharacter();
    void agreesWithASearchThroughAll();
};

void MarkIndexTest::findsWhatSharesACharacter()
{
    const ui::MarkIndex index({{0, 5}, {5, 9}, {5, 5}, {8, 20}});
    QCOMPARE(index.rowsIn({5, 6}), std::vector<int>({1})); // not what ends where the span starts, not what is empty
    QCOMPARE(index.rowsIn({4, 9}), std::vector<int>({0, 1, 3}));
    QCOMPARE(index.rowsIn({20, 30}), std::vector<int>());
    QCOMPARE(index.rowsIn({6, 6}), std::vector<int>());
}

void MarkIndexTest::agreesWithASearchThroughAll()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const auto extent = [&random]() -> app::Span {
        const int start = random.bounded(10'000);
        switch (random.bounded(20)) {
        case 0: return {0, 10'000};         // all of the text
        case 1: return {start, start};      // nothing
        case 2: return {start, start - 50}; // out of a damaged file
        default: return {start, start + random.bounded(300)};
        }
    };

    std::vector<app::Span> all;
    for (int i = 0; i < 2'000; ++i)
        all.push_back(extent());
    ui::MarkIndex index(all);
    for (int step = 0; step < 6'000; ++step) {
        const int row = random.bounded(int(all.size()) + 1);
        const bool isRow = row < int(all.size());
        // In turns more come and more go, so that runs are split and emptied.
        const bool grows = step / 1'500 % 2 == 0;
        switch (random.bounded(4)) {
        case 0:
            if (isRow) {
                const app::Span now = extent();
                all[std::size_t(row)] = now;
                index.replace(row, now);
            }
            break;
        case 1:
            if (isRow && !grows) {
                all.erase(all.begin() + row);
                index.remove(row);
            }
            break;
        default:
            if (grows) {
                const app::Span added = extent();
                all.insert(all.begin() + row, added);
                index.insert(row, added);
            } else if (isRow) {
                all.erase(all.begin() + row);
                index.remove(row);
            }
        }
        if (step % 10 != 0)
            continue;
        const int start = random.bounded(10'000);
        const app::Span asked{start, start + random.bounded(400)};
        std::vector<int> expected;
        for (int i = 0; i < int(all.size()); ++i) {
            const app::Span candidate = all[std::size_t(i)];
            if (candidate.start < candidate.end && asked.start < asked.end && candidate.start < asked.end
                && asked.start < candidate.end)
                expected.push_back(i);
        }
        QCOMPARE(index.count(), int(all.size()));
        QCOMPARE(index.rowsIn(asked), expected);
    }
    while (!all.empty()) {
        all.pop_back();
        index.remove(0);
    }
    QCOMPARE(index.count(), 0);
    index.insert(0, {1, 2});
    QCOMPARE(index.rowsIn({0, 3}), std::vector<int>({0}));
}

QTEST_GUILESS_MAIN(MarkIndexTest)
#include "tst_markindex.moc"
