// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/differingwords.h"

#include "app/review/joinedspans.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace app {

namespace {

/// What lies in some of the sides, not in all. Spans of one side do not overlap.
std::vector<Span> differing(const std::vector<std::vector<Span>>& sides)
{
    std::map<qint64, int> changes; // at each border: how many more sides have the words after it
    for (const std::vector<Span>& side : sides)
        for (const Span span : side) {
            ++changes[span.start];
            --changes[span.end];
        }
    std::vector<Span> spans;
    int having = 0;
    qint64 border = 0;
    for (const auto& [place, change] : changes) {
        if (having > 0 && having < std::ssize(sides))
            spans.push_back({border, place});
        having += change;
        border = place;
    }
    return spans;
}

template<typename Comparison>
std::vector<Span> differingWords(const Comparison& comparison, std::size_t sides)
{
    std::vector<Span> words;
    for (const auto& place : comparison.places()) {
        if (place.isSame())
            continue;
        std::vector<std::vector<Span>> spans;
        for (std::size_t side = 0; side < sides; ++side)
            spans.push_back(spansOf(comparison.statementsOf(place, side)));
        std::ranges::copy(differing(spans), std::back_inserter(words));
    }
    return joinedSpans(std::move(words));
}
}

std::vector<Span> differingWords(const Comparison& comparison)
{
    return differingWords(comparison, 2);
}

std::vector<Span> differingWords(const JointComparison& comparison)
{
    return differingWords(comparison, comparison.sides().size());
}
}
