// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/bootstrap.h"

#include "app/review/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace app {

Bootstrap::Bootstrap(const std::vector<const Counts*>& articles, quint64 seed)
    : m_seed(seed)
{
    std::vector<std::size_t> order(articles.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const std::size_t groups = std::min(mostGroups, articles.size());
    if (groups < articles.size()) {
        Random random(seed);
        for (std::size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[random.below(i)]);
    }
    Tally sum;
    for (std::size_t group = 0; group < groups; ++group) {
        sum.clear();
        for (std::size_t i = group; i < order.size(); i += groups)
            sum.add(*articles[order[i]]);
        m_groups.push_back(sum.counts());
    }
}

void Bootstrap::draw(quint64 number, Tally& sum) const
{
    RandomStream random(m_seed, number);
    std::array<int, mostGroups> times{};
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        ++times[random.below(m_groups.size())];
    sum.clear();
    for (std::size_t group = 0; group < m_groups.size(); ++group)
        if (times[group] > 0)
            sum.add(m_groups[group], times[group]);
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
