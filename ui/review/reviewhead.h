// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/review/differencefilter.h"

#include <QWidget>

class QToolButton;

namespace ui {

class CoderChooser;
class PlainLabel;
class Segments;

/// Whose statements are reviewed, how many differences there are, and which of them are to be seen.
class ReviewHead : public QWidget
{
    Q_OBJECT

public:
    ReviewHead(ReviewSession& review, QWidget* parent);

    [[nodiscard]] CoderChooser* chooser() const { return m_chooser; }
    /// The difference in hand, -1 for none, how many are shown, and how many of those are open.
    void showCount(int row, int count, int open);
    void showFilter(const DifferenceFilter::Wanted& wanted);

signals:
    void filterChosen(const DifferenceFilter::Wanted& wanted);

private:
    void openFilterMenu();

    ReviewSession& m_review;
    DifferenceFilter::Wanted m_wanted; ///< as shown
    // The parts in the order in which Tab visits them: as they stand.
    CoderChooser* m_chooser;
    PlainLabel* m_count;
    PlainLabel* m_open;
    QToolButton* m_further;
    Segments* m_kinds;
};
}
