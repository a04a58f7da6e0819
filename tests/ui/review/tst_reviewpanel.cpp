// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/reviewpanel.h"

#include "tests/support/accessibility.h"
#include "tests/ui/review/twocoders.h"
#include "ui/review/agreementfoot.h"
#include "ui/review/coderchooser.h"
#include "ui/review/differencefilter.h"
#include "ui/review/differencemodel.h"
#include "ui/review/reportmenu.h"
#include "ui/review/versionbox.h"
#include "ui/support/plainlabel.h"
#include "ui/support/segments.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using app::Decision;
using tests::TwoCoders;

namespace {

/// The panel beside an open article.
struct OpenPanel
{
    explicit OpenPanel(const std::string& reviewer = "anna", bool withCarla = false)
        : coders(reviewer)
        , panel(coders.review, nullptr)
    {
        if (withCarla)
            coders.writeCarla();
        coders.open();
        panel.resize(356, 820);
        panel.show();
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        const QAbstractItemModel* model = panel.queue()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows += model->index(row, 0).data().toString();
        return rows;
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const ui::PlainLabel* label : panel.findChildren<ui::PlainLabel*>())
            if (label->isVisible())
                texts += label->text();
        return texts;
    }
    [[nodiscard]] QAbstractButton* button(const QString& text) const
    {
        for (QAbstractButton* button : panel.findChildren<QAbstractButton*>())
            if (button->text() == text && button->isVisible())
                return button;
        return nullptr;
    }
    void choose(const QString& segment) const { button(segment)->click(); }

    TwoCoders coders;
    ui::ReviewPanel panel;
};
}

class ReviewPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void decisionGoesOnToTheNextOpenOne();
    void fromTheFirstDifferenceToTheLast();
    void bothVersionsStandSideBySide();
    void segmentsFilterByKind();
    void filterOnOpenDropsWhatIsDecided();
    void commentIsWrittenOnItsPlace();
    void blindPanelNamesNobody();
    void blindReviewOffersNoReport();
    void blindChooserOffersNamesAlone();
    void filterOnACoderEndsWithTheBlindReview();
    void takingBothSaysWhyWhereOnlyOneMarkedThePlace();
    void endsOfTheQueueAreTold();
    void filterThatNothingMatchesSaysSo();
    void tabVisitsThePartsAsTheyStand();
    void tabStopsAtTheSegmentThatIsOn();
    void versionsThatDoNotFitAreReadByKeys();
    void damagedFileIsNamedBesideTheOthers();
    void everyDamagedFileIsNamed();
    void damagedFileIsComparedAsFarAsItGoes();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void everyVersionOfSeveralIsShown();
    void versionsThereIsNoRoomForAreNamed();
    void versionOfSeveralIsChosenByKeysAndMouse();
    void chooserOffersAllAndSome();
    void decisionOnWhatChangedMeanwhileIsRefused();
    void decisionOnWhatDidNotChangeIsTaken();
    void commentGoesOnWhenTheArticleChanges();
    void whatIsTypedStaysWhenAColleagueWrites();
    void placeThatGoesLeavesItsNeighbourInHand();
    void commentOnWhatChangedIsNoDecision();
    void whatIsNotInTheTextIsNoDifference();
    void queueKeepsItsRows();
    void figuresMakeRoomInALowPanel();
    void countsSpeakOfWhatIsShown();
    void notComparableIsAKindOfItsOwn();
    void decisionAmongMoreCodersIsTold();
    void isAccessible();
};

void ReviewPanelTest::decisionGoesOnToTheNextOpenOne()
{
    OpenPanel open;
    const std::vector<int> queue = open.coders.review.queue();
    open.panel.next();
    QCOMPARE(open.coders.review.current(), queue[1]);
    open.panel.accept();
    QCOMPARE(open.coders.review.current(), queue[2]);
    open.panel.previous();
    open.panel.previous();
    QCOMPARE(open.coders.review.current(), queue[0]);
    open.panel.reject();
    QCOMPARE(open.coders.review.current(), queue[2]); // the second is decided already
    QVERIFY(open.texts().contains(u"2 open"_s));
    QVERIFY(open.texts().contains(u"3 of 4"_s));
}

void ReviewPanelTest::fromTheFirstDifferenceToTheLast()
{
    OpenPanel open("lead");
    QVERIFY(!open.button(u"Make the consensus…"_s));
    // Neither is the reviewer's own, so "accept" alone would not say whose.
    QVERIFY(open.button(u"Take anna"_s) && open.button(u"Take ben"_s));
    open.panel.accept();
    open.panel.previous();
    QVERIFY(!open.texts().filter(u"ben taken"_s).isEmpty());
    open.panel.next();
    open.panel.reject();
    open.panel.takeAll();
    open.panel.accept();
    QCOMPARE(open.coders.review.openCount(), 0);
    QVERIFY(open.button(u"Make the consensus…"_s));
    std::vector<Decision> decisions;
    for (const app::Verdict& verdict : open.coders.session.verdicts())
        decisions.push_back(verdict.decision);
    QCOMPARE(decisions, (std::vector{Decision::Accept, Decision::Reject, Decision::Both, Decision::Accept}));
    open.coders.session.undoStack().undo();
    QVERIFY(!open.button(u"Make the consensus…"_s));
}

