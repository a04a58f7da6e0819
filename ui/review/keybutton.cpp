// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/keybutton.h"

#include "ui/support/chip.h"
#include "ui/support/theme.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace ui {

namespace {
constexpr int inset = 10;
constexpr int gap = 6;
}

KeyButton::KeyButton(const QString& text, const QString& key, QWidget* parent)
    : QPushButton(text, parent)
    , m_key(key)
{
    setAccessibleName(text);
    //: Tool tip of a button; %1 is its key
    setToolTip(tr("Key: %1").arg(key));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize KeyButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + KeyCap::sizeOf(m_key).width() + gap + 2 * inset,
        QPushButton::sizeHint().height()};
}

void KeyButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const QRect words = rect().adjusted(inset, 0, -inset, 0);
    painter.setPen(isEnabled() ? theme().ink : theme().softInk);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
    const QSize key = KeyCap::sizeOf(m_key);
    KeyCap::paint(&painter, {QPoint(words.right() + 1 - key.width(), (height() - key.height()) / 2), key}, m_key);
}
}
