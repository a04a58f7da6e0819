// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/codebook/codebook.h"

#include <string>
#include <vector>

namespace app {

/// An entry of the codebook that has another name now.
struct Renaming
{
    enum class Kind : unsigned char { Speaker, Topic };
    Kind kind;
    std::string from, to;
    bool operator==(const Renaming&) const = default;
};

/// The entries, by their ids, that have other names in @p after than in @p before.
[[nodiscard]] std::vector<Renaming> renamings(const Codebook& before, const Codebook& after);
}
