// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

#include <span>
#include <string>
#include <vector>

namespace app {

/// Codes that several coders gave to the same units, counted once: equal rows are kept once, with their number.
/// Every categorical coefficient is made from this table, so its cost depends on the distinct rows, not on the units.
class Ratings
{
public:
    static constexpr int notCoded = -1;

    /// Categories in their order, which matters for weights and ordinal distances.
    Ratings(int coders, std::vector<std::string> categories);

    struct Row
    {
        std::vector<int> codes;
        double count;
    };
    /// From rows that are counted already.
    Ratings(int coders, std::vector<std::string> categories, std::vector<Row> rows);

    /// @p codes has one category index (or notCoded) per coder.
    /// Inline, because it is called once per unit and everything after it works on distinct rows.
    void add(std::span<const int> codes, double count = 1)
    {
        Q_ASSERT(std::ssize(codes) == m_coders);
        m_stale = true;
        if (m_dense.empty()) {
            addSparse(codes, count);
            return;
        }
        std::size_t key = 0;
        for (const int code : codes)
            key = key * m_base + static_cast<std::size_t>(code + 1);
        m_dense[key] += count;
    }

    [[nodiscard]] int coders() const { return m_coders; }
    [[nodiscard]] int categories() const { return static_cast<int>(m_categories.size()); }
    [[nodiscard]] const std::vector<std::string>& categoryNames() const { return m_categories; }
    [[nodiscard]] const std::vector<Row>& rows() const;

private:
    void addSparse(std::span<const int> codes, double count);

    int m_coders;
    std::vector<std::string> m_categories;
    std::size_t m_base;          ///< categories and "not coded", the digits of a key
    std::vector<double> m_dense; ///< counts by key while the table of all possible rows is small
    mutable std::vector<Row> m_rows;
    mutable bool m_stale = false;
};

/// A square table over categories: agreement weights (1 on the diagonal) or squared distances (0 on it).
class CategoryTable
{
public:
    CategoryTable(int size, double value = 0);
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] double& at(int a, int b) { return m_values[indexOf(a, b)]; }
    [[nodiscard]] double at(int a, int b) const { return m_values[indexOf(a, b)]; }
    [[nodiscard]] double sum() const;

private:
    [[nodiscard]] std::size_t indexOf(int a, int b) const
    {
        return static_cast<std::size_t>(a) * static_cast<std::size_t>(m_size) + static_cast<std::size_t>(b);
    }
    int m_size;
    std::vector<double> m_values;
};

/// Agreement weights for @p size ordered categories (Gwet 2014, "Handbook of Inter-Rater Reliability", ch. 3).
[[nodiscard]] CategoryTable identityWeights(int size);
[[nodiscard]] CategoryTable linearWeights(int size);    ///< 1 - |i-j| / (q-1)
[[nodiscard]] CategoryTable quadraticWeights(int size); ///< 1 - ((i-j) / (q-1))²
[[nodiscard]] CategoryTable ordinalWeights(int size);   ///< 1 - C(|i-j|+1, 2) / C(q, 2)
}
