// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/session/session.h"

#include "app/base/utf8.h"
#include "app/review/placement.h"
#include "app/sidecars/sidecarformat.h"
#include "app/sidecars/tagging.h"
#include "tests/support/temporarycorpus.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <random>
#include <tuple>

using namespace Qt::StringLiterals;

class SessionTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void firstTagBeginsTheArticle();
    void anyRunOfStepsCanBeUndoneAndRedone();
    void closingSavesWhatIsUnsaved();
    void savesByItself();
    void failedSaveKeepsTheWorkAndSaysWhy();
    void tagFileThatWasDamagedForAWhileIsNoFailureAnyMore();
    void unsavedWorkStaysWhenAnotherArticleIsWanted();
    void fileThatNeverRestsIsSaid();
    void largeArticleIsReadInTheBackground();
    void openingAnotherGivesUpTheOneBeingRead();
    void whatCannotBeReadInTheBackgroundIsSaid();
    void changeOnDiskAndOwnChangeAreBothThere();
    void statementInHandStaysWhenChangesAreMerged();
    void changeOnDiskIsTakenInQuietly();
    void changeByAnotherDeviceIsNoticed();
    void statementsStayWhileTheirFolderIsOutOfReach();
    void unsavedWorkIsSavedWhenItsFolderIsBack();
    void savingIsTriedAgainWithoutBeingAsked();
    void damagedTagFileIsNeverTouched_data();
    void damagedTagFileIsNeverTouched();
    void statementsFollowAChangedText();
    void correctedFurnitureFollowsAChangedText();
    void statementsWithoutTheirWordsAreKeptAndTheRestGoesOn();
    void lostStatementIsPutOnOtherWords();
    void textThatIsChangedWhileOpenIsNoticed();
    void textIsLookedAtBeforeSaving();
    void largeTextThatIsChangedIsReadInTheBackground();
    void largeTextIsWaitedForBeforeSaving();
    void damagedTagFileOfALargeArticleIsOpenedOnceItIsWhole();
    void placesInAChangedTextAreSavedByHand();
    void wrongPlacesInAnUnchangedTextAreMendedByHand();
    void stepsFromBeforeTheTextChangedAreUndone();
    void textThatIsGoneForAMomentIsNoChange();
    void articleThatIsGoneForGoodIsToldOf();
    void damagedTagFileIsOpenedOnceItIsWhole();
    void damagedTagFileIsShownAsFarAsItCanBeRead();
    void whatIsUndoneAndDoneAgainIsInHand();
    void newSpeakerIsInTheCodebookFile();
    void colleaguesNewSpeakerIsKept();
    void damagedCodebookIsNeverTouched();

private:
    void tag(qint64 start, qint64 end, const char* speaker = "Xi");
    [[nodiscard]] QByteArray openLarge();
    [[nodiscard]] app::Sidecar onDisk(const QString& coder = u"anna"_s) const;

    std::unique_ptr<tests::TemporaryCorpus> m_corpus;
    std::unique_ptr<ui::Session> m_session;
    QString m_article;
};

void SessionTest::init()
{
    m_session.reset();
    m_corpus = std::make_unique<tests::TemporaryCorpus>();
    m_article =
        m_corpus->write(u"visit.txt"_s, "Xi said that the talks went well.\n\nPutin agreed with him on all points.\n");
    m_session = std::make_unique<ui::Session>(app::Coder{"anna", "Anna", {}});
    VERIFY_RESULT(m_session->openWorkspace(m_corpus->root()));
    VERIFY_RESULT(m_session->openArticle(m_article));
}

void SessionTest::tag(qint64 start, qint64 end, const char* speaker)
{
    auto statement = app::newStatement(m_session->article()->text(), {{start, end}}, m_session->origin());
    VERIFY_RESULT(statement);
    statement->speakers.push_back({speaker, {}});
    VERIFY_RESULT(m_session->add(*statement, u"Tag"_s));
}

app::Sidecar SessionTest::onDisk(const QString& coder) const
{
    const QByteArray bytes = m_corpus->read(u"visit.txt.%1.tags.json"_s.arg(coder));
    const auto sidecar = app::parseSidecar({bytes.constData(), static_cast<std::size_t>(bytes.size())}, u"tag file"_s);
    return sidecar.value_or(app::Sidecar());
}

void SessionTest::firstTagBeginsTheArticle()
{
    QCOMPARE(m_session->header().progress, app::Progress::Unread);
    tag(0, 33);
    QCOMPARE(m_session->header().progress, app::Progress::Tagging);
    QCOMPARE(m_session->statements().count(), 1);
    QVERIFY(m_session->current());
    m_session->undoStack().undo(); // one step, though two things changed
    QCOMPARE(m_session->statements().count(), 0);
    QCOMPARE(m_session->header().progress, app::Progress::Unread);
    QVERIFY(!m_session->current());
}

