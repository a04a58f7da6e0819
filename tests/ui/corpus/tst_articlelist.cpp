// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/corpus/articlelist.h"

#include "app/review/assignmentsfile.h"
#include "tests/support/accessibility.h"
#include "tests/support/ordinaryrights.h"
#include "tests/support/temporarycorpus.h"
#include "tests/support/verify.h"
#include "ui/support/plainlabel.h"

#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using ui::ArticleModel;

class ArticleListTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsArticlesInSubfolders();
    void readsTitles();
    void brokenFilesAreShownAndTheRestIsRead();
    void buttonLeadsToDamagedFiles();
    void emptyFolderSaysSo();
    void filterWithoutMatchSaysSo();
    void filterSaysHowManyItLetsThrough();
    void filterThatDoesNotExistIsNamed();
    void tabVisitsThePartsAsTheyStand();
    void vanishedFolderKeepsTheListAndComesBack();
    void lockedFolderKeepsItsArticles();
    void newArticleAppearsOnRefresh();
    void changedFilesAreReadAgain();
    void unsavedFiguresWinOverTheFile();
    void correctedTitleIsShownAtOnce();
    void typingInTheListFilters();
    void orderIsChosenFromTheMenu();
    void enterOpensWhatWasFiltered();
    void nextAndPreviousStayInTheList();
    void nextGoesOnWhereTheFilterTookTheArticleAway();
    void otherWorkspaceReplacesTheFirst();
    void drawnArticlesAreCountedForEachCoder();
    void damagedAssignmentsAreNamed();
    void worksWithoutMouseAndSight();

private:
    void show();
    void refreshed(); ///< looks into the folder again and waits for all that comes of it
    [[nodiscard]] QStringList rows(int role = Qt::DisplayRole) const;
    [[nodiscard]] QListView& view() const { return *m_list->findChild<QListView*>(); }
    [[nodiscard]] QLineEdit& filter() const { return *m_list->findChild<QLineEdit*>(); }
    [[nodiscard]] QStringList sentences() const; ///< that can be seen

    std::unique_ptr<tests::TemporaryCorpus> m_corpus;
    std::unique_ptr<ui::ArticleList> m_list;
};

void ArticleListTest::init()
{
    m_list = std::make_unique<ui::ArticleList>();
    m_corpus = std::make_unique<tests::TemporaryCorpus>();
}

void ArticleListTest::show()
{
    m_list->resize(300, 500);
    m_list->show();
    m_list->setWorkspace(app::Workspace(m_corpus->root()), "anna");
    // The heading says how far reading is until it is through.
    QTRY_VERIFY(!sentences().contains(u"Looking for articles…"_s));
    QTRY_VERIFY(sentences().filter(u"Reading "_s).isEmpty());
}

void ArticleListTest::refreshed()
{
    QSignalSpy finished(m_list.get(), &ui::ArticleList::finished);
    m_list->refresh();
    QTRY_VERIFY(!finished.isEmpty());
}

void ArticleListTest::drawnArticlesAreCountedForEachCoder()
{
    m_corpus->write(u"a.txt"_s, "a");
    m_corpus->write(u"b.txt"_s, "b");
    show();
    QVERIFY(sentences().filter(u"0 of"_s).filter(u"anna"_s).isEmpty());
    app::Assignments assignments;
    assignments.rule.coders = {"anna", "ben"};
    assignments.codersOf = {{"a.txt", {"anna", "ben"}}, {"b.txt", {"ben"}}};
    VERIFY_RESULT(app::saveAssignments(m_corpus->root(), assignments, {}));
    refreshed();
    QTRY_VERIFY(sentences().contains(u"Assigned: anna 0 of 1 · ben 0 of 2"_s));
    filter().setText(u"is:mine"_s);
    QCOMPARE(rows(ArticleModel::PathRole), QStringList{m_corpus->path(u"a.txt"_s)});
    QVERIFY(rows(Qt::ToolTipRole).front().contains(u"anna, ben"_s));
    QVERIFY(rows(Qt::AccessibleTextRole).front().contains(u"anna, ben"_s));
}

void ArticleListTest::damagedAssignmentsAreNamed()
{
    m_corpus->write(u"a.txt"_s, "a");
    m_corpus->write(u"assignments.attribune.json"_s, "{\"drawn\": ");
    show();
    QTRY_VERIFY(!sentences().filter(u"assignments.attribune.json"_s).isEmpty());
    QCOMPARE(rows().size(), 1);
}

