// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/codebook/codebook.h"
#include "app/review/side.h"
#include "app/statements/verdict.h"

#include <QString>

#include <string>
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

/// Finds the places that verdicts are about.
class VerdictPlacing
{
public:
    explicit VerdictPlacing(std::vector<std::string> coders); ///< verdicts that concern others are passed over

    void add(const std::string& coder, const Statement& statement, int place); ///< statements must outlive this
    void addUnanchored(const Side& side); ///< what has no place since its words are not in the text

    struct Placed
    {
        std::vector<PlacedVerdict> verdicts;
        std::vector<int> withoutPlace; ///< all of their statements are gone
    };
    [[nodiscard]] Placed placed(const std::vector<Verdict>& verdicts, const Codebook& codebook) const;

private:
    struct Found
    {
        int place; ///< -1: its words are not in the text
        const Statement* statement;
    };
    [[nodiscard]] const Found* find(const JudgedStatement& judged) const;
    [[nodiscard]] bool concernsOnlyThese(const Verdict& verdict) const;

    std::vector<std::string> m_coders;
    std::unordered_map<std::string, Found> m_found; ///< by coder and id: copies of one file have the same ids
    std::unordered_map<int, std::size_t> m_counts;  ///< of statements, by place
};

/// Said of a verdict whose statements are as they were, but no longer those of one place.
[[nodiscard]] QString otherStatementsSince();

/// Which of two verdicts counts, where one reviewer gave both.
[[nodiscard]] bool isNewer(const Verdict& a, const Verdict& b);
}
