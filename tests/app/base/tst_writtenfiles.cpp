// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/base/writtenfiles.h"

#include "tests/support/temporarycorpus.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// An action on several files is taken back, and done again.
class WrittenFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void eachFileGetsItsOtherForm();
    void whatSomebodyChangedSinceStays_data();
    void whatSomebodyChangedSinceStays();
    void nothingWrittenIsNothingToUndo();

private:
    [[nodiscard]] app::Result<app::WrittenFiles> written() const;
    void write(const QString& name, const QByteArray& bytes) const { m_corpus->write(name, bytes); }

    std::unique_ptr<tests::TemporaryCorpus> m_corpus;
};

void WrittenFilesTest::init()
{
    m_corpus = std::make_unique<tests::TemporaryCorpus>();
    write(u"old"_s, "before");
    write(u"untouched"_s, "the same");
}

/// One file is changed, one is made, one is left.
app::Result<app::WrittenFiles> WrittenFilesTest::written() const
{
    auto files =
        app::WrittenFiles::before({m_corpus->path(u"old"_s), m_corpus->path(u"new"_s), m_corpus->path(u"untouched"_s)});
    write(u"old"_s, "after");
    write(u"new"_s, "made");
    return files ? files->after().transform([&] { return *files; }) : files;
}

void WrittenFilesTest::eachFileGetsItsOtherForm()
{
    auto files = written();
    VERIFY_RESULT(files);
    for (int round = 0; round < 2; ++round) {
        QVERIFY(files->swap().empty());
        QCOMPARE(m_corpus->files(), (QStringList{u"old"_s, u"untouched"_s}));
        QCOMPARE(m_corpus->read(u"old"_s), "before"_ba);
        QVERIFY(files->swap().empty());
        QCOMPARE(m_corpus->read(u"old"_s), "after"_ba);
        QCOMPARE(m_corpus->read(u"new"_s), "made"_ba);
    }
}

void WrittenFilesTest::whatSomebodyChangedSinceStays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isRemoved");
    QTest::newRow("a file that was changed") << u"old"_s << false;
    QTest::newRow("a file that was made") << u"new"_s << false;
    QTest::newRow("one is gone") << u"old"_s << true;
}

void WrittenFilesTest::whatSomebodyChangedSinceStays()
{
    QFETCH(QString, name);
    QFETCH(bool, isRemoved);
    auto files = written();
    VERIFY_RESULT(files);
    if (isRemoved)
        QVERIFY(QFile::remove(m_corpus->path(name)));
    else
        write(name, "somebody else's");
    const std::vector<app::Error> left = files->swap();
    QCOMPARE(left.size(), 1U);
    QCOMPARE(left.front().kind, app::Error::Kind::ChangedOnDisk);
    QCOMPARE(left.front().subject, m_corpus->path(name));
    QCOMPARE(m_corpus->read(name), isRemoved ? QByteArray() : "somebody else's"_ba);
    // The other one was put back, and it alone is done again.
    const QString other = name == "old"_L1 ? u"new"_s : u"old"_s;
    QCOMPARE(m_corpus->read(other), other == "new"_L1 ? QByteArray() : "before"_ba);
    QVERIFY(files->swap().empty());
    QCOMPARE(m_corpus->read(other), other == "new"_L1 ? "made"_ba : "after"_ba);
    QCOMPARE(m_corpus->read(name), isRemoved ? QByteArray() : "somebody else's"_ba);
}

void WrittenFilesTest::nothingWrittenIsNothingToUndo()
{
    auto files = app::WrittenFiles::before({m_corpus->path(u"old"_s), m_corpus->path(u"new"_s)});
    VERIFY_RESULT(files);
    VERIFY_RESULT(files->after());
    QVERIFY(files->isEmpty());
}

QTEST_GUILESS_MAIN(WrittenFilesTest)
#include "tst_writtenfiles.moc"
