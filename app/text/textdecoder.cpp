// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/text/textdecoder.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view littleEndianMark = "\xFF\xFE";
constexpr std::string_view bigEndianMark = "\xFE\xFF";
constexpr std::string_view replacement = "\xEF\xBF\xBD";

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(TextDecoder)
};

/// Text has no use for most control characters; pictures, archives and programs are full of them. One in a hundred
/// leaves room for the stray NUL of a damaged article. A sample is enough to tell, and costs nothing on large files.
bool looksBinary(std::string_view utf8)
{
    // Escape, shift out and shift in belong to older encodings of Korean and Japanese text.
    constexpr std::string_view textControls = "\t\n\v\f\r\x1B\x0E\x0F";
    const std::string_view sample = utf8.substr(0, 64 * 1024);
    const auto controls = std::ranges::count_if(sample, [&](char byte) {
        return static_cast<unsigned char>(byte) < 0x20 && textControls.find(byte) == std::string_view::npos;
    });
    return controls * 100 > static_cast<std::ptrdiff_t>(sample.size());
}

/// What bytes look like that are no text to us but may be one in wide units, for the message alone: guessing at what to
/// show would change what offsets count. Empty where they look like nothing of that kind.
QString wideEncodingOf(std::string_view bytes)
{
    const std::string_view sample = bytes.substr(0, 4096);
    std::array<std::ptrdiff_t, 4> zeros{}; // by the place within four bytes
    for (std::size_t at = 0; at < sample.size(); ++at)
        zeros[at % zeros.size()] += sample[at] == '\0';
    const auto quarter = static_cast<std::ptrdiff_t>(sample.size() / zeros.size());
    if (quarter == 0)
        return {};
    const auto all = [quarter](std::ptrdiff_t count) { return count >= quarter; };
    // In UTF-32 two bytes of four are zero for nearly all characters; in UTF-16 one of two is for Latin letters,
    // digits and spaces. A stray NUL here and there is damage, not a wide unit.
    if ((all(zeros[0]) && zeros[1] * 10 >= quarter * 9 && !all(zeros[3]))
        || (all(zeros[3]) && zeros[2] * 10 >= quarter * 9 && !all(zeros[0])))
        return u"UTF-32"_s;
    const std::ptrdiff_t even = zeros[0] + zeros[2];
    const std::ptrdiff_t odd = zeros[1] + zeros[3];
    if (std::max(even, odd) >= quarter && std::min(even, odd) * 10 <= std::max(even, odd))
        return u"UTF-16"_s;
    const bool isAscii = std::ranges::all_of(sample, [](char byte) {
        return byte == '\0' || byte == '\n' || byte == '\r' || byte == '\t' || (byte >= ' ' && byte < 127);
    });
    if (isAscii || std::min(even, odd) * 3 > std::max(even, odd))
        return {};
    // In other scripts only spaces, digits and line ends have a zero, and nearly all letters have one byte in common:
    // 04 for Cyrillic, 4E to 9F for Chinese, AC to D7 for Korean.
    const std::size_t high = even > odd ? 0 : 1;
    std::ptrdiff_t letters = 0;
    for (std::size_t at = high; at < sample.size(); at += 2) {
        const auto byte = static_cast<unsigned char>(sample[at]);
        letters += byte == 0x04 || (byte >= 0x4E && byte <= 0x9F) || (byte >= 0xAC && byte <= 0xD7) || byte == 0x30
            || byte == 0xFF || byte == 0;
    }
    if (std::max(even, odd) >= 2 && std::max(even, odd) * 200 >= 2 * quarter && letters * 10 >= 2 * quarter * 9)
        return u"UTF-16"_s;
    return {};
}

void appendUtf8(std::string& out, char32_t character)
{
    const auto tail = [character](int shift) { return static_cast<char>(0x80 | ((character >> shift) & 0x3F)); };
    if (character < 0x80) {
        out += static_cast<char>(character);
    } else if (character < 0x800) {
        out += {static_cast<char>(0xC0 | (character >> 6)), tail(0)};
    } else if (character < 0x10000) {
        out += {static_cast<char>(0xE0 | (character >> 12)), tail(6), tail(0)};
    } else {
        out += {static_cast<char>(0xF0 | (character >> 18)), tail(12), tail(6), tail(0)};
    }
}

/// What a UTF-8 sequence that starts with a given byte may look like.
struct Sequence
{
    int length = 0; ///< 0: no sequence starts so
    unsigned char secondFrom = 0x80;
    unsigned char secondTo = 0xBF; ///< narrower where overlong forms, surrogates or values past U+10FFFF would follow
};

constexpr Sequence sequenceOf(unsigned char lead)
{
    if (lead < 0x80)
        return {1};
    if (lead < 0xC2 || lead > 0xF4)
        return {};
    if (lead < 0xE0)
        return {2};
    if (lead < 0xF0)
        return {3, static_cast<unsigned char>(lead == 0xE0 ? 0xA0 : 0x80),
            static_cast<unsigned char>(lead == 0xED ? 0x9F : 0xBF)};
    return {4, static_cast<unsigned char>(lead == 0xF0 ? 0x90 : 0x80),
        static_cast<unsigned char>(lead == 0xF4 ? 0x8F : 0xBF)};
}

