// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/article.h"
#include "app/articles/workspace.h"
#include "app/review/colleagues.h"
#include "app/review/currentstatements.h"
#include "app/review/outsidefiles.h"
#include "app/sidecars/sidecar.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace app {

/// An article and the tag files that were found beside it, in the order of their names.
struct ArticleFiles
{
    QString article;
    std::vector<QString> sidecars;
    bool operator==(const ArticleFiles&) const = default;
};

/// The files that a person named, sorted out: each article once, in the order of the paths.
struct WorkspaceFiles
{
    Workspace workspace;
    std::vector<ArticleFiles> articles;
    std::vector<QString> conflictCopies; ///< of tag files and the codebook, left by a synchronising program; never read
    std::vector<LeftOutFile> unreadable; ///< folders that cannot be read, tag files whose article is not there
    std::vector<Error> noArticles;       ///< those that are articles by their names alone: pipes, links into nowhere
};

/// All of a workspace.
[[nodiscard]] WorkspaceFiles filesOf(const Workspace& workspace);

/// What the paths of a command mean: an article stands for itself and its tag files, a tag file for itself alone, a
/// folder for all that it holds. One entry per workspace. NotFound for a path where nothing is, Invalid for another
/// kind of file.
[[nodiscard]] Result<std::vector<WorkspaceFiles>> filesAt(const std::vector<QString>& paths);

/// Puts tag files from elsewhere to the articles that they are for.
void addOutside(std::vector<WorkspaceFiles>& workspaces, OutsideFiles& outside);

/// A tag file that was read and does not count, since another one of its coder does.
struct DoubleOf
{
    std::string coder;
    Error why;
};

/// What could be read of one article's tag files, which files could not, and which were read and do not count.
struct ReadSidecars
{
    std::vector<Sidecar> sidecars; ///< each coder once, in the order of the files' names
    std::vector<LeftOutFile> unreadable;
    std::vector<DoubleOf> doubles;
    std::map<std::string, Error> brokenOff{}; ///< by coder: what is told of a file that was read up to its damage
};
/// Reads the tag files of one article: those of @p coders, or of everybody if none are named. Where several files claim
/// one coder, that which bears the coder's name counts, else the first; the others are among the doubles unless they
/// say the same. One damaged file hides none of the others.
[[nodiscard]] ReadSidecars readSidecars(const ArticleFiles& files, const std::vector<std::string>& coders);

/// The same, with what damaged files hold before the damage. They are among the unreadable ones too, where is said how
/// much was read. For whoever does not take what is missing for what the coder did not mark.
[[nodiscard]] ReadSidecars readSidecarsUpToDamage(const ArticleFiles& files, const std::vector<std::string>& coders);

/// The statements of tag files that were read, as verdicts look for them; behind the damage of one there may be more.
/// Points into @p sidecars.
[[nodiscard]] CurrentStatements currentStatements(
    const std::vector<Sidecar>& sidecars, const std::map<std::string, Error>& brokenOff);

/// The tag files with their statements where their words stand in @p text, as whoever compares sees them; those whose
/// words are not there stay where the file has them.
[[nodiscard]] std::vector<Sidecar> placedInText(std::vector<Sidecar> sidecars, const Text& text);

/// Of those that may hold something of @p coders, by their names, why they do not count: folders too. All of them if no
/// coders are named.
[[nodiscard]] std::vector<Error> concerning(
    const std::vector<std::string>& coders, const std::vector<LeftOutFile>& unreadable);
[[nodiscard]] std::vector<Error> concerning(
    const std::vector<std::string>& coders, const std::vector<DoubleOf>& doubles);

/// That copies which synchronising programs left of tag files of @p coders, or of anybody, are not counted.
[[nodiscard]] std::vector<Error> copiesLeftOut(const WorkspaceFiles& files, const std::vector<std::string>& coders);

/// A statement and the tag file that it stands in.
struct CodersStatement
{
    const Statement* statement;
    const Sidecar* sidecar;
};
/// The statements of several coders on one article by place, then by coder. Points into @p sidecars.
[[nodiscard]] std::vector<CodersStatement> inReadingOrder(const std::vector<Sidecar>& sidecars);
}
