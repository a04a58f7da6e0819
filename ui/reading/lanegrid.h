// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

namespace ui {

class TextColumn;

/// Where the lanes of a list of statements lie. In review there are two: one's own at the left, those of the others at
/// the right.
enum class MarginSide { Left, Right };

/// The lanes of one margin, in pixels of the viewport. They grow with the zoom like the text beside them; where the
/// margin is too narrow for that they move together, since a bar that is there tells more than a wide one.
class LaneGrid
{
public:
    LaneGrid(const TextColumn& column, MarginSide side);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int laneWidth() const { return m_laneWidth; }
    /// The left edge of a lane; lanes count from the text outwards.
    [[nodiscard]] int x(int lane) const;

private:
    MarginSide m_side;
    int m_first; ///< the edge of the first lane that is turned to the text
    int m_laneWidth;
    int m_pitch;
    int m_count;
};
}
