// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/outletsearch.h"

#include "app/articles/outletname.h"
#include "app/articles/pagehead.h"
#include "app/articles/personname.h"
#include "app/articles/shape.h"
#include "app/base/utf8.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// What follows are words of pages; none of them is shown.

namespace app {

namespace {

/// A link for those who hear the page; above its name there may be several.
bool skipsMenus(QStringView line)
{
    static constexpr auto beginnings =
        std::to_array<QStringView>({u"skip to", u"skip links", u"accessibility", u"jump to", u"zum ", u"aller au"});
    return std::ranges::any_of(
        beginnings, [line](QStringView words) { return line.startsWith(words, Qt::CaseInsensitive); });
}

/// "NAME - Back to home" and "NAME Homepage", as the name is linked.
QStringView withoutHomepage(QStringView line)
{
    for (const QStringView end :
        std::to_array<QStringView>({u" - back to home", u" homepage", u" home page", u" startseite", u" logo"}))
        if (line.endsWith(end, Qt::CaseInsensitive))
            return line.chopped(end.size());
    return line;
}

/// Газета "NAME" №119
QString nameOfPrinted(const QString& line)
{
    if (!line.contains(u'№'))
        return {};
    static const QRegularExpression named =
        shape({uR"re(^(?:газета|журнал|еженедельник)\s["«“]([^"»”]{2,40})["»”]\s№)re"});
    return named.match(line).captured(1);
}
}

void OutletSearch::run()
{
    // 4 July 2017 | BEIJING, where the report names Beijing: a place.
    if (m_guess && isPlace(toQString(*m_details.outlet))) {
        m_details.outlet.reset();
        m_guess.reset();
    }
    if (m_details.outlet && !m_guess)
        return;
    // A page may have its rights in English, too.
    take(nameInRights(Script::Same));
    findNameplate();
    take(nameInRights(Script::Other));
    take(nameInAppeal());
    take(nameInSource());
    take(ministry());
}

void OutletSearch::take(const QString& name)
{
    if (!m_details.outlet && !name.isEmpty())
        m_details.outlet = toUtf8(name);
}

QString OutletSearch::nameInRights(Script script) const
{
    const QString sample = m_page.sample() < m_page.size() ? m_page.line(m_page.sample()).text : QString();
    for (std::size_t line = 0; line < m_page.size() && !m_details.outlet; ++line) {
        if (!m_page.isFurniture(line) || !isLegalNotice(m_page.line(line)))
            continue;
        const QString name = outletOfNotice(m_page.line(line).text);
        if (!name.isEmpty() && sharesScript(name, sample) == (script == Script::Same))
            return name;
    }
    return {};
}

bool OutletSearch::isPlace(const QString& guess) const
{
    if (guess.contains(u' '))
        return false;
    if (m_page.reportWords().mentions(guess.first(1) + guess.sliced(1).toLower()))
        return true;
    // Right below the author: where the report was written.
    std::size_t above = m_guess->line;
    while (above > 0 && m_page.isFurniture(above - 1))
        --above;
    static const QRegularExpression inCapitals = shape({uR"(^(?-i:\p{Lu}{2,}(?:[\s-]\p{Lu}{2,}){1,3})$)"});
    return m_guess->isBeforeDate && above > 0
        && (isBareByline(m_page.line(above - 1).text) || has(inCapitals, m_page.line(above - 1).text));
}

QString OutletSearch::nameInAppeal() const
{
    for (std::size_t line = 0; line < m_page.size(); ++line) {
        if (m_page.kind(line) != Page::Kind::Furniture)
            continue;
        for (const QStringView appeal : std::to_array<QStringView>(
                 {u"support ", u"subscribe to ", u"about ", u"more from ", u"why you can trust "})) {
            QStringView name = m_page.line(line).text;
            if (!name.startsWith(appeal, Qt::CaseInsensitive))
                continue;
            name = name.sliced(appeal.size());
            if (name.startsWith(u"the "_s, Qt::CaseInsensitive))
                name = name.sliced(4);
            if (isOutletName(name.toString()))
                return name.toString();
        }
    }
    return {};
}

QString OutletSearch::nameInSource() const
{
    for (std::size_t line = m_page.report(); line < m_page.size(); ++line) {
        if (!m_page.isFurniture(line) || !isDeskCredit(m_page.line(line)))
            continue;
        const auto head = readHeadLine(m_page.line(line).text);
        if (const QString name = head ? withoutAgencies(head->outlet) : QString(); isOutletName(name))
            return name;
    }
    return {};
}

void OutletSearch::findNameplate()
{
    std::size_t end = Page::nameplate;
    for (std::size_t line = 0; line < std::min(end, m_page.size()); ++line) {
        end += skipsMenus(m_page.line(line).text);
        if (m_page.kind(line) != Page::Kind::Furniture)
            continue;
        const QString printed = nameOfPrinted(m_page.line(line).text);
        const QString name = printed.isEmpty() ? withoutHomepage(m_page.line(line).text).toString() : printed;
        if (printed.isEmpty() && !isOutletName(name) && !isNamedAgain(line))
            continue;
        // A place may stand beside the date where others have their name: Jul 6th 2017 | BEIJING.
        if (m_guess) {
            const QString other = toQString(*m_details.outlet);
            if (!m_details.byline && m_guess->isBeforeDate && isBareByline(other)
                && !m_page.reportWords().mentions(other))
                m_details.byline = m_details.outlet;
            m_details.outlet = toUtf8(name);
        }
        take(name);
        return;
    }
}

QString OutletSearch::ministry() const
{
    for (std::size_t line = 0; line < std::min(Page::nameplate, m_page.size()); ++line)
        if (isMinistry(m_page.line(line).text))
            return m_page.line(line).text;
    return {};
}

bool OutletSearch::isNamedAgain(std::size_t line) const
{
    // What a page calls itself stands again in its rights, its appeals and behind its own people: NAME, Nikkei Asia
    // chief correspondent. A section's name does not.
    static const QRegularExpression name =
        shape({uR"(^(?-i:\p{Lu})[\p{L}.&'’-]*(?:\s(?:(?-i:\p{Lu})[\p{L}.&'’-]*|of|the|and)){1,4}$)"});
    static const QRegularExpression ofPage =
        shape({uR"(©|\(c\)|\bcopyright\b|^(?:read|follow|subscribe|about|download|join|support|get|in|contact)\b)"});
    const QString& words = m_page.line(line).text;
    if (!has(name, words) || m_page.reportWords().mentions(words))
        return false;
    // NAME, Nikkei staff writer
    static const QRegularExpression staff = shape({uR"(\b(?:staff|correspondent|reporter|editor|bureau)\b)"});
    const QString first = words.section(u' ', 0, 0) + u' ';
    if (line == 0)
        for (std::size_t other = 1; other < m_page.report(); ++other)
            if (m_page.kind(other) == Page::Kind::Head && m_page.line(other).text.contains(u", "_s + first)
                && has(staff, m_page.line(other).text))
                return true;
    for (std::size_t other = 0; other < m_page.size(); ++other)
        if (other != line && !m_page.isReport(other) && m_page.line(other).text.size() > words.size()
            && m_page.line(other).text.contains(words)
            && (m_page.kind(other) == Page::Kind::Head || has(ofPage, m_page.line(other).text)))
            return true;
    return false;
}
}
