// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/reading/markpainter.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr double tintRadius = 3;
constexpr double outlineRadius = 4;
constexpr double hollowRadius = 1.5;
constexpr double underline = 2;
/// Of a tint that lies on another: both stay recognisable.
constexpr double upperTintAlpha = 0.6;

/// How the bars of a lane are drawn.
enum class Pattern { Solid, Dashed, Double, Dotted };

Pattern patternOf(int lane)
{
    constexpr std::array patterns{Pattern::Solid, Pattern::Dashed, Pattern::Double, Pattern::Dotted};
    return patterns[std::size_t(lane) % patterns.size()];
}

void paintBar(QPainter& painter, const QRect& bar, Pattern pattern, const QColor& colour)
{
    const double radius = bar.width() / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (pattern) {
    case Pattern::Solid: painter.drawRoundedRect(bar, radius, radius); break;
    case Pattern::Double:
        painter.drawRect(QRectF(bar.left(), bar.top(), 1.5, bar.height()));
        painter.drawRect(QRectF(bar.left() + bar.width() - 1.5, bar.top(), 1.5, bar.height()));
        break;
    case Pattern::Dashed:
    case Pattern::Dotted: {
        const int dash = pattern == Pattern::Dashed ? 10 : 4;
        const int period = pattern == Pattern::Dashed ? 14 : 7;
        for (int top = bar.top(); top <= bar.bottom(); top += period) {
            const QRect piece(bar.left(), top, bar.width(), std::min(dash, bar.bottom() + 1 - top));
            painter.drawRoundedRect(piece, radius, radius);
        }
        break;
    }
    }
}

/// The same patterns as outlines; where the filled bar is double, a line runs down the middle of the hollow one.
void paintHollowBar(QPainter& painter, const QRect& bar, Pattern pattern, const QColor& colour)
{
    const QRectF outline = QRectF(bar).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(Qt::NoBrush);
    if (pattern == Pattern::Solid || pattern == Pattern::Double) {
        painter.drawRoundedRect(outline, hollowRadius, hollowRadius);
        if (pattern == Pattern::Double)
            painter.drawLine(
                QPointF(bar.center().x() + 0.5, bar.top() + 2), QPointF(bar.center().x() + 0.5, bar.bottom() - 2));
        return;
    }
    const int dash = pattern == Pattern::Dashed ? 10 : 4;
    const int period = pattern == Pattern::Dashed ? 14 : 7;
    for (double top = outline.top(); top < outline.bottom(); top += period)
        painter.drawRoundedRect(
            QRectF(outline.left(), top, outline.width(), std::min<double>(dash - 1, outline.bottom() - top)),
            hollowRadius, hollowRadius);
}

/// The outline of a rectilinear area with rounded corners, inner ones included.
QPainterPath rounded(const QPainterPath& area, double radius)
{
    QPainterPath path;
    for (QPolygonF polygon : area.simplified().toSubpathPolygons()) {
        if (polygon.isClosed())
            polygon.removeLast();
        // Lines of a paragraph that end at the same place leave points in the middle of an edge.
        QPolygonF corners;
        for (qsizetype i = 0; i < polygon.size(); ++i) {
            const QPointF before = polygon[(i + polygon.size() - 1) % polygon.size()];
            const QPointF after = polygon[(i + 1) % polygon.size()];
            const QPointF in = polygon[i] - before;
            const QPointF out = after - polygon[i];
            if (qAbs(in.x() * out.y() - in.y() * out.x()) > 0.01)
                corners.append(polygon[i]);
        }
        const auto towards = [radius](QPointF from, QPointF to) {
            const QLineF edge(from, to);
            return edge.pointAt(std::min(radius, edge.length() / 2) / std::max(edge.length(), 0.01));
        };
        for (qsizetype i = 0; i < corners.size(); ++i) {
            const QPointF corner = corners[i];
            const QPointF start = towards(corner, corners[(i + corners.size() - 1) % corners.size()]);
            if (i == 0)
                path.moveTo(start);
            else
                path.lineTo(start);
            path.quadTo(corner, towards(corner, corners[(i + 1) % corners.size()]));
        }
        path.closeSubpath();
    }
    return path;
}

