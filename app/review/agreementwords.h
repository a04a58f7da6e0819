// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/agreement.h"

#include <string_view>
#include <vector>

namespace app {

/// The code that was given most often, and its share of all that were given; of places, the share of the text that is
/// marked.
struct Prevalence
{
    std::string code;
    double share = 0;
};

/// What people read of a figure: its name, and what its value means here, with the trap that it falls into.
[[nodiscard]] QString figureName(std::string_view key);
[[nodiscard]] QString figureMeaning(const Figure& figure, const Prevalence& prevalence);

/// Why the figures on a code may mislead that coders gave so often at so many places, each coder for herself.
[[nodiscard]] QString codeTrap(const std::vector<qint64>& given, const std::vector<qint64>& places);

[[nodiscard]] QString nothingMarked();
}
