// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/statements/statementlist.h"

#include <QAbstractTableModel>

#include <unordered_map>

namespace ui {

/// A window on the list of statements; keeps nothing.
class StatementTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Speakers, Topics, Manner, Quote, Note, SaidOn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< the statement's id, as text
        SortRole,              ///< speakers and topics by name, quotes by place
        RemarksRole,           ///< what colleagues decided and said on it, a line each; empty: nothing
    };

    explicit StatementTableModel(app::StatementList& statements, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// Qt::DisplayRole, the roles above, Qt::ToolTipRole: the remarks, and Qt::AccessibleTextRole: the whole statement
    /// as a sentence to be heard, with the remarks.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] const app::Statement& statementAt(const QModelIndex& index) const
    {
        return m_statements.at(index.row());
    }

    void setRemarks(std::unordered_map<app::StatementId, QString> remarks);

private:
    app::StatementList& m_statements;
    std::unordered_map<app::StatementId, QString> m_remarks;
};
}
