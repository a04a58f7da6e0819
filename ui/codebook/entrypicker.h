// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/codebook/namematcher.h"
#include "ui/support/overlay.h"

#include <functional>

class QLineEdit;

namespace ui {

class Session;
class SuggestionList;

/// Asks for a speaker or topic by typing: finds it by name or alias, offers to make a new one of what was typed.
class EntryPicker : public Overlay
{
    Q_OBJECT

public:
    EntryPicker(Session& session, QWidget* parent);

    /// @p isTaken says which entries are not to be offered.
    void ask(EntryKind kind, const std::function<bool(const std::string&)>& isTaken, const QRect& anchor);

signals:
    /// Of an entry that exists by now; where it was made for this, what is pushed in answer is one undo step with it.
    void picked(ui::EntryKind kind, const std::string& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void suggest();
    void take(int row);

    Session& m_session;
    QLineEdit* m_line;
    SuggestionList* m_list;
    EntryKind m_kind = EntryKind::Speaker;
    NameMatcher m_names;
    std::function<bool(const std::string&)> m_isTaken;
    std::vector<std::string> m_offered; ///< row by row; what is typed itself stands behind them
};
}
