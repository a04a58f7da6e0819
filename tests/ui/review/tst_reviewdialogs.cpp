// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/amenddialog.h"
#include "ui/review/consensusdialog.h"

#include "app/sidecars/sidecarformat.h"
#include "app/sidecars/sidecarstore.h"
#include "tests/support/accessibility.h"
#include "tests/ui/review/twocoders.h"
#include "ui/review/removedverdicts.h"
#include "ui/review/reviewpanel.h"
#include "ui/session/entrycommand.h"
#include "ui/support/chip.h"
#include "ui/support/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using tests::TwoCoders;

namespace {

QStringList textsIn(const QWidget& widget)
{
    QStringList texts;
    for (const auto* label : widget.findChildren<ui::PlainLabel*>())
        if (!label->isHidden())
            texts += label->text();
    return texts;
}

/// Amends the place on THAAD, from Ben's version, with the words of either.
struct OpenAmend
{
    OpenAmend()
    {
        coders.open();
        const int place = coders.review.queue()[0]; // the borders differ
        const auto versions = coders.review.versionsOf(place);
        const app::Statement& annas = *versions[0].statements.front();
        const app::Statement& bens = *versions[1].statements.front();
        dialog = std::make_unique<ui::AmendDialog>(coders.session, bens,
            std::vector<ui::AmendDialog::Borders>{{u"ben"_s, bens.selectors}, {u"anna"_s, annas.selectors}}, step,
            nullptr);
        dialog->show();
        line = dialog->findChild<QLineEdit*>();
    }
    [[nodiscard]] bool canAmend() const
    {
        return dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled();
    }

    TwoCoders coders;
    ui::StepWithEntries step{coders.session, u"Amend"_s};
    std::unique_ptr<ui::AmendDialog> dialog;
    QLineEdit* line = nullptr;
};
}

/// The two questions of a review: what should stand instead, and whether the consensus is to be made.
class ReviewDialogsTest : public QObject
{
    Q_OBJECT

private slots:
    void untouchedAmendmentIsTheVersionItBeganWith();
    void wordsAndTagsAreAmended();
    void whatIsNotUnderstoodCannotBeAmended();
    void chipLeadsToItsWordsInTheLine();
    void newNameComesIntoTheCodebookOnlyWithTheAmendment();
    void consensusSaysBeforeWhatItWouldDo();
    void consensusCountsFilesOpenedFromElsewhere();
    void consensusNamesWhoIsLeftOut();
    void consensusThatCannotBeMadeSaysWhy();
    void tabGoesThroughTheAmendmentFromTopToBottom();
    void verdictsOnRemovedStatementsAreShown_data();
    void verdictsOnRemovedStatementsAreShown();
    void verdictOnStatementsWithoutTheirWordsSaysSo();
    void verdictOnWhatMayBeBehindTheDamageSaysSo();
    void withdrawnVerdictComesBackWithUndo();
    void areAccessible();
};

void ReviewDialogsTest::untouchedAmendmentIsTheVersionItBeganWith()
{
    OpenAmend open;
    open.dialog->accept();
    const app::Statement amended = open.dialog->amended();
    const app::Statement& bens = *open.coders.review.versionsOf(open.coders.review.queue()[0])[1].statements.front();
    QCOMPARE(amended.speakers, bens.speakers);
    QCOMPARE(amended.topics, bens.topics);
    QCOMPARE(amended.selectors, bens.selectors);
}

void ReviewDialogsTest::wordsAndTagsAreAmended()
{
    OpenAmend open;
    open.line->setText(u"xi, putin / bri=supports / direct"_s);
    QVERIFY(open.canAmend());
    open.dialog->findChild<QComboBox*>()->setCurrentIndex(1);
    open.dialog->accept();
    const app::Statement amended = open.dialog->amended();
    QCOMPARE(amended.speakers.size(), 2U);
    QCOMPARE(amended.topics.size(), 1U);
    QCOMPARE(amended.topics.front().name, "BRI");
    QCOMPARE(amended.topics.front().stance, app::Stance::Supports);
    QCOMPARE(amended.manner, app::Manner::Direct);
    const app::Statement& annas = *open.coders.review.versionsOf(open.coders.review.queue()[0])[0].statements.front();
    QCOMPARE(amended.selectors, annas.selectors);
}

