// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/statements/statementlistview.h"

#include "tests/support/accessibility.h"
#include "tests/ui/statements/openarticle.h"
#include "ui/statements/statementtablemodel.h"
#include "ui/support/theme.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QListView>

using namespace Qt::StringLiterals;
using tests::OpenArticle;
using Model = ui::StatementTableModel;

class StatementListViewTest : public QObject
{
    Q_OBJECT

private slots:
    void modelFollowsEveryChange();
    void rowsSayWhoOnWhatAndTheWords();
    void rowAndStatementInHandFollowEachOther();
    void movedStatementStaysInHand();
    void deletingARowTakesNoOtherInHand();
    void undoBringsTheRowBack();
    void lostStatementsStandAbove();
    void lettersAreLeftToTheWindow();
    void everyWordOfTheSelectedRowCanBeRead_data();
    void everyWordOfTheSelectedRowCanBeRead();
    void isAccessible();
};

void StatementListViewTest::modelFollowsEveryChange()
{
    OpenArticle article;
    Model model(article.session.statements());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const auto second = article.tag("both oppose the radar", {"Xi"});
    article.tag("Closer consultation matters");
    QCOMPARE(model.rowCount(), 2);
    app::Statement statement = *article.session.statements().find(second);
    statement.speakers.push_back({"Putin", {}});
    article.session.change(statement, u"Tag"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(1, Model::Speakers).data().toString(), u"Xi, Putin"_s);
    while (article.session.undoStack().canUndo())
        article.session.undoStack().undo();
    QCOMPARE(model.rowCount(), 0);
    while (article.session.undoStack().canRedo())
        article.session.undoStack().redo();
    QCOMPARE(model.rowCount(), 2);
    article.session.closeArticle();
    QCOMPARE(model.rowCount(), 0);
}

void StatementListViewTest::rowsSayWhoOnWhatAndTheWords()
{
    OpenArticle article;
    Model model(article.session.statements());
    article.tag("both oppose the radar", {"Xi", "Putin"},
        {{"THAAD", app::Stance::Opposes, {}, {}}, {"BRI", app::Stance::Unstated, {}, {}}});
    QCOMPARE(model.index(0, Model::Speakers).data().toString(), u"Xi, Putin"_s);
    QCOMPARE(model.index(0, Model::Topics).data().toString(), u"THAAD opposes, BRI"_s);
    QCOMPARE(model.index(0, Model::Quote).data().toString(), u"both oppose the radar"_s);
    QCOMPARE(model.index(0, Model::Speakers).data(Qt::AccessibleTextRole).toString(),
        u"Xi, Putin on THAAD opposes, BRI: both oppose the radar"_s);
}

void StatementListViewTest::rowAndStatementInHandFollowEachOther()
{
    OpenArticle article;
    const auto first = article.tag("Closer consultation matters");
    const auto second = article.tag("both oppose the radar");
    ui::StatementListView view(article.session, nullptr);
    QCOMPARE(view.list()->currentIndex().row(), 1);
    view.list()->setCurrentIndex(view.model()->index(0, 0));
    QCOMPARE(article.session.currentStatement(), first);
    article.session.setCurrentStatement(second);
    QCOMPARE(view.list()->currentIndex().row(), 1);
    article.session.setCurrentStatement({});
    QVERIFY(!view.list()->currentIndex().isValid());
    QVERIFY(view.list()->selectionModel()->selectedIndexes().isEmpty());
}

void StatementListViewTest::movedStatementStaysInHand()
{
    OpenArticle article;
    article.tag("both oppose the radar");
    const auto moved = article.tag("Closer consultation matters");
    ui::StatementListView view(article.session, nullptr);
    QCOMPARE(view.list()->currentIndex().row(), 0);
    app::Statement statement = article.current();
    statement.selectors = {app::selectorFor(article.session.article()->text(), article.spanOf("Both would press"))};
    article.session.change(statement, u"Set borders"_s);
    QCOMPARE(article.session.currentStatement(), moved);
    QCOMPARE(view.list()->currentIndex().row(), 1);
}