void ReviewPanelTest::bothVersionsStandSideBySide()
{
    OpenPanel open;
    open.panel.next(); // stance
    const QStringList texts = open.texts();
    QVERIFY(texts.contains(u"anna (you)"_s));
    QVERIFY(texts.contains(u"ben"_s));
    QVERIFY(texts.contains(u"THAAD · opposes"_s));
    QVERIFY(texts.contains(u"THAAD · neutral"_s));
    // What differs is said, not only coloured.
    for (const ui::PlainLabel* label : open.panel.findChildren<ui::PlainLabel*>()) {
        if (label->text() == u"THAAD · neutral"_s) {
            QCOMPARE(label->accessibleName(), u"THAAD · neutral (differs)"_s);
            QVERIFY(label->font().weight() > QFont::Medium);
        } else if (label->text() == u"Xi"_s) {
            QCOMPARE(label->accessibleName(), u"Xi"_s);
        }
    }
}

void ReviewPanelTest::segmentsFilterByKind()
{
    OpenPanel open;
    QCOMPARE(open.rows(), (QStringList{u"Other borders"_s, u"Other stance"_s, u"Other speakers"_s, u"Only one"_s}));
    open.choose(u"Stance"_s);
    QCOMPARE(open.rows(), QStringList{u"Other stance"_s});
    QCOMPARE(open.coders.review.current(), open.coders.review.queue()[1]);
    open.choose(u"Only one"_s);
    QCOMPARE(open.rows(), QStringList{u"Only one"_s});
    open.choose(u"Topics"_s);
    QCOMPARE(open.rows(), QStringList());
    for (const QString& kind : {u"Split"_s, u"Manner"_s}) {
        open.choose(kind);
        QCOMPARE(open.rows(), QStringList());
    }
    open.choose(u"All"_s);
    QCOMPARE(open.rows().size(), 4);
}

void ReviewPanelTest::filterOnOpenDropsWhatIsDecided()
{
    OpenPanel open;
    auto* filter = open.panel.findChild<ui::DifferenceFilter*>();
    ui::DifferenceFilter::Wanted wanted;
    wanted.state = ui::DifferenceFilter::State::Open;
    filter->setWanted(wanted);
    open.panel.accept();
    QCOMPARE(open.rows(), (QStringList{u"Other stance"_s, u"Other speakers"_s, u"Only one"_s}));
    QCOMPARE(open.coders.review.current(), open.coders.review.queue()[1]);
    wanted = {};
    wanted.speaker = "Putin";
    filter->setWanted(wanted);
    QCOMPARE(open.rows(), (QStringList{u"Other speakers"_s, u"Only one"_s}));
    wanted.markedBy = "ben";
    filter->setWanted(wanted);
    QCOMPARE(open.rows(), (QStringList{u"Other speakers"_s, u"Only one"_s}));
    wanted.markedBy = "anna";
    filter->setWanted(wanted);
    QCOMPARE(open.rows(), QStringList{u"Other speakers"_s});
    wanted = {};
    wanted.topic = "THAAD";
    filter->setWanted(wanted);
    QCOMPARE(open.rows(), QStringList{u"Other stance"_s});
}

void ReviewPanelTest::commentIsWrittenOnItsPlace()
{
    OpenPanel open;
    QVERIFY(QTest::qWaitForWindowExposed(&open.panel));
    open.panel.activateWindow();
    open.panel.comment();
    auto* field = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, u"why so long?"_s);
    // The next one comes in hand before Enter was pressed: what was typed stays with the first.
    open.panel.next();
    QCOMPARE(open.coders.session.verdicts().size(), 1U);
    const app::Verdict& verdict = open.coders.session.verdicts().front();
    QCOMPARE(verdict.comment, "why so long?");
    QCOMPARE(open.coders.review.verdictOn(open.coders.review.queue()[0]), &verdict);
    QCOMPARE(open.coders.review.current(), open.coders.review.queue()[1]);
}

void ReviewPanelTest::blindPanelNamesNobody()
{
    OpenPanel open("lead");
    open.coders.review.setBlind(true);
    open.panel.accept();
    open.panel.previous();
    const QString all = open.texts().join(u'\n');
    QVERIFY2(!all.contains(u"anna"_s) && !all.contains(u"ben"_s), qPrintable(all));
    QVERIFY(open.texts().contains(u"Version A"_s));
    QVERIFY(open.button(u"Take A"_s) && open.button(u"Take B"_s));
    for (const QAbstractButton* button : open.panel.findChildren<QAbstractButton*>())
        QVERIFY2(!button->text().contains(u"anna"_s), qPrintable(button->text()));
}

