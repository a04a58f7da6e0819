// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>

namespace ui {

class ReviewSession;

/// The places where coders differ, one row each, in the order of the text. A window on the review, not a copy.
class DifferenceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole, ///< the number of the place in the review
        ParagraphRole,
        SnippetRole, ///< what differs, in a few words
        DecisionRole,
        IsOpenRole,
        IsOutdatedRole,
    };
    explicit DifferenceModel(ReviewSession& review, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] int placeAt(const QModelIndex& index) const;

private:
    [[nodiscard]] QString snippet(int place) const;
    [[nodiscard]] QString spoken(int place) const;
    ReviewSession& m_review;
    int m_count = 0; ///< as announced
};
}
