// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/matching.h"

#include "app/review/joinedsets.h"

#include <algorithm>
#include <limits>
#include <span>

namespace app {

namespace {

constexpr std::size_t largestExactGroup = 400;

/// What each row is worth with each column; no more rows than columns.
struct Weights
{
    std::size_t rows, columns;
    std::vector<qint64> values = std::vector<qint64>(rows * columns, 0);

    [[nodiscard]] qint64& at(std::size_t row, std::size_t column) { return values[row * columns + column]; }
    [[nodiscard]] qint64 at(std::size_t row, std::size_t column) const { return values[row * columns + column]; }
};

/// The Hungarian method with potentials, O(n³). Answers each row's column.
std::vector<int> hungarian(const Weights& weights)
{
    const int rows = static_cast<int>(weights.rows);
    const int columns = static_cast<int>(weights.columns);
    constexpr qint64 far = std::numeric_limits<qint64>::max() / 4;
    std::vector<qint64> rowPotential(static_cast<std::size_t>(rows) + 1, 0);
    std::vector<qint64> columnPotential(static_cast<std::size_t>(columns) + 1, 0);
    std::vector<int> rowOf(static_cast<std::size_t>(columns) + 1, 0); // 1-based, 0: free
    std::vector<qint64> slack(rowOf.size());
    std::vector<int> previous(rowOf.size());
    std::vector<char> done(rowOf.size());
    for (int row = 1; row <= rows; ++row) {
        std::ranges::fill(slack, far);
        std::ranges::fill(done, 0);
        rowOf[0] = row;
        int column = 0;
        do {
            done[static_cast<std::size_t>(column)] = 1;
            const int current = rowOf[static_cast<std::size_t>(column)];
            qint64 step = far;
            int next = 0;
            for (int candidate = 1; candidate <= columns; ++candidate) {
                const auto c = static_cast<std::size_t>(candidate);
                if (done[c])
                    continue;
                const qint64 reduced = -weights.at(static_cast<std::size_t>(current - 1), c - 1)
                    - rowPotential[static_cast<std::size_t>(current)] - columnPotential[c];
                if (reduced < slack[c]) {
                    slack[c] = reduced;
                    previous[c] = column;
                }
                if (slack[c] < step) {
                    step = slack[c];
                    next = candidate;
                }
            }
            for (int any = 0; any <= columns; ++any) {
                const auto c = static_cast<std::size_t>(any);
                if (done[c]) {
                    rowPotential[static_cast<std::size_t>(rowOf[c])] += step;
                    columnPotential[c] -= step;
                } else {
                    slack[c] -= step;
                }
            }
            column = next;
        } while (rowOf[static_cast<std::size_t>(column)] != 0);
        while (column != 0) {
            const int before = previous[static_cast<std::size_t>(column)];
            rowOf[static_cast<std::size_t>(column)] = rowOf[static_cast<std::size_t>(before)];
            column = before;
        }
    }
    std::vector<int> columnOf(static_cast<std::size_t>(rows), -1);
    for (int column = 1; column <= columns; ++column)
        if (const int row = rowOf[static_cast<std::size_t>(column)]; row != 0)
            columnOf[static_cast<std::size_t>(row - 1)] = column - 1;
    return columnOf;
}

/// Chooses a one-to-one part of @p group and calls @p take for each pair in it.
void matchGroup(std::span<WeightedPair> group, auto&& take)
{
    if (group.size() == 1) {
        take(group.front());
        return;
    }
    std::vector<int> left;
    std::vector<int> right;
    for (const WeightedPair& pair : group) {
        left.push_back(pair.left);
        right.push_back(pair.right);
    }
    for (std::vector<int>* side : {&left, &right}) {
        std::ranges::sort(*side);
        side->erase(std::ranges::unique(*side).begin(), side->end());
    }
    const auto indexIn = [](const std::vector<int>& side, int thing) {
        return static_cast<std::size_t>(std::ranges::lower_bound(side, thing) - side.begin());
    };
    if (left.size() > largestExactGroup || right.size() > largestExactGroup) {
        std::ranges::stable_sort(group, std::ranges::greater(), &WeightedPair::weight);
        std::vector<bool> leftTaken(left.size());
        std::vector<bool> rightTaken(right.size());
        for (const WeightedPair& pair : group) {
            const std::size_t a = indexIn(left, pair.left);
            const std::size_t b = indexIn(right, pair.right);
            if (leftTaken[a] || rightTaken[b])
                continue;
            leftTaken[a] = rightTaken[b] = true;
            take(pair);
        }
        return;
    }
    const bool turned = left.size() > right.size(); // the method wants no more rows than columns
    Weights weights{std::min(left.size(), right.size()), std::max(left.size(), right.size())};
    for (const WeightedPair& pair : group) {
        const std::size_t a = indexIn(left, pair.left);
        const std::size_t b = indexIn(right, pair.right);
        weights.at(turned ? b : a, turned ? a : b) = pair.weight;
    }
    const std::vector<int> columnOf = hungarian(weights);
    for (const WeightedPair& pair : group) {
        const std::size_t a = indexIn(left, pair.left);
        const std::size_t b = indexIn(right, pair.right);
        if (columnOf[turned ? b : a] == static_cast<int>(turned ? a : b))
            take(pair);
    }
}
}

std::vector<WeightedPair> heaviestMatching(
    const std::vector<WeightedPair>& pairs, std::size_t leftCount, std::size_t rightCount)
{
    JoinedSets joined(leftCount + rightCount);
    for (const WeightedPair& pair : pairs)
        joined.join(static_cast<std::size_t>(pair.left), leftCount + static_cast<std::size_t>(pair.right));
    const auto setOf = [&](const WeightedPair& pair) { return joined.setOf(static_cast<std::size_t>(pair.left)); };
    std::vector<WeightedPair> bySet = pairs;
    std::ranges::stable_sort(bySet, {}, setOf);
    std::vector<WeightedPair> matching;
    for (auto first = bySet.begin(); first != bySet.end();) {
        const auto end = std::find_if(
            first, bySet.end(), [&, set = setOf(*first)](const WeightedPair& pair) { return setOf(pair) != set; });
        matchGroup({first, end}, [&](const WeightedPair& pair) { matching.push_back(pair); });
        first = end;
    }
    return matching;
}
}
