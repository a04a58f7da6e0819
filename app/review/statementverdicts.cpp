// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/statementverdicts.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace app {

void StatementVerdicts::add(const std::string& reviewer, const std::vector<Verdict>& verdicts)
{
    for (const Verdict& verdict : verdicts) {
        if (verdict.decision == Decision::Undecided)
            continue;
        for (const JudgedStatement& each : verdict.judged)
            m_byStatement[each.statement.id.value()].push_back({reviewer, &verdict, &each.coder, true});
        for (const JudgedStatement& each : verdict.against)
            m_byStatement[each.statement.id.value()].push_back({reviewer, &verdict, &each.coder, false});
    }
}

std::vector<StatementVerdict> StatementVerdicts::on(const std::string& coder, const StatementId& statement) const
{
    const auto found = m_byStatement.find(statement.value());
    if (found == m_byStatement.end())
        return {};
    const auto age = [](const Given* given) {
        return std::tie(given->verdict->modified, given->verdict->created, given->verdict->id);
    };
    std::map<std::string, const Given*> latest;
    for (const Given& given : found->second) {
        if (*given.coder != coder)
            continue;
        const Given*& known = latest[given.reviewer];
        if (!known || age(known) < age(&given))
            known = &given;
    }
    std::vector<StatementVerdict> verdicts;
    for (const auto& [reviewer, given] : latest) {
        const Decision decision = given->verdict->decision;
        verdicts.push_back({reviewer, given->isJudged ? decision : onTheOtherSide(decision)});
    }
    return verdicts;
}
}
