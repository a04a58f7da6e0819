// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/consensus.h"

#include "app/sidecars/tagging.h"
#include "tests/support/fixedorigin.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace Qt::StringLiterals;

class ConsensusTest : public QObject
{
    Q_OBJECT

private slots:
    void bordersByRule_data();
    void bordersByRule();
    void unanimousIsTaken();
    void notesAndFieldsThatNobodyContradicts();
    void decisionsAreFollowed_data();
    void decisionsAreFollowed();
    void openPlacesHaveAReason_data();
    void openPlacesHaveAReason();
    void thirdCoderIsJudgedWithTheSame();
    void verdictsOnTwoOfThreeAreNotEnough();
    void verdictsOnAllThreePairsAreEnough();
    void changedDecisionIsFollowed();
    void decisionsStayWithoutTheReviewer();
    void whatWasEditedByHandStays();
    void takenBackDecisionsOpenThePlace_data();
    void takenBackDecisionsOpenThePlace();
    void changedSourcesAreFollowed();
    void whatWasEditedIsNamedWhenItsSourcesChange();
    void decisionsOnOthersAreNamed();
    void clocksDecideNothing();
    void whatSaysTheSameIsRenewed();
    void madeAgainWithOtherCodersItIsTheirs_data();
    void madeAgainWithOtherCodersItIsTheirs();
    void twoDecisionsOfOneSecondContradict();
    void lostSourcesAreNamed();
    void whatCannotBePlacedTakesNothingOut();
    void verdictsOnTheConsensusAreFollowed_data();
    void verdictsOnTheConsensusAreFollowed();
    void aLaterDecisionCountsInsteadOfOneOnTheConsensus();
    void verdictsAgainstTheConsensusAreNamed();
    void copiesOfOneFileHaveTheSameIds();
    void placeThatPartsIsFollowedInOneRound();
    void withdrawnDecisionIsNotNamedBesideOneThatHolds();
    void anyWorkspaceIsDoneOnce();
};

namespace {

//                       0         1         2         3         4
//                       0123456789012345678901234567890123456789012345678
const app::Text article("Xi opposes THAAD. Putin agreed with Xi. He left.\n");
using Decision = app::Decision;
using Reason = app::OpenPlace::Reason;

app::Codebook codebook()
{
    app::Codebook made;
    app::Speaker xi;
    xi.id = app::SpeakerId("xi");
    xi.name = "Xi";
    xi.aliases = {"习近平"};
    made.setSpeakers({xi});
    return made;
}

app::Statement statement(const std::string& id, app::Span span, const char* speaker = "Xi", const char* topic = "THAAD",
    app::Stance stance = app::Stance::Unstated)
{
    app::Statement made;
    made.id = app::StatementId(id);
    made.selectors.push_back(app::selectorFor(article, span));
    made.speakers.push_back({speaker, {}});
    made.topics.push_back({topic, stance, {}, {}});
    made.created = made.modified = "2026-08-01T10:00:00Z";
    return made;
}

app::Verdict verdict(const char* id, Decision decision, std::vector<app::JudgedStatement> judged,
    std::vector<app::JudgedStatement> against = {}, const char* time = "2026-08-20T10:00:00Z")
{
    app::Verdict made;
    made.id = app::VerdictId(id);
    made.decision = decision;
    made.judged = std::move(judged);
    made.against = std::move(against);
    made.created = made.modified = time;
    return made;
}

app::Adjudication round(const std::vector<app::Side>& coders, const std::vector<app::Reviewer>& reviewers = {},
    std::vector<app::Statement> consensus = {}, app::BorderRule rule = app::BorderRule::Exact)
{
    static const app::Origin origin = tests::fixedOrigin();
    static const app::Codebook names = codebook();
    return app::adjudicate(coders, reviewers, rule, std::move(consensus), names, article, origin);
}

/// "0-16 Xi < anna a, ben b" for each statement of the consensus.
QStringList brief(const std::vector<app::Statement>& consensus)
{
    QStringList lines;
    for (const app::Statement& each : consensus) {
        QStringList names, sources;
        for (const app::SpokenBy& speaker : each.speakers)
            names.append(QString::fromStdString(speaker.name));
        for (const app::Provenance::Source& source : each.provenance->from)
            sources.append(QString::fromStdString(source.coder + ' ' + source.statement.value()));
        lines.append(u"%1-%2 %3 < %4"_s.arg(each.extent().start)
                .arg(each.extent().end)
                .arg(names.join(u", "_s), sources.join(u", "_s)));
    }
    lines.sort();
    return lines;
}

std::vector<Reason> reasons(const app::Adjudication& adjudication)
{
    std::vector<Reason> found;
    for (const app::OpenPlace& open : adjudication.open)
        found.push_back(open.reason);
    return found;
}

const app::Statement annas = statement("a", {0, 16});
const app::Statement bens = statement("b", {0, 16}, "Putin");
}

void ConsensusTest::bordersByRule_data()
{
    QTest::addColumn<app::Span>("annas");
    QTest::addColumn<app::Span>("bens");
    QTest::addColumn<app::BorderRule>("rule");
    QTest::addColumn<app::Span>("expected"); // empty: left open
    using Rule = app::BorderRule;
    QTest::newRow("exact, equal") << app::Span{0, 16} << app::Span{0, 16} << Rule::Exact << app::Span{0, 16};
    QTest::newRow("exact, with and without the stop")
        << app::Span{0, 16} << app::Span{0, 17} << Rule::Exact << app::Span{};
    QTest::newRow("sentence, with and without the stop")
        << app::Span{0, 16} << app::Span{0, 17} << Rule::Sentence << app::Span{0, 17};
    QTest::newRow("sentence, parts of it")
        << app::Span{3, 10} << app::Span{0, 10} << Rule::Sentence << app::Span{0, 17};
    QTest::newRow("sentence, equal parts stay parts")
        << app::Span{3, 10} << app::Span{3, 10} << Rule::Sentence << app::Span{3, 10};
    QTest::newRow("sentence, one goes on into the next")
        << app::Span{0, 16} << app::Span{0, 30} << Rule::Sentence << app::Span{};
    QTest::newRow("longest") << app::Span{3, 16} << app::Span{0, 30} << Rule::Longest << app::Span{0, 30};
    QTest::newRow("shortest") << app::Span{3, 16} << app::Span{0, 30} << Rule::Shortest << app::Span{3, 16};
    QTest::newRow("longest, side by side") << app::Span{0, 10} << app::Span{10, 16} << Rule::Longest << app::Span{};
}