void ReviewDialogsTest::whatIsNotUnderstoodCannotBeAmended()
{
    OpenAmend open;
    open.line->setText(u"xi / thaad=sideways"_s);
    QVERIFY(!open.canAmend());
    QVERIFY(!textsIn(*open.dialog).filter(u"Not understood"_s).isEmpty());
    open.line->setText(u"xi / thaad=neutral"_s);
    QVERIFY(open.canAmend());
}

void ReviewDialogsTest::chipLeadsToItsWordsInTheLine()
{
    OpenAmend open;
    open.line->setText(u"putin / thaad=opposes"_s);
    for (auto* chip : open.dialog->findChildren<ui::Chip*>())
        if (chip->text().startsWith(u"THAAD"_s))
            chip->click();
    QCOMPARE(open.line->selectedText(), u"thaad=opposes"_s);
}

void ReviewDialogsTest::newNameComesIntoTheCodebookOnlyWithTheAmendment()
{
    OpenAmend open;
    open.line->setText(u"@Gromyko / thaad"_s);
    QVERIFY(open.canAmend());
    QVERIFY(!open.coders.session.codebook().findSpeaker("Gromyko"));
    open.dialog->accept();
    QVERIFY(open.coders.session.codebook().findSpeaker("Gromyko"));
    QCOMPARE(open.dialog->amended().speakers.front().name, "Gromyko");
}

void ReviewDialogsTest::consensusSaysBeforeWhatItWouldDo()
{
    TwoCoders coders("lead");
    coders.open();
    coders.review.accept(); // the first of four
    QVERIFY(coders.session.saveNow());
    ui::ConsensusDialog dialog(coders.review, nullptr);
    const QString file = u"visit.txt.consensus.tags.json"_s;
    const QString before = textsIn(dialog).join(u'\n');
    QVERIFY2(before.contains(u"1 statement(s) marked alike"_s), qPrintable(before));
    QVERIFY2(before.contains(u"1 statement(s) are added by decision"_s), qPrintable(before));
    QVERIFY2(before.contains(u"3 place(s) are open"_s), qPrintable(before));
    QVERIFY(!coders.corpus.files().contains(file)); // it only said so
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.made().adjudication.unanimous, 1);
    QCOMPARE(dialog.made().adjudication.decided, 1);
    QVERIFY(coders.corpus.files().contains(file));

    // Again: what is there stays, and nothing is added twice.
    const QByteArray made = coders.corpus.read(file);
    ui::ConsensusDialog again(coders.review, nullptr);
    QVERIFY(textsIn(again).join(u'\n').contains(u"Nothing changes in the consensus."_s));
    again.accept();
    QCOMPARE(coders.corpus.read(file), made);
}

void ReviewDialogsTest::consensusCountsFilesOpenedFromElsewhere()
{
    TwoCoders coders;
    const QString bens = u"visit.txt.ben.tags.json"_s;
    const tests::TemporaryCorpus elsewhere;
    const QString sent = elsewhere.write(bens, coders.corpus.read(bens));
    QVERIFY(QFile::remove(coders.corpus.path(bens)));
    coders.open();
    QSignalSpy added(&coders.colleagues, &ui::Colleagues::added);
    coders.colleagues.addFile(sent);
    QVERIFY(added.count() > 0 || added.wait());
    coders.review.setSides({"anna", "ben"});
    coders.review.setCurrent(coders.review.queue().front());
    coders.review.accept();
    QVERIFY(coders.session.saveNow());

    ui::ConsensusDialog dialog(coders.review, nullptr);
    dialog.accept();
    QCOMPARE(dialog.made().adjudication.unanimous, 1);
    QCOMPARE(dialog.made().adjudication.decided, 1);
    QCOMPARE(coders.corpus.read(bens), QByteArray());
}

