// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/statements/statement.h"

#include <vector>

namespace app {

/// A statement as pairing sees it: where it stands and which codes it bears, as numbers that are equal where the codes
/// mean the same.
struct Mark
{
    std::vector<Span> spans;
    std::vector<int> speakers, topics; ///< sorted, each once

    [[nodiscard]] Span extent() const;
    [[nodiscard]] qint64 length() const; ///< code points of all spans
};

/// Statements of two coders that mean the same place, by their index in the two lists. Either side of a match may hold
/// several statements (one coder split what the other kept whole) or none (only one of them marked the place).
struct Match
{
    std::vector<int> mine;
    std::vector<int> theirs;

    [[nodiscard]] bool isPair() const { return mine.size() == 1 && theirs.size() == 1; }
    bool operator==(const Match&) const = default;
};

/// Pairs the statements of two coders: the one-to-one matching that shares the most characters, among those the one
/// whose borders are most alike, among those the one with the most equal speakers and topics. What is left over joins
/// the match that it mostly lies in, when that match's partner has at least one speaker in common with it. Matches come
/// in reading order. A sweep finds what overlaps, so the cost is O(n log n) unless very many statements cover the same
/// words.
[[nodiscard]] std::vector<Match> pairStatements(
    const std::vector<Statement>& mine, const std::vector<Statement>& theirs);

/// The same on marks, whose codes may have gone through a codebook.
[[nodiscard]] std::vector<Match> pairMarks(const std::vector<Mark>& mine, const std::vector<Mark>& theirs);

/// Code points that both cover.
[[nodiscard]] qint64 sharedCharacters(const Statement& a, const Statement& b);
[[nodiscard]] qint64 sharedCharacters(const Mark& a, const Mark& b);
}