void ConsensusTest::bordersByRule()
{
    QFETCH(app::Span, annas);
    QFETCH(app::Span, bens);
    QFETCH(app::BorderRule, rule);
    QFETCH(app::Span, expected);
    const app::Adjudication done =
        round({{"anna", {statement("a", annas)}}, {"ben", {statement("b", bens)}}}, {}, {}, rule);
    QCOMPARE(done.consensus.size(), expected.isEmpty() ? 0U : 1U);
    QCOMPARE(done.open.empty(), !expected.isEmpty());
    if (expected.isEmpty())
        return;
    QCOMPARE(done.consensus.front().extent(), expected);
    QCOMPARE(done.consensus.front().selectors.front().exact, article.slice(expected));
}

void ConsensusTest::unanimousIsTaken()
{
    app::Statement chinese = statement("b", {0, 16}, "习近平");
    chinese.extra.push_back({"dc:rights", "1"});
    const app::Adjudication done =
        round({{"anna", {annas, statement("a2", {18, 38})}}, {"ben", {chinese}}, {"carla", {statement("c", {0, 16})}}});
    QCOMPARE(brief(done.consensus), QStringList(u"0-16 Xi < anna a, ben b, carla c"_s));
    const app::Statement& made = done.consensus.front();
    QCOMPARE(made.provenance->decidedBy, "");
    QVERIFY(made.provenance->verdict.isEmpty());
    QCOMPARE(made.provenance->decidedAt, made.created);
    QVERIFY(made.id != annas.id && !made.id.isEmpty());
    QCOMPARE(done.unanimous, 1);
    QCOMPARE(reasons(done), std::vector{Reason::Undecided});
    QCOMPARE(done.open.front().place.extent, (app::Span{18, 38}));
    QVERIFY(done.open.front().differences.testFlag(app::Difference::OnlyMine));
}

void ConsensusTest::notesAndFieldsThatNobodyContradicts()
{
    app::Statement first = annas;
    first.note = "at the summit";
    first.setField("via", "Xinhua");
    first.setField("said_on", "2017-07-04");
    app::Statement second = statement("b", {0, 16});
    second.setField("via", "TASS");
    second.setField("tone", "warm");
    const app::Statement made = round({{"anna", {first}}, {"ben", {second}}}).consensus.front();
    QCOMPARE(made.note, "at the summit");
    QCOMPARE(made.field("said_on"), "2017-07-04");
    QCOMPARE(made.field("tone"), "warm");
    QCOMPARE(made.field("via"), "");
    second.note = "in Moscow";
    const app::Adjudication contradicted = round({{"anna", {first}}, {"ben", {second}}});
    QCOMPARE(contradicted.consensus.front().note, "");
    // Nobody would look for what nothing says was there.
    QCOMPARE(contradicted.leftEmpty.size(), 1U);
    QCOMPARE(contradicted.leftEmpty.front().statement, contradicted.consensus.front().id);
    QCOMPARE(contradicted.leftEmpty.front().fields, (std::vector<std::string>{"note", "via"}));
}

void ConsensusTest::decisionsAreFollowed_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<bool>("onlyBen");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("accept") << Decision::Accept << false << QStringList{u"0-16 Putin < ben b"_s};
    QTest::newRow("reject") << Decision::Reject << false << QStringList{u"0-16 Xi < anna a"_s};
    QTest::newRow("both") << Decision::Both << false << QStringList{u"0-16 Putin < ben b"_s, u"0-16 Xi < anna a"_s};
    QTest::newRow("amend") << Decision::Amend << false << QStringList{u"18-38 Lavrov < anna a, ben b"_s};
    QTest::newRow("accept what only Ben marked") << Decision::Accept << true << QStringList{u"0-16 Putin < ben b"_s};
    QTest::newRow("reject what only Ben marked") << Decision::Reject << true << QStringList();
}

void ConsensusTest::decisionsAreFollowed()
{
    QFETCH(Decision, decision);
    QFETCH(bool, onlyBen);
    QFETCH(QStringList, expected);
    const std::vector<app::Side> coders{
        {"anna", onlyBen ? std::vector<app::Statement>() : std::vector{annas}}, {"ben", {bens}}};
    app::Verdict given = verdict("v", decision, {judged("ben", bens)});
    if (!onlyBen)
        given.against = {judged("anna", annas)};
    if (decision == Decision::Amend)
        given.amended = statement("amended", {18, 38}, "Lavrov");
    const std::vector<app::Reviewer> lead{{"lead", {given}}};
    const app::Adjudication done = round(coders, lead);
    QCOMPARE(brief(done.consensus), expected);
    QVERIFY(done.open.empty());
    for (const app::Statement& each : done.consensus) {
        QCOMPARE(each.provenance->decidedBy, "lead");
        QCOMPARE(each.provenance->decidedAt, "2026-08-20T10:00:00Z");
        QCOMPARE(each.provenance->verdict, given.id);
    }
    if (decision == Decision::Accept && !onlyBen)
        QCOMPARE(done.consensus.front().provenance->insteadOf.front().statement, annas.id);

    const app::Adjudication again = round(coders, lead, done.consensus);
    QCOMPARE(again.consensus, done.consensus);
    QVERIFY(again.open.empty());
}

