// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/text.h"

#include <optional>
#include <string>
#include <vector>

namespace app {

/// What the head and foot of a copied news page tell about the article. UTF-8; absent where nothing was found.
struct ArticleDetails
{
    std::optional<std::string> title;
    std::optional<std::string> outlet;
    std::optional<std::string> byline;    ///< without "By"
    std::optional<std::string> published; ///< ISO 8601, as exact as the page says: 2017-07-04 or 2017-07-04T09:48
    std::optional<std::string> dateline;  ///< the place at the start of the report: MOSCOW

    // Where in the text they stand, for the reader to set them apart; empty spans where they were not found.
    Span titleSpan;    ///< without a bullet before it or the outlet's name behind it
    Span headSpan;     ///< the line of outlet, byline and date, or the lines if several follow one another
    Span datelineSpan; ///< all of it, with date, agency and closing dash: MOSCOW, July 4 (Xinhua) --

    /// Navigation, captions, repeated headline, footers: whole paragraphs, in order, dimmed by the reader, never cut.
    std::vector<Span> furniture;

    bool operator==(const ArticleDetails&) const = default;
};

/// Finds title, outlet, byline, date, dateline and page furniture by their shape and place, not by lists of phrases
/// alone. Looks at the first and last 200 paragraphs only, so the cost does not grow with the text.
[[nodiscard]] ArticleDetails findDetails(const Text& text);
}
