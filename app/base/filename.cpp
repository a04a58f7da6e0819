// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/base/filename.h"

#include "app/base/utf8.h"

#include <QCoreApplication>
#include <QUtf8StringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

bool isUtf8(std::string_view bytes)
{
    return QUtf8StringView(bytes.data(), static_cast<qsizetype>(bytes.size())).isValidUtf8();
}

/// How many bytes from the beginning of @p bytes are one character in UTF-8; 0: none.
std::size_t characterLength(std::string_view bytes)
{
    for (std::size_t length = 1; length <= 4 && length <= bytes.size(); ++length)
        if (isUtf8(bytes.substr(0, length)))
            return length;
    return 0;
}
}

Result<> checkUtf8Name(std::string_view path)
{
    if (isUtf8(path))
        return {};
    QString shown;
    while (!path.empty()) {
        const std::size_t length = characterLength(path);
        if (length > 0)
            shown += toQString(path.substr(0, length));
        else
            shown += u"\\x"_s + QString::number(static_cast<unsigned char>(path.front()), 16).toUpper();
        path.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return std::unexpected(Error{Error::Kind::Unreadable, shown, notUtf8Reason(), notUtf8Remedy()});
}

bool mayBeNoUtf8(QStringView path)
{
    return path.contains(QChar::ReplacementCharacter);
}

QString notUtf8Reason()
{
    return QCoreApplication::translate("FileName", "its name is not UTF-8, the form in which Attribune names files");
}

QString notUtf8Remedy()
{
    return QCoreApplication::translate("FileName", "give it another name");
}
}
