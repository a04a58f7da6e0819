// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace app {

/// A JSON member that this version does not know, kept as it stood in the file so that writing changes nothing of it.
struct RawMember
{
    std::string key;   ///< as written between the quotation marks, escapes included
    std::string value; ///< the source text of the value, byte for byte
    bool operator==(const RawMember&) const = default;
};
using RawMembers = std::vector<RawMember>;
}
