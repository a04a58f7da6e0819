// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/session/opencodebook.h"

#include "tests/support/temporarycorpus.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The codebook of a workspace that others write too.
class OpenCodebookTest : public QObject
{
    Q_OBJECT

private slots:
    void withoutWorkspaceNothingIsWritten();
    void workspaceWithoutOneGetsTheStarterWithTheFirstChange();
    void changeIsDoneAgainOnWhatAColleagueWrote();
    void unreadableOneIsNotWritten();

private:
    static void addNew(app::Codebook& codebook) { codebook.addSpeaker("Shoigu"); }
};

void OpenCodebookTest::withoutWorkspaceNothingIsWritten()
{
    ui::OpenCodebook open;
    VERIFY_RESULT(open.change(addNew));
    QVERIFY(!open.codebook().findSpeaker("Shoigu"));
}

void OpenCodebookTest::workspaceWithoutOneGetsTheStarterWithTheFirstChange()
{
    const tests::TemporaryCorpus corpus;
    ui::OpenCodebook open;
    open.open(corpus.root());
    QVERIFY(open.isLackingAFile());
    QVERIFY(open.codebook().findSpeaker("Xi"));
    QVERIFY(corpus.files().isEmpty()); // who only looks changes nothing
    VERIFY_RESULT(open.change([](app::Codebook&) { }));
    QVERIFY(!open.isLackingAFile());
    QCOMPARE(corpus.files(), QStringList(QLatin1StringView(app::codebookFileName)));
}

void OpenCodebookTest::changeIsDoneAgainOnWhatAColleagueWrote()
{
    const tests::TemporaryCorpus corpus;
    ui::OpenCodebook mine, theirs;
    mine.open(corpus.root());
    VERIFY_RESULT(mine.change([](app::Codebook&) { }));
    theirs.open(corpus.root());
    VERIFY_RESULT(theirs.change([](app::Codebook& codebook) { codebook.addTopic("Arctic"); }));
    int times = 0;
    VERIFY_RESULT(mine.change([&](app::Codebook& codebook) {
        ++times;
        addNew(codebook);
    }));
    QCOMPARE(times, 2);
    QVERIFY(mine.codebook().findTopic("Arctic"));
    const auto stored = app::loadCodebook(corpus.root());
    VERIFY_RESULT(stored);
    QCOMPARE(stored->codebook, mine.codebook());
    QVERIFY(stored->codebook.findSpeaker("Shoigu"));
}

void OpenCodebookTest::unreadableOneIsNotWritten()
{
    const tests::TemporaryCorpus corpus;
    const auto damaged = "{ not a codebook"_ba;
    corpus.write(QString::fromLatin1(app::codebookFileName), damaged);
    ui::OpenCodebook open;
    open.open(corpus.root());
    QVERIFY(open.error());
    QVERIFY(!open.isLackingAFile());
    QVERIFY(open.codebook().findSpeaker("Xi")); // the starter stands in
    QVERIFY(!open.change(addNew));
    QCOMPARE(corpus.read(QString::fromLatin1(app::codebookFileName)), damaged);
    const tests::TemporaryCorpus whole;
    open.open(whole.root());
    QVERIFY(!open.error());
}

QTEST_GUILESS_MAIN(OpenCodebookTest)
#include "tst_opencodebook.moc"
