// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/clock.h"
#include "app/sidecars/sidecar.h"

namespace app {

/// One's own changes on top of a version of the tag file that somebody else (another device, another program) wrote
/// meanwhile.
struct Rebased
{
    Sidecar sidecar;
    /// Statements, verdicts and replies that both sides changed: theirs keeps its id, ours stands beside it with a new
    /// one.
    int keptTwice = 0;
};

/// What changed from @p base to @p ours is done again on @p theirs, one statement, verdict or reply after the
/// other. Nothing is lost: where both sides changed one both forms stay, and a change beats a removal. Progress and
/// corrected details are ours if we changed them.
[[nodiscard]] Rebased rebase(const Sidecar& base, const Sidecar& ours, const Sidecar& theirs, const Origin& origin);
}
