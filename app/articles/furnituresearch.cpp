// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/furnituresearch.h"

#include "app/articles/caption.h"
#include "app/articles/pagedate.h"
#include "app/articles/pagehead.h"
#include "app/articles/shape.h"
#include "app/base/utf8.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int mostShown = 8; // words of a label that says what a picture shows
}

void FurnitureSearch::aroundTitle()
{
    const QString title = m_title ? m_page.line(*m_title).text : QString();
    for (std::size_t line = 0; line < m_page.size(); ++line) {
        if (!m_page.isOpen(line))
            continue;
        const PageLine& candidate = m_page.line(line);
        const bool above = m_title && line < *m_title && line < m_page.report();
        const bool between = m_title && line > *m_title && line < m_page.report();
        const bool repeated = (between || above)
            && (title.startsWith(candidate.text, Qt::CaseInsensitive)
                || candidate.text.startsWith(title, Qt::CaseInsensitive)
                || candidate.text.endsWith(u'|' + title, Qt::CaseInsensitive))
            && candidate.words >= Page::labelWords;
        // A section's name between headline and byline: POLITICS. Below the head it would be a subhead.
        const bool section = between && candidate.text == candidate.text.toUpper() && candidate.words < Page::labelWords
            && candidate.span.end < m_details.headSpan.start;
        // Below title, byline and date: words so few that they can be no summary.
        const bool shown = between && !m_page.isProse(line) && candidate.words <= mostShown
            && candidate.span.start > m_details.headSpan.end
            && m_details.headSpan.start > m_page.line(*m_title).span.start && m_page.isAboveCredit(line);
        if (m_page.isFurniture(line) || repeated || section || shown
            || (m_title && line > *m_title && (isBelowCredit(line) || isNamedByCredit(line) || isOfList(line)))
            || (above && isAboveTitleNavigation(line)))
            m_page.setKind(line, Page::Kind::Furniture);
        else if (isDatedLink(line)) {
            m_page.setKind(line, Page::Kind::Furniture);
            m_page.setKind(line + 1, Page::Kind::Furniture);
        }
    }
}

bool FurnitureSearch::isDatedLink(std::size_t line) const
{
    // 4 July 2017, 16:02, and below it what another article is called. In a chronicle days have no times, and what
    // happened is told in sentences.
    const auto isDate = [this](std::size_t each) {
        constexpr qsizetype longest = 30;
        const QString& date = m_page.line(each).text;
        if (date.size() > longest || !date.contains(u':') || !isSignature(date))
            return false;
        const auto told = findDate(date);
        return told && told->iso.contains('T');
    };
    if (line <= m_page.report() || line + 2 >= m_page.bodyEnd() || m_page.isProse(line + 1)
        || m_page.line(line + 1).words < Page::labelWords || !isDate(line))
        return false;
    // Some do have times, but more than one of them.
    const auto body = std::views::iota(m_page.report(), m_page.bodyEnd());
    return std::ranges::count_if(body, isDate) == 1;
}

bool FurnitureSearch::isOfList(std::size_t line) const
{
    // list 2 of 3, and below it the link, as those hear it who do not see the page
    if (line == 0 || m_page.isProse(line) || !m_page.isFurniture(line - 1))
        return false;
    constexpr QStringView list = u"list ";
    const QString& number = m_page.line(line - 1).text;
    return number.size() > list.size() && number.startsWith(list) && number[list.size()].isDigit();
}

bool FurnitureSearch::isBelowCredit(std::size_t line) const
{
    // What the picture shows is told without a full stop. Within the report few words may be a subhead.
    return m_page.isBelowCredit(line) && !m_page.isProse(line)
        && (line < m_page.report() || m_page.line(line).words > Page::headlineWords);
}

