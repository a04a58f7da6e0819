// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/span.h"

#include <QString>

#include <memory>
#include <string>
#include <string_view>

namespace app {

/// The canonical text of an article: valid UTF-8, no byte order mark, line ends LF. Immutable; copies share.
/// All offsets that leave the program count Unicode code points. Conversions are O(log n).
class Text
{
public:
    Text();
    /// @p utf8 must be canonical; decode() in textdecoder.h makes it so.
    explicit Text(std::string utf8);
    // Copies only: a moved-from text would have nothing to answer with, and sharing costs next to nothing.
    Text(const Text&) = default;
    Text& operator=(const Text&) = default;
    ~Text() = default;

    [[nodiscard]] std::string_view utf8() const;
    [[nodiscard]] qint64 byteCount() const;
    [[nodiscard]] qint64 characterCount() const; ///< code points
    [[nodiscard]] qint64 utf16Count() const;
    [[nodiscard]] bool isEmpty() const { return byteCount() == 0; }
    [[nodiscard]] Span all() const { return {0, characterCount()}; }

    // Positions are clamped to the text; a byte or UTF-16 position inside a character gives that character's start.
    [[nodiscard]] qint64 byteAt(qint64 character) const;
    [[nodiscard]] qint64 utf16At(qint64 character) const;
    [[nodiscard]] qint64 characterAtByte(qint64 byte) const;
    [[nodiscard]] qint64 characterAtUtf16(qint64 unit) const;

    [[nodiscard]] std::string_view slice(Span span) const; ///< UTF-8, valid while any copy of the text lives
    [[nodiscard]] QString toQString(Span span) const;

    /// Paragraphs are what line feeds separate: n line feeds make n + 1 paragraphs, blank ones included.
    [[nodiscard]] qint64 paragraphCount() const;
    [[nodiscard]] Span paragraph(qint64 index) const; ///< without its line feed
    [[nodiscard]] qint64 paragraphAt(qint64 character) const;
    [[nodiscard]] ByteSpan paragraphBytes(qint64 index) const;

    /// SHA-256 of the UTF-8, lower-case hexadecimal; computed once, when first asked for. Safe from any thread.
    [[nodiscard]] std::string sha256() const;

    bool operator==(const Text& other) const { return utf8() == other.utf8(); }

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};
}
