// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/comparison.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ComparisonTest : public QObject
{
    Q_OBJECT

private slots:
    void placesInTheOrderOfTheText();
    void verdictFindsItsPlace_data();
    void verdictFindsItsPlace();
    void latestVerdictCounts();
    void earlierVerdictIsOutdatedAsWell();
    void verdictIsOutdated_data();
    void verdictIsOutdated();
    void longerTextAboveChangesNothing();
    void wordsInFrontOfItOrBehindChangeNothing();
    void verdictOnStatementsThatAreGone();
    void whatCannotBePlacedIsNotMissing();
    void verdictOnOtherCodersIsPassedOver();
    void threeCodersAgainstTheFirst();
    void partsOfASplitAreComparedTogether_data();
    void partsOfASplitAreComparedTogether();
    void whatACoderMarkedTwiceCountsOnce();
};

namespace {

app::Statement statement(const char* id, app::Span span, const char* speaker = "Xi", const char* topic = "THAAD")
{
    app::Statement made;
    made.id = app::StatementId(id);
    app::Selector selector;
    selector.span = span;
    selector.exact = "words at " + std::to_string(span.start) + " to " + std::to_string(span.end);
    selector.prefix = "before ";
    selector.suffix = " behind";
    made.selectors.push_back(std::move(selector));
    made.speakers.push_back({speaker, {}});
    made.topics.push_back({topic, app::Stance::Unstated, {}, {}});
    return made;
}

app::Verdict verdict(const char* id, app::Decision decision, std::vector<app::JudgedStatement> judged,
    std::vector<app::JudgedStatement> against = {})
{
    app::Verdict made;
    made.id = app::VerdictId(id);
    made.decision = decision;
    made.judged = std::move(judged);
    made.against = std::move(against);
    made.created = made.modified = "2026-09-01T10:00:00Z";
    return made;
}

const app::Statement annas = statement("a", {10, 20});
const app::Statement bens = statement("b", {12, 22}, "Putin");
}

void ComparisonTest::placesInTheOrderOfTheText()
{
    const app::Comparison comparison({"anna", {statement("a2", {50, 60}), annas}},
        {"ben", {bens, statement("b2", {50, 60}), statement("b3", {80, 90})}}, {});
    QCOMPARE(comparison.places().size(), 3U);
    QCOMPARE(comparison.places()[0].differences, app::Difference::Borders | app::Difference::Speakers);
    QCOMPARE(comparison.places()[0].extent, (app::Span{10, 22}));
    QVERIFY(comparison.places()[1].isSame());
    QCOMPARE(comparison.places()[2].differences, app::Differences(app::Difference::OnlyTheirs));
    QVERIFY(!comparison.places()[0].verdict);
}

void ComparisonTest::verdictFindsItsPlace_data()
{
    QTest::addColumn<bool>("swapped");
    QTest::addColumn<bool>("judgesLeft");
    QTest::newRow("as it was given") << false << false;
    QTest::newRow("with the sides changed over") << true << true;
}

void ComparisonTest::verdictFindsItsPlace()
{
    QFETCH(bool, swapped);
    app::Side left{"anna", {annas, statement("a2", {50, 60})}};
    app::Side right{"ben", {bens}};
    if (swapped)
        std::swap(left, right);
    const app::Comparison comparison(
        left, right, {}, {verdict("v", app::Decision::Accept, {judged("ben", bens)}, {judged("anna", annas)})});
    const app::Place& place = comparison.places()[0];
    QCOMPARE(place.verdict, std::optional(0));
    QTEST(place.judgesLeft, "judgesLeft");
    QVERIFY2(!place.outdated, qPrintable(place.whatChanged));
    QVERIFY(!comparison.places()[1].verdict);
    QVERIFY(comparison.verdictsWithoutPlace().empty());
}

void ComparisonTest::latestVerdictCounts()
{
    app::Verdict first = verdict("v1", app::Decision::Accept, {judged("ben", bens)}, {judged("anna", annas)});
    app::Verdict second = first;
    second.id = app::VerdictId("v0");
    second.modified = "2026-09-01T10:00:01Z";
    QCOMPARE(
        app::Comparison({"anna", {annas}}, {"ben", {bens}}, {}, {first, second}).places()[0].verdict, std::optional(1));
    QCOMPARE(
        app::Comparison({"anna", {annas}}, {"ben", {bens}}, {}, {second, first}).places()[0].verdict, std::optional(0));
}

void ComparisonTest::earlierVerdictIsOutdatedAsWell()
{
    app::Statement then = bens;
    then.topics.front().stance = app::Stance::Opposes;
    const app::Verdict first = verdict("v1", app::Decision::Accept, {judged("ben", then)}, {judged("anna", annas)});
    app::Verdict second = verdict("v2", app::Decision::Reject, {judged("ben", bens)}, {judged("anna", annas)});
    second.modified = "2026-09-01T10:00:01Z";
    const app::Comparison comparison({"anna", {annas}}, {"ben", {bens}}, {}, {first, second});
    QVERIFY(!comparison.places()[0].outdated);
    QCOMPARE(comparison.whatChangedSince(0), u"ben changed the stance on THAAD since: from opposes to not stated."_s);
    QCOMPARE(comparison.whatChangedSince(1), QString());
}