QStringList ArticleListTest::rows(int role) const
{
    QStringList found;
    for (int row = 0; row < view().model()->rowCount(); ++row)
        found.append(view().model()->index(row, 0).data(role).toString());
    return found;
}

QStringList ArticleListTest::sentences() const
{
    QStringList texts;
    for (const auto* label : m_list->findChildren<ui::PlainLabel*>())
        if (label->isVisible())
            texts.append(label->text());
    return texts;
}

void ArticleListTest::findsArticlesInSubfolders()
{
    m_corpus->write(u"b.txt"_s, "b");
    m_corpus->write(u"2017/May/a.md"_s, "a");
    m_corpus->write(u"notes.pdf"_s, "no article");
    m_corpus->write(u".git/x.txt"_s, "no article");
    m_corpus->write(u"b.txt.anna.tags.json"_s, "{}");
    show();
    QCOMPARE(
        rows(ArticleModel::PathRole), (QStringList{m_corpus->path(u"2017/May/a.md"_s), m_corpus->path(u"b.txt"_s)}));
    QCOMPARE(m_list->firstArticle(), m_corpus->path(u"2017/May/a.md"_s));
}

void ArticleListTest::readsTitles()
{
    for (int i = 0; i < 600; ++i) // several deliveries
        m_corpus->write(u"%1.txt"_s.arg(i, 3, 10, QChar(u'0')),
            "Talks of day " + QByteArray::number(i) + "\n\nXi said that all went well.\n");
    show();
    QTRY_COMPARE(rows().value(599), u"Talks of day 599"_s);
    QCOMPARE(rows().filter(u"Talks of day"_s).size(), 600);
    QVERIFY(sentences().contains(u"0 of 600 done"_s));
}

void ArticleListTest::brokenFilesAreShownAndTheRestIsRead()
{
    m_corpus->write(u"a.txt"_s, QByteArray("PK\x03\x04\0\0\0\0\0\xff\0\0", 12));
    m_corpus->write(u"b.txt"_s, "Talks in Moscow\n\nXi said that all went well.\n");
    m_corpus->write(u"b.txt.anna.tags.json"_s, "{ \"id\": ");
    m_corpus->write(u"c.txt"_s, "Talks in Beijing\n\nXi said that all went well.\n");
    show();
    QTRY_COMPARE(rows(), (QStringList{u"a.txt"_s, u"Talks in Moscow"_s, u"Talks in Beijing"_s}));
    const QStringList problems = rows(ArticleModel::ProblemRole);
    QVERIFY(!problems[0].isEmpty());
    QCOMPARE(problems[1], QString());
    QCOMPARE(problems[2], QString());
    const QStringList ofTagFiles = rows(ArticleModel::TagFileProblemRole);
    QCOMPARE(ofTagFiles[0], QString());
    QVERIFY(ofTagFiles[1].contains(u"b.txt.anna.tags.json"_s));
    QCOMPARE(ofTagFiles[2], QString());
    QVERIFY(!m_list->grab().isNull());
}

void ArticleListTest::buttonLeadsToDamagedFiles()
{
    m_corpus->write(u"good.txt"_s, "Xi spoke.\n");
    m_corpus->write(u"talks.txt"_s, "Putin spoke.\n");
    m_corpus->write(u"talks.txt.anna.tags.json"_s, "{ \"@context\": ");
    show();
    auto& button = *m_list->findChild<QPushButton*>();
    QTRY_VERIFY(button.isVisible());
    button.click();
    QCOMPARE(rows(ArticleModel::PathRole), QStringList{m_corpus->path(u"talks.txt"_s)});
    button.click();
    QCOMPARE(rows().size(), 2);
    QVERIFY(QFile::remove(m_corpus->path(u"talks.txt.anna.tags.json"_s)));
    refreshed();
    QVERIFY(!button.isVisible());
}

void ArticleListTest::emptyFolderSaysSo()
{
    QVERIFY(m_list->firstArticle().isEmpty());
    show();
    QVERIFY(!sentences().filter(u"No articles here"_s).isEmpty());
    QVERIFY(!view().isVisible());
}

void ArticleListTest::filterWithoutMatchSaysSo()
{
    m_corpus->write(u"a.txt"_s, "a");
    show();
    filter().setText(u"zzz"_s);
    QVERIFY(sentences().contains(u"No article matches the filter."_s));
    filter().setFocus();
    QTest::keyClick(&filter(), Qt::Key_Return); // nothing to open
    QTest::keyClick(&filter(), Qt::Key_Escape);
    QCOMPARE(filter().text(), QString());
    QCOMPARE(rows().size(), 1);
}

