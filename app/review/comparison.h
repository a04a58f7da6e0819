// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/difference.h"
#include "app/statements/verdict.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace app {

/// A place that at least one of two coders marked, how their versions differ, and what the reviewer said about it.
struct Place
{
    Match match; ///< "mine" is the left side
    Differences differences;
    Span extent;                ///< from the first character that either side marked to the last
    std::optional<int> verdict; ///< the latest on this place, by its index in the reviewer's verdicts
    bool judgesLeft = false;    ///< the verdict's "judged" are the left side's statements
    bool outdated = false;      ///< the verdict was given on other versions of the statements
    QString whatChanged;        ///< since the verdict, as sentences; empty unless outdated

    [[nodiscard]] bool isSame() const { return !differences; }
};

/// Two coders side by side (or one against the consensus), in the order of the text. Places with differences are what
/// a reviewer has to look at; the others are there to be shown and counted.
class Comparison
{
public:
    /// Verdicts that concern other coders are passed over. What a coder marked twice counts once.
    Comparison(Side left, Side right, const Codebook& codebook, const std::vector<Verdict>& reviewers = {});

    [[nodiscard]] const Side& left() const { return m_left; }
    [[nodiscard]] const Side& right() const { return m_right; }
    [[nodiscard]] const std::vector<Place>& places() const { return m_places; }
    [[nodiscard]] const Statement& leftAt(int index) const
    {
        return m_left.statements[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] const Statement& rightAt(int index) const
    {
        return m_right.statements[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] std::vector<const Statement*> statementsOf(const Place& place, std::size_t side) const; ///< 0: left
    /// Verdicts on these two coders whose statements are all gone, by their index.
    [[nodiscard]] const std::vector<int>& verdictsWithoutPlace() const { return m_withoutPlace; }
    /// What changed since a verdict that has a place was given, as sentences: empty where it is on what is there now.
    /// @p verdict is its index.
    [[nodiscard]] QString whatChangedSince(std::size_t verdict) const;

private:
    void attach(const std::vector<Verdict>& verdicts, const Codebook& codebook);

    Side m_left;
    Side m_right;
    std::vector<Place> m_places;
    std::vector<int> m_withoutPlace;
    std::vector<QString> m_changes; ///< by the index of the verdict
};

/// Each other coder against the first one, as a reviewer of three and more works through them.
[[nodiscard]] std::vector<Comparison> compareWithFirst(
    const std::vector<Side>& sides, const Codebook& codebook, const std::vector<Verdict>& reviewers = {});
}
