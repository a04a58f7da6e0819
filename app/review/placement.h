// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/sidecars/sidecar.h"
#include "app/statements/statement.h"
#include "app/text/text.h"

#include <QString>

#include <optional>
#include <vector>

namespace app {

/// Statements of another text version on this text.
struct Placement
{
    std::vector<Statement> placed;     ///< with the offsets that their words have here, in the order given
    std::vector<Statement> unanchored; ///< with words that do not stand here, or at several places alike
    std::vector<Span> unknown; ///< where those would be: from the statement placed before to that behind, without
                               ///< overlaps and in the order of the text
    int moved = 0;             ///< of those placed: how many have other offsets than before
};

/// Whether the words of a statement are those at its place.
[[nodiscard]] bool standsThere(const Statement& statement, const Text& text);
/// Whether a tag file was made of this text and all of its words stand where it says: one that was edited by hand may
/// name places that are not its words'.
[[nodiscard]] bool standsThere(const Sidecar& sidecar, const Text& text);

/// That some of a tag file's statements on @p article are not where it says they are, for whoever is shown their places
/// as the file has them.
[[nodiscard]] std::optional<Error> whatIsMisplaced(const Sidecar& sidecar, const Text& text, const QString& article);

/// Finds each statement by its words: where it stood; where it is moved to with all of its surroundings, as the
/// statements before it; or at the one place whose surroundings are most like those it had. Words that are not there
/// letter for letter, and places that nothing tells apart, are never guessed at.
[[nodiscard]] Placement placeByWords(std::vector<Statement> statements, const Text& text);

/// @p statement where its words stand, with the surroundings that they have there; as it was where they do not.
[[nodiscard]] Statement placedByWords(Statement statement, const Text& text);

/// What became of a tag file on a text that is not as it was when it was tagged.
struct BroughtOver
{
    std::vector<Statement> unanchored; ///< taken out of the tag file, as they were: their words do not stand here
    std::vector<Span> unknown;         ///< where those would be, as Placement has it
    int moved = 0;                     ///< statements that stand elsewhere than the file said
    int lostFurniture = 0;             ///< corrected page furniture that was taken out: nothing tells where it is now
};

/// Brings a tag file to @p text: statements to where their words stand, with the surroundings that they have there, and
/// corrected page furniture, which is marked by numbers alone, along with the statements and ends of the text that it
/// lies between. Where all stands as the file says, nothing is changed. One rule for words that are gone: the statement
/// is no longer among the others, where it would lie on wrong words, and whoever writes the file puts it back as it
/// was. To say that the file now counts in this text is up to describeArticle().
[[nodiscard]] BroughtOver bringToText(Sidecar& sidecar, const Text& text);
}
