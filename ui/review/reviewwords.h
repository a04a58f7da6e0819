// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/difference.h"
#include "app/statements/verdict.h"

#include <QString>

namespace ui {

/// "Other borders · Other stance".
[[nodiscard]] QString kindNames(app::Differences differences);
/// What was decided: "accepted", "kept", …; empty for a comment alone.
[[nodiscard]] QString decisionName(app::Decision decision);
[[nodiscard]] QString shownTime(const std::string& timestamp); ///< in the form of the language of the window
}
