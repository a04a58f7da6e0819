// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/agreement.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <memory>

namespace ui {

/// Which code one coder gave where the other gave which: rows are the codes of the first, columns those of the second.
class ConfusionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole,
        IsAgreementRole, ///< both gave the same
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// Of two coders of the report; empty where nothing of theirs was compared in that subject.
    void show(
        std::shared_ptr<const app::AgreementReport> report, app::AgreementSubject subject, const QStringList& pair);
    [[nodiscard]] const app::Confusion* confusion() const { return m_confusion; }     ///< null: nothing was compared
    [[nodiscard]] const app::Confusion::Cell* cellAt(const QModelIndex& index) const; ///< null: it never happened
    [[nodiscard]] QString nameOf(int code) const;                                     ///< in the language of the window
    [[nodiscard]] QModelIndex firstConfusion() const; ///< what there is most of off the diagonal; else any cell

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return rowCount(parent); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const app::AgreementReport> m_report;
    const app::Confusion* m_confusion = nullptr;      ///< in the report
    std::vector<const app::Confusion::Cell*> m_cells; ///< row by row
};
}
