// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/statements/quicktagline.h"

#include "tests/ui/statements/openarticle.h"
#include "ui/support/suggestionlist.h"
#include "ui/support/chip.h"

#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;
using tests::OpenArticle;

class QuickTagLineTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void typesAWholeStatement();
    void createdNamesGoWithTheStep();
    void escapeLeavesEverything();
    void showsWhatIsUnderstood();
    void tabCompletes();
    void downAndEnterChoose();
    void newNameIsAskedBeforeItIsMade();
    void newNamesOnTheirSidesAreMadeAtOnce();
    void tabTurnsANewNameOfASide();
    void tabTurnsANewSpeakerIntoATopic();
    void newNameThatCannotBeAddedIsSaid();
    void ambiguousNameIsNotGuessed();
    void badStanceIsNotSaved();
    void sayWhichAliasMatched();
    void opensOnTheStatementInHand();
    void aNameTypedBehindTheLastOneIsAFurtherOne();
    void theLastNameCanBeGoneOnWith();
    void typingGoesOnBeforeTheNote();
    void removingTheNoteFromTheLine();
    void nothingTypedMakesNothing();
    void hintWithoutWordsOrStatement();
    void focusReturnsToWhereItWas();
    void clickElsewhereCloses();
    void neverCoversTheWords();

private:
    void type(const QString& text) { QTest::keyClicks(m_edit, text); }
    void press(Qt::Key key) { QTest::keyClick(m_edit, key); }
    [[nodiscard]] QStringList chips() const;
    [[nodiscard]] bool says(QStringView words) const;
    [[nodiscard]] int statements() { return m_article->session.statements().count(); }

    std::unique_ptr<OpenArticle> m_article;
    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_reader = nullptr; ///< something else that can have the focus
    ui::QuickTagLine* m_line = nullptr;
    QLineEdit* m_edit = nullptr;
};

void QuickTagLineTest::init()
{
    m_article = std::make_unique<OpenArticle>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 600);
    m_reader = new QLineEdit(m_window.get());
    m_line = new ui::QuickTagLine(m_article->session, m_window.get());
    m_edit = m_line->findChild<QLineEdit*>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_reader->setFocus();
}

void QuickTagLineTest::cleanup()
{
    m_window.reset();
    m_article.reset();
}

QStringList QuickTagLineTest::chips() const
{
    QStringList texts;
    for (const ui::Chip* chip : m_line->findChildren<ui::Chip*>())
        texts += chip->text();
    return texts;
}

bool QuickTagLineTest::says(QStringView words) const
{
    return std::ranges::any_of(
        m_line->findChildren<QLabel*>(), [&](const QLabel* label) { return label->text().contains(words); });
}

void QuickTagLineTest::typesAWholeStatement()
{
    QSignalSpy saved(m_line, &ui::QuickTagLine::saved);
    m_line->open({m_article->spanOf("both oppose the radar")}, {});
    QVERIFY(m_edit->hasFocus());
    type(u"xi, putin / thaad=opp / indirect -- joint"_s);
    press(Qt::Key_Return);
    QCOMPARE(saved.count(), 1);
    QVERIFY(m_line->isHidden());
    QCOMPARE(statements(), 1);
    const app::Statement& statement = m_article->current();
    QCOMPARE(tests::speakersOf(statement), QStringList({u"Xi"_s, u"Putin"_s}));
    QCOMPARE(tests::topicsOf(statement), QStringList{u"THAAD=opposes"_s});
    QCOMPARE(statement.manner, app::Manner::Indirect);
    QCOMPARE(statement.note, std::string("joint"));
    QCOMPARE(m_article->session.undoStack().count(), 1);
    QCOMPARE(m_article->lastStep(), u"Tag statement"_s);
}

