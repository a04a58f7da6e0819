// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/ratings.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace app {

namespace {
// Up to this many possible rows are counted in a flat table; more are sorted and counted afterwards.
constexpr qsizetype largestDenseTable = 1 << 16;

CategoryTable weightsBy(int size, auto&& disagreement)
{
    CategoryTable table(size);
    for (int a = 0; a < size; ++a)
        for (int b = 0; b < size; ++b)
            table.at(a, b) = a == b ? 1 : 1 - disagreement(std::abs(a - b));
    return table;
}
}

Ratings::Ratings(int coders, std::vector<std::string> categories)
    : m_coders(coders)
    , m_categories(std::move(categories))
    , m_base(m_categories.size() + 1)
{
    const double possible = std::pow(static_cast<double>(m_base), coders);
    if (possible <= static_cast<double>(largestDenseTable))
        m_dense.assign(static_cast<std::size_t>(std::lround(possible)), 0);
}

Ratings::Ratings(int coders, std::vector<std::string> categories, std::vector<Row> rows)
    : m_coders(coders)
    , m_categories(std::move(categories))
    , m_base(m_categories.size() + 1)
    , m_rows(std::move(rows))
    , m_stale(true)
{
}

void Ratings::addSparse(std::span<const int> codes, double count)
{
    if (count != 0)
        m_rows.push_back({{codes.begin(), codes.end()}, count});
}

const std::vector<Ratings::Row>& Ratings::rows() const
{
    if (!std::exchange(m_stale, false))
        return m_rows;
    if (m_dense.empty()) {
        std::ranges::sort(m_rows, {}, &Row::codes);
        std::vector<Row> merged;
        for (Row& row : m_rows) {
            if (!merged.empty() && merged.back().codes == row.codes)
                merged.back().count += row.count;
            else
                merged.push_back(std::move(row));
        }
        m_rows = std::move(merged);
        return m_rows;
    }
    m_rows.clear();
    for (std::size_t key = 0; key < m_dense.size(); ++key) {
        if (m_dense[key] == 0)
            continue;
        Row row{std::vector<int>(static_cast<std::size_t>(m_coders)), m_dense[key]};
        std::size_t rest = key;
        for (int coder = m_coders - 1; coder >= 0; --coder) {
            row.codes[static_cast<std::size_t>(coder)] = static_cast<int>(rest % m_base) - 1;
            rest /= m_base;
        }
        m_rows.push_back(std::move(row));
    }
    return m_rows;
}

CategoryTable::CategoryTable(int size, double value)
    : m_size(size)
    , m_values(static_cast<std::size_t>(size * size), value)
{
}

double CategoryTable::sum() const
{
    return std::accumulate(m_values.begin(), m_values.end(), 0.0);
}

CategoryTable identityWeights(int size)
{
    return weightsBy(size, [](int) { return 1.0; });
}

CategoryTable linearWeights(int size)
{
    return weightsBy(size, [size](int steps) { return steps / double(size - 1); });
}

CategoryTable quadraticWeights(int size)
{
    return weightsBy(size, [size](int steps) { return std::pow(steps / double(size - 1), 2); });
}

CategoryTable ordinalWeights(int size)
{
    const auto pairsWithin = [](int n) { return n * (n - 1) / 2.0; };
    return weightsBy(size, [=](int steps) { return pairsWithin(steps + 1) / pairsWithin(size); });
}
}
