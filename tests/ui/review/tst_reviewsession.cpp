// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/reviewsession.h"

#include "app/review/consensusfile.h"
#include "tests/ui/review/twocoders.h"
#include "ui/review/differencemodel.h"

#include <QAbstractItemModelTester>

#include <set>

using namespace Qt::StringLiterals;
using app::Decision;
using app::Difference;
using tests::TwoCoders;

namespace {

app::Differences differenceInHand(const ui::ReviewSession& review)
{
    return review.places()[static_cast<std::size_t>(review.current())].differences;
}
}

class ReviewSessionTest : public QObject
{
    Q_OBJECT

private slots:
    void queueHoldsWhatDiffersInTheOrderOfTheText();
    void reviewerWhoTaggedNothingComparesTwoOthers();
    void whoOnlyReviewedIsNotCompared();
    void decisionIsAVerdictInTheReviewersFile();
    void undoTakesTheDecisionBackAndShowsItsPlace();
    void rejectingAloneStandingStatementTakesNothing();
    void decisionOnWhatChangedIsOpenAgain();
    void commentAloneDecidesNothing();
    void blindReviewTellsNobodysName();
    void blindDecisionIsOnTheVersionThatWasShown();
    void damagedFileOfAColleagueIsNamedAndTheOthersAreThere();
    void whatOnesOwnDamagedFileHoldsIsNoDifference_data();
    void whatOnesOwnDamagedFileHoldsIsNoDifference();
    void ownFileIsNotAColleagues();
    void placeInHandStaysWhenTheQueueChanges();
    void placeInHandStaysWhenTheArticleChangesOnDisk();
    void wordsOfOneSideAloneAreMarked();
    void modelFollowsEveryDecision();
    void differencesOfSeveralAreThoseOfTheTerminal_data();
    void differencesOfSeveralAreThoseOfTheTerminal();
    void reviewerWhoTaggedNothingComparesAllOthers();
    void allSidesAreThoseOfEachArticle();
    void versionThatMostHaveIsTakenWithItsLikes();
    void chosenVersionIsTaken();
    void rejectingSeveralLetsNothingStand();
    void verdictOnTwoLeavesOpenWhatAThirdSaysOtherwise();
    void blindReviewOfSeveralNamesVersionsByLetters();
    void everyCoderOfSeveralHasALane();
};

void ReviewSessionTest::queueHoldsWhatDiffersInTheOrderOfTheText()
{
    TwoCoders coders;
    coders.open();
    QCOMPARE(coders.review.sides().at(0), "anna");
    QCOMPARE(coders.review.sides().at(1), "ben");
    QCOMPARE(coders.review.places().size(), 5U);
    std::vector<app::Differences> kinds;
    for (const int place : coders.review.queue())
        kinds.push_back(coders.review.places()[static_cast<std::size_t>(place)].differences);
    const std::vector<app::Differences> expected{
        Difference::Borders, Difference::Stance, Difference::Speakers, Difference::OnlyTheirs};
    QCOMPARE(kinds, expected);
    QCOMPARE(coders.review.current(), coders.review.queue().front());
    QCOMPARE(coders.review.openCount(), 4);
    QCOMPARE(coders.review.paragraphOf(coders.review.queue()[2]), 3); // blank lines are no paragraphs
}

void ReviewSessionTest::reviewerWhoTaggedNothingComparesTwoOthers()
{
    TwoCoders coders("lead");
    coders.open();
    QCOMPARE(coders.review.sides().at(0), "anna");
    QCOMPARE(coders.review.sides().at(1), "ben");
}

void ReviewSessionTest::whoOnlyReviewedIsNotCompared()
{
    TwoCoders aarons("aaron"); // who comes first in every list
    aarons.open();
    aarons.review.accept();
    QVERIFY(aarons.session.saveNow());

    ui::Session session(app::Coder{"lead", {}, {}});
    ui::Colleagues colleagues(session);
    ui::ReviewSession review(session, colleagues);
    VERIFY_RESULT(session.openArticle(aarons.path));
    QTRY_COMPARE(colleagues.files().size(), 3U);
    review.setActive(true);
    QCOMPARE(review.sides().at(0), "anna");
    QCOMPARE(review.sides().at(1), "ben");
    QVERIFY(!app::hasTagged(*colleagues.fileOf("aaron")));
}

