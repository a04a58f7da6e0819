// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/statements/statement.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace ui {

/// A stretch of the margin that a statement asks for, in pixels from top to bottom.
struct LaneRequest
{
    app::StatementId statement;
    int top = 0;
    int bottom = 0;
    int width = 1; ///< how many lanes side by side, one per speaker
    int band = 0;  ///< which part of the lanes
    int bands = 1; ///< of how many equal ones

    /// The lanes of the band: from the first to before the last. Where there are fewer lanes than bands, the outer ones
    /// share a lane.
    [[nodiscard]] int firstLane(int laneCount) const;
    [[nodiscard]] int endOfLanes(int laneCount) const;
};

/// Shares out the lanes of the margin among the statements in view, so that no two bars lie on each other. A statement
/// keeps its lane for as long as it is in view: what somebody is looking at must not move because something else
/// scrolled in. Only the statement in hand takes another's place, since it has to be seen. Lane 0 is next to the text.
class Lanes
{
public:
    /// The first lane for each request; nothing where all lanes are taken.
    [[nodiscard]] std::vector<std::optional<int>> assign(
        const std::vector<LaneRequest>& requests, int laneCount, const app::StatementId& inHand = {});

private:
    using Assigned = std::vector<std::optional<int>>;

    /// Shares out what @p lanes leaves free.
    void share(const std::vector<LaneRequest>& requests, int laneCount, Assigned& lanes) const;

    std::unordered_map<app::StatementId, int> m_lanes; ///< of the statements seen last
};
}
