// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/codebook/codebook.h"
#include "app/statements/statement.h"
#include "app/text/text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// When versions of a place that differ in nothing but their borders are the same, and which borders then count.
enum class BorderRule : unsigned char {
    Exact,    ///< only where the borders are equal
    Sentence, ///< where they lie in the same sentences: those sentences
    Longest,  ///< where they overlap: the longest version
    Shortest, ///< where they overlap: the shortest version
};
[[nodiscard]] std::string_view wordOf(BorderRule rule); ///< exact, sentence, longest, shortest
[[nodiscard]] std::optional<BorderRule> borderRuleFromWord(std::string_view word);

/// A coder's statement at a place.
struct Version
{
    std::size_t side; ///< which of the coders
    const std::string* coder;
    const Statement* statement;

    [[nodiscard]] Provenance::Source source() const { return {*coder, statement->id, {}, {}}; }
};
using Versions = std::vector<Version>;

/// Whether versions of a place are the same, and the statement that then stands for all. Borrows what it is given.
class Unanimity
{
public:
    Unanimity(const Codebook& codebook, const Text& text);

    [[nodiscard]] bool areSame(const Statement& a, const Statement& b, BorderRule rule) const;
    [[nodiscard]] bool areAllSame(const Versions& versions, BorderRule rule) const;

    /// What all of @p versions say: their codes in the codebook's names, and of notes and fields what nobody
    /// contradicts. Without id and times.
    [[nodiscard]] Statement common(const Versions& versions, BorderRule rule) const;
    /// What common() leaves empty, since two of @p versions say different things: ids of fields, and "note".
    [[nodiscard]] static std::vector<std::string> contradicted(const Versions& versions);
    /// The statement with the codebook's names and nothing of other programs. Without id and times.
    [[nodiscard]] Statement inOwnWords(const Statement& statement) const;

private:
    [[nodiscard]] std::vector<Span> sentencesOf(const Statement& statement) const;
    [[nodiscard]] std::vector<Span> bordersOf(const Versions& versions, BorderRule rule) const;

    const Codebook& m_codebook;
    const Text& m_text;
};
}
