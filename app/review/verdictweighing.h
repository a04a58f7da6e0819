// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/consensus.h"
#include "app/review/unanimity.h"
#include "app/statements/verdict.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace app {

/// A verdict and whose it is.
struct GivenVerdict
{
    const std::string* reviewer;
    const Verdict* verdict;
};

[[nodiscard]] bool isNewer(const GivenVerdict& a, const GivenVerdict& b);

/// What is to stand for a place, and by whose decision.
struct Settled
{
    std::vector<Statement> statements;          ///< none: the reviewer rejected what there was
    const Verdict* verdict = nullptr;           ///< null: unanimous
    std::vector<std::string> contradicted = {}; ///< of what is unanimous, see Unanimity::contradicted()
};
using Outcome = std::variant<Settled, OpenPlace::Reason>;

/// Weighs the verdicts on one place against its versions.
class VerdictWeighing
{
public:
    VerdictWeighing(const Unanimity& unanimity, BorderRule rule, const Text& text, Versions versions);

    /// @p verdicts apply to the versions as they are now, the newest first; at least one.
    [[nodiscard]] Outcome outcome(const std::vector<GivenVerdict>& verdicts, bool someAreOutdated);
    /// @p given is on versions as they are now, and on what the consensus has, or had when it was given. The consensus
    /// spoke for all versions that the verdict does not name, so they stand and fall with it. @p present is what the
    /// consensus has of the place now.
    [[nodiscard]] Outcome outcomeOnConsensus(
        const GivenVerdict& given, const std::vector<const Statement*>& present) const;

private:
    enum class Fate : unsigned char { Open, Stands, Falls };

    [[nodiscard]] std::size_t indexOf(const JudgedStatement& judged) const;
    /// A reviewer's later verdicts on all that an earlier one was about stand in its place. Of two in one second nobody
    /// can say which is the later.
    [[nodiscard]] bool isSuperseded(const GivenVerdict& given, const std::vector<const GivenVerdict*>& newer) const;
    [[nodiscard]] bool setFate(const std::vector<JudgedStatement>& statements, Fate fate);
    /// False where the verdict contradicts another.
    [[nodiscard]] bool apply(const Verdict& verdict);
    /// A third coder who says the same as one who was judged need not be judged again.
    void judgeWithTheSame();
    /// Whether a coder whose statements were judged has another one here that was not.
    [[nodiscard]] bool isAboutOtherVersions(const std::vector<const GivenVerdict*>& counted) const;
    /// Versions of different coders that are the same, each group once.
    [[nodiscard]] std::vector<Versions> grouped(const Versions& standing, BorderRule rule) const;
    /// Whether all coders whose versions stand say the same: each of them is in every group.
    static bool eachCoderSaysAll(const std::vector<Versions>& groups, const Versions& standing);
    /// What the consensus said when it was judged, with the note that it has as long as it stands there.
    [[nodiscard]] std::optional<Statement> asTheConsensusSaid(
        const JudgedStatement& judged, const std::vector<const Statement*>& present) const;
    [[nodiscard]] std::optional<Statement> placedHere(const Statement& statement) const;

    const Unanimity& m_unanimity;
    BorderRule m_rule;
    const Text& m_text;
    Versions m_versions;
    std::vector<Fate> m_fates; ///< of each version
    std::optional<Statement> m_amended;
    bool m_both = false;
};
}
