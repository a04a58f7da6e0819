// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/statements/statement.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app {

using ReplyId = Id<struct ReplyKind>;

/// What a reviewer says about a place that two coders marked differently.
enum class Decision : unsigned char {
    Undecided, ///< a comment alone
    Accept,    ///< the judged statements stand, those against them do not
    Reject,    ///< the other way round; where nothing is against them, nothing stands
    Amend,     ///< neither: what the reviewer wrote instead
    Both,      ///< the judged statements and those against them
};
/// The words of the file format and the terminal: "accept", …; empty for Undecided.
[[nodiscard]] std::string_view wordOf(Decision decision);
[[nodiscard]] std::optional<Decision> decisionFromWord(std::string_view word); ///< "" is Undecided

/// What a decision on the judged statements is for those against them.
[[nodiscard]] Decision onTheOtherSide(Decision decision);

/// A statement as it was when somebody judged it: enough to tell later whether, and in what, it has changed.
struct JudgedStatement
{
    std::string coder;
    Statement statement;
    bool operator==(const JudgedStatement&) const = default;
};
/// Keeps what a verdict is about, and leaves out what the file's other programs put beside it.
[[nodiscard]] JudgedStatement judged(const std::string& coder, const Statement& statement);

/// A reviewer's decision on one place, with both sides as they were then. It lies in the reviewer's own tag file and
/// changes nobody's statements; the consensus is made from it.
struct Verdict
{
    VerdictId id;
    Decision decision = Decision::Undecided;
    std::vector<JudgedStatement> judged;  ///< at least one; where only one side marked the place, that side's
    std::vector<JudgedStatement> against; ///< the other side's; empty where only one side marked the place
    std::optional<Statement> amended;     ///< Amend: what stands instead
    std::string comment;
    std::string created, modified; ///< as in the file: 2026-09-01T10:00:00Z
    RawMembers decisionExtra, commentExtra, creatorExtra, extra;

    [[nodiscard]] bool concerns(const StatementId& statement) const; ///< whether it is judged or against
    bool operator==(const Verdict&) const = default;
};

/// An answer to a verdict or to another answer; each person's lie in their own tag file.
struct Reply
{
    ReplyId id;
    std::string to; ///< the id of a verdict or reply
    std::string text;
    std::string created, modified;
    RawMembers textExtra, creatorExtra, extra;
    bool operator==(const Reply&) const = default;
};
}
