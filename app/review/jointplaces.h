// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/comparison.h"

#include <vector>

namespace app {

/// A place that at least one of several coders marked, as a reviewer decides on it.
struct JointPlace
{
    std::vector<std::vector<int>> statements; ///< for each side: indices, in reading order
    Span extent;
};

/// The places of two and more coders, in reading order. Verdicts are given on pairs of coders, so whatever the pairing
/// of any two of them holds together lies in one place, also where the pairings contradict each other; for counting,
/// sharedplaces.h keeps such places apart.
[[nodiscard]] std::vector<JointPlace> jointPlaces(const std::vector<Side>& sides);

/// How any two coders' versions of the place differ.
[[nodiscard]] Differences differencesAt(
    const JointPlace& place, const std::vector<Side>& sides, const Codebook& codebook);
}