void SessionTest::anyRunOfStepsCanBeUndoneAndRedone()
{
    const unsigned seed = std::random_device{}();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    using State = std::pair<std::vector<app::Statement>, app::SidecarHeader>;
    const auto state = [&] { return State{m_session->statements().all(), m_session->header()}; };
    std::vector<State> states{state()};
    for (int step = 0; step < 400; ++step) {
        const int before = m_session->undoStack().count();
        const int count = m_session->statements().count();
        switch (count == 0 ? 0 : random() % 5) {
        case 0: {
            const auto start = static_cast<qint64>(random() % 30);
            tag(start, start + 1 + static_cast<qint64>(random() % 20));
            break;
        }
        case 1:
            m_session->remove(m_session->statements().at(static_cast<int>(random() % static_cast<unsigned>(count))).id);
            break;
        case 2: {
            app::Statement changed = m_session->statements().at(0);
            changed.note = std::to_string(step);
            m_session->change(changed, u"Note"_s);
            break;
        }
        case 3: {
            app::Statement moved = m_session->statements().at(count - 1);
            const auto start = static_cast<qint64>(random() % 30);
            moved.selectors = {app::selectorFor(m_session->article()->text(), {start, start + 5})};
            m_session->change(moved, u"Borders"_s);
            break;
        }
        default: {
            app::SidecarHeader header = m_session->header();
            header.progress = header.progress == app::Progress::Done ? app::Progress::Tagging : app::Progress::Done;
            m_session->changeHeader(header, u"Progress"_s);
        }
        }
        if (m_session->undoStack().count() > before)
            states.push_back(state());
    }
    QCOMPARE(m_session->undoStack().count(), static_cast<int>(states.size()) - 1);
    for (std::size_t at = states.size() - 1; at > 0; --at) {
        m_session->undoStack().undo();
        QVERIFY2(state() == states[at - 1], qPrintable(u"after undoing to step %1"_s.arg(at - 1)));
    }
    while (m_session->undoStack().canRedo())
        m_session->undoStack().redo();
    QVERIFY(state() == states.back());
}

void SessionTest::closingSavesWhatIsUnsaved()
{
    tag(0, 33);
    QCOMPARE(m_session->saveState(), ui::Session::SaveState::Unsaved);
    m_session->closeArticle();
    QCOMPARE(onDisk().statements.size(), 1u);
    QCOMPARE(onDisk().header.progress, app::Progress::Tagging);
}

void SessionTest::savesByItself()
{
    tag(0, 33);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->saveState(), ui::Session::SaveState::Saved, 10'000);
    QCOMPARE(onDisk().statements.size(), 1u);
    QVERIFY(m_session->savedAt().isValid());
}

void SessionTest::failedSaveKeepsTheWorkAndSaysWhy()
{
    // A folder in the place of the tag file cannot be replaced by a file, whoever tries.
    const QString path = m_corpus->path(u"visit.txt.anna.tags.json"_s);
    QVERIFY(QDir().mkpath(path + u"/inside"_s));
    QSignalSpy failed(m_session.get(), &ui::Session::failed);
    tag(0, 33);
    QVERIFY(!m_session->saveNow());
    QCOMPARE(m_session->saveState(), ui::Session::SaveState::Failed);
    QVERIFY(m_session->saveError());
    QCOMPARE(failed.count(), 1);
    QCOMPARE(m_session->statements().count(), 1);
    QVERIFY(QDir(path).removeRecursively());
    QVERIFY(m_session->saveNow());
    QCOMPARE(onDisk().statements.size(), 1u);
}

void SessionTest::tagFileThatWasDamagedForAWhileIsNoFailureAnyMore()
{
    tag(0, 33);
    QVERIFY(m_session->saveNow());
    const QByteArray whole = m_corpus->read(u"visit.txt.anna.tags.json"_s);
    m_corpus->write(u"visit.txt.anna.tags.json"_s, whole.first(200)); // a sync program writes it in pieces
    m_session->takeInChangesOnDisk();
    QCOMPARE(m_session->saveState(), ui::Session::SaveState::Failed);
    m_corpus->write(u"visit.txt.anna.tags.json"_s, whole);
    m_session->takeInChangesOnDisk();
    QCOMPARE(m_session->saveState(), ui::Session::SaveState::Saved);
    QVERIFY(!m_session->saveError());
}

void SessionTest::unsavedWorkStaysWhenAnotherArticleIsWanted()
{
    const QString other = m_corpus->write(u"other.txt"_s, "Lavrov spoke.\n");
    const QString path = m_corpus->path(u"visit.txt.anna.tags.json"_s);
    QVERIFY(QDir().mkpath(path + u"/inside"_s)); // nothing can be written there
    tag(0, 33);
    QVERIFY(!m_session->openArticle(other));
    QVERIFY(!m_session->openWorkspace(m_corpus->root()));
    QVERIFY(!m_session->setCoder({"ben", "Ben", {}}));
    m_session->openInBackground(other);
    QTRY_VERIFY(m_session->beingOpened().isEmpty());
    QCOMPARE(m_session->article()->path, m_article);
    QCOMPARE(m_session->statements().count(), 1);
    QVERIFY(QDir(path).removeRecursively());
    VERIFY_RESULT(m_session->openArticle(other));
    QCOMPARE(onDisk().statements.size(), 1u);
}

void SessionTest::fileThatNeverRestsIsSaid()
{
    tag(0, 33);
    QVERIFY(m_session->saveNow());
    // A sync program writes the file anew whenever we have taken in its last version.
    const auto writtenElsewhere = [this] {
        const QString file = u"visit.txt.anna.tags.json"_s;
        m_corpus->write(file, m_corpus->read(file) + "\n");
    };
    connect(m_session.get(), &ui::Session::notice, this, writtenElsewhere);
    writtenElsewhere();
    tag(3, 12);
    QVERIFY(!m_session->saveNow());
    QVERIFY(m_session->saveError());
    QVERIFY(!m_session->saveError()->reason.isEmpty());
    QCOMPARE(m_session->statements().count(), 2);
    m_session->disconnect(this);
    QVERIFY(m_session->saveNow());
    QCOMPARE(onDisk().statements.size(), 2u);
}

