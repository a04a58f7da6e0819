// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sidecars/sidecar.h"

#include <random>

namespace tests {

using Random = std::mt19937_64;

/// The seed of this run, printed so that a failure can be repeated with ATTRIBUNE_SEED.
[[nodiscard]] Random seededRandom();

/// From a handful of letters to what nobody types: quotes, controls, emoji, right-to-left text, non-characters.
[[nodiscard]] std::string randomText(Random& random, int longest = 20);

/// A tag file with all that the format has, in any combination; annotations of each kind sorted by id.
[[nodiscard]] app::Sidecar randomSidecar(Random& random, int mostStatements = 12);
}
