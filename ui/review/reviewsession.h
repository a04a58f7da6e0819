// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/comparison.h"
#include "app/statements/statementlist.h"
#include "app/statements/verdict.h"

#include <QObject>

#include <array>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace ui {

class Colleagues;
class Session;

/// A review of the open article: whose statements are compared, where they differ, which place is in hand, and what the
/// reviewer decides. Decisions go into the reviewer's own tag file, as undo steps of the session. Shows nothing.
class ReviewSession : public QObject
{
    Q_OBJECT

public:
    ReviewSession(Session& session, Colleagues& colleagues, QObject* parent = nullptr);

    [[nodiscard]] Session& session() const { return m_session; }
    [[nodiscard]] Colleagues& colleagues() const { return m_colleagues; }

    /// Nothing is compared until somebody reviews.
    void setActive(bool active);
    [[nodiscard]] bool isActive() const { return m_isActive; }

    // --- who is compared
    struct Sides
    {
        std::string left, right; ///< coders; empty: nobody
        bool operator==(const Sides&) const = default;
    };
    [[nodiscard]] const Sides& sides() const { return m_sides; }
    void setSides(const Sides& sides);
    [[nodiscard]] bool isBlind() const { return m_isBlind; }
    void setBlind(bool blind); ///< hides whose version is whose: shuffled place by place, the same way every time

    // --- what differs
    [[nodiscard]] const std::vector<app::Place>& places() const { return m_comparison->places(); }
    [[nodiscard]] const app::Comparison& comparison() const { return *m_comparison; }
    [[nodiscard]] const std::vector<int>& queue() const
    {
        return m_queue;
    } ///< places that differ, in order of the text
    [[nodiscard]] const app::Verdict* verdictOn(int place) const;
    [[nodiscard]] bool isOpen(int place) const; ///< not decided, or decided on what has changed since
    [[nodiscard]] int openCount() const;
    [[nodiscard]] bool isMarkedByBoth(int place) const; ///< else one side has nothing there
    [[nodiscard]] bool takesSecond(int place) const;    ///< the decision lets stand what is shown second

    /// What one side has at a place.
    struct Version
    {
        std::string coder;
        QString name; ///< "anna (you)"; in a blind review "Version A"
        std::vector<const app::Statement*> statements;
    };
    /// As they are shown, first and second; in a blind review possibly the other way round.
    [[nodiscard]] std::array<Version, 2> versionsOf(int place) const;
    [[nodiscard]] std::vector<app::Span> spansOf(int place) const;
    [[nodiscard]] int paragraphOf(int place) const; ///< from 1, blank lines not counted
    /// Words that one side alone has in its statements, for all places of the queue.
    [[nodiscard]] std::vector<app::Span> differingWords() const;
    [[nodiscard]] std::optional<int> placeOf(const app::StatementId& statement) const;
    /// For the lanes: what is shown first, what is shown second.
    [[nodiscard]] app::StatementList& first() { return m_first; }
    [[nodiscard]] app::StatementList& second() { return m_second; }

    // --- the place in hand
    [[nodiscard]] int current() const { return m_current; } ///< -1: none
    void setCurrent(int place);
    /// Takes the place of a statement in hand, or does so once its article has been opened and compared.
    void goTo(const app::StatementId& statement);

    // --- deciding on the place in hand, each one undo step
    [[nodiscard]] bool canDecide() const;
    void takeSecond(); ///< "accept theirs"; where only one side marked the place: accept it
    void takeFirst();  ///< "reject": the other side's version stands, or nothing
    void takeBoth();   ///< does nothing where only one side marked the place: there is no second version to take
    void amend(const app::Statement& instead);
    void comment(int place, const QString& text); ///< on any place; empty: none any more
    void reopen();                                ///< takes the decision back; a comment stays

signals:
    void compared();        ///< places and queue are new
    void verdictsChanged(); ///< the places are the same
    void currentChanged(int place);
    void sidesChanged();

private:
    void chooseSides();
    void compare();
    [[nodiscard]] app::Comparison comparisonNow() const;
    void takeUpVerdicts();
    void fillLists();
    [[nodiscard]] const app::Place& placeAt(int place) const { return places()[static_cast<std::size_t>(place)]; }
    [[nodiscard]] bool isSwapped(int place) const;
    [[nodiscard]] std::vector<const app::Statement*> statementsOf(int place, bool left) const;
    [[nodiscard]] std::vector<app::Statement> statementsBy(const std::string& coder) const;
    [[nodiscard]] QString nameOf(const std::string& coder) const;
    [[nodiscard]] app::Verdict verdictToChange(int place) const;
    void decide(app::Decision decision, const QString& step);
    void change(int place, app::Verdict verdict, const QString& step);

    Session& m_session;
    Colleagues& m_colleagues;
    bool m_isActive = false;
    bool m_isBlind = false;
    Sides m_sides;
    Sides m_wanted; ///< as chosen by a person; kept from article to article where both have tagged it
    std::optional<app::Comparison> m_comparison; ///< always there; of nothing while nobody is compared
    std::vector<int> m_queue;
    std::unordered_map<app::StatementId, int> m_placeOf;
    app::StatementList m_first, m_second;
    int m_current = -1;
    app::StatementId m_awaited;           ///< its place is to be in hand as soon as there is one; empty: none
    std::vector<app::Verdict> m_verdicts; ///< as last taken up
    bool m_isDeciding = false;            ///< a change of verdicts comes from here, not from undo or from disk
};
}
