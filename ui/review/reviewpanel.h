// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/statements/statement.h"

#include <QWidget>

class QAbstractItemView;
class QStackedLayout;

namespace ui {

class AgreementFoot;
class CoderChooser;
class DifferenceQueue;
class EmptyState;
class PlaceCard;
class PlainLabel;
class ReviewHead;
class ReviewNotices;
class ReviewSession;

/// The review at the right of the article: who is reviewed, the place in hand with both versions and what can be done,
/// the queue of differences, and how well the two agree.
class ReviewPanel : public QWidget
{
    Q_OBJECT

public:
    ReviewPanel(ReviewSession& review, QWidget* parent);

    [[nodiscard]] QAbstractItemView* queue() const; ///< for keys that the window wants to hear there
    [[nodiscard]] CoderChooser* chooser() const;

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
    void showReports(); ///< a menu of them
    void mapNames();    ///< asks what colleagues' names mean that the codebook lacks
    [[nodiscard]] bool canMakeConsensus() const;
    [[nodiscard]] bool canShowConfusion() const;
    [[nodiscard]] bool canReport() const;
    void setSelection(app::Span selection) { m_selection = selection; } ///< in the reader: borders to amend to

signals:
    void showRequested(); ///< the reader is to show the place in hand
    void articleRequested(const QString& path);
    void hint(const QString& sentence); ///< why a key did nothing
    void figuresChanged();              ///< what can be shown and reported may be another now

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeDoneLine();
    void showCount();
    void showPage();
    void goTo(const QString& article, const app::StatementId& statement);
    void step(int by);
    /// Does it and goes to the next open difference, in the order of the queue and round its end.
    void decide(void (ReviewSession::*decision)());

    ReviewSession& m_review;
    // The parts in the order in which Tab visits them: as they stand.
    ReviewHead* m_head;
    ReviewNotices* m_notices;
    PlaceCard* m_card;
    QWidget* m_done;
    PlainLabel* m_noMatch;
    DifferenceQueue* m_queue;
    QStackedLayout* m_pages;
    EmptyState* m_nothing;
    AgreementFoot* m_foot;
    app::Span m_selection;
    bool m_isLow = false;
};
}
