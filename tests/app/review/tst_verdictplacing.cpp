// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/verdictplacing.h"

#include "tests/app/review/annaandben.h"

#include <QTest>

/// Which verdicts a comparison has to do with.
class VerdictPlacingTest : public QObject
{
    Q_OBJECT

private slots:
    void aVerdictOnMoreCodersIsNoneOnTwo_data();
    void aVerdictOnMoreCodersIsNoneOnTwo();
};

void VerdictPlacingTest::aVerdictOnMoreCodersIsNoneOnTwo_data()
{
    QTest::addColumn<std::vector<std::string>>("judged");
    QTest::addColumn<std::vector<std::string>>("against");
    QTest::addColumn<bool>("concernsOnlyThem");
    using Coders = std::vector<std::string>;
    QTest::newRow("one against the other") << Coders{"ben"} << Coders{"anna"} << true;
    QTest::newRow("on one of them alone") << Coders{"anna"} << Coders{} << true;
    QTest::newRow("against one more") << Coders{"ben"} << Coders{"anna", "carla"} << false;
    QTest::newRow("on the version of one more") << Coders{"carla"} << Coders{"anna", "ben"} << false;
    QTest::newRow("on others alone") << Coders{"carla"} << Coders{"dora"} << false;
}

void VerdictPlacingTest::aVerdictOnMoreCodersIsNoneOnTwo()
{
    QFETCH(std::vector<std::string>, judged);
    QFETCH(std::vector<std::string>, against);
    app::Verdict verdict;
    for (const std::string& coder : judged)
        verdict.judged.push_back({coder, tests::annas});
    for (const std::string& coder : against)
        verdict.against.push_back({coder, tests::annas});
    QTEST(app::concernsOnly(verdict, {"anna", "ben"}), "concernsOnlyThem");
}

QTEST_GUILESS_MAIN(VerdictPlacingTest)
#include "tst_verdictplacing.moc"
