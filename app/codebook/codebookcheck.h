// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/codebook/codebook.h"

#include <QString>

#include <vector>

namespace app {

/// Doubles (ids, names, aliases, keys), colours that are none, offices that end before they begin, parents that do not
/// exist, loops of parents, choices without a value. One sentence each, empty when all is well.
[[nodiscard]] std::vector<QString> checkCodebook(const Codebook& codebook);
}
