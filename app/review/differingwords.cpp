// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/differingwords.h"

#include <algorithm>
#include <iterator>

namespace app {

namespace {

/// Spans that follow each other without touching.
std::vector<Span> joined(std::vector<Span> spans)
{
    std::ranges::sort(spans);
    std::vector<Span> whole;
    for (const Span span : spans) {
        if (!whole.empty() && span.start <= whole.back().end)
            whole.back().end = std::max(whole.back().end, span.end);
        else if (!span.isEmpty())
            whole.push_back(span);
    }
    return whole;
}

/// What lies in one of the two, not in both.
std::vector<Span> differing(const std::vector<Span>& a, const std::vector<Span>& b)
{
    // Every border goes in or out of one side; between two borders the words are in one side alone or not.
    std::vector<qint64> borders;
    for (const std::vector<Span>* side : {&a, &b})
        for (const Span span : *side) {
            borders.push_back(span.start);
            borders.push_back(span.end);
        }
    std::ranges::sort(borders);
    std::vector<Span> spans;
    // A border of both sides stands twice and leaves nothing between itself.
    for (std::size_t i = 0; i + 1 < borders.size(); i += 2)
        if (borders[i] < borders[i + 1])
            spans.push_back({borders[i], borders[i + 1]});
    return spans;
}
}

std::vector<Span> spansOf(const std::vector<const Statement*>& statements)
{
    std::vector<Span> spans;
    for (const Statement* statement : statements)
        for (const Selector& selector : statement->selectors)
            spans.push_back(selector.span);
    return joined(std::move(spans));
}

std::vector<Span> differingWords(const Comparison& comparison)
{
    std::vector<Span> words;
    for (const Place& place : comparison.places()) {
        if (place.isSame())
            continue;
        std::vector<const Statement*> left, right;
        for (const int index : place.match.mine)
            left.push_back(&comparison.leftAt(index));
        for (const int index : place.match.theirs)
            right.push_back(&comparison.rightAt(index));
        std::ranges::copy(differing(spansOf(left), spansOf(right)), std::back_inserter(words));
    }
    return joined(std::move(words));
}
}