/// What was created for a tag goes with it, unless something else names it by then.
void QuickTagLineTest::createdNamesGoWithTheStep()
{
    ui::Session& session = m_article->session;
    m_line->open({m_article->spanOf("both oppose the radar")}, {});
    type(u"@Gromyko / #Energy"_s);
    press(Qt::Key_Return);
    QVERIFY(session.codebook().findSpeaker("Gromyko") && session.codebook().findTopic("Energy"));
    QCOMPARE(session.undoStack().count(), 1);
    session.undoStack().undo();
    QCOMPARE(statements(), 0);
    QTRY_VERIFY(!session.codebook().findSpeaker("Gromyko") && !session.codebook().findTopic("Energy"));
    session.undoStack().redo();
    QCOMPARE(statements(), 1);
    QVERIFY(session.codebook().findSpeaker("Gromyko") && session.codebook().findTopic("Energy"));

    m_article->writeAs("ben", "press for talks", {"Gromyko"});
    session.undoStack().undo();
    QTRY_VERIFY(!session.codebook().findTopic("Energy"));
    QVERIFY(session.codebook().findSpeaker("Gromyko")); // Ben's statement names him
}

void QuickTagLineTest::escapeLeavesEverything()
{
    m_line->open({m_article->spanOf("both oppose the radar")}, {});
    type(u"xi"_s);
    press(Qt::Key_Escape);
    QVERIFY(m_line->isHidden());
    QCOMPARE(statements(), 0);
}

void QuickTagLineTest::showsWhatIsUnderstood()
{
    m_line->open({m_article->spanOf("both oppose the radar")}, {});
    type(u"xi / thaad=s / Energy / wang / indirect"_s);
    QCOMPARE(
        chips(), QStringList({u"Xi"_s, u"THAAD · supports"_s, u"new topic Energy?"_s, u"Wang Yi"_s, u"indirect"_s}));
}

void QuickTagLineTest::tabCompletes()
{
    m_line->open({m_article->spanOf("both oppose the radar")}, {});
    type(u"la"_s);
    press(Qt::Key_Tab);
    QCOMPARE(m_edit->text(), u"Lavrov"_s);
    type(u" / kor"_s);
    press(Qt::Key_Tab);
    type(u"=c"_s);
    press(Qt::Key_Tab);
    QCOMPARE(m_edit->text(), u"Lavrov / Korean Peninsula=conditional"_s);
    QVERIFY(m_edit->hasFocus());
}

void QuickTagLineTest::downAndEnterChoose()
{
    m_line->open({m_article->spanOf("both oppose the radar")}, {});
    press(Qt::Key_Down); // nothing typed: the whole codebook
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(m_edit->text(), u"Putin"_s);
    QCOMPARE(statements(), 0); // Enter took the suggestion
    press(Qt::Key_Return);
    QCOMPARE(statements(), 1);
}

void QuickTagLineTest::newNameIsAskedBeforeItIsMade()
{
    m_line->open({m_article->spanOf("both oppose the radar")}, {});
    type(u"Merkel"_s);
    QVERIFY(says(u"new speaker"));
    press(Qt::Key_Return);
    QCOMPARE(statements(), 0);
    QVERIFY(!m_article->session.codebook().findSpeaker("Merkel"));
    QVERIFY(says(u"adds the speaker"));
    press(Qt::Key_Return);
    QCOMPARE(statements(), 1);
    QVERIFY(m_article->session.codebook().findSpeaker("Merkel"));
    QCOMPARE(tests::speakersOf(m_article->current()), QStringList{u"Merkel"_s});
}

void QuickTagLineTest::newNamesOnTheirSidesAreMadeAtOnce()
{
    m_line->open({m_article->spanOf("both oppose the radar")}, {});
    type(u"Wang Yi, Merkel / thaad=opposes"_s);
    QCOMPARE(chips(), QStringList({u"Wang Yi"_s, u"new speaker Merkel"_s, u"THAAD · opposes"_s}));
    QVERIFY(says(u"adds the speaker “Merkel”")); // though the cursor is elsewhere
    m_edit->clear();
    type(u"Wang Yi, @Merkel / #Energy"_s);
    QVERIFY(says(u"speaker “Merkel”, topic “Energy”")); // both of them
    m_edit->clear();
    type(u"Wang Yi, Merkel / thaad=opposes"_s);
    press(Qt::Key_Return);
    QCOMPARE(tests::speakersOf(m_article->current()), QStringList({u"Wang Yi"_s, u"Merkel"_s}));
    QCOMPARE(tests::topicsOf(m_article->current()), QStringList{u"THAAD=opposes"_s});
    QVERIFY(m_article->session.codebook().findSpeaker("Merkel"));
    QVERIFY(!m_article->session.codebook().findTopic("Merkel"));
}

