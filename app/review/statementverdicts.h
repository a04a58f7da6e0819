// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/statements/verdict.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace app {

/// What a reviewer's verdict on a place means for one of the statements there.
struct StatementVerdict
{
    std::string reviewer;
    Decision decision; ///< Accept: the statement stands; Reject: it does not; never Undecided
    bool operator==(const StatementVerdict&) const = default;
};

/// The reviewers' verdicts on an article, looked up from the statements' side: where "theirs" was accepted, "mine" was
/// not.
class StatementVerdicts
{
public:
    void add(const std::string& reviewer, const std::vector<Verdict>& verdicts); ///< must outlive this
    [[nodiscard]] bool isEmpty() const { return m_byStatement.empty(); }

    /// One from each reviewer, the latest, in the order of their ids; a comment alone is none.
    [[nodiscard]] std::vector<StatementVerdict> on(const std::string& coder, const StatementId& statement) const;

private:
    struct Given
    {
        std::string reviewer;
        const Verdict* verdict;
        const std::string* coder; ///< whose statement
        bool isJudged;            ///< else it stands on the other side
    };
    std::unordered_map<std::string, std::vector<Given>> m_byStatement; ///< by id
};
}
