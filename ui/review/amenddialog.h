// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/statements/statement.h"
#include "ui/codebook/namematcher.h"
#include "ui/statements/quicktagparser.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;

namespace ui {

class FlowLayout;
class PlainLabel;
class QuoteLabel;
class ReviewSession;
class Session;
class StepWithEntries;

/// Asks what should stand instead of two versions of a statement: which words, and as a line of quick tagging who said
/// it on what, with which stance and in which manner.
class AmendDialog : public QDialog
{
    Q_OBJECT

public:
    /// A choice of borders.
    struct Borders
    {
        QString name;
        std::vector<app::Selector> selectors;
    };
    /// New names are made as a part of @p step.
    AmendDialog(Session& session, const app::Statement& start, std::vector<Borders> borders, StepWithEntries& step,
        QWidget* parent);

    [[nodiscard]] app::Statement amended() const; ///< with entries of the codebook alone, once it was accepted
    void accept() override;

private:
    void read();
    void showChips();
    void showWords();

    Session& m_session;
    StepWithEntries& m_step;
    app::Statement m_start;
    std::vector<Borders> m_choices;
    NameMatcher m_names;
    QuickTag m_tag;
    QLineEdit* m_line;
    QWidget* m_chips;
    FlowLayout* m_chipRow;
    PlainLabel* m_hint;
    QComboBox* m_borders;
    QuoteLabel* m_words;
    QDialogButtonBox* m_buttons;
};

/// What the statement at the place in hand can be bordered by, the likeliest first; @p selection is of the reader.
[[nodiscard]] std::vector<AmendDialog::Borders> bordersToChoose(const ReviewSession& review, app::Span selection);
}
