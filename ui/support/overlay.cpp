// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/support/overlay.h"

#include "ui/support/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QPainter>

namespace ui {

namespace {
constexpr int shadow = 16;
constexpr int padding = 12;
constexpr int edge = 4; // distance kept from the window's edge
constexpr int gap = 8;  // between the anchor and the sheet
constexpr int usualHeight = 320;
constexpr qreal radius = 10;
}

Overlay::Overlay(QWidget* parent)
    : QFrame(parent ? parent->window() : nullptr)
{
    hide();
    setFocusPolicy(Qt::NoFocus);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { onFocusChanged(now); });
    connect(&ThemeChooser::instance(), &ThemeChooser::changed, this, qOverload<>(&QWidget::update));
    if (parentWidget())
        parentWidget()->installEventFilter(this);
}

QMargins Overlay::contentMargins() const
{
    constexpr int all = shadow + padding;
    return {all, all, all, all};
}

void Overlay::openBeside(const QRect& anchor)
{
    if (isHidden())
        m_focusBefore = QApplication::focusWidget();
    m_anchor = anchor;
    m_isAbove = false;
    if (parentWidget()) {
        m_anchor.moveTopLeft(parentWidget()->mapFromGlobal(anchor.topLeft()));
        // Chosen once: a sheet that grows while somebody types must not jump to the other side.
        const int below = parentWidget()->height() - m_anchor.bottom();
        m_isAbove = below < usualHeight && m_anchor.top() > below;
    }
    show();
    raise();
    fit();
}

void Overlay::fit()
{
    if (layout())
        layout()->activate();
    QSize size = sizeHint();
    if (hasHeightForWidth())
        size.setHeight(heightForWidth(size.width()));
    QPoint place(m_anchor.left() - shadow, m_anchor.bottom() + 1 + gap - shadow);
    if (m_isAbove)
        place.setY(m_anchor.top() - gap - size.height() + shadow);
    if (parentWidget()) {
        const QRect room = parentWidget()->rect().adjusted(edge - shadow, edge - shadow, shadow - edge, shadow - edge);
        size = size.boundedTo(room.size());
        place.setX(std::max(room.left(), std::min(place.x(), room.right() - size.width())));
        place.setY(std::max(room.top(), std::min(place.y(), room.bottom() - size.height())));
    }
    setGeometry({place, size});
}

void Overlay::close()
{
    if (isHidden())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    emit closed();
}

void Overlay::onFocusChanged(QWidget* now)
{
    // No widget at all: the person looks at another program and will come back.
    if (!isHidden() && now && now != this && !isAncestorOf(now))
        close();
}

bool Overlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        fit();
    return QFrame::eventFilter(watched, event);
}

void Overlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void Overlay::paintEvent(QPaintEvent*)
{
    const Theme& colours = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF sheet = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    painter.setPen(Qt::NoPen);
    for (int ring = shadow; ring > 0; --ring) { // darker towards the sheet
        const double nearness = 1.0 - ring / double(shadow);
        painter.setBrush(QColor(0, 0, 0, static_cast<int>((colours.isDark() ? 14 : 6) * nearness * nearness) + 1));
        painter.drawRoundedRect(
            sheet.adjusted(-ring, -ring + 3, ring, ring - (ring > 3 ? 3 : 0)), radius + ring, radius + ring);
    }
    painter.setPen(QPen(colours.line.darker(colours.isDark() ? 80 : 106), 1));
    painter.setBrush(colours.isDark() ? colours.panel : colours.paper);
    painter.drawRoundedRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}
}
