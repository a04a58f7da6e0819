// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/statements/verdict.h"

#include <QDialog>

#include <vector>

class QHBoxLayout;
class QListWidget;
class QPushButton;

namespace ui {

class PlainLabel;
class ReviewSession;

/// The reviewer's verdicts on the open article that no place can show, whoever is compared: nothing of what they judge
/// is in a tag file that is here.
[[nodiscard]] std::vector<app::Verdict> verdictsOnRemoved(const ReviewSession& review);

/// Shows those verdicts with what they recorded of the statements, and withdraws them, one undo step each. Closes when
/// none is left.
class RemovedVerdictsDialog : public QDialog
{
    Q_OBJECT

public:
    RemovedVerdictsDialog(ReviewSession& review, QWidget* parent);
    void withdraw(); ///< the one in hand

private:
    void fill();
    void showCurrent();

    ReviewSession& m_review;
    std::vector<app::Verdict> m_verdicts;
    QListWidget* m_list;
    PlainLabel* m_why;
    QHBoxLayout* m_versions; ///< a box for each coder
    PlainLabel* m_decision;
    QPushButton* m_withdraw;
};
}
