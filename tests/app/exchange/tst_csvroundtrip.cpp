// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "tests/app/exchange/randomworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Reading a CSV of ours back gives the same statements, whatever they hold, in both row shapes and both profiles.
class CsvRoundTripTest : public QObject
{
    Q_OBJECT

private slots:
    void randomWorkspacesComeBack();
};

void CsvRoundTripTest::randomWorkspacesComeBack()
{
    const quint32 seed = qEnvironmentVariableIsSet("SEED") ? qEnvironmentVariable("SEED").toUInt()
                                                           : QRandomGenerator::global()->generate();
    const int workspaces = qEnvironmentVariableIsSet("WORKSPACES") ? qEnvironmentVariableIntValue("WORKSPACES") : 500;
    QRandomGenerator random(seed);
    for (int round = 0; round < workspaces; ++round) {
        const tests::RandomWorkspace workspace = tests::randomWorkspace(random);
        for (const app::CsvRows rows : {app::CsvRows::Statements, app::CsvRows::Pairs})
            for (const app::CsvProfile profile : {app::CsvProfile::Data, app::CsvProfile::Spreadsheet}) {
                const QString problem = tests::roundTripProblem(workspace, rows, profile);
                QVERIFY2(
                    problem.isNull(), qPrintable(u"SEED=%1, workspace %2: %3"_s.arg(seed).arg(round).arg(problem)));
            }
    }
}

QTEST_GUILESS_MAIN(CsvRoundTripTest)
#include "tst_csvroundtrip.moc"