void ReviewSessionTest::decisionIsAVerdictInTheReviewersFile()
{
    TwoCoders coders("lead");
    coders.open();
    coders.review.accept();
    QCOMPARE(coders.review.openCount(), 3);
    QCOMPARE(coders.session.undoStack().undoText(), u"Accept"_s);
    QVERIFY(coders.session.saveNow());
    const QByteArray annasFile = coders.corpus.read(u"visit.txt.anna.tags.json"_s);
    const QByteArray bensFile = coders.corpus.read(u"visit.txt.ben.tags.json"_s);

    coders.session.closeArticle();
    coders.open();
    QCOMPARE(coders.session.verdicts().size(), 1U);
    const app::Verdict& verdict = coders.session.verdicts().front();
    QCOMPARE(verdict.decision, Decision::Accept);
    QCOMPARE(verdict.judged.front().coder, "ben");
    QCOMPARE(verdict.against.front().coder, "anna");
    QCOMPARE(coders.review.openCount(), 3);
    QCOMPARE(coders.corpus.read(u"visit.txt.anna.tags.json"_s), annasFile);
    QCOMPARE(coders.corpus.read(u"visit.txt.ben.tags.json"_s), bensFile);
}

void ReviewSessionTest::undoTakesTheDecisionBackAndShowsItsPlace()
{
    TwoCoders coders;
    coders.open();
    const int first = coders.review.queue()[0];
    coders.review.reject();
    coders.review.setCurrent(coders.review.queue()[3]);
    coders.session.undoStack().undo();
    QVERIFY(coders.session.verdicts().empty());
    QVERIFY(coders.review.isOpen(first));
    QCOMPARE(coders.review.current(), first);
    coders.session.undoStack().redo();
    QCOMPARE(coders.session.verdicts().front().decision, Decision::Reject);
}

void ReviewSessionTest::rejectingAloneStandingStatementTakesNothing()
{
    TwoCoders coders;
    coders.open();
    coders.review.setCurrent(coders.review.queue()[3]);
    QVERIFY(differenceInHand(coders.review).testFlag(Difference::OnlyTheirs));
    coders.review.reject();
    const app::Verdict& verdict = coders.session.verdicts().front();
    QCOMPARE(verdict.decision, Decision::Reject);
    QCOMPARE(verdict.judged.front().coder, "ben");
    QVERIFY(verdict.against.empty());
}

void ReviewSessionTest::decisionOnWhatChangedIsOpenAgain()
{
    TwoCoders coders;
    coders.open();
    const int stance = coders.review.queue()[1];
    coders.review.setCurrent(stance);
    coders.review.accept();
    QVERIFY(!coders.review.isOpen(stance));
    const std::vector<ui::ReviewSession::Version> versions = coders.review.versionsOf(stance);
    app::Statement changed = *versions[0].statements.front();
    changed.topics.front().stance = app::Stance::Evasive;
    coders.session.change(changed, u"Change"_s);
    const app::JointlyMarked& place = coders.review.places()[static_cast<std::size_t>(stance)];
    QVERIFY(place.outdated);
    QCOMPARE(place.whatChanged, u"anna changed the stance on THAAD since: from opposes to evasive."_s);
    QVERIFY(coders.review.isOpen(stance));
    coders.review.reject(); // decided again, on what is there now
    QVERIFY(!coders.review.isOpen(stance));
    QCOMPARE(coders.session.verdicts().size(), 1U);
}

void ReviewSessionTest::commentAloneDecidesNothing()
{
    TwoCoders coders;
    coders.open();
    coders.review.comment(coders.review.current(), u"  see the codebook  "_s);
    QCOMPARE(coders.session.verdicts().front().comment, "see the codebook");
    QCOMPARE(coders.review.openCount(), 4);
    coders.review.accept();
    QCOMPARE(coders.session.verdicts().front().comment, "see the codebook");
    coders.review.reopen();
    QCOMPARE(coders.session.verdicts().front().decision, Decision::Undecided);
    coders.review.comment(coders.review.current(), {});
    QVERIFY(coders.session.verdicts().empty()); // nothing is left that it could say
}

