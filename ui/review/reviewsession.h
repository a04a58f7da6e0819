// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/currentstatements.h"
#include "app/review/jointcomparison.h"
#include "app/statements/statementlist.h"
#include "app/statements/verdict.h"

#include <QObject>
#include <QStringList>

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
    using Sides = std::vector<std::string>; ///< coders, two or more; none: nobody is compared
    [[nodiscard]] const Sides& sides() const { return m_sides; }
    void setSides(const Sides& sides);
    void setAllSides(); ///< whoever tagged the article, in each article anew
    [[nodiscard]] bool hasAllSides() const { return m_wantsAll; }
    [[nodiscard]] Sides taggers() const; ///< all who tagged the article, the reviewer first; without the consensus
    [[nodiscard]] bool isOfSeveral() const { return m_sides.size() > 2; } ///< of three and more coders
    [[nodiscard]] QString nameOf(const std::string& coder) const;         ///< "anna (you)"
    [[nodiscard]] bool isBlind() const { return m_isBlind; }
    void setBlind(bool blind); ///< hides whose version is whose: shuffled place by place, the same way every time

    // --- what differs
    [[nodiscard]] const std::vector<app::JointlyMarked>& places() const { return m_comparison.places(); }
    [[nodiscard]] const app::JointComparison& comparison() const { return m_comparison; }
    /// The first coder with each of the others, for reports.
    [[nodiscard]] std::vector<app::Comparison> pairs() const;
    /// Places that differ, in order of the text.
    [[nodiscard]] const std::vector<int>& queue() const { return m_queue; }
    [[nodiscard]] const app::Verdict* verdictOn(int place) const;
    /// Decisions that also are about coders who are not compared now: told, yet they decide nothing between these.
    [[nodiscard]] std::vector<const app::Verdict*> widerVerdictsOn(int place) const;
    /// Of everybody who has a tag file, whoever is compared. Not to be kept over a change.
    [[nodiscard]] app::CurrentStatements currentStatements() const;
    /// Whether what a verdict is about has changed since, also of coders who are not compared now.
    [[nodiscard]] bool isOutdated(const app::Verdict& verdict) const;
    [[nodiscard]] bool isOpen(int place) const; ///< not decided, or decided on what has changed since
    [[nodiscard]] int openCount() const;
    [[nodiscard]] bool hasSeveralVersions(int place) const; ///< else there is one to keep or to drop

    /// What one side has at a place.
    struct Version
    {
        std::string coder;
        QString name; ///< "anna (you)"; in a blind review "Version A"
        std::vector<const app::Statement*> statements;
        int kind = -1; ///< equal for versions that are the same; -1: not marked
    };
    /// As they are shown, one for each side; in a blind review in another order.
    [[nodiscard]] std::vector<Version> versionsOf(int place) const;
    [[nodiscard]] std::vector<int> standingAt(int place) const; ///< versions that stand by the verdict, as shown
    [[nodiscard]] std::vector<app::Span> spansOf(int place) const;
    [[nodiscard]] int paragraphOf(int place) const; ///< from 1, blank lines not counted
    /// Words that not all sides have in their statements, for all places of the queue.
    [[nodiscard]] std::vector<app::Span> differingWords() const;
    [[nodiscard]] std::optional<int> placeOf(const app::StatementId& statement) const;
    /// For the lanes: what is shown first; what is shown after it, where a statement of several coders has an id of
    /// its own, since copies of one file have the same.
    [[nodiscard]] app::StatementList& first() { return m_first; }
    [[nodiscard]] app::StatementList& second() { return m_second; }
    /// Whose lane a statement of the two lists belongs into, by the order shown, and how the lane is called.
    struct Lane
    {
        int version = 0;
        QString name; ///< "anna"; in a blind review "A"
    };
    [[nodiscard]] std::optional<Lane> laneOf(const app::StatementId& statement) const; ///< of several coders only
    [[nodiscard]] QStringList laneNames() const; ///< for the head of all lanes, by the order shown

    // --- the place in hand
    [[nodiscard]] int current() const { return m_current; } ///< -1: none
    void setCurrent(int place);
    /// Takes the place of a statement in hand, or does so once its article has been opened and compared.
    void goTo(const app::StatementId& statement);

    /// Of several coders' versions the one that is to be accepted or amended, as shown: that which most of them have,
    /// until somebody chooses.
    [[nodiscard]] int chosen() const;
    void choose(int version);   ///< one that nobody marked cannot be chosen
    void chooseNext(int steps); ///< backwards where negative

    [[nodiscard]] std::vector<app::JudgedStatement> versionsInHand() const;
    /// Reads what colleagues wrote meanwhile. False, with a sentence, where the versions in hand are not those that
    /// were @p shown: nobody judges what they have not seen.
    [[nodiscard]] bool isStill(const std::vector<app::JudgedStatement>& shown);

    // --- deciding on the place in hand, each one undo step
    [[nodiscard]] bool canDecide() const;
    /// Of two the second is taken, of several the chosen one, with those that are the same; an only one is kept.
    void accept();
    /// Of two the first stands, of several none; an only one is dropped.
    void reject();
    void takeAll(); ///< does nothing where there is only one version
    void amend(const app::Statement& instead);
    void comment(int place, const QString& text); ///< on any place; empty: none any more
    void reopen();                                ///< takes the decision back; a comment stays

