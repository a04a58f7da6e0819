// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/articledetails.h"
#include "app/articles/page.h"

#include <QString>

#include <optional>

namespace app {

/// A name beside the date that nothing else vouches for: it may be that of a place or of the author.
struct OutletGuess
{
    std::size_t line;
    bool isBeforeDate;
};

/// Finds the outlet's name in a page whose head does not tell it: in the line of its rights, at the head of the menus,
/// in its appeals and below the report.
class OutletSearch
{
public:
    OutletSearch(const Page& page, ArticleDetails& details, std::optional<OutletGuess> guess)
        : m_page(page)
        , m_details(details)
        , m_guess(details.outlet ? guess : std::nullopt)
    {
    }

    void run();

private:
    [[nodiscard]] bool isPlace(const QString& guess) const;
    void take(const QString& name);    ///< if none was found
    enum class Script { Same, Other }; ///< as the report is written in
    [[nodiscard]] QString nameInRights(Script script) const;
    void findNameplate();
    [[nodiscard]] QString nameInAppeal() const;              ///< "Support the NAME"
    [[nodiscard]] QString nameInSource() const;              ///< below the report, "Source: NAME"
    [[nodiscard]] QString ministry() const;                  ///< at the top of its own page
    [[nodiscard]] bool isNamedAgain(std::size_t line) const; ///< a name at the top that stands in the page's own lines

    const Page& m_page;
    ArticleDetails& m_details;
    std::optional<OutletGuess> m_guess; ///< as long as it may be right
};
}