void ArticleListTest::filterSaysHowManyItLetsThrough()
{
    for (int i = 0; i < 1200; ++i)
        m_corpus->write(u"talks %1.txt"_s.arg(i), "a");
    m_corpus->write(u"visit.txt"_s, "a");
    show();
    QVERIFY(sentences().contains(u"0 of 1,201 done"_s));
    filter().setText(u"talks"_s);
    QVERIFY(sentences().contains(u"1,200 of 1,201 shown"_s));
    filter().setText(u"is:unread visit"_s);
    QVERIFY(sentences().contains(u"1 of 1,201 shown"_s));
    filter().setText(u"nowhere"_s);
    QVERIFY(sentences().contains(u"0 of 1,201 shown"_s));
    filter().setText(u"  "_s);
    QVERIFY(sentences().contains(u"0 of 1,201 done"_s));
}

void ArticleListTest::filterThatDoesNotExistIsNamed()
{
    m_corpus->write(u"a.txt"_s, "a");
    show();
    filter().setText(u"is:unread is:nonsense"_s);
    QVERIFY2(
        sentences().contains(u"Nothing is called is:nonsense. There are is:unread, is:tagging, is:done, is:nothing, "
                             "is:mine, is:damaged."_s),
        qPrintable(sentences().join(u'\n')));
    filter().setText(u"is:done"_s);
    QVERIFY(sentences().contains(u"No article matches the filter."_s));
}

void ArticleListTest::tabVisitsThePartsAsTheyStand()
{
    m_corpus->write(u"a.txt"_s, "a");
    m_corpus->write(u"b.txt"_s, QByteArray("\0\1\2", 3));
    show();
    filter().setFocus();
    const QList<QWidget*> expected{
        &filter(), m_list->findChild<QToolButton*>(), m_list->findChild<QPushButton*>(), &view()};
    QVERIFY(expected[2]->isVisible()); // what cannot be read
    for (QWidget* part : expected) {
        QCOMPARE(m_list->focusWidget(), part);
        QTest::keyClick(part, Qt::Key_Tab);
    }
}

void ArticleListTest::vanishedFolderKeepsTheListAndComesBack()
{
    m_corpus->write(u"a.txt"_s, "Talks in Moscow\n\nXi said that all went well.\n");
    m_corpus->write(u"news/b.txt"_s, "b");
    show();
    const QStringList before = rows();
    const QString elsewhere = m_corpus->root() + u" away"_s;
    QVERIFY(QDir().rename(m_corpus->root(), elsewhere));
    refreshed();
    QCOMPARE(rows(), before);
    QVERIFY(sentences().filter(u"No articles here"_s).isEmpty());
    QCOMPARE(sentences().filter(u"the folder is no longer there"_s).size(), 1);
    QVERIFY(sentences().filter(u"the folder is no longer there"_s).front().contains(u"open the workspace again"_s));
    QTest::qWait(200); // what reads the assignments says nothing more
    QCOMPARE(sentences().filter(u"the folder is"_s).size(), 1);
    m_list->selectNext();
    QVERIFY(!m_list->grab().isNull());
    QCOMPARE(rows(ArticleModel::ProblemRole), (QStringList{{}, {}}));

    QVERIFY(QDir().rename(elsewhere, m_corpus->root()));
    m_corpus->write(u"c.txt"_s, "c");
    refreshed();
    QCOMPARE(rows(), (QStringList{u"Talks in Moscow"_s, u"c.txt"_s, before.last()}));
    QVERIFY(sentences().filter(u"no longer there"_s).isEmpty());
}

