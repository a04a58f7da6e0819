// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/text/invisible.h"

#include "app/base/utf8.h"

#include <QChar>
#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr char32_t nonJoiner = 0x200C;
constexpr char32_t joiner = 0x200D;

bool canBeJoined(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing: // the virama of Indic scripts, an emoji's variation selector
    case QChar::Symbol_Other:    // emoji
    case QChar::Symbol_Modifier: // their skin tones
        return true;
    default: return QChar::joiningType(character) != QChar::Joining_None;
    }
}
}

bool isInvisible(char32_t character, char32_t before)
{
    switch (character) {
    case U'\t':
    case U'\n': return false;
    case joiner:
    case nonJoiner: return !canBeJoined(before);
    // By their category these are letters, marks and symbols, but nothing is drawn for them.
    case 0x034F:
    case 0x115F:
    case 0x1160:
    case 0x2800:
    case 0x3164:
    case 0xFFA0: return true;
    default: break;
    }
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return QChar::isNonCharacter(character);
    }
}

bool isBlank(const Text& text)
{
    for (qint64 index = 0; index < text.paragraphCount(); ++index)
        for (const char32_t character : text.toQString(text.paragraph(index)).toUcs4())
            if (!QChar::isSpace(character) && !isInvisible(character, 0))
                return false;
    return true;
}

QString codePointName(char32_t character)
{
    return u"U+%1"_s.arg(static_cast<uint>(character), 4, 16, QChar(u'0')).toUpper();
}

QString withInvisibleNamed(const QString& text)
{
    QString shown;
    shown.reserve(text.size());
    char32_t before = 0;
    for (const char32_t character : text.toUcs4()) {
        if (isInvisible(character, before))
            shown += u'[' + codePointName(character) + u']';
        else
            shown += QStringView(QChar::fromUcs4(character));
        before = character;
    }
    return shown;
}

std::string withInvisibleNamed(std::string_view utf8)
{
    const auto isPlain = [](char byte) { return (byte >= ' ' && byte <= '~') || byte == '\n' || byte == '\t'; };
    return std::ranges::all_of(utf8, isPlain) ? std::string(utf8) : toUtf8(withInvisibleNamed(toQString(utf8)));
}
}
