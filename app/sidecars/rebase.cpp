// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/sidecars/rebase.h"

#include <unordered_map>

namespace app {

namespace {

using ById = std::unordered_map<StatementId, const Statement*>;

ById byId(const std::vector<Statement>& statements)
{
    ById found;
    for (const Statement& statement : statements)
        found.emplace(statement.id, &statement);
    return found;
}

const Statement* find(const ById& statements, const StatementId& id)
{
    const auto found = statements.find(id);
    return found == statements.end() ? nullptr : found->second;
}

bool same(const Statement* a, const Statement* b)
{
    return a && b ? *a == *b : a == b;
}
}

Rebased rebase(const Sidecar& base, const Sidecar& ours, const Sidecar& theirs, const Origin& origin)
{
    const ById before = byId(base.statements);
    const ById mine = byId(ours.statements);
    const ById other = byId(theirs.statements);

    Rebased result{theirs, 0};
    result.sidecar.statements.clear();
    for (const Statement& statement : theirs.statements) {
        const Statement* own = find(mine, statement.id);
        const Statement* old = find(before, statement.id);
        const bool theyChanged = !same(old, &statement);
        const bool weChanged = !same(old, own);
        if (!weChanged || theyChanged)
            result.sidecar.statements.push_back(statement);
        if (!weChanged || !own || *own == statement)
            continue; // as they have it, or removed by us
        result.sidecar.statements.push_back(*own);
        if (theyChanged) {
            result.sidecar.statements.back().id = StatementId(origin.newUrn());
            ++result.keptTwice;
        }
    }
    // What is not in their version: new on our side, or removed by them. A removal does not undo a change of ours.
    for (const Statement& statement : ours.statements) {
        const bool weChanged = !same(find(before, statement.id), &statement);
        if (!find(other, statement.id) && weChanged)
            result.sidecar.statements.push_back(statement);
    }
    if (ours.header.progress != base.header.progress)
        result.sidecar.header.progress = ours.header.progress;
    if (ours.header.corrections != base.header.corrections)
        result.sidecar.header.corrections = ours.header.corrections;
    return result;
}
}
