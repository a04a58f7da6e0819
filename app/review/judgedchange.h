// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/difference.h"
#include "app/statements/verdict.h"

#include <QString>

#include <vector>

namespace app {

/// In what a statement is no longer the one that was judged. An article that got longer above it changes its offsets
/// but nothing of what was judged, so the words with their surroundings count, not the numbers.
[[nodiscard]] Differences changesSince(const JudgedStatement& then, const Statement& now, const Codebook& codebook);

/// What became of the statements that a verdict is about, as sentences that name what was and what is; empty where
/// nothing changed. Each of @p now belongs to the one of @p then in its place; null where the statement is gone.
[[nodiscard]] QString describeChanges(const std::vector<const JudgedStatement*>& then,
    const std::vector<const Statement*>& now, const Codebook& codebook);
}
