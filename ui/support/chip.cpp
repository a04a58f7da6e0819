// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/support/chip.h"

#include "ui/support/fonts.h"
#include "ui/support/theme.h"
#include "ui/support/tooltiptext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ui {

namespace {
constexpr int chipHeight = 23;
constexpr int dotSize = 8;
constexpr int longestChip = 240; // pixels; a longer name is elided, the tooltip has it whole

QFont keyFont()
{
    QFont font = smallFont();
    font.setPixelSize(11);
    return font;
}
}

Chip::Chip(const QString& text, const QColor& dot, Kind kind, QWidget* parent)
    : QAbstractButton(parent)
    , m_dot(dot)
    , m_kind(kind)
{
    setText(text);
    setToolTip(toolTipText(text));
    setFont(panelFont());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&ThemeChooser::instance(), &ThemeChooser::changed, this, qOverload<>(&QWidget::update));
}

void Chip::setDot(const QColor& dot)
{
    m_dot = dot;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int dot = m_dot.isValid() ? dotSize + 6 : 0;
    return {std::min(longestChip, fontMetrics().horizontalAdvance(text()) + dot + 20), chipHeight};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(60, sizeHint().width()), chipHeight};
}

void Chip::paintEvent(QPaintEvent*)
{
    const Theme& colours = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_kind == Kind::Add) {
        painter.setPen(QPen(colours.softInk, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
    } else {
        painter.setPen(isChecked() ? QPen(colours.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? colours.selection : colours.chip);
    }
    if (hasFocus())
        painter.setPen(QPen(colours.accent, 1.5));
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);

    int left = 10;
    if (m_dot.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_dot);
        painter.drawEllipse(QRectF(left, (height() - dotSize) / 2.0, dotSize, dotSize));
        left += dotSize + 6;
    }
    painter.setPen(m_kind == Kind::Add ? colours.softInk : colours.ink);
    const QRect words(left, 0, width() - left - 8, height());
    painter.drawText(
        words, Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::MiddleButton)
        emit removeRequested();
    else
        QAbstractButton::mouseReleaseEvent(event);
}

KeyCap::KeyCap(const QString& key, QWidget* parent)
    : QWidget(parent)
    , m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&ThemeChooser::instance(), &ThemeChooser::changed, this, qOverload<>(&QWidget::update));
}

QSize KeyCap::sizeOf(const QString& key)
{
    return {std::max(18, QFontMetrics(keyFont()).horizontalAdvance(key) + 10), 18};
}

QSize KeyCap::sizeHint() const
{
    return sizeOf(m_key);
}

void KeyCap::paint(QPainter* painter, const QRect& rect, const QString& key)
{
    const Theme& colours = theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colours.line.darker(colours.isDark() ? 80 : 112));
    painter->setBrush(colours.paper);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setPen(colours.softInk);
    painter->setFont(keyFont());
    painter->drawText(rect, Qt::AlignCenter, key);
    painter->restore();
}

void KeyCap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(&painter, rect(), m_key);
}
}
