// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/support/actions.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class ActionsTest : public QObject
{
    Q_OBJECT

private slots:
    void singleKeysWorkOnlyWhereNobodyTypes();
    void namesRowsOfKeys();
};

void ActionsTest::singleKeysWorkOnlyWhereNobodyTypes()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* reader = new QWidget(&window);
    reader->setFocusPolicy(Qt::StrongFocus);
    auto* field = new QLineEdit(&window);
    layout->addWidget(reader);
    layout->addWidget(field);
    ui::Actions actions;
    int runs = 0;
    actions.addForReading({u"sentence"_s, u"Sentence"_s, {Qt::Key_S}, u"Select it"_s}, [&] { ++runs; });
    actions.addForReading({u"speaker"_s, u"Speaker"_s, {Qt::ALT | Qt::Key_1}, u"Set it"_s}, [&] { ++runs; });
    actions.listenIn(reader);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    reader->setFocus();
    QTest::keyClick(reader, Qt::Key_S);
    QTest::keyClick(reader, Qt::Key_1, Qt::AltModifier);
    QCOMPARE(runs, 2);
    field->setFocus();
    QTest::keyClicks(field, u"sass"_s);
    QTest::keyClick(field, Qt::Key_1, Qt::AltModifier);
    QCOMPARE(field->text(), u"sass"_s); // a slip of the hand leaves no digit behind
    QCOMPARE(runs, 2);
}

void ActionsTest::namesRowsOfKeys()
{
    QAction action;
    action.setShortcut(Qt::Key_1);
    QCOMPARE(ui::keyText(action), u"1"_s);
    ui::setKeyText(action, u"1 – 9"_s);
    QCOMPARE(ui::keyText(action), u"1 – 9"_s);
}

QTEST_MAIN(ActionsTest)
#include "tst_actions.moc"
