// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/support/noticebar.h"

#include "tests/support/accessibility.h"
#include "ui/support/plainlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class NoticeBarTest : public QObject
{
    Q_OBJECT

private slots:
    void saysFileReasonAndRemedy();
    void actionsRunAndDismiss();
    void namesAreNoMarkup();
    void isReachedByKeyboard();
    void whoHadTheKeyboardGetsItBack();
};

namespace {
const app::Error lost{
    app::Error::Kind::NotWritable, u"/articles/<img src=x>.txt"_s, u"the disk is full"_s, u"make room"_s};

QPushButton* buttonNamed(const ui::NoticeBar& bar, const QString& text)
{
    for (auto* button : bar.findChildren<QPushButton*>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}
}

void NoticeBarTest::saysFileReasonAndRemedy()
{
    ui::NoticeBar bar;
    QVERIFY(bar.isHidden());
    bar.show(lost);
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.findChild<ui::PlainLabel*>()->text(), app::describe(lost));
}

void NoticeBarTest::actionsRunAndDismiss()
{
    ui::NoticeBar bar;
    int runs = 0;
    bar.show(lost, {{u"Try again"_s, [&] { ++runs; }}});
    buttonNamed(bar, u"Try again"_s)->click();
    QCOMPARE(runs, 1);
    QVERIFY(bar.isHidden());
    bar.show(u"Another sentence."_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY2(!buttonNamed(bar, u"Try again"_s), "the actions of the notice before are still there");
}

void NoticeBarTest::namesAreNoMarkup()
{
    ui::NoticeBar bar;
    bar.show(lost);
    QCOMPARE(bar.findChild<ui::PlainLabel*>()->textFormat(), Qt::PlainText);
}

void NoticeBarTest::isReachedByKeyboard()
{
    ui::NoticeBar bar;
    bar.show(lost, {{u"Try again"_s, {}}});
    QCOMPARE(tests::accessibilityProblems(bar).join(u'\n'), QString());
}

void NoticeBarTest::whoHadTheKeyboardGetsItBack()
{
    QWidget window;
    auto* rows = new QVBoxLayout(&window);
    auto* first = new QLineEdit(&window);
    auto* bar = new ui::NoticeBar(&window);
    auto* reader = new QLineEdit(&window);
    for (QWidget* each : std::initializer_list<QWidget*>{first, bar, reader})
        rows->addWidget(each);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    reader->setFocus();
    bar->show(lost, {{u"Try again"_s, {}}});
    QPushButton* button = buttonNamed(*bar, u"Try again"_s);
    button->setFocus();
    QTRY_VERIFY(button->hasFocus());
    button->click();
    QVERIFY(reader->hasFocus());
}

QTEST_MAIN(NoticeBarTest)
#include "tst_noticebar.moc"
