// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/comparison.h"

#include <vector>

namespace app {

/// The words of statements, as spans in the order of the text that neither overlap nor touch.
[[nodiscard]] std::vector<Span> spansOf(const std::vector<const Statement*>& statements);

/// The words that one side alone has in its statements at places where the sides differ: what a reviewer has to look
/// at in the text.
[[nodiscard]] std::vector<Span> differingWords(const Comparison& comparison);
}
