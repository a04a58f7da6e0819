// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/statements/statement.h"

#include <limits>
#include <string>
#include <vector>

namespace app {

/// The unknown part of a text where nobody can say what else a coder marked.
inline const std::vector<Span> everywhere{{0, std::numeric_limits<qint64>::max()}};

/// One coder's statements on an article.
struct Side
{
    std::string coder;
    std::vector<Statement> statements{};
    std::vector<Statement> unanchored{}; ///< whose words are not in the text; with nothing to be compared with
    std::vector<Span> unknown{};         ///< where those would be, as Placement has it: what is not marked there by
                                         ///< this coder may be marked all the same
    int doubles = 0;                     ///< statements that were taken out since they stand there twice
};
}
