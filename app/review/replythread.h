// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/statements/verdict.h"

#include <string>
#include <vector>

namespace app {

/// A reply and who wrote it.
struct RepliedBy
{
    std::string coder;
    Reply reply;
};

/// Of @p replies those to @p verdict and to each other, in the order in which they were written, whosever files they
/// stand in.
[[nodiscard]] std::vector<const RepliedBy*> threadOf(const VerdictId& verdict, const std::vector<RepliedBy>& replies);
}