void ReviewSessionTest::blindReviewTellsNobodysName()
{
    TwoCoders coders;
    coders.open();
    coders.review.setBlind(true);
    std::vector<std::string> firstCoders;
    for (const int place : coders.review.queue()) {
        const std::vector<ui::ReviewSession::Version> versions = coders.review.versionsOf(place);
        QVERIFY(!versions[0].name.contains(u"anna"_s) && !versions[0].name.contains(u"ben"_s));
        QVERIFY(versions[0].name != versions[1].name);
        firstCoders.push_back(versions[0].coder);
    }
    // The same way whenever one comes back: by the names and ids alone, not by chance.
    coders.review.setBlind(false);
    coders.review.setBlind(true);
    std::vector<std::string> again;
    for (const int place : coders.review.queue())
        again.push_back(coders.review.versionsOf(place)[0].coder);
    QCOMPARE(again, firstCoders);
}

void ReviewSessionTest::blindDecisionIsOnTheVersionThatWasShown()
{
    // Ids are random, so over many articles both orders come up.
    std::set<std::string> shownSecond;
    for (int run = 0; run < 12; ++run) {
        TwoCoders coders;
        const ui::DifferenceModel model(coders.review);
        coders.open();
        coders.review.setBlind(true);
        const std::string second = coders.review.versionsOf(coders.review.current())[1].coder;
        const int place = coders.review.current();
        coders.review.accept();
        const app::Verdict& verdict = coders.session.verdicts().front();
        const std::string& stands =
            verdict.decision == Decision::Accept ? verdict.judged.front().coder : verdict.against.front().coder;
        QCOMPARE(stands, second);
        QVERIFY(coders.review.standingAt(place) == std::vector{1});
        // Accepted or rejected: that would tell whose version stands, so neither the queue nor a screen reader says it.
        QCOMPARE(model.index(0).data(ui::DifferenceModel::DecisionRole).toString(), u"B taken"_s);
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().endsWith(u"; B taken"_s));
        shownSecond.insert(second);
    }
    QCOMPARE(shownSecond.size(), 2U);
}

void ReviewSessionTest::damagedFileOfAColleagueIsNamedAndTheOthersAreThere()
{
    TwoCoders coders;
    coders.corpus.write(u"visit.txt.carl.tags.json"_s, "{\"@context\": [\"http://www.w3.org/ns/anno.jsonld\"");
    coders.open();
    QCOMPARE(coders.colleagues.files().size(), 1U);
    QCOMPARE(coders.colleagues.leftOut().size(), 1U);
    QVERIFY(coders.colleagues.leftOut().front().path.contains(u"carl"_s));
    QCOMPARE(coders.review.sides().at(1), "ben");
}

void ReviewSessionTest::whatOnesOwnDamagedFileHoldsIsNoDifference_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("damaged in the first statement") << "{\"@context\": [\"http://www.w3.org/ns/anno.jsonld\""_ba;
    QTest::newRow("of a newer version") << R"({"att:format": 99})"_ba;
}

void ReviewSessionTest::whatOnesOwnDamagedFileHoldsIsNoDifference()
{
    QFETCH(QByteArray, bytes);
    TwoCoders coders;
    coders.corpus.write(u"visit.txt.anna.tags.json"_s, bytes);
    coders.open();
    QVERIFY(coders.session.readOnlyBecause());
    QVERIFY(!coders.review.places().empty());
    for (const app::JointlyMarked& place : coders.review.places())
        QCOMPARE(place.differences, app::Differences(app::Difference::NotComparable));
}

void ReviewSessionTest::ownFileIsNotAColleagues()
{
    TwoCoders coders;
    coders.open();
    QVERIFY(!coders.colleagues.fileOf("anna"));
    QVERIFY(coders.colleagues.fileOf("ben"));
}

void ReviewSessionTest::placeInHandStaysWhenTheQueueChanges()
{
    TwoCoders coders;
    coders.open();
    coders.review.setCurrent(coders.review.queue()[2]);
    const app::StatementId inHand = coders.review.versionsOf(coders.review.current())[0].statements.front()->id;
    coders.session.remove(coders.review.versionsOf(coders.review.queue()[0])[0].statements.front()->id);
    QCOMPARE(coders.review.versionsOf(coders.review.current())[0].statements.front()->id, inHand);
}

