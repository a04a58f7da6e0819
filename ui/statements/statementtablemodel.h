// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/statements/statementlist.h"

#include <QAbstractTableModel>

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
    };

    explicit StatementTableModel(app::StatementList& statements, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// Qt::DisplayRole, the roles above, and Qt::AccessibleTextRole: the whole statement as a sentence to be heard.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] const app::Statement& statementAt(const QModelIndex& index) const
    {
        return m_statements.at(index.row());
    }

private:
    app::StatementList& m_statements;
};
}
