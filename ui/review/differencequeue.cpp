// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/differencequeue.h"

#include "ui/support/quietview.h"
#include "ui/review/differencedelegate.h"
#include "ui/review/differencemodel.h"
#include "ui/review/reviewsession.h"
#include "ui/support/theme.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace ui {

namespace {
constexpr int leastRows = 3;          ///< in view: the place in hand and what stands around it
constexpr int leastRowsOfSeveral = 2; ///< three and more versions above them need the room
}

DifferenceQueue::DifferenceQueue(ReviewSession& review, QWidget* parent)
    : QListView(parent)
    , m_review(review)
    , m_model(new DifferenceModel(review, this))
    , m_filter(new DifferenceFilter(review, this))
{
    m_filter->setSourceModel(m_model);
    setModel(m_filter);
    setItemDelegate(new DifferenceDelegate(this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Differences"));
    makeQuiet(*this);
    keepLeastRows();

    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid() && !m_isFollowing)
            m_review.setCurrent(index.data(DifferenceModel::PlaceRole).toInt());
    });
    connect(
        m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_scrolled = verticalScrollBar()->value(); });
    connect(&review, &ReviewSession::compared, this, [this] {
        showPlaceInHand();
        // Whoever looks further down stays there when a colleague writes something.
        doItemsLayout();
        verticalScrollBar()->setValue(m_scrolled);
    });
    connect(&review, &ReviewSession::verdictsChanged, this, &DifferenceQueue::showPlaceInHand);
    connect(&review, &ReviewSession::currentChanged, this, [this] {
        showPlaceInHand();
        scrollTo(currentIndex());
    });
    connect(&review, &ReviewSession::sidesChanged, this, &DifferenceQueue::dropFilterOnCoder);
    connect(&review, &ReviewSession::sidesChanged, this, &DifferenceQueue::keepLeastRows);
    connect(&ThemeChooser::instance(), &ThemeChooser::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize DifferenceQueue::sizeHint() const
{
    // What is over beyond that the versions get first: rows are scrolled to more easily than read in part.
    return {QListView::sizeHint().width(), minimumHeight()};
}

void DifferenceQueue::setBrief(bool brief)
{
    m_isBrief = brief;
    keepLeastRows();
}

void DifferenceQueue::keepLeastRows()
{
    const int rows = (m_review.isOfSeveral() ? leastRowsOfSeveral : leastRows) - (m_isBrief ? 1 : 0);
    setMinimumHeight(rows * itemDelegate()->sizeHint({}, {}).height());
}

void DifferenceQueue::keyPressEvent(QKeyEvent* event)
{
    // Letters are commands of the window here, not a search for a row that begins so.
    const bool isText = !event->text().isEmpty() && event->text().front().isPrint();
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (isSideways && event->modifiers() == Qt::NoModifier && m_review.isOfSeveral())
        m_review.chooseNext(event->key() == Qt::Key_Right ? 1 : -1);
    else if (isText && event->key() != Qt::Key_Space)
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

void DifferenceQueue::resizeEvent(QResizeEvent* event)
{
    // The card above it grows with what is decided and said; the place in hand stays in view.
    QListView::resizeEvent(event);
    scrollTo(currentIndex());
}

void DifferenceQueue::showPlaceInHand()
{
    m_isFollowing = true;
    QModelIndex inHand;
    for (int row = 0; row < m_model->rowCount() && !inHand.isValid(); ++row)
        if (m_model->placeAt(m_model->index(row)) == m_review.current())
            inHand = m_filter->mapFromSource(m_model->index(row));
    if (inHand.isValid())
        setCurrentIndex(inHand);
    else
        selectionModel()->clear();
    m_isFollowing = false;
    emit shown();
}

void DifferenceQueue::setWanted(const DifferenceFilter::Wanted& wanted)
{
    m_isFollowing = true;
    m_filter->setWanted(wanted);
    m_isFollowing = false;
    showPlaceInHand();
    if (row() < 0 && count() > 0)
        setCurrentIndex(m_filter->index(0, 0));
}

void DifferenceQueue::dropFilterOnCoder()
{
    DifferenceFilter::Wanted wanted = m_filter->wanted();
    const ReviewSession::Sides& sides = m_review.sides();
    // A blind review must not tell who marked what, and of whoever is not compared any more nothing would be left.
    const bool isCompared = sides.empty() || std::ranges::contains(sides, wanted.markedBy);
    if (wanted.markedBy.empty() || (isCompared && !m_review.isBlind()))
        return;
    wanted.markedBy.clear();
    setWanted(wanted);
}

bool DifferenceQueue::step(int by)
{
    if (count() == 0)
        return true;
    const int next = row() >= 0 ? std::clamp(row() + by, 0, count() - 1) : by > 0 ? 0 : count() - 1;
    if (next == row())
        return false;
    setCurrentIndex(m_filter->index(next, 0));
    return true;
}

int DifferenceQueue::openCount() const
{
    if (count() == m_filter->sourceModel()->rowCount())
        return m_review.openCount(); // as mostly, and there may be thousands
    int open = 0;
    for (int each = 0; each < count(); ++each)
        open += m_filter->index(each, 0).data(DifferenceModel::IsOpenRole).toBool() ? 1 : 0;
    return open;
}

int DifferenceQueue::nextOpen() const
{
    const int count = m_filter->rowCount();
    const int here = std::max(0, currentIndex().row());
    for (int step = 1; step < count; ++step) {
        const QModelIndex index = m_filter->index((here + step) % count, 0);
        if (index.data(DifferenceModel::IsOpenRole).toBool())
            return index.data(DifferenceModel::PlaceRole).toInt();
    }
    return -1;
}
}
