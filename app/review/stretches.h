// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/span.h"

#include <functional>
#include <vector>

namespace app {

/// A part of a text that one coder marked, with the codes that it bears there, by the number of their set.
struct Stretch
{
    Span span;
    int codes;
    bool operator==(const Stretch&) const = default;
};

/// A span that a coder marked with some codes.
struct MarkedSpan
{
    Span span;
    const std::vector<int>* codes;
};

/// The unitizing alphas want stretches that do not overlap, but a coder may mark a quotation inside a longer statement.
/// Where statements overlap, the text bears the codes of all of them; the cut parts of a statement that bear the same
/// codes stay one stretch. Statements that merely touch stay two. @p setOf numbers a sorted set of codes.
[[nodiscard]] std::vector<Stretch> stretchesOf(
    std::vector<MarkedSpan> marked, const std::function<int(const std::vector<int>&)>& setOf);

/// Calls @p meet(first, second, shared) for each two parts of a text that share characters, in one sweep. Both lists
/// are in the order of the text and without overlaps in themselves.
template<typename Part>
void forEachMeeting(const std::vector<Part>& first, const std::vector<Part>& second, auto&& meet)
{
    std::size_t a = 0;
    std::size_t b = 0;
    while (a < first.size() && b < second.size()) {
        const qint64 shared =
            std::min(first[a].span.end, second[b].span.end) - std::max(first[a].span.start, second[b].span.start);
        if (shared > 0)
            meet(first[a], second[b], static_cast<double>(shared));
        (first[a].span.end <= second[b].span.end ? a : b) += 1;
    }
}
}
