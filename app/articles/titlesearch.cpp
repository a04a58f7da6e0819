// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/titlesearch.h"

#include "app/articles/outletname.h"
#include "app/articles/pagehead.h"
#include "app/articles/personname.h"
#include "app/articles/shape.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype longestHeadline = 250;

/// The words of a headline line, as a view into it, without what a page sets before and behind them.
struct Headline
{
    QStringView words;
    QString outlet; ///< "HEADLINE | Outlet" is what a page calls itself in the browser
};

/// SECTION | Headline
QStringView withoutSection(QStringView words)
{
    if (!words.contains(u'|'))
        return words;
    static const QRegularExpression section =
        shape({uR"(^(?-i:\p{Lu}[\p{Lu} &.’'-]{2,30})\s\|\s(?=\S*(?-i:\p{Ll}))(?=[^|]+$))"});
    return words.sliced(section.matchView(words).capturedLength());
}

Headline headlineOf(const PageLine& line)
{
    static const QRegularExpression bullet = shape({u"^[•·▪●*–-]\\s+"});
    static const QRegularExpression suffix = shape({u"^(.+?)\\s(?:[|–—-]|::)\\s([^|]+)$"});
    const QStringView words = withoutSection(QStringView(line.text).sliced(bullet.match(line.text).capturedLength()));
    const QRegularExpressionMatch named = suffix.matchView(words);
    if (!named.hasMatch() || wordCount(named.capturedView(1)) < Page::labelWords)
        return {words, {}};
    if (const QString outlet = withoutDate(named.captured(2)); isOutletName(outlet))
        return {words.first(named.capturedLength(1)), outlet};
    return {words, {}};
}

/// Whether a line holds the end of one sentence and the beginning of the next: a summary, even without a full stop.
bool isSentences(const QString& line)
{
    constexpr int enough = 12; // words; headlines may be short sentences
    static const QRegularExpression border = shape({uR"((?-i:\p{Ll}{4,}[.]\s\p{Lu}))"});
    return wordCount(line) >= enough && has(border, line);
}

/// Whether each word has a capital but the short ones that join the others, as in names.
bool isInCapitals(const QString& line)
{
    constexpr qsizetype shortest = 4;
    return std::ranges::none_of(
        line.split(u' '), [](const QString& word) { return word.size() >= shortest && word.front().isLower(); });
}

}

TitleSearch::TitleSearch(Page& page, ArticleDetails& details)
    : m_page(page)
    , m_details(details)
    , m_hasShape(page.size())
{
}

std::optional<std::size_t> TitleSearch::run()
{
    std::optional<std::size_t> title = repeatedLine();
    if (!title)
        title = lineBesideHead();
    if (title)
        take(*title);
    return title;
}

bool TitleSearch::hasShapeOfHeadline(std::size_t line) const
{
    const PageLine& candidate = m_page.line(line);
    return !candidate.isCut && candidate.text.size() <= longestHeadline && !m_page.isProse(line)
        && !m_page.isFurniture(line) && !candidate.text.endsWith(u':') && candidate.words >= Page::labelWords
        && !isTimeOfDay(candidate.text) && !isFurtherByline(candidate.text) && !isBreadcrumb(candidate)
        && !isSentences(candidate.text) && !m_page.isNameplate(line);
}

bool TitleSearch::isHeadline(std::size_t line) const
{
    if (!m_page.isOpen(line))
        return false;
    std::optional<bool>& shape = m_hasShape[line]; // asked again and again
    if (!shape)
        shape = hasShapeOfHeadline(line);
    return *shape && !isBelowSummary(line) && !isBelowCredit(line)
        && (m_page.sample() >= m_page.size()
            || sharesScript(m_page.line(line).text, m_page.line(m_page.sample()).text));
}

