// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace app {

/// How many characters to each side of a stop the rules look at, at most. A border found further than this from the
/// edge of a cut-out is a border of the whole.
inline constexpr std::size_t sentenceContext = 256;

/// Where the sentences of a paragraph end, closing quotation marks and brackets included; the last end is always that
/// of the paragraph. White space behind an end belongs to nobody.
///
/// These are rules rather than Qt's sentence finder because that one ends sentences after "Mr.", inside “Stop!” he
/// said and not at all after a Korean stop without a space; a coder who asks for a sentence must get one.
[[nodiscard]] std::vector<std::size_t> sentenceEnds(std::u32string_view paragraph);
}