void ReviewPanelTest::blindReviewOffersNoReport()
{
    OpenPanel open("lead");
    const auto offered = [&] {
        const ui::ReportMenu menu(open.coders.review, nullptr);
        return std::ranges::count_if(
            menu.actions(), [](const QAction* action) { return action->isEnabled() && !action->isSeparator(); });
    };
    QCOMPARE(offered(), 4);
    open.coders.review.setBlind(true);
    QCOMPARE(offered(), 0); // each of them names the coders
}

void ReviewPanelTest::blindChooserOffersNamesAlone()
{
    TwoCoders coders("lead");
    coders.corpus.write(u"visit.txt.chen.tags.json"_s, "{\"id\": "_ba);
    ui::ReviewPanel panel(coders.review, nullptr);
    coders.open();
    const auto offered = [&] {
        QMenu menu;
        panel.chooser()->fill(menu);
        QStringList texts;
        for (const QMenu* part : QList<const QMenu*>{&menu} + menu.findChildren<const QMenu*>())
            for (const QAction* action : part->actions())
                texts += action->toolTip(); // the whole of what may be too long for the menu
        return texts;
    };
    QVERIFY(!offered().filter(u"ben: 5 statement(s)"_s).isEmpty());
    QVERIFY(!offered().filter(u"chen"_s).isEmpty());
    coders.review.setBlind(true);
    // Who marked more tells whose version has more in it.
    QCOMPARE(offered().filter(u"ben"_s), (QStringList{u"ben"_s, u"ben"_s}));
    QVERIFY(offered().filter(u"chen"_s).isEmpty());
}

void ReviewPanelTest::filterOnACoderEndsWithTheBlindReview()
{
    OpenPanel open("lead");
    auto* filter = open.panel.findChild<ui::DifferenceFilter*>();
    ui::DifferenceFilter::Wanted wanted;
    wanted.markedBy = "anna";
    filter->setWanted(wanted);
    QCOMPARE(open.rows().size(), 3);
    open.coders.review.setBlind(true); // the rows would tell whose they are
    QCOMPARE(open.rows().size(), 4);

    open.coders.review.setBlind(false);
    filter->setWanted(wanted);
    open.coders.review.setSides({"lead", "ben"}); // whom it names is not compared any more
    QVERIFY(filter->wanted().markedBy.empty());
}

void ReviewPanelTest::takingBothSaysWhyWhereOnlyOneMarkedThePlace()
{
    OpenPanel open;
    const int onlyBens = open.coders.review.queue().back();
    QVERIFY(!open.coders.review.hasSeveralVersions(onlyBens));
    open.coders.review.setCurrent(onlyBens);
    const QSignalSpy told(&open.panel, &ui::ReviewPanel::hint);
    open.panel.takeAll();
    QCOMPARE(told.count(), 1);
    QVERIFY(open.coders.review.isOpen(onlyBens));
    QCOMPARE(open.coders.review.current(), onlyBens);
    open.coders.review.takeAll();
    QVERIFY(open.coders.review.isOpen(onlyBens));
}

void ReviewPanelTest::endsOfTheQueueAreTold()
{
    OpenPanel open;
    const QSignalSpy told(&open.panel, &ui::ReviewPanel::hint);
    for (int step = 1; step < 4; ++step)
        open.panel.next();
    QCOMPARE(told.count(), 0);
    open.panel.next();
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.last().front().toString(), u"This is the last difference."_s);
    QCOMPARE(open.coders.review.current(), open.coders.review.queue().back());
    for (int step = 1; step < 4; ++step)
        open.panel.previous();
    QCOMPARE(told.count(), 1);
    open.panel.previous();
    QCOMPARE(told.last().front().toString(), u"This is the first difference."_s);
}

void ReviewPanelTest::filterThatNothingMatchesSaysSo()
{
    OpenPanel open;
    const QString sentence = u"No difference matches the filter."_s;
    QVERIFY(!open.texts().contains(sentence));
    open.choose(u"Manner"_s);
    QVERIFY(open.texts().contains(sentence));
    open.choose(u"All"_s);
    QVERIFY(!open.texts().contains(sentence));
}

void ReviewPanelTest::tabVisitsThePartsAsTheyStand()
{
    OpenPanel open;
    for (const int place : open.coders.review.queue()) {
        open.coders.review.setCurrent(place);
        open.panel.accept();
    }
    open.coders.review.setCurrent(open.coders.review.queue().front());
    const QStringList order = tests::tabOrder(open.panel);
    qsizetype last = -1;
    for (const QString& part : {u"(Reviewing ben)"_s, u"(Further filters)"_s, u"(All)"_s, u"(Accept)"_s, u"(Comment)"_s,
             u"(Make the consensus…)"_s, u"(Differences)"_s, u"(Report of this comparison)"_s}) {
        const qsizetype at = order.indexOf(QRegularExpression(u".*"_s + QRegularExpression::escape(part)));
        QVERIFY2(at > last, qPrintable(part + u" in\n"_s + order.join(u'\n')));
        last = at;
    }
}

