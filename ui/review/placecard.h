// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/review/reviewsession.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QToolButton;

namespace ui {

class FlowLayout;
class GrowingArea;
class KeyButton;
class PlainLabel;
class RemarkThread;
class ValueField;
class VersionBox;

/// The place in hand: the versions side by side, what was decided, and what can be done.
class PlaceCard : public QWidget
{
    Q_OBJECT

public:
    PlaceCard(ReviewSession& review, QWidget* parent);
    void focusComment();
    bool startReply(); ///< false where there is nothing to answer

signals:
    void acceptRequested();
    void rejectRequested();
    void amendRequested();
    void bothRequested();
    void reopenRequested();
    void finished(); ///< with the comment or reply: the queue gets the focus back

private:
    void refresh();
    void showVerdict(int place);
    void showThread(int place);
    void showVersions(const std::vector<ReviewSession::Version>& versions);
    void placeBoxes(const std::vector<ReviewSession::Version>& versions);
    void showWhatIsBelow();
    void showChoice();
    void nameActions(int place);

    ReviewSession& m_review;
    PlainLabel* m_kind;
    PlainLabel* m_paragraph;
    PlainLabel* m_outdated;
    QGridLayout* m_versions;
    GrowingArea* m_area;              ///< made before the buttons, since Tab comes to it before them
    std::vector<VersionBox*> m_boxes; ///< one for each side; those beyond are hidden
    QToolButton* m_below;             ///< which versions have to be scrolled to; leads to the first of them
    PlainLabel* m_unmarked;           ///< who of several has not marked the place: they need no box
    PlainLabel* m_choosing;
    PlainLabel* m_decision;
    PlainLabel* m_wider; ///< what was decided while more coders were compared
    KeyButton* m_accept;
    KeyButton* m_reject;
    KeyButton* m_amend;
    KeyButton* m_both;
    KeyButton* m_comment;
    ValueField* m_commentField;
    RemarkThread* m_thread;
    int m_shown = -1;
    bool m_commentOpen = false;
    bool m_wasCommenting = false;    ///< when the place was lost
    bool m_goesOnCommenting = false; ///< once it is back: another program changed the text meanwhile
};
}
