// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/statements/tagger.h"

#include "tests/ui/statements/openarticle.h"

using namespace Qt::StringLiterals;
using tests::OpenArticle;

class TaggerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void threeKeysMakeOneStatement();
    void selectionWinsOverTheStatementInHand();
    void togglesByAnyNameOfAnEntry();
    void neitherSelectionNorStatement();
    void eachKeyIsOneNamedStep();
    void stanceOfTheTopicLastTouched();
    void stanceOfTheLastTopicWhereNoneWasTouched();
    void stanceNeedsATopic();
    void manner();
    void deletingGoesOnToTheNext();
    void nextAndPreviousGoRound();
    void nextAndPreviousGoThroughTheLostOnes();
    void addsWordsAsFurtherSpan();
    void addedWordsThatTouchBecomeOneSpan();
    void setsBordersOfTheOnlySpan();
    void bordersOfOneOfSeveralSpans();
    void wordsThatAreGoneAreReplaced();
    void nothingWithoutAnArticle();

private:
    void select(std::string_view words) { m_tagger->setSelection(m_article->spanOf(words)); }
    std::unique_ptr<OpenArticle> m_article;
    std::unique_ptr<ui::Tagger> m_tagger;
};

void TaggerTest::init()
{
    m_tagger.reset();
    m_article = std::make_unique<OpenArticle>();
    m_tagger = std::make_unique<ui::Tagger>(m_article->session);
}

void TaggerTest::threeKeysMakeOneStatement()
{
    QSignalSpy used(m_tagger.get(), &ui::Tagger::selectionUsed);
    select("Xi and Putin said that both oppose the radar."); // S
    m_tagger->toggleTopic("THAAD");                          // 1
    m_tagger->toggleSpeaker("Xi");                           // Alt+1
    QCOMPARE(m_article->session.statements().count(), 1);
    QCOMPARE(tests::speakersOf(m_article->current()), QStringList{u"Xi"_s});
    QCOMPARE(tests::topicsOf(m_article->current()), QStringList{u"THAAD"_s});
    QCOMPARE(
        m_article->current().selectors.front().exact, std::string("Xi and Putin said that both oppose the radar."));
    QCOMPARE(used.count(), 1);
    QVERIFY(m_tagger->selection().isEmpty());
}

void TaggerTest::selectionWinsOverTheStatementInHand()
{
    const auto first = m_article->tag("Closer consultation matters", {"Xi"});
    select("Both would press for talks");
    m_tagger->toggleSpeaker("Xi");
    QCOMPARE(m_article->session.statements().count(), 2);
    QVERIFY(m_article->session.currentStatement() != first);
    QCOMPARE(tests::speakersOf(*m_article->session.statements().find(first)), QStringList{u"Xi"_s});
}

void TaggerTest::togglesByAnyNameOfAnEntry()
{
    m_article->tag("Closer consultation matters", {"Vladimir Putin"},
        {{"Terminal High Altitude Area Defense", app::Stance::Opposes, {}, {}}});
    m_tagger->toggleSpeaker("Putin");
    m_tagger->toggleTopic("THAAD");
    QVERIFY(m_article->current().speakers.empty());
    QVERIFY(m_article->current().topics.empty());
}

void TaggerTest::neitherSelectionNorStatement()
{
    QSignalSpy hint(m_tagger.get(), &ui::Tagger::hint);
    m_tagger->toggleTopic("THAAD");
    m_tagger->setManner(app::Manner::Direct);
    QCOMPARE(hint.count(), 2);
    QVERIFY(hint.front().front().toString().contains(u" S "));
    QCOMPARE(m_article->session.statements().count(), 0);
}

