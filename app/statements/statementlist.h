// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/statements/edit.h"

#include <QObject>

#include <optional>
#include <vector>

namespace app {

/// The statements of one tag file in reading order. Announces each change before and after it happens.
class StatementList : public QObject
{
    Q_OBJECT

public:
    explicit StatementList(QObject* parent = nullptr);

    void reset(std::vector<Statement> statements); ///< any order
    [[nodiscard]] int count() const { return static_cast<int>(m_statements.size()); }
    [[nodiscard]] const Statement& at(int row) const { return m_statements[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const std::vector<Statement>& all() const { return m_statements; }
    [[nodiscard]] std::optional<int> rowOf(const StatementId& id) const;
    [[nodiscard]] const Statement* find(const StatementId& id) const;

    /// Applies an edit if its "before" is what the list holds (or holds nothing, for an edit that adds); else false.
    bool apply(const Edit& edit);

signals:
    void aboutToInsert(int row);
    void inserted(int row);
    void aboutToRemove(int row);
    void removed(int row);
    void changed(
        int row); ///< same place in the order; a change that moves a statement is announced as remove and insert
    void aboutToReset();
    void wasReset();

private:
    std::vector<Statement> m_statements;
};
}