void ReviewPanelTest::tabStopsAtTheSegmentThatIsOn()
{
    OpenPanel open;
    open.panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&open.panel));
    open.choose(u"Speakers"_s);
    open.button(u"Accept"_s)->setFocus();
    QTest::keyClick(open.button(u"Accept"_s), Qt::Key_Backtab);
    QVERIFY(open.button(u"Speakers"_s)->hasFocus());
    QTest::keyClick(open.button(u"Speakers"_s), Qt::Key_Left);
    QCOMPARE(open.rows(), QStringList{u"Other borders"_s});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(open.button(u"Accept"_s)->hasFocus());
}

void ReviewPanelTest::versionsThatDoNotFitAreReadByKeys()
{
    OpenPanel open;
    auto* area = open.panel.findChild<QScrollArea*>();
    QVERIFY(area);
    QCOMPARE(area->focusPolicy(), Qt::NoFocus); // all of it is seen
    open.panel.resize(356, 420);
    QTRY_COMPARE(area->focusPolicy(), Qt::TabFocus);
    QVERIFY(tests::tabOrder(open.panel).join(u'\n').section(u"(Accept)"_s, 0, 0).contains(u"(Versions)"_s));
    QTest::keyClick(area, Qt::Key_End);
    QTest::keyClick(area, Qt::Key_PageDown);
    QVERIFY(area->verticalScrollBar()->value() > 0);
    open.panel.next();
    QCOMPARE(area->verticalScrollBar()->value(), 0); // another place is read from its beginning
}

void ReviewPanelTest::saysWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("bensFile"); // null: there is none
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nobody else has tagged it") << QByteArray() << u"Nobody else has tagged this article"_s;
    QTest::newRow("the only file is damaged") << "{\"id\": "_ba << u"No colleague's file can be compared"_s;
}

void ReviewPanelTest::saysWhatIsMissing()
{
    QFETCH(QByteArray, bensFile);
    QFETCH(QString, sentence);
    TwoCoders coders;
    QVERIFY(QFile::remove(coders.corpus.path(u"visit.txt.ben.tags.json"_s)));
    if (!bensFile.isNull())
        coders.corpus.write(u"visit.txt.ben.tags.json"_s, bensFile);
    ui::ReviewPanel panel(coders.review, nullptr);
    panel.show();
    coders.open();
    QStringList texts;
    for (const QLabel* label : panel.findChildren<QLabel*>())
        if (label->isVisible())
            texts += label->text();
    QVERIFY2(texts.contains(sentence), qPrintable(texts.join(u'\n')));
}

void ReviewPanelTest::damagedFileIsNamedBesideTheOthers()
{
    TwoCoders coders;
    coders.corpus.write(u"visit.txt.chen.tags.json"_s, "{\"id\": "_ba);
    ui::ReviewPanel panel(coders.review, nullptr);
    panel.show();
    coders.open();
    QStringList texts;
    for (const ui::PlainLabel* label : panel.findChildren<ui::PlainLabel*>())
        if (label->isVisible())
            texts += label->text();
    QCOMPARE(texts.filter(u"visit.txt.chen.tags.json"_s).size(), 1);
    QVERIFY(!coders.review.queue().empty());
}

void ReviewPanelTest::damagedFileIsComparedAsFarAsItGoes()
{
    TwoCoders coders;
    const QString bens = u"visit.txt.ben.tags.json"_s;
    const QByteArray whole = coders.corpus.read(bens);
    // The order in the file is chance. Of the last two Anna marked at least one, too.
    const QByteArray inEach = "\"motivation\"";
    coders.corpus.write(bens, whole.first(whole.lastIndexOf(inEach, whole.lastIndexOf(inEach) - 1)));
    ui::ReviewPanel panel(coders.review, nullptr);
    panel.show();
    coders.open();
    QCOMPARE(coders.review.comparison().sides()[1].statements.size(), 3U);
    QVERIFY(std::ranges::any_of(coders.review.places(),
        [](const app::JointlyMarked& place) { return place.differences == app::Difference::NotComparable; }));
    QVERIFY(std::ranges::none_of(coders.review.places(),
        [](const app::JointlyMarked& place) { return place.differences == app::Difference::OnlyMine; }));
    QStringList texts;
    for (const ui::PlainLabel* label : panel.findChildren<ui::PlainLabel*>())
        if (label->isVisible())
            texts += label->text();
    QCOMPARE(texts.filter(u"only the statements of ben before that count (3)"_s).size(), 1);
}

