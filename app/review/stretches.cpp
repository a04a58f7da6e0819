// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/stretches.h"

#include <algorithm>

namespace app {

namespace {

/// Codes that are in force at a place, each as often as a statement brings it.
class CodesInForce
{
public:
    void enter(const std::vector<int>& codes)
    {
        for (const int code : codes) {
            const auto at = std::ranges::lower_bound(m_codes, code);
            const auto index = at - m_codes.begin();
            if (at == m_codes.end() || *at != code) {
                m_codes.insert(at, code);
                m_times.insert(m_times.begin() + index, 0);
            }
            ++m_times[static_cast<std::size_t>(index)];
        }
    }
    void leave(const std::vector<int>& codes)
    {
        for (const int code : codes) {
            const auto at = std::ranges::lower_bound(m_codes, code);
            const auto index = at - m_codes.begin();
            if (--m_times[static_cast<std::size_t>(index)] == 0) {
                m_codes.erase(at);
                m_times.erase(m_times.begin() + index);
            }
        }
    }
    [[nodiscard]] const std::vector<int>& codes() const { return m_codes; }

private:
    std::vector<int> m_codes;
    std::vector<int> m_times;
};
}

std::vector<Stretch> stretchesOf(
    std::vector<MarkedSpan> marked, const std::function<int(const std::vector<int>&)>& setOf)
{
    std::ranges::sort(marked, {}, &MarkedSpan::span);
    std::vector<Stretch> stretches;
    const bool overlaps = std::ranges::adjacent_find(marked, [](const MarkedSpan& a, const MarkedSpan& b) {
        return b.span.start < a.span.end;
    }) != marked.end();
    if (!overlaps) {
        for (const MarkedSpan& each : marked)
            stretches.push_back({each.span, setOf(*each.codes)});
        return stretches;
    }

    std::vector<const MarkedSpan*> byEnd;
    byEnd.reserve(marked.size());
    for (const MarkedSpan& each : marked)
        byEnd.push_back(&each);
    std::ranges::sort(byEnd, {}, [](const MarkedSpan* each) { return each->span.end; });

    CodesInForce inForce;
    qint64 position = 0;
    std::size_t entered = 0;
    std::size_t left = 0;
    bool goesOn = false; // a statement crosses the position, so that equal codes on both sides are one stretch
    while (left < byEnd.size()) {
        const qint64 nextStart = entered < marked.size() ? marked[entered].span.start : byEnd[left]->span.end;
        const qint64 next = std::min(nextStart, byEnd[left]->span.end);
        if (entered > left && next > position) {
            const int codes = setOf(inForce.codes());
            if (goesOn && stretches.back().codes == codes)
                stretches.back().span.end = next;
            else
                stretches.push_back({{position, next}, codes});
        }
        position = next;
        for (; left < byEnd.size() && byEnd[left]->span.end == position; ++left)
            inForce.leave(*byEnd[left]->codes);
        goesOn = entered > left;
        for (; entered < marked.size() && marked[entered].span.start == position; ++entered)
            inForce.enter(*marked[entered].codes);
    }
    return stretches;
}
}
