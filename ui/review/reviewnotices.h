// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

namespace ui {

class PlainLabel;
class ReviewSession;

/// What a reviewer has to know of before trusting the queue: files that are left out, statements that cannot be
/// compared, names that nobody has explained, verdicts on what is gone. Each for as long as it is so.
class ReviewNotices : public QWidget
{
    Q_OBJECT

public:
    ReviewNotices(ReviewSession& review, QWidget* parent);
    void refresh();

signals:
    void mapNamesRequested();

private:
    void showLeftOut();
    void showUnanchored();
    void showForeignNames();
    void showRemoved();
    [[nodiscard]] QWidget* makeLine(PlainLabel* sentence, const QString& button, const std::function<void()>& action);

    ReviewSession& m_review;
    PlainLabel* m_leftOut;
    PlainLabel* m_unanchored; ///< whose statements have words that are not in the text
    PlainLabel* m_foreignNames;
    QWidget* m_namesLine; ///< while nobody has said what a colleague's name means
    PlainLabel* m_removed;
    QWidget* m_removedLine; ///< while verdicts of one's own are about nothing any more
};

/// Which tag files are left out of the review, and why; empty: none is.
[[nodiscard]] QString whatIsLeftOut(const ReviewSession& review);
}
