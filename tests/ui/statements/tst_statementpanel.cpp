// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/statements/statementpanel.h"

#include "tests/support/accessibility.h"
#include "tests/ui/statements/openarticle.h"
#include "ui/statements/valuefield.h"
#include "ui/support/chip.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;
using tests::OpenArticle;

class StatementPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhatToPressWithoutAStatement();
    void saysWhyNothingCanBeTagged();
    void showsTheStatementInHand();
    void deleteKeyRemovesAChip();
    void picksAnotherSpeaker();
    void picksANewTopic();
    void stanceMenuIsReachedFromTheTopic();
    void mannerIsSwitchedOnAndOff();
    void noteIsOneStep();
    void noteGoesOnAtItsEnd();
    void typedTextGoesToTheStatementItWasTypedOn();
    void changeFromElsewhereDoesNotTouchAFieldInUse();
    void escapeTakesBackWhatWasTyped();
    void escapeKeepsAWrittenNoteAndUndoTakesItBack();
    void dates_data();
    void dates();
    void noDateIsNotSaved();
    void wrongDateSaysNothingOfTheNextStatements();
    void readOnlyFieldsInviteNobody();
    void customFieldsByKind();
    void valueOutsideTheChoicesIsShown();
    void wordsCanBeAddedWhileSomeAreSelected();
    void namesAreNeverMarkup();
    void isAccessible();

private:
    [[nodiscard]] QStringList chips() const;
    template<typename Widget>
    [[nodiscard]] Widget* named(const QString& name) const;

    std::unique_ptr<OpenArticle> m_article;
    std::unique_ptr<QWidget> m_window;
    ui::StatementPanel* m_panel = nullptr;
};

void StatementPanelTest::init()
{
    m_article = std::make_unique<OpenArticle>();
    app::Codebook codebook = m_article->session.codebook();
    codebook.setFields({{app::FieldId("place"), "Place", app::CustomField::Kind::Choice, {"Moscow", "Beijing"}, {}},
        {app::FieldId("length"), "Length", app::CustomField::Kind::Number, {}, {}}});
    VERIFY_RESULT(m_article->session.changeCodebook([&](app::Codebook& current) { current = codebook; }));
    m_window = std::make_unique<QWidget>();
    m_window->resize(356, 700);
    m_panel = new ui::StatementPanel(m_article->session, m_window.get());
    m_panel->resize(356, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void StatementPanelTest::cleanup()
{
    m_window.reset();
    m_article.reset();
}

QStringList StatementPanelTest::chips() const
{
    QStringList texts;
    for (const ui::Chip* chip : m_panel->findChildren<ui::Chip*>())
        if (chip->isVisible())
            texts += chip->text();
    return texts;
}

template<typename Widget>
Widget* StatementPanelTest::named(const QString& name) const
{
    for (Widget* widget : m_window->findChildren<Widget*>())
        if (widget->accessibleName() == name && widget->isVisible())
            return widget;
    qWarning() << "nothing visible is called" << name;
    return nullptr;
}

void StatementPanelTest::saysWhatToPressWithoutAStatement()
{
    const auto labels = m_panel->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel* label) { return label->isVisible() && label->text() == u"No statement in hand"; }));
    QVERIFY(
        std::ranges::any_of(m_panel->findChildren<ui::KeyCap*>(), [](const QWidget* cap) { return cap->isVisible(); }));
}

void StatementPanelTest::saysWhyNothingCanBeTagged()
{
    const auto shows = [this](const QString& words) {
        return std::ranges::any_of(m_panel->findChildren<QLabel*>(),
            [&](const QLabel* label) { return label->isVisible() && label->text() == words; });
    };
    const auto offersKeys = [this] {
        return std::ranges::any_of(
            m_panel->findChildren<ui::KeyCap*>(), [](const QWidget* cap) { return cap->isVisible(); });
    };
    m_article->session.closeArticle();
    QVERIFY(shows(u"Open an article to tag it."_s));
    QVERIFY(!offersKeys());

    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"visit.txt"_s, "Xi said so.\n");
    corpus.write(u"visit.txt.anna.tags.json"_s, R"({"type": "AnnotationCollection", "att:format": 99})");
    VERIFY_RESULT(m_article->session.openArticle(path));
    QVERIFY(m_article->session.readOnlyBecause());
    QVERIFY(shows(u"Your tag file of this article is read-only: it was written by a later version of Attribune."_s));
    QVERIFY(shows(u"What to do: open it with a newer Attribune."_s));
    QVERIFY(!offersKeys());
}