void ArticleListTest::lockedFolderKeepsItsArticles()
{
    const OrdinaryRights rights; // also those of the thread that reads
    QVERIFY(rights.work());
    m_corpus->write(u"a.txt"_s, "a");
    m_corpus->write(u"away/b.txt"_s, "b");
    m_corpus->write(u"news/c.txt"_s, "Talks in Moscow\n\nXi said that all went well.\n");
    show();
    QTRY_COMPARE(rows().value(2), u"Talks in Moscow"_s);
    const QString news = m_corpus->path(u"news"_s);
    QVERIFY(QDir(m_corpus->path(u"away"_s)).removeRecursively());
    QVERIFY(QFile::setPermissions(news, QFile::Permissions()));
    refreshed();
    QFile::setPermissions(news, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(rows(), (QStringList{u"a.txt"_s, u"Talks in Moscow"_s})); // the removed one is gone
    QCOMPARE(sentences().filter(u"you may not read this folder"_s).size(), 1);
    QCOMPARE(rows(ArticleModel::ProblemRole), (QStringList{{}, {}}));
    refreshed();
    QCOMPARE(rows(), (QStringList{u"a.txt"_s, u"Talks in Moscow"_s}));
    QVERIFY(sentences().filter(u"you may not"_s).isEmpty());
}

void ArticleListTest::newArticleAppearsOnRefresh()
{
    m_corpus->write(u"b.txt"_s, "b");
    show();
    m_list->setCurrent(m_corpus->path(u"b.txt"_s));
    m_corpus->write(u"a.txt"_s, "a");
    refreshed();
    QCOMPARE(rows().size(), 2);
    QCOMPARE(view().currentIndex().data(ArticleModel::PathRole).toString(),
        m_corpus->path(u"b.txt"_s)); // the open one stays marked
}

void ArticleListTest::changedFilesAreReadAgain()
{
    m_corpus->write(u"a.txt"_s, "Talks of day 1\n\nXi said that all went well.\n");
    m_corpus->write(u"b.txt"_s, "Talks of day 2\n\nXi said that all went well.\n");
    show();
    QTRY_COMPARE(rows(), (QStringList{u"Talks of day 1"_s, u"Talks of day 2"_s}));
    QSignalSpy reset(view().model(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(view().model(), &QAbstractItemModel::dataChanged);
    refreshed();
    QCOMPARE(changed.size(), 0);                                                    // nothing was opened again
    m_corpus->write(u"a.txt"_s, "Talks of day 3\n\nXi said that all went well.\n"); // as long as before
    refreshed();
    QCOMPARE(rows(), (QStringList{u"Talks of day 3"_s, u"Talks of day 2"_s}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
}

void ArticleListTest::unsavedFiguresWinOverTheFile()
{
    const QString path = m_corpus->write(u"a.txt"_s, "Talks\n\nXi said that all went well.\n");
    m_list->setWorkspace(app::Workspace(m_corpus->root()), "anna");
    QSignalSpy listed(m_list.get(), &ui::ArticleList::listed);
    QSignalSpy finished(m_list.get(), &ui::ArticleList::finished);
    QTRY_VERIFY(!listed.isEmpty());
    m_list->setCurrent(path);
    m_list->update(path, {}, 3, app::Progress::Tagging); // while the scan has read that there is no tag file
    QVERIFY(!finished.isEmpty() || finished.wait());
    QCOMPARE(rows(ArticleModel::StatementsRole), QStringList{u"3"_s});
    m_corpus->write(u"a.txt"_s, "Talks of day 2\n\nXi said that all went well.\n");
    refreshed();
    QCOMPARE(rows(ArticleModel::StatementsRole), QStringList{u"3"_s}); // still open, still not saved
    m_list->setCurrent({});
    m_corpus->write(u"a.txt"_s, "Talks of day 4\n\nXi said that all went well.\n");
    refreshed();
    QCOMPARE(rows(ArticleModel::StatementsRole), QStringList{u"0"_s}); // closed: the file says what counts
    QCOMPARE(rows(), QStringList{u"Talks of day 4"_s});
}

void ArticleListTest::correctedTitleIsShownAtOnce()
{
    const QString path = m_corpus->write(u"a.txt"_s, "Talks\n\nXi said that all went well.\n");
    show();
    app::ArticleDetails details;
    details.title = "Talks in Moscow";
    details.outlet = "TASS";
    m_list->update(path, details, 0, app::Progress::Unread);
    QCOMPARE(rows(), QStringList{u"Talks in Moscow"_s});
    QCOMPARE(rows(ArticleModel::SourceRole), QStringList{u"TASS"_s});
    filter().setText(u"moscow tass"_s);
    QCOMPARE(rows().size(), 1);
}

void ArticleListTest::typingInTheListFilters()
{
    m_corpus->write(u"a.txt"_s, "Moscow");
    m_corpus->write(u"b.txt"_s, "Beijing");
    show();
    m_list->activateWindow();
    view().setFocus();
    QTest::keyClicks(m_list->window()->focusWidget(), u"B"_s);
    QVERIFY(filter().hasFocus());
    QTest::keyClicks(&filter(), u".t"_s);
    QCOMPARE(filter().text(), u"B.t"_s);
    QCOMPARE(rows(ArticleModel::PathRole), QStringList{m_corpus->path(u"b.txt"_s)});
    QTest::keyClick(&filter(), Qt::Key_Down);
    QVERIFY(view().hasFocus());
    QTest::keyClick(&view(), Qt::Key_Backspace);
    QCOMPARE(filter().text(), u"B."_s);
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Escape);
    QCOMPARE(filter().text(), QString());
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_N, Qt::ControlModifier); // a command
    QCOMPARE(filter().text(), QString());
}

void ArticleListTest::orderIsChosenFromTheMenu()
{
    m_corpus->write(u"a.txt"_s, "Talks in Moscow\n\nXi said that all went well.\n");
    m_corpus->write(u"b.txt"_s, "Beijing hosts talks\n\nXi said that all went well.\n");
    show();
    QTRY_COMPARE(rows().value(1), u"Beijing hosts talks"_s);
    auto* button = m_list->findChild<QToolButton*>();
    QCOMPARE(button->text(), u"By path ▾"_s);
    button->menu()->actions().at(1)->trigger();
    QCOMPARE(button->text(), u"By title ▾"_s);
    QCOMPARE(rows(), (QStringList{u"Beijing hosts talks"_s, u"Talks in Moscow"_s}));
    // A new article takes its place when its title is known.
    m_corpus->write(u"c.txt"_s, "Late talks in Moscow\n\nXi said that all went well.\n");
    refreshed();
    QCOMPARE(rows(), (QStringList{u"Beijing hosts talks"_s, u"Late talks in Moscow"_s, u"Talks in Moscow"_s}));
}

void ArticleListTest::enterOpensWhatWasFiltered()
{
    m_corpus->write(u"a.txt"_s, "Moscow");
    m_corpus->write(u"b.txt"_s, "Beijing");
    show();
    QSignalSpy activated(m_list.get(), &ui::ArticleList::activated);
    m_list->activateWindow();
    m_list->focusFilter();
    QTest::keyClicks(&filter(), u"b.t"_s);
    QTest::keyClick(&filter(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.takeFirst().at(0).toString(), m_corpus->path(u"b.txt"_s));
    filter().clear();
    QTest::keyClick(&filter(), Qt::Key_Down);
    QTest::keyClick(&view(), Qt::Key_Down);
    QTest::keyClick(&view(), Qt::Key_Enter);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).toString(), m_corpus->path(u"b.txt"_s));
}

void ArticleListTest::nextAndPreviousStayInTheList()
{
    m_corpus->write(u"a.txt"_s, "a");
    m_corpus->write(u"b.txt"_s, "b");
    show();
    QStringList opened;
    connect(m_list.get(), &ui::ArticleList::activated, this, [&](const QString& path) {
        opened.append(path.section(u'/', -1));
        m_list->setCurrent(path);
    });
    m_list->selectNext();
    m_list->selectNext();
    m_list->selectNext(); // the last one stays
    m_list->selectPrevious();
    m_list->selectPrevious();
    QCOMPARE(opened, (QStringList{u"a.txt"_s, u"b.txt"_s, u"a.txt"_s}));
}

void ArticleListTest::nextGoesOnWhereTheFilterTookTheArticleAway()
{
    for (const QString& name : {u"a.txt"_s, u"b.txt"_s, u"c.txt"_s})
        m_corpus->write(name, "text");
    show();
    QSignalSpy activated(m_list.get(), &ui::ArticleList::activated);
    filter().setText(u"is:unread"_s);
    m_list->setCurrent(m_corpus->path(u"b.txt"_s));
    m_list->update(m_corpus->path(u"b.txt"_s), {}, 1, app::Progress::Tagging);
    QCOMPARE(rows().size(), 2);
    m_list->selectNext();
    QCOMPARE(activated.takeLast().at(0).toString(), m_corpus->path(u"c.txt"_s));
    m_list->selectPrevious();
    QCOMPARE(activated.takeLast().at(0).toString(), m_corpus->path(u"a.txt"_s));
}

void ArticleListTest::otherWorkspaceReplacesTheFirst()
{
    for (int i = 0; i < 300; ++i)
        m_corpus->write(u"%1.txt"_s.arg(i), "text");
    const tests::TemporaryCorpus other;
    other.write(u"only.txt"_s, "text");
    m_list->setWorkspace(app::Workspace(m_corpus->root()), "anna"); // still reading
    m_list->setWorkspace(app::Workspace(other.root()), "anna");
    QTRY_COMPARE(rows(ArticleModel::PathRole), QStringList{other.path(u"only.txt"_s)});
    m_list->clear();
    QCOMPARE(rows(), QStringList());
}

void ArticleListTest::worksWithoutMouseAndSight()
{
    m_corpus->write(u"a.txt"_s, "a");
    show();
    QCOMPARE(tests::accessibilityProblems(*m_list).join(u'\n'), QString());
}

QTEST_MAIN(ArticleListTest)
#include "tst_articlelist.moc"
