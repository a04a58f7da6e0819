// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/currentstatements.h"

#include "tests/app/review/annaandben.h"

#include <QTest>

using tests::annas;
using tests::bens;
using tests::statementBy;
using tests::verdictOnBens;

/// Whether what a verdict is about still is as it was judged.
class CurrentStatementsTest : public QObject
{
    Q_OBJECT

private slots:
    void aVerdictOnWhatIsThereIsNotOutdated();
    void aChangeOnEitherSideOutdatesIt();
    void whatWasRemovedOutdatesIt();
    void behindTheDamageOfATagFileItMayBe();
    void whoWasNotReadChangedNothing();
    void theSameIdOfAnotherCoderIsAnotherStatement();
    void whatBecameOfAStatementIsToldApart();

private:
    const app::Verdict m_verdict = verdictOnBens(app::Decision::Accept, "");
};

void CurrentStatementsTest::aVerdictOnWhatIsThereIsNotOutdated()
{
    const std::vector<app::Statement> ofAnna{annas}, ofBen{statementBy("urn:more", "Lavrov"), bens};
    app::CurrentStatements current;
    current.add("anna", ofAnna, true);
    current.add("ben", ofBen, true);
    QVERIFY(!current.isOutdated(m_verdict, {}));
    QCOMPARE(current.find(m_verdict.judged.front()), &ofBen[1]);
}

void CurrentStatementsTest::aChangeOnEitherSideOutdatesIt()
{
    for (const bool isBens : {false, true}) {
        const std::vector<app::Statement> ofAnna{isBens ? annas : statementBy("urn:a", "Lavrov")};
        const std::vector<app::Statement> ofBen{isBens ? statementBy("urn:b", "Lavrov") : bens};
        app::CurrentStatements current;
        current.add("anna", ofAnna, true);
        current.add("ben", ofBen, true);
        QVERIFY(current.isOutdated(m_verdict, {}));
    }
}

void CurrentStatementsTest::whatWasRemovedOutdatesIt()
{
    const std::vector<app::Statement> ofAnna, ofBen{bens};
    app::CurrentStatements current;
    current.add("anna", ofAnna, true);
    current.add("ben", ofBen, true);
    QVERIFY(current.isOutdated(m_verdict, {}));
}

void CurrentStatementsTest::behindTheDamageOfATagFileItMayBe()
{
    const std::vector<app::Statement> none, changed{statementBy("urn:b", "Lavrov")};
    app::CurrentStatements current;
    current.add("anna", none, false);
    QVERIFY(!current.isOutdated(m_verdict, {}));
    current.add("ben", changed, false);
    QVERIFY(current.isOutdated(m_verdict, {}));
}

void CurrentStatementsTest::whoWasNotReadChangedNothing()
{
    QVERIFY(!app::CurrentStatements().isOutdated(m_verdict, {}));
}

void CurrentStatementsTest::theSameIdOfAnotherCoderIsAnotherStatement()
{
    const std::vector<app::Statement> ofAnna{annas}, ofBen{bens}, ofDora{statementBy("urn:b", "Lavrov")};
    app::CurrentStatements current;
    current.add("anna", ofAnna, true);
    current.add("dora", ofDora, true);
    current.add("ben", ofBen, true);
    QVERIFY(!current.isOutdated(m_verdict, {}));
}

void CurrentStatementsTest::whatBecameOfAStatementIsToldApart()
{
    const std::vector<app::Statement> none, ofBen{bens}, ofDora{statementBy("urn:d", "Lavrov")};
    app::CurrentStatements current;
    current.add("anna", none, true);
    current.add("ben", ofBen, true);
    current.add("chen", none, false); // damaged
    current.add("dora", none, true);
    current.addUnanchored("dora", ofDora);
    QCOMPARE(current.fateOf({"anna", annas}), app::Fate::Removed);
    QCOMPARE(current.fateOf({"ben", bens}), app::Fate::There);
    QCOMPARE(current.fateOf({"chen", bens}), app::Fate::NotRead);
    QCOMPARE(current.fateOf({"dora", ofDora.front()}), app::Fate::WordsGone);
    QCOMPARE(current.fateOf({"dora", bens}), app::Fate::Removed);
    QCOMPARE(current.fateOf({"emil", bens}), app::Fate::NotHere);
    // Its coder left it as it was: the article lost its words.
    app::Verdict onDoras;
    onDoras.judged = {{"dora", ofDora.front()}};
    QVERIFY(!current.isOutdated(onDoras, {}));
}

QTEST_GUILESS_MAIN(CurrentStatementsTest)
#include "tst_currentstatements.moc"
