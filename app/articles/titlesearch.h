// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/articledetails.h"
#include "app/articles/page.h"

#include <optional>
#include <vector>

namespace app {

/// Finds the headline of a page whose head was read.
class TitleSearch
{
public:
    TitleSearch(Page& page, ArticleDetails& details);

    /// Takes its line and tells title and outlet, where the line names that; the line, if there is one.
    std::optional<std::size_t> run();

private:
    [[nodiscard]] bool isHeadline(std::size_t line) const;
    [[nodiscard]] bool hasShapeOfHeadline(std::size_t line) const;
    [[nodiscard]] bool isBelowSummary(std::size_t line) const; ///< of a picture, and so no headline
    [[nodiscard]] bool isBelowCredit(std::size_t line) const;  ///< of a picture, with a headline above it
    [[nodiscard]] std::optional<std::size_t> repeatedLine() const;
    [[nodiscard]] std::optional<std::size_t> lineBesideHead() const;
    [[nodiscard]] std::optional<std::size_t> lineOver(std::size_t summary) const; ///< a headline of other words
    void take(std::size_t line);

    Page& m_page;
    ArticleDetails& m_details;
    mutable std::vector<std::optional<bool>> m_hasShape; ///< where somebody asked
};
}
