// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/piecewise.h"

#include "tests/support/verify.h"

#include <QTest>
#include <QThreadPool>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PiecewiseTest : public QObject
{
    Q_OBJECT

private slots:
    void itemsKeepTheirOrder();
    void theFirstErrorCounts();
    void aFullDiskEndsIt();
    void itemsWaitForASlowDisk();
    void stopsWhenAsked();
};

namespace {

app::Error error(const QString& subject)
{
    return {app::Error::Kind::Unreadable, subject, {}, {}};
}

app::Result<> appendNumber(qsizetype item, std::string& bytes)
{
    bytes += std::to_string(item) + '\n';
    return {};
}

app::Result<> forget(std::string_view)
{
    return {};
}
}

void PiecewiseTest::itemsKeepTheirOrder()
{
    constexpr qsizetype items = 1000;
    std::string expected, written;
    for (qsizetype item = 0; item < items; ++item)
        QVERIFY(appendNumber(item, expected));
    const auto append = [](qsizetype item, std::string& bytes) {
        if (item % 64 == 0 && item % 192 == 0) // the pieces after it are made sooner
            std::this_thread::sleep_for(5ms);
        return appendNumber(item, bytes);
    };
    const auto sink = [&](std::string_view bytes) -> app::Result<> {
        written += bytes;
        return {};
    };
    const app::Result<bool> whole = app::writePiecewise(items, append, sink);
    QVERIFY(whole && *whole);
    QCOMPARE(written, expected);
    QVERIFY(app::writePiecewise(0, append, sink).value_or(false));
    QCOMPARE(written, expected);
}

void PiecewiseTest::theFirstErrorCounts()
{
    const auto append = [](qsizetype item, std::string& bytes) -> app::Result<> {
        if (item == 70)
            std::this_thread::sleep_for(20ms); // the later one is met sooner
        if (item == 70 || item == 130)
            return std::unexpected(error(QString::number(item)));
        return appendNumber(item, bytes);
    };
    const app::Result<bool> whole = app::writePiecewise(1000, append, forget);
    QVERIFY(!whole);
    QCOMPARE(whole.error().subject, u"70"_s);
}

void PiecewiseTest::aFullDiskEndsIt()
{
    std::atomic<qsizetype> appended = 0;
    const auto append = [&](qsizetype item, std::string& bytes) {
        ++appended;
        return appendNumber(item, bytes);
    };
    const auto full = [](std::string_view) -> app::Result<> { return std::unexpected(error(u"disk"_s)); };
    const app::Result<bool> whole = app::writePiecewise(1'000'000, append, full);
    QVERIFY(!whole);
    QCOMPARE(whole.error().subject, u"disk"_s);
    QVERIFY(appended < 100'000);
}

void PiecewiseTest::itemsWaitForASlowDisk()
{
    std::atomic<qsizetype> appended = 0;
    qsizetype written = 0;
    qsizetype mostWaiting = 0;
    const auto append = [&](qsizetype item, std::string& bytes) {
        ++appended;
        return appendNumber(item, bytes);
    };
    const auto slow = [&](std::string_view bytes) -> app::Result<> {
        std::this_thread::sleep_for(1ms);
        mostWaiting = std::max(mostWaiting, appended - written);
        written += std::ranges::count(bytes, '\n');
        return {};
    };
    QVERIFY(app::writePiecewise(10'000, append, slow));
    QCOMPARE(written, 10'000);
    // Memory must not grow with the items: a few pieces for each thread, not thousands of items.
    QVERIFY2(mostWaiting <= 64 * (4 * QThread::idealThreadCount() + 1), qPrintable(QString::number(mostWaiting)));
}

void PiecewiseTest::stopsWhenAsked()
{
    int calls = 0;
    qsizetype lastDone = -1;
    const app::Result<bool> whole =
        app::writePiecewise(1000, appendNumber, forget, [&](qsizetype done, qsizetype total) {
            lastDone = done;
            return total == 1000 && ++calls < 3;
        });
    QVERIFY(whole);
    QVERIFY(!*whole);
    QCOMPARE(calls, 3);
    QVERIFY(lastDone < 1000);
    QVERIFY(app::writePiecewise(1000, appendNumber, forget, [&](qsizetype done, qsizetype) {
        lastDone = done;
        return true;
    }).value_or(false));
    QCOMPARE(lastDone, 1000); // the bar comes to its end
}

QTEST_GUILESS_MAIN(PiecewiseTest)
#include "tst_piecewise.moc"
