// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/replies.h"

#include "app/sidecars/sidecarformat.h"
#include "app/sidecars/tagging.h"
#include "tests/support/accessibility.h"
#include "tests/ui/review/twocoders.h"
#include "ui/review/placecard.h"
#include "ui/review/remarkthread.h"
#include "ui/review/reviewersremarks.h"
#include "ui/statements/statementlistview.h"
#include "ui/statements/statementtablemodel.h"
#include "ui/support/plainlabel.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using tests::TwoCoders;

namespace {

QStringList textsIn(const QWidget& widget)
{
    QStringList texts;
    for (const auto* label : widget.findChildren<ui::PlainLabel*>())
        if (label->isVisible())
            texts += label->text();
    return texts;
}

QPlainTextEdit* lineCalled(const QString& name, const QWidget& widget)
{
    for (auto* line : widget.findChildren<QPlainTextEdit*>())
        if (line->accessibleName() == name && line->isVisible())
            return line;
    return nullptr;
}

/// One person at their own machine, with the shared article open.
struct Person
{
    Person(const std::string& coder, const QString& path)
        : session(app::Coder{coder, {}, {}})
    {
        QSignalSpy changed(&colleagues, &ui::Colleagues::changed);
        if (!session.openArticle(path))
            qFatal("the article cannot be opened");
        while (changed.count() < 2) // emptied, then read
            if (!changed.wait())
                qFatal("colleagues' files were not read");
    }
    [[nodiscard]] app::StatementId statementWith(const std::string& topic)
    {
        for (const app::Statement& statement : session.statements().all())
            if (!statement.topics.empty() && statement.topics.front().name == topic)
                return statement.id;
        qFatal("no such statement");
    }

    ui::Session session;
    ui::Colleagues colleagues{session};
};
}

/// What a reviewer said comes to the author of the statement, and the answer back; each writes their own file alone.
class RepliesTest : public QObject
{
    Q_OBJECT

private slots:
    void authorReadsTheVerdictAndAnswers();
    void manyReviewersLeaveRoomForTheStatement();
    void aLongTalkIsScrolledTo();
    void statementNobodySpokeOfShowsNothing();
    void verdictOnTheOriginalIsNotOnItsCopy();
    void listTellsOnWhichStatementsReviewersSpoke();
    void verdictStaysInSightWhenTheStatementChanges();
    void verdictStaysInSightWhenTheWordsAreGone();
    void answerIsGivenOnce();
    void answerBeingTypedStaysWhenTheReviewerWrites();
    void isAccessible();

private:
    /// The lead takes Anna's version of the second place, against Ben, and says why.
    void decide(TwoCoders& coders);
};

void RepliesTest::decide(TwoCoders& coders)
{
    coders.open();
    coders.review.setCurrent(coders.review.queue()[1]);
    coders.review.reject();
    coders.review.comment(coders.review.queue()[1], u"he says so himself"_s);
    QVERIFY(coders.session.saveNow());
}

