// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/base/folder.h"

#include "tests/support/temporarycorpus.h"

#include <QFile>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace Qt::StringLiterals;

class FolderTest : public QObject
{
    Q_OBJECT

private slots:
    void aNameThatIsNotUtf8HidesNoOther();
    void linksToFilesAreFilesAndLinksToFoldersAreLeft();
    void whatIsNotThereHasNothingInIt();
};

void FolderTest::aNameThatIsNotUtf8HidesNoOther()
{
    const tests::TemporaryCorpus corpus;
    const std::filesystem::path root(QFile::encodeName(corpus.root()).toStdString());
    std::ofstream(root / "\xBB\xE1.jpg") << "a picture"; // GBK
    std::filesystem::create_directory(root / "\xBB\xE1");
    std::vector<QString> names;
    for (int i = 10; i < 50; ++i) {
        names.push_back(u"会议 %1.txt.ben.tags.json"_s.arg(i));
        corpus.write(names.back(), "{}");
        corpus.write(u"folder %1/in it.txt"_s.arg(i), "a text");
    }
    QCOMPARE(app::filesIn(corpus.root()), names);
    QCOMPARE(app::foldersFrom(corpus.root()).size(), 41u);
}

void FolderTest::linksToFilesAreFilesAndLinksToFoldersAreLeft()
{
    const tests::TemporaryCorpus corpus;
    const QString target = corpus.write(u"below/.hidden/target"_s, "bytes");
    QVERIFY(QFile::link(target, corpus.path(u"link"_s)));
    QVERIFY(QFile::link(corpus.path(u"nowhere"_s), corpus.path(u"broken"_s)));
    QVERIFY(QFile::link(corpus.root(), corpus.path(u"below/again"_s)));
    corpus.write(u".hidden"_s, "bytes");
    QCOMPARE(app::filesIn(corpus.root()), (std::vector{u".hidden"_s, u"link"_s}));
    QCOMPARE(app::contentOf(corpus.root()).oddOnes, std::vector{u"broken"_s});
    QCOMPARE(app::foldersFrom(corpus.root()), (std::vector{corpus.root(), corpus.path(u"below"_s)}));
}

void FolderTest::whatIsNotThereHasNothingInIt()
{
    const tests::TemporaryCorpus corpus;
    const QString nowhere = corpus.path(u"nowhere"_s);
    QVERIFY(app::filesIn(nowhere).empty());
    QCOMPARE(app::foldersFrom(nowhere), std::vector{nowhere});
    QVERIFY(app::filesIn(corpus.write(u"file"_s, "bytes")).empty());
}

QTEST_GUILESS_MAIN(FolderTest)
#include "tst_folder.moc"
