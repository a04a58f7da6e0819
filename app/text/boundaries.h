// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/text.h"

#include <vector>

namespace app {

/// Borders that a coder meets: characters as a person sees them, words, sentences. All spans count code points.
[[nodiscard]] bool isGraphemeBoundary(const Text& text, qint64 character);
/// The smallest span around @p span that cuts no grapheme in two.
[[nodiscard]] Span snapToGraphemes(const Text& text, Span span);
[[nodiscard]] qint64 nextGrapheme(const Text& text, qint64 character);
[[nodiscard]] qint64 previousGrapheme(const Text& text, qint64 character);

[[nodiscard]] Span wordAt(const Text& text, qint64 character);
[[nodiscard]] qint64 nextWord(const Text& text, qint64 character);
[[nodiscard]] qint64 previousWord(const Text& text, qint64 character);

/// The sentences of one paragraph, without the white space between them. Abbreviations, initials, decimal points and
/// closing quotation marks do not end or split one; Chinese and Korean stops do end one.
[[nodiscard]] std::vector<Span> sentencesOf(const Text& text, qint64 paragraph);
/// The sentence around or, between two, after @p character; empty in a blank paragraph.
[[nodiscard]] Span sentenceAt(const Text& text, qint64 character);

/// @p span without white space at its ends; empty if there is nothing else.
[[nodiscard]] Span trimmed(const Text& text, Span span);
}
