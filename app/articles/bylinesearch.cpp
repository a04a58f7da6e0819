// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/bylinesearch.h"

#include "app/articles/outletname.h"
#include "app/articles/personname.h"
#include "app/articles/shape.h"
#include "app/base/utf8.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace app {

void BylineSearch::addFurtherNames(std::size_t line, FurtherNames which)
{
    // Each has lines of their own, with buttons to follow them in between.
    for (++line; line < m_page.report(); ++line) {
        const QString& names = m_page.line(line).text;
        const bool joins = m_page.isOpen(line) && isFurtherByline(names);
        if (!joins && (which == FurtherNames::Joined || !isNames(line))) {
            if (m_page.isFurniture(line))
                continue;
            return;
        }
        m_page.setKind(line, Page::Kind::Head);
        m_page.setTells(line, true);
        *m_details.byline += (joins ? " " : ", ") + toUtf8(withoutVersion(names));
    }
}

void BylineSearch::findBareByline(std::size_t title)
{
    // Beside the date, below the headline, and nobody whom the report is about.
    if (m_details.byline)
        return;
    const auto goesAlong = [this](std::size_t line) {
        static const QRegularExpression date = shape({uR"(^\d{1,2}/\d{1,2}/\d{4}$)"}); // nobody can say which day
        return isOffice(m_page.line(line).text) || has(date, m_page.line(line).text);
    };
    const auto isBetweenNames = [&](std::size_t line) {
        return m_page.isFurniture(line) || isFurtherByline(m_page.line(line).text) || goesAlong(line) || isNames(line);
    };
    const auto isBesideHead = [&](std::size_t line) {
        if (line + 1 < m_page.size() && isOffice(m_page.line(line + 1).text))
            return true;
        if (isRussianName(m_page.line(line).text) && isAllThatStandsBelow(title, line))
            return true;
        if (!m_details.published)
            return false;
        std::size_t before = line - 1;
        while (before > title && isBetweenNames(before))
            --before;
        std::size_t behind = line + 1;
        while (behind < m_page.report() && isBetweenNames(behind))
            ++behind;
        // Date, headline, its summary, NAME, the report.
        std::size_t above = line - 1;
        while (above > title + 1 && m_page.isFurniture(above))
            --above;
        if (behind >= m_page.report() && above <= title + 1 && title > 0 && m_page.kind(title - 1) == Page::Kind::Head)
            return true;
        // NAME, Berlin tells enough right above the report, wherever the date stands.
        return m_page.kind(before) == Page::Kind::Head
            || (behind < m_page.size() && m_page.kind(behind) == Page::Kind::Head)
            || (line + 1 == m_page.report() && isBylineWithPlace(m_page.line(line).text));
    };
    for (std::size_t line = title + 1; line < m_page.report(); ++line) {
        if (!isNameInCapitals(line) && (!isNames(line) || !isBesideHead(line)))
            continue;
        m_page.setKind(line, Page::Kind::Head);
        m_page.setTells(line, true);
        m_details.byline = toUtf8(withoutVersion(m_page.line(line).text));
        for (std::size_t next = line + 1; next < m_page.report() && goesAlong(next); ++next)
            m_page.setKind(next, Page::Kind::Head);
        addFurtherNames(line, FurtherNames::All);
        return;
    }
}

bool BylineSearch::isAllThatStandsBelow(std::size_t title, std::size_t line) const
{
    const auto isFurniture = [this](std::size_t each) { return m_page.isFurniture(each); };
    const bool hasSummary = title + 1 < line && m_page.line(title + 1).words >= Page::headlineWords;
    return std::ranges::all_of(std::views::iota(title + (hasSummary ? 2 : 1), line), isFurniture)
        && std::ranges::all_of(std::views::iota(line + 1, std::max(line + 1, m_page.report())), isFurniture);
}

void BylineSearch::findInCredit()
{
    // Papers of Russia sign right below the last paragraph.
    if (const std::size_t below = m_page.bodyEnd(); !m_details.byline && m_details.published && below > 0
        && below < m_page.size() && m_page.isReport(below - 1)
        && (isRussianName(m_page.line(below).text) || isBylineWithPlace(m_page.line(below).text)) && isNames(below)) {
        m_details.byline = toUtf8(m_page.line(below).text);
    }
    for (std::size_t line = m_page.report(); line < m_page.size() && !m_details.byline; ++line)
        if (const QString names = reportersOfCredit(m_page.line(line).text); !names.isEmpty())
            m_details.byline = names.toStdString();
}

bool BylineSearch::isNameInCapitals(std::size_t line) const
{
    const QString& words = m_page.line(line).text;
    std::size_t below = line + 1;
    while (below < m_page.report() && m_page.isFurniture(below))
        ++below;
    if (!m_details.published || below >= m_page.size() || m_page.kind(below) != Page::Kind::Head || !m_page.tells(below)
        || !m_page.isOpen(line) || m_page.isFurniture(line) || m_page.line(line).words < 2)
        return false;
    // Right above the date. Sections and topics stand there, too, but are made of the report's words or of their own.
    static const QRegularExpression name =
        shape({uR"(^(?-i:\p{Lu}[\p{Lu}.’'-]+(?:\s\p{Lu}[\p{Lu}.’'-]*){1,3}(?:(?:,\s|\s(?i:and|y|et|und|и)\s))"
               uR"(\p{Lu}[\p{Lu}.’'-]+(?:\s\p{Lu}[\p{Lu}.’'-]*){1,3})?)$)"});
    static const QRegularExpression other = shape({
        uR"(^(?:the|en|in|im|on|el|los?|las?|les?|der|die|das|our|from|by)\s)"
        uR"(|\b(?:staff|agenc(?:y|ies|ias)|desk|team|press|reports?|editorial|bureau|service|exclusive|breaking|live|middle|united)"
        uR"(|special|media|center|centre|office|affairs|relations|policy|security|crisis|war|climate|energy|environment|features?|column|briefing|updates?|story|interview|explainer|редакция|служба)\b)",
    });
    if (!has(name, words))
        return false;
    const QStringList parts = words.split(u' ');
    const bool isOfReport =
        m_page.reportWords().sharedWith(words) > 0 || std::ranges::any_of(parts, [this](const QString& part) {
            return m_page.reportWords().mentions(part.first(1) + part.sliced(1).toLower());
        });
    return !isOfReport && !has(other, words) && !hasWordOfSection(words) && !isSection(words) && !isOutletName(words);
}

bool BylineSearch::isNames(std::size_t line) const
{
    const QString& names = m_page.line(line).text;
    const bool hasCapitals = names.toUpper() != names.toLower();
    static const QRegularExpression sent = shape({uR"(\sin\s(?-i:\p{Lu}))"}); // NAME in Beijing is nobody else
    const bool isOfReport = hasCapitals ? !has(sent, names) && m_page.reportWords().mentions(names.section(u' ', 0, 1))
                                        : m_page.reportWords().sharedWith(names) > 0;
    // A button to follow somebody stands below authors only.
    static const QRegularExpression follow = shape({uR"(^\W{0,3}follow\W{0,3}$)"});
    const bool isFollowed = line + 1 < m_page.size() && has(follow, m_page.line(line + 1).text);
    return m_page.isOpen(line) && !m_page.isFurniture(line) && isBareByline(names) && (!isOfReport || isFollowed);
}
}
