// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/headsearch.h"

#include "app/articles/bylinesearch.h"
#include "app/articles/outletname.h"
#include "app/articles/personname.h"
#include "app/base/utf8.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr std::size_t headReach = 80; // lines above the report within which byline and date are expected

/// Who wrote the article, or when it appeared.
bool isStrong(const std::vector<std::optional<HeadLine>>& heads, std::size_t line)
{
    return line < heads.size() && heads[line] && (heads[line]->isDated || !heads[line]->byline.isEmpty());
}
}

void HeadSearch::readLines()
{
    Heads heads = readHeads();
    joinTimes(heads);
    findReport(heads);
    dropClock(heads);
    takeHeads(heads);
}

HeadSearch::Heads HeadSearch::readHeads() const
{
    // A summary under the headline reads like the report; byline and date may follow it. More than two such lines,
    // and the report itself has begun.
    Heads heads(std::min(m_page.headEnd(), m_page.bodyFirst() + headReach));
    int prose = 0;
    bool foundDate = false;
    for (std::size_t line = m_page.bodyFirst() - std::min(m_page.bodyFirst(), headReach);
        line < heads.size() && prose <= 2; ++line) {
        if (m_page.opensReport(line) || ((foundDate || prose > 0) && m_page.isLastPointer(line)))
            break;
        if (m_page.isProse(line))
            prose += !m_page.isFurniture(line) && line >= m_page.bodyFirst();
        else if (!m_page.isCaption(line) && !isLegalNotice(m_page.line(line)))
            heads[line] = readHeadLine(m_page.line(line).text);
        foundDate |= heads[line] && heads[line]->isDated;
    }
    return heads;
}

void HeadSearch::joinTimes(Heads& heads) const
{
    // The time may stand on a line of its own.
    for (std::size_t line = 0; line + 1 < heads.size(); ++line) {
        if (!heads[line] || !heads[line]->published || heads[line]->published->contains('T')
            || !isTimeOfDay(m_page.line(line + 1).text))
            continue;
        // Dates that are told beside one another keep their own times.
        if (const auto whole = readHeadLine(m_page.line(line).text + u' ' + m_page.line(line + 1).text);
            whole && whole->published)
            heads[line]->published = whole->published;
        heads[line + 1] = HeadLine();
    }
}

void HeadSearch::findReport(const Heads& heads)
{
    const auto reportFrom = [this](std::size_t from) {
        while (from < m_page.size() && !m_page.isReport(from) && !m_page.opensReport(from))
            ++from;
        return from;
    };
    std::size_t last = heads.size();
    while (last > 0 && !isStrong(heads, last - 1))
        --last;
    std::size_t report = reportFrom(last);
    if (report < m_page.bodyFirst() && m_page.bodyFirst() < m_page.size() && !m_page.opensReport(report))
        report = reportFrom(m_page.bodyFirst());
    m_page.setReport(report);
}

void HeadSearch::dropClock(Heads& heads) const
{
    // The day on which the page was copied stands in its menus, far above the date of the article.
    std::optional<std::size_t> before;
    for (std::size_t line = 0; line < std::min(heads.size(), m_page.report()); ++line) {
        if (!heads[line] || !heads[line]->published)
            continue;
        if (before && line - *before > Page::longMenu && heads[*before]->byline.isEmpty()
            && !m_page.hasProse(*before, line))
            heads[*before] = std::nullopt;
        before = line;
    }
}

void HeadSearch::takeHeads(const Heads& heads)
{
    std::optional<std::size_t> firstTelling;
    bool isUpdate = false;
    for (std::size_t line = 0; line < heads.size(); ++line) {
        if (!heads[line])
            continue;
        // An outlet's name may stand anywhere in a menu; beside byline and date or right above the report it tells.
        const bool besideOthers = isStrong(heads, line) || isStrong(heads, line + 1) || isStrong(heads, line + 2)
            || (line > 0 && isStrong(heads, line - 1)) || (line > 1 && isStrong(heads, line - 2));
        if ((!besideOthers && !(line < m_page.report() && m_page.report() - line <= 2)) || isPictures(line))
            continue;
        const HeadLine& head = *heads[line];
        m_page.setKind(line, Page::Kind::Head);
        m_page.setTells(line, isStrong(heads, line));
        if (head.published && (!m_details.published || (isUpdate && !head.isUpdate))) {
            m_details.published = head.published;
            isUpdate = head.isUpdate;
        }
        if (!m_details.byline && !head.byline.isEmpty()) {
            m_details.byline = head.byline.toStdString();
            BylineSearch(m_page, m_details).addFurtherNames(line, BylineSearch::FurtherNames::Joined);
        }
        // By AGENCY below some of the report belongs to another article.
        const bool isBelowReport = firstTelling && m_page.countProse(*firstTelling, line) > 1;
        if (isStrong(heads, line) && !firstTelling)
            firstTelling = line;
        if (!head.outlet.isEmpty() && !isBelowReport
            && (!m_details.outlet || (m_outletGuess && !head.isOutletGuessed))) {
            m_details.outlet = head.outlet.toStdString();
            m_outletGuess.reset();
            if (head.isOutletGuessed)
                m_outletGuess = {line, head.isBeforeDate};
        }
    }
}

