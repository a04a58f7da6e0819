// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/review/amenddialog.h"
#include "ui/review/differencefilter.h"

#include <QWidget>

class QAbstractItemView;
class QListView;
class QStackedLayout;
class QToolButton;

namespace ui {

class AgreementFoot;
class CoderChooser;
class DifferenceModel;
class EmptyState;
class PlaceCard;
class PlainLabel;
class ReviewSession;
class Segments;

/// The review at the right of the article: who is reviewed, the place in hand with both versions and what can be done,
/// the queue of differences, and how well the two agree.
class ReviewPanel : public QWidget
{
    Q_OBJECT

public:
    ReviewPanel(ReviewSession& review, QWidget* parent);

    [[nodiscard]] QAbstractItemView* queue() const; ///< for keys that the window wants to hear there
    [[nodiscard]] CoderChooser* chooser() const { return m_chooser; }

    // What keys and buttons ask for. A decision takes the next open difference in hand.
    void next();
    void previous();
    void accept();
    void reject();
    void amend();
    void takeAll();
    void choose(int version); ///< of several, as shown
    void comment();
    bool startReply(); ///< false where there is nothing to answer
    void reopen();
    void makeConsensus();
    void showConfusion();
    void mapNames(); ///< asks what colleagues' names mean that the codebook lacks
    [[nodiscard]] bool canMakeConsensus() const;
    void setSelection(app::Span selection) { m_selection = selection; } ///< in the reader: borders to amend to

signals:
    void showRequested(); ///< the reader is to show the place in hand
    void articleRequested(const QString& path);
    void hint(const QString& sentence); ///< why a key did nothing

private:
    QWidget* makeHead();
    QWidget* makeNamesLine();
    QWidget* makeRemovedLine();
    QWidget* makeDoneLine();
    void showCount();
    void showPage();
    void showProblem(bool hasQueue);
    void showForeignNames();
    void showRemoved();
    void showUnanchored();
    void goTo(const QString& article, const app::StatementId& statement);
    void showCurrent();
    void dropFilterOnCoder();
    void showFilter();
    void openFilterMenu();
    void setWanted(const DifferenceFilter::Wanted& wanted);
    void step(int by);
    /// Does it and goes to the next open difference, in the order of the queue and round its end.
    void decide(void (ReviewSession::*decision)());
    [[nodiscard]] int nextOpen() const;
    [[nodiscard]] std::vector<AmendDialog::Borders> bordersToChoose() const;

    ReviewSession& m_review;
    DifferenceModel* m_model;
    DifferenceFilter* m_filter;
    // The parts in the order in which Tab visits them: as they stand.
    CoderChooser* m_chooser;
    PlainLabel* m_count;
    PlainLabel* m_open;
    QToolButton* m_further;
    Segments* m_kinds;
    PlainLabel* m_problem;    ///< which colleague's file is left out, for as long as it is
    PlainLabel* m_unanchored; ///< whose statements have words that are not in the text
    PlainLabel* m_foreignNames;
    QWidget* m_namesLine; ///< while nobody has said what a colleague's name means
    PlainLabel* m_removed;
    QWidget* m_removedLine; ///< while verdicts of one's own are about nothing any more
    PlaceCard* m_card;
    QWidget* m_done;
    PlainLabel* m_noMatch;
    QListView* m_queue;
    QStackedLayout* m_pages;
    EmptyState* m_nothing;
    AgreementFoot* m_foot;
    app::Span m_selection;
    int m_scrolled = 0;         ///< of the queue, before its rows were made anew
    bool m_isFollowing = false; ///< the queue moves its current row by itself, nobody chose it
};
}
