// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace app {

/// The core keeps what it reads and writes as UTF-8; windows and messages want UTF-16. These two are the border.
[[nodiscard]] inline QString toQString(std::string_view utf8)
{
    // Inside a text a byte order mark is a character like any other, which fromUtf8() would drop: all positions behind
    // it would be wrong by one.
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (utf8.starts_with(mark))
        return QChar(QChar::ByteOrderMark) + toQString(utf8.substr(mark.size()));
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}
[[nodiscard]] inline std::string toUtf8(QStringView text)
{
    return text.toUtf8().toStdString();
}
}
