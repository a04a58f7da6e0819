// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/statements/statement.h"
#include "app/text/span.h"

#include <algorithm>
#include <span>
#include <vector>

namespace app {

/// The same parts of the text as spans that follow each other without touching.
[[nodiscard]] inline std::vector<Span> joinedSpans(std::vector<Span> spans)
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

/// The words of statements, as spans in the order of the text that neither overlap nor touch.
[[nodiscard]] inline std::vector<Span> spansOf(std::span<const Statement* const> statements)
{
    std::vector<Span> spans;
    for (const Statement* statement : statements)
        for (const Selector& selector : statement->selectors)
            spans.push_back(selector.span);
    return joinedSpans(std::move(spans));
}
}