void ReviewDialogsTest::consensusNamesWhoIsLeftOut()
{
    TwoCoders coders("lead");
    coders.writeCarla();
    coders.open();
    const auto said = [&] { return textsIn(ui::ConsensusDialog(coders.review, nullptr)).join(u'\n'); };
    QVERIFY2(said().contains(u"anna, ben, carla"_s), qPrintable(said()));
    QVERIFY2(!said().contains(u"Left out"_s), qPrintable(said()));
    QVERIFY2(said().contains(u"5 place(s) are open"_s), qPrintable(said()));
    coders.review.setSides({"anna", "carla"});
    QVERIFY2(said().contains(u"Left out, although they tagged this article too: ben."_s), qPrintable(said()));
}

void ReviewDialogsTest::consensusThatCannotBeMadeSaysWhy()
{
    TwoCoders coders("lead");
    coders.open();
    coders.corpus.write(u"visit.txt.consensus.tags.json"_s, "{");
    ui::ConsensusDialog dialog(coders.review, nullptr);
    const QString said = textsIn(dialog).join(u'\n');
    QVERIFY2(said.contains(u"visit.txt.consensus.tags.json"_s), qPrintable(said));
    dialog.accept();
    QCOMPARE(coders.corpus.read(u"visit.txt.consensus.tags.json"_s), QByteArray("{"));
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void ReviewDialogsTest::tabGoesThroughTheAmendmentFromTopToBottom()
{
    OpenAmend open;
    open.line->setText(u"xi, putin / thaad"_s); // other chips than at the beginning
    const QString order = tests::tabOrder(*open.dialog).join(u'\n');
    qsizetype last = -1;
    for (const QString& part : {u"(Tags)"_s, u"(Xi)"_s, u"(Putin)"_s, u"QComboBox"_s, u"(Amend)"_s, u"(Cancel)"_s}) {
        QVERIFY2(order.indexOf(part) > last, qPrintable(part + u" in\n"_s + order));
        last = order.indexOf(part);
    }
}

namespace {

/// Ben removes what he alone had, after the lead decided on it.
void removeBensLast(TwoCoders& coders)
{
    coders.open();
    coders.review.setCurrent(coders.review.queue().back());
    coders.review.accept();
    coders.review.comment(coders.review.current(), u"good find"_s);
    const QString bens = u"visit.txt.ben.tags.json"_s;
    app::Sidecar ben = *app::readSidecar(coders.corpus.path(bens));
    const app::StatementId gone = coders.session.verdicts().front().judged.front().statement.id;
    std::erase_if(ben.statements, [&](const app::Statement& each) { return each.id == gone; });
    QSignalSpy changed(&coders.colleagues, &ui::Colleagues::changed);
    coders.corpus.write(bens, QByteArray::fromStdString(app::serialise(ben)));
    coders.colleagues.reload();
    QVERIFY(changed.count() > 0 || changed.wait());
}
}

void ReviewDialogsTest::verdictsOnRemovedStatementsAreShown_data()
{
    QTest::addColumn<bool>("isBlind");
    QTest::newRow("with names") << false;
    QTest::newRow("in a blind review") << true;
}

void ReviewDialogsTest::verdictsOnRemovedStatementsAreShown()
{
    QFETCH(bool, isBlind);
    TwoCoders coders("lead");
    removeBensLast(coders);
    coders.review.setBlind(isBlind);
    ui::ReviewPanel panel(coders.review, nullptr);
    panel.show();
    const auto* line = coders.session.verdicts().empty() ? nullptr : panel.findChild<QWidget*>(u"removedVerdicts"_s);
    QVERIFY(line && line->isVisible());

    ui::RemovedVerdictsDialog dialog(coders.review, nullptr);
    const QString said = textsIn(dialog).join(u'\n');
    for (const QString& part :
        {u"Putin"_s, u"the visit would give a further push"_s, u"kept by lead"_s, u"good find"_s})
        QVERIFY2(said.contains(part), qPrintable(said));
    QCOMPARE(said.contains(u"ben removed the statement since."_s), !isBlind);
    QCOMPARE(said.contains(u"ben"_s), !isBlind);
}

void ReviewDialogsTest::verdictOnStatementsWithoutTheirWordsSaysSo()
{
    TwoCoders coders; // Anna, who judges statements of her own too
    coders.open();
    coders.review.setCurrent(coders.review.queue()[2]);
    coders.review.accept();
    QSignalSpy changed(&coders.colleagues, &ui::Colleagues::changed);
    coders.corpus.write(u"visit.txt"_s,
        coders.corpus.read(u"visit.txt"_s).replace("The two leaders said they would press for talks.\n\n", ""));
    coders.session.takeInChangesOnDisk();
    QCOMPARE(coders.session.lostStatements().count(), 1);
    QTRY_VERIFY(coders.colleagues.fileOf("ben"));
    const ui::RemovedVerdictsDialog dialog(coders.review, nullptr);
    const QString said = textsIn(dialog).join(u'\n');
    for (const QString& coder : {u"anna"_s, u"ben"_s})
        QVERIFY2(said.contains(u"The words of the statement of %1 are not in the article any more."_s.arg(coder)),
            qPrintable(said));
    QVERIFY2(!said.contains(u"removed the statement"_s), qPrintable(said));
}

void ReviewDialogsTest::verdictOnWhatMayBeBehindTheDamageSaysSo()
{
    TwoCoders coders("lead");
    const QString bens = u"visit.txt.ben.tags.json"_s;
    app::Sidecar ben = *app::readSidecar(coders.corpus.path(bens));
    const auto judged = std::ranges::find_if(ben.statements,
        [](const app::Statement& each) { return each.selectors.front().exact.contains("give a further push"); });
    QVERIFY(judged != ben.statements.end());
    judged->id = app::StatementId("urn:uuid:ffffffff-ffff-4fff-bfff-ffffffffffff"); // the last in the file
    const QByteArray whole = QByteArray::fromStdString(app::serialise(ben));
    coders.corpus.write(bens, whole);
    coders.open();
    coders.review.setCurrent(coders.review.queue().back());
    coders.review.accept();
    QSignalSpy changed(&coders.colleagues, &ui::Colleagues::changed);
    coders.corpus.write(bens, whole.first(whole.lastIndexOf("\"motivation\"")));
    coders.colleagues.reload();
    QVERIFY(changed.count() > 0 || changed.wait());
    const ui::RemovedVerdictsDialog dialog(coders.review, nullptr);
    const QString said = textsIn(dialog).join(u'\n');
    QVERIFY2(said.contains(u"The tag file of ben could not be read to its end; the statement may be there still."_s),
        qPrintable(said));
    QVERIFY2(!said.contains(u"removed the statement"_s), qPrintable(said));
}

void ReviewDialogsTest::withdrawnVerdictComesBackWithUndo()
{
    TwoCoders coders("lead");
    removeBensLast(coders);
    ui::ReviewPanel panel(coders.review, nullptr);
    panel.show();
    const auto* line = panel.findChild<QWidget*>(u"removedVerdicts"_s);
    const app::Verdict verdict = coders.session.verdicts().front();
    ui::RemovedVerdictsDialog dialog(coders.review, nullptr);
    dialog.withdraw();
    QCOMPARE(dialog.result(), int(QDialog::Accepted)); // none is left
    QVERIFY(coders.session.verdicts().empty());
    QVERIFY(line->isHidden());
    QCOMPARE(coders.session.undoStack().undoText(), u"Withdraw the verdict"_s);
    coders.session.undoStack().undo();
    QCOMPARE(coders.session.verdicts(), std::vector{verdict});
    QVERIFY(!line->isHidden());
}

void ReviewDialogsTest::areAccessible()
{
    OpenAmend open;
    QCOMPARE(tests::accessibilityProblems(*open.dialog).join(u'\n'), QString());
    ui::ConsensusDialog consensus(open.coders.review, nullptr);
    QCOMPARE(tests::accessibilityProblems(consensus).join(u'\n'), QString());
    TwoCoders coders("lead");
    removeBensLast(coders);
    ui::RemovedVerdictsDialog removed(coders.review, nullptr);
    QCOMPARE(tests::accessibilityProblems(removed).join(u'\n'), QString());
}

QTEST_MAIN(ReviewDialogsTest)
#include "tst_reviewdialogs.moc"
