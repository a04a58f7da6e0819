// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/jointplaces.h"
#include "app/review/unanimity.h"
#include "app/text/text.h"

#include <optional>
#include <vector>

namespace app {

/// A place of two and more coders, how their versions differ, and what the reviewer said about it.
struct JointlyMarked
{
    JointPlace at;
    Differences differences;    ///< between any two; none: all coders marked it alike
    std::vector<int> kinds;     ///< by side: equal for coders whose versions are the same, -1 for who marked nothing
    std::optional<int> verdict; ///< the latest on this place, by its index in the reviewer's verdicts
    bool isOpen = true;         ///< the reviewer's verdicts do not say of all versions whether they stand
    bool outdated = false;      ///< open since the verdict was given on other versions than there are now
    QString whatChanged;        ///< since the verdict, as sentences; empty unless outdated

    [[nodiscard]] bool isSame() const { return !differences; }
    [[nodiscard]] int versionCount() const; ///< versions that are not the same
};

/// Two and more coders side by side, in the order of the text. The places are those of the consensus, so what is open
/// here is what a consensus of these coders leaves open.
class JointComparison
{
public:
    JointComparison() = default;
    JointComparison(std::vector<Side> sides, const Codebook& codebook, const Text& text,
        const std::vector<Verdict>& reviewers = {});

    [[nodiscard]] const std::vector<Side>& sides() const { return m_sides; }
    [[nodiscard]] const std::vector<JointlyMarked>& places() const { return m_places; }
    [[nodiscard]] std::vector<const Statement*> statementsOf(const JointlyMarked& place, std::size_t side) const;

    /// The verdicts as they are now, instead of those before; the places stay what they are.
    void takeUp(const std::vector<Verdict>& verdicts, const Codebook& codebook, const Text& text);

private:
    [[nodiscard]] std::vector<int> kindsAt(const JointlyMarked& place, const Codebook& codebook) const;
    [[nodiscard]] Versions versionsAt(const JointlyMarked& place) const;

    std::vector<Side> m_sides;
    std::vector<JointlyMarked> m_places;
};
}
