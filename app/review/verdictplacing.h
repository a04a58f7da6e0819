// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/codebook/codebook.h"
#include "app/review/side.h"
#include "app/statements/verdict.h"

#include <QString>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace app {

/// A verdict on a place of a comparison, as the place is now.
struct PlacedVerdict
{
    int verdict; ///< by its index
    int place;
    QString whatChanged;  ///< since it was given, in what it is about, as sentences
    bool isOnAll = false; ///< on all statements that there are at the place

    [[nodiscard]] bool applies() const { return whatChanged.isEmpty(); }
};

/// Whether a verdict is about statements of none but @p coders. One on three and more may be about others than those
/// who are compared: then it decides nothing between these, and what became of the others' statements counts too.
[[nodiscard]] bool concernsOnly(const Verdict& verdict, const std::vector<std::string>& coders);

/// Finds the places that verdicts are about.
class VerdictPlacing
{
public:
    /// Verdicts that concern others than @p coders are passed over. @p verdicts must outlive this.
    VerdictPlacing(std::vector<std::string> coders, const std::vector<Verdict>& verdicts);

    /// The statements of a place, one by one; they must outlive this. Costs next to nothing where they were not judged.
    void add(const std::string& coder, const Statement& statement, int place);
    void addUnanchored(const Side& side); ///< what has no place since its words are not in the text

    struct Placed
    {
        std::vector<PlacedVerdict> verdicts;
        std::vector<int> withoutPlace; ///< all of their statements are gone
    };
    [[nodiscard]] Placed placed(const Codebook& codebook) const;

private:
    struct Judged
    {
        std::string_view coder;
        const Statement* now = nullptr; ///< null: it is gone
        int place = -1;                 ///< -1: its words are not in the text
    };
    [[nodiscard]] const Judged* find(const JudgedStatement& judged) const;
    void placeJudged(const std::string& coder, const Statement& statement, int place);

    std::vector<std::string> m_coders;
    const std::vector<Verdict>& m_verdicts;
    std::unordered_map<std::string_view, std::vector<Judged>> m_judged; ///< by id, which copies of one file share
    std::vector<std::size_t> m_counts;                                  ///< of statements, by place
};

/// Said of a verdict whose statements are as they were, but no longer those of one place.
[[nodiscard]] QString otherStatementsSince();

/// Which of two verdicts counts, where one reviewer gave both.
[[nodiscard]] bool isNewer(const Verdict& a, const Verdict& b);
}
