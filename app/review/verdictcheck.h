// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sidecars/sidecarcheck.h"

#include <vector>

namespace app {

/// The verdicts and replies of one tag file against all tag files of the article: statements that are gone or were
/// changed since they were judged, answers to what is nowhere. A problem's "statement" is the id of the verdict or
/// reply.
[[nodiscard]] std::vector<SidecarProblem> checkVerdicts(
    const Sidecar& sidecar, const std::vector<Sidecar>& all, const Codebook& codebook);
}
