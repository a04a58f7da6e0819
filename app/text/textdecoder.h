// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/text/text.h"

#include <QString>

#include <string>

namespace app {

/// A text together with what its bytes were.
struct DecodedText
{
    enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian };
    Text text;
    Encoding encoding = Encoding::Utf8;
    bool byteOrderMark = false;
    qint64 replaced = 0; ///< invalid sequences, each shown as one U+FFFD

    /// SHA-256 of the bytes, lower-case hexadecimal. Safe from any thread.
    [[nodiscard]] std::string sha256() const { return sourceSha256.empty() ? text.sha256() : sourceSha256; }

    /// Empty where the bytes were the canonical text already, as most are: then the text's own hash, made only when
    /// somebody asks for it, is that of the bytes too, and opening a large article does not wait for it.
    std::string sourceSha256;
};

/// The name of an encoding as shown to people: "UTF-8", "UTF-16 LE", …
[[nodiscard]] QString nameOf(DecodedText::Encoding encoding);

/// Makes the canonical text of @p bytes: UTF-8 unless a byte order mark says UTF-16; the mark is dropped, CRLF and CR
/// become LF, nothing else changes. Binary if the bytes are not text (full of NUL and other control bytes), Empty if
/// there is nothing besides a byte order mark.
/// @p subject is the path that an error names.
[[nodiscard]] Result<DecodedText> decode(std::string bytes, const QString& subject);
}
