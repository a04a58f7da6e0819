// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/base/jsoncheck.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <vector>

namespace app {

namespace {

constexpr std::string_view whiteSpace = " \t\r\n";

bool isDigit(char c)
{
    return '0' <= c && c <= '9';
}

bool isHexadecimal(char c)
{
    return isDigit(c) || ('a' <= c && c <= 'f') || ('A' <= c && c <= 'F');
}

/// Walks over a value; the first fault ends the walk.
class Checker
{
public:
    Checker(const char* begin, const char* end)
        : m_at(begin)
        , m_end(end)
    {
    }

    [[nodiscard]] const char* position() const { return m_at; }
    [[nodiscard]] JsonFault fault() const { return *m_fault; }

    bool value(int depth)
    {
        skipSpace();
        if (m_at == m_end)
            return fail(JsonFault::Kind::Truncated);
        switch (*m_at) {
        case '{': return depth < deepestJson ? object(depth + 1) : fail(JsonFault::Kind::TooDeep);
        case '[': return depth < deepestJson ? array(depth + 1) : fail(JsonFault::Kind::TooDeep);
        case '"': {
            std::string_view written;
            return string(written) && valueEnds();
        }
        case 't': return word("true") && valueEnds();
        case 'f': return word("false") && valueEnds();
        case 'n': return word("null") && valueEnds();
        default: return number() && valueEnds();
        }
    }

    bool name()
    {
        std::string_view written;
        return string(written);
    }

    bool atEnd()
    {
        skipSpace();
        return m_at == m_end || fail(JsonFault::Kind::NotJson);
    }

private:
    bool fail(JsonFault::Kind kind, std::string key = {})
    {
        m_fault = JsonFault{kind, m_at, std::move(key)};
        return false;
    }
    /// Something else was due here, or nothing more came.
    bool unexpected() { return fail(m_at == m_end ? JsonFault::Kind::Truncated : JsonFault::Kind::NotJson); }

    /// Whoever asked for one value does not look at what stands right behind it.
    bool valueEnds()
    {
        return m_at == m_end || whiteSpace.contains(*m_at) || std::string_view(",]}").contains(*m_at) || unexpected();
    }

    void skipSpace()
    {
        while (m_at != m_end && whiteSpace.contains(*m_at))
            ++m_at;
    }

    bool take(char expected)
    {
        if (m_at == m_end || *m_at != expected)
            return unexpected();
        ++m_at;
        return true;
    }

    bool word(std::string_view expected)
    {
        return std::ranges::all_of(expected, [this](char c) { return take(c); });
    }

    bool digits()
    {
        if (m_at == m_end || !isDigit(*m_at))
            return unexpected();
        while (m_at != m_end && isDigit(*m_at))
            ++m_at;
        return true;
    }

    bool next(char c) const { return m_at != m_end && *m_at == c; }

    bool number()
    {
        if (next('-'))
            ++m_at;
        if (next('0'))
            ++m_at; // no digit may follow
        else if (!digits())
            return false;
        if (next('.')) {
            ++m_at;
            if (!digits())
                return false;
        }
        if (next('e') || next('E')) {
            ++m_at;
            if (next('+') || next('-'))
                ++m_at;
            if (!digits())
                return false;
        }
        return true;
    }

    bool string(std::string_view& written)
    {
        if (!take('"'))
            return false;
        const char* const begin = m_at;
        while (!next('"')) {
            if (m_at == m_end || static_cast<unsigned char>(*m_at) < 0x20)
                return unexpected();
            if (*m_at++ != '\\')
                continue;
            if (m_at == m_end || !std::string_view("\"\\/bfnrtu").contains(*m_at))
                return unexpected();
            if (*m_at++ != 'u')
                continue;
            for (int i = 0; i < 4; ++i, ++m_at)
                if (m_at == m_end || !isHexadecimal(*m_at))
                    return unexpected();
        }
        written = {begin, m_at};
        if (static_cast<qint64>(written.size()) > longestJsonString)
            return fail(JsonFault::Kind::LongString);
        ++m_at;
        return true;
    }

