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
        known.statements.emplace(statement.id.value(), Found{&statement, true});
}

void CurrentStatements::addUnanchored(const std::string& coder, const std::vector<Statement>& statements)
{
    Coder& known = m_coders[coder];
    for (const Statement& statement : statements)
        known.statements.emplace(statement.id.value(), Found{&statement, false});
}

const CurrentStatements::Found* CurrentStatements::look(const JudgedStatement& judged) const
{
    const auto coder = m_coders.find(judged.coder);
    if (coder == m_coders.end())
        return nullptr;
    const auto found = coder->second.statements.find(judged.statement.id.value());
    return found == coder->second.statements.end() ? nullptr : &found->second;
}

const Statement* CurrentStatements::find(const JudgedStatement& judged) const
{
    const Found* found = look(judged);
    return found ? found->statement : nullptr;
}

Fate CurrentStatements::fateOf(const JudgedStatement& judged) const
{
    if (const Found* found = look(judged))
        return found->isInText ? Fate::There : Fate::WordsGone;
    const auto coder = m_coders.find(judged.coder);
    if (coder == m_coders.end())
        return Fate::NotHere;
    return coder->second.isAll ? Fate::Removed : Fate::NotRead;
}

bool CurrentStatements::isOutdated(const Verdict& verdict, const Codebook& codebook) const
{
    const auto hasChanged = [&](const JudgedStatement& judged) {
        const Statement* now = find(judged);
        return now ? bool(changesSince(judged, *now, codebook)) : fateOf(judged) == Fate::Removed;
    };
    return std::ranges::any_of(verdict.judged, hasChanged) || std::ranges::any_of(verdict.against, hasChanged);
}
}