bool HeadSearch::isPictures(std::size_t line) const
{
    // Away from byline and date, on the page of another outlet: AGENCY the picture's words, then AGENCY again.
    const QString& name = m_page.line(line).text;
    if (line == 0 || !isOutletName(name))
        return false;
    if (m_page.line(line - 1).text.startsWith(name + u' '))
        return true;
    // AGENCY right below the picture's words, which are a sentence, and above the author on a page that has its own
    // name at the top. Right above the date the agency is the author.
    const auto namesAnother = [&](std::size_t top) {
        return isOutletName(m_page.line(top).text) && m_page.line(top).text.compare(name, Qt::CaseInsensitive) != 0;
    };
    return line > Page::nameplate && m_page.isProse(line - 1) && line + 1 < m_page.size()
        && isBareByline(m_page.line(line + 1).text)
        && std::ranges::any_of(std::views::iota(std::size_t(0), Page::nameplate), namesAnother);
}

void HeadSearch::findSpan(std::optional<std::size_t> title)
{
    // Lines of the head that follow one another make one span, the first that tells more than an outlet's name.
    std::optional<std::size_t> first;
    for (std::size_t line = 0; line < m_page.size(); ++line) {
        if (m_page.kind(line) != Page::Kind::Head)
            continue;
        const bool begins = line == 0 || m_page.kind(line - 1) != Page::Kind::Head;
        std::size_t end = line;
        while (end + 1 < m_page.size() && m_page.kind(end + 1) == Page::Kind::Head)
            ++end;
        const auto tells = [this](std::size_t from, std::size_t to) {
            return std::ranges::any_of(
                std::views::iota(from, to + 1), [this](std::size_t each) { return m_page.tells(each); });
        };
        if (begins && (!first || tells(line, end))) {
            first = line;
            m_details.headSpan = {m_page.line(line).span.start, m_page.line(end).span.end};
            if (tells(line, end))
                break;
        }
    }
    // A name at the top of the menus is one of them.
    for (std::size_t line = 0; title && line < *title; ++line)
        if (m_page.kind(line) == Page::Kind::Head && !m_page.tells(line)
            && !m_details.headSpan.contains(m_page.line(line).span))
            m_page.setKind(line, Page::Kind::Furniture);
}

void HeadSearch::findDateBelow()
{
    // Where the head tells none: agencies sign below the report, www.kcna.kp (Juche106.7.4.), and some pages say in
    // their foot when they were published. Further down, any other date is that of another article.
    constexpr std::size_t near = 3;
    if (m_details.published)
        return;
    const std::size_t end = std::max(m_page.report(), m_page.bodyEnd());
    std::vector<std::size_t> dated;
    bool isBelowLinks = false; // what is dated there is another article
    for (std::size_t line = end; line < m_page.size(); ++line) {
        const QString& words = m_page.line(line).text;
        if (isLabelledDate(words) || (line < end + near && !isBelowLinks && isSignature(words)))
            dated.push_back(line);
        isBelowLinks |= isPointer(m_page.line(line));
    }
    if (dated.empty() || (dated.size() > 1 && dated.front() >= end + near))
        return;
    const std::size_t line = dated.front();
    if (const std::optional<HeadLine> head = readHeadLine(m_page.line(line).text); head && head->published) {
        m_details.published = head->published;
        m_page.setKind(line, Page::Kind::Furniture);
        if (!m_details.outlet && isOutletName(head->outlet))
            m_details.outlet = toUtf8(head->outlet.startsWith("www."_L1) ? head->outlet.sliced(4) : head->outlet);
    }
}
}
