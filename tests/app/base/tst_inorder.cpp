// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/base/inorder.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <set>
#include <string>
#include <vector>

class InOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void thingsComeInTheirOrderHoweverLongEachTakes();
    void aThingIsMadeInThePlaceOfOneThatWasTaken();
    void whoTakesNoMoreStopsTheMakers();
    void nothingIsMadeOfNothing();
};

void InOrderTest::thingsComeInTheirOrderHoweverLongEachTakes()
{
    constexpr qsizetype count = 2000;
    std::vector<qsizetype> taken;
    std::atomic<int> made = 0;
    QVERIFY(app::makeInOrder<qsizetype>(
        count,
        [&](qsizetype index, qsizetype& thing) {
            if (index % 7 == 0)
                QThread::usleep(200); // those behind it are made first
            thing = index * index;
            ++made;
        },
        [&](qsizetype index, const qsizetype& thing) {
            taken.push_back(index);
            return thing == index * index;
        }));
    QCOMPARE(made.load(), int(count));
    QCOMPARE(std::ssize(taken), count);
    QVERIFY(std::ranges::is_sorted(taken));
}

void InOrderTest::aThingIsMadeInThePlaceOfOneThatWasTaken()
{
    constexpr qsizetype count = 5000;
    std::set<const void*> places;
    std::atomic<qsizetype> waiting = 0; // made and not yet taken
    std::atomic<qsizetype> most = 0;
    QVERIFY(app::makeInOrder<std::string>(
        count,
        [&](qsizetype, std::string& thing) {
            thing += '.'; // as it was left
            const qsizetype now = ++waiting;
            for (qsizetype before = most; before < now && !most.compare_exchange_weak(before, now);) { }
        },
        [&](qsizetype, const std::string& thing) {
            places.insert(&thing);
            --waiting;
            return true;
        }));
    QVERIFY(std::ssize(places) < 100 * QThread::idealThreadCount());
    QVERIFY2(most <= std::ssize(places), "a place was filled before its thing was taken");
}

void InOrderTest::whoTakesNoMoreStopsTheMakers()
{
    std::atomic<qsizetype> made = 0;
    qsizetype taken = 0;
    QVERIFY(!app::makeInOrder<int>(
        1'000'000, [&](qsizetype, int&) { ++made; },
        [&](qsizetype index, const int&) {
            ++taken;
            return index < 9;
        }));
    QCOMPARE(taken, 10);
    QVERIFY(made < 10 + 100 * QThread::idealThreadCount());
}

void InOrderTest::nothingIsMadeOfNothing()
{
    const auto never = [](qsizetype, const int&) { return false; };
    QVERIFY(app::makeInOrder<int>(0, [](qsizetype, int&) { }, never));
}

QTEST_GUILESS_MAIN(InOrderTest)
#include "tst_inorder.moc"