void ReviewPanelTest::everyDamagedFileIsNamed()
{
    TwoCoders coders;
    for (const QString& coder : {u"chen"_s, u"dora"_s, u"emil"_s})
        coders.corpus.write(u"visit.txt.%1.tags.json"_s.arg(coder), "{\"id\": "_ba);
    ui::ReviewPanel panel(coders.review, nullptr);
    panel.show();
    coders.open();
    const auto shown = [&] {
        QString all;
        for (const ui::PlainLabel* label : panel.findChildren<ui::PlainLabel*>())
            if (label->isVisible())
                all += label->text();
        return all;
    };
    for (const QString& coder : {u"chen"_s, u"dora"_s, u"emil"_s})
        QVERIFY2(shown().contains(u"visit.txt.%1.tags.json"_s.arg(coder)), qPrintable(shown()));
    coders.review.setBlind(true); // with few coders, who is left out tells who is not
    QVERIFY2(shown().contains(u"3 tag file(s) left out"_s), qPrintable(shown()));
    for (const QString& coder : {u"chen"_s, u"dora"_s, u"emil"_s})
        QVERIFY2(!shown().contains(coder), qPrintable(shown()));
}

void ReviewPanelTest::everyVersionOfSeveralIsShown()
{
    OpenPanel open("lead", true);
    QCOMPARE(open.rows(),
        (QStringList{u"Other borders"_s, u"Other stance"_s, u"Other speakers"_s, u"Not marked by all"_s,
            u"Not marked by all"_s}));
    QVERIFY(open.texts().contains(u"1 of 5"_s));
    open.panel.next(); // stance
    QStringList texts = open.texts();
    for (const QString& name : {u"anna"_s, u"ben"_s, u"carla"_s})
        QVERIFY2(texts.contains(name), qPrintable(name));
    QCOMPARE(texts.count(u"THAAD · opposes"_s), 2);
    QCOMPARE(texts.count(u"THAAD · neutral"_s), 1);
    QVERIFY(open.button(u"Take anna"_s) && open.button(u"None"_s) && open.button(u"All"_s));
    open.panel.accept();
    open.panel.previous();
    QVERIFY(!open.texts().filter(u"anna, carla taken"_s).isEmpty());
    open.choose(u"Not all"_s);
    QCOMPARE(open.rows().size(), 2);
    texts = open.texts();
    QVERIFY(texts.contains(u"Not marked by anna"_s) || texts.contains(u"Not marked by ben"_s));
    QVERIFY(!texts.contains(u"Not marked"_s)); // two words need no box
    QVERIFY(open.button(u"Keep"_s) && open.button(u"Drop"_s) && !open.button(u"None"_s));
}

void ReviewPanelTest::versionsThereIsNoRoomForAreNamed()
{
    OpenPanel open("lead", true);
    open.panel.next(); // stance, marked by all three
    const QList<ui::VersionBox*> boxes = open.panel.findChildren<ui::VersionBox*>();
    const auto nameIsSeen = [](const ui::VersionBox* box) {
        return box->visibleRegion().contains(QPoint(box->width() / 2, 12));
    };
    QTRY_VERIFY(nameIsSeen(boxes[2]));
    QVERIFY(!open.button(u"Further down: carla ▾"_s));
    QCOMPARE(boxes[2]->width(), boxes[0]->width() + boxes[1]->width() + 8); // alone in its row

    open.panel.resize(356, 440);
    QTRY_VERIFY(open.button(u"Further down: carla ▾"_s));
    QVERIFY(!nameIsSeen(boxes[2]));
    QTest::keyClick(open.button(u"Further down: carla ▾"_s), Qt::Key_Space);
    QVERIFY(nameIsSeen(boxes[2]));
    QTRY_VERIFY(!open.button(u"Further down: carla ▾"_s));
}

void ReviewPanelTest::versionOfSeveralIsChosenByKeysAndMouse()
{
    OpenPanel open("lead", true);
    open.panel.next();
    QTest::keyClick(open.panel.queue(), Qt::Key_Right);
    QCOMPARE(open.coders.review.chosen(), 1);
    QVERIFY(open.button(u"Take ben"_s));
    QTest::keyClick(open.panel.queue(), Qt::Key_Left);
    QTest::keyClick(open.panel.queue(), Qt::Key_Left);
    QCOMPARE(open.coders.review.chosen(), 2); // round the end
    open.panel.choose(1);
    QVERIFY(open.button(u"Take ben"_s));
    const QList<ui::VersionBox*> boxes = open.panel.findChildren<ui::VersionBox*>();
    QTest::mouseClick(boxes[2], Qt::LeftButton);
    QCOMPARE(open.coders.review.chosen(), 2);
    QCOMPARE(boxes[2]->accessibleName(), u"carla (chosen)"_s);
    // It is read from its top, however little room there is.
    open.panel.resize(356, 560);
    open.panel.choose(0);
    open.panel.choose(2);
    QVERIFY(boxes[2]->visibleRegion().contains(QPoint(boxes[2]->width() / 2, 4)));
    open.panel.resize(356, 820);
    const QSignalSpy told(&open.panel, &ui::ReviewPanel::hint);
    open.panel.choose(3); // there are three
    QCOMPARE(told.count(), 1);
    QCOMPARE(open.coders.review.chosen(), 2);
    // Another place begins anew.
    open.panel.next();
    QCOMPARE(open.coders.review.chosen(), 0);
}

