// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace app {

/// Appends @p text as a JSON string. UTF-8 stays as it is; only what JSON forbids inside a string is escaped, so that
/// people can read the file in any script.
inline void appendJsonText(std::string& json, std::string_view text)
{
    json += '"';
    for (const char c : text) {
        switch (c) {
        case '"':
            json += "\\\"";
            break;
        case '\\':
            json += "\\\\";
            break;
        case '\n':
            json += "\\n";
            break;
        case '\r':
            json += "\\r";
            break;
        case '\t':
            json += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                constexpr std::string_view digits = "0123456789abcdef";
                json += "\\u00";
                json += digits[static_cast<unsigned char>(c) >> 4];
                json += digits[static_cast<unsigned char>(c) & 15];
            } else {
                json += c;
            }
        }
    }
    json += '"';
}
}
