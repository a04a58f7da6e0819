// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace app {

/// Appends @p text as a JSON string. UTF-8 stays as it is; only what JSON forbids inside a string is escaped, so that
/// people can read the file in any script.
inline void appendJsonText(std::string& json, std::string_view text)
{
    json += '"';
    for (std::size_t done = 0;;) {
        // Most texts need no escape at all, so what lies between two is appended in one piece.
        const auto special = std::find_if(text.begin() + static_cast<std::ptrdiff_t>(done), text.end(),
            [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; });
        const auto place = static_cast<std::size_t>(special - text.begin());
        json.append(text, done, place - done);
        if (special == text.end())
            break;
        done = place + 1;
        switch (*special) {
        case '"': json += "\\\""; break;
        case '\\': json += "\\\\"; break;
        case '\n': json += "\\n"; break;
        case '\r': json += "\\r"; break;
        case '\t': json += "\\t"; break;
        default: {
            constexpr std::string_view digits = "0123456789abcdef";
            json += "\\u00";
            json += digits[static_cast<unsigned char>(*special) >> 4];
            json += digits[static_cast<unsigned char>(*special) & 15];
        }
        }
    }
    json += '"';
}
}
