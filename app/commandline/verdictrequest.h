// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/tagrequest.h"
#include "app/statements/verdict.h"

#include <optional>
#include <string>
#include <vector>

namespace app {

/// A decision on a place as a person or script asks for it.
struct VerdictRequest
{
    QString article;
    std::string reviewer;
    std::vector<StatementId> statements; ///< of one coder, all in one place
    std::string against;                 ///< the other coder of the place; empty: the only one there is
    Decision decision = Decision::Undecided;
    std::string comment;
    TagRequest amendment; ///< Amend: what is to be other than in the first statement
};

/// Puts the verdict into the reviewer's tag file; a verdict of theirs on the same place is changed. The other side of
/// the place is found by pairing, as in the window.
[[nodiscard]] Result<VerdictId> giveVerdict(const VerdictRequest& request, const Origin& origin);

/// Takes a verdict or an answer out of the tag file of @p coder, whatever has become of what it is about.
[[nodiscard]] Result<> withdraw(
    const QString& article, const std::string& coder, const std::string& id, const Origin& origin);

/// What somebody answers to a verdict, or to an answer.
struct ReplyRequest
{
    QString article;
    std::string coder; ///< who answers; it goes into that coder's tag file
    std::string to;    ///< the id of a verdict or reply in any tag file of the article
    std::string text;
};
[[nodiscard]] Result<ReplyId> giveReply(const ReplyRequest& request, const Origin& origin);
}
