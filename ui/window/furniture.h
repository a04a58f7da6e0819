// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/articledetails.h"
#include "app/text/text.h"

#include <vector>

namespace ui {

/// Whether the paragraph at @p character is dimmed as page furniture.
[[nodiscard]] bool isFurniture(const std::vector<app::Span>& furniture, const app::Text& text, qint64 character);

/// Where the report itself begins, behind navigation, title and byline: there a coder begins to read.
[[nodiscard]] qint64 startOfReport(const app::Text& text, const app::ArticleDetails& details);

/// @p furniture with that paragraph taken in, or left out where it was in.
[[nodiscard]] std::vector<app::Span> furnitureToggled(
    std::vector<app::Span> furniture, const app::Text& text, qint64 character);
}
