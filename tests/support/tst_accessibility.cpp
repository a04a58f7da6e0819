// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "tests/support/accessibility.h"

#include <QtTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;

/// The walk that every dialog and panel is tested with must itself find what it is there to find.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private slots:
    void aProperFormPasses();
    void findsFaults_data();
    void findsFaults();
    void ordersByTab();
};

namespace {

struct Form
{
    QWidget window;
    QFormLayout layout{&window};
    QLineEdit* name = new QLineEdit;
    QComboBox* stance = new QComboBox;
    QPushButton* save = new QPushButton(u"Save"_s);

    Form()
    {
        layout.addRow(u"&Name:"_s, name);
        layout.addRow(u"&Stance:"_s, stance);
        layout.addRow(save);
    }
};
}

void AccessibilityTest::aProperFormPasses()
{
    Form form;
    auto* spin = new QSpinBox;
    form.layout.addRow(u"N&umber:"_s, spin);
    QCOMPARE(tests::accessibilityProblems(form.window), QStringList());
}

void AccessibilityTest::findsFaults_data()
{
    QTest::addColumn<std::function<void(Form&)>>("spoil");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, std::function<void(Form&)> spoil, const QString& expected) {
        QTest::newRow(name) << spoil << expected;
    };
    row(
        "an icon button without a name", [](Form& form) { form.layout.addRow(new QToolButton); },
        u"QToolButton in QWidget: no accessible name"_s);
    row(
        "a list without a name", [](Form& form) { form.layout.addRow(new QListView); },
        u"QListView in QWidget: no accessible name"_s);
    row(
        "a button for the mouse alone", [](Form& form) { form.save->setFocusPolicy(Qt::NoFocus); },
        u"QPushButton in QWidget (Save): the Tab key does not reach it"_s);
    row(
        "a field that swallows Tab",
        [](Form& form) {
            auto* note = new QTextEdit;
            form.layout.insertRow(0, u"N&ote:"_s, note);
            QWidget::setTabOrder(note, form.name);
            note->setFocus();
        },
        u"QTextEdit in QWidget (Note:): Tab does not lead out of it"_s);
}

void AccessibilityTest::findsFaults()
{
    QFETCH(std::function<void(Form&)>, spoil);
    QFETCH(QString, expected);
    Form form;
    spoil(form);
    const QStringList problems = tests::accessibilityProblems(form.window);
    QVERIFY2(problems.contains(expected), qPrintable(problems.join(u'\n')));
}

void AccessibilityTest::ordersByTab()
{
    Form form;
    QWidget::setTabOrder({form.save, form.stance, form.name});
    form.save->setFocus();
    QCOMPARE(tests::tabOrder(form.window),
        (QStringList{u"QPushButton in QWidget (Save)"_s, u"QComboBox in QWidget (Stance:)"_s,
            u"QLineEdit in QWidget (Name:)"_s}));
}

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
