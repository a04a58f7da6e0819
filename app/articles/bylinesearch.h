// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/articledetails.h"
#include "app/articles/page.h"

namespace app {

/// Finds who wrote an article where no "By" says so, and who else did.
class BylineSearch
{
public:
    BylineSearch(Page& page, ArticleDetails& details)
        : m_page(page)
        , m_details(details)
    {
    }

    enum class FurtherNames { All, Joined }; ///< Joined: "and NAME", which no other line can be
    /// Adds the names in the lines below a byline.
    void addFurtherNames(std::size_t line, FurtherNames which);
    /// Names without "By", beside the date and below the headline @p title.
    void findBareByline(std::size_t title);
    /// Names in a note below the report.
    void findInCredit();

private:
    /// Whether between headline and report there is nothing else but furniture and a summary.
    [[nodiscard]] bool isAllThatStandsBelow(std::size_t title, std::size_t line) const;
    [[nodiscard]] bool isNames(std::size_t line) const; ///< of people whom the report is not about
    [[nodiscard]] bool isNameInCapitals(std::size_t line) const;

    Page& m_page;
    ArticleDetails& m_details;
};
}
