// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/reading/lanegrid.h"

#include "ui/reading/textcolumn.h"

#include <algorithm>

namespace ui {

namespace {
constexpr int widestTextGap = 12; ///< between the text and the first lane
constexpr int widthOfLane = 4;
constexpr int pitchOfLanes = 8;
constexpr int gapOfLanes = 2;  ///< at least, between two bars
constexpr int wantedLanes = 8; ///< so many overlapping statements are told apart before bars move together
constexpr int leastLanes = 2;  ///< in any margin: a joint statement shows both its speakers
constexpr int mostLanes = 12;  ///< more of them nobody tells apart
constexpr int countWidth = 28; ///< for the count of those without a lane; names take what the lanes leave
}

LaneGrid::LaneGrid(const TextColumn& column, MarginSide side)
    : m_side(side)
{
    const Typography& typography = column.typography();
    const int textEnd = column.left() + column.width();
    const int margin = side == MarginSide::Left ? column.left() : column.viewport().width() - textEnd;
    m_laneWidth = std::max(widthOfLane - 1, typography.scaled(widthOfLane));
    const int textGap = std::min(widestTextGap, margin / 8);
    const int room = std::max(margin - textGap - typography.scaled(countWidth),
        std::min(margin - textGap, leastLanes * (widthOfLane + gapOfLanes)));
    const int widest = std::max(m_laneWidth + gapOfLanes, typography.scaled(pitchOfLanes));
    m_pitch = std::clamp(room / wantedLanes, std::min(widest, widthOfLane + gapOfLanes), widest);
    m_laneWidth = std::min(m_laneWidth, m_pitch - gapOfLanes);
    m_count = std::clamp(room / m_pitch, 1, mostLanes);
    m_first = side == MarginSide::Left ? column.left() - textGap : textEnd + textGap;
}

int LaneGrid::x(int lane) const
{
    return m_side == MarginSide::Right ? m_first + lane * m_pitch : m_first - m_laneWidth - lane * m_pitch;
}
}