void ReviewPanelTest::chooserOffersAllAndSome()
{
    OpenPanel open("anna", true);
    QMenu menu;
    open.panel.chooser()->fill(menu);
    const auto find = [&](const QString& text) {
        for (const QMenu* part : QList<const QMenu*>{&menu} + menu.findChildren<const QMenu*>())
            for (QAction* action : part->actions())
                if (action->text() == text && action->isCheckable())
                    return action;
        qFatal("no entry %s", qPrintable(text));
    };
    QVERIFY(!find(u"All 3 coder(s)"_s)->isChecked());
    find(u"All 3 coder(s)"_s)->trigger();
    QCOMPARE(open.coders.review.sides(), (ui::ReviewSession::Sides{"anna", "ben", "carla"}));
    QVERIFY(open.button(u"Reviewing 3 coder(s) ▾"_s));
    find(u"ben"_s)->trigger();
    QVERIFY(open.coders.review.sides() != (ui::ReviewSession::Sides{"anna", "ben", "carla"}));
}

void ReviewPanelTest::decisionOnWhatChangedMeanwhileIsRefused()
{
    OpenPanel open("lead");
    open.panel.next(); // stance
    const int place = open.coders.review.current();
    const QSignalSpy told(&open.panel, &ui::ReviewPanel::hint);
    // Nothing has been told of it yet, as in a folder of the network.
    open.coders.changeStanceAs("ben", app::Stance::Evasive);
    open.panel.accept();
    QCOMPARE(told.count(), 1);
    QVERIFY2(told.front().front().toString().contains(u"ben"_s), qPrintable(told.front().front().toString()));
    QVERIFY(open.coders.session.verdicts().empty());
    QCOMPARE(open.coders.review.current(), place);
    QVERIFY(open.texts().contains(u"THAAD · evasive"_s)); // as it is now
    open.panel.accept();
    QCOMPARE(open.coders.session.verdicts().size(), 1U);
    QCOMPARE(
        open.coders.session.verdicts().front().judged.front().statement.topics.front().stance, app::Stance::Evasive);
}

void ReviewPanelTest::decisionOnWhatDidNotChangeIsTaken()
{
    OpenPanel open("lead");
    const QSignalSpy told(&open.panel, &ui::ReviewPanel::hint);
    open.coders.changeStanceAs("ben", app::Stance::Evasive); // at another place
    open.panel.accept();
    QCOMPARE(told.count(), 0);
    QCOMPARE(open.coders.session.verdicts().size(), 1U);
    QCOMPARE(open.coders.review.current(), open.coders.review.queue()[1]);
    QVERIFY(open.texts().contains(u"THAAD · evasive"_s));
}

void ReviewPanelTest::commentGoesOnWhenTheArticleChanges()
{
    OpenPanel open;
    QVERIFY(QTest::qWaitForWindowExposed(&open.panel));
    open.panel.activateWindow();
    open.panel.next();
    open.panel.comment();
    const auto field = [] { return qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()); };
    QVERIFY(field());
    QTest::keyClicks(field(), u"why so"_s);
    open.coders.corpus.write(u"visit.txt"_s, QByteArray("Corrected.\n\n") + tests::TwoCoders::text);
    open.coders.session.takeInChangesOnDisk();
    QTRY_VERIFY(field()); // what is typed next must decide nothing
    QTest::keyClicks(field(), u" long?"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(open.coders.session.verdicts().size(), 1U);
    QCOMPARE(open.coders.session.verdicts().front().comment, "why so long?");
    QCOMPARE(open.coders.session.verdicts().front().decision, Decision::Undecided);
}

void ReviewPanelTest::whatIsTypedStaysWhenAColleagueWrites()
{
    OpenPanel open;
    QVERIFY(QTest::qWaitForWindowExposed(&open.panel));
    open.panel.activateWindow();
    open.choose(u"Stance"_s);
    const int place = open.coders.review.current();
    open.panel.comment();
    auto* field = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, u"why so "_s);
    QSignalSpy changed(&open.coders.colleagues, &ui::Colleagues::changed);
    open.coders.changeStanceAs("ben", app::Stance::Evasive);
    QVERIFY(changed.count() > 0 || changed.wait(6000));
    QVERIFY(open.texts().contains(u"THAAD · evasive"_s));
    QCOMPARE(QApplication::focusWidget(), field);
    QTest::keyClicks(field, u"long?"_s);
    QCOMPARE(field->toPlainText(), u"why so long?"_s);
    QVERIFY(open.coders.session.verdicts().empty());
    QCOMPARE(open.coders.review.current(), place);
    QCOMPARE(open.rows(), QStringList{u"Other stance"_s}); // the filter too
    QTest::keyClick(field, Qt::Key_Escape);
}

