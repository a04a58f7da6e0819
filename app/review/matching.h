// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

#include <vector>

namespace app {

/// A left and a right thing that may be matched, and what that is worth.
struct WeightedPair
{
    int left;
    int right;
    qint64 weight; ///< more than 0
};

/// The one-to-one part of @p pairs that is worth the most in all. Things that no pair joins, even by way of others, are
/// solved apart by the Hungarian method, so the cost depends on the largest such group. Groups of more than some
/// hundred are matched heaviest first: so many statements on the same words are not the work of a person.
[[nodiscard]] std::vector<WeightedPair> heaviestMatching(
    const std::vector<WeightedPair>& pairs, std::size_t leftCount, std::size_t rightCount);
}