void ConsensusTest::openPlacesHaveAReason_data()
{
    QTest::addColumn<std::vector<app::Reviewer>>("reviewers");
    QTest::addColumn<Reason>("reason");
    using Reviewers = std::vector<app::Reviewer>;
    const auto accept = verdict("v1", Decision::Accept, {judged("ben", bens)}, {judged("anna", annas)});
    const auto reject = verdict("v2", Decision::Reject, {judged("ben", bens)}, {judged("anna", annas)});
    const auto old =
        verdict("v3", Decision::Accept, {judged("ben", statement("b", {0, 16}, "Lavrov"))}, {judged("anna", annas)});
    const auto comment = verdict("v4", Decision::Undecided, {judged("ben", bens)}, {judged("anna", annas)});
    const auto half = verdict("v5", Decision::Accept, {judged("ben", bens)});
    QTest::newRow("nobody decided") << Reviewers{} << Reason::Undecided;
    QTest::newRow("a comment alone") << Reviewers{{"lead", {comment}}} << Reason::Undecided;
    QTest::newRow("on another version") << Reviewers{{"lead", {old}}} << Reason::OutdatedVerdict;
    QTest::newRow("when only Ben had marked it") << Reviewers{{"lead", {half}}} << Reason::Undecided;
    QTest::newRow("two reviewers say otherwise")
        << Reviewers{{"lead", {accept}}, {"second", {reject}}} << Reason::ConflictingVerdicts;
}

void ConsensusTest::openPlacesHaveAReason()
{
    QFETCH(std::vector<app::Reviewer>, reviewers);
    QFETCH(Reason, reason);
    const app::Adjudication done = round({{"anna", {annas}}, {"ben", {bens}}}, reviewers);
    QVERIFY(done.consensus.empty());
    QCOMPARE(reasons(done), std::vector{reason});
    if (reason == Reason::ConflictingVerdicts)
        QCOMPARE(done.open.front().reviewers, (std::vector<std::string>{"lead", "second"}));
}

void ConsensusTest::thirdCoderIsJudgedWithTheSame()
{
    const std::vector<app::Side> coders{
        {"anna", {annas}}, {"ben", {bens}}, {"carla", {statement("c", {0, 16}, "Putin")}}};
    const app::Adjudication done =
        round(coders, {{"lead", {verdict("v", Decision::Accept, {judged("ben", bens)}, {judged("anna", annas)})}}});
    QCOMPARE(brief(done.consensus), QStringList(u"0-16 Putin < ben b, carla c"_s));
    QVERIFY(done.open.empty());
}

void ConsensusTest::verdictsOnTwoOfThreeAreNotEnough()
{
    const std::vector<app::Side> coders{
        {"anna", {annas}}, {"ben", {bens}}, {"carla", {statement("c", {0, 16}, "Lavrov")}}};
    const app::Adjudication done =
        round(coders, {{"lead", {verdict("v", Decision::Accept, {judged("ben", bens)}, {judged("anna", annas)})}}});
    QVERIFY(done.consensus.empty());
    QCOMPARE(reasons(done), std::vector{Reason::Undecided});
}

void ConsensusTest::verdictsOnAllThreePairsAreEnough()
{
    const app::Statement carlas = statement("c", {0, 16}, "Lavrov");
    const std::vector<app::Side> coders{{"anna", {annas}}, {"ben", {bens}}, {"carla", {carlas}}};
    const auto onBen = verdict("v1", Decision::Reject, {judged("ben", bens)}, {judged("anna", annas)});
    const auto onCarla = verdict("v2", Decision::Reject, {judged("carla", carlas)}, {judged("anna", annas)});
    QCOMPARE(brief(round(coders, {{"lead", {onBen, onCarla}}}).consensus), QStringList(u"0-16 Xi < anna a"_s));
    // Anna's version cannot give way to two that are not the same.
    const auto alsoBen = verdict("v3", Decision::Accept, {judged("ben", bens)}, {judged("anna", annas)});
    const auto alsoCarla = verdict("v4", Decision::Accept, {judged("carla", carlas)}, {judged("anna", annas)});
    QCOMPARE(reasons(round(coders, {{"lead", {alsoBen, alsoCarla}}})), std::vector{Reason::ConflictingVerdicts});
}

void ConsensusTest::changedDecisionIsFollowed()
{
    const std::vector<app::Side> coders{{"anna", {annas}}, {"ben", {bens}}};
    app::Verdict given = verdict("v", Decision::Accept, {judged("ben", bens)}, {judged("anna", annas)});
    const app::Adjudication first = round(coders, {{"lead", {given}}});
    given.decision = Decision::Reject;
    given.modified = "2026-08-21T10:00:00Z";
    const app::Adjudication second = round(coders, {{"lead", {given}}}, first.consensus);
    QCOMPARE(brief(second.consensus), QStringList(u"0-16 Xi < anna a"_s));
    QCOMPARE(second.takenOut.size(), 1);

    // A later verdict of the same reviewer on the same place counts instead.
    const auto later =
        verdict("w", Decision::Both, {judged("ben", bens)}, {judged("anna", annas)}, "2026-08-22T10:00:00Z");
    QCOMPARE(round(coders, {{"lead", {later, given}}}, second.consensus).consensus.size(), 2U);

    // Another reviewer alone does not overrule.
    const app::Adjudication other = round(coders, {{"second", {later}}}, second.consensus);
    QCOMPARE(other.consensus, second.consensus);
    QCOMPARE(reasons(other), std::vector{Reason::ConflictingVerdicts});
}

void ConsensusTest::decisionsStayWithoutTheReviewer()
{
    const std::vector<app::Side> coders{{"anna", {annas}}, {"ben", {bens}}};
    const app::Adjudication first =
        round(coders, {{"lead", {verdict("v", Decision::Accept, {judged("ben", bens)}, {judged("anna", annas)})}}});
    const app::Adjudication second = round(coders, {}, first.consensus);
    QCOMPARE(second.consensus, first.consensus);
    QVERIFY(second.open.empty());
}