void ReviewSessionTest::placeInHandStaysWhenTheArticleChangesOnDisk()
{
    TwoCoders coders("lead");
    coders.open();
    ui::ReviewSession& review = coders.review;
    const auto idInHand = [&review] {
        return review.current() < 0 ? app::StatementId() : review.versionsInHand().front().statement.id;
    };
    review.setCurrent(review.queue()[2]);
    const app::StatementId inHand = idInHand();
    const std::vector<app::JudgedStatement> shown = review.versionsInHand();
    // A comment is being typed on it.
    const auto typing = connect(&review, &ui::ReviewSession::aboutToLosePlace, &review,
        [&] { review.comment(review.current(), u"Who spoke?"_s); });
    coders.corpus.write(u"visit.txt"_s, QByteArray("Corrected.\n\n") + TwoCoders::text);
    coders.session.takeInChangesOnDisk();
    QTRY_COMPARE(idInHand(), inHand);
    QVERIFY(review.isStill(shown)); // nobody changed the place
    const app::Verdict* verdict = review.verdictOn(review.current());
    QVERIFY(verdict);
    QCOMPARE(verdict->comment, "Who spoke?");
    disconnect(typing);

    // Whoever comes back to an article finds it as it was left.
    VERIFY_RESULT(coders.session.openArticle(coders.corpus.write(u"other.txt"_s, "Nothing.\n")));
    QTRY_VERIFY(idInHand().isEmpty());
    VERIFY_RESULT(coders.session.openArticle(coders.path));
    QTRY_COMPARE(idInHand(), inHand);
}

void ReviewSessionTest::wordsOfOneSideAloneAreMarked()
{
    TwoCoders coders;
    coders.open();
    const app::Text& text = coders.session.article()->text();
    QStringList words;
    for (const app::Span span : coders.review.differingWords())
        words += text.toQString(span);
    QCOMPARE(words, (QStringList{u", Xi said after the talks."_s, u"the visit would give a further push"_s}));
}

void ReviewSessionTest::modelFollowsEveryDecision()
{
    TwoCoders coders;
    ui::DifferenceModel model(coders.review);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    coders.open();
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(1).data().toString(), u"Other stance"_s);
    QCOMPARE(model.index(1).data(ui::DifferenceModel::SnippetRole).toString(), u"THAAD opposes  |  THAAD neutral"_s);
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(),
        u"Other stance, paragraph 2: THAAD opposes  |  THAAD neutral; open"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    coders.review.accept();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(0).data(ui::DifferenceModel::DecisionRole).toString(), u"ben taken"_s);
    coders.session.closeArticle();
    QCOMPARE(model.rowCount(), 0);
}

void ReviewSessionTest::differencesOfSeveralAreThoseOfTheTerminal_data()
{
    QTest::addColumn<bool>("withDora");
    QTest::addColumn<int>("count");
    QTest::newRow("three coders") << false << 5;
    QTest::newRow("four coders") << true << 5;
}

void ReviewSessionTest::differencesOfSeveralAreThoseOfTheTerminal()
{
    QFETCH(bool, withDora);
    QFETCH(int, count);
    TwoCoders coders("lead");
    coders.writeCarla();
    if (withDora)
        coders.writeDora();
    coders.open();
    QCOMPARE(coders.review.sides().size(), withDora ? 4U : 3U);
    QCOMPARE(coders.review.queue().size(), static_cast<std::size_t>(count));

    // What "adjudicate" lists as open.
    const app::ConsensusRequest request{coders.review.sides(), {"lead"}, {}, app::BorderRule::Exact, false};
    const auto round = app::makeConsensus(*coders.session.article(), coders.session.codebook(), {}, request, {});
    VERIFY_RESULT(round);
    const std::vector<app::OpenPlace>& open = (*round)->adjudication.open;
    QCOMPARE(open.size(), coders.review.queue().size());
    for (std::size_t i = 0; i < open.size(); ++i) {
        const app::JointlyMarked& place = coders.review.places()[static_cast<std::size_t>(coders.review.queue()[i])];
        QCOMPARE(open[i].place.extent, place.at.extent);
        QCOMPARE(open[i].differences, place.differences);
        QCOMPARE(open[i].place.statements, place.at.statements);
    }

    // What "compare" lists of the first with each of the others.
    std::set<int> differing;
    for (const app::Comparison& pair : coders.review.pairs())
        for (const app::Place& place : pair.places()) {
            const app::Statement& one = place.match.mine.empty() ? pair.rightAt(place.match.theirs.front())
                                                                 : pair.leftAt(place.match.mine.front());
            if (!place.isSame())
                differing.insert(coders.review.placeOf(one.id).value());
        }
    QCOMPARE(differing, std::set<int>(coders.review.queue().begin(), coders.review.queue().end()));
}

