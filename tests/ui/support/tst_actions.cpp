// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/support/actions.h"

#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class ActionsTest : public QObject
{
    Q_OBJECT

private slots:
    void singleKeysWorkOnlyWhereNobodyTypes();
    void lettersInAnOpenMenuAreTheMenus();
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

void ActionsTest::lettersInAnOpenMenuAreTheMenus()
{
    QMainWindow window;
    auto* reader = new QWidget(&window);
    reader->setFocusPolicy(Qt::StrongFocus);
    window.setCentralWidget(reader);
    ui::Actions actions;
    QStringList runs;
    actions.addForReading({u"mixed"_s, u"Mixed speech"_s, {Qt::Key_E}, {}}, [&] { runs += u"mixed"_s; });
    actions.add({u"details"_s, u"D&etails"_s, {}, {}}, [&] { runs += u"details"_s; });
    actions.listenIn(reader);
    QMenu* menu = window.menuBar()->addMenu(u"&Article"_s);
    menu->addAction(actions[u"details"_s]);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    reader->setFocus();

    menu->popup(window.mapToGlobal(QPoint(0, 0)));
    QTRY_COMPARE(QApplication::activePopupWidget(), menu);
    QTest::keyClick(reader, Qt::Key_E); // the focus is still there
    QCOMPARE(runs, QStringList());
    QVERIFY(!actions.runForReading(QKeySequence(Qt::Key_E))); // which the menu did not take
    QTest::keyClick(menu, Qt::Key_E);
    QCOMPARE(runs, QStringList{u"details"_s});
    window.menuBar()->setFocusPolicy(Qt::StrongFocus);
    window.menuBar()->setFocus(); // as by Alt or F10
    QVERIFY(!actions.runForReading(QKeySequence(Qt::Key_E)));
    QCOMPARE(runs, QStringList{u"details"_s});
    reader->setFocus();
    QTest::keyClick(reader, Qt::Key_E);
    QCOMPARE(runs, (QStringList{u"details"_s, u"mixed"_s}));
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
