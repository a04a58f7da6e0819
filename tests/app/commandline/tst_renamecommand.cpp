// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "tests/support/temporarycorpus.h"
#include "tests/support/terminal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::Answer;
using tests::run;

/// An entry of the codebook is renamed in a whole workspace, in the terminal.
class RenameCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void codebookAndOnesOwnFilesGetTheNewName();
    void twoEntriesBecomeOne();
    void dryRunWritesNothing();
    void aNameMayHaveASignOfEquality();
    void slipsWriteNothing_data();
    void slipsWriteNothing();

private:
    Answer rename(const QStringList& more) const
    {
        return run(QStringList{u"rename"_s, m_corpus->root(), u"--coder"_s, u"anna"_s} + more);
    }

    std::unique_ptr<tests::TemporaryCorpus> m_corpus;
};

void RenameCommandTest::init()
{
    m_corpus = std::make_unique<tests::TemporaryCorpus>();
    for (const QString& name : {u"a.txt"_s, u"deep/b.txt"_s}) {
        const QString path = m_corpus->write(name, "Xi spoke on the road. Putin agreed.\n");
        for (const QString& coder : {u"anna"_s, u"ben"_s})
            QCOMPARE(run({u"tag"_s, path, u"--coder"_s, coder, u"--quote"_s, u"Xi spoke"_s, u"--speaker"_s, u"Xi"_s,
                             u"--topic"_s, u"BRI"_s})
                         .status,
                app::ExitStatus::Done);
    }
    // One workspace, as if its codebook had been there first.
    m_corpus->write(u"codebook.attribune.json"_s, m_corpus->read(u"codebook.attribune.json"_s));
    QFile::remove(m_corpus->path(u"deep/codebook.attribune.json"_s));
}

void RenameCommandTest::codebookAndOnesOwnFilesGetTheNewName()
{
    const QByteArray bens = m_corpus->read(u"a.txt.ben.tags.json"_s);
    const Answer answer = rename({u"--topic"_s, u"BRI=Belt and Road"_s});
    QVERIFY2(answer.status == app::ExitStatus::Done, answer.err.constData());
    QCOMPARE(answer.out, "topic\tBRI\tBelt and Road\trenamed\ncoder anna\tstatements 2\tfiles 2\n"_ba);
    QVERIFY(m_corpus->read(u"deep/b.txt.anna.tags.json"_s).contains("Belt and Road"));
    QCOMPARE(m_corpus->read(u"a.txt.ben.tags.json"_s), bens);
    QCOMPARE(run({u"check"_s, m_corpus->root()}).out, QByteArray()); // Ben's name is an alias now
    QVERIFY(run({u"compare"_s, m_corpus->root(), u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s})
            .out.contains("\tsame\t"));
}

void RenameCommandTest::twoEntriesBecomeOne()
{
    const Answer refused = rename({u"--speaker"_s, u"Xi=Putin"_s});
    QCOMPARE(refused.status, app::ExitStatus::No);
    QVERIFY2(refused.err.contains("--merge"), refused.err.constData());
    const Answer merged = rename({u"--speaker"_s, u"Xi=Putin"_s, u"--merge"_s, u"--format"_s, u"json"_s});
    QCOMPARE(merged.status, app::ExitStatus::Done);
    const QJsonObject told = QJsonDocument::fromJson(merged.out).object();
    QCOMPARE(told["entries"_L1][0]["done"_L1].toString(), u"merged"_s);
    QCOMPARE(told["statements"_L1].toInt(), 2);
    QVERIFY(run({u"list"_s, m_corpus->path(u"a.txt"_s), u"--coder"_s, u"anna"_s}).out.contains("\tPutin\t"));
}

void RenameCommandTest::dryRunWritesNothing()
{
    const QByteArray codebook = m_corpus->read(u"codebook.attribune.json"_s);
    const QByteArray annas = m_corpus->read(u"a.txt.anna.tags.json"_s);
    const Answer answer = rename({u"--topic"_s, u"BRI=Belt and Road"_s, u"--dry-run"_s});
    QCOMPARE(answer.status, app::ExitStatus::Done);
    QVERIFY2(answer.out.endsWith("statements 2\tfiles 2\n"), answer.out.constData());
    QCOMPARE(m_corpus->read(u"codebook.attribune.json"_s), codebook);
    QCOMPARE(m_corpus->read(u"a.txt.anna.tags.json"_s), annas);
}

void RenameCommandTest::aNameMayHaveASignOfEquality()
{
    m_corpus->write(u"codebook.attribune.json"_s,
        R"({"att:format": 1, "topics": [{"id": "f", "name": "e=mc²"}, {"id": "b", "name": "BRI"}]})");
    const Answer answer = rename({u"--topic"_s, u"e=mc²=Energy"_s});
    QVERIFY2(answer.status == app::ExitStatus::Done, answer.err.constData());
    QVERIFY(m_corpus->read(u"codebook.attribune.json"_s).contains("\"Energy\""));
}

void RenameCommandTest::slipsWriteNothing_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing to rename") << QStringList{} << 2;
    QTest::newRow("no new name") << QStringList{u"--speaker"_s, u"Xi"_s} << 2;
    QTest::newRow("an empty new name") << QStringList{u"--speaker"_s, u"Xi="_s} << 2;
    QTest::newRow("a sign of equality too many") << QStringList{u"--topic"_s, u"BRI=Belt=Road"_s} << 2;
    QTest::newRow("a new name that nobody sees") << QStringList{u"--topic"_s, u"BRI=\u200b"_s} << 2;
    QTest::newRow("nobody of that name") << QStringList{u"--speaker"_s, u"Merkel=Angela Merkel"_s} << 1;
    QTest::newRow("the second of two is wrong")
        << QStringList{u"--speaker"_s, u"Xi=Xi Jinping"_s, u"--topic"_s, u"Trade=Commerce"_s} << 1;
}

void RenameCommandTest::slipsWriteNothing()
{
    QFETCH(QStringList, more);
    QFETCH(int, status);
    QFile::remove(m_corpus->path(u"codebook.attribune.json"_s));
    const QStringList files = m_corpus->files();
    const Answer answer = rename(more);
    QCOMPARE(static_cast<int>(answer.status), status);
    QCOMPARE(answer.err.count('\n'), 1);
    QCOMPARE(m_corpus->files(), files);
}

QTEST_GUILESS_MAIN(RenameCommandTest)
#include "tst_renamecommand.moc"
