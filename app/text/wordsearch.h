// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/text.h"

#include <vector>

namespace app {

/// Where @p words stand in @p text, for a person who looks for them: each within one paragraph, in order and not
/// overlapping. As people type them: small and capital letters, straight and curved quotes, and all kinds of space are
/// alike.
[[nodiscard]] std::vector<Span> findWords(const Text& text, const QString& words);
}
