// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/statements/statement.h"

#include <optional>

namespace app {

/// One change of a statement as a value; it knows its inverse.
struct Edit
{
    std::optional<Statement> before; ///< empty: the edit adds the statement
    std::optional<Statement> after;  ///< empty: the edit removes it
    [[nodiscard]] Edit inverted() const { return {after, before}; }
    [[nodiscard]] const StatementId& statement() const { return before ? before->id : after->id; }
    bool operator==(const Edit&) const = default;
};
}
