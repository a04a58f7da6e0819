// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/difference.h"

#include <QString>

#include <string>

namespace ui {

class ReviewSession;

/// "Other borders · Other stance".
[[nodiscard]] QString kindNames(app::Differences differences);
/// What was decided at a place: "ben taken", "kept", …; empty for a comment alone. A blind review says which of the two
/// versions that are shown: whether a verdict accepts or rejects would tell whose they are.
[[nodiscard]] QString decisionWords(const ReviewSession& review, int place);
[[nodiscard]] QString shownTime(const std::string& timestamp); ///< in the form of the language of the window
}
