// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <numeric>
#include <vector>

namespace app {

/// Numbered things that are joined to sets, two by two (union-find).
class JoinedSets
{
public:
    explicit JoinedSets(std::size_t count)
        : m_parent(count)
    {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t(0));
    }

    /// The first thing of the set that @p thing is in.
    [[nodiscard]] std::size_t setOf(std::size_t thing)
    {
        while (m_parent[thing] != thing)
            thing = m_parent[thing] = m_parent[m_parent[thing]];
        return thing;
    }

    void join(std::size_t a, std::size_t b)
    {
        const auto [first, second] = std::minmax({setOf(a), setOf(b)});
        m_parent[second] = first;
    }

private:
    std::vector<std::size_t> m_parent;
};
}