    bool array(int depth)
    {
        ++m_at;
        skipSpace();
        if (next(']')) {
            ++m_at;
            return true;
        }
        for (;;) {
            if (!value(depth))
                return false;
            skipSpace();
            if (next(']')) {
                ++m_at;
                return true;
            }
            if (!take(','))
                return false;
        }
    }

    bool object(int depth)
    {
        ++m_at;
        skipSpace();
        if (next('}')) {
            ++m_at;
            return true;
        }
        std::vector<std::string> keys;
        for (;;) {
            std::string_view key;
            skipSpace();
            if (!string(key))
                return false;
            keys.push_back(unescapedJson(key));
            skipSpace();
            if (!take(':') || !value(depth))
                return false;
            skipSpace();
            if (next('}'))
                break;
            if (!take(','))
                return false;
        }
        ++m_at;
        std::ranges::sort(keys);
        const auto twice = std::ranges::adjacent_find(keys);
        return twice == keys.end() || fail(JsonFault::Kind::DuplicateKey, *twice);
    }

    const char* m_at;
    const char* m_end;
    std::optional<JsonFault> m_fault;
};

unsigned hexadecimal(std::string_view digits)
{
    unsigned value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    return value;
}

void appendCodePoint(std::string& utf8, unsigned codePoint)
{
    const auto append = [&utf8](unsigned byte) { utf8 += static_cast<char>(byte); };
    if (codePoint < 0x80) {
        append(codePoint);
    } else if (codePoint < 0x800) {
        append(0xC0 | (codePoint >> 6));
        append(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        append(0xE0 | (codePoint >> 12));
        append(0x80 | ((codePoint >> 6) & 0x3F));
        append(0x80 | (codePoint & 0x3F));
    } else {
        append(0xF0 | (codePoint >> 18));
        append(0x80 | ((codePoint >> 12) & 0x3F));
        append(0x80 | ((codePoint >> 6) & 0x3F));
        append(0x80 | (codePoint & 0x3F));
    }
}
}

std::expected<const char*, JsonFault> checkJsonValue(const char* begin, const char* end)
{
    Checker checker(begin, end);
    if (!checker.value(0))
        return std::unexpected(checker.fault());
    return checker.position();
}

std::expected<void, JsonFault> checkJsonName(const char* begin, const char* end)
{
    Checker checker(begin, end);
    if (!checker.name())
        return std::unexpected(checker.fault());
    return {};
}

std::expected<void, JsonFault> checkJson(std::string_view text)
{
    Checker checker(text.data(), text.data() + text.size());
    if (!checker.value(0) || !checker.atEnd())
        return std::unexpected(checker.fault());
    return {};
}

std::string unescapedJson(std::string_view written)
{
    std::string text;
    text.reserve(written.size());
    for (std::size_t i = 0; i < written.size(); ++i) {
        if (written[i] != '\\') {
            text += written[i];
            continue;
        }
        switch (const char kind = written[++i]) {
        case 'b': text += '\b'; break;
        case 'f': text += '\f'; break;
        case 'n': text += '\n'; break;
        case 'r': text += '\r'; break;
        case 't': text += '\t'; break;
        case 'u': {
            unsigned codePoint = hexadecimal(written.substr(i + 1, 4));
            i += 4;
            if (0xD800 <= codePoint && codePoint < 0xDC00 && written.substr(i + 1).starts_with("\\u")) {
                const unsigned low = hexadecimal(written.substr(i + 3, 4));
                if (0xDC00 <= low && low < 0xE000) {
                    codePoint = 0x10000 + ((codePoint - 0xD800) << 10) + (low - 0xDC00);
                    i += 6;
                }
            }
            appendCodePoint(text, codePoint);
            break;
        }
        default: text += kind;
        }
    }
    return text;
}
}
