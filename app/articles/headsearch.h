// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/articledetails.h"
#include "app/articles/outletsearch.h"
#include "app/articles/page.h"
#include "app/articles/pagehead.h"

#include <optional>
#include <vector>

namespace app {

/// Finds the lines that tell outlet, byline and date, and so where the report begins.
class HeadSearch
{
public:
    HeadSearch(Page& page, ArticleDetails& details)
        : m_page(page)
        , m_details(details)
    {
    }

    void readLines();
    /// The lines of the head in one span; those above the headline @p title that tell too little become furniture.
    void findSpan(std::optional<std::size_t> title);
    /// A date below the report, where the head tells none.
    void findDateBelow();
    /// Where the outlet that was told may be something else.
    [[nodiscard]] const std::optional<OutletGuess>& outletGuess() const { return m_outletGuess; }

private:
    using Heads = std::vector<std::optional<HeadLine>>; ///< by line

    [[nodiscard]] Heads readHeads() const;
    void joinTimes(Heads& heads) const;
    void findReport(const Heads& heads);
    void dropClock(Heads& heads) const;
    void takeHeads(const Heads& heads);
    [[nodiscard]] bool isPictures(std::size_t line) const; ///< an agency's name below the words of its picture

    Page& m_page;
    ArticleDetails& m_details;
    std::optional<OutletGuess> m_outletGuess;
};
}
