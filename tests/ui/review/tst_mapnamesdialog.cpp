// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/mapnamesdialog.h"

#include "app/codebook/codebookfile.h"
#include "tests/support/accessibility.h"
#include "tests/ui/review/twocoders.h"
#include "ui/support/suggestionlist.h"
#include "ui/review/reviewpanel.h"
#include "ui/support/plainlabel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using app::CodeKind;
using tests::TwoCoders;
using Reason = app::UnknownCode::Proposal::Reason;

namespace {

/// Ben writes "President Xi" and "Missile shield", Chen "President Xi" and "Somebody"; the first has a proposal.
std::vector<app::UnknownCode> foreignNames()
{
    return {{CodeKind::Speaker, "President Xi", 3, {"ben", "chen"}, app::UnknownCode::Proposal{"Xi", Reason::Words}},
        {CodeKind::Speaker, "Somebody", 1, {"chen"}, {}}, {CodeKind::Topic, "Missile shield", 2, {"ben"}, {}}};
}

struct OpenDialog
{
    explicit OpenDialog(app::CodeMapping known = {}, bool namesCoders = true)
        : dialog(codebook, {foreignNames(), std::move(known), namesCoders}, nullptr)
        , list(*dialog.findChild<QListWidget*>())
        , line(*dialog.findChild<QLineEdit*>())
    {
        dialog.show();
    }
    [[nodiscard]] QStringList offered() const
    {
        QStringList names;
        auto* suggestions = dialog.findChild<ui::SuggestionList*>();
        for (int row = 0; row < suggestions->count(); ++row)
            names += suggestions->item(row)->text();
        return names;
    }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text().remove(u'&') == text && button->isVisible())
                return button;
        return nullptr;
    }

    const app::Codebook codebook = app::starterCodebook();
    ui::MapNamesDialog dialog;
    QListWidget& list;
    QLineEdit& line;
};
}

class MapNamesDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void namesAreMappedFromTheKeyboard();
    void proposalHoldsOnlyOnceItIsTaken();
    void whatWasSaidBeforeIsTakenBack();
    void blindReviewNamesNobody();
    void otherScriptsFindTheEntry();
    void isAccessible_data();
    void isAccessible();

    void panelComparesAtOnceWhatWasMapped();
    void nameThatTheCodebookGetsIsForeignNoMore();
    void colleaguesCodebookTellsWhatANameMeans();
};