bool shareWords(const MarkInView& a, const MarkInView& b)
{
    return std::ranges::any_of(a.words, [&](const QRectF& mine) {
        return std::ranges::any_of(b.words, [&](const QRectF& other) { return mine.intersects(other); });
    });
}
}

void paintTints(QPainter& painter, const std::vector<MarkInView>& marks)
{
    std::vector<const MarkInView*> longestFirst;
    for (const MarkInView& mark : marks) {
        if (!mark.words.empty())
            longestFirst.push_back(&mark);
    }
    std::ranges::stable_sort(longestFirst, [](const MarkInView* a, const MarkInView* b) {
        return a->statement->extent().length() > b->statement->extent().length();
    });
    painter.setPen(Qt::NoPen);
    for (auto mark = longestFirst.begin(); mark != longestFirst.end(); ++mark) {
        const bool onAnother = std::any_of(
            longestFirst.begin(), mark, [&](const MarkInView* below) { return shareWords(**mark, *below); });
        QColor tint = (*mark)->style->tint;
        if (onAnother)
            tint.setAlphaF(float(upperTintAlpha));
        painter.setBrush(tint);
        for (const QRectF& words : (*mark)->words)
            painter.drawRoundedRect(words.adjusted(-2, 1, 2, -1), tintRadius, tintRadius);
    }
}

void paintOutline(QPainter& painter, const MarkInView& mark)
{
    paintOutline(painter, mark.words, mark.style->bars.empty() ? theme().accent : mark.style->bars.front());
}

void paintOutline(QPainter& painter, const std::vector<QRectF>& words, const QColor& colour)
{
    QPainterPath area;
    area.setFillRule(Qt::WindingFill);
    for (const QRectF& line : words)
        area.addRect(QRectF(line.adjusted(-3, 0, 3, 0).toAlignedRect()));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.5));
    painter.drawPath(rounded(area, outlineRadius));
}

void paintUnderlines(QPainter& painter, const std::vector<QRectF>& words)
{
    for (const QRectF& line : words)
        painter.fillRect(QRectF(line.left(), line.bottom() - underline - 1, line.width(), underline), theme().careful);
}

void paintBars(QPainter& painter, const TextColumn& column, MarginSide side, const std::vector<MarkInView>& marks)
{
    const LaneGrid grid(column, side);
    const int width = grid.laneWidth();
    for (const MarkInView& mark : marks) {
        if (!mark.lane)
            continue;
        for (int bar = 0; bar < mark.bars; ++bar) {
            const int lane = *mark.lane + bar;
            const int x = grid.x(lane);
            const QColor colour = mark.style->bars.empty() ? theme().softInk : mark.style->bars[std::size_t(bar)];
            // A hairline holds the parts of a statement together.
            painter.setPen(Qt::NoPen);
            if (mark.rows.size() != 1)
                painter.fillRect(
                    QRectF(x + width / 2.0 - 0.5, mark.reach.top + 3, 1, mark.reach.bottom - mark.reach.top - 6),
                    colour);
            for (const Rows& rows : mark.rows) {
                const QRect box(x, rows.top + 2, width, rows.bottom - rows.top - 4);
                if (side == MarginSide::Left)
                    paintBar(painter, box, patternOf(lane), colour);
                else
                    paintHollowBar(painter, box, patternOf(lane), colour);
            }
        }
    }
}

void paintLabels(QPainter& painter, const QFont& font, const std::vector<MarginLabel>& labels)
{
    painter.setFont(font);
    for (const MarginLabel& label : labels) {
        painter.setPen(label.colour);
        painter.drawText(
            label.box, static_cast<int>(label.alignment) | Qt::AlignVCenter | Qt::TextDontClip, label.text);
    }
}
}
