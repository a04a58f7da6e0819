// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <limits>
#include <string>
#include <vector>

namespace app {

/// A JSON member that this version does not know, kept as it stood in the file so that writing changes nothing of it.
struct RawMember
{
    std::string key;   ///< as written between the quotation marks, escapes included
    std::string value; ///< the source text of the value, byte for byte

    /// Which of the object's known members, counted in the order of writing, it stands before; by default after all.
    unsigned char place = std::numeric_limits<unsigned char>::max();

    /// The place is a courtesy to people who compare files; it means nothing.
    bool operator==(const RawMember& other) const { return key == other.key && value == other.value; }
};
using RawMembers = std::vector<RawMember>;
}
