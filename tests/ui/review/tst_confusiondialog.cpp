// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/confusiondialog.h"

#include "app/review/agreementstudy.h"
#include "tests/support/accessibility.h"
#include "tests/ui/review/twocoders.h"
#include "ui/review/agreementfoot.h"
#include "ui/review/confusedstatements.h"
#include "ui/review/confusionmodel.h"
#include "ui/statements/statementwords.h"
#include "ui/support/segments.h"

#include <QAbstractItemModelTester>
#include <QAbstractButton>
#include <QComboBox>
#include <QListView>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using tests::TwoCoders;

namespace {

std::shared_ptr<const app::AgreementReport> reportOf(TwoCoders& coders)
{
    app::AgreementStudy study(coders.session.codebook(), {1, 0});
    app::MeasuredArticle article{"visit.txt", {}, coders.session.article()->text().characterCount(), {}};
    for (const app::Side& side : coders.review.comparison().sides())
        article.codings.push_back({side.coder, &side.statements});
    study.add(article);
    return std::make_shared<const app::AgreementReport>(*study.report());
}

struct OpenDialog
{
    explicit OpenDialog(bool ofThree = false)
    {
        if (ofThree)
            coders.writeCarla();
        coders.open();
        if (ofThree)
            coders.review.setAllSides();
        dialog = std::make_unique<ui::ConfusionDialog>(coders.review, reportOf(coders), nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        table = dialog->findChild<QTableView*>();
        list = dialog->findChild<QListView*>();
        model = dialog->findChild<ui::ConfusionModel*>();
    }
    [[nodiscard]] QModelIndex cell(const QString& first, const QString& second) const
    {
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                if (model->nameOf(row) == first && model->nameOf(column) == second)
                    return model->index(row, column);
        return {};
    }
    void choose(const QString& segment) const
    {
        for (QAbstractButton* button : dialog->findChildren<QAbstractButton*>())
            if (button->text() == segment)
                button->click();
    }

    TwoCoders coders;
    std::unique_ptr<ui::ConfusionDialog> dialog;
    QTableView* table = nullptr;
    QListView* list = nullptr;
    ui::ConfusionModel* model = nullptr;
};
}

class ConfusionDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void tableCountsWhatMetWhat();
    void keysLeadFromANumberToTheText();
    void subjectWithoutPlacesSaysSo();
    void eachPairOfThreeCodersHasItsTable();
    void stancesBearTheirNames();
    void mannersHaveTheirTable();
    void awaitedStatementComesInHandOnceItIsThere();
    void modelsAreSound();
    void isAccessible();
};

void ConfusionDialogTest::tableCountsWhatMetWhat()
{
    OpenDialog open;
    // At "they would press for talks" Anna has Xi and Putin, Ben has Xi alone.
    QCOMPARE(open.cell(u"Putin"_s, u"none"_s).data().toString(), u"1"_s);
    QCOMPARE(open.cell(u"Xi"_s, u"Xi"_s).data().toString(), u"4"_s);
    QCOMPARE(open.cell(u"Xi"_s, u"Putin"_s).data().toString(), QString());
    QCOMPARE(open.cell(u"Putin"_s, u"none"_s).data(Qt::AccessibleTextRole).toString(),
        u"anna has Putin, ben has none: 1 time(s)"_s);
    // What a person looks for is chosen from the beginning.
    QCOMPARE(open.table->currentIndex(), open.cell(u"Putin"_s, u"none"_s));
    QCOMPARE(open.list->model()->rowCount(), 1);
    QCOMPARE(open.list->model()->index(0, 0).data().toString(), u"they would press for talks\nvisit.txt"_s);
}

void ConfusionDialogTest::keysLeadFromANumberToTheText()
{
    OpenDialog open;
    QVERIFY(QTest::qWaitForWindowActive(open.dialog.get()));
    QVERIFY(open.table->hasFocus());
    QSignalSpy chosen(open.dialog.get(), &ui::ConfusionDialog::statementChosen);
    const QModelIndex empty = open.cell(u"Putin"_s, u"Xi"_s);
    open.table->setCurrentIndex(empty);
    QCOMPARE(open.list->model()->rowCount(), 0);
    QTest::keyClick(open.table, Qt::Key_Return); // nothing behind it: stays
    QVERIFY(open.table->hasFocus());
    QTest::keyClick(open.table, Qt::Key_Right);
    while (open.table->currentIndex() != open.cell(u"Putin"_s, u"none"_s)
        && open.table->currentIndex().column() + 1 < open.model->columnCount())
        QTest::keyClick(open.table, Qt::Key_Right);
    QTest::keyClick(open.table, Qt::Key_Return);
    QVERIFY(open.list->hasFocus());
    QTest::keyClick(open.list, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front()[0].toString(), u"visit.txt"_s);
    const auto place = open.coders.review.placeOf(chosen.front()[1].value<app::StatementId>());
    QVERIFY(place.has_value());
    QVERIFY(
        open.coders.review.places()[static_cast<std::size_t>(*place)].differences.testFlag(app::Difference::Speakers));
    QVERIFY(open.dialog->isVisible()); // for the next one
}

