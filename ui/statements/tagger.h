// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/statements/statement.h"
#include "app/text/span.h"

#include <QObject>

#include <functional>
#include <string>

namespace ui {

class Session;

/// What the keys for tagging do, without a view.
/// With words selected, a speaker or topic makes a new statement on them, which becomes the one in hand, and the
/// selection is used up. Without, it is toggled on the statement in hand. With neither, a hint says what to press.
/// Each change is one undo step.
class Tagger : public QObject
{
    Q_OBJECT

public:
    explicit Tagger(Session& session, QObject* parent = nullptr);

    void setSelection(app::Span selection);
    [[nodiscard]] app::Span selection() const { return m_selection; }

    void toggleSpeaker(const std::string& name);
    void toggleTopic(const std::string& name);
    void setStance(const std::string& topic, app::Stance stance);
    /// The next stance of the topic last touched: of the last one of the statement in hand where none was.
    void cycleStance();
    void setManner(app::Manner manner);
    void deleteCurrent(); ///< the next one, or else the one before, comes into the hand
    void next();
    void previous();
    void addSpan();    ///< the selection as a further span of the statement in hand
    void setBorders(); ///< the selection in place of the span that it overlaps

signals:
    void selectionUsed();   ///< the reader clears its selection
    void wentToStatement(); ///< the one in hand now; the reader goes there too and gives up its selection
    void selectionChanged(app::Span selection);
    void hint(const QString& sentence); ///< for the status bar

private:
    [[nodiscard]] bool mayChange();
    /// The statement in hand if it may be changed; otherwise null, and a hint says why.
    [[nodiscard]] const app::Statement* toChange();
    [[nodiscard]] bool hasSelection() const { return !m_selection.isEmpty(); }
    void useSelection();
    /// A new statement on the selection, with what @p fill gives it.
    void addOnSelection(const std::function<void(app::Statement&)>& fill, const QString& step);
    void step(int by);

    Session& m_session;
    app::Span m_selection;
    std::string m_lastTopic;
};
}