void SessionTest::largeArticleIsReadInTheBackground()
{
    const QString large = m_corpus->write(u"large.txt"_s, QByteArray("They met and talked.\n").repeated(100'000));
    QSignalSpy opened(m_session.get(), &ui::Session::articleOpened);
    m_session->openInBackground(large);
    QCOMPARE(m_session->beingOpened(), large);
    QCOMPARE(m_session->article()->path, m_article); // it can be read and tagged meanwhile
    tag(0, 33);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(m_session->article()->path, large);
    QVERIFY(m_session->beingOpened().isEmpty());
    QCOMPARE(onDisk().statements.size(), 1u);
}

void SessionTest::openingAnotherGivesUpTheOneBeingRead()
{
    const QString large = m_corpus->write(u"large.txt"_s, QByteArray("They met and talked.\n").repeated(100'000));
    const QString second = m_corpus->write(u"second.txt"_s, "Lavrov spoke.\n");
    const QString third = m_corpus->write(u"third.txt"_s, "Wang Yi spoke.\n");
    QSignalSpy opened(m_session.get(), &ui::Session::articleOpened);
    m_session->openInBackground(large);
    m_session->openInBackground(second);
    QCOMPARE(m_session->beingOpened(), second);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(m_session->article()->path, second);

    m_session->openInBackground(large);
    VERIFY_RESULT(m_session->openArticle(third));
    m_session->openInBackground(large);
    m_session->giveUpOpening();
    QVERIFY(m_session->beingOpened().isEmpty());
    QTest::qWait(200); // time for a reading that was not given up
    QCOMPARE(m_session->article()->path, third);
}

void SessionTest::whatCannotBeReadInTheBackgroundIsSaid()
{
    QSignalSpy failed(m_session.get(), &ui::Session::failed);
    m_session->openInBackground(m_corpus->write(u"film.txt"_s, QByteArray("\0\1\2\3", 4).repeated(1'000'000)));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(m_session->beingOpened().isEmpty());
    QCOMPARE(m_session->article()->path, m_article);
}

void SessionTest::changeOnDiskAndOwnChangeAreBothThere()
{
    tag(0, 33);
    QVERIFY(m_session->saveNow());
    ui::Session elsewhere(app::Coder{"anna", "Anna", {}});
    VERIFY_RESULT(elsewhere.openArticle(m_article));
    auto other = app::newStatement(elsewhere.article()->text(), {{35, 60}}, elsewhere.origin());
    VERIFY_RESULT(other);
    VERIFY_RESULT(elsewhere.add(*other, u"Tag"_s));
    QVERIFY(elsewhere.saveNow());

    QSignalSpy notice(m_session.get(), &ui::Session::notice);
    tag(3, 12, "Putin");
    QVERIFY(m_session->saveNow());
    QCOMPARE(onDisk().statements.size(), 3u);
    QCOMPARE(notice.count(), 1);
}

void SessionTest::statementInHandStaysWhenChangesAreMerged()
{
    tag(0, 33);
    QVERIFY(m_session->saveNow());
    for (const bool isSaved : {true, false}) {
        if (!isSaved)
            tag(3, 12, "Putin"); // which the other version has never seen
        const app::StatementId inHand = m_session->currentStatement();
        QVERIFY(!inHand.isEmpty());
        QSignalSpy lost(m_session.get(), &ui::Session::currentStatementChanged);
        const int before = m_session->statements().count();
        {
            ui::Session elsewhere(app::Coder{"anna", "Anna", {}});
            VERIFY_RESULT(elsewhere.openArticle(m_article));
            auto other = app::newStatement(elsewhere.article()->text(), {{35, 60}}, elsewhere.origin());
            VERIFY_RESULT(other);
            VERIFY_RESULT(elsewhere.add(*other, u"Tag"_s));
        }
        m_session->takeInChangesOnDisk();
        QCOMPARE(m_session->statements().count(), before + 1);
        QCOMPARE(m_session->currentStatement(), inHand);
        QVERIFY(m_session->current());
        QCOMPARE(lost.count(), 0);
    }
}

void SessionTest::changeOnDiskIsTakenInQuietly()
{
    tag(0, 33);
    QVERIFY(m_session->saveNow());
    {
        ui::Session elsewhere(app::Coder{"anna", "Anna", {}});
        VERIFY_RESULT(elsewhere.openArticle(m_article));
        elsewhere.remove(elsewhere.statements().at(0).id);
    }
    QSignalSpy notice(m_session.get(), &ui::Session::notice);
    m_session->takeInChangesOnDisk();
    QCOMPARE(m_session->statements().count(), 0);
    QVERIFY(!m_session->current());
    QCOMPARE(notice.count(), 0);
}

void SessionTest::changeByAnotherDeviceIsNoticed()
{
    tag(0, 33);
    QVERIFY(m_session->saveNow());
    for (int round = 1; round <= 2; ++round) { // the file that came is watched like the one before it
        ui::Session elsewhere(app::Coder{"anna", "Anna", {}});
        VERIFY_RESULT(elsewhere.openArticle(m_article));
        auto other = app::newStatement(elsewhere.article()->text(), {{35, 45 + round}}, elsewhere.origin());
        VERIFY_RESULT(other);
        VERIFY_RESULT(elsewhere.add(*other, u"Tag"_s));
        QVERIFY(elsewhere.saveNow());
        QTRY_COMPARE(m_session->statements().count(), 1 + round);
    }
    QCOMPARE(m_session->saveState(), ui::Session::SaveState::Saved);
}

void SessionTest::statementsStayWhileTheirFolderIsOutOfReach()
{
    tag(0, 33);
    QVERIFY(m_session->saveNow());
    QSignalSpy failed(m_session.get(), &ui::Session::failed);
    const QString away = m_corpus->root() + u"-unplugged"_s;
    QVERIFY(QDir().rename(m_corpus->root(), away));
    m_session->takeInChangesOnDisk();
    QCOMPARE(m_session->statements().count(), 1);
    QCOMPARE(m_session->saveState(), ui::Session::SaveState::Failed);
    QCOMPARE(failed.count(), 1);
    QVERIFY(QDir().rename(away, m_corpus->root()));
    m_session->takeInChangesOnDisk();
    QCOMPARE(m_session->saveState(), ui::Session::SaveState::Saved);
    QVERIFY(!m_session->saveError());
    QCOMPARE(m_session->statements().count(), 1);
}

void SessionTest::unsavedWorkIsSavedWhenItsFolderIsBack()
{
    tag(0, 33);
    QVERIFY(m_session->saveNow());
    const QString away = m_corpus->root() + u"-unplugged"_s;
    QVERIFY(QDir().rename(m_corpus->root(), away));
    tag(35, 60, "Putin");
    QVERIFY(!m_session->saveNow());
    m_session->takeInChangesOnDisk(); // somebody turns to the window too early
    QCOMPARE(m_session->statements().count(), 2);
    QVERIFY(QDir().rename(away, m_corpus->root()));
    m_session->takeInChangesOnDisk();
    QTRY_COMPARE(m_session->saveState(), ui::Session::SaveState::Saved);
    QCOMPARE(onDisk().statements.size(), 2u);
}

void SessionTest::savingIsTriedAgainWithoutBeingAsked()
{
    tag(0, 33);
    QVERIFY(m_session->saveNow());
    const QString away = m_corpus->root() + u"-unplugged"_s;
    QVERIFY(QDir().rename(m_corpus->root(), away));
    tag(35, 60, "Putin");
    for (int attempt = 0; attempt < 5; ++attempt) { // nobody knows how long it will be away
        QSignalSpy tried(m_session.get(), &ui::Session::saveStateChanged);
        m_session->save();
        QTRY_VERIFY(tried.count() > 0);
    }
    QCOMPARE(m_session->saveState(), ui::Session::SaveState::Failed);
    QVERIFY(QDir().rename(away, m_corpus->root()));
    QTRY_COMPARE_WITH_TIMEOUT(m_session->saveState(), ui::Session::SaveState::Saved, 8'000);
    QCOMPARE(onDisk().statements.size(), 2u);
}

void SessionTest::damagedTagFileIsNeverTouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut off") << "{\"@context\": "_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("of a newer Attribune")
        << R"({"@context":["http://www.w3.org/ns/anno.jsonld"],"type":"AnnotationCollection","att:format":99})"_ba;
}

void SessionTest::damagedTagFileIsNeverTouched()
{
    QFETCH(QByteArray, bytes);
    m_session->closeArticle();
    m_corpus->write(u"visit.txt.anna.tags.json"_s, bytes);
    VERIFY_RESULT(m_session->openArticle(m_article)); // the article can still be read
    QVERIFY(m_session->readOnlyBecause());
    auto statement = app::newStatement(m_session->article()->text(), {{0, 5}}, m_session->origin());
    QVERIFY(!m_session->add(*statement, u"Tag"_s));
    m_session->closeArticle();
    QCOMPARE(m_corpus->read(u"visit.txt.anna.tags.json"_s), bytes);
}

void SessionTest::statementsFollowAChangedText()
{
    tag(0, 33);
    tag(35, 52, "Putin");
    m_session->closeArticle();
    const QByteArray before = m_corpus->read(u"visit.txt.anna.tags.json"_s);
    m_corpus->write(
        u"visit.txt"_s, "Corrected.\n\nXi said that the talks went well.\n\nPutin agreed with him on all points.\n");
    QSignalSpy notice(m_session.get(), &ui::Session::notice);
    VERIFY_RESULT(m_session->openArticle(m_article));
    QCOMPARE(notice.size(), 1);
    QVERIFY(!m_session->readOnlyBecause());
    for (const app::Statement& statement : m_session->statements().all())
        QCOMPARE(m_session->article()->text().slice(statement.extent()), statement.selectors.front().exact);
    m_session->closeArticle();
    QCOMPARE(m_corpus->read(u"visit.txt.anna.tags.json"_s), before); // who only looks changes nothing

    VERIFY_RESULT(m_session->openArticle(m_article));
    tag(0, 10);
    QVERIFY(m_session->saveNow());
    const app::Sidecar saved = onDisk();
    QCOMPARE(saved.header.article.textSha256, m_session->article()->text().sha256());
    QCOMPARE(saved.statements.size(), 3U);
    for (const app::Statement& statement : saved.statements) // all of them count in the one text that the file names
        QCOMPARE(m_session->article()->text().slice(statement.extent()), statement.selectors.front().exact);
}

void SessionTest::correctedFurnitureFollowsAChangedText()
{
    tag(0, 33);
    app::SidecarHeader header = m_session->header();
    header.corrections.furniture = {{35, 71}};
    m_session->changeHeader(header, u"Change page furniture"_s);
    m_session->closeArticle();
    const QByteArray text = m_corpus->read(u"visit.txt"_s);
    m_corpus->write(u"visit.txt"_s, "Corrected.\n\n" + text);
    VERIFY_RESULT(m_session->openArticle(m_article));
    QCOMPARE(m_session->header().corrections.furniture, (std::vector<app::Span>{{47, 83}}));
    m_session->closeArticle();

    m_corpus->write(u"visit.txt"_s, text.left(34));
    QSignalSpy notice(m_session.get(), &ui::Session::notice);
    VERIFY_RESULT(m_session->openArticle(m_article));
    QCOMPARE(m_session->header().corrections.furniture, std::vector<app::Span>());
    QCOMPARE(notice.size(), 1);
    QVERIFY(notice.front().front().toString().contains(u"Page furniture"_s));
}

void SessionTest::statementsWithoutTheirWordsAreKeptAndTheRestGoesOn()
{
    tag(0, 33);
    tag(35, 52, "Putin");
    m_session->closeArticle();
    const QByteArray before = m_corpus->read(u"visit.txt.anna.tags.json"_s);
    const std::vector<app::Statement> tagged = onDisk().statements;
    m_corpus->write(u"visit.txt"_s, "Putin agreed with him on all points.\n");
    QSignalSpy notice(m_session.get(), &ui::Session::notice);
    VERIFY_RESULT(m_session->openArticle(m_article));
    QCOMPARE(notice.size(), 1);
    QVERIFY(!m_session->readOnlyBecause());
    QCOMPARE(m_session->statements().count(), 1);
    QCOMPARE(m_session->lostStatements().count(), 1);
    const app::Statement lost = m_session->lostStatements().at(0);
    QVERIFY(std::ranges::contains(tagged, lost)); // as it was
    m_session->closeArticle();
    QCOMPARE(m_corpus->read(u"visit.txt.anna.tags.json"_s), before); // who only looks changes nothing

    VERIFY_RESULT(m_session->openArticle(m_article));
    tag(6, 12);
    m_session->closeArticle();
    QCOMPARE(onDisk().statements.size(), 3U);
    QVERIFY(std::ranges::contains(onDisk().statements, lost));
    m_corpus->write(
        u"visit.txt"_s, "Xi said that the talks went well.\n\nPutin agreed with him on all points.\n"); // and is back
    VERIFY_RESULT(m_session->openArticle(m_article));
    QCOMPARE(m_session->statements().count(), 3);
    QCOMPARE(m_session->lostStatements().count(), 0);
}

void SessionTest::lostStatementIsPutOnOtherWords()
{
    tag(0, 33);
    m_corpus->write(u"visit.txt"_s, "Xi said that all went well.\n\nPutin agreed with him on all points.\n");
    m_session->takeInChangesOnDisk();
    QCOMPARE(m_session->lostStatements().count(), 1);
    QVERIFY(m_session->isCurrentLost()); // it stays in hand
    QCOMPARE(m_session->side().unknown.size(), 1U);
    const app::Statement lost = *m_session->current();
    app::Statement found = lost;
    found.note = "revised";
    m_session->change(found, u"Note"_s); // it can be changed as it is
    found.selectors = {app::selectorFor(m_session->article()->text(), {0, 27})};
    m_session->change(found, u"Borders"_s);
    QCOMPARE(m_session->lostStatements().count(), 0);
    QCOMPARE(m_session->statements().count(), 1);
    QCOMPARE(m_session->current()->note, "revised");
    QVERIFY(m_session->side().unknown.empty());
    m_session->undoStack().undo();
    m_session->undoStack().undo();
    QCOMPARE(m_session->lostStatements().all(), std::vector{lost});
    QCOMPARE(m_session->statements().count(), 0);
    m_session->undoStack().redo();
    m_session->undoStack().redo();
    QCOMPARE(m_session->statements().count(), 1);
    m_session->remove(found.id);
    m_session->undoStack().undo();
    QVERIFY(m_session->saveNow());
    QCOMPARE(onDisk().statements.front().selectors.front().exact, "Xi said that all went well.");
}

void SessionTest::textThatIsChangedWhileOpenIsNoticed()
{
    tag(0, 33);
    tag(35, 52, "Putin");
    const app::StatementId inHand = m_session->currentStatement();
    QSignalSpy notice(m_session.get(), &ui::Session::notice);
    QSignalSpy changed(m_session.get(), &ui::Session::textChanged);
    for (int round = 1; round <= 2; ++round) { // the file that came is watched like the one before it
        const QByteArray text =
            QByteArray("Corrected. ").repeated(round) + "\n\n" + m_corpus->read(u"visit.txt"_s).mid((round - 1) * 13);
        if (round == 1)
            m_corpus->write(u"visit.txt"_s, text);
        else
            QCOMPARE(std::rename(qPrintable(m_corpus->write(u"new"_s, text)), qPrintable(m_article)), 0);
        QTRY_COMPARE(changed.size(), round);
        QCOMPARE(notice.size(), round);
        QCOMPARE(m_session->statements().count(), 2);
        QCOMPARE(m_session->currentStatement(), inHand);
        for (const app::Statement& statement : m_session->statements().all())
            QCOMPARE(m_session->article()->text().slice(statement.extent()), statement.selectors.front().exact);
    }
    QVERIFY(m_session->saveNow());
    QCOMPARE(onDisk().header.article.textSha256, m_session->article()->text().sha256());
}

void SessionTest::textIsLookedAtBeforeSaving()
{
    tag(0, 33);
    QVERIFY(m_session->saveNow());
    m_corpus->write(
        u"visit.txt"_s, "Corrected.\n\nXi said that the talks went well.\n\nPutin agreed with him on all points.\n");
    tag(35, 52, "Putin"); // nobody knows yet
    QVERIFY(m_session->saveNow());
    const app::Text& text = m_session->article()->text();
    QVERIFY(text.utf8().starts_with("Corrected."));
    const app::Sidecar saved = onDisk();
    QCOMPARE(saved.header.article.textSha256, text.sha256());
    QCOMPARE(saved.statements.size(), 2U);
    for (const app::Statement& statement : saved.statements)
        QCOMPARE(text.slice(statement.extent()), statement.selectors.front().exact);
}

/// Each line is another one. Answers the text.
QByteArray SessionTest::openLarge()
{
    QByteArray text;
    for (int day = 10'000; day < 90'000; ++day)
        text += "Xi said on day " + QByteArray::number(day) + " that all went well.\n";
    if (!m_session->openArticle(m_corpus->write(u"large.txt"_s, text)))
        qFatal("the article cannot be opened");
    return text;
}

void SessionTest::largeTextThatIsChangedIsReadInTheBackground()
{
    const QByteArray text = openLarge();
    tag(0, 40);
    QVERIFY(m_session->saveNow());
    QSignalSpy changed(m_session.get(), &ui::Session::textChanged);
    m_corpus->write(u"large.txt"_s, "Corrected.\n" + text);
    m_session->takeInChangesOnDisk();
    QCOMPARE(changed.size(), 0);
    tag(41, 81, "Putin"); // one goes on meanwhile, and what is saved counts in the text as it is then
    const app::StatementId inHand = m_session->currentStatement();
    m_session->save();
    QCOMPARE(m_session->saveState(), ui::Session::SaveState::Unsaved);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(m_session->article()->text().utf8().starts_with("Corrected."));
    QCOMPARE(m_session->statements().count(), 2);
    QCOMPARE(m_session->currentStatement(), inHand);
    QTRY_COMPARE(m_session->saveState(), ui::Session::SaveState::Saved);
    const app::Result<app::Sidecar> saved = app::readSidecar(m_session->sidecarPath());
    VERIFY_RESULT(saved);
    QCOMPARE(saved->header.article.textSha256, m_session->article()->text().sha256());
    QCOMPARE(saved->statements.size(), 2U);
    for (const app::Statement& statement : saved->statements)
        QCOMPARE(m_session->article()->text().slice(statement.extent()), statement.selectors.front().exact);
    m_session->undoStack().undo();
    QCOMPARE(m_session->statements().count(), 1);
    // Another device tagged the new text: that is taken in with it.
    {
        m_corpus->write(u"large.txt"_s, "Twice.\n" + text);
        ui::Session elsewhere(m_session->coder());
        VERIFY_RESULT(elsewhere.openArticle(m_session->article()->path));
        auto other = app::newStatement(elsewhere.article()->text(), {{0, 6}}, elsewhere.origin());
        VERIFY_RESULT(elsewhere.add(*std::move(other), u"Tag"_s));
        QVERIFY(elsewhere.saveNow());
    }
    QTRY_COMPARE(changed.size(), 2);
    QTRY_COMPARE(m_session->statements().count(), 2);
    QCOMPARE(m_session->lostStatements().count(), 0);
}

void SessionTest::largeTextIsWaitedForBeforeSaving()
{
    const QByteArray text = openLarge();
    QSignalSpy changed(m_session.get(), &ui::Session::textChanged);
    for (const bool isBeingRead : {false, true}) {
        m_corpus->write(u"large.txt"_s, (isBeingRead ? "Twice.\n" : "Corrected.\n") + text);
        if (isBeingRead)
            m_session->takeInChangesOnDisk();
        tag(41, 81);
        QVERIFY(m_session->saveNow());
        QCOMPARE(changed.size(), isBeingRead ? 2 : 1);
        const app::Result<app::Sidecar> saved = app::readSidecar(m_session->sidecarPath());
        VERIFY_RESULT(saved);
        QCOMPARE(saved->header.article.textSha256, m_session->article()->text().sha256());
        for (const app::Statement& statement : saved->statements)
            QCOMPARE(m_session->article()->text().slice(statement.extent()), statement.selectors.front().exact);
    }
    // Who leaves the article does not wait for it.
    m_corpus->write(u"large.txt"_s, text);
    m_session->takeInChangesOnDisk();
    m_session->closeArticle();
    QTest::qWait(300);
    QCOMPARE(changed.size(), 2);
}

void SessionTest::damagedTagFileOfALargeArticleIsOpenedOnceItIsWhole()
{
    std::ignore = openLarge();
    tag(0, 40);
    m_session->closeArticle();
    const QString file = u"large.txt.anna.tags.json"_s;
    const QByteArray whole = m_corpus->read(file);
    m_corpus->write(file, whole.left(whole.size() / 2));
    std::ignore = openLarge();
    QVERIFY(m_session->readOnlyBecause());
    m_corpus->write(file, whole);
    m_session->takeInChangesOnDisk();
    QVERIFY(!m_session->beingOpened().isEmpty());
    QTRY_VERIFY(!m_session->readOnlyBecause());
    QCOMPARE(m_session->statements().count(), 1);
}

void SessionTest::placesInAChangedTextAreSavedByHand()
{
    tag(0, 33);
    QVERIFY(m_session->saveNow());
    const QByteArray corrected = "Corrected.\n\n" + m_corpus->read(u"visit.txt"_s);
    const QString file = m_session->sidecarPath();
    for (const bool isOpen : {false, true}) {
        if (!isOpen)
            m_session->closeArticle();
        m_corpus->write(u"visit.txt"_s, isOpen ? "Twice. " + corrected : corrected);
        if (isOpen)
            m_session->takeInChangesOnDisk();
        else
            VERIFY_RESULT(m_session->openArticle(m_article));
        const app::Result<app::Sidecar> before = app::readSidecar(file);
        VERIFY_RESULT(before);
        QVERIFY(before->header.article.textSha256 != m_session->article()->text().sha256());
        m_session->save(); // as by itself: nothing was done here, so nothing is written
        QCOMPARE(m_session->saveState(), ui::Session::SaveState::Saved);
        m_session->savePlaces();
        QTRY_COMPARE(m_session->saveState(), ui::Session::SaveState::Saved);
        const app::Result<app::Sidecar> after = app::readSidecar(file);
        VERIFY_RESULT(after);
        QCOMPARE(after->header.article.textSha256, m_session->article()->text().sha256());
        QVERIFY(app::standsThere(*after, m_session->article()->text()));
        const QDateTime savedAt = m_session->savedAt();
        m_session->savePlaces(); // once is enough
        QCOMPARE(m_session->saveState(), ui::Session::SaveState::Saved);
        QCOMPARE(m_session->savedAt(), savedAt);
    }
}

void SessionTest::wrongPlacesInAnUnchangedTextAreMendedByHand()
{
    tag(3, 33); // "said that the talks went well."
    QVERIFY(m_session->saveNow());
    const QString file = m_session->sidecarPath();
    m_session->closeArticle();
    app::Result<app::Sidecar> wrong = app::readSidecar(file);
    VERIFY_RESULT(wrong);
    wrong->statements.front().selectors.front().span = {5, 35};
    m_corpus->write(QFileInfo(file).fileName(), QByteArray::fromStdString(app::serialise(*wrong)));
    VERIFY_RESULT(m_session->openArticle(m_article));
    m_session->savePlaces();
    QTRY_COMPARE(m_session->saveState(), ui::Session::SaveState::Saved);
    const app::Result<app::Sidecar> mended = app::readSidecar(file);
    VERIFY_RESULT(mended);
    QCOMPARE(mended->statements.front().selectors.front().span, (app::Span{3, 33}));
}

void SessionTest::stepsFromBeforeTheTextChangedAreUndone()
{
    tag(0, 33);
    tag(35, 52, "Putin");
    app::Statement changed = *m_session->current();
    changed.note = "on the phone";
    m_session->change(changed, u"Note"_s);
    changed.selectors = {app::selectorFor(m_session->article()->text(), {35, 60})};
    m_session->change(changed, u"Borders"_s);
    m_session->undoStack().undo(); // which can be done again
    app::SidecarHeader header = m_session->header();
    header.corrections.furniture = {{35, 71}};
    m_session->undoStack().redo();
    m_session->changeHeader(header, u"Change page furniture"_s);

    m_corpus->write(
        u"visit.txt"_s, "Corrected.\n\nXi said that the talks went bad.\n\nPutin agreed with him on all points.\n");
    m_session->takeInChangesOnDisk();
    QCOMPARE(m_session->lostStatements().count(), 1);
    const auto words = [this] {
        const app::StatementList& list = m_session->statements();
        return list.count() == 0 ? std::string_view() : m_session->article()->text().slice(list.at(0).extent());
    };
    QUndoStack& steps = m_session->undoStack();
    QCOMPARE(words(), "Putin agreed with him on ");
    QCOMPARE(m_session->header().corrections.furniture, (std::vector<app::Span>{{46, 82}}));
    steps.undo();
    QVERIFY(!m_session->header().corrections.furniture);
    steps.undo();
    QCOMPARE(words(), "Putin agreed with");
    QCOMPARE(m_session->statements().at(0).note, "on the phone");
    steps.undo();
    QCOMPARE(m_session->statements().at(0).note, "");
    steps.undo();
    QCOMPARE(words(), "");
    QCOMPARE(m_session->lostStatements().count(), 1);
    steps.undo(); // the words of that one are gone, but not who said them
    QCOMPARE(m_session->lostStatements().count(), 0);
    while (steps.canRedo())
        steps.redo();
    QCOMPARE(words(), "Putin agreed with him on ");
    QCOMPARE(m_session->lostStatements().count(), 1);
}

void SessionTest::textThatIsGoneForAMomentIsNoChange()
{
    tag(0, 33);
    const QByteArray text = m_corpus->read(u"visit.txt"_s);
    QSignalSpy failed(m_session.get(), &ui::Session::failed);
    QSignalSpy changed(m_session.get(), &ui::Session::textChanged);
    QVERIFY(QFile::remove(m_article));
    m_session->takeInChangesOnDisk();
    QVERIFY(m_session->saveNow());
    m_corpus->write(u"visit.txt"_s, text);
    m_session->takeInChangesOnDisk();
    QCOMPARE(m_session->statements().count(), 1);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(changed.size(), 0);
}

void SessionTest::articleThatIsGoneForGoodIsToldOf()
{
    tag(0, 33);
    QVERIFY(m_session->saveNow());
    QSignalSpy failed(m_session.get(), &ui::Session::failed);
    QSignalSpy notice(m_session.get(), &ui::Session::notice);
    const QByteArray text = m_corpus->read(u"visit.txt"_s);
    QVERIFY(QFile::remove(m_article));
    m_session->takeInChangesOnDisk();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<app::Error>().subject, m_article);
    QVERIFY(m_session->article());
    m_corpus->write(u"visit.txt"_s, text);
    m_session->takeInChangesOnDisk();
    QCOMPARE(notice.size(), 1);
    QCOMPARE(m_session->statements().count(), 1);
}

void SessionTest::damagedTagFileIsOpenedOnceItIsWhole()
{
    tag(0, 33);
    m_session->closeArticle();
    const QByteArray whole = m_corpus->read(u"visit.txt.anna.tags.json"_s);
    m_corpus->write(u"visit.txt.anna.tags.json"_s, whole.left(whole.size() / 2));
    VERIFY_RESULT(m_session->openArticle(m_article));
    QVERIFY(m_session->readOnlyBecause());
    m_corpus->write(u"visit.txt.anna.tags.json"_s, whole);
    QTRY_VERIFY(!m_session->readOnlyBecause());
    QCOMPARE(m_session->statements().count(), 1);
}

void SessionTest::damagedTagFileIsShownAsFarAsItCanBeRead()
{
    tag(0, 33);
    tag(35, 52, "Putin");
    m_session->closeArticle();
    const QString path = u"visit.txt.anna.tags.json"_s;
    const QByteArray whole = m_corpus->read(path);
    m_corpus->write(path, whole.left(whole.lastIndexOf("\"purpose\"")));
    VERIFY_RESULT(m_session->openArticle(m_article));
    QCOMPARE(m_session->statements().count(), 1);
    QVERIFY(m_session->readOnlyBecause());
    QVERIFY(m_session->readOnlyBecause()->reason.contains(u"the 1 statement(s) before that are shown"_s));
    QCOMPARE(m_session->side().unknown, app::everywhere); // what follows may be anything
    m_session->remove(m_session->statements().at(0).id);
    QCOMPARE(m_session->statements().count(), 1);
    const QString copy = m_corpus->path(u"copy.json"_s);
    VERIFY_RESULT(m_session->saveCopy(copy));
    const app::Result<app::Sidecar> saved = app::readSidecar(copy);
    VERIFY_RESULT(saved);
    QCOMPARE(saved->statements.size(), 1U);
}

void SessionTest::whatIsUndoneAndDoneAgainIsInHand()
{
    tag(0, 33);
    const app::StatementId first = m_session->currentStatement();
    tag(35, 52, "Putin");
    const app::StatementId second = m_session->currentStatement();
    QUndoStack& steps = m_session->undoStack();
    steps.undo();
    QVERIFY(!m_session->current());
    steps.redo();
    QCOMPARE(m_session->currentStatement(), second);
    app::Statement changed = *m_session->statements().find(first);
    changed.note = "on the phone";
    m_session->change(changed, u"Note"_s);
    QCOMPARE(m_session->currentStatement(), second); // who changes it is not led away
    steps.undo();
    QCOMPARE(m_session->currentStatement(), first);
    m_session->remove(second);
    steps.undo();
    QCOMPARE(m_session->currentStatement(), second);
}

void SessionTest::newSpeakerIsInTheCodebookFile()
{
    const auto name = m_session->addSpeaker(u"  Sergei   Shoigu "_s);
    VERIFY_RESULT(name);
    QCOMPARE(*name, "Sergei Shoigu");
    const auto stored = app::loadCodebook(m_corpus->root());
    VERIFY_RESULT(stored);
    QVERIFY(stored->codebook.findSpeaker("sergei shoigu"));
    QCOMPARE(m_session->addSpeaker(u"习近平"_s).value_or("?"), "Xi");
    QVERIFY(!m_session->addSpeaker(u"\u200b"_s)); // nobody would see who that is
    QVERIFY(!m_session->addTopic(u"  "_s));
}

void SessionTest::colleaguesNewSpeakerIsKept()
{
    VERIFY_RESULT(m_session->addSpeaker(u"Mine"_s));
    ui::Session colleague(app::Coder{"ben", "Ben", {}});
    VERIFY_RESULT(colleague.openWorkspace(m_corpus->root()));
    VERIFY_RESULT(colleague.addSpeaker(u"Theirs"_s));
    VERIFY_RESULT(m_session->addSpeaker(u"Another"_s));
    const auto stored = app::loadCodebook(m_corpus->root());
    VERIFY_RESULT(stored);
    for (const char* name : {"Mine", "Theirs", "Another"})
        QVERIFY2(stored->codebook.findSpeaker(name), name);
}

void SessionTest::damagedCodebookIsNeverTouched()
{
    m_corpus->write(u"codebook.attribune.json"_s, "{ not a codebook");
    ui::Session session(app::Coder{"anna", "Anna", {}});
    QSignalSpy failed(&session, &ui::Session::failed);
    VERIFY_RESULT(session.openWorkspace(m_corpus->root()));
    QCOMPARE(failed.count(), 1);
    QVERIFY(!session.addSpeaker(u"Somebody"_s));
    QCOMPARE(m_corpus->read(u"codebook.attribune.json"_s), "{ not a codebook"_ba);
}

QTEST_MAIN(SessionTest)
#include "tst_session.moc"
