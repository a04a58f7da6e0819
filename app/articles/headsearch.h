// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/articledetails.h"
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
    /// The outlet's name in the line of its rights or at the head of the menus.
    void findOutletElsewhere();

private:
    using Heads = std::vector<std::optional<HeadLine>>; ///< by line

    [[nodiscard]] Heads readHeads() const;
    void joinTimes(Heads& heads) const;
    void findReport(const Heads& heads);
    void dropClock(Heads& heads) const;
    void takeHeads(const Heads& heads);
    [[nodiscard]] bool isPictures(std::size_t line) const;   ///< an agency's name below the words of its picture
    [[nodiscard]] bool isNamedAgain(std::size_t line) const; ///< a name at the top that stands in the page's own lines

    Page& m_page;
    ArticleDetails& m_details;
    bool m_isOutletGuessed = false;
    bool m_mayBeByline = false; ///< the outlet that was guessed
};
}