bool TitleSearch::isBelowSummary(std::size_t line) const
{
    // HEADLINE, summary, what the picture shows, its credit: a picture's words stand nearer to the byline than the
    // headline does. Right above a credit alone, a headline may stand, too.
    return line >= 2 && line + 1 < m_page.size() && m_page.isCaption(line + 1)
        && (m_page.isProse(line - 1) || isSentences(m_page.line(line - 1).text)) && !m_page.isFurniture(line - 1)
        && isHeadline(line - 2) && m_page.reportWords().sharedWith(m_page.line(line - 2).text) >= Page::titleWords;
}

bool TitleSearch::isBelowCredit(std::size_t line) const
{
    // HEADLINE, credit, what the picture shows; without a headline above, the picture may stand above it.
    if (!m_page.isBelowCredit(line))
        return false;
    for (std::size_t above = line - 1; above-- > 0 && line - above <= Page::longMenu;)
        if (m_page.line(above).words >= Page::headlineWords && hasShapeOfHeadline(above)
            && m_page.reportWords().sharedWith(m_page.line(above).text) >= Page::titleWords)
            return true;
    return false;
}

std::optional<std::size_t> TitleSearch::repeatedLine() const
{
    const std::size_t head = m_page.firstTelling();
    const std::size_t nearHead = head < m_page.size() && head > 3 * Page::longMenu ? head - 3 * Page::longMenu : 0;
    for (std::size_t line = 0; line < m_page.report(); ++line) {
        if (!isHeadline(line) || m_page.reportWords().sharedWith(m_page.line(line).text) < Page::titleWords)
            continue;
        const Headline headline = headlineOf(m_page.line(line));
        // Far above byline and date, menus repeat their teasers.
        for (std::size_t other = std::max(line + 1, nearHead); other < m_page.report(); ++other)
            if (m_page.line(other).text.compare(headline.words, Qt::CaseInsensitive) == 0)
                return headline.outlet.isEmpty() ? line : other;
    }
    return {};
}

std::optional<std::size_t> TitleSearch::lineBesideHead() const
{
    const std::size_t firstHead = m_page.firstOf(Page::Kind::Head);
    if (firstHead == m_page.size() && m_page.report() == m_page.size())
        return {}; // no report, no head: any line might be anything
    // Above byline and date, else below them, and rather a line that shares words with the report than one that may be
    // a section's name. Menus lie above, so the nearest counts, but of lines that follow one another the first: the
    // others are its summary.
    const std::size_t border = std::min(firstHead, m_page.report());
    struct Attempt
    {
        bool above;
        bool near; ///< with nothing but furniture and one summary between it and the border
        int words;
        int shared;
    };
    static constexpr auto attempts = std::to_array<Attempt>({
        {true, false, Page::headlineWords, Page::titleWords},
        {true, true, Page::headlineWords, 0},
        {false, false, Page::headlineWords, Page::titleWords},
        {true, false, Page::labelWords, Page::titleWords},
        {false, false, Page::labelWords, Page::titleWords},
        {true, false, Page::headlineWords, 0},
        {false, false, Page::headlineWords, 0},
        {true, false, Page::labelWords, 0},
        {false, false, Page::labelWords, 0},
    });
    for (const Attempt& attempt : attempts) {
        const std::size_t from = attempt.above ? 0 : border;
        const auto mayBe = [&](std::size_t line) {
            return isHeadline(line) && m_page.line(line).words >= attempt.words
                && m_page.reportWords().sharedWith(m_page.line(line).text) >= attempt.shared;
        };
        std::size_t line = attempt.above ? border : m_page.report();
        int summaries = 0;
        const auto isPassed = [&](std::size_t above) {
            return !attempt.near || m_page.isFurniture(above) || (m_page.isProse(above) && ++summaries == 1);
        };
        while (line > from && !mayBe(line - 1) && isPassed(line - 1))
            --line;
        if (line == from || !mayBe(line - 1))
            continue;
        // Far above the date only a menu and its teasers stand, where the headline comes right below it.
        if (attempt.above && border - line >= Page::longMenu && border + 1 < m_page.report() && isHeadline(border + 1)
            && m_page.reportWords().sharedWith(m_page.line(border + 1).text) >= Page::titleWords)
            return border + 1;
        // "This article is more than a year old" may stand between a headline and its summary.
        std::size_t first = line - 1;
        for (std::size_t above = first;
            above-- > from && (mayBe(above) || (m_page.isFurniture(above) && mayBe(above + 1)));)
            if (mayBe(above))
                first = above;
        // NEWSPAPER No. 119, page 1: what stands right below is the headline, however short.
        static const QRegularExpression printed = shape({uR"(№\s?\d|\b(?:стр|page|p)\.?\s?\p{Lu}?\d|\d\s?版|\d+면)"});
        if (first > from + 1 && m_page.isOpen(first - 1) && !m_page.isFurniture(first - 1) && !m_page.isProse(first - 1)
            && m_page.line(first - 1).words > 1 && has(printed, m_page.line(first - 2).text))
            return first - 1;
        // A short headline over its longer summary has fewer words than is asked, but more than a section's name.
        if (first > from && isHeadline(first - 1) && m_page.line(first - 1).words > Page::labelWords
            && m_page.line(first).words >= 2 * m_page.line(first - 1).words
            && m_page.reportWords().sharedWith(m_page.line(first - 1).text) > 0)
            --first;
        else if (const std::optional<std::size_t> over = lineOver(first))
            first = *over;
        return first;
    }
    return {};
}