void StatementPanelTest::showsTheStatementInHand()
{
    m_article->tag("Closer consultation matters");
    m_article->tag("both oppose the radar", {"Xi", "Putin"}, {{"THAAD", app::Stance::Opposes, {}, {}}});
    QCOMPARE(chips(), QStringList({u"Xi"_s, u"Putin"_s, u"+ add"_s, u"THAAD · opposes ▾"_s, u"+ add"_s}));
    QVERIFY(std::ranges::any_of(
        m_panel->findChildren<QLabel*>(), [](const QLabel* label) { return label->text() == u"Statement 2 of 2"; }));
    QVERIFY(named<QAbstractButton>(u"both oppose the radar"_s));
}

void StatementPanelTest::deleteKeyRemovesAChip()
{
    m_article->tag("both oppose the radar", {"Xi", "Putin"});
    auto* chip = named<ui::Chip>(u"Speaker Xi"_s);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QCOMPARE(tests::speakersOf(m_article->current()), QStringList{u"Putin"_s});
    QCOMPARE(m_article->lastStep(), u"Remove speaker Xi"_s);
    QVERIFY(named<ui::Chip>(u"Speaker Putin"_s)->hasFocus()); // so that the next can be removed
}

void StatementPanelTest::picksAnotherSpeaker()
{
    m_article->tag("both oppose the radar", {"Xi"});
    QTest::mouseClick(named<ui::Chip>(u"Add a speaker"_s), Qt::LeftButton);
    auto* line = named<QLineEdit>(u"Speaker to add"_s);
    QVERIFY(line->hasFocus());
    line->setText(u"拉夫"_s); // as an input method commits it: no single keys
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(tests::speakersOf(m_article->current()), QStringList({u"Xi"_s, u"Lavrov"_s}));
    QVERIFY(!line->isVisible());
}

