// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/codebook/mergedialog.h"

#include "tests/support/accessibility.h"
#include "tests/ui/statements/openarticle.h"
#include "ui/support/plainlabel.h"

#include <QComboBox>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Two entries of the codebook turn out to be one speaker.
class MergeDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsHowManyStatementsChange();
    void unusedEntryIsTold();
    void worksWithoutMouseAndSight();

private:
    [[nodiscard]] static std::unique_ptr<ui::MergeDialog> dialogOn(tests::OpenArticle& open, const std::string& name)
    {
        return std::make_unique<ui::MergeDialog>(app::Renaming::Kind::Speaker, name, open.session.codebook(),
            *open.session.workspace(), open.session.coder());
    }
    [[nodiscard]] static bool says(const ui::MergeDialog& dialog, const QString& sentence)
    {
        return std::ranges::any_of(dialog.findChildren<ui::PlainLabel*>(),
            [&](const ui::PlainLabel* label) { return label->text() == sentence; });
    }
};

void MergeDialogTest::tellsHowManyStatementsChange()
{
    tests::OpenArticle open;
    open.tag("oppose the radar", {"Xi", "Putin"}); // of two names one is left
    open.tag("Closer consultation matters", {"Xi"});
    QVERIFY(open.session.saveNow());
    const auto dialog = dialogOn(open, "Xi");
    auto& into = *dialog->findChild<QComboBox*>();
    QCOMPARE(into.findText(u"Xi"_s), -1); // nothing is merged into itself
    into.setCurrentText(u"Putin"_s);
    QTRY_VERIFY(says(*dialog, u"2 of your statements name(s) it and will name “Putin” instead."_s));
    QCOMPARE(dialog->wanted(), (app::Renaming{app::Renaming::Kind::Speaker, "Xi", "Putin"}));
    into.setCurrentText(u"Lavrov"_s);
    QTRY_VERIFY(says(*dialog, u"2 of your statements name(s) it and will name “Lavrov” instead."_s));
    QCOMPARE(tests::speakersOf(open.current()), QStringList{u"Xi"_s}); // it was only asked
}

void MergeDialogTest::unusedEntryIsTold()
{
    tests::OpenArticle open;
    const auto dialog = dialogOn(open, "Lavrov");
    QTRY_VERIFY(says(*dialog, u"None of your statements names it."_s));
}

void MergeDialogTest::worksWithoutMouseAndSight()
{
    tests::OpenArticle open;
    const auto dialog = dialogOn(open, "Xi");
    dialog->show();
    QCOMPARE(tests::accessibilityProblems(*dialog), QStringList());
    QVERIFY(!tests::tabOrder(*dialog).isEmpty());
}

QTEST_MAIN(MergeDialogTest)
#include "tst_mergedialog.moc"
