// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/text/wordsearch.h"

#include "app/base/utf8.h"

#include <QStringMatcher>

namespace app {

namespace {

/// Takes the place of each unit by itself, so that positions stay.
QString asTyped(QString words)
{
    for (QChar& unit : words) {
        if (unit.isSpace())
            unit = u' ';
        else if (QStringView(u"‘’‚‛").contains(unit))
            unit = u'\'';
        else if (QStringView(u"“”„‟").contains(unit))
            unit = u'"';
    }
    return words;
}
}

std::vector<Span> findWords(const Text& text, const QString& words)
{
    std::vector<Span> found;
    if (words.isEmpty())
        return found;
    const QStringMatcher matcher(asTyped(words), Qt::CaseInsensitive);
    for (qint64 index = 0; index < text.paragraphCount(); ++index) {
        const ByteSpan bytes = text.paragraphBytes(index);
        const QString line = asTyped(toQString(
            text.utf8().substr(static_cast<std::size_t>(bytes.start), static_cast<std::size_t>(bytes.length()))));
        // Counted along from place to place: a conversion for each would take longer than the search.
        qint64 character = -1;
        qsizetype counted = 0;
        const auto characterAt = [&](qsizetype unit) {
            if (character < 0)
                character = text.characterAtByte(bytes.start);
            for (; counted < unit; ++counted)
                character += !line[counted].isLowSurrogate();
            return character;
        };
        for (qsizetype at = matcher.indexIn(line); at >= 0; at = matcher.indexIn(line, at + words.size())) {
            const qint64 start = characterAt(at);
            found.push_back({start, characterAt(at + words.size())});
        }
    }
    return found;
}
}