void ConsensusTest::whatWasEditedByHandStays()
{
    const std::vector<app::Side> coders{{"anna", {annas}}, {"ben", {bens}}};
    app::Verdict given = verdict("v", Decision::Accept, {judged("ben", bens)}, {judged("anna", annas)});
    std::vector<app::Statement> edited = round(coders, {{"lead", {given}}}).consensus;
    edited.front().speakers = {{"Lavrov", {}}};
    edited.front().modified = "2026-09-10T10:00:00Z";
    const app::Adjudication kept = round(coders, {{"lead", {given}}}, edited);
    QCOMPARE(kept.consensus, edited);
    QVERIFY(kept.open.empty());

    given.decision = Decision::Reject;
    given.modified = "2026-09-11T10:00:00Z";
    const app::Adjudication named = round(coders, {{"lead", {given}}}, edited);
    QCOMPARE(named.consensus, edited);
    QCOMPARE(reasons(named), std::vector{Reason::EditedByHand});
    QCOMPARE(named.open.front().inConsensus, std::vector{edited.front().id});
}

void ConsensusTest::takenBackDecisionsOpenThePlace_data()
{
    QTest::addColumn<bool>("isGone");
    QTest::addColumn<bool>("isEdited");
    QTest::newRow("the verdict is withdrawn") << true << false;
    QTest::newRow("only its comment is left") << false << false;
    QTest::newRow("withdrawn, but the consensus was edited") << true << true;
    QTest::newRow("undecided again, but the consensus was edited") << false << true;
}

void ConsensusTest::takenBackDecisionsOpenThePlace()
{
    QFETCH(bool, isGone);
    QFETCH(bool, isEdited);
    const std::vector<app::Side> coders{{"anna", {annas}}, {"ben", {bens}}};
    app::Verdict given = verdict("v", Decision::Accept, {judged("ben", bens)}, {judged("anna", annas)});
    std::vector<app::Statement> consensus = round(coders, {{"lead", {given}}}).consensus;
    if (isEdited)
        consensus.front().note = "as agreed on the phone";
    given.decision = Decision::Undecided;
    const std::vector<app::Reviewer> lead{{"lead", isGone ? std::vector<app::Verdict>() : std::vector{given}}};

    const app::Adjudication done = round(coders, lead, consensus);
    QCOMPARE(done.consensus, isEdited ? consensus : std::vector<app::Statement>());
    QCOMPARE(done.takenOut.size(), isEdited ? 0 : 1);
    QCOMPARE(reasons(done), std::vector{isEdited ? Reason::EditedByHand : Reason::Undecided});
    QCOMPARE(done.open.front().inConsensus.size(), isEdited ? 1U : 0U);
    const app::Adjudication again = round(coders, lead, done.consensus);
    QCOMPARE(again.consensus, done.consensus);
    QCOMPARE(reasons(again), reasons(done));
    // What the coders agree on by now is no reason to take an edit back either.
    const app::Adjudication agreed = round({{"anna", {annas}}, {"ben", {statement("b", {0, 16})}}}, lead, consensus);
    QCOMPARE(brief(agreed.consensus), QStringList(isEdited ? u"0-16 Putin < ben b"_s : u"0-16 Xi < anna a, ben b"_s));
}

void ConsensusTest::changedSourcesAreFollowed()
{
    std::vector<app::Side> coders{{"anna", {annas}}, {"ben", {statement("b", {0, 16})}}};
    const app::Adjudication first = round(coders);
    QCOMPARE(first.unanimous, 1);
    for (app::Side& side : coders)
        side.statements.front().topics.front().name = "BRI";
    const app::Adjudication bothChanged = round(coders, {}, first.consensus);
    QCOMPARE(bothChanged.consensus.size(), 1U);
    QCOMPARE(bothChanged.consensus.front().topics.front().name, "BRI");
    QCOMPARE(bothChanged.takenOut.size(), 1);
    QCOMPARE(bothChanged.unanimous, 1);
    QVERIFY(bothChanged.open.empty());

    coders.front() = {"anna", {annas}};
    const app::Adjudication oneChanged = round(coders, {}, bothChanged.consensus);
    QVERIFY(oneChanged.consensus.empty());
    QCOMPARE(oneChanged.takenOut.size(), 1);
    QCOMPARE(reasons(oneChanged), std::vector{Reason::Undecided});
    QVERIFY(oneChanged.open.front().inConsensus.empty());
    // One who removed the statement does not agree any more.
    QVERIFY(round({{"anna", {annas}}, {"ben", {}}}, {}, first.consensus).consensus.empty());
}

void ConsensusTest::whatWasEditedIsNamedWhenItsSourcesChange()
{
    std::vector<app::Side> coders{{"anna", {annas}}, {"ben", {statement("b", {0, 16})}}};
    std::vector<app::Statement> edited = round(coders).consensus;
    edited.front().manner = app::Manner::Direct; // in a text editor, which writes no time
    QVERIFY(round(coders, {}, edited).open.empty());

    coders.front().statements.front().topics.front().name = "BRI";
    const app::Adjudication oneChanged = round(coders, {}, edited);
    QCOMPARE(oneChanged.consensus, edited);
    QCOMPARE(reasons(oneChanged), std::vector{Reason::ChangedSince});
    QCOMPARE(oneChanged.open.front().changedBy, std::vector<std::string>{"anna"});
    QCOMPARE(oneChanged.open.front().inConsensus, std::vector{edited.front().id});
    coders.back().statements.front().topics.front().name = "BRI";
    const app::Adjudication bothChanged = round(coders, {}, edited);
    QCOMPARE(bothChanged.consensus, edited);
    QCOMPARE(reasons(bothChanged), std::vector{Reason::ChangedSince});
    QCOMPARE(bothChanged.open.front().changedBy, (std::vector<std::string>{"anna", "ben"}));

    // Of a file that does not say what was made nobody can tell whether it was edited.
    edited.front().manner = app::Manner::Unstated;
    edited.front().provenance->digest.clear();
    QCOMPARE(round(coders, {}, edited).consensus, edited);
}

