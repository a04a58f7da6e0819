// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/reading/markindex.h"

#include <limits>

namespace ui {

namespace {
constexpr std::size_t usualRun = 256;
constexpr std::size_t longestRun = 2 * usualRun;
}

void MarkIndex::Run::findBounds()
{
    bounds = {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()};
    for (const app::Span extent : extents)
        bounds = {std::min(bounds.start, extent.start), std::max(bounds.end, extent.end)};
}

MarkIndex::MarkIndex(const std::vector<app::Span>& extents)
{
    for (std::size_t from = 0; from < extents.size(); from += usualRun) {
        const std::size_t to = std::min(extents.size(), from + usualRun);
        m_runs.emplace_back().extents.assign(extents.begin() + qint64(from), extents.begin() + qint64(to));
        m_runs.back().findBounds();
    }
}

int MarkIndex::count() const
{
    std::size_t total = 0;
    for (const Run& run : m_runs)
        total += run.extents.size();
    return int(total);
}

MarkIndex::Place MarkIndex::placeOf(int row) const
{
    auto left = std::size_t(row);
    std::size_t run = 0;
    while (run + 1 < m_runs.size() && left >= m_runs[run].extents.size())
        left -= m_runs[run++].extents.size();
    return {run, std::ptrdiff_t(left)};
}

void MarkIndex::insert(int row, app::Span extent)
{
    Q_ASSERT(row >= 0 && row <= count());
    if (m_runs.empty())
        m_runs.emplace_back();
    const Place place = placeOf(row);
    Run& run = m_runs[place.run];
    run.extents.insert(run.extents.begin() + place.row, extent);
    if (run.extents.size() > longestRun) {
        Run second;
        second.extents.assign(run.extents.begin() + usualRun, run.extents.end());
        second.findBounds();
        run.extents.resize(usualRun);
        run.findBounds();
        m_runs.insert(m_runs.begin() + std::ptrdiff_t(place.run) + 1, std::move(second));
    } else {
        run.findBounds();
    }
}

void MarkIndex::remove(int row)
{
    Q_ASSERT(row >= 0 && row < count());
    const Place place = placeOf(row);
    Run& run = m_runs[place.run];
    run.extents.erase(run.extents.begin() + place.row);
    if (run.extents.empty())
        m_runs.erase(m_runs.begin() + std::ptrdiff_t(place.run));
    else
        run.findBounds();
}

void MarkIndex::replace(int row, app::Span extent)
{
    Q_ASSERT(row >= 0 && row < count());
    const Place place = placeOf(row);
    m_runs[place.run].extents[std::size_t(place.row)] = extent;
    m_runs[place.run].findBounds();
}

std::vector<int> MarkIndex::rowsIn(app::Span span) const
{
    std::vector<int> rows;
    if (span.isEmpty())
        return rows;
    int first = 0;
    for (const Run& run : m_runs) {
        if (run.bounds.overlaps(span)) {
            for (std::size_t i = 0; i < run.extents.size(); ++i) {
                if (!run.extents[i].isEmpty() && run.extents[i].overlaps(span))
                    rows.push_back(first + int(i));
            }
        }
        first += int(run.extents.size());
    }
    return rows;
}
}