void StatementListViewTest::deletingARowTakesNoOtherInHand()
{
    OpenArticle article;
    article.tag("Closer consultation matters");
    const auto second = article.tag("both oppose the radar");
    ui::StatementListView view(article.session, nullptr);
    article.session.remove(second);
    QVERIFY(article.session.currentStatement().isEmpty()); // who deletes decides what comes next, not the list
    QVERIFY(!view.list()->currentIndex().isValid());
}

void StatementListViewTest::undoBringsTheRowBack()
{
    OpenArticle article;
    const auto first = article.tag("Closer consultation matters");
    const auto second = article.tag("both oppose the radar");
    ui::StatementListView view(article.session, nullptr);
    article.session.setCurrentStatement(first);
    article.session.remove(second);
    article.session.undoStack().undo();
    QCOMPARE(view.model()->rowCount(), 2);
    QCOMPARE(view.list()->currentIndex().row(), 1); // what came back is in hand
}

void StatementListViewTest::lostStatementsStandAbove()
{
    OpenArticle article;
    const auto lost = article.tag("Closer consultation matters");
    const auto stays = article.tag("both oppose the radar");
    ui::StatementListView view(article.session, nullptr);
    view.resize(356, 400);
    view.show();
    const QList<QListView*> lists = view.findChildren<QListView*>();
    QCOMPARE(lists.size(), 2);
    QListView* above = lists[0] == view.list() ? lists[1] : lists[0];
    QVERIFY(!above->isVisible());
    article.replaceInFile("Closer", "Nearer");
    QVERIFY(above->isVisible());
    QCOMPARE(above->model()->rowCount(), 1);
    QCOMPARE(view.list()->model()->rowCount(), 1);
    QCOMPARE(article.session.currentStatement(), stays);
    above->setCurrentIndex(above->model()->index(0, Model::Speakers));
    QCOMPARE(article.session.currentStatement(), lost);
    QVERIFY(!view.list()->currentIndex().isValid());
    QCOMPARE(tests::accessibilityProblems(view).join(u'\n'), QString());
    article.session.remove(lost);
    QVERIFY(!above->isVisible());
}

void StatementListViewTest::lettersAreLeftToTheWindow()
{
    OpenArticle article;
    article.tag("Closer consultation matters", {"Xi"});
    article.tag("both oppose the radar", {"Putin"});
    ui::StatementListView view(article.session, nullptr);
    view.show();
    QTest::keyClick(view.list(), Qt::Key_X); // begins "Xi", but is a key of the window
    QCOMPARE(view.list()->currentIndex().row(), 1);
    QTest::keyClick(view.list(), Qt::Key_Up);
    QCOMPARE(view.list()->currentIndex().row(), 0);
}

void StatementListViewTest::everyWordOfTheSelectedRowCanBeRead_data()
{
    QTest::addColumn<ui::ThemeChooser::Choice>("choice");
    QTest::newRow("light") << ui::ThemeChooser::Choice::Light;
    QTest::newRow("dark") << ui::ThemeChooser::Choice::Dark;
}

void StatementListViewTest::everyWordOfTheSelectedRowCanBeRead()
{
    QFETCH(ui::ThemeChooser::Choice, choice);
    ui::ThemeChooser::instance().use(choice);
    OpenArticle article;
    article.tag("Closer consultation matters", {"Xi"});
    ui::StatementListView view(article.session, nullptr);
    view.resize(356, 300);
    view.show();
    const QRect row = view.list()->visualRect(view.list()->currentIndex());
    const QImage words = view.list()->viewport()->grab(row.adjusted(30, row.height() / 2, 0, 0)).toImage();
    double best = 0; // of the pixels in the midst of a stroke; those at its edges are mixed with the ground
    for (int y = 0; y < words.height(); ++y)
        for (int x = 0; x < words.width(); ++x)
            best = std::max(best, ui::contrast(words.pixelColor(x, y), ui::theme().selection));
    QVERIFY2(best >= 4.5, qPrintable(QString::number(best)));
}

void StatementListViewTest::isAccessible()
{
    OpenArticle article;
    article.tag("Closer consultation matters", {"Xi"});
    ui::StatementListView view(article.session, nullptr);
    QCOMPARE(tests::accessibilityProblems(view).join(u'\n'), QString());
}

QTEST_MAIN(StatementListViewTest)
#include "tst_statementlistview.moc"
