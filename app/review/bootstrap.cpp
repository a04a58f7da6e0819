// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/bootstrap.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace app {

Bootstrap::Bootstrap(const std::vector<const Counts*>& articles, quint64 seed)
    : m_random(seed)
{
    std::vector<std::size_t> order(articles.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const std::size_t groups = std::min(mostGroups, articles.size());
    if (groups < articles.size())
        for (std::size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[m_random.below(i)]);
    for (std::size_t group = 0; group < groups; ++group) {
        m_sum.clear();
        for (std::size_t i = group; i < order.size(); i += groups)
            m_sum.add(*articles[order[i]]);
        m_groups.push_back(m_sum.counts());
    }
    m_times.resize(groups);
}

const Tally& Bootstrap::next()
{
    std::ranges::fill(m_times, 0);
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        ++m_times[m_random.below(m_groups.size())];
    m_sum.clear();
    for (std::size_t group = 0; group < m_groups.size(); ++group)
        if (m_times[group] > 0)
            m_sum.add(m_groups[group], m_times[group]);
    return m_sum;
}

std::optional<Interval> intervalOf(std::vector<double> values, int samples)
{
    if (values.empty() || 10 * std::ssize(values) < 9 * qint64(samples))
        return std::nullopt;
    std::ranges::sort(values);
    const auto quantile = [&](double share) {
        const double at = share * static_cast<double>(values.size() - 1);
        const auto below = static_cast<std::size_t>(std::floor(at));
        const std::size_t above = std::min(below + 1, values.size() - 1);
        return values[below] + (at - static_cast<double>(below)) * (values[above] - values[below]);
    };
    return Interval{quantile(0.025), quantile(0.975)};
}
}
