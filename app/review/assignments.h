// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/rawjson.h"

#include <QtTypes>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// What articles are alike in for a draw, so that each coder and the articles coded twice get their share of every
/// kind.
enum class Stratum : unsigned char { None, Outlet, Year };
[[nodiscard]] std::string_view wordOf(Stratum stratum); ///< "none", "outlet", "year"
[[nodiscard]] std::optional<Stratum> stratumFromWord(std::string_view word);

/// How articles are given to coders.
struct DrawRule
{
    std::vector<std::string> coders;
    double doublePercent = 0; ///< how many of a hundred articles two coders code
    Stratum by = Stratum::None;
    quint64 seed = 0; ///< below 2^53, so that every program reads it from JSON exactly
    bool operator==(const DrawRule&) const = default;
};

/// An article that may be drawn, named from the workspace's root with "/".
struct Candidate
{
    std::string article;
    std::string stratum; ///< its outlet or year; empty where that is not known
};

/// Who codes what in a workspace, as it was drawn.
struct Assignments
{
    DrawRule rule;
    std::map<std::string, std::vector<std::string>> codersOf; ///< by article
    RawMembers extra;                                         ///< members of the file that this version does not know

    [[nodiscard]] bool has(const std::string& article, std::string_view coder) const;
    bool operator==(const Assignments&) const = default;
};

/// Gives the articles that nobody has yet to coders by the rule, and answers how many. Those drawn before stay as they
/// are, and count: the share of articles coded twice and everybody's load are evened out over all of them. The same
/// rule, earlier draws and candidates give the same result on every machine, in whatever order the candidates come.
int drawMissing(Assignments& assignments, std::vector<Candidate> candidates);
}
