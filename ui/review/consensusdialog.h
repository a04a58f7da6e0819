// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/consensusfile.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace ui {

class PlainLabel;
class ReviewSession;

/// Makes the consensus of one article from what all sides marked alike and from the reviewer's decisions. Says before
/// what would be added and what stays open.
class ConsensusDialog : public QDialog
{
    Q_OBJECT

public:
    ConsensusDialog(ReviewSession& review, QWidget* parent);

    [[nodiscard]] const app::ConsensusRound& made() const { return m_round; } ///< once it was accepted
    void accept() override;

private:
    void preview();
    [[nodiscard]] app::Result<app::ConsensusRound> adjudicate(bool write) const;

    ReviewSession& m_review;
    QComboBox* m_rule;
    PlainLabel* m_ruleHelp;
    PlainLabel* m_summary;
    QPushButton* m_make;
    app::ConsensusRound m_round;
};

/// "5 statements: 3 both marked alike, 2 were decided. 1 place is open." in the language of the window.
[[nodiscard]] QString summaryOf(const app::Adjudication& round);
}
