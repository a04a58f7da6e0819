// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/agreement.h"
#include "app/review/tally.h"

#include <optional>
#include <vector>

namespace app {

/// Draws articles with replacement and sums their counts (Efron & Tibshirani 1993, "An Introduction to the Bootstrap",
/// ch. 6). Articles are drawn, not statements: statements of one article resemble each other, and drawing them one by
/// one makes intervals that are too narrow.
/// Beyond 250 articles they are put at random into 250 groups of equal size, which are drawn instead. The sums vary as
/// much as those of articles drawn one by one, and the cost of a draw no longer grows with the articles.
class Bootstrap
{
public:
    static constexpr std::size_t mostGroups = 250;

    Bootstrap(const std::vector<const Counts*>& articles, quint64 seed);
    /// The sum of the draw of that number, which is the same whenever it is asked for. Safe from any thread.
    void draw(quint64 number, Tally& sum) const;

private:
    quint64 m_seed;
    std::vector<Counts> m_groups;
};

/// The middle 95 % of @p values (the percentile interval). Absent where fewer than nine of ten samples have a value.
[[nodiscard]] std::optional<Interval> intervalOf(std::vector<double> values, int samples);
}
