// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/session/awaited.h"

#include <QList>
#include <QSemaphore>
#include <QTest>

/// Work whose answer is taken once.
class AwaitedTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_mayEnd.release(100); }
    void eventLoopTakesTheAnswer();
    void whoWaitsTakesItBefore();
    void nothingComesOfWhatIsGivenUp();
    void lastOneCounts();

private:
    /// Ends only when it may.
    [[nodiscard]] auto answering(int answer)
    {
        return [this, answer] {
            m_mayEnd.acquire();
            return answer;
        };
    }
    QSemaphore m_mayEnd;
    QThreadPool m_pool;
    QList<int> m_taken;
    ui::Awaited<int> m_awaited{this, [this](int answer) { m_taken += answer; }};
};

void AwaitedTest::init()
{
    m_pool.waitForDone();
    m_mayEnd.tryAcquire(m_mayEnd.available());
    m_awaited.giveUp();
    m_taken.clear();
}

void AwaitedTest::eventLoopTakesTheAnswer()
{
    m_awaited.start(m_pool, answering(1));
    QVERIFY(m_awaited.isRunning());
    m_mayEnd.release();
    QTRY_COMPARE(m_taken, QList{1});
    QVERIFY(!m_awaited.isRunning());
}

void AwaitedTest::whoWaitsTakesItBefore()
{
    m_awaited.start(m_pool, answering(1));
    m_mayEnd.release();
    m_awaited.finish();
    QCOMPARE(m_taken, QList{1});
    QVERIFY(!m_awaited.isRunning());
    m_awaited.finish();
    QTest::qWait(50);
    QCOMPARE(m_taken, QList{1}); // and nobody a second time
}

void AwaitedTest::nothingComesOfWhatIsGivenUp()
{
    m_awaited.start(m_pool, answering(1));
    m_awaited.giveUp();
    QVERIFY(!m_awaited.isRunning());
    m_mayEnd.release();
    m_pool.waitForDone();
    m_awaited.finish();
    QTest::qWait(50);
    QVERIFY(m_taken.isEmpty());
}

void AwaitedTest::lastOneCounts()
{
    m_awaited.start(m_pool, answering(1));
    m_awaited.start(m_pool, answering(2));
    m_mayEnd.release(2);
    m_pool.waitForDone();
    QTRY_COMPARE(m_taken, QList{2});
    QTest::qWait(50);
    QCOMPARE(m_taken, QList{2});
}

QTEST_GUILESS_MAIN(AwaitedTest)
#include "tst_awaited.moc"
