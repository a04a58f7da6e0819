// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/matching.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace app {

namespace {

constexpr std::size_t largestExactGroup = 400;

/// The Hungarian method with potentials, O(n³). @p weights has no more rows than columns; answers each row's column.
std::vector<int> hungarian(const std::vector<std::vector<qint64>>& weights)
{
    const int rows = static_cast<int>(weights.size());
    const int columns = static_cast<int>(weights.front().size());
    constexpr qint64 far = std::numeric_limits<qint64>::max() / 4;
    std::vector<qint64> rowPotential(static_cast<std::size_t>(rows) + 1, 0);
    std::vector<qint64> columnPotential(static_cast<std::size_t>(columns) + 1, 0);
    std::vector<int> rowOf(static_cast<std::size_t>(columns) + 1, 0); // 1-based, 0: free
    for (int row = 1; row <= rows; ++row) {
        std::vector<qint64> slack(static_cast<std::size_t>(columns) + 1, far);
        std::vector<int> previous(static_cast<std::size_t>(columns) + 1, 0);
        std::vector<bool> done(static_cast<std::size_t>(columns) + 1, false);
        rowOf[0] = row;
        int column = 0;
        do {
            done[static_cast<std::size_t>(column)] = true;
            const int current = rowOf[static_cast<std::size_t>(column)];
            qint64 step = far;
            int next = 0;
            for (int candidate = 1; candidate <= columns; ++candidate) {
                const auto c = static_cast<std::size_t>(candidate);
                if (done[c])
                    continue;
                const qint64 reduced = -weights[static_cast<std::size_t>(current - 1)][c - 1]
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
void matchGroup(std::vector<WeightedPair> group, auto&& take)
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
    std::vector<std::vector<qint64>> weights(
        std::min(left.size(), right.size()), std::vector<qint64>(std::max(left.size(), right.size()), 0));
    for (const WeightedPair& pair : group) {
        const std::size_t a = indexIn(left, pair.left);
        const std::size_t b = indexIn(right, pair.right);
        (turned ? weights[b][a] : weights[a][b]) = pair.weight;
    }
    const std::vector<int> columnOf = hungarian(weights);
    for (const WeightedPair& pair : group) {
        const std::size_t a = indexIn(left, pair.left);
        const std::size_t b = indexIn(right, pair.right);
        if (columnOf[turned ? b : a] == static_cast<int>(turned ? a : b))
            take(pair);
    }
}

/// The pairs, those together whose things hang together.
std::vector<std::vector<WeightedPair>> groupsOf(
    const std::vector<WeightedPair>& pairs, std::size_t left, std::size_t right)
{
    std::vector<std::size_t> parent(left + right);
    std::iota(parent.begin(), parent.end(), std::size_t(0));
    const auto root = [&](std::size_t node) {
        while (parent[node] != node)
            node = parent[node] = parent[parent[node]];
        return node;
    };
    for (const WeightedPair& pair : pairs)
        parent[root(static_cast<std::size_t>(pair.left))] = root(left + static_cast<std::size_t>(pair.right));
    std::vector<int> groupOf(left + right, -1);
    std::vector<std::vector<WeightedPair>> groups;
    for (const WeightedPair& pair : pairs) {
        int& group = groupOf[root(static_cast<std::size_t>(pair.left))];
        if (group < 0) {
            group = static_cast<int>(groups.size());
            groups.emplace_back();
        }
        groups[static_cast<std::size_t>(group)].push_back(pair);
    }
    return groups;
}
}

std::vector<WeightedPair> heaviestMatching(
    const std::vector<WeightedPair>& pairs, std::size_t leftCount, std::size_t rightCount)
{
    std::vector<WeightedPair> matching;
    for (std::vector<WeightedPair>& group : groupsOf(pairs, leftCount, rightCount))
        matchGroup(std::move(group), [&](const WeightedPair& pair) { matching.push_back(pair); });
    return matching;
}
}
