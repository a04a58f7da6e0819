// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/span.h"

#include <algorithm>
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
}
