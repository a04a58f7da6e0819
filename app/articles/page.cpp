// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/page.h"

#include "app/articles/caption.h"
#include "app/articles/dateline.h"
#include "app/articles/outletname.h"
#include "app/articles/shape.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qint64 edge = 200;         // paragraphs at each end of the text
constexpr qint64 longestLine = 4000; // bytes; longer paragraphs are never furniture

/// Whether a picture's words stand above themselves, with or without the credit behind them.
bool isRepeatedWithCredit(const PageLine& words, const PageLine& caption)
{
    return words.text == caption.text || (words.words >= Page::headlineWords && caption.text.startsWith(words.text));
}
}

Page::Page(const Text& text)
    : m_text(text)
{
    const qint64 count = text.paragraphCount();
    for (qint64 index = 0; index < std::min(count, edge); ++index)
        read(index);
    m_headEnd = m_lines.size();
    m_unread = std::max<qint64>(0, count - 2 * edge);
    for (qint64 index = std::max(edge, count - edge); index < count; ++index)
        read(index);
    m_kinds.assign(m_lines.size(), Kind::Open);
    m_tells.assign(m_lines.size(), false);
    for (const PageLine& line : m_lines) {
        m_isProse.push_back(app::isProse(line));
        m_isFurniture.push_back(app::isFurniture(line));
        m_isCaption.push_back(m_isFurniture.back() && app::isCaption(line));
    }
    // From below, since the words may stand twice.
    for (std::size_t line = m_lines.size(); line-- > 1;)
        if (!m_isFurniture[line - 1]
            && ((isAboveCredit(line - 1) && tellsWhatIsShown(m_lines[line - 1]))
                || (m_isCaption[line] && isRepeatedWithCredit(m_lines[line - 1], m_lines[line]))))
            m_isCaption[line - 1] = m_isFurniture[line - 1] = true;
    for (std::size_t line = 1; line < m_lines.size(); ++line)
        if (m_isCaption[line - 1] && announcesCaption(m_lines[line - 1]))
            m_isCaption[line] = m_isFurniture[line] = true;
    findBody();
}

void Page::read(qint64 paragraph)
{
    const std::string_view bytes =
        m_text.utf8().substr(static_cast<std::size_t>(m_text.paragraphBytes(paragraph).start),
            static_cast<std::size_t>(m_text.paragraphBytes(paragraph).length()));
    const bool isCut = static_cast<qint64>(bytes.size()) > longestLine;
    const std::string_view part = bytes.substr(0, longestLine);
    QString line = QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size())).simplified();
    if (!line.isEmpty())
        m_lines.emplace_back(std::move(line), m_text.paragraph(paragraph), isCut);
}

void Page::findBody()
{
    // The stretch with the largest sum, where running text counts for and all else against: menus and lists of links
    // break it, a subhead or a picture does not. A paragraph beside another counts more than the teaser of a link.
    const auto countsFor = [this](std::size_t line) { return m_isProse[line] && !m_isFurniture[line]; };
    const auto weight = [&](std::size_t line) {
        constexpr int most = 60;
        constexpr int against = -10;
        if (!countsFor(line))
            return m_isFurniture[line] ? against / 2 : against;
        const bool besideOther =
            (line > 0 && countsFor(line - 1)) || (line + 1 < m_lines.size() && countsFor(line + 1));
        return std::min(m_lines[line].words, most) * (besideOther ? 3 : 1);
    };
    m_bodyFirst = m_bodyEnd = m_lines.size();
    qint64 best = 0;
    qint64 sum = 0;
    std::size_t first = 0;
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        if (sum <= 0) {
            sum = 0;
            first = line;
        }
        if (line == m_headEnd)
            sum += m_unread * 10; // nobody looked there, but an article of such a length goes on
        sum += weight(line);
        if (sum > best) {
            best = sum;
            m_bodyFirst = first;
            m_bodyEnd = line + 1;
        }
    }

    // Behind a box of links the last paragraph may stand alone.
    constexpr std::size_t longestBox = 8;
    for (std::size_t line = m_bodyEnd; line < std::min(m_bodyEnd + longestBox, m_lines.size()); ++line) {
        // Right behind "Read also: NAME OF ANOTHER ARTICLE" few words are enough.
        const bool isBehindPointer =
            line == m_bodyEnd + 1 && isPointer(m_lines[m_bodyEnd]) && m_lines[m_bodyEnd].words >= headlineWords;
        if (countsFor(line) && (isBehindPointer || m_lines[line].words >= 2 * headlineWords)) {
            m_bodyEnd = line + 1;
            break;
        }
    }

    constexpr int enough = 12; // paragraphs; all of a long report would use any word
    int read = 0;
    for (std::size_t line = m_bodyFirst; line < m_bodyEnd && read < enough; ++line) {
        if (!countsFor(line))
            continue;
        m_words.add(m_lines[line].text);
        ++read;
    }
}

