// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/codebook/filerenamer.h"

#include "tests/ui/statements/openarticle.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// A speaker gets another name while an article is open.
class FileRenamerTest : public QObject
{
    Q_OBJECT

private slots:
    void openArticleShowsTheNewName();
    void twoEntriesBecomeOne();
    void fileThatCannotBeRewrittenIsTold();
};

void FileRenamerTest::openArticleShowsTheNewName()
{
    tests::OpenArticle open;
    open.tag("oppose the radar", {"Xi", "Putin"});
    const app::Codebook before = open.session.codebook();
    VERIFY_RESULT(open.session.changeCodebook([](app::Codebook& codebook) {
        std::vector<app::Speaker> speakers = codebook.speakers();
        speakers.front().name = "Xi Jinping";
        speakers.front().aliases = {"Xi"};
        codebook.setSpeakers(speakers);
    }));
    ui::FileRenamer renamer(open.session, nullptr);
    QSignalSpy finished(&renamer, &ui::FileRenamer::finished);
    QSignalSpy notice(&open.session, &ui::Session::notice);
    QSignalSpy failed(&open.session, &ui::Session::failed);
    renamer.rename(app::renamings(before, open.session.codebook()));
    QTRY_VERIFY(!finished.isEmpty());
    QCOMPARE(tests::speakersOf(open.session.statements().at(0)), (QStringList{u"Xi Jinping"_s, u"Putin"_s}));
    QCOMPARE(failed.size(), 0);
    QVERIFY(!notice.isEmpty());
    // A statement tagged meanwhile is not lost, and nothing is left to be saved against the file.
    QVERIFY(open.session.saveNow());
    renamer.rename({}); // nothing was renamed
}

void FileRenamerTest::twoEntriesBecomeOne()
{
    tests::OpenArticle open;
    VERIFY_RESULT(open.session.addSpeaker(u"Party Chief"_s));
    open.tag("oppose the radar", {"Party Chief", "Putin"});
    ui::FileRenamer renamer(open.session, nullptr);
    QSignalSpy finished(&renamer, &ui::FileRenamer::finished);
    VERIFY_RESULT(renamer.merge({app::Renaming::Kind::Speaker, "Party Chief", "Xi"}));
    QTRY_VERIFY(!finished.isEmpty());
    QCOMPARE(tests::speakersOf(open.session.statements().at(0)), (QStringList{u"Xi"_s, u"Putin"_s}));
    const app::Speaker* known = open.session.codebook().findSpeaker("Party Chief"); // in colleagues' files
    QVERIFY(known);
    QCOMPARE(known->name, "Xi");
    QVERIFY(!renamer.merge({app::Renaming::Kind::Speaker, "Nobody", "Xi"}));
}

void FileRenamerTest::fileThatCannotBeRewrittenIsTold()
{
    tests::OpenArticle open;
    const QString other = open.session.workspace()->root() + u"/other.txt"_s;
    for (const QString& path : {other, other + u".anna.tags.json"_s}) {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly) && file.write("{") == 1);
    }
    ui::FileRenamer renamer(open.session, nullptr);
    QSignalSpy finished(&renamer, &ui::FileRenamer::finished);
    QSignalSpy failed(&open.session, &ui::Session::failed);
    renamer.rename({{app::Renaming::Kind::Speaker, "Xi", "Xi Jinping"}});
    QTRY_VERIFY(!finished.isEmpty());
    QCOMPARE(failed.size(), 1);
    const auto error = failed.front().front().value<app::Error>();
    QVERIFY(error.subject.contains(u"other.txt"_s));
    QVERIFY(error.reason.startsWith(u"the old name stays in it"_s));
}

QTEST_MAIN(FileRenamerTest)
#include "tst_filerenamer.moc"