/// Replaces each maximal part of a broken sequence by one U+FFFD, as the Unicode standard advises (chapter 3, U+FFFD
/// substitution): no byte that could start a character is ever swallowed.
std::string repairedUtf8(std::string_view bytes, qint64& replaced)
{
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (std::size_t at = 0; at < bytes.size();) {
        const Sequence sequence = sequenceOf(static_cast<unsigned char>(bytes[at]));
        std::size_t good = 1;
        for (; good < static_cast<std::size_t>(sequence.length) && at + good < bytes.size(); ++good) {
            const auto next = static_cast<unsigned char>(bytes[at + good]);
            const unsigned char from = good == 1 ? sequence.secondFrom : 0x80;
            const unsigned char to = good == 1 ? sequence.secondTo : 0xBF;
            if (next < from || next > to)
                break;
        }
        if (static_cast<std::size_t>(sequence.length) == good) {
            out += bytes.substr(at, good);
        } else {
            out += replacement;
            ++replaced;
        }
        at += good;
    }
    return out;
}

std::string fromUtf16(std::string_view bytes, bool littleEndian, qint64& replaced)
{
    const auto unitAt = [&](std::size_t at) -> char32_t {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return littleEndian ? first | second << 8 : first << 8 | second;
    };
    const auto isHigh = [](char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; };
    const auto isLow = [](char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; };

    std::string out;
    out.reserve(bytes.size());
    std::size_t at = 0;
    for (; at + 1 < bytes.size(); at += 2) {
        const char32_t unit = unitAt(at);
        if (isHigh(unit) && at + 3 < bytes.size() && isLow(unitAt(at + 2))) {
            appendUtf8(out, 0x10000 + ((unit - 0xD800) << 10) + (unitAt(at + 2) - 0xDC00));
            at += 2;
        } else if (isHigh(unit) || isLow(unit)) {
            out += replacement;
            ++replaced;
        } else {
            appendUtf8(out, unit);
        }
    }
    if (at < bytes.size()) { // half a unit at the end
        out += replacement;
        ++replaced;
    }
    return out;
}

/// CRLF and CR become LF, in place: the text can only get shorter.
void unifyLineEnds(std::string& text)
{
    std::size_t read = text.find('\r');
    std::size_t write = read;
    while (read < text.size()) {
        read += text.compare(read, 2, "\r\n") == 0 ? 2 : 1;
        text[write++] = '\n';
        const std::size_t next = std::min(text.find('\r', read), text.size());
        std::copy(text.begin() + static_cast<std::ptrdiff_t>(read), text.begin() + static_cast<std::ptrdiff_t>(next),
            text.begin() + static_cast<std::ptrdiff_t>(write));
        write += next - read;
        read = next;
    }
    if (write < text.size())
        text.resize(write);
}

std::string sha256Of(std::string_view bytes)
{
    return QCryptographicHash::hash(
        QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())), QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}
}

QString nameOf(DecodedText::Encoding encoding)
{
    switch (encoding) {
    case DecodedText::Encoding::Utf16LittleEndian: return u"UTF-16 LE"_s;
    case DecodedText::Encoding::Utf16BigEndian: return u"UTF-16 BE"_s;
    case DecodedText::Encoding::Utf8: break;
    }
    return u"UTF-8"_s;
}

Result<DecodedText> decode(std::string bytes, const QString& subject)
{
    using enum DecodedText::Encoding;
    DecodedText decoded;
    const std::string_view source = bytes;
    if (source.starts_with(littleEndianMark) || source.starts_with(bigEndianMark)) {
        decoded.encoding = source.starts_with(littleEndianMark) ? Utf16LittleEndian : Utf16BigEndian;
        decoded.byteOrderMark = true;
    } else {
        decoded.byteOrderMark = source.starts_with(utf8Mark);
    }
    const std::size_t markSize = !decoded.byteOrderMark ? 0 : decoded.encoding == Utf8 ? utf8Mark.size() : 2;
    if (source.size() == markSize)
        return std::unexpected(Error{Error::Kind::Empty, subject, Messages::tr("the file is empty"),
            Messages::tr("copy the text of the article into it, or remove it")});

    const QString wideEncoding = source.substr(0, 4096).contains('\0') ? wideEncodingOf(source) : QString();
    const bool sound = decoded.encoding == Utf8 && simdjson::validate_utf8(source);
    const bool foreignLineEnds = decoded.encoding != Utf8 || source.find('\r') != std::string_view::npos;
    if (!sound || foreignLineEnds || markSize > 0)
        decoded.sourceSha256 = sha256Of(source);

    if (decoded.encoding != Utf8)
        bytes = fromUtf16(source.substr(markSize), decoded.encoding == Utf16LittleEndian, decoded.replaced);
    else if (!sound)
        bytes = repairedUtf8(source.substr(markSize), decoded.replaced);
    else
        bytes.erase(0, markSize);

    // In wide units of other scripts few bytes are controls, but no such bytes are UTF-8.
    if (!wideEncoding.isEmpty() && (looksBinary(bytes) || (decoded.encoding == Utf8 && !sound)))
        return std::unexpected(Error{Error::Kind::Binary, subject,
            //: %1 is an encoding: UTF-16, UTF-32
            Messages::tr("it looks like %1 without the mark that says so, or in a form that is not read")
                .arg(wideEncoding),
            Messages::tr("save the article as plain text in UTF-8")});
    if (looksBinary(bytes))
        return std::unexpected(Error{Error::Kind::Binary, subject, Messages::tr("this is not a text file"),
            Messages::tr("save the article as plain text in UTF-8")});
    if (foreignLineEnds)
        unifyLineEnds(bytes);
    decoded.text = Text(std::move(bytes));
    return decoded;
}
}
