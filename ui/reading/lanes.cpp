// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/reading/lanes.h"

#include <algorithm>

namespace ui {

namespace {

class Occupation
{
public:
    explicit Occupation(int laneCount)
        : m_taken(std::size_t(std::max(0, laneCount)))
    {
    }

    bool take(const LaneRequest& request, int lane)
    {
        if (lane + request.width > int(m_taken.size()))
            return false;
        const auto first = m_taken.begin() + lane;
        const auto last = first + request.width;
        const auto meets = [&](const Stretch& taken) {
            return taken.top < request.bottom && request.top < taken.bottom;
        };
        if (std::any_of(first, last, [&](const auto& taken) { return std::ranges::any_of(taken, meets); }))
            return false;
        std::for_each(first, last, [&](auto& taken) { taken.push_back({request.top, request.bottom}); });
        return true;
    }

private:
    struct Stretch
    {
        int top;
        int bottom;
    };
    std::vector<std::vector<Stretch>> m_taken;
};
}

int LaneRequest::firstLane(int laneCount) const
{
    return std::min(band * std::max(1, laneCount / bands), std::max(0, laneCount - 1));
}

int LaneRequest::endOfLanes(int laneCount) const
{
    return band == bands - 1 ? laneCount : std::min(firstLane(laneCount) + std::max(1, laneCount / bands), laneCount);
}

void Lanes::share(const std::vector<LaneRequest>& requests, int laneCount, Assigned& lanes) const
{
    Occupation occupation(laneCount);
    const auto tryLane = [&](std::size_t i, int lane) {
        const LaneRequest& request = requests[i];
        if (lane >= request.firstLane(laneCount) && lane + request.width <= request.endOfLanes(laneCount)
            && occupation.take(request, lane))
            lanes[i] = lane;
    };
    for (std::size_t i = 0; i < requests.size(); ++i) {
        if (lanes[i])
            occupation.take(requests[i], *lanes[i]);
    }
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const auto kept = m_lanes.find(requests[i].statement);
        if (!lanes[i] && kept != m_lanes.end())
            tryLane(i, kept->second);
    }
    for (std::size_t i = 0; i < requests.size(); ++i) {
        for (int lane = requests[i].firstLane(laneCount); !lanes[i] && lane < requests[i].endOfLanes(laneCount); ++lane)
            tryLane(i, lane);
    }
}

std::vector<std::optional<int>> Lanes::assign(
    const std::vector<LaneRequest>& requests, int laneCount, const app::StatementId& inHand)
{
    Assigned lanes(requests.size());
    share(requests, laneCount, lanes);
    const auto wanted = std::ranges::find(requests, inHand, &LaneRequest::statement);
    const auto place = std::size_t(wanted - requests.begin());
    if (wanted != requests.end() && !lanes[place]
        && wanted->width <= wanted->endOfLanes(laneCount) - wanted->firstLane(laneCount)) {
        lanes.assign(requests.size(), std::nullopt);
        lanes[place] =
            wanted->endOfLanes(laneCount) - wanted->width; // the fewest others have to move for the outermost
        share(requests, laneCount, lanes);
    }
    m_lanes.clear();
    for (std::size_t i = 0; i < requests.size(); ++i) {
        if (lanes[i])
            m_lanes.emplace(requests[i].statement, *lanes[i]);
    }
    return lanes;
}
}
