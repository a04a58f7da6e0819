// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/codebook/filerenamer.h"

#include "tests/ui/statements/openarticle.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

/// A speaker gets another name while an article is open.
class FileRenamerTest : public QObject
{
    Q_OBJECT

private slots:
    void openArticleShowsTheNewName();
    void twoEntriesBecomeOne();
    void mergingIsUndoneAndDoneAgain();
    void fileThatCannotBeRewrittenIsTold();

private:
    [[nodiscard]] static std::function<void(app::Codebook&)> callXi(const std::string& name)
    {
        return [name](app::Codebook& codebook) {
            std::vector<app::Speaker> speakers = codebook.speakers();
            const auto xi = std::ranges::find(speakers, "Xi", &app::Speaker::name);
            xi->name = name;
            xi->aliases = {"Xi"};
            codebook.setSpeakers(speakers);
        };
    }
};

void FileRenamerTest::openArticleShowsTheNewName()
{
    tests::OpenArticle open;
    open.tag("oppose the radar", {"Xi", "Putin"});
    ui::FileRenamer renamer(open.session, nullptr);
    QSignalSpy finished(&renamer, &ui::FileRenamer::finished);
    QSignalSpy notice(&open.session, &ui::Session::notice);
    QSignalSpy failed(&open.session, &ui::Session::failed);
    VERIFY_RESULT(renamer.change(callXi("Xi Jinping")));
    QTRY_VERIFY(!finished.isEmpty());
    QCOMPARE(tests::speakersOf(open.session.statements().at(0)), (QStringList{u"Xi Jinping"_s, u"Putin"_s}));
    QCOMPARE(failed.size(), 0);
    QVERIFY(!notice.isEmpty());
    // A statement tagged meanwhile is not lost, and nothing is left to be saved against the file.
    QVERIFY(open.session.saveNow());
    VERIFY_RESULT(renamer.change([](app::Codebook&) { })); // nothing was renamed
    QCOMPARE(open.lastStep(), u"Rename “Xi” to “Xi Jinping”"_s);
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

void FileRenamerTest::mergingIsUndoneAndDoneAgain()
{
    tests::OpenArticle open;
    VERIFY_RESULT(open.session.addSpeaker(u"Party Chief"_s));
    open.tag("oppose the radar", {"Party Chief", "Putin"});
    open.writeAs("ben", "Closer consultation matters", {"Party Chief"});
    const QString visit = open.session.article()->path;
    const QString other = open.session.workspace()->root() + u"/other.txt"_s;
    QVERIFY(QFile::copy(visit, other));
    {
        ui::Session elsewhere(open.session.coder());
        VERIFY_RESULT(elsewhere.openArticle(other));
        auto statement =
            app::newStatement(elsewhere.article()->text(), {open.spanOf("Putin added")}, elsewhere.origin());
        statement->speakers = {{"Party Chief", {}}};
        VERIFY_RESULT(elsewhere.add(*std::move(statement), u"Tag"_s));
        QVERIFY(elsewhere.saveNow());
    }
    const auto contents = [&] {
        QByteArrayList all;
        for (const QString& path : {visit + u".anna.tags.json"_s, visit + u".ben.tags.json"_s,
                 other + u".anna.tags.json"_s, open.session.workspace()->root() + u"/codebook.attribune.json"_s}) {
            QFile file(path);
            all += file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
        }
        return all;
    };
    QVERIFY(open.session.saveNow());
    const QByteArrayList before = contents();
    ui::FileRenamer renamer(open.session, nullptr);
    QSignalSpy finished(&renamer, &ui::FileRenamer::finished);
    VERIFY_RESULT(renamer.merge({app::Renaming::Kind::Speaker, "Party Chief", "Xi"}));
    QTRY_VERIFY(!finished.isEmpty());
    const QByteArrayList merged = contents();
    QCOMPARE(merged[1], before[1]);
    for (const int own : {0, 2, 3})
        QVERIFY(merged[own] != before[own]);

    QCOMPARE(open.lastStep(), u"Merge “Party Chief” into “Xi”"_s);
    open.session.undoStack().undo();
    QCOMPARE(contents(), before);
    QCOMPARE(tests::speakersOf(open.session.statements().at(0)), (QStringList{u"Party Chief"_s, u"Putin"_s}));
    QCOMPARE(open.session.codebook().findSpeaker("Party Chief")->name, "Party Chief");
    open.session.undoStack().redo();
    QCOMPARE(contents(), merged);
    QCOMPARE(tests::speakersOf(open.session.statements().at(0)), (QStringList{u"Xi"_s, u"Putin"_s}));
    // And the steps before it.
    open.session.undoStack().undo();
    open.session.undoStack().undo();
    QCOMPARE(open.session.statements().count(), 0);
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
    VERIFY_RESULT(renamer.change(callXi("Xi Jinping")));
    QTRY_VERIFY(!finished.isEmpty());
    QCOMPARE(failed.size(), 1);
    const auto error = failed.front().front().value<app::Error>();
    QVERIFY(error.subject.contains(u"other.txt"_s));
    QVERIFY(error.reason.startsWith(u"the old name stays in it"_s));
}

QTEST_MAIN(FileRenamerTest)
#include "tst_filerenamer.moc"
