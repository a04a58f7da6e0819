// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/articledetails.h"
#include "app/articles/page.h"

#include <optional>

namespace app {

/// Finds what a page puts around an article: navigation, captions, repeated headline, footers.
class FurnitureSearch
{
public:
    /// @p title: the line of the headline.
    FurnitureSearch(Page& page, const ArticleDetails& details, std::optional<std::size_t> title)
        : m_page(page)
        , m_details(details)
        , m_title(title)
    {
    }

    void aroundTitle();
    void findFooter();

private:
    [[nodiscard]] bool isAboveTitleNavigation(std::size_t line) const;
    [[nodiscard]] bool isDatedLink(std::size_t line) const; ///< the line below it, too
    [[nodiscard]] bool isOfList(std::size_t line) const;
    [[nodiscard]] bool isBelowCredit(std::size_t line) const;   ///< and so what the picture shows
    [[nodiscard]] bool isNamedByCredit(std::size_t line) const; ///< the same, above "Photo: NAME"

    Page& m_page;
    const ArticleDetails& m_details;
    std::optional<std::size_t> m_title;
};
}