void TaggerTest::eachKeyIsOneNamedStep()
{
    select("Closer consultation matters");
    m_tagger->toggleTopic("BRI");
    QCOMPARE(m_article->lastStep(), u"Tag topic BRI"_s);
    m_tagger->toggleSpeaker("Xi");
    QCOMPARE(m_article->lastStep(), u"Tag speaker Xi"_s);
    m_tagger->toggleSpeaker("Xi");
    QCOMPARE(m_article->lastStep(), u"Remove speaker Xi"_s);
    m_tagger->setStance("BRI", app::Stance::Supports);
    QCOMPARE(m_article->lastStep(), u"Stance on BRI: supports"_s);
    QCOMPARE(m_article->session.undoStack().count(), 4);
    m_article->session.undoStack().undo();
    m_article->session.undoStack().undo();
    QCOMPARE(tests::speakersOf(m_article->current()), QStringList{u"Xi"_s});
    QCOMPARE(tests::topicsOf(m_article->current()), QStringList{u"BRI"_s});
}

void TaggerTest::stanceOfTheTopicLastTouched()
{
    m_article->tag("Closer consultation matters", {}, {{"BRI", app::Stance::Unstated, {}, {}}});
    m_tagger->toggleTopic("THAAD");
    m_tagger->toggleTopic("Korean Peninsula");
    m_tagger->setStance("THAAD", app::Stance::Neutral);
    m_tagger->cycleStance();
    QCOMPARE(tests::topicsOf(m_article->current()), QStringList({u"BRI"_s, u"THAAD=opposes"_s, u"Korean Peninsula"_s}));
    for (int press = 0; press < 6; ++press) // all the way round
        m_tagger->cycleStance();
    QCOMPARE(tests::topicsOf(m_article->current()).at(1), u"THAAD=opposes"_s);
}

void TaggerTest::stanceOfTheLastTopicWhereNoneWasTouched()
{
    m_article->tag("Closer consultation matters", {},
        {{"BRI", app::Stance::Unstated, {}, {}}, {"THAAD", app::Stance::Unstated, {}, {}}});
    m_tagger->cycleStance();
    QCOMPARE(tests::topicsOf(m_article->current()), QStringList({u"BRI"_s, u"THAAD=supports"_s}));
}

void TaggerTest::stanceNeedsATopic()
{
    m_article->tag("Closer consultation matters", {"Xi"});
    QSignalSpy hint(m_tagger.get(), &ui::Tagger::hint);
    m_tagger->cycleStance();
    QCOMPARE(hint.count(), 1);
    QVERIFY(m_article->current().topics.empty());
}

void TaggerTest::manner()
{
    m_article->tag("Closer consultation matters");
    m_tagger->setManner(app::Manner::Mixed);
    QCOMPARE(m_article->current().manner, app::Manner::Mixed);
    QCOMPARE(m_article->lastStep(), u"Manner: mixed"_s);
}

void TaggerTest::deletingGoesOnToTheNext()
{
    const auto first = m_article->tag("Closer consultation matters");
    const auto third = m_article->tag("Both would press for talks");
    const auto second = m_article->tag("both oppose the radar");
    m_tagger->deleteCurrent();
    QCOMPARE(m_article->session.currentStatement(), third);
    m_tagger->deleteCurrent();
    QCOMPARE(m_article->session.currentStatement(), first);
    m_tagger->deleteCurrent();
    QVERIFY(m_article->session.currentStatement().isEmpty());
    m_article->session.undoStack().undo();
    QVERIFY(m_article->session.statements().find(first));
    QVERIFY(!m_article->session.statements().find(second));
}

void TaggerTest::nextAndPreviousGoRound()
{
    const auto first = m_article->tag("Closer consultation matters");
    const auto last = m_article->tag("Both would press for talks");
    QSignalSpy hint(m_tagger.get(), &ui::Tagger::hint);
    m_tagger->next();
    QCOMPARE(m_article->session.currentStatement(), first);
    QCOMPARE(hint.count(), 1);
    m_tagger->previous();
    QCOMPARE(m_article->session.currentStatement(), last);
    m_tagger->previous();
    QCOMPARE(m_article->session.currentStatement(), first);
    m_article->session.setCurrentStatement({});
    m_tagger->next();
    QCOMPARE(m_article->session.currentStatement(), first);
}