void RepliesTest::authorReadsTheVerdictAndAnswers()
{
    TwoCoders coders("lead");
    decide(coders);
    const QByteArray leads = coders.corpus.read(u"visit.txt.lead.tags.json"_s);
    const QByteArray annas = coders.corpus.read(u"visit.txt.anna.tags.json"_s);

    Person ben("ben", coders.path);
    ui::ReviewersRemarks remarks(ben.session, ben.colleagues, nullptr);
    remarks.show();
    ben.session.setCurrentStatement(ben.statementWith("THAAD"));
    QVERIFY2(textsIn(remarks).filter(u"lead did not accept this but the version of anna, "_s).size() == 1,
        qPrintable(textsIn(remarks).join(u'\n')));
    QVERIFY(textsIn(remarks).contains(u"he says so himself"_s));
    QPlainTextEdit* line = lineCalled(u"Reply"_s, remarks);
    QVERIFY(line);
    line->setFocus();
    QTest::keyClicks(line, u"the reporter says so"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(ben.session.replies().size(), 1U);
    QVERIFY(ben.session.saveNow());
    QVERIFY(coders.corpus.read(u"visit.txt.ben.tags.json"_s).contains("the reporter says so"));
    QCOMPARE(coders.corpus.read(u"visit.txt.lead.tags.json"_s), leads);
    QCOMPARE(coders.corpus.read(u"visit.txt.anna.tags.json"_s), annas);

    // The reviewer sees the answer at the place, with Anna's version beside it.
    Person lead("lead", coders.path);
    ui::ReviewSession review(lead.session, lead.colleagues);
    review.setActive(true);
    ui::PlaceCard card(review, nullptr);
    card.show();
    review.setCurrent(review.queue()[1]);
    QVERIFY2(textsIn(card).contains(u"the reporter says so"_s), qPrintable(textsIn(card).join(u'\n')));
    review.setBlind(true); // it would tell whose version is whose
    QVERIFY(!textsIn(card).contains(u"the reporter says so"_s));
}

void RepliesTest::manyReviewersLeaveRoomForTheStatement()
{
    TwoCoders coders("lead");
    decide(coders);
    const QByteArray leads = coders.corpus.read(u"visit.txt.lead.tags.json"_s);
    for (const char* reviewer : {"kate", "olga", "paul"})
        coders.corpus.write(
            u"visit.txt.%1.tags.json"_s.arg(QLatin1StringView(reviewer)), QByteArray(leads).replace("lead", reviewer));
    Person ben("ben", coders.path);
    ui::ReviewersRemarks remarks(ben.session, ben.colleagues, nullptr);
    remarks.show();
    ben.session.setCurrentStatement(ben.statementWith("THAAD"));
    QCOMPARE(textsIn(remarks).filter(u" did not accept this"_s).size(), 4);
    constexpr int room = 200;                                      // pixels that a low window has for them
    QTRY_COMPARE_GE(remarks.minimumSizeHint().height(), room / 2); // but they can be read
    QCOMPARE_LE(remarks.minimumSizeHint().height(), room);
}

void RepliesTest::aLongTalkIsScrolledTo()
{
    ui::RemarkThread thread(nullptr);
    thread.resize(320, 200);
    thread.setVisible(true);
    std::vector<ui::RemarkThread::Remark> remarks{{"1", u"ben answered, today"_s, u"I do not think so."_s}};
    thread.show(remarks, true);
    QTRY_VERIFY(thread.findChild<QScrollArea*>()->sizeHint().height() > 20);
    const int low = thread.sizeHint().height();
    for (int i = 2; i < 40; ++i)
        remarks.push_back({std::to_string(i), u"ben answered, today"_s, u"I still do not think so."_s});
    thread.show(remarks, true);
    QTRY_VERIFY(thread.sizeHint().height() > low);
    QVERIFY2(thread.sizeHint().height() < low + 200, qPrintable(QString::number(thread.sizeHint().height())));
    auto* area = thread.findChild<QScrollArea*>();
    QTRY_COMPARE(area->focusPolicy(), Qt::TabFocus);                                        // for the keys
    QTRY_COMPARE(area->verticalScrollBar()->value(), area->verticalScrollBar()->maximum()); // what was said last
}

void RepliesTest::statementNobodySpokeOfShowsNothing()
{
    TwoCoders coders("lead");
    decide(coders);
    Person ben("ben", coders.path);
    ui::ReviewersRemarks remarks(ben.session, ben.colleagues, nullptr);
    remarks.show();
    ben.session.setCurrentStatement(ben.statementWith("BRI"));
    QVERIFY(remarks.isHidden());
    // The other author, whose version stands, reads that.
    Person anna("anna", coders.path);
    ui::ReviewersRemarks annas(anna.session, anna.colleagues, nullptr);
    anna.session.setCurrentStatement(anna.statementWith("THAAD"));
    annas.show();
    QVERIFY(textsIn(annas).filter(u"lead accepted this"_s).size() == 1);
}

// Carla began with a copy of Anna's file, so her statements bear the ids of Anna's.
void RepliesTest::verdictOnTheOriginalIsNotOnItsCopy()
{
    TwoCoders coders("lead");
    decide(coders);
    coders.corpus.write(
        u"visit.txt.carla.tags.json"_s, coders.corpus.read(u"visit.txt.anna.tags.json"_s).replace("anna", "carla"));
    Person carla("carla", coders.path);
    ui::ReviewersRemarks remarks(carla.session, carla.colleagues, nullptr);
    remarks.show();
    carla.session.setCurrentStatement(carla.statementWith("THAAD"));
    QVERIFY2(remarks.isHidden(), qPrintable(textsIn(remarks).join(u'\n')));
    QVERIFY(remarks.summaries().empty());
}

void RepliesTest::listTellsOnWhichStatementsReviewersSpoke()
{
    TwoCoders coders("lead");
    decide(coders);
    Person ben("ben", coders.path);
    const ui::ReviewersRemarks remarks(ben.session, ben.colleagues, nullptr);
    ui::StatementTableModel model(ben.session.statements());
    model.setRemarks(remarks.summaries());
    const auto said = [&](const std::string& topic, int role) {
        const int row = ben.session.statements().rowOf(ben.statementWith(topic)).value();
        return model.index(row, ui::StatementTableModel::Speakers).data(role).toString();
    };
    QVERIFY(said("THAAD", ui::StatementTableModel::RemarksRole).startsWith(u"lead did not accept this"_s));
    QVERIFY(said("THAAD", Qt::ToolTipRole).contains(u"lead did not accept this"_s));
    QVERIFY(said("THAAD", Qt::AccessibleTextRole).contains(u"lead did not accept this"_s));
    QVERIFY(said("BRI", ui::StatementTableModel::RemarksRole).isEmpty());
    QVERIFY(!said("BRI", Qt::AccessibleTextRole).contains(u"lead"_s));
}

void RepliesTest::verdictStaysInSightWhenTheStatementChanges()
{
    TwoCoders coders("lead");
    decide(coders);
    Person ben("ben", coders.path);
    ui::ReviewersRemarks remarks(ben.session, ben.colleagues, nullptr);
    remarks.show();
    const app::StatementId id = ben.statementWith("THAAD");
    ben.session.setCurrentStatement(id);
    QSignalSpy told(&remarks, &ui::ReviewersRemarks::summariesChanged);
    // Other borders: the statement may get another place in the list.
    app::Statement statement = *ben.session.current();
    const app::Span all{0, ben.session.article()->text().characterCount()};
    statement.selectors = app::newStatement(ben.session.article()->text(), {all}, ben.session.origin())->selectors;
    ben.session.change(statement, u"Change borders"_s);
    QVERIFY(!remarks.isHidden());
    const QString shown = textsIn(remarks).join(u'\n');
    QVERIFY2(shown.contains(u"lead did not accept this"_s) && shown.contains(u"Outdated: "_s), qPrintable(shown));
    QVERIFY(!told.isEmpty());
    QVERIFY(remarks.summaries().at(id).endsWith(u"(outdated)"_s));
}

void RepliesTest::verdictStaysInSightWhenTheWordsAreGone()
{
    TwoCoders coders("lead");
    decide(coders);
    Person ben("ben", coders.path);
    const app::StatementId id = ben.statementWith("THAAD");
    ben.session.setCurrentStatement(id);
    ui::ReviewersRemarks remarks(ben.session, ben.colleagues, nullptr);
    ui::StatementListView list(ben.session, nullptr);
    remarks.show();
    coders.corpus.write(
        u"visit.txt"_s, coders.corpus.read(u"visit.txt"_s).replace("Xi said that it upsets the balance.", ""));
    ben.session.takeInChangesOnDisk();
    QVERIFY(ben.session.isCurrentLost());
    const QString verdict = u"lead did not accept this"_s;
    QTRY_VERIFY(!remarks.isHidden() && !textsIn(remarks).filter(verdict).isEmpty());
    QCOMPARE(remarks.summaries().count(id), 1U);
    list.setRemarks(remarks.summaries());
    QVERIFY(list.lostList()->model()->index(0, 0).data(Qt::ToolTipRole).toString().startsWith(verdict));
    ben.session.remove(id);
    QVERIFY(remarks.isHidden());
}

void RepliesTest::answerIsGivenOnce()
{
    TwoCoders coders("lead");
    decide(coders);
    ui::PlaceCard card(coders.review, nullptr);
    card.show();
    {
        Person ben("ben", coders.path);
        ui::reply(ben.session, coders.session.verdicts().front().id.value(), u"the reporter says so"_s);
        QVERIFY(ben.session.saveNow());
    }
    QSignalSpy changed(&coders.colleagues, &ui::Colleagues::changed);
    coders.colleagues.reload();
    QTRY_VERIFY(!changed.isEmpty());
    QPlainTextEdit* line = lineCalled(u"Reply"_s, card);
    QVERIFY(line);
    card.activateWindow();
    line->setFocus();
    QTest::keyClicks(line, u"then both"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(coders.session.replies().size(), 1U);
    QCOMPARE(line->toPlainText(), QString());
    // Going on to another place says it no second time.
    coders.review.setCurrent(coders.review.queue()[2]);
    coders.review.setCurrent(coders.review.queue()[1]);
    QCOMPARE(coders.session.replies().size(), 1U);
    QVERIFY(textsIn(card).contains(u"then both"_s));
    coders.session.undoStack().undo();
    QCOMPARE(coders.session.replies().size(), 0U);
    QVERIFY(!textsIn(card).contains(u"then both"_s));
}

void RepliesTest::answerBeingTypedStaysWhenTheReviewerWrites()
{
    TwoCoders coders("lead");
    decide(coders);
    Person ben("ben", coders.path);
    ui::ReviewersRemarks remarks(ben.session, ben.colleagues, nullptr);
    remarks.show();
    ben.session.setCurrentStatement(ben.statementWith("THAAD"));
    QPlainTextEdit* line = lineCalled(u"Reply"_s, remarks);
    QVERIFY(line);
    line->setFocus();
    QTest::keyClicks(line, u"the reporter"_s);
    coders.review.comment(coders.review.queue()[1], u"and twice"_s);
    QVERIFY(coders.session.saveNow());
    QTRY_VERIFY_WITH_TIMEOUT(textsIn(remarks).contains(u"and twice"_s), 6000);
    QCOMPARE(lineCalled(u"Reply"_s, remarks), line);
    QCOMPARE(line->toPlainText(), u"the reporter"_s);
    QVERIFY(ben.session.replies().empty());
    QTest::keyClick(line, Qt::Key_Escape);
}

void RepliesTest::isAccessible()
{
    TwoCoders coders("lead");
    decide(coders);
    Person ben("ben", coders.path);
    ui::ReviewersRemarks remarks(ben.session, ben.colleagues, nullptr);
    ben.session.setCurrentStatement(ben.statementWith("THAAD"));
    QCOMPARE(tests::accessibilityProblems(remarks).join(u'\n'), QString());
}

QTEST_MAIN(RepliesTest)
#include "tst_replies.moc"
