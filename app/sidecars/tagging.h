// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/statements/statement.h"
#include "app/text/text.h"

#include <vector>

namespace app {

/// A selector for @p span: its words and up to 32 characters on both sides; the span is widened to whole graphemes.
[[nodiscard]] Selector selectorFor(const Text& text, Span span);

/// A new statement on @p spans, without speakers and topics. Invalid where a span is empty, outside the text or longer
/// than a tag file can hold.
[[nodiscard]] Result<Statement> newStatement(const Text& text, std::vector<Span> spans, const Origin& origin);

/// All places where @p quote stands word for word, in order of the text.
[[nodiscard]] std::vector<Span> occurrences(const Text& text, std::string_view quote);
}