void ReviewSessionTest::reviewerWhoTaggedNothingComparesAllOthers()
{
    TwoCoders coders("lead");
    coders.writeCarla();
    coders.open();
    QCOMPARE(coders.review.sides(), (ui::ReviewSession::Sides{"anna", "ben", "carla"}));
}

void ReviewSessionTest::allSidesAreThoseOfEachArticle()
{
    TwoCoders coders; // Anna herself
    coders.writeCarla();
    coders.open();
    QCOMPARE(coders.review.sides(), (ui::ReviewSession::Sides{"anna", "ben"}));
    coders.review.setAllSides();
    QCOMPARE(coders.review.sides(), (ui::ReviewSession::Sides{"anna", "ben", "carla"}));
    coders.session.closeArticle();
    coders.writeDora();
    coders.open();
    QCOMPARE(coders.review.sides(), (ui::ReviewSession::Sides{"anna", "ben", "carla", "dora"}));
    coders.review.setSides({"anna", "carla", "dora"});
    QVERIFY(!coders.review.hasAllSides());
    QCOMPARE(coders.review.sides(), (ui::ReviewSession::Sides{"anna", "carla", "dora"}));
}

void ReviewSessionTest::versionThatMostHaveIsTakenWithItsLikes()
{
    TwoCoders coders("lead");
    coders.writeCarla();
    coders.open();
    const int stance = coders.review.queue()[1];
    coders.review.setCurrent(stance);
    QCOMPARE(coders.review.chosen(), 0); // Anna's, which is Carla's too
    coders.review.accept();
    const app::Verdict& verdict = coders.session.verdicts().front();
    QCOMPARE(verdict.decision, Decision::Accept);
    // Carla was right as well, and is told so.
    QCOMPARE(verdict.judged.size(), 2U);
    QCOMPARE(verdict.judged[0].coder, "anna");
    QCOMPARE(verdict.judged[1].coder, "carla");
    QCOMPARE(verdict.against.size(), 1U);
    QCOMPARE(verdict.against[0].coder, "ben");
    QVERIFY(!coders.review.isOpen(stance));
    QCOMPARE(coders.review.standingAt(stance), (std::vector{0, 2}));

    QVERIFY(coders.session.saveNow());
    const app::ConsensusRequest request{coders.review.sides(), {"lead"}, {}, app::BorderRule::Exact, false};
    const auto round = app::makeConsensus(*coders.session.article(), coders.session.codebook(), {}, request, {});
    VERIFY_RESULT(round);
    QCOMPARE((*round)->adjudication.decided, 1);
    QCOMPARE(static_cast<int>((*round)->adjudication.open.size()), coders.review.openCount());

    coders.session.undoStack().undo();
    QVERIFY(coders.review.isOpen(stance));
}

void ReviewSessionTest::chosenVersionIsTaken()
{
    TwoCoders coders("lead");
    coders.writeCarla();
    coders.open();
    const int stance = coders.review.queue()[1];
    coders.review.setCurrent(stance);
    coders.review.choose(1);
    coders.review.accept();
    QCOMPARE(coders.session.verdicts().front().judged.front().coder, "ben");
    QCOMPARE(coders.session.verdicts().front().against.size(), 2U);
    // Only who marked a place has a version of it that can be chosen.
    const int corridor = coders.review.queue()[4];
    coders.review.setCurrent(corridor);
    coders.review.choose(2);
    QCOMPARE(coders.review.chosen(), 0);
    coders.review.chooseNext(-1);
    QCOMPARE(coders.review.chosen(), 1);
    coders.review.setCurrent(stance);
    QCOMPARE(coders.review.chosen(), 1); // as it was decided
}

