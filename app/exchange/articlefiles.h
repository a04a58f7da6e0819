// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/article.h"
#include "app/articles/workspace.h"
#include "app/sidecars/sidecar.h"

#include <QString>

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
    std::vector<QString> conflictCopies; ///< left by a synchronising program; never read as tag files
    std::vector<Error> unreadable;       ///< folders that cannot be read, tag files whose article is not there
};

/// All of a workspace.
[[nodiscard]] WorkspaceFiles filesOf(const Workspace& workspace);

/// What the paths of a command mean: an article stands for itself and its tag files, a tag file for itself alone, a
/// folder for all that it holds. One entry per workspace. NotFound for a path where nothing is, Invalid for another
/// kind of file.
[[nodiscard]] Result<std::vector<WorkspaceFiles>> filesAt(const std::vector<QString>& paths);

/// What could be read of one article's tag files, and which files could not.
struct ReadSidecars
{
    std::vector<Sidecar> sidecars;
    std::vector<Error> unreadable;
};
/// Reads the tag files of one article: those of @p coders, or of everybody if none are named. Where two files claim the
/// same coder, only the one that bears the coder's name counts. One damaged file hides none of the others.
[[nodiscard]] ReadSidecars readSidecars(const ArticleFiles& files, const std::vector<std::string>& coders);

/// Those of @p unreadable that may hold something of @p coders: folders, and tag files of theirs by name. All of them
/// if no coders are named.
[[nodiscard]] std::vector<Error> concerning(
    const std::vector<std::string>& coders, const std::vector<Error>& unreadable);

/// A statement and the tag file that it stands in.
struct CodersStatement
{
    const Statement* statement;
    const Sidecar* sidecar;
};
/// The statements of several coders on one article by place, then by coder. Points into @p sidecars.
[[nodiscard]] std::vector<CodersStatement> inReadingOrder(const std::vector<Sidecar>& sidecars);
}