void ConfusionDialogTest::subjectWithoutPlacesSaysSo()
{
    TwoCoders coders;
    coders.open();
    ui::ConfusionDialog dialog(coders.review, std::make_shared<const app::AgreementReport>(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(!dialog.findChild<QTableView*>()->isVisible());
    QCOMPARE(tests::accessibilityProblems(dialog).join(u'\n'), QString());
}

void ConfusionDialogTest::eachPairOfThreeCodersHasItsTable()
{
    const OpenDialog two;
    QVERIFY(!two.dialog->findChild<QComboBox*>()->isVisible());

    OpenDialog open(true);
    auto* pair = open.dialog->findChild<QComboBox*>();
    QVERIFY(pair->isVisible());
    QCOMPARE(pair->count(), 3);
    open.choose(u"Stance"_s);
    QCOMPARE(pair->currentText(), u"anna and ben"_s);
    QCOMPARE(open.cell(u"opposes"_s, u"neutral"_s).data().toString(), u"1"_s);
    pair->setCurrentText(u"ben and carla"_s);
    QCOMPARE(open.cell(u"neutral"_s, u"opposes"_s).data().toString(), u"1"_s);
    QCOMPARE(open.cell(u"opposes"_s, u"neutral"_s).data().toString(), QString());
    // From the table to the text; all coders stay compared.
    QSignalSpy chosen(open.dialog.get(), &ui::ConfusionDialog::statementChosen);
    QTest::keyClick(open.table, Qt::Key_Return);
    QTest::keyClick(open.list, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(open.coders.review.placeOf(chosen.front()[1].value<app::StatementId>()));
    QCOMPARE(open.coders.review.sides().size(), 3U);
    // Whoever is chosen stays so where the workspace is counted.
    QVERIFY(open.coders.session.saveNow());
    open.choose(u"Whole workspace"_s);
    QCOMPARE(pair->currentText(), u"ben and carla"_s);
    QCOMPARE(open.cell(u"neutral"_s, u"opposes"_s).data().toString(), u"1"_s);
    QCOMPARE(tests::accessibilityProblems(*open.dialog).join(u'\n'), QString());

    ui::AgreementFoot foot(open.coders.review, nullptr);
    const QList<QToolButton*> buttons = foot.findChildren<QToolButton*>();
    QVERIFY(std::ranges::any_of(
        buttons, [&](const QToolButton* each) { return each->text() == u"Confusion…"_s && each->isVisibleTo(&foot); }));
}

void ConfusionDialogTest::mannersHaveTheirTable()
{
    OpenDialog open;
    open.choose(u"Manner"_s);
    QVERIFY(open.model->confusion());
    QCOMPARE(open.model->confusion()->subject, app::AgreementSubject::Manner);
    const QString notStated = ui::mannerName(app::Manner::Unstated);
    QCOMPARE(open.cell(notStated, notStated).data().toString(), u"4"_s);
}

void ConfusionDialogTest::stancesBearTheirNames()
{
    OpenDialog open;
    open.choose(u"Stance"_s);
    QCOMPARE(open.cell(u"opposes"_s, u"neutral"_s).data().toString(), u"1"_s);
    QCOMPARE(open.table->currentIndex(), open.cell(u"opposes"_s, u"neutral"_s));
}

void ConfusionDialogTest::awaitedStatementComesInHandOnceItIsThere()
{
    TwoCoders coders;
    coders.open();
    const app::StatementId last = coders.review.comparison().sides()[1].statements.back().id;
    coders.review.setActive(false); // as while another article is open
    coders.review.goTo(last);
    QCOMPARE(coders.review.current(), -1);
    coders.review.setActive(true);
    QCOMPARE(coders.review.current(), coders.review.placeOf(last).value_or(-2));
    // It came once, not at every comparison.
    coders.review.setCurrent(coders.review.queue().front());
    coders.review.setActive(false);
    coders.review.setActive(true);
    QCOMPARE(coders.review.current(), coders.review.queue().front());
}

void ConfusionDialogTest::modelsAreSound()
{
    OpenDialog open;
    const QAbstractItemModelTester table(open.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester list(
        open.dialog->findChild<ui::ConfusedStatements*>(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    open.choose(u"Topics"_s);
    open.choose(u"Speakers"_s);
    for (int column = 0; column < open.model->columnCount(); ++column)
        open.table->setCurrentIndex(open.model->index(0, column));
}

void ConfusionDialogTest::isAccessible()
{
    OpenDialog open;
    QCOMPARE(tests::accessibilityProblems(*open.dialog).join(u'\n'), QString());
}

QTEST_MAIN(ConfusionDialogTest)
#include "tst_confusiondialog.moc"
