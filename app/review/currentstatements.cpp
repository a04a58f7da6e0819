// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/currentstatements.h"

#include "app/review/judgedchange.h"

#include <algorithm>

namespace app {

void CurrentStatements::add(const std::string& coder, const std::vector<Statement>& statements, bool isAll)
{
    Coder& known = m_coders[coder];
    known.isAll = isAll;
    for (const Statement& statement : statements)
        known.statements.emplace(statement.id.value(), &statement);
}

const Statement* CurrentStatements::find(const JudgedStatement& judged) const
{
    const auto coder = m_coders.find(judged.coder);
    if (coder == m_coders.end())
        return nullptr;
    const auto found = coder->second.statements.find(judged.statement.id.value());
    return found == coder->second.statements.end() ? nullptr : found->second;
}

bool CurrentStatements::isOutdated(const Verdict& verdict, const Codebook& codebook) const
{
    const auto hasChanged = [&](const JudgedStatement& judged) {
        if (const Statement* now = find(judged))
            return bool(changesSince(judged, *now, codebook));
        const auto coder = m_coders.find(judged.coder);
        return coder != m_coders.end() && coder->second.isAll;
    };
    return std::ranges::any_of(verdict.judged, hasChanged) || std::ranges::any_of(verdict.against, hasChanged);
}
}
