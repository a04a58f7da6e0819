// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/agreement.h"

#include <QAbstractListModel>

#include <map>
#include <memory>
#include <unordered_map>

namespace ui {

class ReviewSession;

/// The places behind one cell of a confusion. Their words are read from the tag files only when they are looked at.
class ConfusedStatements : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ConfusedStatements(ReviewSession& review, QObject* parent = nullptr);

    void show(std::shared_ptr<const app::AgreementReport> report, const app::Confusion* confusion,
        const app::Confusion::Cell* cell); ///< null: none

    struct Where
    {
        QString article; ///< as the workspace names it
        app::StatementId statement;
    };
    [[nodiscard]] Where at(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    using Words = std::unordered_map<app::StatementId, QString>;
    [[nodiscard]] const Words& wordsIn(const std::string& article) const;

    ReviewSession& m_review;
    std::shared_ptr<const app::AgreementReport> m_report;
    const app::Confusion* m_confusion = nullptr;
    const app::Confusion::Cell* m_cell = nullptr;
    mutable std::map<std::string, Words> m_words; ///< of articles that were looked at
};
}
