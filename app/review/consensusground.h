// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/consensus.h"
#include "app/review/unanimity.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace app {

/// What the statements of a consensus rest on: what the coders of a round say, where, and what its reviewers decided.
/// Borrows what it is given.
class ConsensusGround
{
public:
    ConsensusGround(const std::vector<Side>& coders, const std::vector<Reviewer>& reviewers,
        const std::vector<JointPlace>& places, const Codebook& codebook);

    struct Known
    {
        Version version;
        std::size_t place;
    };
    /// Null: the coder does not take part, or has no such statement. Coders who began with a copy of one file have
    /// statements of one id.
    [[nodiscard]] const Known* find(const std::string& coder, const StatementId& statement) const;
    [[nodiscard]] std::string digestOf(const Version& version) const;
    /// Of what is written in the consensus file, whatever the codebook made of it meanwhile.
    [[nodiscard]] static std::string digestOfWriting(const Statement& statement);

    [[nodiscard]] bool takesPart(const std::string& coder) const;
    /// Of a statement whose words are not in the text nobody can say what became of it, either.
    [[nodiscard]] bool takesPart(const Provenance::Source& source) const;
    [[nodiscard]] bool allTakePart(const std::vector<Provenance::Source>& sources) const;

    // --- of statements of the consensus that say what they came of
    [[nodiscard]] static bool restOnTheSame(const Provenance& a, const Provenance& b);
    /// Whether somebody changed it after it was made. Where that is not known, nothing is lost by leaving it as it is.
    [[nodiscard]] static bool isEdited(const Statement& statement);
    [[nodiscard]] bool isByAbsentReviewer(const Statement& statement) const;
    /// Whether it came of a decision that was not taken back; who is not asked has taken nothing back.
    [[nodiscard]] bool isDecided(const Statement& statement) const;
    /// Whether the coder still says at this place what was said when the consensus was made.
    [[nodiscard]] bool isAsItWas(const Provenance::Source& source, std::size_t place) const;
    /// Whether what the consensus has was settled on this version, as it is now.
    [[nodiscard]] bool isCovered(const Version& version, const std::vector<const Statement*>& present) const;
    /// Whether what the consensus has was settled on these versions: no other came, and none was changed since.
    [[nodiscard]] bool isOnTheseVersions(const std::vector<const Statement*>& present, const Versions& versions) const;
    /// Why a statement would not be made of what is at its place now; nothing: it still stands. A decision stands until
    /// it is taken back. What nobody decided stands as long as all coders of the round say what they said when it was
    /// made: the rule for borders by which that was the same was somebody's choice then.
    [[nodiscard]] std::optional<OpenPlace::Reason> whyItFell(const Statement& statement, std::size_t place) const;

private:
    [[nodiscard]] const Reviewer* reviewerOf(const Statement& statement) const;

    const std::vector<Side>& m_coders;
    const std::vector<Reviewer>& m_reviewers;
    const Codebook& m_codebook;
    std::unordered_map<std::string, Known> m_known; ///< by coder and id
    std::unordered_set<std::string> m_unanchored;   ///< coder and id of statements whose words are not in the text
};
}
