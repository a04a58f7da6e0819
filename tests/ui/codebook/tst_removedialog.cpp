// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/codebook/removedialog.h"

#include "tests/support/accessibility.h"
#include "tests/ui/statements/openarticle.h"
#include "ui/codebook/codebookpanel.h"
#include "ui/support/plainlabel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

/// An entry goes out of the codebook, if nobody needs it.
class RemoveDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void whatNobodyNamesCanBeRemoved();
    void whatSomebodyNamesStays();
    void whatMayStandInAFileThatCannotBeReadStays();
    void deleteKeyInThePanelIsUndone();
    void whatThePanelAddsIsUndone();
    void worksWithoutMouseAndSight();

private:
    [[nodiscard]] static std::unique_ptr<ui::RemoveDialog> dialogOn(
        tests::OpenArticle& open, const std::vector<std::string>& spellings)
    {
        return std::make_unique<ui::RemoveDialog>(
            app::Renaming::Kind::Speaker, spellings, *open.session.workspace(), true);
    }
    [[nodiscard]] static bool says(const QDialog& dialog, const QString& words)
    {
        return std::ranges::any_of(dialog.findChildren<ui::PlainLabel*>(),
            [&](const ui::PlainLabel* label) { return label->text().contains(words); });
    }
    [[nodiscard]] static QPushButton* button(const QDialog& dialog, const QString& text)
    {
        for (auto* each : dialog.findChildren<QPushButton*>())
            if (each->text() == text)
                return each;
        return nullptr;
    }
};

void RemoveDialogTest::whatNobodyNamesCanBeRemoved()
{
    tests::OpenArticle open;
    const auto dialog = dialogOn(open, {"Lavrov"});
    QVERIFY(!button(*dialog, u"&Remove"_s)->isEnabled()); // until all tag files have been looked at
    QTRY_VERIFY(says(*dialog, u"No statement names “Lavrov”."_s));
    QVERIFY(button(*dialog, u"&Remove"_s)->isEnabled());
}

void RemoveDialogTest::whatSomebodyNamesStays()
{
    tests::OpenArticle open;
    open.writeAs("ben", "oppose the radar", {"习近平"}); // by another name
    open.writeAs("carla", "oppose the radar", {"xi"});
    const auto dialog = dialogOn(open, {"Xi", "习近平"});
    QTRY_VERIFY(says(*dialog, u"2 statement(s) name “Xi” (by ben, carla)."_s));
    QVERIFY(!button(*dialog, u"&Remove"_s)->isEnabled());
    button(*dialog, u"&Merge into…"_s)->click();
    QVERIFY(dialog->wantsMerge());
}

void RemoveDialogTest::whatMayStandInAFileThatCannotBeReadStays()
{
    tests::OpenArticle open;
    QFile damaged(open.session.article()->path + u".ben.tags.json"_s);
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("{") == 1);
    damaged.close();
    const auto dialog = dialogOn(open, {"Lavrov"});
    QTRY_VERIFY(says(*dialog, u"It cannot be said whether a statement names “Lavrov”: "_s));
    QVERIFY(says(*dialog, u".ben.tags.json"_s));
    QVERIFY(!button(*dialog, u"&Remove"_s)->isEnabled());
}

void RemoveDialogTest::deleteKeyInThePanelIsUndone()
{
    tests::OpenArticle open;
    VERIFY_RESULT(open.session.addSpeaker(u"Gromyko"_s));
    VERIFY_RESULT(open.session.addSpeaker(u"Molotov"_s));
    const app::Codebook before = open.session.codebook();
    ui::CodebookPanel panel(open.session, nullptr);
    panel.show();
    panel.filter()->setText(u"Gromyko"_s);
    const QModelIndex heading = panel.list()->model()->index(0, 0);
    panel.list()->setCurrentIndex(panel.list()->model()->index(0, 0, heading));
    QTimer::singleShot(0, &panel, [] {
        auto* dialog = qobject_cast<ui::RemoveDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            qFatal("no dialog came");
        QTRY_VERIFY(button(*dialog, u"&Remove"_s)->isEnabled());
        dialog->accept();
    });
    QTest::keyClick(panel.list(), Qt::Key_Delete);
    QVERIFY(!open.session.codebook().findSpeaker("Gromyko"));
    QCOMPARE(open.session.undoStack().undoText(), u"Remove “Gromyko”"_s);
    open.session.undoStack().undo();
    QCOMPARE(open.session.codebook(), before);
    open.session.undoStack().redo();
    QTRY_VERIFY(!open.session.codebook().findSpeaker("Gromyko"));
}

void RemoveDialogTest::whatThePanelAddsIsUndone()
{
    tests::OpenArticle open;
    const app::Codebook before = open.session.codebook();
    ui::CodebookPanel panel(open.session, nullptr);
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    // Enter offers what can be made of a name that nobody knows, and Enter again makes it.
    panel.filter()->setFocus();
    QTest::keyClicks(panel.filter(), u"Gromyko"_s);
    QTest::keyClick(panel.filter(), Qt::Key_Return);
    QCOMPARE(open.session.codebook(), before);
    QTest::keyClick(panel.focusWidget(), Qt::Key_Return);
    QVERIFY(open.session.codebook().findSpeaker("Gromyko"));
    QCOMPARE(open.session.undoStack().undoText(), u"Add “Gromyko” to the codebook"_s);
    // The field, where the next name can be typed, leaves Ctrl+Z to the window.
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.ignore();
    QApplication::sendEvent(panel.focusWidget(), &undo);
    QVERIFY(!undo.isAccepted());
    open.session.undoStack().undo();
    QTRY_COMPARE(open.session.codebook(), before); // once no tag file turned out to name it
    open.session.undoStack().redo();
    QVERIFY(open.session.codebook().findSpeaker("Gromyko"));
}

void RemoveDialogTest::worksWithoutMouseAndSight()
{
    tests::OpenArticle open;
    const auto dialog = dialogOn(open, {"Xi"});
    dialog->show();
    QTRY_VERIFY(says(*dialog, u"“Xi”"_s));
    QCOMPARE(tests::accessibilityProblems(*dialog), QStringList());
    QVERIFY(!tests::tabOrder(*dialog).isEmpty());
}

QTEST_MAIN(RemoveDialogTest)
#include "tst_removedialog.moc"
