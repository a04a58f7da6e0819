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

std::vector<std::optional<int>> Lanes::assign(const std::vector<LaneRequest>& requests, int laneCount)
{
    std::vector<std::optional<int>> lanes(requests.size());
    Occupation occupation(laneCount);
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const auto kept = m_lanes.find(requests[i].statement);
        if (kept != m_lanes.end() && occupation.take(requests[i], kept->second))
            lanes[i] = kept->second;
    }
    for (std::size_t i = 0; i < requests.size(); ++i) {
        for (int lane = 0; !lanes[i] && lane < laneCount; ++lane) {
            if (occupation.take(requests[i], lane))
                lanes[i] = lane;
        }
    }
    m_lanes.clear();
    for (std::size_t i = 0; i < requests.size(); ++i) {
        if (lanes[i])
            m_lanes.emplace(requests[i].statement, *lanes[i]);
    }
    return lanes;
}
}
