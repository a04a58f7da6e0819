// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/text/occurrences.h"

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

std::vector<Span> occurrencesOf(const QString& words, const Text& text)
{
    std::vector<Span> found;
    if (words.isEmpty())
        return found;
    const QStringMatcher matcher(asTyped(words), Qt::CaseInsensitive);
    for (qint64 index = 0; index < text.paragraphCount(); ++index) {
        const Span paragraph = text.paragraph(index);
        const QString line = asTyped(text.toQString(paragraph));
        qsizetype at = matcher.indexIn(line);
        if (at < 0)
            continue;
        const qint64 start = text.utf16At(paragraph.start);
        for (; at >= 0; at = matcher.indexIn(line, at + words.size()))
            found.push_back({text.characterAtUtf16(start + at), text.characterAtUtf16(start + at + words.size())});
    }
    return found;
}
}
