// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/difference.h"
#include "app/statements/verdict.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace ui {

class ReviewSession;

/// "Other borders · Other stance".
[[nodiscard]] QString kindNames(app::Differences differences, const ReviewSession& review);
/// What was decided at a place: "ben taken", "kept", …; empty for a comment alone. A blind review says which of the
/// versions that are shown: whether a verdict accepts or rejects would tell whose they are.
[[nodiscard]] QString decisionWords(const ReviewSession& review, int place);
/// A sentence on a decision that also is about coders who are not compared now. A blind review names none of them.
[[nodiscard]] QString widerDecisionWords(const app::Verdict& verdict, const ReviewSession& review);
/// Whose statements those are, each once.
[[nodiscard]] QStringList codersOf(const std::vector<app::JudgedStatement>& judged);
/// What a verdict says beside its decision, in lines: what is to stand instead, and the comment.
[[nodiscard]] QStringList saidWith(const app::Verdict& verdict);
/// How a blind review calls the version that is shown first (0), second, …: "A", "B", ….
[[nodiscard]] QString versionLetter(int version);
[[nodiscard]] QString shownTime(const std::string& timestamp); ///< in the form of the language of the window
}
