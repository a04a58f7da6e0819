// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/colleagues.h"
#include "app/statements/statementlist.h"
#include "app/statements/verdict.h"

#include <string>
#include <vector>

namespace app {

/// One of a coder's statements as it is and as a reviewer judged it.
struct Judgement
{
    const CoderFile* file; ///< the reviewer's
    const Verdict* verdict;
    const JudgedStatement* then;
    const Statement* now;
    Decision decision; ///< on this statement; Undecided: a comment alone
};

/// What reviewers decided and said on @p coder's own @p statements, which must outlive the answer, as must @p files.
[[nodiscard]] std::vector<Judgement> judgementsOn(
    const StatementList& statements, const std::string& coder, const std::vector<CoderFile>& files);
}
