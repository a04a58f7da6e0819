// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/difference.h"

#include <string>

namespace app {

/// "0-25 Xi / THAAD=opposes / indirect" for people; on one line.
[[nodiscard]] std::string brief(const Statement& statement);

/// "borders,topics", in the order in which they are shown; "same" where there is no difference.
[[nodiscard]] std::string joined(Differences differences);
}
