// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/statements/statementdelegate.h"

#include "ui/statements/statementtablemodel.h"
#include "ui/statements/statementwords.h"
#include "ui/support/fonts.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {
constexpr int margin = 16;
constexpr int barWidth = 4;
constexpr int textLeft = margin + barWidth + 10;
constexpr int rowHeight = 54;
constexpr int lineHeight = 19;
constexpr QSize bubbleSize{13, 13};
constexpr std::size_t mostOfQuote = 200;

/// A speech bubble in the top right corner of a row: somebody spoke of this statement.
void drawBubble(QPainter& painter, const QRect& box, const QColor& colour)
{
    QPainterPath bubble;
    bubble.addRoundedRect(QRectF(box.left() + 0.5, box.top() + 0.5, box.width() - 1, box.height() - 4), 3, 3);
    QPainterPath tip;
    tip.addPolygon(QPolygonF({QPointF(box.left() + 3, box.bottom() - 4), QPointF(box.left() + 3, box.bottom() + 1),
        QPointF(box.left() + 8, box.bottom() - 4)}));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(bubble.united(tip), colour);
    painter.restore();
}

/// Draws as much as there is room for and moves @p room behind it.
void drawWords(QPainter& painter, QRect& room, const QString& words, const QFont& font, const QColor& colour)
{
    if (words.isEmpty() || room.width() <= 0)
        return;
    painter.setFont(font);
    painter.setPen(colour);
    const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(shown));
}
}

void paintBar(QPainter& painter, const QRectF& bar, const std::vector<QColor>& colours)
{
    if (colours.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(bar, bar.width() / 2, bar.width() / 2);
    painter.setClipPath(outline);
    const qreal part = bar.height() / static_cast<qreal>(colours.size());
    for (std::size_t at = 0; at < colours.size(); ++at)
        painter.fillRect(
            QRectF(bar.left(), bar.top() + part * static_cast<qreal>(at), bar.width(), part + 0.5), colours[at]);
    painter.restore();
}

StatementDelegate::StatementDelegate(Colours coloursOf, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_coloursOf(std::move(coloursOf))
{
}

QSize StatementDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, rowHeight};
}

void StatementDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const StatementTableModel*>(index.model());
    if (!model)
        return;
    const app::Statement& statement = model->statementAt(index);
    const Theme& colours = theme();
    const QRect& row = option.rect;
    painter->save();
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor quiet = isSelected ? colours.ink : colours.softInk;
    if (isSelected)
        painter->fillRect(row, colours.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, colours.chip);
    if (isSelected && option.state & QStyle::State_HasFocus) {
        painter->setPen(colours.accent);
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }

    paintBar(*painter, QRectF(row.left() + margin, row.top() + 8, barWidth, row.height() - 16), m_coloursOf(statement));

    QFont bold = panelFont();
    bold.setWeight(QFont::DemiBold);
    QRect line(row.left() + textLeft, row.top() + 8, row.width() - textLeft - margin, lineHeight);
    QRect words = line.translated(0, lineHeight);
    if (!index.data(StatementTableModel::RemarksRole).toString().isEmpty()) {
        const QRect box(QPoint(line.right() - bubbleSize.width() + 1, line.top() + 4), bubbleSize);
        drawBubble(*painter, box, isSelected ? colours.ink : colours.accent);
        line.setRight(box.left() - 8);
    }
    // Many speakers must leave room for the topic.
    const QString topics = topicNames(statement);
    QRect speakers = line;
    if (!topics.isEmpty())
        speakers.setWidth(
            std::max(line.width() * 2 / 3, line.width() - QFontMetrics(panelFont()).horizontalAdvance(topics) - 16));
    const QString names = statement.speakers.empty() ? tr("No speaker") : speakerNames(statement);
    drawWords(*painter, speakers, names, bold, statement.speakers.empty() ? quiet : colours.ink);
    line.setLeft(speakers.left());
    if (!topics.isEmpty())
        drawWords(*painter, line, QStringLiteral(" · ") + topics, panelFont(), colours.ink);
    drawWords(*painter, words, quoteOf(statement, mostOfQuote), panelFont(), quiet);
    painter->restore();
}
}