void ConsensusTest::decisionsOnOthersAreNamed()
{
    const app::Verdict given = verdict("v", Decision::Accept, {judged("ben", bens)}, {judged("anna", annas)});
    const std::vector<app::Reviewer> lead{{"lead", {given}}};
    const app::Adjudication first = round({{"anna", {annas}}, {"ben", {bens}}}, lead);
    const app::Adjudication changed =
        round({{"anna", {annas}}, {"ben", {statement("b", {0, 16}, "Lavrov")}}}, lead, first.consensus);
    QCOMPARE(changed.consensus, first.consensus);
    QCOMPARE(reasons(changed), std::vector{Reason::OutdatedVerdict});
    QCOMPARE(changed.open.front().changedBy, std::vector<std::string>{"ben"});
    const app::Adjudication agreed =
        round({{"anna", {annas}}, {"ben", {statement("b", {0, 16})}}}, lead, first.consensus);
    QCOMPARE(agreed.consensus, first.consensus);
    QCOMPARE(reasons(agreed), std::vector{Reason::ChangedSince});
}

/// A colleague's file may come weeks late, from a clock that is wrong by days.
void ConsensusTest::clocksDecideNothing()
{
    std::vector<app::Side> coders{{"anna", {annas}}, {"ben", {statement("b", {0, 16})}}};
    const app::Adjudication first = round(coders);
    coders.front().statements.front().modified = "2036-01-01T10:00:00Z";
    const app::Adjudication touched = round(coders, {}, first.consensus);
    QCOMPARE(touched.consensus, first.consensus);
    QVERIFY(touched.open.empty());

    app::Statement lateAndOther = bens;
    lateAndOther.modified = "2016-01-01T10:00:00Z";
    coders.back() = {"ben", {lateAndOther}};
    QCOMPARE(reasons(round(coders, {}, first.consensus)), std::vector{Reason::Undecided});

    app::Verdict given = verdict("v", Decision::Accept, {judged("ben", bens)}, {judged("anna", annas)});
    const app::Adjudication accepted = round(coders, {{"lead", {given}}});
    given.decision = Decision::Reject; // in the same second
    QCOMPARE(
        brief(round(coders, {{"lead", {given}}}, accepted.consensus).consensus), QStringList(u"0-16 Xi < anna a"_s));
    given.decision = Decision::Accept;
    given.comment = "as discussed";
    given.modified = "2026-08-30T10:00:00Z";
    QCOMPARE(round(coders, {{"lead", {given}}}, accepted.consensus).consensus, accepted.consensus);
}

void ConsensusTest::whatSaysTheSameIsRenewed()
{
    std::vector<app::Side> coders{{"anna", {annas}}, {"ben", {statement("b", {0, 16})}}};
    const app::Adjudication first = round(coders);
    coders.front().statements.front().note = "at the summit";
    coders.back().statements.front().id = app::StatementId("b2");
    const app::Adjudication renewed = round(coders, {}, first.consensus);
    QCOMPARE(brief(renewed.consensus), QStringList(u"0-16 Xi < anna a, ben b2"_s));
    QCOMPARE(renewed.consensus.front().note, "at the summit");
    QCOMPARE(renewed.consensus.front().id, first.consensus.front().id);
    QCOMPARE(renewed.renewed, 1);
    QCOMPARE(renewed.unanimous + renewed.takenOut.size(), 0);
    const app::Adjudication again = round(coders, {}, renewed.consensus);
    QCOMPARE(again.consensus, renewed.consensus);
    QCOMPARE(again.renewed, 0);
}

void ConsensusTest::madeAgainWithOtherCodersItIsTheirs_data()
{
    QTest::addColumn<app::Side>("carla");
    QTest::addColumn<bool>("staysUnanimous");
    QTest::addColumn<std::vector<Reason>>("open");
    const std::vector undecided{Reason::Undecided};
    QTest::newRow("who says the same") << app::Side{"carla", {statement("c", {0, 16})}} << true
                                       << std::vector<Reason>();
    QTest::newRow("who says something else")
        << app::Side{"carla", {statement("c", {0, 16}, "Putin")}} << false << undecided;
    QTest::newRow("who has nothing there") << app::Side{"carla", {}} << false << undecided;
    QTest::newRow("who has another border") << app::Side{"carla", {statement("c", {0, 15})}} << false << undecided;
}

/// What Anna and Ben alone had alike, and what the lead decided and somebody wrote by hand in that consensus.
void ConsensusTest::madeAgainWithOtherCodersItIsTheirs()
{
    QFETCH(app::Side, carla);
    QFETCH(bool, staysUnanimous);
    const app::Statement same = statement("b", {0, 16});
    std::vector<app::Side> coders{{"anna", {annas}}, {"ben", {same}}};
    const app::Adjudication first = round(coders);
    std::vector<app::Statement> edited = first.consensus;
    edited.front().manner = app::Manner::Direct;
    coders.push_back(carla);

    const app::Adjudication withCarla = round(coders, {}, first.consensus);
    QTEST(reasons(withCarla), "open");
    QCOMPARE(withCarla.consensus.size(), staysUnanimous ? 1U : 0U);
    QCOMPARE(withCarla.takenOut, staysUnanimous ? std::vector<app::Statement>() : first.consensus);
    if (!staysUnanimous)
        QVERIFY(withCarla.open.front().inConsensus.empty());
    const app::Adjudication again = round(coders, {}, withCarla.consensus);
    QCOMPARE(again.consensus, withCarla.consensus);
    QTEST(reasons(again), "open");
    QCOMPARE(round(coders, {}, edited).consensus.front().manner, app::Manner::Direct);

    // Without Ben it is that of the two others, and with him alone once more that of the first two.
    const app::Adjudication withoutBen = round({coders[0], coders[2]}, {}, first.consensus);
    QCOMPARE(withoutBen.consensus.size(), staysUnanimous ? 1U : 0U);
    QCOMPARE(brief(round({coders[0], coders[1]}, {}, withCarla.consensus).consensus).front().left(7), u"0-16 Xi"_s);

    const app::Verdict given = verdict("v", Decision::Accept, {judged("ben", bens)}, {judged("anna", annas)});
    const std::vector<app::Reviewer> lead{{"lead", {given}}};
    const app::Adjudication decided = round({{"anna", {annas}}, {"ben", {bens}}}, lead);
    QCOMPARE(decided.decided, 1);
    const app::Adjudication decidedWithCarla =
        round({{"anna", {annas}}, {"ben", {bens}}, carla}, lead, decided.consensus);
    QCOMPARE(decidedWithCarla.consensus.size(), 1U);
    QCOMPARE(decidedWithCarla.consensus.front().id, decided.consensus.front().id);
    QCOMPARE(decidedWithCarla.consensus.front().speakers.front().name, "Putin");
    QVERIFY(decidedWithCarla.takenOut.empty());
}