void ReviewPanelTest::placeThatGoesLeavesItsNeighbourInHand()
{
    OpenPanel open;
    QVERIFY(QTest::qWaitForWindowExposed(&open.panel));
    open.panel.activateWindow();
    open.coders.review.setCurrent(open.coders.review.queue()[3]); // Ben's alone
    open.panel.comment();
    auto* field = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, u"good"_s);
    open.coders.changeAs("ben", [](ui::Session& ben) {
        for (const app::Statement& statement : std::vector(ben.statements().all()))
            if (statement.speakers.size() == 1 && statement.speakers.front().name == "Putin")
                ben.remove(statement.id);
    });
    open.coders.colleagues.takeInChanges();
    QCOMPARE(open.coders.review.current(), open.coders.review.queue()[2]);
    QCOMPARE(open.coders.session.verdicts().size(), 1U); // what was typed is not lost
    QCOMPARE(open.coders.session.verdicts().front().comment, "good");
}

void ReviewPanelTest::commentOnWhatChangedIsNoDecision()
{
    OpenPanel open;
    open.panel.next(); // stance
    open.coders.review.comment(open.coders.review.current(), u"see the codebook"_s);
    open.coders.changeStanceAs("ben", app::Stance::Evasive);
    open.coders.colleagues.takeInChanges();
    QCOMPARE(open.texts().filter(u"Commented before it changed"_s).size(), 1);
    open.panel.accept();
    open.panel.previous();
    open.coders.changeStanceAs("ben", app::Stance::Supports);
    open.coders.colleagues.takeInChanges();
    QCOMPARE(open.texts().filter(u"Decided before it changed"_s).size(), 1);
}

void ReviewPanelTest::whatIsNotInTheTextIsNoDifference()
{
    TwoCoders coders;
    // Ben's file was made on another version of the text, in which Putin's visit gave more than a push.
    const QString bens = u"visit.txt.ben.tags.json"_s;
    coders.corpus.write(bens,
        QByteArray(coders.corpus.read(bens)).replace("the visit would give a further push", "the visit gave a push"));
    coders.writeAs("anna", {{"the visit would", {"Putin"}, {}}});
    ui::ReviewPanel panel(coders.review, nullptr);
    panel.show();
    coders.open();
    const auto shown = [&] {
        QStringList texts;
        for (const ui::PlainLabel* label : panel.findChildren<ui::PlainLabel*>())
            if (label->isVisible())
                texts += label->text();
        return texts.filter(u"cannot be compared"_s).join(u'|');
    };
    QCOMPARE(shown(),
        u"1 statement(s) of ben cannot be compared: their words are not in the text. Ask ben to open the article in "
        "this version."_s);
    const std::vector<int>& queue = coders.review.queue();
    QCOMPARE(coders.review.places()[static_cast<std::size_t>(queue.back())].differences,
        app::Differences(app::Difference::NotComparable));
    coders.review.setCurrent(queue.back());
    QStringList versions;
    for (const ui::PlainLabel* label : panel.findChildren<ui::PlainLabel*>())
        if (label->isVisible())
            versions += label->text();
    QVERIFY2(versions.contains(u"Not known"_s) && !versions.contains(u"Not marked"_s), qPrintable(versions.join(u'|')));
    coders.review.setBlind(true);
    QCOMPARE(shown(), u"1 statement(s) of the coders cannot be compared: their words are not in the text."_s);

    // His own window says so too, though his file cannot be changed there.
    TwoCoders own("ben");
    own.corpus.write(bens,
        QByteArray(own.corpus.read(bens)).replace("the visit would give a further push", "the visit gave a push"));
    own.writeAs("anna", {{"the visit would", {"Putin"}, {}}});
    own.open();
    QCOMPARE(own.review.comparison().sides().front().unanchored.size(), 1U);
    QCOMPARE(own.review.places()[static_cast<std::size_t>(own.review.queue().back())].differences,
        app::Differences(app::Difference::NotComparable));
}

