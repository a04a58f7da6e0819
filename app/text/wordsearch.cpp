// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/text/wordsearch.h"

#include "app/base/utf8.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace app {

namespace {

constexpr qint64 bytesAtOnce = 64LL * 1024;

/// Takes the place of each unit by itself, so that positions stay. Letters are made alike here, because a matcher that
/// does so finds no character of two units, as emoji and rare Chinese ones are.
QString asTyped(QString words)
{
    for (QChar& unit : words) {
        if (unit.isSpace())
            unit = u' ';
        else if (QStringView(u"‘’‚‛").contains(unit))
            unit = u'\'';
        else if (QStringView(u"“”„‟").contains(unit))
            unit = u'"';
        else
            unit = unit.toCaseFolded();
    }
    return words;
}
}

WordSearch::WordSearch(const Text& text, const QString& words, qint64 from)
    : m_text(text)
    , m_matcher(asTyped(words))
    , m_first(text.paragraphAt(from))
    , m_paragraph(m_first)
    , m_byte(text.paragraphBytes(m_first).start)
    , m_isDone(words.isEmpty())
{
}

qint64 WordSearch::beginning() const
{
    return m_text.paragraph(m_first).start;
}

void WordSearch::step()
{
    for (qint64 left = bytesAtOnce; left > 0 && !m_isDone;) {
        const ByteSpan paragraph = m_text.paragraphBytes(m_paragraph);
        const qint64 from = m_byte;
        searchPiece(paragraph);
        left -= m_byte - from + 1;
        if (m_byte >= paragraph.end)
            nextParagraph();
    }
}

void WordSearch::nextParagraph()
{
    if (++m_paragraph == m_text.paragraphCount()) {
        m_paragraph = 0;
        m_isRound = true;
    }
    if (m_isRound && m_paragraph == m_first) {
        m_isDone = true;
        m_places.insert(m_places.begin(), m_before.begin(), m_before.end());
        m_before.clear();
        return;
    }
    m_byte = m_text.paragraphBytes(m_paragraph).start;
}

void WordSearch::searchPiece(ByteSpan paragraph)
{
    const std::string_view utf8 = m_text.utf8();
    const qsizetype length = m_matcher.patternView().size();
    const qint64 begin = m_byte;
    // No unit takes more than three bytes, so a piece is longer than the words.
    qint64 end = std::min(begin + std::max<qint64>(bytesAtOnce, 4 * length), paragraph.end);
    const auto isContinuation = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; };
    while (end < paragraph.end && isContinuation(utf8[static_cast<std::size_t>(end)]))
        ++end;
    const QString written =
        toQString(utf8.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin)));
    const QString line = asTyped(written);
    // Counted along from place to place: a conversion for each would take longer than the search.
    qint64 character = -1;
    qsizetype counted = 0;
    const auto characterAt = [&](qsizetype unit) {
        if (character < 0)
            character = m_text.characterAtByte(begin);
        for (; counted < unit; ++counted)
            character += !line[counted].isLowSurrogate();
        return character;
    };
    qsizetype searched = 0;
    for (qsizetype at = m_matcher.indexIn(line); at >= 0; at = m_matcher.indexIn(line, searched)) {
        searched = at + length;
        const qint64 start = characterAt(at);
        (m_isRound ? m_before : m_places).push_back({start, characterAt(searched)});
    }
    if (end == paragraph.end) {
        m_byte = end;
        return;
    }
    // A place may begin here and end behind the piece.
    searched = std::max(searched, line.size() - (length - 1));
    if (searched < line.size() && line[searched].isLowSurrogate())
        --searched;
    m_byte = end - written.sliced(searched).toUtf8().size();
}
}
