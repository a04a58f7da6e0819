// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/codebook/codebook.h"
#include "app/statements/statement.h"

#include <string>

namespace app {

/// 16 hexadecimal digits that are others once the statement says something else: other words, speakers, topics,
/// stances, manner, note or fields. Where its words stand does not count, since an article that got longer above them
/// changes nothing of what was said; nor do ids, times and what other programs put beside. Entries of @p codebook count
/// by their ids, so that a new name for one is no change; other names as they are written.
[[nodiscard]] std::string contentDigest(const Statement& statement, const Codebook& codebook);
}
