// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/codebook/codebook.h"
#include "app/exchange/articlefiles.h"
#include "app/review/comparison.h"
#include "app/review/replythread.h"

#include <functional>
#include <string>
#include <vector>

namespace app {

/// A coder whose statements do not all stand where the tag file says: it was made on another version of the text.
struct MovedCoder
{
    std::string coder;
    int moved = 0;              ///< statements that were found elsewhere by their words
    std::size_t unanchored = 0; ///< statements whose words are not in the text, and which are not compared
    std::size_t all = 0;
};

/// A decision and whose it is.
struct ReviewersVerdict
{
    std::string reviewer;
    const Verdict* verdict;
};

/// A place, or a statement whose words are not in the text, as reports show it in a row.
struct ComparedRow
{
    Differences differences; ///< NotComparable alone where there is nothing to compare
    std::vector<const Statement*> first, second;
    const Place* place; ///< null: the words are not in the text
};

/// What two coders made of one article, and what anybody decided about it.
struct ComparedArticle
{
    std::string path; ///< from the workspace's root, with "/"
    Article article;
    Comparison comparison;
    std::vector<Verdict> verdicts;      ///< of all reviewers
    std::vector<std::string> reviewers; ///< whose each verdict is
    std::vector<bool> outdated;         ///< whether each is, also by what was changed by coders who are not compared
    std::vector<MovedCoder> movedCoders;
    std::vector<std::string> brokenOff = {}; ///< coders whose tag file is damaged and was read up to there
    std::vector<Error> remarks = {};         ///< whose statements are not all compared, and why; whose count once
    std::vector<RepliedBy> replies = {};     ///< of all coders
    /// Of the verdicts those that no place has, since all statements that they judge were removed. Each is told once,
    /// with the first pair of coders that it concerns.
    std::vector<std::size_t> removed = {};

    [[nodiscard]] const std::string& first() const { return comparison.left().coder; }
    [[nodiscard]] const std::string& second() const { return comparison.right().coder; }
    /// The places in the order of the text, then what has no place.
    [[nodiscard]] std::vector<ComparedRow> rows() const;
    [[nodiscard]] std::vector<const Statement*> ofFirst(const Place& place) const;
    [[nodiscard]] std::vector<const Statement*> ofSecond(const Place& place) const;
    [[nodiscard]] std::optional<ReviewersVerdict> verdictOn(const Place& place) const; ///< the latest
    /// All on statements of the place, of whatever reviewer, the latest first.
    [[nodiscard]] std::vector<ReviewersVerdict> verdictsOn(const Place& place) const;
    [[nodiscard]] std::vector<ReviewersVerdict> verdictsOnRemoved() const;
    [[nodiscard]] static QString whatWasRemoved(const ReviewersVerdict& given); ///< as sentences
};

/// Reads article by article and compares the first of @p coders with each of the others. An article that only one of
/// two has worked on says nothing about how they differ and is left out. The workspace's mapping of names is applied.
/// What is left out is handed to @p leftOut: folders, articles and tag files of @p coders that cannot be read; Invalid
/// where a tag file was read and does not count, since it is a copy or a second one of its coder. A damaged one is
/// compared as far as it can be read, and handed over too.
[[nodiscard]] Result<> compareCoders(const WorkspaceFiles& files, const Codebook& codebook,
    const std::vector<std::string>& coders, const std::function<Result<>(const ComparedArticle&)>& take,
    const std::function<void(const Error&)>& leftOut);

/// How often each kind of difference stands among places. What cannot be compared is no place here.
struct DifferenceCounts
{
    qsizetype places = 0, same = 0, decided = 0;
    std::vector<qsizetype> ofKind; ///< by the order of allDifferences(); NotComparable counts rows

    DifferenceCounts();
    explicit DifferenceCounts(const ComparedArticle& article);
    void add(const DifferenceCounts& other);
};
}