void ConsensusTest::twoDecisionsOfOneSecondContradict()
{
    const std::vector<app::Side> coders{{"anna", {annas}}, {"ben", {bens}}};
    const auto accept = verdict("v", Decision::Accept, {judged("ben", bens)}, {judged("anna", annas)});
    const auto reject = verdict("w", Decision::Reject, {judged("ben", bens)}, {judged("anna", annas)});
    QCOMPARE(reasons(round(coders, {{"lead", {accept, reject}}})), std::vector{Reason::ConflictingVerdicts});
}

void ConsensusTest::lostSourcesAreNamed()
{
    const app::Adjudication first = round({{"anna", {annas}}, {"ben", {statement("b", {0, 16})}}});
    const app::Adjudication second = round({{"anna", {}}, {"ben", {}}}, {}, first.consensus);
    QVERIFY(second.consensus.empty()); // nobody says so any more, and nobody decided that it stands
    QCOMPARE(second.takenOut, first.consensus);
    QVERIFY(second.open.empty());

    const app::Verdict given = verdict("v", Decision::Accept, {judged("ben", bens)}, {judged("anna", annas)});
    const std::vector<app::Reviewer> lead{{"lead", {given}}};
    const app::Adjudication decided = round({{"anna", {annas}}, {"ben", {bens}}}, lead);
    const app::Adjudication gone = round({{"anna", {}}, {"ben", {}}}, lead, decided.consensus);
    QCOMPARE(gone.consensus, decided.consensus);
    QCOMPARE(reasons(gone), std::vector{Reason::SourcesGone});
    QVERIFY(round({{"carla", {}}, {"dora", {}}}, lead, decided.consensus).open.empty());
}

void ConsensusTest::whatCannotBePlacedTakesNothingOut()
{
    const app::Statement lost = statement("b", {0, 16});
    const app::Adjudication first = round({{"anna", {annas}}, {"ben", {lost}}});
    const app::Adjudication second = round({{"anna", {annas}}, {"ben", {}, {lost}, {{0, 49}}}}, {}, first.consensus);
    QCOMPARE(second.consensus, first.consensus);
    QVERIFY(second.open.empty());

    // Nor is it something that only one of the two has.
    const app::Adjudication anew = round({{"anna", {annas}}, {"ben", {}, {lost}, {{0, 49}}}});
    QVERIFY(anew.consensus.empty());
    QCOMPARE(anew.open.front().differences, app::Differences(app::Difference::NotComparable));
}

void ConsensusTest::verdictsOnTheConsensusAreFollowed_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<bool>("isEdited");
    QTest::addColumn<QStringList>("expected");
    const QString carlas = u"0-16 Putin < carla c"_s;
    const QString unanimous = u"0-16 Xi < anna a, ben b"_s;
    const QString edited = u"0-16 Wang < anna a, ben b"_s;
    QTest::newRow("Carla's stands instead") << Decision::Accept << false << QStringList{carlas};
    QTest::newRow("Carla's falls") << Decision::Reject << false << QStringList{unanimous};
    QTest::newRow("both stand") << Decision::Both << false << QStringList{carlas, unanimous};
    QTest::newRow("neither") << Decision::Amend << false << QStringList{u"18-38 Lavrov < anna a, ben b, carla c"_s};
    QTest::newRow("instead of what was edited by hand") << Decision::Accept << true << QStringList{carlas};
    QTest::newRow("what was edited by hand stands") << Decision::Reject << true << QStringList{edited};
}

void ConsensusTest::verdictsOnTheConsensusAreFollowed()
{
    QFETCH(Decision, decision);
    QFETCH(bool, isEdited);
    QFETCH(QStringList, expected);
    const app::Statement carlas = statement("c", {0, 16}, "Putin");
    std::vector<app::Side> coders{{"anna", {annas}}, {"ben", {statement("b", {0, 16})}}};
    std::vector<app::Statement> consensus = round(coders).consensus;
    if (isEdited)
        consensus.front().speakers.front().name = "Wang";
    coders.push_back({"carla", {carlas}});
    app::Verdict given = verdict("v", decision, {judged("carla", carlas)}, {judged("consensus", consensus.front())});
    if (decision == Decision::Amend)
        given.amended = statement("amended", {18, 38}, "Lavrov");
    const app::Adjudication done = round(coders, {{"lead", {given}}}, consensus);
    QCOMPARE(brief(done.consensus), expected);
    QVERIFY(done.open.empty());
    const app::Adjudication again = round(coders, {{"lead", {given}}}, done.consensus);
    QCOMPARE(again.consensus, done.consensus);
    QVERIFY(again.open.empty());

    // Nobody has decided on what Ben says since.
    coders[1].statements.front().speakers.front().name = "Lavrov";
    const app::Adjudication changed = round(coders, {{"lead", {given}}}, done.consensus);
    QCOMPARE(changed.consensus, done.consensus);
    QCOMPARE(reasons(changed), std::vector{Reason::OutdatedVerdict});
    QCOMPARE(changed.open.front().changedBy, std::vector<std::string>{"ben"});
}

