// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

#include <expected>
#include <string>
#include <string_view>

namespace app {

/// What is wrong with a JSON text, and where.
struct JsonFault
{
    enum class Kind { Truncated, NotJson, TooDeep, DuplicateKey, LongString };
    Kind kind;
    const char* place;
    std::string key; ///< the one that stands twice, as written
};

inline constexpr int deepestJson = 64;                   ///< levels of nesting; ours need seven
inline constexpr qint64 longestJsonString = 64LL * 1024; ///< bytes of UTF-8

/// Reads one value from @p begin on and answers where it ends. As strict as the standard, and stricter: no key twice in
/// one object, limits for depth and length. A fast parser checks nothing of what it skips, and what it skips is what
/// we keep and write again. Expects valid UTF-8.
[[nodiscard]] std::expected<const char*, JsonFault> checkJsonValue(const char* begin, const char* end);
/// The name of a member, from its quotation mark on.
[[nodiscard]] std::expected<void, JsonFault> checkJsonName(const char* begin, const char* end);
/// The whole text: one value and nothing else.
[[nodiscard]] std::expected<void, JsonFault> checkJson(std::string_view text);

/// The characters that a string as written between its quotation marks stands for; halves of surrogate pairs come out
/// as three bytes each, so that two strings are equal if and only if they mean the same.
[[nodiscard]] std::string unescapedJson(std::string_view written);
}