void QuickTagLineTest::tabTurnsANewNameOfASide()
{
    m_line->open({m_article->spanOf("both oppose the radar")}, {});
    type(u"Energy / thaad"_s);
    press(Qt::Key_Tab);
    QCOMPARE(m_edit->text(), u"#Energy / thaad"_s);
    QCOMPARE(chips(), QStringList({u"new topic Energy"_s, u"THAAD"_s}));
    press(Qt::Key_Tab);
    QCOMPARE(m_edit->text(), u"@Energy / thaad"_s);
}

void QuickTagLineTest::tabTurnsANewSpeakerIntoATopic()
{
    m_line->open({m_article->spanOf("both oppose the radar")}, {});
    type(u"Energy"_s);
    press(Qt::Key_Tab);
    QCOMPARE(m_edit->text(), u"#Energy"_s);
    press(Qt::Key_Tab);
    QCOMPARE(m_edit->text(), u"@Energy"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QVERIFY(m_article->session.codebook().findTopic("Energy"));
    QCOMPARE(tests::topicsOf(m_article->current()), QStringList{u"Energy"_s});
}

void QuickTagLineTest::newNameThatCannotBeAddedIsSaid()
{
    m_article->damageCodebook();
    m_line->open({m_article->spanOf("Closer consultation matters")}, {});
    type(u"@Merkel"_s);
    press(Qt::Key_Return);
    QVERIFY(says(u"“Merkel” cannot be added to the codebook: "));
    QVERIFY(m_line->isVisible());
    QCOMPARE(statements(), 0);
    m_edit->clear();
    type(u"@Xi"_s); // whom the starter codebook has
    press(Qt::Key_Return);
    QCOMPARE(statements(), 1);
}

void QuickTagLineTest::ambiguousNameIsNotGuessed()
{
    QVERIFY(m_article->session.addSpeaker(u"Wang Wentao"_s));
    m_line->open({m_article->spanOf("both oppose the radar")}, {});
    type(u"wang"_s);
    press(Qt::Key_Return);
    QCOMPARE(statements(), 0);
    QVERIFY(says(u"Wang Yi, Wang Wentao"));
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QCOMPARE(tests::speakersOf(m_article->current()), QStringList{u"Wang Yi"_s});
}

void QuickTagLineTest::badStanceIsNotSaved()
{
    m_line->open({m_article->spanOf("both oppose the radar")}, {});
    type(u"thaad=maybe"_s);
    press(Qt::Key_Return);
    QCOMPARE(statements(), 0);
    QVERIFY(says(u"“maybe” is no stance"));
}

void QuickTagLineTest::sayWhichAliasMatched()
{
    m_line->open({m_article->spanOf("both oppose the radar")}, {});
    type(u"terminal high"_s);
    QVERIFY(says(u"“Terminal High Altitude…” is THAAD"));
}

void QuickTagLineTest::opensOnTheStatementInHand()
{
    const auto id = m_article->tag("both oppose the radar", {"Xi"}, {{"THAAD", app::Stance::Opposes, {}, {}}});
    m_line->open({}, {});
    QCOMPARE(m_edit->text(), u"Xi / THAAD=opposes"_s);
    type(u", bri"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_article->session.currentStatement(), id);
    QCOMPARE(statements(), 1);
    QCOMPARE(tests::topicsOf(m_article->current()), QStringList({u"THAAD=opposes"_s, u"BRI"_s}));
}

void QuickTagLineTest::aNameTypedBehindTheLastOneIsAFurtherOne()
{
    m_article->tag("both oppose the radar", {"Xi"}, {{"THAAD", app::Stance::Unstated, {}, {}}});
    m_line->open({}, {});
    type(u"bri"_s);
    QCOMPARE(m_edit->text(), u"Xi / THAAD, bri"_s);
    press(Qt::Key_Return);
    QCOMPARE(tests::topicsOf(m_article->current()), QStringList({u"THAAD"_s, u"BRI"_s}));

    m_line->open({}, {});
    type(u" korean peninsula"_s); // many put a space first
    QCOMPARE(m_edit->text(), u"Xi / THAAD, BRI, korean peninsula"_s);
    press(Qt::Key_Escape);
}

void QuickTagLineTest::theLastNameCanBeGoneOnWith()
{
    m_article->tag("both oppose the radar", {"Xi"}, {{"THAAD", app::Stance::Unstated, {}, {}}});
    m_line->open({}, {});
    type(u"=opposes"_s);
    QCOMPARE(m_edit->text(), u"Xi / THAAD=opposes"_s);
    press(Qt::Key_Return);
    QCOMPARE(tests::topicsOf(m_article->current()), QStringList{u"THAAD=opposes"_s});

    m_line->open({}, {});
    press(Qt::Key_Backspace); // whoever corrects is in the middle of a word
    type(u"s"_s);
    QCOMPARE(m_edit->text(), u"Xi / THAAD=opposes"_s);
}

void QuickTagLineTest::typingGoesOnBeforeTheNote()
{
    m_article->tag("both oppose the radar", {"Xi"});
    app::Statement statement = m_article->current();
    statement.note = "see below";
    m_article->session.change(statement, u"Edit note"_s);
    m_line->open({}, {});
    type(u", putin / bri"_s);
    QCOMPARE(m_edit->text(), u"Xi, putin / bri -- see below"_s);
    press(Qt::Key_Return);
    QCOMPARE(tests::speakersOf(m_article->current()), QStringList({u"Xi"_s, u"Putin"_s}));
    QCOMPARE(m_article->current().note, std::string("see below"));

    statement = m_article->current();
    statement.speakers.clear();
    statement.topics.clear();
    m_article->session.change(statement, u"Change tags"_s); // a note is all that is left
    m_line->open({}, {});
    type(u"xi"_s);
    press(Qt::Key_Return);
    QCOMPARE(tests::speakersOf(m_article->current()), QStringList{u"Xi"_s});
    QCOMPARE(m_article->current().note, std::string("see below"));
}

void QuickTagLineTest::removingTheNoteFromTheLine()
{
    m_article->tag("both oppose the radar", {"Xi"});
    app::Statement statement = m_article->current();
    statement.note = "see below";
    m_article->session.change(statement, u"Edit note"_s);
    m_line->open({}, {});
    QCOMPARE(m_edit->text(), u"Xi -- see below"_s);
    m_edit->setText(u"Xi"_s);
    press(Qt::Key_Return);
    QVERIFY(m_article->current().note.empty());

    statement = m_article->current();
    statement.note = "of two\nlines"; // which the line cannot show
    m_article->session.change(statement, u"Edit note"_s);
    m_line->open({}, {});
    press(Qt::Key_Return);
    QCOMPARE(m_article->current().note, std::string("of two\nlines"));
}

void QuickTagLineTest::nothingTypedMakesNothing()
{
    m_line->open({m_article->spanOf("both oppose the radar")}, {});
    press(Qt::Key_Return);
    QCOMPARE(statements(), 0);
    QVERIFY(m_line->isVisible());
}

void QuickTagLineTest::hintWithoutWordsOrStatement()
{
    QSignalSpy hint(m_line, &ui::QuickTagLine::hint);
    m_line->open({}, {});
    QCOMPARE(hint.count(), 1);
    QVERIFY(m_line->isHidden());
}

void QuickTagLineTest::focusReturnsToWhereItWas()
{
    m_line->open({m_article->spanOf("both oppose the radar")}, {});
    press(Qt::Key_Escape);
    QVERIFY(m_reader->hasFocus());
}

void QuickTagLineTest::clickElsewhereCloses()
{
    m_line->open({m_article->spanOf("both oppose the radar")}, {});
    m_reader->setFocus();
    QVERIFY(m_line->isHidden());
    QVERIFY(m_reader->hasFocus());
}

void QuickTagLineTest::neverCoversTheWords()
{
    constexpr int shadow = 16;
    for (const int y : {20, 300, 550}) {
        const QRect words(m_window->mapToGlobal(QPoint(100, y)), QSize(300, 24));
        m_line->open({m_article->spanOf("both oppose the radar")}, words);
        type(u"x"_s);
        const QRect sheet(m_line->mapToGlobal(QPoint(shadow, shadow)), m_line->size() - QSize(2 * shadow, 2 * shadow));
        QVERIFY(!sheet.intersects(words));
        QVERIFY(m_window->rect().translated(m_window->mapToGlobal(QPoint())).contains(sheet));
        press(Qt::Key_Escape);
    }
}

QTEST_MAIN(QuickTagLineTest)
#include "tst_quicktagline.moc"
