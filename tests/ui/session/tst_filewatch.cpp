// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/session/filewatch.h"

#include "tests/support/temporarycorpus.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// When it is time to look whether others wrote.
class FileWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void changesAreToldOf_data();
    void changesAreToldOf();
    void whatIsWrittenInSeveralGoesIsToldOfOnce();
    void longWritingIsNotWaitedFor();
    void whatWasWrittenBeforeIsToldOf();
    void looksInRoundsWhereNobodyTells();
    void nothingIsToldOnceStopped();
};

namespace {

constexpr auto never = 1h;
constexpr ui::FileWatch::Times untilTold{50ms, 2s, never, never};
}

void FileWatchTest::changesAreToldOf_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("a file is written into") << u"into"_s;
    QTest::newRow("a file is replaced") << u"replaced"_s;
    QTest::newRow("a file comes") << u"comes"_s;
    QTest::newRow("a file goes") << u"goes"_s;
    QTest::newRow("a file in another folder is written into") << u"elsewhere"_s;
}

void FileWatchTest::changesAreToldOf()
{
    QFETCH(QString, change);
    const tests::TemporaryCorpus corpus;
    const tests::TemporaryCorpus other;
    const QString anna = corpus.write(u"anna.json"_s, "{}");
    const QString ben = other.write(u"ben.json"_s, "{}");
    ui::FileWatch watch(untilTold, nullptr);
    watch.watch(corpus.root(), {ui::FileStamp::of(anna), ui::FileStamp::of(ben)});
    QSignalSpy told(&watch, &ui::FileWatch::timeToLook);
    // Twice: a file that was replaced is another one, which is watched too.
    for (int round = 1; round <= 2; ++round) {
        const QByteArray bytes(round, ' ');
        if (change == u"into"_s)
            corpus.write(u"anna.json"_s, bytes);
        else if (change == u"elsewhere"_s)
            other.write(u"ben.json"_s, bytes);
        else if (change == u"comes"_s)
            corpus.write(u"carla%1.json"_s.arg(round), bytes);
        else if (change == u"goes"_s && round == 1)
            QVERIFY(QFile::remove(anna));
        else if (change == u"goes"_s)
            corpus.write(u"anna.json"_s, bytes); // and is back
        else {
            QCOMPARE(std::rename(qPrintable(corpus.write(u"new"_s, bytes)), qPrintable(anna)), 0);
        }
        QTRY_VERIFY(!told.isEmpty());
        QCOMPARE(watch.areAsKnown(), change == u"comes"_s);
        watch.watch(corpus.root(), {ui::FileStamp::of(anna), ui::FileStamp::of(ben)});
        QVERIFY(watch.areAsKnown());
        told.clear();
    }
}

void FileWatchTest::whatIsWrittenInSeveralGoesIsToldOfOnce()
{
    const tests::TemporaryCorpus corpus;
    const QString anna = corpus.write(u"anna.json"_s, "{}");
    ui::FileWatch watch({1s, 1h, never, never}, nullptr);
    watch.watch(corpus.root(), {ui::FileStamp::of(anna)});
    QSignalSpy told(&watch, &ui::FileWatch::timeToLook);
    for (int go = 0; go < 5; ++go) {
        corpus.write(u"anna.json"_s, QByteArray(go, ' '));
        QTest::qWait(20);
    }
    QCOMPARE(told.count(), 0);
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(!told.wait(1200));
}

void FileWatchTest::longWritingIsNotWaitedFor()
{
    const tests::TemporaryCorpus corpus;
    const QString anna = corpus.write(u"anna.json"_s, "{}");
    ui::FileWatch watch({never, 100ms, never, never}, nullptr);
    watch.watch(corpus.root(), {ui::FileStamp::of(anna)});
    QSignalSpy told(&watch, &ui::FileWatch::timeToLook);
    corpus.write(u"anna.json"_s, "{");
    QVERIFY(told.wait());
}

void FileWatchTest::whatWasWrittenBeforeIsToldOf()
{
    const tests::TemporaryCorpus corpus;
    const QString anna = corpus.write(u"anna.json"_s, "{}");
    const ui::FileStamp asRead = ui::FileStamp::of(anna);
    corpus.write(u"anna.json"_s, "{ }");
    ui::FileWatch watch(untilTold, nullptr);
    QSignalSpy told(&watch, &ui::FileWatch::timeToLook);
    watch.watch(corpus.root(), {asRead});
    QVERIFY(told.wait());
    QVERIFY(!watch.areAsKnown());
}

void FileWatchTest::looksInRoundsWhereNobodyTells()
{
    const tests::TemporaryCorpus corpus;
    ui::FileWatch watch({never, never, 20ms, 20ms}, nullptr);
    watch.watch(corpus.root(), {});
    QSignalSpy told(&watch, &ui::FileWatch::timeToLook);
    QTRY_COMPARE_GE(told.count(), 2);
}

void FileWatchTest::nothingIsToldOnceStopped()
{
    const tests::TemporaryCorpus corpus;
    const QString anna = corpus.write(u"anna.json"_s, "{}");
    ui::FileWatch watch({20ms, 20ms, 20ms, 20ms}, nullptr);
    watch.watch(corpus.root(), {ui::FileStamp::of(anna)});
    QVERIFY(watch.isWatching());
    watch.stop();
    QVERIFY(!watch.isWatching());
    QSignalSpy told(&watch, &ui::FileWatch::timeToLook);
    corpus.write(u"anna.json"_s, "{ }");
    QVERIFY(!told.wait(300));
}

QTEST_GUILESS_MAIN(FileWatchTest)
#include "tst_filewatch.moc"
