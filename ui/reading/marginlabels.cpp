// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/reading/marginlabels.h"

#include "ui/support/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

constexpr int gap = 6;  ///< to the bars
constexpr int edge = 2; ///< to that of the window
constexpr int widest = 160;
constexpr int narrowest = 28;
constexpr int anyLane = -1;

class Placement
{
public:
    Placement(const TextColumn& column, MarginSide side, const std::vector<MarkInView>& marks)
        : m_column(column)
        , m_side(side)
        , m_marks(marks)
        , m_grid(column, side)
        , m_metrics(column.typography().nameFont())
        , m_height(m_metrics.height())
    {
    }

    void addName(const MarkInView& mark)
    {
        if (mark.style->label.isEmpty())
            return;
        const QColor colour = mark.style->bars.empty() ? theme().softInk : mark.style->bars.front();
        // Beside another coder's bars it would be taken for theirs.
        const int outermost = mark.style->bands > 1 ? *mark.lane + mark.bars - 1 : anyLane;
        for (const Rows& rows : mark.rows) {
            if (place(rows, mark.style->label, mark.style->label, colour, {mark.statement->id}, outermost))
                return;
        }
    }

    /// Statements without a lane that follow each other closely are told as one count.
    void addCounts()
    {
        std::vector<app::StatementId> counted;
        QStringList coders; ///< whose they are, where several coders share the margin
        Rows rows;
        const auto flush = [&] {
            if (counted.empty())
                return;
            const auto count = static_cast<int>(counted.size());
            //: Margin of the article: so many further statements lie here than there are lanes for.
            const QString text = QCoreApplication::translate("ui::MarginLabels", "+%1").arg(count);
            QString full = QCoreApplication::translate("ui::MarginLabels",
                "%n more statement(s) on these lines; click here to go through them", nullptr, count);
            if (!coders.isEmpty())
                //: %1 is a coder, or several
                full = QCoreApplication::translate("ui::MarginLabels",
                    "%n more statement(s) of %1 on these lines; click here to go through them", nullptr, count)
                           .arg(coders.join(QStringLiteral(", ")));
            place(rows, text, full, theme().softInk, counted);
            counted.clear();
            coders.clear();
        };
        for (const MarkInView& mark : m_marks) {
            if (mark.lane || mark.rows.empty())
                continue;
            const Rows here = mark.rows.front();
            if (!counted.empty() && here.top < rows.bottom) {
                rows.bottom = std::max(rows.bottom, here.bottom);
            } else {
                flush();
                rows = here;
            }
            counted.push_back(mark.statement->id);
            if (!mark.style->coder.isEmpty() && !coders.contains(mark.style->coder))
                coders += mark.style->coder;
        }
        flush();
    }

    [[nodiscard]] std::vector<MarginLabel> take() { return std::move(m_labels); }

private:
    bool place(const Rows& rows, const QString& text, const QString& full, const QColor& colour,
        const std::vector<app::StatementId>& statements, int outermost = anyLane)
    {
        const int pitch = m_column.typography().linePitch(ParagraphRole::Body);
        const int first = std::max(rows.top, firstWholeLine(rows)) + (pitch - m_height) / 2;
        const int last = std::min(rows.bottom, m_column.viewport().height()) - m_height;
        for (int top = first; top <= last; top += std::max(1, pitch / 2)) {
            const int lane = outermostLane(top, top + m_height);
            if (outermost != anyLane && lane != outermost)
                continue;
            const int bar = m_grid.x(lane) + (m_side == MarginSide::Left ? 0 : m_grid.laneWidth());
            const int beside = m_side == MarginSide::Left ? bar : m_column.viewport().width() - bar;
            const int room = std::min(widest, beside - gap - edge);
            if (room < std::min(narrowest, m_metrics.horizontalAdvance(text)))
                continue;
            const QStringList lines = linesIn(room, text);
            int width = 0;
            for (const QString& line : lines)
                width = std::max(width, m_metrics.horizontalAdvance(line));
            const int height = m_height * static_cast<int>(lines.size());
            const QRect box(m_side == MarginSide::Left ? bar - gap - width : bar + gap, top - (height - m_height) / 2,
                width, height);
            if (std::ranges::any_of(m_labels, [&](const MarginLabel& label) { return label.box.intersects(box); }))
                continue;
            const Qt::Alignment towardsBars = m_side == MarginSide::Left ? Qt::AlignRight : Qt::AlignLeft;
            m_labels.push_back({box, lines.join(u'\n'), towardsBars, full, colour, statements});
            return true;
        }
        return false;
    }

    /// Where the margin is narrow, as in a review with its two sides, what is spoken about stands below who speaks.
    [[nodiscard]] QStringList linesIn(int room, const QString& text) const
    {
        QStringList lines{text};
        if (m_metrics.horizontalAdvance(text) > room)
            lines = text.split(markLabelSeparator.toString());
        for (QString& line : lines)
            line = m_metrics.elidedText(line, Qt::ElideRight, room);
        return lines;
    }

    /// Names of statements that begin above the view stand beside the first line that is seen whole.
    [[nodiscard]] int firstWholeLine(const Rows& rows) const
    {
        if (rows.top >= 0)
            return rows.top;
        for (const TextColumn::VisibleBlock& shown : m_column.visible()) {
            for (int line = 0; line < shown.layout->lineCount(); ++line) {
                if (const int top = shown.top + shown.layout->lineTop(line); top >= 0)
                    return top;
            }
        }
        return 0;
    }

    /// Of the bars beside these pixels.
    [[nodiscard]] int outermostLane(int top, int bottom) const
    {
        int lane = 0;
        for (const MarkInView& mark : m_marks) {
            if (mark.lane && mark.reach.top < bottom && top < mark.reach.bottom)
                lane = std::max(lane, *mark.lane + mark.bars - 1);
        }
        return lane;
    }

    const TextColumn& m_column;
    MarginSide m_side;
    const std::vector<MarkInView>& m_marks;
    LaneGrid m_grid;
    QFontMetrics m_metrics;
    int m_height;
    std::vector<MarginLabel> m_labels;
};
}

std::vector<MarginLabel> marginLabels(const TextColumn& column, MarginSide side, const std::vector<MarkInView>& marks)
{
    Placement placement(column, side, marks);
    placement.addCounts(); // first: a count that is missing would be a lie, a name is told elsewhere too
    for (const MarkInView& mark : marks) {
        if (mark.lane)
            placement.addName(mark);
    }
    return placement.take();
}
}