void StatementPanelTest::picksANewTopic()
{
    m_article->tag("both oppose the radar", {"Xi"});
    QTest::mouseClick(named<ui::Chip>(u"Add a topic"_s), Qt::LeftButton);
    auto* line = named<QLineEdit>(u"Topic to add"_s);
    QTest::keyClick(line, Qt::Key_Return); // nothing typed, nothing taken
    QVERIFY(m_article->current().topics.empty());
    QTest::keyClicks(line, u"Energy security"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(tests::topicsOf(m_article->current()), QStringList{u"Energy security"_s});
    QVERIFY(m_article->session.codebook().findTopic("Energy security"));
}

void StatementPanelTest::stanceMenuIsReachedFromTheTopic()
{
    m_article->tag("both oppose the radar", {}, {{"THAAD", app::Stance::Unstated, {}, {}}});
    auto* chip = named<ui::Chip>(u"Topic THAAD, stance not stated"_s);
    chip->setFocus();
    QTimer::singleShot(0, [] {
        QWidget* menu = QApplication::activePopupWidget();
        QVERIFY(menu);
        QVERIFY(menu->actions().front()->actionGroup()); // shown as one of several, not as switches
        QTest::keyClick(menu, Qt::Key_Down);             // the stance that it has
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QTest::keyClick(chip, Qt::Key_Return);
    QCOMPARE(tests::topicsOf(m_article->current()), QStringList{u"THAAD=supports"_s});
}

void StatementPanelTest::mannerIsSwitchedOnAndOff()
{
    m_article->tag("both oppose the radar");
    auto* indirect = named<QAbstractButton>(u"Manner: indirect"_s);
    indirect->click();
    QCOMPARE(m_article->current().manner, app::Manner::Indirect);
    indirect->click();
    QCOMPARE(m_article->current().manner, app::Manner::Unstated);
}

void StatementPanelTest::noteGoesOnAtItsEnd()
{
    m_article->tag("both oppose the radar", {"Xi"});
    app::Statement statement = m_article->current();
    statement.note = "joint";
    m_article->session.change(statement, u"Edit note"_s);
    m_panel->focusNote();
    auto* note = named<QPlainTextEdit>(u"Note"_s);
    QTest::keyClicks(note, u" position"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(m_article->current().note, std::string("joint position"));
}

void StatementPanelTest::noteIsOneStep()
{
    m_article->tag("both oppose the radar");
    m_panel->focusNote();
    auto* note = named<QPlainTextEdit>(u"Note"_s);
    QVERIFY(note->hasFocus());
    QTest::keyClicks(note, u"joint position"_s);
    QCOMPARE(m_article->session.undoStack().count(), 1); // the tag alone: nothing yet of what is typed
    QSignalSpy finished(m_panel, &ui::StatementPanel::editingFinished);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(m_article->current().note, std::string("joint position"));
    QCOMPARE(m_article->session.undoStack().count(), 2);
    QCOMPARE(finished.count(), 1);
    m_article->session.undoStack().undo();
    QVERIFY(m_article->current().note.empty());
    QVERIFY(note->toPlainText().isEmpty());
}

void StatementPanelTest::typedTextGoesToTheStatementItWasTypedOn()
{
    const auto first = m_article->tag("Closer consultation matters");
    const auto second = m_article->tag("both oppose the radar");
    m_panel->focusNote();
    QTest::keyClicks(named<QPlainTextEdit>(u"Note"_s), u"on the second"_s);
    m_article->session.setCurrentStatement(first); // J, without leaving the field
    QCOMPARE(m_article->session.statements().find(second)->note, std::string("on the second"));
    QVERIFY(m_article->session.statements().find(first)->note.empty());
    QVERIFY(named<QPlainTextEdit>(u"Note"_s)->toPlainText().isEmpty());
}

void StatementPanelTest::changeFromElsewhereDoesNotTouchAFieldInUse()
{
    m_article->tag("both oppose the radar");
    auto* via = named<QLineEdit>(u"Via"_s);
    via->setFocus();
    QTest::keyClicks(via, u"the spokes"_s);
    app::Statement statement = m_article->current();
    statement.setField(app::viaField, "Interfax");
    m_article->session.change(statement, u"Merged"_s);
    QCOMPARE(via->text(), u"the spokes"_s);
    QTest::keyClicks(via, u"man"_s);
    QTest::keyClick(via, Qt::Key_Return);
    QCOMPARE(std::string(m_article->current().field(app::viaField)), std::string("the spokesman"));
}

void StatementPanelTest::escapeTakesBackWhatWasTyped()
{
    m_article->tag("both oppose the radar");
    auto* via = named<QLineEdit>(u"Via"_s);
    via->setFocus();
    QTest::keyClicks(via, u"nobody"_s);
    QTest::keyClick(via, Qt::Key_Escape);
    QVERIFY(via->text().isEmpty());
    m_panel->focusNote();
    QCOMPARE(m_article->session.undoStack().count(), 1);
}

void StatementPanelTest::escapeKeepsAWrittenNoteAndUndoTakesItBack()
{
    m_article->tag("both oppose the radar");
    m_panel->focusNote();
    auto* note = named<QPlainTextEdit>(u"Note"_s);
    QTest::keyClicks(note, u"what the paper leaves out"_s);
    QTest::keyClick(note, Qt::Key_Escape);
    QCOMPARE(m_article->current().note, std::string("what the paper leaves out"));
    m_article->session.undoStack().undo();
    QVERIFY(m_article->current().note.empty());
    QVERIFY(note->toPlainText().isEmpty());
}

void StatementPanelTest::dates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("iso");
    QTest::newRow("as in the file") << u"2017-07-03"_s << u"2017-07-03"_s;
    QTest::newRow("in words") << u"3 July 2017"_s << u"2017-07-03"_s;
    QTest::newRow("American") << u"July 3, 2017"_s << u"2017-07-03"_s;
    QTest::newRow("with points") << u"3.7.2017"_s << u"2017-07-03"_s;
    QTest::newRow("Chinese") << u"2017年7月3日"_s << u"2017-07-03"_s;
    QTest::newRow("month only") << u"2017-07"_s << u"2017-07"_s;
    QTest::newRow("year only") << u"2017"_s << u"2017"_s;
    QTest::newRow("no such day") << u"2017-02-30"_s << QString();
    QTest::newRow("no date") << u"yesterday"_s << QString();
}

void StatementPanelTest::dates()
{
    QFETCH(QString, typed);
    QTEST(ui::isoDate(typed), "iso");
}

void StatementPanelTest::noDateIsNotSaved()
{
    m_article->tag("both oppose the radar");
    auto* saidOn = named<QLineEdit>(u"Said on"_s);
    saidOn->setFocus();
    QTest::keyClicks(saidOn, u"yesterday"_s);
    QTest::keyClick(saidOn, Qt::Key_Return);
    QVERIFY(m_article->current().field(app::saidOnField).empty());
    QCOMPARE(saidOn->text(), u"yesterday"_s);      // to be put right, not lost
    QCOMPARE(QToolTip::text(), saidOn->toolTip()); // said at once
    QVERIFY(!saidOn->toolTip().isEmpty());
    saidOn->selectAll();
    QTest::keyClicks(saidOn, u"2017-07-03"_s);
    m_panel->focusNote();
    QCOMPARE(std::string(m_article->current().field(app::saidOnField)), std::string("2017-07-03"));
    QCOMPARE(saidOn->text(), u"3 July 2017"_s);
}

void StatementPanelTest::wrongDateSaysNothingOfTheNextStatements()
{
    const app::StatementId first = m_article->tag("Closer consultation matters");
    app::Statement dated = m_article->current();
    dated.setField(app::saidOnField, "2017-07-03");
    m_article->session.change(dated, u"Date"_s);
    m_article->tag("both oppose the radar");
    auto* saidOn = named<QLineEdit>(u"Said on"_s);
    const QColor ink = saidOn->palette().color(QPalette::Text);
    saidOn->setFocus();
    QTest::keyClicks(saidOn, u"2017-02-30"_s);
    m_panel->focusNote();
    QVERIFY(saidOn->palette().color(QPalette::Text) != ink);
    m_article->session.setCurrentStatement(first);
    QCOMPARE(saidOn->text(), u"3 July 2017"_s);
    QCOMPARE(saidOn->palette().color(QPalette::Text), ink);
}

void StatementPanelTest::readOnlyFieldsInviteNobody()
{
    ui::Session& session = m_article->session;
    const app::StatementId stays = m_article->tag("both oppose the radar");
    QCOMPARE(named<QLineEdit>(u"Via"_s)->placeholderText(), u"who reported it"_s);
    QVERIFY(session.saveNow());
    const QString path = session.article()->path;
    QFile tagFile(session.sidecarPath()); // is damaged behind the statement
    session.closeArticle();
    QVERIFY(tagFile.resize(tagFile.size() - 6));
    VERIFY_RESULT(session.openArticle(path));
    QVERIFY(session.readOnlyBecause());
    session.setCurrentStatement(stays);
    QCOMPARE(named<QLineEdit>(u"Via"_s)->placeholderText(), QString());
    QCOMPARE(named<QPlainTextEdit>(u"Note"_s)->placeholderText(), QString());
}

void StatementPanelTest::customFieldsByKind()
{
    m_article->tag("both oppose the radar");
    auto* place = named<QComboBox>(u"Place"_s);
    QCOMPARE(place->count(), 3);
    place->setFocus();
    QTest::keyClick(place, Qt::Key_Down);
    QCOMPARE(std::string(m_article->current().field("place")), std::string("Moscow"));
    auto* length = named<QLineEdit>(u"Length"_s);
    length->setFocus();
    QTest::keyClicks(length, u"long"_s);
    QTest::keyClick(length, Qt::Key_Return);
    QVERIFY(m_article->current().field("length").empty());
    length->selectAll();
    QTest::keyClicks(length, u"12.5"_s);
    QTest::keyClick(length, Qt::Key_Return);
    QCOMPARE(std::string(m_article->current().field("length")), std::string("12.5"));
}

void StatementPanelTest::valueOutsideTheChoicesIsShown()
{
    m_article->tag("both oppose the radar");
    app::Statement statement = m_article->current();
    statement.setField("place", "Sochi");
    m_article->session.change(statement, u"Edit"_s);
    QCOMPARE(named<QComboBox>(u"Place"_s)->currentText(), u"Sochi"_s);
    m_article->tag("Both would press");
    QCOMPARE(named<QComboBox>(u"Place"_s)->count(), 3);
}

void StatementPanelTest::wordsCanBeAddedWhileSomeAreSelected()
{
    m_article->tag("both oppose the radar");
    const auto isShown = [&](QStringView text) {
        return std::ranges::any_of(m_panel->findChildren<QPushButton*>(),
            [&](const QPushButton* button) { return button->isVisible() && button->text() == text; });
    };
    QVERIFY(!isShown(u"Add words"));
    m_panel->setSelection({0, 6});
    QVERIFY(isShown(u"Add words"));
    QVERIFY(isShown(u"Set borders"));
}

void StatementPanelTest::namesAreNeverMarkup()
{
    const std::string name = "<b>Xi</b><img src=x>";
    m_article->tag("both oppose the radar", {name}, {{name, app::Stance::Unstated, {}, {}}});
    for (const QLabel* label : m_panel->findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    for (const ui::Chip* chip : m_panel->findChildren<ui::Chip*>())
        QVERIFY(!chip->toolTip().contains(u"<b>"_s));
}

void StatementPanelTest::isAccessible()
{
    m_article->tag("both oppose the radar", {"Xi", "Putin"}, {{"THAAD", app::Stance::Opposes, {}, {}}});
    QCOMPARE(tests::accessibilityProblems(*m_window).join(u'\n'), QString());
    const QStringList order = tests::tabOrder(*m_window);
    const auto place = [&](QStringView name) {
        return std::ranges::find_if(order, [&](const QString& entry) { return entry.contains(name); }) - order.begin();
    };
    QVERIFY2(place(u"Speaker Xi") < place(u"Add a speaker") && place(u"Add a speaker") < place(u"Topic THAAD")
            && place(u"Add a topic") < place(u"Manner: direct") && place(u"Manner: mixed") < place(u"Said on")
            && place(u"Via") < place(u"Note") && place(u"Note") < place(u"Length")
            && place(u"Length") < place(u"Delete statement"),
        qPrintable(order.join(u'\n')));
}

QTEST_MAIN(StatementPanelTest)
#include "tst_statementpanel.moc"
