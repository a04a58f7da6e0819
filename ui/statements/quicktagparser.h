// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/statements/quicktag.h"
#include "ui/statements/quicktagtokens.h"

namespace ui {

/// The grammar. Names are separated by / , ; (or their wide forms); a name may contain spaces, and spaces separate
/// where every piece is then known. "=" gives the topic before it a stance, by a word, the beginning of one, or + ~ 0 -
/// ?. What stands before the first slash is a speaker, what stands between it and the next a topic, unless the codebook
/// knows the name as something else. A leading @ says speaker, # says topic, anywhere. A name in quotation marks is
/// that name and no other: it is how a new name that begins like a known one is made. A manner is its word. "note:" or
/// " -- " begins the note, which is all the rest.
[[nodiscard]] QuickTag parseQuickTag(QStringView line, const NameMatcher& names);

/// The line that says what @p statement has; parseQuickTag() reads it back. Notes of several lines are left out.
[[nodiscard]] QString quickTagLine(const app::Statement& statement, const NameMatcher& names);

/// A name as it can stand in a line: in quotation marks where it would be read otherwise.
[[nodiscard]] QString quotedName(const QString& name);

namespace quicktag {
/// What stands between two separators, as the codebook knows it.
[[nodiscard]] std::vector<QuickTagPart> partsOf(const Segment& segment, const NameMatcher& names);
}
}
