// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/codebook/codebook.h"
#include "app/review/difference.h"

#include <QSortFilterProxyModel>

namespace ui {

class ReviewSession;

/// Which of the differences are to be seen.
class DifferenceFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class State { Any, Open, Decided };
    struct Wanted
    {
        app::Differences kinds; ///< none: all
        State state = State::Any;
        std::string speaker, topic; ///< of either version; empty: any
        std::string markedBy;       ///< places that this coder has marked, alone or not; empty: any
        bool operator==(const Wanted&) const = default;
    };
    DifferenceFilter(ReviewSession& review, QObject* parent);

    void setWanted(const Wanted& wanted);
    [[nodiscard]] const Wanted& wanted() const { return m_wanted; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    ReviewSession& m_review;
    Wanted m_wanted;
};
}
