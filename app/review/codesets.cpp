// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/codesets.h"

#include "app/codebook/codebook.h"

#include <tuple>

namespace app {

CodeNames::CodeNames(std::function<const std::string*(std::string_view)> agreed)
    : m_agreed(std::move(agreed))
{
}

int CodeNames::numberOf(std::string_view written)
{
    if (const auto known = m_written.find(written); known != m_written.end())
        return known->second;
    const std::string* agreed = m_agreed(written);
    std::string name = agreed ? *agreed : std::string(written);
    const auto [entry, isNew] = m_folded.try_emplace(foldedName(name), size());
    if (isNew)
        m_names.push_back(std::move(name));
    m_written.emplace(written, entry->second);
    return entry->second;
}

std::size_t CodeSets::Hash::operator()(const std::vector<int>& set) const
{
    std::size_t hash = set.size();
    for (const int code : set)
        hash = (hash ^ static_cast<std::size_t>(code)) * 0x9E3779B97F4A7C15ULL;
    return hash ^ (hash >> 29);
}

CodeSets::CodeSets()
{
    std::ignore = numberOf({});
}

int CodeSets::numberOf(const std::vector<int>& sorted)
{
    const auto [entry, isNew] = m_numbers.try_emplace(sorted, size());
    if (isNew)
        m_sets.push_back(&entry->first);
    return entry->second;
}

double CodeSets::jaccard(int a, int b) const
{
    if (a == b)
        return 0;
    const int common = inCommon(codes(a), codes(b));
    return 1 - common / static_cast<double>(codes(a).size() + codes(b).size() - static_cast<std::size_t>(common));
}

double CodeSets::masi(int a, int b) const
{
    if (a == b)
        return 0;
    const auto common = static_cast<std::size_t>(inCommon(codes(a), codes(b)));
    if (common == 0)
        return 1;
    const bool oneHoldsTheOther = common == codes(a).size() || common == codes(b).size();
    return 1 - (1 - jaccard(a, b)) * (oneHoldsTheOther ? 2.0 / 3 : 1.0 / 3);
}

SetDistances::SetDistances(const CodeSets& sets, Distance distance)
    : m_sets(&sets)
    , m_distance(distance)
    , m_size(static_cast<std::size_t>(sets.size()))
{
    if (sets.size() > mostKept)
        return;
    m_kept.assign(m_size * m_size, 0);
    for (int a = 0; a < sets.size(); ++a) {
        for (int b = a + 1; b < sets.size(); ++b) {
            const double value = (sets.*distance)(a, b);
            m_kept[static_cast<std::size_t>(a) * m_size + static_cast<std::size_t>(b)] = value;
            m_kept[static_cast<std::size_t>(b) * m_size + static_cast<std::size_t>(a)] = value;
        }
    }
}

int inCommon(const std::vector<int>& a, const std::vector<int>& b)
{
    int common = 0;
    for (auto left = a.begin(), right = b.begin(); left != a.end() && right != b.end();) {
        common += *left == *right ? 1 : 0;
        const bool leftFirst = *left <= *right;
        const bool rightFirst = *right <= *left;
        left += leftFirst ? 1 : 0;
        right += rightFirst ? 1 : 0;
    }
    return common;
}
}