void TaggerTest::nextAndPreviousGoThroughTheLostOnes()
{
    const auto lost = m_article->tag("Closer consultation matters");
    const auto second = m_article->tag("both oppose the radar");
    const auto last = m_article->tag("Both would press for talks");
    m_article->replaceInFile("Closer", "Nearer");
    const ui::Session& session = m_article->session;
    QVERIFY(m_article->session.lostStatements().find(lost));
    m_tagger->next();
    QCOMPARE(session.currentStatement(), lost); // it stands above the others
    m_tagger->next();
    QCOMPARE(session.currentStatement(), second);
    m_tagger->previous();
    QCOMPARE(session.currentStatement(), lost);
    m_tagger->previous();
    QCOMPARE(session.currentStatement(), last);
    m_article->session.setCurrentStatement(lost);
    m_tagger->deleteCurrent();
    QCOMPARE(session.currentStatement(), second);
}

void TaggerTest::addsWordsAsFurtherSpan()
{
    m_article->tag("Both would press for talks", {"Putin"});
    select("Closer consultation matters");
    m_tagger->addSpan();
    QCOMPARE(m_article->current().selectors.size(), 2UZ);
    QCOMPARE(m_article->current().selectors.front().exact,
        std::string("Closer consultation matters")); // in the order of the text
    QCOMPARE(m_article->session.statements().count(), 1);
    QVERIFY(m_tagger->selection().isEmpty());
}

void TaggerTest::addedWordsThatTouchBecomeOneSpan()
{
    m_article->tag("Both would press");
    select("press for talks");
    m_tagger->addSpan();
    QCOMPARE(m_article->current().selectors.size(), 1UZ);
    QCOMPARE(m_article->current().selectors.front().exact, std::string("Both would press for talks"));
}

void TaggerTest::setsBordersOfTheOnlySpan()
{
    m_article->tag("Both would press for talks", {"Putin"});
    select("Closer consultation");
    m_tagger->setBorders();
    QCOMPARE(m_article->current().selectors.size(), 1UZ);
    QCOMPARE(m_article->current().selectors.front().exact, std::string("Closer consultation"));
    QCOMPARE(tests::speakersOf(m_article->current()), QStringList{u"Putin"_s});
}

void TaggerTest::wordsThatAreGoneAreReplaced()
{
    ui::Session& session = m_article->session;
    const auto check = [&](const char* word, const char* other, std::string_view part, auto useWords) {
        m_article->tag(word);
        m_tagger->setSelection(m_article->spanOf(part));
        m_tagger->addSpan(); // of several parts it is not asked which one is meant
        m_article->replaceInFile(word, other);
        QVERIFY(session.isCurrentLost());
        m_tagger->setSelection(m_article->spanOf("Xi and Putin"));
        useWords();
        QVERIFY(!session.isCurrentLost());
        QCOMPARE(m_article->current().selectors.size(), 1U);
        QCOMPARE(m_article->current().selectors.front().exact, "Xi and Putin");
        m_tagger->deleteCurrent();
    };
    check("Closer", "Nearer", "after the talks", [this] { m_tagger->setBorders(); });
    check("press", "push hard", "Putin added", [this] { m_tagger->addSpan(); });
}

void TaggerTest::bordersOfOneOfSeveralSpans()
{
    m_article->tag("Both would press for talks");
    select("Closer consultation");
    m_tagger->addSpan();
    select("press for talks on the peninsula");
    m_tagger->setBorders();
    QCOMPARE(m_article->current().selectors.size(), 2UZ);
    QCOMPARE(m_article->current().selectors.back().exact, std::string("press for talks on the peninsula"));

    QSignalSpy hint(m_tagger.get(), &ui::Tagger::hint);
    const app::Statement before = m_article->current();
    select("both oppose the radar");
    m_tagger->setBorders(); // which of the two is not clear
    QCOMPARE(hint.count(), 1);
    QCOMPARE(m_article->current(), before);
}

void TaggerTest::nothingWithoutAnArticle()
{
    m_article->session.closeArticle();
    QSignalSpy hint(m_tagger.get(), &ui::Tagger::hint);
    m_tagger->setSelection({0, 5});
    m_tagger->toggleSpeaker("Xi");
    m_tagger->next();
    QCOMPARE(hint.count(), 2);
}

QTEST_MAIN(TaggerTest)
#include "tst_tagger.moc"
