// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/jointcomparison.h"

#include <vector>

namespace app {

/// The words that some sides have in their statements and others do not, at places where the sides differ: what a
/// reviewer has to look at in the text.
[[nodiscard]] std::vector<Span> differingWords(const Comparison& comparison);
[[nodiscard]] std::vector<Span> differingWords(const JointComparison& comparison);
}
