// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/judgement.h"

namespace app {

std::vector<Judgement> judgementsOn(
    const StatementList& statements, const std::string& coder, const std::vector<CoderFile>& files)
{
    std::vector<Judgement> judgements;
    for (const CoderFile& file : files) {
        for (const Verdict& verdict : file.sidecar.verdicts) {
            const auto add = [&](const std::vector<JudgedStatement>& side, Decision decision) {
                for (const JudgedStatement& then : side)
                    // Coders who began with a copy of one file have statements of one id.
                    if (const Statement* now = statements.find(then.statement.id); now && then.coder == coder)
                        judgements.push_back({&file, &verdict, &then, now, decision});
            };
            add(verdict.judged, verdict.decision);
            add(verdict.against, onTheOtherSide(verdict.decision));
        }
    }
    return judgements;
}
}
