// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/codebook/entrypicker.h"

#include "tests/support/accessibility.h"
#include "tests/ui/statements/openarticle.h"
#include "ui/support/suggestionlist.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::EntryKind;

class EntryPickerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void offersAllButThoseTaken();
    void enterTakesTheFirstThatFits();
    void enterOnNothingTypedTagsNobody();
    void arrowsChoose();
    void unknownNameIsMade();
    void escapeLeavesAll();
    void worksWithoutMouseAndSight();

private:
    void ask(EntryKind kind, const QStringList& taken = {});
    [[nodiscard]] QLineEdit& line() const { return *m_picker->findChild<QLineEdit*>(); }
    [[nodiscard]] QStringList offered() const;

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<tests::OpenArticle> m_open;
    ui::EntryPicker* m_picker = nullptr;
    std::unique_ptr<QSignalSpy> m_picked;
};

void EntryPickerTest::init()
{
    m_window.reset();
    m_open = std::make_unique<tests::OpenArticle>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 500);
    m_window->show();
    m_window->activateWindow();
    m_picker = new ui::EntryPicker(m_open->session, m_window.get());
    m_picked = std::make_unique<QSignalSpy>(m_picker, &ui::EntryPicker::picked);
}

void EntryPickerTest::ask(EntryKind kind, const QStringList& taken)
{
    m_picker->ask(
        kind, [taken](const std::string& name) { return taken.contains(app::toQString(name)); },
        QRect(m_window->mapToGlobal(QPoint(20, 20)), QSize(100, 20)));
}

QStringList EntryPickerTest::offered() const
{
    QStringList rows;
    const auto* list = m_picker->findChild<ui::SuggestionList*>();
    for (int row = 0; row < list->count(); ++row)
        rows.append(list->item(row)->text());
    return rows;
}

void EntryPickerTest::offersAllButThoseTaken()
{
    ask(EntryKind::Speaker, {u"Putin"_s});
    QVERIFY(m_picker->isVisible());
    QVERIFY(offered().contains(u"Xi"_s));
    QVERIFY(!offered().contains(u"Putin"_s));
    QVERIFY(!offered().contains(u"THAAD"_s));
    line().setText(u"putin"_s);
    QCOMPARE(offered(), QStringList()); // known and taken: nothing new is to be made of it
}

void EntryPickerTest::enterTakesTheFirstThatFits()
{
    ask(EntryKind::Speaker);
    line().setText(u"习近平"_s);
    QTest::keyClick(&line(), Qt::Key_Return);
    QCOMPARE(m_picked->size(), 1);
    QCOMPARE(m_picked->front().at(1).value<std::string>(), "Xi");
    QVERIFY(!m_picker->isVisible());
}

void EntryPickerTest::enterOnNothingTypedTagsNobody()
{
    ask(EntryKind::Speaker);
    QTest::keyClick(&line(), Qt::Key_Return);
    QCOMPARE(m_picked->size(), 0);
}

void EntryPickerTest::arrowsChoose()
{
    ask(EntryKind::Topic);
    const QStringList all = offered();
    QTest::keyClick(&line(), Qt::Key_Down);
    QTest::keyClick(&line(), Qt::Key_Down);
    QTest::keyClick(&line(), Qt::Key_Up);
    QTest::keyClick(&line(), Qt::Key_Up); // round and round
    QTest::keyClick(&line(), Qt::Key_Return);
    QCOMPARE(app::toQString(m_picked->front().at(1).value<std::string>()), all.last());
}

void EntryPickerTest::unknownNameIsMade()
{
    ask(EntryKind::Topic);
    line().setText(u"  Arctic   shipping "_s);
    QCOMPARE(offered(), QStringList{u"New topic “Arctic shipping”"_s});
    QTest::keyClick(&line(), Qt::Key_Tab);
    QCOMPARE(m_picked->front().at(1).value<std::string>(), "Arctic shipping");
    QVERIFY(m_open->session.codebook().findTopic("Arctic shipping"));
    // Whoever takes the step back does not keep the name.
    QCOMPARE(m_open->session.undoStack().undoText(), u"Tag new topic Arctic shipping"_s);
    m_open->session.undoStack().undo();
    QTRY_VERIFY(!m_open->session.codebook().findTopic("Arctic shipping"));
}

void EntryPickerTest::escapeLeavesAll()
{
    ask(EntryKind::Topic);
    line().setText(u"Arctic"_s);
    QTest::keyClick(&line(), Qt::Key_Escape);
    QVERIFY(!m_picker->isVisible());
    QCOMPARE(m_picked->size(), 0);
    QVERIFY(!m_open->session.codebook().findTopic("Arctic"));
}

void EntryPickerTest::worksWithoutMouseAndSight()
{
    ask(EntryKind::Speaker);
    QCOMPARE(tests::accessibilityProblems(*m_picker).join(u'\n'), QString());
}

QTEST_MAIN(EntryPickerTest)
#include "tst_entrypicker.moc"
