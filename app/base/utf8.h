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
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    // Inside a text a byte order mark is a character like any other, but fromUtf8() drops the first: all positions
    // behind it would be wrong by one.
    return utf8.starts_with("\xEF\xBB\xBF") ? QChar(QChar::ByteOrderMark) + text : text;
}
[[nodiscard]] inline std::string toUtf8(QStringView text)
{
    return text.toUtf8().toStdString();
}
}
