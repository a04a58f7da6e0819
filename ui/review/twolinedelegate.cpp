// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/twolinedelegate.h"

#include "ui/support/fonts.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace ui {

namespace {
constexpr int margin = 8;
constexpr int padding = 5;
constexpr int lineHeight = 18;
}

void drawRowGround(QPainter* painter, const QStyleOptionViewItem& option)
{
    const Theme& colours = theme();
    const QRect& row = option.rect;
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected)
        painter->fillRect(row, colours.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, colours.chip);
    if (isSelected && option.state & QStyle::State_HasFocus)
        painter->fillRect(QRect(row.left(), row.top(), 2, row.height()), colours.accent);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colours.line);
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, 2 * (padding + lineHeight)};
}

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& colours = theme();
    const QRect& row = option.rect;
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    drawRowGround(painter, option);

    QRect line(row.left() + margin, row.top() + padding, row.width() - 2 * margin, lineHeight);
    const auto write = [&](const QString& text, const QFont& font, const QColor& colour) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, lineHeight);
    };
    const QVariant own = index.data(Qt::FontRole);
    const QString text = index.data().toString();
    const qsizetype end = text.lastIndexOf(u'\n');
    write(text.left(end), own.isValid() ? own.value<QFont>() : panelFont(), colours.ink);
    write(text.mid(end + 1), smallFont(), isSelected ? colours.ink : colours.softInk);
    painter->restore();
}
}
