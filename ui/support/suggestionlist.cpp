// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/support/suggestionlist.h"

#include "ui/support/fonts.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {

namespace {

constexpr int rowHeight = 26;
constexpr int mostRows = 8;
constexpr int detailRole = Qt::UserRole;
constexpr int dotRole = Qt::UserRole + 1;

class SuggestionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& colours = theme();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isSelected = option.state & QStyle::State_Selected;
        if (isSelected || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isSelected ? colours.selection : colours.chip);
            painter->drawRoundedRect(option.rect, 6, 6);
        }
        QRect words = option.rect.adjusted(24, 0, -8, 0);
        if (const QColor dot = index.data(dotRole).value<QColor>(); dot.isValid()) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(dot);
            painter->drawEllipse(QRectF(option.rect.left() + 8, option.rect.center().y() - 3.5, 8, 8));
        }
        painter->setFont(panelFont());
        painter->setPen(colours.ink);
        const QString text =
            painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width());
        painter->drawText(words, Qt::AlignVCenter, text);
        words.setLeft(words.left() + painter->fontMetrics().horizontalAdvance(text) + 10);
        painter->setFont(smallFont());
        painter->setPen(isSelected ? colours.ink : colours.softInk);
        if (words.width() > 40)
            painter->drawText(words, Qt::AlignVCenter,
                painter->fontMetrics().elidedText(index.data(detailRole).toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }
};
}

SuggestionList::SuggestionList(QWidget* parent)
    : QListWidget(parent)
{
    setItemDelegate(new SuggestionDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    //: What screen readers call the list of entries that fit what was typed
    setAccessibleName(tr("Suggestions"));
    hide();
}

void SuggestionList::setSuggestions(const std::vector<Suggestion>& suggestions)
{
    clear();
    for (const Suggestion& suggestion : suggestions) {
        auto* item = new QListWidgetItem(suggestion.text, this);
        item->setData(detailRole, suggestion.detail);
        item->setData(dotRole, suggestion.dot);
        if (!suggestion.detail.isEmpty())
            item->setData(Qt::AccessibleDescriptionRole, suggestion.detail);
    }
    setCurrentRow(-1);
    setVisible(count() > 0);
    updateGeometry();
}

void SuggestionList::moveBy(int rows)
{
    if (count() == 0)
        return;
    const int from = currentRow() < 0 && rows < 0 ? 0 : currentRow();
    setCurrentRow((from + rows + count()) % count());
}

QSize SuggestionList::sizeHint() const
{
    return {200, std::min(count(), mostRows) * rowHeight};
}
}
