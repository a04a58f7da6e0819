// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/growingarea.h"

#include "ui/support/quietview.h"

#include <QLayout>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace ui {

namespace {
constexpr int leastWidth = 200;
constexpr int telling = 24; ///< pixels: the name of a version at the top of its box
}

GrowingArea::GrowingArea(QLayout* content, const QString& accessibleName, Heights heights, QWidget* parent)
    : QScrollArea(parent)
    , m_heights(heights)
{
    auto* whole = new QWidget(this);
    whole->setLayout(content);
    setWidget(whole);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(accessibleName);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    makeQuiet(*this);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
        [this](int, int most) { setFocusPolicy(most > 0 ? Qt::TabFocus : Qt::NoFocus); });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &GrowingArea::viewChanged);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &GrowingArea::viewChanged);
}

void GrowingArea::reveal(const QWidget& part)
{
    QScrollBar* bar = verticalScrollBar();
    if (part.y() < bar->value() || part.geometry().bottom() > bar->value() + viewport()->height())
        bar->setValue(part.y());
}

bool GrowingArea::isBelow(const QWidget& part) const
{
    return part.y() + std::min(part.height(), telling) > verticalScrollBar()->value() + viewport()->height();
}

QSize GrowingArea::sizeHint() const
{
    return {leastWidth, std::min(contentHeight(), m_heights.highest)};
}

QSize GrowingArea::minimumSizeHint() const
{
    return {leastWidth, std::min(contentHeight(), m_heights.lowest)};
}

bool GrowingArea::eventFilter(QObject* watched, QEvent* event)
{
    // What came into it is shown, and counts, only once it has been laid out.
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void GrowingArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void GrowingArea::focusInEvent(QFocusEvent* event)
{
    QScrollArea::focusInEvent(event);
    widget()->update(); // the boxes show it
}

void GrowingArea::focusOutEvent(QFocusEvent* event)
{
    QScrollArea::focusOutEvent(event);
    widget()->update();
}

int GrowingArea::contentHeight() const
{
    const QLayout* content = widget()->layout();
    return content->hasHeightForWidth() ? content->totalHeightForWidth(std::max(leastWidth, viewport()->width()))
                                        : content->totalSizeHint().height();
}
}