void ConsensusTest::aLaterDecisionCountsInsteadOfOneOnTheConsensus()
{
    const std::vector<app::Side> coders{{"anna", {annas}}, {"ben", {bens}}};
    const auto first = verdict("v", Decision::Accept, {judged("ben", bens)}, {judged("anna", annas)});
    const std::vector<app::Statement> consensus = round(coders, {{"lead", {first}}}).consensus;
    const auto onConsensus = verdict("w", Decision::Accept, {judged("anna", annas)},
        {judged("consensus", consensus.front())}, "2026-08-21T10:00:00Z");
    const std::vector<app::Statement> turned = round(coders, {{"lead", {first, onConsensus}}}, consensus).consensus;
    QCOMPARE(brief(turned), QStringList(u"0-16 Xi < anna a"_s));
    const auto last =
        verdict("x", Decision::Accept, {judged("ben", bens)}, {judged("anna", annas)}, "2026-08-22T10:00:00Z");
    QCOMPARE(brief(round(coders, {{"lead", {first, onConsensus, last}}}, turned).consensus),
        QStringList(u"0-16 Putin < ben b"_s));
    const app::Adjudication byTwo = round(coders, {{"lead", {onConsensus}}, {"second", {last}}}, turned);
    QCOMPARE(byTwo.consensus, turned);
    QCOMPARE(reasons(byTwo), std::vector{Reason::ConflictingVerdicts});
}

void ConsensusTest::verdictsAgainstTheConsensusAreNamed()
{
    const std::vector<app::Side> coders{{"anna", {annas}}, {"ben", {statement("b", {0, 16})}}};
    const std::vector<app::Statement> consensus = round(coders).consensus;
    const auto against = [&](Decision decision) {
        return std::vector<app::Reviewer>{
            {"lead", {verdict("v", decision, {judged("ben", bens)}, {judged("consensus", consensus.front())})}}};
    };
    const app::Adjudication named = round(coders, against(Decision::Accept), consensus);
    QCOMPARE(named.consensus, consensus);
    QCOMPARE(reasons(named), std::vector{Reason::AboutConsensus});
    QCOMPARE(named.open.front().inConsensus, std::vector{consensus.front().id});
    // One that lets it stand leaves nothing to do, nor does one on what somebody changed since.
    QVERIFY(round(coders, against(Decision::Reject), consensus).open.empty());
    std::vector<app::Statement> edited = consensus;
    edited.front().speakers = {{"Putin", {}}};
    edited.front().modified = "2026-09-10T10:00:00Z";
    QVERIFY(round(coders, against(Decision::Accept), edited).open.empty());
}

void ConsensusTest::copiesOfOneFileHaveTheSameIds()
{
    const app::Statement copied = statement("a", {0, 16}, "Putin");
    const app::Adjudication done = round({{"anna", {annas}}, {"ben", {copied}}},
        {{"lead", {verdict("v", Decision::Accept, {judged("ben", copied)}, {judged("anna", annas)})}}});
    QCOMPARE(brief(done.consensus), QStringList(u"0-16 Putin < ben a"_s));
}

/// Two pairs with the same words; each coder gives one of them to another speaker, so that they pair the other way.
void ConsensusTest::placeThatPartsIsFollowedInOneRound()
{
    const auto ofAnna = [](const char* id, const char* speaker) { return statement(id, {18, 22}, speaker); };
    const auto ofBen = [](const char* id, const char* speaker) { return statement(id, {18, 34}, speaker); };
    const std::vector<app::Reviewer> lead{{"lead",
        {verdict(
            "v", Decision::Reject, {judged("anna", ofAnna("a1", "Putin"))}, {judged("ben", ofBen("b1", "Putin"))})}}};
    const app::Adjudication first = round({{"anna", {ofAnna("a2", "Putin"), ofAnna("a1", "Putin")}},
                                              {"ben", {ofBen("b2", "Putin"), ofBen("b1", "Putin")}}},
        lead, {}, app::BorderRule::Longest);
    QCOMPARE(first.consensus.size(), 2);

    const std::vector<app::Side> changed{{"anna", {ofAnna("a2", "Lavrov"), ofAnna("a1", "Putin")}},
        {"ben", {ofBen("b2", "Putin"), ofBen("b1", "Lavrov")}}};
    const app::Adjudication second = round(changed, lead, first.consensus, app::BorderRule::Longest);
    QStringList now = brief(second.consensus);
    now.sort();
    QCOMPARE(now, QStringList({u"18-34 Lavrov < anna a2, ben b1"_s, u"18-34 Putin < anna a1, ben b2"_s}));
    QVERIFY(second.open.empty());
    QCOMPARE(round(changed, lead, second.consensus, app::BorderRule::Longest).consensus, second.consensus);
}

/// What the reviewer let stand is said by both coders by now. The place stays open for the other decision there.
void ConsensusTest::withdrawnDecisionIsNotNamedBesideOneThatHolds()
{
    const app::Statement long1 = statement("a1", {18, 38}, "Putin");
    const app::Statement long2 = statement("a2", {18, 38}, "Putin");
    const app::Statement brief1 = statement("b1", {30, 38}, "Putin");
    app::Verdict amends = verdict("amends", Decision::Amend, {judged("anna", long2)}, {judged("ben", brief1)});
    amends.amended = statement("amended", {0, 16});
    const app::Verdict keeps = verdict("keeps", Decision::Accept, {judged("anna", long1)});
    const app::Adjudication first =
        round({{"anna", {long2, long1}}, {"ben", {brief1}}}, {{"lead", {amends, keeps}}}, {}, app::BorderRule::Longest);
    QCOMPARE(first.consensus.size(), 2);

    app::Verdict withdrawn = keeps;
    withdrawn.decision = Decision::Undecided;
    const std::vector<app::Side> changed{{"anna", {statement("a2", {18, 38}, "Lavrov"), long1}}, {"ben", {brief1}}};
    const app::Adjudication second =
        round(changed, {{"lead", {amends, withdrawn}}}, first.consensus, app::BorderRule::Longest);
    QVERIFY(!second.open.empty());
    QVERIFY(std::ranges::none_of(
        second.consensus, [&](const app::Statement& each) { return each.provenance->verdict == withdrawn.id; }));
    QVERIFY(brief(second.consensus).contains(u"18-38 Putin < anna a1, ben b1"_s));
}

