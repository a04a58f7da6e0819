// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/codebook/codebook.h"
#include "app/statements/statement.h"
#include "ui/reading/markstyle.h"

namespace ui {

/// How a statement looks in the reader: what the codebook says of its speakers, in the present theme.
[[nodiscard]] MarkStyle markStyleOf(const app::Statement& statement, const app::Codebook& codebook);
}
