// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/articledetails.h"

#include "app/articles/bylinesearch.h"
#include "app/articles/dateline.h"
#include "app/articles/furnituresearch.h"
#include "app/articles/headsearch.h"
#include "app/articles/outletsearch.h"
#include "app/articles/page.h"
#include "app/articles/titlesearch.h"

#include <optional>

namespace app {

namespace {

/// The first paragraph of the report, or the second where a summary stands before it.
void takeDateline(const Page& page, ArticleDetails& details)
{
    int seen = 0;
    for (std::size_t line = page.report(); line < page.headEnd() && seen < 2; ++line) {
        if (!page.isOpen(line))
            continue;
        ++seen;
        std::optional<Dateline> dateline = page.opensReport(line) ? findDateline(page.line(line).text) : std::nullopt;
        if (!dateline && page.isProse(line)) {
            dateline = findWeakDateline(page.line(line).text);
            std::size_t alike = 0;
            for (std::size_t other = line; dateline && other < page.size(); ++other)
                alike += !page.isFurniture(other) && findWeakDateline(page.line(other).text);
            if (alike > 1)
                return; // an interview: names before what they said
        }
        if (!dateline)
            continue;
        details.dateline = dateline->place.toStdString();
        if (!details.byline && !dateline->reporter.isEmpty())
            details.byline = dateline->reporter.toStdString();
        if (!details.outlet && !dateline->outlet.isEmpty())
            details.outlet = dateline->outlet.toStdString();
        details.datelineSpan = page.spanOf(line, QStringView(page.line(line).text).first(dateline->length));
        return;
    }
}
}

ArticleDetails findDetails(const Text& text)
{
    Page page(text);
    ArticleDetails details;
    HeadSearch head(page, details);
    head.readLines();
    const std::optional<std::size_t> title = TitleSearch(page, details).run();
    BylineSearch byline(page, details);
    if (title)
        byline.findBareByline(*title);
    head.findSpan(title);
    FurnitureSearch furniture(page, details, title);
    furniture.aroundTitle();
    furniture.findFooter();
    takeDateline(page, details);
    head.findDateBelow();
    OutletSearch(page, details, head.outletGuess()).run();
    byline.findInCredit();
    for (std::size_t line = 0; line < page.size(); ++line)
        if (page.kind(line) == Page::Kind::Furniture)
            details.furniture.push_back(page.line(line).span);
    return details;
}
}
