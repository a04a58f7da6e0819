// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/judgement.h"

#include "tests/app/review/annaandben.h"

#include <QTest>

using namespace std::string_literals;

/// What a coder finds of reviewers' verdicts on their own statements.
class JudgementTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptedForOneIsNotAcceptedForTheOther_data();
    void acceptedForOneIsNotAcceptedForTheOther();
    void statementsThatAreGoneAreLeftOut();
    void verdictOnTheOriginalIsNotOnItsCopy();
    void tellsHowTheStatementWasAndIs();
    void eachReviewerSpeaks();
};

namespace {

/// Of a reviewer who judged Ben's statement against Anna's.
app::CoderFile fileOf(const char* reviewer, app::Decision decision)
{
    app::Verdict verdict = tests::verdictOnBens(decision, "2026-09-01T10:00:00Z");
    verdict.id = app::VerdictId(reviewer);
    app::CoderFile file;
    file.sidecar.header.coder.id = reviewer;
    file.sidecar.verdicts = {verdict};
    return file;
}
}

void JudgementTest::acceptedForOneIsNotAcceptedForTheOther_data()
{
    using enum app::Decision;
    QTest::addColumn<app::Decision>("given");
    QTest::addColumn<app::Decision>("forBen");
    QTest::addColumn<app::Decision>("forAnna");
    QTest::newRow("a comment") << Undecided << Undecided << Undecided;
    QTest::newRow("accepted") << Accept << Accept << Reject;
    QTest::newRow("rejected") << Reject << Reject << Accept;
    QTest::newRow("amended") << Amend << Amend << Amend;
    QTest::newRow("both") << Both << Both << Both;
}

void JudgementTest::acceptedForOneIsNotAcceptedForTheOther()
{
    QFETCH(app::Decision, given);
    QFETCH(app::Decision, forBen);
    QFETCH(app::Decision, forAnna);
    const std::vector files{fileOf("lead", given)};
    app::StatementList list;
    list.reset({tests::annas, tests::bens});
    const auto bens = app::judgementsOn(list, "ben", files);
    QCOMPARE(bens.size(), 1U);
    QCOMPARE(bens.front().now->id.value(), "urn:b"s);
    QCOMPARE(bens.front().decision, forBen);
    const auto annas = app::judgementsOn(list, "anna", files);
    QCOMPARE(annas.size(), 1U);
    QCOMPARE(annas.front().now->id.value(), "urn:a"s);
    QCOMPARE(annas.front().decision, forAnna);
}

void JudgementTest::statementsThatAreGoneAreLeftOut()
{
    const std::vector files{fileOf("lead", app::Decision::Accept)};
    app::StatementList list;
    list.reset({tests::statementBy("urn:c", "Putin")});
    QVERIFY(app::judgementsOn(list, "ben", files).empty());
}

void JudgementTest::verdictOnTheOriginalIsNotOnItsCopy()
{
    // Carla began with a copy of Ben's file.
    const std::vector files{fileOf("lead", app::Decision::Accept)};
    app::StatementList list;
    list.reset({tests::bens});
    QVERIFY(app::judgementsOn(list, "carla", files).empty());
}

void JudgementTest::tellsHowTheStatementWasAndIs()
{
    const std::vector files{fileOf("lead", app::Decision::Accept)};
    app::StatementList list;
    list.reset({tests::statementBy("urn:b", "Lavrov")});
    const auto judgements = app::judgementsOn(list, "ben", files);
    QCOMPARE(judgements.size(), 1U);
    QCOMPARE(judgements.front().then->statement.speakers.front().name, "Putin"s);
    QCOMPARE(judgements.front().now->speakers.front().name, "Lavrov"s);
}

void JudgementTest::eachReviewerSpeaks()
{
    const std::vector files{fileOf("kate", app::Decision::Accept), fileOf("lead", app::Decision::Reject)};
    app::StatementList list;
    list.reset({tests::bens});
    const auto judgements = app::judgementsOn(list, "ben", files);
    QCOMPARE(judgements.size(), 2U);
    QCOMPARE(judgements[0].file, &files[0]);
    QCOMPARE(judgements[1].file, &files[1]);
    QCOMPARE(judgements[1].verdict->id.value(), "lead"s);
}

QTEST_GUILESS_MAIN(JudgementTest)
#include "tst_judgement.moc"
