// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/statementverdicts.h"

#include "tests/app/review/annaandben.h"

#include <QTest>

using tests::annas;
using tests::bens;
using tests::verdictOnBens;

/// What verdicts on places mean for a single statement.
class StatementVerdictsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsAcceptedStandsAndWhatIsAgainstItDoesNot();
    void theLatestOfAReviewerCounts();
    void aCommentDecidesNothing();
    void theSameIdOfAnotherCoderIsAnotherStatement();
};

namespace {

QStringList words(const std::vector<app::StatementVerdict>& verdicts)
{
    QStringList all;
    for (const app::StatementVerdict& each : verdicts)
        all.append(QString::fromStdString(each.reviewer + " " + std::string(wordOf(each.decision))));
    return all;
}
}

void StatementVerdictsTest::whatIsAcceptedStandsAndWhatIsAgainstItDoesNot()
{
    for (const auto& [decision, ofBen, ofAnna] :
        {std::tuple(app::Decision::Accept, app::Decision::Accept, app::Decision::Reject),
            std::tuple(app::Decision::Reject, app::Decision::Reject, app::Decision::Accept),
            std::tuple(app::Decision::Both, app::Decision::Both, app::Decision::Both),
            std::tuple(app::Decision::Amend, app::Decision::Amend, app::Decision::Amend)}) {
        const std::vector<app::Verdict> given{verdictOnBens(decision, "2026-09-01T10:00:00Z")};
        app::StatementVerdicts verdicts;
        verdicts.add("cem", given);
        QVERIFY(verdicts.on("ben", bens.id) == (std::vector{app::StatementVerdict{"cem", ofBen}}));
        QVERIFY(verdicts.on("anna", annas.id) == (std::vector{app::StatementVerdict{"cem", ofAnna}}));
    }
}

void StatementVerdictsTest::theLatestOfAReviewerCounts()
{
    const std::vector<app::Verdict> cems{verdictOnBens(app::Decision::Reject, "2026-09-01T10:00:02Z"),
        verdictOnBens(app::Decision::Accept, "2026-09-01T10:00:01Z")};
    const std::vector<app::Verdict> doras{verdictOnBens(app::Decision::Accept, "2026-09-01T10:00:00Z")};
    app::StatementVerdicts verdicts;
    verdicts.add("dora", doras);
    verdicts.add("cem", cems);
    QCOMPARE(
        words(verdicts.on("ben", bens.id)), (QStringList{QStringLiteral("cem reject"), QStringLiteral("dora accept")}));
}

void StatementVerdictsTest::aCommentDecidesNothing()
{
    const std::vector<app::Verdict> given{verdictOnBens(app::Decision::Undecided, "")};
    app::StatementVerdicts verdicts;
    verdicts.add("cem", given);
    QVERIFY(verdicts.isEmpty());
    QVERIFY(verdicts.on("ben", bens.id).empty());
}

void StatementVerdictsTest::theSameIdOfAnotherCoderIsAnotherStatement()
{
    const std::vector<app::Verdict> given{verdictOnBens(app::Decision::Accept, "")};
    app::StatementVerdicts verdicts;
    verdicts.add("cem", given);
    QVERIFY(verdicts.on("dora", bens.id).empty());
}

QTEST_GUILESS_MAIN(StatementVerdictsTest)
#include "tst_statementverdicts.moc"