void ComparisonTest::verdictIsOutdated_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("whatChanged");
    QTest::newRow("speaker") << u"speaker"_s << u"ben changed the speakers since: from Putin to Putin, Lavrov."_s;
    QTest::newRow("topic") << u"topic"_s << u"ben changed the topics since: from THAAD to BRI."_s;
    QTest::newRow("stance") << u"stance"_s << u"ben changed the stance on THAAD since: from not stated to opposes."_s;
    QTest::newRow("manner") << u"manner"_s << u"ben changed the manner since: from not stated to indirect."_s;
    QTest::newRow("words") << u"words"_s
                           << u"ben marked other words since: “words at 12 to 22” became “words at 12 to 25”."_s;
    QTest::newRow("the same words elsewhere") << u"elsewhere"_s << u"ben marked the same words elsewhere since."_s;
    QTest::newRow("no topic any more") << u"none"_s << u"ben changed the topics since: from THAAD to none."_s;
    QTest::newRow("the other side is gone")
        << u"gone"_s << u"anna removed the statement “words at 10 to 20” (Xi · THAAD) since."_s;
    QTest::newRow("ben split his statement") << u"split"_s << u"Other statements belong to this place since."_s;
    QTest::newRow("a note is not judged") << u"note"_s << u""_s;
}

void ComparisonTest::verdictIsOutdated()
{
    QFETCH(QString, change);
    app::Side left{"anna", {annas}};
    app::Side right{"ben", {bens}};
    app::Statement& now = right.statements.front();
    if (change == "speaker"_L1)
        now.speakers.push_back({"Lavrov", {}});
    else if (change == "topic"_L1)
        now.topics.front().name = "BRI";
    else if (change == "stance"_L1)
        now.topics.front().stance = app::Stance::Opposes;
    else if (change == "manner"_L1)
        now.manner = app::Manner::Indirect;
    else if (change == "words"_L1)
        now.selectors = statement("", {12, 25}).selectors;
    else if (change == "elsewhere"_L1)
        now.selectors.front() = {{11, 21}, now.selectors.front().exact, "somewhere ", " else", {}, {}, {}, {}};
    else if (change == "none"_L1)
        now.topics.clear();
    else if (change == "gone"_L1)
        left.statements.clear();
    else if (change == "split"_L1)
        right.statements.push_back(statement("b2", {10, 12}));
    else
        now.note = "a thought";
    const app::Comparison comparison(
        left, right, {}, {verdict("v", app::Decision::Accept, {judged("ben", bens)}, {judged("anna", annas)})});
    const app::Place& place = comparison.places()[0];
    QCOMPARE(place.verdict, std::optional(0));
    QTEST(place.whatChanged, "whatChanged");
    QCOMPARE(place.outdated, !place.whatChanged.isEmpty());
}

void ComparisonTest::longerTextAboveChangesNothing()
{
    app::Statement moved = bens;
    moved.selectors.front().span = {112, 122};
    const app::Comparison comparison(
        {"anna", {}}, {"ben", {moved}}, {}, {verdict("v", app::Decision::Reject, {judged("ben", bens)})});
    QVERIFY2(!comparison.places()[0].outdated, qPrintable(comparison.places()[0].whatChanged));
}

void ComparisonTest::wordsInFrontOfItOrBehindChangeNothing()
{
    app::Statement then = bens;
    then.selectors.front() = {{12, 22}, "the words", "He said ", " in Bonn", {}, {}, {}, {}};
    for (const auto& [prefix, suffix] : {std::pair("Then he said ", " in Bonn"), {"He said ", " there"}}) {
        app::Statement now = then;
        now.selectors.front() = {{17, 27}, "the words", prefix, suffix, {}, {}, {}, {}};
        const app::Comparison comparison(
            {"anna", {}}, {"ben", {now}}, {}, {verdict("v", app::Decision::Reject, {judged("ben", then)})});
        QVERIFY2(!comparison.places()[0].outdated, qPrintable(comparison.places()[0].whatChanged));
    }
}

void ComparisonTest::verdictOnStatementsThatAreGone()
{
    const app::Comparison comparison(
        {"anna", {annas}}, {"ben", {}}, {}, {verdict("v", app::Decision::Reject, {judged("ben", bens)})});
    QVERIFY(!comparison.places()[0].verdict);
    QCOMPARE(comparison.verdictsWithoutPlace(), std::vector{0});
}

