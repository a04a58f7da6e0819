// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/statements/statementlist.h"

#include <algorithm>

namespace app {

StatementList::StatementList(QObject* parent)
    : QObject(parent)
{
}

void StatementList::reset(std::vector<Statement> statements)
{
    emit aboutToReset();
    m_statements = std::move(statements);
    std::ranges::sort(m_statements, readsBefore);
    emit wasReset();
}

std::optional<int> StatementList::rowOf(const StatementId& id) const
{
    const auto found = std::ranges::find(m_statements, id, &Statement::id);
    if (found == m_statements.end())
        return std::nullopt;
    return static_cast<int>(found - m_statements.begin());
}

const Statement* StatementList::find(const StatementId& id) const
{
    const std::optional<int> row = rowOf(id);
    return row ? &at(*row) : nullptr;
}

bool StatementList::apply(const Edit& edit)
{
    if (!edit.before && !edit.after)
        return false;
    const std::optional<int> row = rowOf(edit.statement());
    if (edit.before ? !row || at(*row) != *edit.before : row.has_value())
        return false;

    const auto iteratorAt = [this](int position) { return m_statements.begin() + position; };
    const bool stays = edit.before && edit.after && edit.before->extent() == edit.after->extent();
    if (stays) {
        *iteratorAt(*row) = *edit.after;
        emit changed(*row);
        return true;
    }
    if (row) {
        emit aboutToRemove(*row);
        m_statements.erase(iteratorAt(*row));
        emit removed(*row);
    }
    if (edit.after) {
        const auto place = std::ranges::lower_bound(m_statements, *edit.after, readsBefore);
        const auto position = static_cast<int>(place - m_statements.begin());
        emit aboutToInsert(position);
        m_statements.insert(place, *edit.after);
        emit inserted(position);
    }
    return true;
}
}
