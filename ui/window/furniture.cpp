// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/window/furniture.h"

namespace ui {

namespace {
app::Span paragraphAt(const app::Text& text, qint64 character)
{
    return text.paragraph(text.paragraphAt(character));
}
}

bool isFurniture(const std::vector<app::Span>& furniture, const app::Text& text, qint64 character)
{
    const app::Span paragraph = paragraphAt(text, character);
    return std::ranges::any_of(
        furniture, [&](app::Span span) { return span.contains(paragraph) && !paragraph.isEmpty(); });
}

qint64 startOfReport(const app::Text& text, const app::ArticleDetails& details)
{
    constexpr qint64 longestHead = 200; // paragraphs; more is no head, and must not be gone through
    for (qint64 index = 0; index < std::min(longestHead, text.paragraphCount()); ++index) {
        const app::Span paragraph = text.paragraph(index);
        const bool isHead = paragraph.overlaps(details.titleSpan) || paragraph.overlaps(details.headSpan);
        if (!paragraph.isEmpty() && !isHead && !isFurniture(details.furniture, text, paragraph.start))
            return paragraph.start;
    }
    return 0;
}

std::vector<app::Span> furnitureToggled(std::vector<app::Span> furniture, const app::Text& text, qint64 character)
{
    const app::Span paragraph = paragraphAt(text, character);
    if (paragraph.isEmpty())
        return furniture;
    const bool wasIn = isFurniture(furniture, text, character);
    // A span of several paragraphs is cut into what lies before and behind this one.
    std::vector<app::Span> next;
    for (const app::Span span : furniture) {
        if (!span.overlaps(paragraph)) {
            next.push_back(span);
            continue;
        }
        if (span.start < paragraph.start)
            next.push_back({span.start, paragraph.start - 1});
        if (paragraph.end < span.end)
            next.push_back({paragraph.end + 1, span.end});
    }
    if (!wasIn)
        next.push_back(paragraph);
    std::ranges::sort(next);
    return next;
}
}