void MapNamesDialogTest::namesAreMappedFromTheKeyboard()
{
    OpenDialog open;
    QVERIFY(QTest::qWaitForWindowActive(&open.dialog));
    QVERIFY(open.list.item(0)->text().contains(u"used 3 time(s) by ben, chen"_s));
    QCOMPARE(open.list.currentRow(), 0);
    QTest::keyClick(&open.list, Qt::Key_Return); // asks about the name in hand, and answers nothing
    QVERIFY(open.dialog.isVisible() && open.line.hasFocus());
    QTest::keyClick(&open.line, Qt::Key_Return); // what is proposed
    QCOMPARE(open.list.currentRow(), 1);
    QTest::keyClick(&open.line, Qt::Key_Return); // nothing is proposed: Enter says nothing
    QCOMPARE(open.list.currentRow(), 1);
    open.button(u"Keep as its own name"_s)->click();
    QCOMPARE(open.list.currentRow(), 2);
    QVERIFY(!open.offered().contains(u"Xi"_s)); // a speaker is no topic
    QTest::keyClicks(&open.line, u"tha"_s);
    QCOMPARE(open.offered(), QStringList{u"THAAD"_s});
    QTest::keyClick(&open.line, Qt::Key_Return);
    QCOMPARE(open.dialog.changes(),
        (std::vector<ui::NameMeaning>{{CodeKind::Speaker, "President Xi", "Xi"},
            {CodeKind::Speaker, "Somebody", "Somebody"}, {CodeKind::Topic, "Missile shield", "THAAD"}}));
    QVERIFY(open.list.item(0)->text().startsWith(u"President Xi means Xi"_s));
    QVERIFY(open.list.item(1)->text().startsWith(u"Somebody keeps its name"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // all is said: "Remember" has the focus
    QCOMPARE(open.dialog.result(), int(QDialog::Accepted));
}

void MapNamesDialogTest::proposalHoldsOnlyOnceItIsTaken()
{
    OpenDialog open;
    QCOMPARE(open.offered().front(), u"Xi"_s);
    QCOMPARE(open.dialog.changes(), std::vector<ui::NameMeaning>());
    open.button(u"Take 1 proposal(s)"_s)->click();
    QCOMPARE(open.dialog.changes(), (std::vector<ui::NameMeaning>{{CodeKind::Speaker, "President Xi", "Xi"}}));
    QVERIFY(!open.button(u"Take 0 proposal(s)"_s));
}

void MapNamesDialogTest::whatWasSaidBeforeIsTakenBack()
{
    app::CodeMapping known;
    known.set(CodeKind::Speaker, "President Xi", "Putin");
    known.set(CodeKind::Speaker, "Somebody", "Somebody");
    OpenDialog open(known);
    QCOMPARE(open.list.currentRow(), 2); // the one that is open
    open.list.setCurrentRow(0);
    open.button(u"Leave it open"_s)->click();
    QCOMPARE(open.dialog.changes(), (std::vector<ui::NameMeaning>{{CodeKind::Speaker, "President Xi", ""}}));
    open.list.setCurrentRow(2);
    QVERIFY(!open.button(u"Leave it open"_s)->isEnabled());
}

void MapNamesDialogTest::blindReviewNamesNobody()
{
    OpenDialog open({}, false);
    for (int row = 0; row < open.list.count(); ++row) {
        open.list.setCurrentRow(row);
        for (const ui::PlainLabel* label : open.dialog.findChildren<ui::PlainLabel*>())
            QVERIFY2(
                !label->text().contains(u"ben"_s) && !label->text().contains(u"chen"_s), qPrintable(label->text()));
        QVERIFY2(!open.list.item(row)->text().contains(u"ben"_s), qPrintable(open.list.item(row)->text()));
    }
}

void MapNamesDialogTest::otherScriptsFindTheEntry()
{
    OpenDialog open;
    open.line.setText(u"普京"_s);
    QCOMPARE(open.offered(), QStringList{u"Putin"_s});
}

void MapNamesDialogTest::isAccessible_data()
{
    QTest::addColumn<bool>("hasNames");
    QTest::newRow("with names") << true;
    QTest::newRow("every name is in the codebook") << false;
}

void MapNamesDialogTest::isAccessible()
{
    QFETCH(bool, hasNames);
    const app::Codebook codebook = app::starterCodebook();
    ui::MapNamesDialog dialog(
        codebook, {hasNames ? foreignNames() : std::vector<app::UnknownCode>(), {}, true}, nullptr);
    QCOMPARE(tests::accessibilityProblems(dialog).join(u'\n'), QString());
    QCOMPARE(dialog.changes(), std::vector<ui::NameMeaning>());
}

// --- in the panel ------------------------------------------------------------------------------------------------

void MapNamesDialogTest::panelComparesAtOnceWhatWasMapped()
{
    TwoCoders coders;
    QVERIFY(QFile::remove(coders.corpus.path(u"visit.txt.ben.tags.json"_s)));
    coders.writeAs("ben", {{"Closer consultation matters to both countries", {"Xi the host"}, {}}});
    const QByteArray before = coders.corpus.read(u"visit.txt.ben.tags.json"_s);
    ui::ReviewPanel panel(coders.review, nullptr);
    panel.show();
    coders.open();
    const auto kind = [&] { return coders.review.places().front().differences; };
    QVERIFY(kind().testFlag(app::Difference::Speakers));
    QPushButton* map = nullptr;
    for (QPushButton* button : panel.findChildren<QPushButton*>())
        if (button->text() == u"Map names…"_s && button->isVisible())
            map = button;
    QVERIFY(map);
    QTimer::singleShot(0, &panel, [] {
        auto* dialog = qobject_cast<ui::MapNamesDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        dialog->accept();
    });
    QSignalSpy compared(&coders.review, &ui::ReviewSession::compared);
    map->click();
    QTRY_VERIFY(!compared.isEmpty());
    QCOMPARE(kind(), app::Differences());
    QVERIFY(!map->isVisible());
    // The same file as in the terminal; the colleague's own stays as it is.
    QVERIFY(coders.corpus.read(u"mapping.attribune.json"_s).contains(R"("Xi the host": "Xi")"));
    QCOMPARE(coders.corpus.read(u"visit.txt.ben.tags.json"_s), before);
}

void MapNamesDialogTest::nameThatTheCodebookGetsIsForeignNoMore()
{
    TwoCoders coders;
    coders.writeAs("chen", {{"they would press for talks", {"Gromyko"}, {}}});
    coders.open();
    QCOMPARE(coders.colleagues.unexplainedNames(), 1);
    QSignalSpy changed(&coders.colleagues, &ui::Colleagues::changed);
    QVERIFY(coders.session.addSpeaker(u"Gromyko"_s));
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(coders.colleagues.unexplainedNames(), 0);
}

void MapNamesDialogTest::colleaguesCodebookTellsWhatANameMeans()
{
    TwoCoders coders;
    tests::TemporaryCorpus copy;
    copy.write(u"visit.txt"_s, TwoCoders::text);
    app::Codebook theirs = app::starterCodebook();
    std::vector<app::Speaker> speakers = theirs.speakers();
    speakers.front().name = "The chairman";
    speakers.front().aliases = {"Xi"};
    theirs.setSpeakers(speakers);
    VERIFY_RESULT(app::saveCodebook(copy.root(), theirs, {}));
    coders.writeAs("dora", {{"they would press for talks", {"The chairman"}, {}}});
    QVERIFY(QFile::rename(coders.corpus.path(u"visit.txt.dora.tags.json"_s), copy.path(u"visit.txt.dora.tags.json"_s)));
    coders.open();
    QSignalSpy changed(&coders.colleagues, &ui::Colleagues::changed);
    coders.colleagues.setFolder(copy.root());
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(coders.colleagues.foreignNames().size(), 1U);
    QVERIFY(coders.colleagues.foreignNames().front().proposal.has_value());
    QCOMPARE(coders.colleagues.foreignNames().front().proposal->ours, "Xi");
}

QTEST_MAIN(MapNamesDialogTest)
#include "tst_mapnamesdialog.moc"
