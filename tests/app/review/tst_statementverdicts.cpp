// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/statementverdicts.h"

#include <QTest>

/// What verdicts on places mean for a single statement.
class StatementVerdictsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsAcceptedStandsAndWhatIsAgainstItDoesNot();
    void theLatestOfAReviewerCounts();
    void aCommentDecidesNothing();
    void aVerdictOnAnEarlierVersionIsLeftOut();
    void theSameIdOfAnotherCoderIsAnotherStatement();
};

namespace {

app::Statement statement(const char* id, const char* speaker)
{
    app::Statement made;
    made.id = app::StatementId(id);
    made.speakers = {{speaker, {}}};
    made.selectors = {{{0, 5}, "Words", {}, {}, {}, {}, {}, {}}};
    return made;
}

app::Verdict verdict(app::Decision decision, const app::Statement& annas, const app::Statement& bens, const char* time)
{
    app::Verdict made;
    made.decision = decision;
    made.judged = {app::judged("ben", bens)};
    made.against = {app::judged("anna", annas)};
    made.modified = time;
    return made;
}

QStringList words(const std::vector<app::StatementVerdict>& verdicts)
{
    QStringList all;
    for (const app::StatementVerdict& each : verdicts)
        all.append(QString::fromStdString(each.reviewer + " " + std::string(wordOf(each.decision))));
    return all;
}

const app::Statement annas = statement("urn:a", "Xi");
const app::Statement bens = statement("urn:b", "Putin");
}

void StatementVerdictsTest::whatIsAcceptedStandsAndWhatIsAgainstItDoesNot()
{
    for (const auto& [decision, ofBen, ofAnna] :
        {std::tuple(app::Decision::Accept, app::Decision::Accept, app::Decision::Reject),
            std::tuple(app::Decision::Reject, app::Decision::Reject, app::Decision::Accept),
            std::tuple(app::Decision::Both, app::Decision::Both, app::Decision::Both),
            std::tuple(app::Decision::Amend, app::Decision::Amend, app::Decision::Amend)}) {
        const std::vector<app::Verdict> given{verdict(decision, annas, bens, "2026-09-01T10:00:00Z")};
        app::StatementVerdicts verdicts;
        verdicts.add("cem", given);
        QVERIFY(verdicts.on("ben", bens, {}) == (std::vector{app::StatementVerdict{"cem", ofBen}}));
        QVERIFY(verdicts.on("anna", annas, {}) == (std::vector{app::StatementVerdict{"cem", ofAnna}}));
    }
}

void StatementVerdictsTest::theLatestOfAReviewerCounts()
{
    const std::vector<app::Verdict> cems{verdict(app::Decision::Reject, annas, bens, "2026-09-01T10:00:02Z"),
        verdict(app::Decision::Accept, annas, bens, "2026-09-01T10:00:01Z")};
    const std::vector<app::Verdict> doras{verdict(app::Decision::Accept, annas, bens, "2026-09-01T10:00:00Z")};
    app::StatementVerdicts verdicts;
    verdicts.add("dora", doras);
    verdicts.add("cem", cems);
    QCOMPARE(words(verdicts.on("ben", bens, {})),
        (QStringList{QStringLiteral("cem reject"), QStringLiteral("dora accept")}));
}

void StatementVerdictsTest::aCommentDecidesNothing()
{
    const std::vector<app::Verdict> given{verdict(app::Decision::Undecided, annas, bens, "")};
    app::StatementVerdicts verdicts;
    verdicts.add("cem", given);
    QVERIFY(verdicts.isEmpty());
    QVERIFY(verdicts.on("ben", bens, {}).empty());
}

void StatementVerdictsTest::aVerdictOnAnEarlierVersionIsLeftOut()
{
    const std::vector<app::Verdict> given{verdict(app::Decision::Accept, annas, bens, "")};
    app::StatementVerdicts verdicts;
    verdicts.add("cem", given);
    QVERIFY(verdicts.on("ben", statement("urn:b", "Lavrov"), {}).empty());
    QCOMPARE(verdicts.on("anna", annas, {}).size(), 1U);
}

void StatementVerdictsTest::theSameIdOfAnotherCoderIsAnotherStatement()
{
    const std::vector<app::Verdict> given{verdict(app::Decision::Accept, annas, bens, "")};
    app::StatementVerdicts verdicts;
    verdicts.add("cem", given);
    QVERIFY(verdicts.on("dora", bens, {}).empty());
}

QTEST_GUILESS_MAIN(StatementVerdictsTest)
#include "tst_statementverdicts.moc"
