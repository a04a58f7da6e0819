// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/article.h"
#include "app/base/result.h"
#include "app/base/writtenfiles.h"
#include "app/review/codemapping.h"
#include "app/review/consensus.h"

#include <optional>
#include <string>
#include <vector>

namespace app {

/// Whose statements and verdicts make the consensus, and how.
struct ConsensusRequest
{
    std::vector<std::string> coders; ///< two or more; their order decides nothing
    std::vector<std::string> reviewers;
    std::vector<QString> others; ///< tag files from elsewhere, as for colleaguesOf()
    BorderRule borders = BorderRule::Exact;
    bool write = true; ///< false: only say what would be done
};

/// One round of adjudication on one article.
struct ConsensusRound
{
    std::vector<Side> coders; ///< those who worked on it
    Adjudication adjudication;
    WrittenFiles written;       ///< the consensus file, where it was changed
    std::vector<Error> leftOut; ///< what the tag files hold and was not counted
};

/// Reads the tag files beside the article and those from elsewhere, takes colleagues' names for ours, adjudicates, and
/// brings the consensus file up to date, also where it was made on an earlier version of the text; a round that changes
/// nothing writes nothing. Nothing where fewer than two of the coders worked on the article. An error where a tag file
/// of one of them, of a reviewer or of the consensus cannot be read, and where the consensus is named as a coder.
[[nodiscard]] Result<std::optional<ConsensusRound>> makeConsensus(const Article& article, const Codebook& codebook,
    const CodeMapping& mapping, const ConsensusRequest& request, const Origin& origin);
}