std::optional<std::size_t> TitleSearch::lineOver(std::size_t summary) const
{
    // Of two lines right above byline and date the first is the headline, though the report may use other words than
    // that; so it is of two between the date and the report. A row of such lines is a menu's teasers, which have no
    // summaries.
    constexpr QStringView notice = u"This article is more than"; // not shown
    const bool hasNotice = summary > 1 && m_page.line(summary - 1).text.startsWith(notice);
    const std::size_t over = summary - (hasNotice ? 2 : 1);
    if (summary == 0 || !isHeadline(over) || (over > 0 && isHeadline(over - 1)))
        return {};
    const PageLine& line = m_page.line(over);
    if (line.words < Page::headlineWords
        && (line.words <= Page::labelWords || m_page.reportWords().sharedWith(line.text) == 0))
        return {};
    // Middle East and North Africa: a section, where headlines are written like sentences.
    constexpr int longestSection = 6; // words
    if (line.words <= longestSection && line.text.front().isUpper() && isInCapitals(line.text)
        && !isInCapitals(m_page.line(summary).text) && m_page.reportWords().sharedWith(line.text) == 0)
        return {};
    // An author's name, which is not known for one yet, has fewer words than a headline.
    const auto mayBeName = [this](std::size_t each) {
        const PageLine& name = m_page.line(each);
        return name.words < Page::headlineWords && (name.text == name.text.toUpper() || isBareByline(name.text));
    };
    const auto isHead = [this](
                            std::size_t each) { return m_page.kind(each) == Page::Kind::Head && m_page.tells(each); };
    int further = 0;
    std::size_t below = summary + 1;
    while (below < m_page.report()
        && (m_page.isFurniture(below) || ((isHeadline(below) || mayBeName(below)) && !isHead(below) && ++further == 1)))
        ++below;
    if (below < m_page.size() && (isHead(below) || (below == m_page.report() && over > 0 && isHead(over - 1))))
        return over;
    return {};
}

void TitleSearch::take(std::size_t line)
{
    const Headline headline = headlineOf(m_page.line(line));
    for (std::size_t other = 0; other < m_page.report() && !m_details.outlet; ++other) {
        const Headline same = headlineOf(m_page.line(other));
        if (!same.outlet.isEmpty() && same.words.compare(headline.words, Qt::CaseInsensitive) == 0)
            m_details.outlet = same.outlet.toStdString();
    }
    m_page.setKind(line, Page::Kind::Title);
    m_details.title = headline.words.toString().toStdString();
    m_details.titleSpan = m_page.spanOf(line, headline.words);
}
}
