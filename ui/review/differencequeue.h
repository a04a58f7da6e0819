// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/review/differencefilter.h"

#include <QListView>

namespace ui {

class DifferenceModel;

/// The differences of a review in rows, those that the filter lets through. The current row is that of the place in
/// hand, whoever took it there.
class DifferenceQueue : public QListView
{
    Q_OBJECT

public:
    DifferenceQueue(ReviewSession& review, QWidget* parent);

    [[nodiscard]] const DifferenceFilter::Wanted& wanted() const { return m_filter->wanted(); }
    void setWanted(const DifferenceFilter::Wanted& wanted);
    [[nodiscard]] int count() const { return m_filter->rowCount(); }
    [[nodiscard]] int row() const { return currentIndex().row(); } ///< -1: the place in hand is not among them
    [[nodiscard]] int openCount() const;                           ///< of the rows that are shown
    bool step(int by);                                             ///< false at the end
    /// The next one in the order of the rows and round their end, as a place of the review; -1: there is none.
    [[nodiscard]] int nextOpen() const;
    [[nodiscard]] QSize sizeHint() const override;
    void setBrief(bool brief); ///< a row less, where the height is wanted for other things

signals:
    void shown(); ///< other rows, or another one is current

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showPlaceInHand();
    void dropFilterOnCoder();
    void keepLeastRows();

    ReviewSession& m_review;
    DifferenceModel* m_model;
    DifferenceFilter* m_filter;
    bool m_isBrief = false;
    int m_scrolled = 0;         ///< before its rows were made anew
    bool m_isFollowing = false; ///< the current row moves by itself, nobody chose it
};
}
