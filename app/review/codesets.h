// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace app {

/// Numbers names, so that names which mean the same have one number. @p agreed gives the codebook's name for one that
/// was written, or null; a name that the codebook lacks is compared as foldedName() has it, and shown as first written.
class CodeNames
{
public:
    explicit CodeNames(std::function<const std::string*(std::string_view)> agreed);

    [[nodiscard]] int numberOf(std::string_view written);
    [[nodiscard]] const std::string& nameOf(int number) const { return m_names[static_cast<std::size_t>(number)]; }
    [[nodiscard]] int size() const { return static_cast<int>(m_names.size()); }

private:
    struct Hash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };
    using Numbers = std::unordered_map<std::string, int, Hash, std::equal_to<>>;

    std::function<const std::string*(std::string_view)> m_agreed;
    Numbers m_written; ///< folding is slow, and most names come often
    Numbers m_folded;
    std::vector<std::string> m_names;
};

/// Numbers sets of codes; the empty set is number 0.
class CodeSets
{
public:
    CodeSets();

    [[nodiscard]] int numberOf(const std::vector<int>& sorted);
    [[nodiscard]] const std::vector<int>& codes(int number) const { return *m_sets[static_cast<std::size_t>(number)]; }
    [[nodiscard]] int size() const { return static_cast<int>(m_sets.size()); }

    /// 1 - |A ∩ B| / |A ∪ B| (Jaccard 1912).
    [[nodiscard]] double jaccard(int a, int b) const;
    /// 1 - Jaccard × monotonicity: 1 for equal sets, 2/3 where one holds the other, 1/3 where both have more, 0 for
    /// disjoint ones (Passonneau 2006, "Measuring Agreement on Set-valued Items (MASI)").
    [[nodiscard]] double masi(int a, int b) const;

private:
    struct Hash
    {
        std::size_t operator()(const std::vector<int>& set) const;
    };
    std::unordered_map<std::vector<int>, int, Hash> m_numbers;
    std::vector<const std::vector<int>*> m_sets; ///< keys of the map, which stay where they are
};

/// The distances between all sets, looked up while there are few enough to keep them.
class SetDistances
{
public:
    using Distance = double (CodeSets::*)(int, int) const;
    static constexpr int mostKept = 2048;

    SetDistances(const CodeSets& sets, Distance distance);
    [[nodiscard]] double between(int a, int b) const
    {
        return m_kept.empty()
            ? (m_sets->*m_distance)(a, b)
            : static_cast<double>(m_kept[static_cast<std::size_t>(a) * m_size + static_cast<std::size_t>(b)]);
    }

private:
    const CodeSets* m_sets;
    Distance m_distance;
    std::size_t m_size;
    std::vector<double> m_kept;
};

/// How many numbers two sorted lists have in common.
[[nodiscard]] int inCommon(const std::vector<int>& a, const std::vector<int>& b);
}