void ReviewPanelTest::queueKeepsItsRows()
{
    OpenPanel open("anna", true);
    open.coders.writeDora();
    open.coders.colleagues.reload();
    QTRY_VERIFY(open.coders.colleagues.fileOf("dora"));
    const QAbstractItemView* queue = open.panel.queue();
    const auto leastRows = [&](int height) {
        open.panel.resize(356, height);
        return queue->minimumHeight() / queue->sizeHintForRow(0);
    };
    QCOMPARE(leastRows(900), 3);
    QCOMPARE(leastRows(100), 2); // as low as it can be
    QTRY_VERIFY(queue->viewport()->height() >= 2 * queue->sizeHintForRow(0));
    QCOMPARE(leastRows(700), 2);      // what grew in it for a while does not turn it round
    open.coders.review.setAllSides(); // whose versions need some of the room
    QCOMPARE(leastRows(900), 2);
    QCOMPARE(leastRows(100), 1);
}

void ReviewPanelTest::figuresMakeRoomInALowPanel()
{
    OpenPanel open;
    const auto* foot = open.panel.findChild<ui::AgreementFoot*>();
    QTRY_VERIFY(foot->report());
    open.panel.resize(356, 800);
    QTRY_VERIFY(foot->height() > 0);
    const int usual = foot->sizeHint().height();
    open.panel.resize(356, 590);
    QTRY_VERIFY(foot->sizeHint().height() < usual - 20);
    for (const QString& figure : {u"Spans"_s, u"Speakers"_s, u"Topics"_s, u"Stance"_s})
        QVERIFY(open.texts().contains(figure));
    open.panel.resize(356, 800);
    QTRY_COMPARE(foot->sizeHint().height(), usual);
}

void ReviewPanelTest::countsSpeakOfWhatIsShown()
{
    OpenPanel open;
    QVERIFY(open.texts().contains(u"1 of 4"_s) && open.texts().contains(u"4 open"_s));
    open.choose(u"Stance"_s);
    QVERIFY(open.texts().contains(u"1 of 1"_s));
    QVERIFY2(open.texts().contains(u"1 open"_s), qPrintable(open.texts().join(u'\n')));
}

void ReviewPanelTest::notComparableIsAKindOfItsOwn()
{
    OpenPanel open;
    QVERIFY(!open.button(u"Not comparable"_s)); // nothing is
    const QString bens = u"visit.txt.ben.tags.json"_s;
    open.coders.corpus.write(bens,
        QByteArray(open.coders.corpus.read(bens)).replace("the visit would give a further push", "the visit gave"));
    open.coders.writeAs("carla", {{"the visit would", {"Putin"}, {}}});
    open.coders.colleagues.reload();
    QTRY_VERIFY(open.coders.colleagues.fileOf("carla"));
    open.coders.review.setSides({"carla", "ben"});
    open.choose(u"Only one"_s);
    const qsizetype ofOne = open.rows().size();
    QVERIFY(ofOne > 0 && !open.rows().contains(u"Not comparable"_s));
    open.choose(u"Not comparable"_s);
    QCOMPARE(open.rows(), QStringList{u"Not comparable"_s});
    // Where there are none any more, all are shown.
    open.coders.review.setSides({"anna", "carla"});
    QVERIFY(!open.button(u"Not comparable"_s));
    QVERIFY(open.rows().size() > 1);
}

void ReviewPanelTest::decisionAmongMoreCodersIsTold()
{
    OpenPanel open("lead", true);
    open.coders.review.setSides({"anna", "ben", "carla"});
    open.panel.choose(1); // Ben's
    open.panel.accept();
    open.coders.review.setSides({"anna", "ben"});
    open.coders.review.setCurrent(open.coders.review.queue()[0]);
    QVERIFY2(!open.texts().filter(u"Decided among ben, anna, carla: ben taken"_s).isEmpty(),
        qPrintable(open.texts().join(u'\n')));
    QVERIFY(open.coders.review.isOpen(open.coders.review.current()));
    open.coders.review.setBlind(true);
    QVERIFY(open.texts().filter(u"ben"_s).isEmpty());
    QVERIFY(!open.texts().filter(u"Decided among more coders"_s).isEmpty());
    QVERIFY(open.texts().filter(u"It changed since."_s).isEmpty());
    open.coders.review.setBlind(false);
    open.coders.changeAs("carla", [](ui::Session& carla) {
        app::Statement changed = carla.statements().at(0);
        changed.manner = app::Manner::Mixed;
        carla.change(changed, u"Change"_s);
    });
    open.coders.colleagues.takeInChanges();
    QVERIFY(!open.texts().filter(u"It changed since."_s).isEmpty());
    // What is about others alone is none of this comparison's business.
    open.coders.review.setCurrent(open.coders.review.queue()[1]);
    QVERIFY(open.texts().filter(u"Decided among"_s).isEmpty());
}

void ReviewPanelTest::isAccessible()
{
    OpenPanel open;
    open.panel.accept();
    open.panel.previous();
    QCOMPARE(tests::accessibilityProblems(open.panel).join(u'\n'), QString());
    open.panel.comment();
    QCOMPARE(tests::accessibilityProblems(open.panel).join(u'\n'), QString());
}

QTEST_MAIN(ReviewPanelTest)
#include "tst_reviewpanel.moc"
