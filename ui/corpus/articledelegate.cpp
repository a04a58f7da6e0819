// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/corpus/articledelegate.h"

#include "ui/corpus/articlemodel.h"
#include "ui/support/fonts.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int titleLines = 2;
constexpr int lineHeight = 17;
constexpr int rowHeight = 66;

QFont sourceFont()
{
    QFont font = smallFont();
    font.setPixelSize(11);
    return font;
}

/// Outlet and date; before them, and at any width, what cannot be read.
void paintSource(QPainter* painter, QRect rect, const QModelIndex& index, const QColor& ink)
{
    const bool isUnreadable = !index.data(ArticleModel::ProblemRole).toString().isEmpty();
    QString problem;
    if (isUnreadable)
        //: In the list of articles, in place of outlet and date.
        problem = ArticleDelegate::tr("cannot be read");
    else if (!index.data(ArticleModel::TagFileProblemRole).toString().isEmpty())
        //: In the list of articles, before outlet and date: damaged, out of reach, or written by a later version.
        problem = ArticleDelegate::tr("tag file unreadable");
    const auto write = [&](const QString& words, const QColor& colour) {
        const QString shown = painter->fontMetrics().elidedText(words, Qt::ElideRight, rect.width());
        painter->setPen(colour);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        rect.setLeft(rect.left() + painter->fontMetrics().horizontalAdvance(shown));
    };
    if (!problem.isEmpty())
        write(problem, theme().bad);
    if (!isUnreadable)
        write((problem.isEmpty() ? QString() : u" · "_s) + index.data(ArticleModel::SourceRole).toString(), ink);
}

/// Breaks a title over at most two lines, the second one elided.
void paintTitle(QPainter* painter, const QRect& rect, const QString& title)
{
    QTextLayout layout(title, painter->font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int start = 0;
    for (int number = 0; number < titleLines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        start = line.textStart();
        const bool last = number == titleLines - 1;
        const QString words = last ? painter->fontMetrics().elidedText(title.mid(start), Qt::ElideRight, rect.width())
                                   : title.mid(start, line.textLength());
        painter->drawText(QRect(rect.left(), rect.top() + number * lineHeight, rect.width(), lineHeight),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
    }
    layout.endLayout();
}
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, rowHeight};
}

void ArticleDelegate::paintProgress(QPainter* painter, const QRectF& circle, app::Progress progress)
{
    const Theme& colours = theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor colour = colours.softInk;
    if (progress == app::Progress::Tagging)
        colour = colours.accent;
    else if (progress == app::Progress::Done)
        colour = colours.good;
    painter->setPen(QPen(colour, 1.6));
    painter->setBrush(progress == app::Progress::Done ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter->drawEllipse(circle);
    if (progress == app::Progress::Tagging) {
        painter->setBrush(colour);
        painter->drawPie(circle, 90 * 16, 180 * 16);
    } else if (progress == app::Progress::NothingToTag) {
        const double middle = circle.center().y();
        painter->drawLine(QPointF(circle.left() + 3, middle), QPointF(circle.right() - 3, middle));
    }
    painter->restore();
}

void ArticleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& colours = theme();
    painter->save();
    const QRect row = option.rect;
    const bool current = option.state & QStyle::State_Selected;
    if (current)
        painter->fillRect(row, colours.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, colours.chip);
    if (current)
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), colours.accent);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colours.line);

    const auto progress = static_cast<app::Progress>(index.data(ArticleModel::ProgressRole).toInt());
    paintProgress(painter, QRectF(row.left() + 16, row.top() + 12, 11, 11), progress);

    painter->setFont(panelFont());
    const int statements = index.data(ArticleModel::StatementsRole).toInt();
    const QString count = statements > 0 ? option.locale.toString(statements) : QString();
    const int countWidth = std::max(18, painter->fontMetrics().horizontalAdvance(count));
    painter->setPen(current ? colours.ink : colours.softInk);
    painter->drawText(QRect(row.right() - 12 - countWidth, row.top() + 9, countWidth, lineHeight),
        Qt::AlignRight | Qt::AlignVCenter, count);

    const QRect words(row.left() + 40, row.top() + 9, row.width() - 40 - countWidth - 20, titleLines * lineHeight);
    QFont title = panelFont();
    title.setWeight(QFont::Medium);
    painter->setFont(title);
    painter->setPen(colours.ink);
    paintTitle(painter, words, index.data(ArticleModel::TitleRole).toString());

    painter->setFont(sourceFont());
    paintSource(painter, QRect(words.left(), row.bottom() - 22, words.width(), 16), index,
        current ? colours.ink : colours.softInk);
    if (option.state & QStyle::State_HasFocus && current) {
        painter->setPen(QPen(colours.accent, 1));
        painter->drawRect(row.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}
}