qint64 Page::countProse(std::size_t from, std::size_t to) const
{
    return std::count(m_isProse.begin() + qint64(from), m_isProse.begin() + qint64(to), true);
}

bool Page::isReport(std::size_t line) const
{
    return isOpen(line) && m_isProse[line] && !m_isFurniture[line];
}

std::size_t Page::firstOf(Kind kind) const
{
    return static_cast<std::size_t>(std::ranges::find(m_kinds, kind) - m_kinds.begin());
}

std::size_t Page::firstTelling() const
{
    return static_cast<std::size_t>(std::ranges::find(m_tells, true) - m_tells.begin());
}

void Page::setReport(std::size_t line)
{
    m_report = m_sample = line;
    while (m_sample < size() && !m_isProse[m_sample])
        ++m_sample;
}

bool Page::isAboveCredit(std::size_t line) const
{
    return line + 1 < m_lines.size() && m_isCaption[line + 1] && isCreditAlone(m_lines[line + 1]);
}

bool Page::isBelowCredit(std::size_t line) const
{
    return line > 0 && m_isCaption[line - 1] && opensCaption(m_lines[line - 1]) && isCreditAlone(m_lines[line - 1]);
}

bool Page::opensReport(std::size_t line) const
{
    // MOSCOW — may stand above the first words instead of before them.
    const std::optional<Dateline> dateline = findDateline(m_lines[line].text);
    return dateline
        && (dateline->length < m_lines[line].text.size() || (line + 1 < m_lines.size() && m_isProse[line + 1]));
}

bool Page::isLastPointer(std::size_t line) const
{
    return isPointer(m_lines[line]) && !hasProse(line, size());
}

bool Page::isNameplate(std::size_t line) const
{
    static const QRegularExpression name = shape({
        uR"(^(?-i:\p{Lu})[\p{L}.'’-]*(?:,?\s(?:(?-i:\p{Lu})[\p{L}.'’-]*|of|the|and)){0,5}\s)"
        uR"((?:agency|(?:news|broadcasting) (?:service|corporation)|television|radio|online)$)",
    });
    return line < nameplate && (has(name, m_lines[line].text) || isMinistry(m_lines[line].text));
}

Span Page::spanOf(std::size_t line, QStringView words) const
{
    // White space was evened out in the words, so their place is found by counting what is not white space.
    const Span paragraph = m_lines[line].span;
    const QString whole = m_text.toQString(paragraph);
    const qsizetype before =
        std::count_if(m_lines[line].text.constData(), words.data(), [](QChar unit) { return !unit.isSpace(); });
    const qsizetype length = std::ranges::count_if(words, [](QChar unit) { return !unit.isSpace(); });
    qsizetype seen = 0;
    qsizetype start = 0;
    qsizetype end = 0;
    for (qsizetype at = 0; at < whole.size() && seen < before + length; ++at) {
        if (whole[at].isSpace())
            continue;
        if (seen == before)
            start = at;
        ++seen;
        end = at + 1;
    }
    const qint64 base = m_text.utf16At(paragraph.start);
    return {m_text.characterAtUtf16(base + start), m_text.characterAtUtf16(base + end)};
}
}
