// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

namespace app {

/// What was counted in one article: amounts by cell, only those that are not 0. Every figure over articles is made from
/// sums of such counts, so another draw of the articles is another sum and needs no statement again.
struct Count
{
    int cell;
    double amount;
};
using Counts = std::vector<Count>;

/// Gives out the cells.
class Cells
{
public:
    [[nodiscard]] int next() { return m_count++; }

private:
    int m_count = 0;
};

/// A sum of counts.
class Tally
{
public:
    void add(int cell, double amount)
    {
        const auto at = static_cast<std::size_t>(cell);
        if (at >= m_amounts.size())
            m_amounts.resize(at + 1, 0);
        if (m_amounts[at] == 0 && amount != 0)
            m_used.push_back(cell);
        m_amounts[at] += amount;
    }
    void add(const Counts& counts, double times = 1)
    {
        for (const Count& count : counts)
            add(count.cell, count.amount * times);
    }
    [[nodiscard]] double operator[](int cell) const
    {
        const auto at = static_cast<std::size_t>(cell);
        return at < m_amounts.size() ? m_amounts[at] : 0;
    }
    [[nodiscard]] Counts counts() const
    {
        Counts counts;
        counts.reserve(m_used.size());
        for (const int cell : m_used)
            counts.push_back({cell, (*this)[cell]});
        return counts;
    }
    void clear()
    {
        for (const int cell : m_used)
            m_amounts[static_cast<std::size_t>(cell)] = 0;
        m_used.clear();
    }

private:
    std::vector<double> m_amounts; ///< by cell
    std::vector<int> m_used;       ///< the cells that are not 0
};
}
