// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sidecars/sidecar.h"
#include "app/statements/statement.h"
#include "app/text/text.h"

#include <vector>

namespace app {

/// Statements of another text version on this text.
struct Placement
{
    std::vector<Statement> placed;     ///< with the offsets that their words have here, in the order given
    std::vector<Statement> unanchored; ///< with words that do not stand here, or at several places alike
    int moved = 0;                     ///< of those placed: how many have other offsets than before
};

/// Whether the words of a statement are those at its place.
[[nodiscard]] bool standsThere(const Statement& statement, const Text& text);
/// Whether a tag file was made of this text and all of its words stand where it says: one that was edited by hand may
/// name places that are not its words'.
[[nodiscard]] bool standsThere(const Sidecar& sidecar, const Text& text);

/// Finds each statement by its words: where it stood; where it is moved to with all of its surroundings, as the
/// statements before it; or at the one place whose surroundings are most like those it had. Words that are not there
/// letter for letter, and places that nothing tells apart, are never guessed at.
[[nodiscard]] Placement placeByWords(std::vector<Statement> statements, const Text& text);
}