void ReviewSessionTest::rejectingSeveralLetsNothingStand()
{
    TwoCoders coders("lead");
    coders.writeCarla();
    coders.open();
    const int stance = coders.review.queue()[1];
    coders.review.setCurrent(stance);
    coders.review.reject();
    const app::Verdict& verdict = coders.session.verdicts().front();
    QCOMPARE(verdict.decision, Decision::Reject);
    QCOMPARE(verdict.judged.size(), 3U);
    QVERIFY(verdict.against.empty());
    QVERIFY(!coders.review.isOpen(stance));
    QVERIFY(coders.review.standingAt(stance).empty());
    coders.review.takeAll();
    QCOMPARE(coders.review.standingAt(stance), (std::vector{0, 1, 2}));
}

void ReviewSessionTest::verdictOnTwoLeavesOpenWhatAThirdSaysOtherwise()
{
    TwoCoders coders("lead");
    coders.writeCarla();
    coders.open();
    coders.review.setSides({"anna", "ben"});
    const app::StatementId stance =
        coders.review.versionsOf(coders.review.queue()[1])[1].statements.front()->id; // Ben's
    coders.review.setCurrent(*coders.review.placeOf(stance));
    coders.review.accept();
    coders.review.setAllSides();
    // Carla says what Anna says, which does not stand.
    QVERIFY(!coders.review.isOpen(*coders.review.placeOf(stance)));
    coders.session.closeArticle();
    coders.writeDora();
    coders.open();
    coders.review.setAllSides();
    const int place = *coders.review.placeOf(stance);
    QVERIFY(coders.review.isOpen(place)); // of what Dora says nobody has decided
    QVERIFY(coders.review.places()[static_cast<std::size_t>(place)].outdated);
    coders.review.setCurrent(place);
    QCOMPARE(coders.review.chosen(), 1); // Ben's, as decided
    coders.review.accept();
    QVERIFY(!coders.review.isOpen(place));
    QCOMPARE(coders.session.verdicts().size(), 1U);
}

void ReviewSessionTest::blindReviewOfSeveralNamesVersionsByLetters()
{
    std::set<std::string> shownFirst;
    for (int run = 0; run < 12; ++run) {
        TwoCoders coders("lead");
        coders.writeCarla();
        coders.open();
        coders.review.setBlind(true);
        const std::vector<ui::ReviewSession::Version> versions = coders.review.versionsOf(coders.review.queue()[1]);
        QCOMPARE(versions[0].name, u"Version A"_s);
        QCOMPARE(versions[2].name, u"Version C"_s);
        shownFirst.insert(versions[0].coder);
        for (const app::Statement& statement : coders.review.second().all())
            QVERIFY((QStringList{u"B"_s, u"C"_s}).contains(coders.review.laneOf(statement.id)->name));
        coders.review.setCurrent(coders.review.queue()[1]);
        coders.review.choose(2);
        coders.review.accept();
        QCOMPARE(coders.session.verdicts().front().judged.size(), versions[2].coder == "ben" ? 1U : 2U);
    }
    QVERIFY(shownFirst.size() > 1);
}

void ReviewSessionTest::everyCoderOfSeveralHasALane()
{
    TwoCoders coders("lead");
    coders.writeCarla();
    coders.open();
    QCOMPARE(coders.review.first().count(), 4);
    QCOMPARE(coders.review.second().count(), 9);
    std::set<std::pair<int, QString>> lanes;
    for (app::StatementList* list : {&coders.review.first(), &coders.review.second()})
        for (const app::Statement& statement : list->all()) {
            const auto lane = coders.review.laneOf(statement.id);
            lanes.emplace(lane->version, lane->name);
            QVERIFY(coders.review.placeOf(statement.id)); // a click on it leads there
        }
    QCOMPARE(lanes, (std::set<std::pair<int, QString>>{{0, u"anna"_s}, {1, u"ben"_s}, {2, u"carla"_s}}));
}

QTEST_MAIN(ReviewSessionTest)
#include "tst_reviewsession.moc"
