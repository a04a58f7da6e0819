// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/reading/marksinview.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int outOfView = 8; ///< beyond the edge, so that the end of a bar that goes on is not seen
constexpr int mostBars = 3;  ///< of one statement; the names beside them tell the rest
/// So many tints a line can tell apart at best. The shortest marks win, since the others show around them.
constexpr int mostTintsInLine = 12;

qint64 length(const app::Statement& statement)
{
    return statement.extent().length();
}

/// Collects the boxes of one mark after the other, sparing lines that have enough of them.
class Boxes
{
public:
    explicit Boxes(const TextColumn& column)
        : m_column(column)
        , m_visible(column.visible())
        , m_all(column.visibleSpan())
    {
        m_tints.reserve(m_visible.size());
        for (const TextColumn::VisibleBlock& shown : m_visible)
            m_tints.emplace_back(std::size_t(shown.layout->lineCount()), 0);
    }

    void measure(MarkInView& mark)
    {
        for (const app::Selector& selector : mark.statement->selectors)
            addSpan(mark, selector.span);
        std::ranges::sort(mark.rows, {}, &Rows::top);
        joinRows(mark.rows);

        const app::Span extent = mark.statement->extent();
        const bool beginsAbove = extent.start < m_all.start || mark.rows.empty();
        const bool endsBelow = extent.end > m_all.end || mark.rows.empty();
        mark.reach = {beginsAbove ? above() : mark.rows.front().top, endsBelow ? below() : mark.rows.back().bottom};
    }

private:
    [[nodiscard]] int above() const { return std::min(0, m_visible.front().top) - outOfView; }
    [[nodiscard]] int below() const
    {
        return std::max(m_column.viewport().height(), m_visible.back().top + m_visible.back().layout->height())
            + outOfView;
    }

    void addSpan(MarkInView& mark, app::Span span)
    {
        if (span.isEmpty() || !span.overlaps(m_all))
            return;
        std::optional<Rows> rows;
        const auto first = std::ranges::partition_point(
            m_visible, [&](const TextColumn::VisibleBlock& shown) { return shown.layout->span().end < span.start; });
        for (auto shown = first; shown != m_visible.end() && shown->layout->span().start < span.end; ++shown) {
            const app::Span here{
                std::max(span.start, shown->layout->span().start), std::min(span.end, shown->layout->span().end)};
            if (here.isEmpty())
                continue; // a blank line, or the line feed only
            const int firstLine = shown->layout->lineOf(here.start);
            const int lastLine = shown->layout->lineOf(here.end - 1);
            for (int line = firstLine; line <= lastLine; ++line)
                addWords(mark, std::size_t(shown - m_visible.begin()), line, here);
            const int top = shown->top + shown->layout->lineTop(firstLine);
            const int bottom = shown->top + shown->layout->lineTop(lastLine + 1);
            rows = Rows{rows ? rows->top : top, bottom};
        }
        if (!rows)
            return;
        if (span.start < m_all.start)
            rows->top = above();
        if (span.end > m_all.end)
            rows->bottom = below();
        mark.rows.push_back(*rows);
    }

    void addWords(MarkInView& mark, std::size_t block, int line, app::Span span)
    {
        const ParagraphLayout& layout = *m_visible[block].layout;
        const int top = m_visible[block].top + layout.lineTop(line);
        const int pitch = layout.linePitch();
        if (top + pitch <= 0 || top >= m_column.viewport().height())
            return;
        if (int& tints = m_tints[block][std::size_t(line)]; ++tints > mostTintsInLine)
            return;
        for (const Stretch& words : layout.stretches(line, span))
            mark.words.emplace_back(m_column.left() + words.left, top, words.right - words.left, pitch);
    }

    static void joinRows(std::vector<Rows>& rows)
    {
        std::vector<Rows> joined;
        for (const Rows& next : rows) {
            if (!joined.empty() && next.top <= joined.back().bottom)
                joined.back().bottom = std::max(joined.back().bottom, next.bottom);
            else
                joined.push_back(next);
        }
        rows = std::move(joined);
    }

    const TextColumn& m_column;
    const std::vector<TextColumn::VisibleBlock>& m_visible;
    app::Span m_all;
    std::vector<std::vector<int>> m_tints; ///< by block and line
};
}

void MarksInView::find(const TextColumn& column, const app::StatementList& list, const MarkIndex& index,
    const StyleOf& styleOf, const app::StatementId& current)
{
    m_marks.clear();
    const int laneCount = LaneGrid(column, m_side).count();
    for (const int row : index.rowsIn(column.visibleSpan())) {
        const app::Statement& statement = list.at(row);
        MarkInView& mark = m_marks.emplace_back();
        mark.statement = &statement;
        mark.style = &styleOf(statement);
        const int widest = std::clamp(laneCount / mark.style->bands, 1, mostBars);
        mark.bars = std::clamp(int(mark.style->bars.size()), 1, widest);
    }

    std::vector<MarkInView*> shortestFirst;
    shortestFirst.reserve(m_marks.size());
    for (MarkInView& mark : m_marks)
        shortestFirst.push_back(&mark);
    std::ranges::stable_sort(shortestFirst, [&](const MarkInView* a, const MarkInView* b) {
        const bool aIsCurrent = a->statement->id == current;
        const bool bIsCurrent = b->statement->id == current;
        return aIsCurrent != bIsCurrent ? aIsCurrent : length(*a->statement) < length(*b->statement);
    });
    Boxes boxes(column);
    for (MarkInView* mark : shortestFirst)
        boxes.measure(*mark);

    std::vector<LaneRequest> requests;
    requests.reserve(m_marks.size());
    for (const MarkInView& mark : m_marks)
        requests.push_back(
            {mark.statement->id, mark.reach.top, mark.reach.bottom, mark.bars, mark.style->band, mark.style->bands});
    const std::vector<std::optional<int>> lanes = m_lanes.assign(requests, laneCount, current);
    for (std::size_t i = 0; i < m_marks.size(); ++i)
        m_marks[i].lane = lanes[i];
}
}