/// Coders who agree more or less, and a reviewer who decides on some of the pairs: nothing is invented, nothing counts
/// twice, every place is either settled or open, and a second round changes nothing.
void ConsensusTest::anyWorkspaceIsDoneOnce()
{
    bool given = false;
    const qulonglong asked = qEnvironmentVariable("ATTRIBUNE_SEED").toULongLong(&given);
    const auto seed = given ? asked : std::random_device()();
    qInfo("ATTRIBUNE_SEED=%llu", static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    const auto upTo = [&](int most) { return std::uniform_int_distribution(0, most)(random); };

    bool isLong = false;
    const int rounds = qEnvironmentVariableIntValue("ATTRIBUNE_ROUNDS", &isLong);
    for (int workspace = 0; workspace < (isLong ? rounds : 300); ++workspace) {
        std::vector<app::Side> coders;
        for (int coder = 2 + upTo(2); coder > 0; --coder) {
            app::Side side{"coder" + std::to_string(coder), {}};
            for (int i = upTo(5); i > 0; --i) {
                const qint64 start = 4LL * upTo(10);
                const char* speaker = upTo(1) == 0 ? "Xi" : "Putin";
                side.statements.push_back(statement(side.coder + "-" + std::to_string(i),
                    {start, start + 2 + 2LL * upTo(2)}, speaker, "THAAD", static_cast<app::Stance>(upTo(1))));
            }
            coders.push_back(std::move(side));
        }
        std::vector<app::Reviewer> reviewers{{"lead", {}}, {"second", {}}};
        int count = 0;
        for (std::size_t a = 0; a < coders.size(); ++a)
            for (std::size_t b = a + 1; b < coders.size(); ++b)
                for (const app::Match& match : app::pairStatements(coders[a].statements, coders[b].statements)) {
                    if (upTo(2) == 0)
                        continue;
                    app::Verdict decided = verdict("v", static_cast<Decision>(upTo(4)), {});
                    decided.id = app::VerdictId("v" + std::to_string(++count));
                    for (const int i : match.mine)
                        decided.judged.push_back(
                            judged(coders[a].coder, coders[a].statements[static_cast<std::size_t>(i)]));
                    for (const int i : match.theirs)
                        (decided.judged.empty() ? decided.judged : decided.against)
                            .push_back(judged(coders[b].coder, coders[b].statements[static_cast<std::size_t>(i)]));
                    if (match.mine.empty())
                        decided.judged.insert(decided.judged.end(), decided.against.begin(), decided.against.end());
                    if (match.mine.empty())
                        decided.against.clear();
                    if (decided.decision == Decision::Amend)
                        decided.amended = statement("amended", {0, 2}, "Lavrov");
                    reviewers[static_cast<std::size_t>(upTo(3) == 0)].verdicts.push_back(std::move(decided));
                }

        const auto rule = static_cast<app::BorderRule>(upTo(3));
        const app::Adjudication first = round(coders, reviewers, {}, rule);
        std::set<std::string> settled;
        for (const app::Statement& each : first.consensus) {
            QVERIFY(each.provenance && !each.selectors.empty());
            for (const app::Provenance::Source& source : each.provenance->from)
                settled.insert(source.coder + source.statement.value());
            QVERIFY(!each.provenance->from.empty());
        }
        for (const app::OpenPlace& open : first.open)
            for (std::size_t side = 0; side < coders.size(); ++side)
                for (const int i : open.place.statements[side])
                    QVERIFY(!settled.contains(
                        coders[side].coder + coders[side].statements[static_cast<std::size_t>(i)].id.value()));

        const app::Adjudication second = round(coders, reviewers, first.consensus, rule);
        QCOMPARE(second.consensus, first.consensus);
        QCOMPARE(reasons(second), reasons(first));
        QCOMPARE(second.unanimous + second.decided + second.takenOut.size(), 0);
        // Whatever becomes of statements and decisions, one round takes it up, and the next has nothing to do.
        std::vector<app::Side> changed = coders;
        for (app::Side& side : changed)
            for (app::Statement& each : side.statements)
                if (upTo(3) == 0)
                    each.speakers.front().name = "Lavrov";
        std::vector<app::Reviewer> changedMinds = reviewers;
        for (app::Reviewer& reviewer : changedMinds)
            for (app::Verdict& each : reviewer.verdicts)
                if (each.decision != Decision::Amend && upTo(2) == 0)
                    each.decision = upTo(1) == 0 ? Decision::Undecided : Decision::Reject;
        const app::Adjudication third = round(changed, changedMinds, first.consensus, rule);
        const app::Adjudication fourth = round(changed, changedMinds, third.consensus, rule);
        QCOMPARE(fourth.consensus, third.consensus);
        QCOMPARE(fourth.unanimous + fourth.decided + fourth.takenOut.size() + fourth.renewed, 0);
        for (const app::Statement& each : third.consensus)
            for (const app::Reviewer& reviewer : changedMinds)
                for (const app::Verdict& decided : reviewer.verdicts)
                    QVERIFY(each.provenance->verdict != decided.id || decided.decision != Decision::Undecided);

        // Nor does one with another rule, or without the reviewers, take back what stands.
        for (const app::Statement& each : round(coders, {}, first.consensus, app::BorderRule::Exact).consensus)
            if (!first.consensus.empty() && each.created <= first.consensus.front().created)
                QVERIFY(std::ranges::find(first.consensus, each) != first.consensus.end());

        // The order of the coders decides nothing.
        std::vector<app::Side> turned = coders;
        std::ranges::reverse(turned);
        QCOMPARE(brief(round(turned, reviewers, {}, rule).consensus), brief(first.consensus));
    }
}

QTEST_GUILESS_MAIN(ConsensusTest)
#include "tst_consensus.moc"
