// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/statements/statement.h"
#include "app/text/span.h"
#include "ui/codebook/namematcher.h"
#include "ui/support/overlay.h"
#include "ui/statements/quicktagcompletion.h"
#include "ui/statements/quicktagparser.h"

#include <vector>

class QLineEdit;

namespace ui {

class FlowLayout;
class PlainLabel;
class Session;
class SuggestionList;

/// One line in which a whole statement is typed: "xi / thaad=opposes". Shows as chips what is understood, completes
/// names and words, says what would be created. Enter saves in one undo step, Esc leaves everything as it was.
class QuickTagLine : public Overlay
{
    Q_OBJECT

public:
    QuickTagLine(Session& session, QWidget* parent);

    /// For a new statement on @p target; with no target for the statement in hand, whose content the line then has.
    void open(const std::vector<app::Span>& target, const QRect& words);

signals:
    void saved(const app::StatementId& id);
    void hint(const QString& sentence); ///< for the status bar: why the line does not open

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    /// What is typed first behind the names that a statement has is a further name, not more of the last one.
    void separateFromNames(const QString& line);
    void suggest();
    void showChips();
    void complete(int row);
    /// Writes a mark before a new name: what it is is then said, and Tab turns it round.
    void mark(const QuickTagPart& part, QuickTagPart::Kind kind);
    void turnRoundNewPart();
    /// The name that saving would create: the one at the cursor, else the first; null where there is none.
    [[nodiscard]] const QuickTagPart* newPart() const;
    void save();
    [[nodiscard]] QString sentence() const;

    Session& m_session;
    QLineEdit* m_line;
    SuggestionList* m_list;
    QWidget* m_chips;
    FlowLayout* m_chipRow;
    PlainLabel* m_hint;
    NameMatcher m_names;
    QuickTag m_tag;
    std::vector<QuickTagCompletion> m_completions;
    std::vector<app::Span> m_target;
    app::StatementId m_statement; ///< the one that is changed; empty: a new one
    QString m_opened;             ///< the line as it was opened; null once something was typed
    qsizetype m_endOfNames = 0;   ///< in that line, UTF-16
};
}