void ComparisonTest::partsOfASplitAreComparedTogether_data()
{
    QTest::addColumn<std::vector<app::Statement>>("parts");
    QTest::addColumn<app::Differences>("expected");
    using Parts = std::vector<app::Statement>;
    using enum app::Difference;
    // The whole: "Xi said no. Putin left." by both on THAAD, as opposed, directly.
    const auto part = [](app::Span span, const char* exact, std::vector<app::SpokenBy> speakers,
                          app::Stance stance = app::Stance::Opposes, app::Manner manner = app::Manner::Direct) {
        app::Statement made = statement(exact, span);
        made.selectors.front().exact = exact;
        made.speakers = std::move(speakers);
        made.topics.front().stance = stance;
        made.manner = manner;
        return made;
    };
    const app::SpokenBy xi{"Xi", {}}, putin{"Putin", {}};
    QTest::newRow("they say the same together")
        << Parts{part({0, 11}, "Xi said no.", {xi}), part({12, 23}, "Putin left.", {putin})} << app::Differences(Split);
    QTest::newRow("one is silent on stance and manner") << Parts{part({0, 11}, "Xi said no.", {xi}),
        part({12, 23}, "Putin left.", {putin}, app::Stance::Unstated, app::Manner::Unstated)}
                                                        << app::Differences(Split);
    QTest::newRow("a speaker is missing")
        << Parts{part({0, 11}, "Xi said no.", {xi}), part({12, 23}, "Putin left.", {xi})}
        << (app::Differences(Split) | Speakers);
    QTest::newRow("they contradict each other on the stance")
        << Parts{part({0, 11}, "Xi said no.", {xi}), part({12, 23}, "Putin left.", {putin}, app::Stance::Supports)}
        << (app::Differences(Split) | Stance);
    QTest::newRow("a word between them is not marked") << Parts{part({0, 11}, "Xi said no.", {xi}),
        part({18, 23}, "left.", {putin})} << (app::Differences(Split) | Borders);
    QTest::newRow("they end before the whole does") << Parts{part({0, 11}, "Xi said no.", {xi}),
        part({12, 22}, "Putin left", {putin})} << (app::Differences(Split) | Borders);
}

void ComparisonTest::partsOfASplitAreComparedTogether()
{
    QFETCH(std::vector<app::Statement>, parts);
    app::Statement whole = statement("whole", {0, 23});
    whole.selectors.front().exact = "Xi said no. Putin left.";
    whole.speakers = {{"Xi", {}}, {"Putin", {}}};
    whole.topics.front().stance = app::Stance::Opposes;
    whole.manner = app::Manner::Direct;
    for (const bool swapped : {false, true}) {
        const app::Side one{"anna", {whole}}, several{"ben", parts};
        const app::Comparison comparison(swapped ? several : one, swapped ? one : several, {});
        QCOMPARE(comparison.places().size(), 1U);
        QTEST(comparison.places().front().differences, "expected");
    }
}

void ComparisonTest::whatACoderMarkedTwiceCountsOnce()
{
    app::Statement noted = statement("a9", {10, 20});
    noted.note = "once more";
    const app::Side left{"anna", {annas, noted}};
    const app::Comparison comparison(left, {"ben", {statement("b", {10, 20})}}, {});
    QCOMPARE(comparison.places().size(), 1U);
    QVERIFY(comparison.places().front().isSame());
    QCOMPARE(comparison.left().doubles, 1);
    QCOMPARE(comparison.right().doubles, 0);
    // Another speaker is another statement.
    const app::Comparison other({"anna", {annas, statement("a9", {10, 20}, "Putin")}}, {"ben", {}}, {});
    QCOMPARE(other.places().size(), 2U);
}

void ComparisonTest::whatCannotBePlacedIsNotMissing()
{
    const app::Side left{"anna", {annas, statement("a2", {50, 60}), statement("a3", {80, 90})}};
    const app::Side right{"ben", {statement("b2", {50, 60})}, {bens}, {{0, 50}}};
    const app::Verdict given = verdict("v", app::Decision::Accept, {judged("ben", bens)}, {judged("anna", annas)});
    for (const bool swapped : {false, true}) {
        const app::Comparison comparison(swapped ? right : left, swapped ? left : right, {}, {given});
        QCOMPARE(comparison.places().size(), 3U);
        QCOMPARE(comparison.places()[0].differences, app::Differences(app::Difference::NotComparable));
        QVERIFY(comparison.places()[1].isSame());
        QCOMPARE(comparison.places()[2].differences,
            app::Differences(swapped ? app::Difference::OnlyTheirs : app::Difference::OnlyMine));
        QCOMPARE(
            comparison.places()[0].whatChanged, u"The words of a statement of ben are not in the text any more."_s);
    }
}

void ComparisonTest::verdictOnOtherCodersIsPassedOver()
{
    const app::Comparison comparison({"anna", {annas}}, {"carla", {statement("c", {10, 20})}}, {},
        {verdict("v", app::Decision::Accept, {judged("ben", bens)}, {judged("anna", annas)})});
    QVERIFY(!comparison.places()[0].verdict);
    QVERIFY(comparison.verdictsWithoutPlace().empty());
}

void ComparisonTest::threeCodersAgainstTheFirst()
{
    const std::vector<app::Comparison> comparisons =
        app::compareWithFirst({{"anna", {annas}}, {"ben", {bens}}, {"carla", {}}}, {});
    QCOMPARE(comparisons.size(), 2U);
    QCOMPARE(comparisons[0].right().coder, "ben");
    QCOMPARE(comparisons[1].places()[0].differences, app::Differences(app::Difference::OnlyMine));
}

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
