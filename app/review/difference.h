// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/codebook/codebook.h"
#include "app/review/pairing.h"
#include "app/review/side.h"

#include <QFlags>

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// How two coders' versions of a place differ. A pair may differ in several ways at once.
enum class Difference : unsigned {
    Borders = 1 << 0,
    Speakers = 1 << 1,
    Topics = 1 << 2,
    Stance = 1 << 3, ///< on a topic that both have
    Manner = 1 << 4,
    OnlyMine = 1 << 5,
    OnlyTheirs = 1 << 6,
    Split = 1 << 7,         ///< one statement against several
    NotComparable = 1 << 8, ///< not known what one of the two has here: words of statements about here are not in the
                            ///< text, or the tag file breaks off. That is no difference, and nobody missed anything.
};
Q_DECLARE_FLAGS(Differences, Difference)
Q_DECLARE_OPERATORS_FOR_FLAGS(Differences)

/// All kinds, in the order in which they are shown.
[[nodiscard]] const std::vector<Difference>& allDifferences();
/// The word of the terminal and of files: "borders", "speakers", …, "only-mine", "split".
[[nodiscard]] std::string_view wordOf(Difference difference);

/// What a name means where statements are compared: the entry of the codebook that it is a name of, so that an alias is
/// no difference; a name that it does not have, what is written.
[[nodiscard]] std::string meantSpeaker(const SpokenBy& speaker, const Codebook& codebook);
[[nodiscard]] std::string meantTopic(const AboutTopic& topic, const Codebook& codebook);

[[nodiscard]] Differences differencesBetween(const Statement& mine, const Statement& theirs, const Codebook& codebook);
/// One statement against several is compared with all that those say together, as agreement does.
[[nodiscard]] Differences differencesOf(
    const Match& match, const Side& mine, const Side& theirs, const Codebook& codebook);

/// A coder who marked the same twice says it once: the other is no part of a split, and no version to decide on.
void takeOutDoubles(Side& side, const Codebook& codebook);
}
