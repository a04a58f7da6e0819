// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/review/colleagues.h"
#include "ui/review/reviewsession.h"

#include <QObject>

class QAbstractItemView;
class QMenu;

namespace ui {

struct MarkStyle;
class Actions;
class ArticleView;
class ReviewPanel;
class ReviewersRemarks;

/// Turns the window from tagging to review and back: the reader shows both sides' statements, the keys decide instead
/// of tagging, and the panel at the right is the review's.
class ReviewMode : public QObject
{
    Q_OBJECT

public:
    ReviewMode(Session& session, Actions& actions, ArticleView& reader, QWidget* window);

    /// Null until review is first turned on: the start of the program does not wait for all its parts.
    [[nodiscard]] ReviewPanel* panel() const { return m_panel; }
    /// For tagging: what was said on the statement in hand.
    [[nodiscard]] ReviewersRemarks* remarks() const { return m_remarks; }
    [[nodiscard]] ReviewSession& review() { return m_review; }
    [[nodiscard]] bool isOn() const { return m_review.isActive(); }
    void setOn(bool on);

    void lookForChanges(); ///< in colleagues' files; they are written elsewhere
    void makeCommands();
    /// Its letters and digits work in that list, too, while there is something to decide; else they are the list's.
    void listenIn(QAbstractItemView& list);
    void fillMenu(QMenu& menu) const;
    void updateCommands();
    /// Of three and more coders each has lanes of their own in the margin.
    void putInLane(MarkStyle& style, const app::StatementId& statement) const;
    /// A tag file that is dropped on the window while it reviews is a colleague's, a folder a colleague's copy of the
    /// workspace; false: it is neither.
    bool takeDropped(const QString& path);

signals:
    void turned(bool on);
    void hint(const QString& sentence); ///< for the status line
    void articleRequested(const QString& path);

private:
    void makePanel();
    void startReply();
    void showSides();
    void markPlace();
    void showPlace();

    Session& m_session;
    Actions& m_actions;
    ArticleView& m_reader;
    Colleagues m_colleagues;
    ReviewSession m_review;
    QWidget* m_window;
    ReviewPanel* m_panel = nullptr;
    ReviewersRemarks* m_remarks;
};
}