bool FurnitureSearch::isNamedByCredit(std::size_t line) const
{
    // "Fishermen in Oslo: waiting for the treaty" above "Photo: NAME". A subhead has neither comma nor colon.
    constexpr int fewest = 4; // words
    constexpr int most = 25;
    const PageLine& words = m_page.line(line);
    if (!m_page.isAboveCredit(line) || m_page.isProse(line) || words.words < fewest || words.words > most)
        return false;
    static const QRegularExpression parts = shape({uR"(^[^"“„«]+[\p{L}\p{N})][,:]\s|\([^()]+\))"});
    return isLabelledCredit(m_page.line(line + 1)) && has(parts, words.text);
}

bool FurnitureSearch::isAboveTitleNavigation(std::size_t line) const
{
    // A title in brackets of its own is that of the article in another language; what is quoted is nothing of a menu.
    const QString& words = m_page.line(line).text;
    if (m_page.isNameplate(line))
        return true;
    if (isBreadcrumb(m_page.line(line)) || QStringView(u"《“\"«„").contains(words.front()))
        return isBreadcrumb(m_page.line(line));
    if (*m_title >= Page::longMenu) // an appeal to subscribe or a word on cookies, too
        return true;
    return !m_page.isProse(line)
        && (wordCount(words) <= Page::headlineWords || m_page.reportWords().sharedWith(words) < Page::titleWords);
}

void FurnitureSearch::findFooter()
{
    // The author's name again may begin it. In an interview it stands above each question.
    QString author = m_details.byline ? toQString(*m_details.byline) : QString();
    const auto isAuthor = [&](std::size_t line) { return m_page.line(line).text == author; };
    int labels = 0;
    for (std::size_t line = 0; line < m_page.size() && !author.isEmpty(); ++line)
        labels += m_page.isOpen(line) && isAuthor(line) && (labels > 0 || line < m_page.bodyEnd());
    if (labels > 1)
        author.clear();
    // Below the body: the footer begins with the highest line there that is furniture by its shape, and all below
    // belongs to it.
    std::size_t begin = m_page.size();
    const std::size_t bodyEnd = std::max(m_page.report(), m_page.bodyEnd());
    for (std::size_t line = m_page.size(); line-- > bodyEnd;)
        if ((m_page.kind(line) == Page::Kind::Furniture && m_page.isFurniture(line)
                && (!m_page.isCaption(line) || isLegalNotice(m_page.line(line))))
            || endsArticle(m_page.line(line)) || isAuthor(line))
            begin = line;
    // Tags and links right above it, which have no shape of their own: several that are no sentences.
    constexpr std::size_t several = 3;
    static const QRegularExpression sentence = shape({uR"([.!?:;,"”»…。！？：；，]$|^[("“«])"});
    std::size_t first = begin;
    while (first > bodyEnd && !has(sentence, m_page.line(first - 1).text) && !m_page.isCaption(first - 1))
        --first;
    if (begin < m_page.size() && begin - first >= several && !(first > 0 && m_page.line(first - 1).text.endsWith(u':')))
        begin = first;

    // What readers wrote reads like the report, but the line above it tells. It must leave the larger part of the page
    // to the article, or it is a subhead that happens to be called "Comments".
    const auto closes = [this](std::size_t line) {
        return endsArticle(m_page.line(line)) || (m_page.isFurniture(line) && isDeskCredit(m_page.line(line)));
    };
    const auto proseIn = [this](std::size_t from, std::size_t to) {
        qint64 length = 0;
        for (std::size_t line = from; line < to; ++line)
            length += m_page.isReport(line) ? m_page.line(line).span.length() : 0;
        return length;
    };
    // The author's name again, and who that is.
    const auto presentsAuthor = [&](std::size_t line) {
        constexpr qint64 most = 2; // sentences
        return isAuthor(line) && m_page.countProse(line, begin) <= most;
    };
    for (std::size_t line = m_page.report(); line < begin; ++line)
        if ((closes(line) || presentsAuthor(line)) && proseIn(line, begin) < proseIn(m_page.report(), line))
            begin = line;

    for (std::size_t line = begin; line < m_page.size(); ++line)
        m_page.setKind(line, Page::Kind::Furniture);
}
}
