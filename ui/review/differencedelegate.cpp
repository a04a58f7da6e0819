// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/differencedelegate.h"

#include "ui/review/differencemodel.h"
#include "ui/review/twolinedelegate.h"
#include "ui/support/fonts.h"
#include "ui/support/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int margin = 16;
constexpr int rowHeight = 54;
constexpr int lineHeight = 19;
constexpr int gap = 8;
}

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, rowHeight};
}

void DifferenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& colours = theme();
    const QRect& row = option.rect;
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor soft = isSelected ? colours.ink : colours.softInk;
    painter->save();
    drawRowGround(painter, option);

    QRect line(row.left() + margin, row.top() + 8, row.width() - 2 * margin, lineHeight);
    const QRect below = line.translated(0, lineHeight);
    const auto drawAtRight = [&](const QString& text, const QColor& colour) {
        painter->setFont(smallFont());
        painter->setPen(colour);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
        line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(text) - gap);
    };
    const auto drawAtLeft = [&](const QRect& room, const QString& text, const QFont& font, const QColor& colour) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    };
    drawAtRight(u"¶ %1"_s.arg(index.data(DifferenceModel::ParagraphRole).toInt()), soft);
    if (index.data(DifferenceModel::IsOutdatedRole).toBool())
        drawAtRight(tr("outdated"), isSelected ? colours.ink : colours.careful);
    else if (const QString decision = index.data(DifferenceModel::DecisionRole).toString(); !decision.isEmpty())
        drawAtRight(u"✓ "_s + decision, isSelected ? colours.ink : colours.good);

    QFont bold = panelFont();
    const bool isOpen = index.data(DifferenceModel::IsOpenRole).toBool();
    bold.setWeight(isOpen ? QFont::DemiBold : QFont::Normal);
    drawAtLeft(line, index.data().toString(), bold, isOpen ? colours.ink : soft);
    drawAtLeft(below, index.data(DifferenceModel::SnippetRole).toString(), panelFont(), soft);
    painter->restore();
}
}