signals:
    void compared();        ///< places and queue are new
    void verdictsChanged(); ///< the places are the same
    void currentChanged(int place);
    void chosenChanged();
    void aboutToLosePlace(); ///< the place in hand, or who is compared, is about to be another
    void refused(const QString& sentence);
    void sidesChanged();

private:
    void chooseSides();
    [[nodiscard]] bool isPlaceGone() const;
    void leavePlace();
    void rememberPlace();
    [[nodiscard]] std::optional<int> awaitedPlace() const;
    void compare();
    [[nodiscard]] Sides usualSides() const;
    [[nodiscard]] app::Codebook names() const; ///< as they are written here, with those mapped to them
    [[nodiscard]] app::JointComparison comparisonNow() const;
    void takeUpVerdicts();
    [[nodiscard]] std::vector<std::optional<int>> verdictsByPlace() const; ///< by index
    void fillLists();
    [[nodiscard]] const app::JointlyMarked& placeAt(int place) const
    {
        return places()[static_cast<std::size_t>(place)];
    }
    [[nodiscard]] std::vector<std::size_t> orderAt(int place) const; ///< sides, as they are shown
    [[nodiscard]] std::vector<const app::Statement*> statementsAt(int place) const;
    [[nodiscard]] app::Side sideOf(const std::string& coder) const;
    [[nodiscard]] int chosenAt(int place) const;
    [[nodiscard]] app::Verdict verdictToChange(int place) const;
    [[nodiscard]] bool isPairSwapped(int place) const;
    void decide(app::Decision decision, const QString& step);
    void change(int place, app::Verdict verdict, const QString& step);

    Session& m_session;
    Colleagues& m_colleagues;
    bool m_isActive = false;
    bool m_isBlind = false;
    Sides m_sides;
    Sides m_wanted; ///< as chosen by a person; kept from article to article where two of them have tagged it
    bool m_wantsAll = false;
    std::string m_chosen; ///< the coder whose version of the place in hand a person chose; empty: nobody did
    app::JointComparison m_comparison;
    std::vector<int> m_queue;
    std::unordered_map<app::StatementId, int> m_placeOf;
    app::StatementList m_first, m_second;
    std::unordered_map<app::StatementId, Lane> m_lanes;
    int m_current = -1;
    std::vector<app::StatementId> m_remembered; ///< of the place in hand when the article is left
    std::vector<app::StatementId> m_awaited;    ///< the place of one of them is to be in hand as soon as there is one
    std::vector<app::Verdict> m_verdicts;       ///< as last taken up
    bool m_isLeaving = false;                   ///< what is said of the place in hand is being finished
    bool m_isDeciding = false;                  ///< a change of verdicts comes from here, not from undo or from disk
};
}
