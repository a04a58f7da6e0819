// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/clock.h"
#include "app/review/jointplaces.h"
#include "app/review/unanimity.h"
#include "app/sidecars/sidecar.h"
#include "app/text/text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app {

inline constexpr std::string_view consensusCoder = "consensus"; ///< whose tag file is the adjudicated one

/// The verdicts of one reviewer.
struct Reviewer
{
    std::string coder;
    std::vector<Verdict> verdicts;
};

/// A place that a person must look at.
struct OpenPlace
{
    enum class Reason {
        Undecided,           ///< the coders differ and nobody has decided yet
        OutdatedVerdict,     ///< somebody decided, on other versions than there are now
        ConflictingVerdicts, ///< two reviewers, or two verdicts of one, do not go together
        EditedByHand,        ///< the decision is another one or taken back, but the consensus was edited by hand
        ChangedSince,        ///< what was decided, or edited by hand, came of other statements than there are now
        SourcesGone,         ///< what the consensus has came of statements that are gone
        AboutConsensus,      ///< a verdict against the consensus, but on no coder's version as it is now
    };
    Reason reason = Reason::Undecided;
    JointPlace place; ///< no statements where the sources are gone, or the verdict is about the consensus
    Differences differences;
    std::vector<std::string> reviewers;   ///< who decided on it so far
    std::vector<StatementId> inConsensus; ///< what the consensus has for it, and keeps
    std::vector<std::string> changedBy;   ///< whose statements say other than when that was made, or are gone
};
[[nodiscard]] std::string_view wordOf(OpenPlace::Reason reason); ///< undecided, outdated-verdict, …

/// A statement that all marked alike, with words beside it that differ: those are empty in the consensus.
struct LeftEmpty
{
    StatementId statement; ///< of the consensus
    Span extent;
    std::vector<std::string> fields; ///< ids, and "note"
};

/// The consensus after one more round, and what the round did.
struct Adjudication
{
    std::vector<Statement> consensus; ///< all of it
    std::vector<OpenPlace> open;      ///< in reading order
    int unanimous = 0;                ///< statements added because all coders agree
    std::vector<LeftEmpty> leftEmpty; ///< some of those
    int decided = 0;                  ///< statements added because a reviewer decided
    std::vector<Statement> takenOut;  ///< what they came of does not hold any more; in reading order
    int renewed = 0;                  ///< statements that say the same, but came of others or have another note
};

/// Takes what all coders marked alike, and what the reviewers decided, into the consensus. Every statement made says
/// what it came of and what that said, so a later round follows by content, and no clock has a say:
/// - What nobody decided is taken by the machine alone, and stays only as long as all coders of the round say what they
///   said then. It is made anew when all of them changed alike. It is taken out, and its place is open, when one of
///   them says something else or nothing any more, and when coders take part who did not and who do not agree: a
///   consensus made again with other coders is theirs. A coder who is left out takes nothing back, nor does another
///   rule for borders.
/// - What a reviewer decided follows the decision, and is taken out when that is taken back. A decision on statements
///   that changed since holds, and is named, until the reviewer decides again; so does one of a reviewer who is not
///   asked in this round.
/// - What somebody edited by hand is never touched, but named where it would have followed.
/// A second round on the same files changes nothing.
///
/// A verdict on what the consensus has, beside coders' versions, is one on all that it was made of. One that names
/// nothing but the consensus cannot be followed: nothing would keep the next round from making it again.
///
/// A version that is the same as one that a verdict judges is judged with it. Where several versions stand that are not
/// the same, or verdicts contradict each other, the place is left open.
[[nodiscard]] Adjudication adjudicate(const std::vector<Side>& coders, const std::vector<Reviewer>& reviewers,
    BorderRule borders, std::vector<Statement> consensus, const Codebook& codebook, const Text& text,
    const Origin& origin);
}
