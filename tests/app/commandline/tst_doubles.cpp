// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "tests/support/temporarycorpus.h"
#include "tests/support/terminal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tests::Answer;
using tests::run;

/// Files that claim one coder: every command counts one of them, and says the same about the others.
class DoublesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandTellsTheSame_data();
    void everyCommandTellsTheSame();
    void nothingIsCountedTwice();
    void aCopyThatSaysTheSameIsNoNews();
    void theDoublesOfOthersAreNoConcern();

private:
    static void tagAll(const tests::TemporaryCorpus& corpus);
};

namespace {

const QString annas = u"news.txt.anna.tags.json"_s;

void tag(const QString& path, const QString& coder, const QString& quote)
{
    const Answer answer = run({u"tag"_s, path, u"--coder"_s, coder, u"--quote"_s, quote, u"--speaker"_s, u"Xi"_s});
    QVERIFY2(answer.status == app::ExitStatus::Done, answer.err.constData());
}
}

/// Anna and Ben; an older version of Anna's file, the file of another Anna, and a conflict copy.
void DoublesTest::tagAll(const tests::TemporaryCorpus& corpus)
{
    const QString path = corpus.write(u"news.txt"_s, "Xi opposes THAAD. Putin agreed with Xi. He left.\n");
    tag(path, u"anna"_s, u"He left."_s);
    corpus.write(u"news.txt.zoe.tags.json"_s, corpus.read(annas));
    QFile::remove(corpus.path(annas));
    tag(path, u"anna"_s, u"Xi opposes THAAD"_s);
    corpus.write(u"news.txt.old.tags.json"_s, corpus.read(annas));
    tag(path, u"anna"_s, u"Putin agreed with Xi"_s);
    tag(path, u"ben"_s, u"Xi opposes THAAD"_s);
    corpus.write(u"news.txt.anna.tags (conflicted copy 2026-09-01).json"_s, corpus.read(annas));
}

void DoublesTest::everyCommandTellsTheSame_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<app::ExitStatus>("status");
    const QStringList two{u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s};
    QTest::newRow("list") << QStringList{u"list"_s} << app::ExitStatus::Done;
    QTest::newRow("list of two") << (QStringList{u"list"_s} + two) << app::ExitStatus::Done;
    QTest::newRow("export") << QStringList{u"export"_s, u"--format"_s, u"csv"_s} << app::ExitStatus::No;
    QTest::newRow("compare") << (QStringList{u"compare"_s} + two) << app::ExitStatus::Done;
    QTest::newRow("compare, whoever there is") << QStringList{u"compare"_s} << app::ExitStatus::Done;
    QTest::newRow("map") << QStringList{u"map"_s} << app::ExitStatus::Done;
    QTest::newRow("agreement") << QStringList{u"agreement"_s} << app::ExitStatus::Done;
    QTest::newRow("adjudicate") << (QStringList{u"adjudicate"_s} + two) << app::ExitStatus::Done;
    QTest::newRow("check") << QStringList{u"check"_s} << app::ExitStatus::No;
}

void DoublesTest::everyCommandTellsTheSame()
{
    QFETCH(QStringList, typed);
    QFETCH(app::ExitStatus, status);
    const tests::TemporaryCorpus corpus;
    tagAll(corpus);
    for (const QString& place : {corpus.root(), corpus.path(u"news.txt"_s)}) {
        const Answer answer = run(typed + QStringList{place});
        QVERIFY2(answer.status == status, answer.err + answer.out);
        const QByteArray told = answer.err + answer.out; // check answers with what it finds
        const auto tells = [&](const char* file, const char* what) {
            const QByteArray line = QByteArray(file) + ": " + what + "\n";
            return told.count(line) == 1;
        };
        QVERIFY2(tells("news.txt.old.tags.json",
                     "it is another version of what \"anna\" wrote, and only news.txt.anna.tags.json is counted: keep "
                     "the newer of the two"),
            told);
        QVERIFY2(tells("news.txt.zoe.tags.json",
                     "another coder has the short name \"anna\" too, and only news.txt.anna.tags.json is counted: ask "
                     "one of them to take another short name"),
            told);
        QVERIFY2(tells("news.txt.anna.tags (conflicted copy 2026-09-01).json",
                     "a synchronising program left this copy; what it holds is not counted: compare it with the tag "
                     "file, then remove it"),
            told);
        QCOMPARE(told.count(".tags.json: ") + told.count(").json: "), 3);
    }
}

void DoublesTest::nothingIsCountedTwice()
{
    const tests::TemporaryCorpus corpus;
    tagAll(corpus);
    QCOMPARE(run({u"list"_s, corpus.root()}).out.count('\n'), 3);
    QCOMPARE(run({u"export"_s, corpus.root(), u"--format"_s, u"csv"_s}).out.count("\r\n"), 4);
    QCOMPARE(run({u"compare"_s, corpus.root()}).out.count('\n'), 2);
    QVERIFY(run({u"agreement"_s, corpus.root()}).out.contains("Statements of all coders: 3."));
}

void DoublesTest::aCopyThatSaysTheSameIsNoNews()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"news.txt"_s, "Xi opposes THAAD. Putin agreed with Xi. He left.\n");
    tag(path, u"anna"_s, u"Xi opposes THAAD"_s);
    corpus.write(u"news.txt.copy.tags.json"_s, corpus.read(annas));
    const Answer answer = run({u"list"_s, corpus.root()});
    QCOMPARE(answer.out.count('\n'), 1);
    QCOMPARE(answer.err, QByteArray());
}

void DoublesTest::theDoublesOfOthersAreNoConcern()
{
    const tests::TemporaryCorpus corpus;
    tagAll(corpus);
    const Answer answer = run({u"list"_s, corpus.root(), u"--coder"_s, u"ben"_s});
    QCOMPARE(answer.out.count('\n'), 1);
    QCOMPARE(answer.err, QByteArray());
}

QTEST_GUILESS_MAIN(DoublesTest)
#include "tst_doubles.moc"
