// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/colleagues.h"

#include <QString>

#include <vector>

namespace app {

/// Tag files from elsewhere that are to count beside those of a workspace: single ones, and colleagues' copies of the
/// workspace. They are only read.
class OutsideFiles
{
public:
    OutsideFiles() = default;
    /// An error for a path where nothing is, and for a tag file that cannot be read.
    [[nodiscard]] static Result<OutsideFiles> at(const std::vector<QString>& paths);

    [[nodiscard]] bool isEmpty() const { return m_folders.empty() && m_files.empty(); }
    /// Those for an article that lies at @p relativePath in its workspace, matched by text, then by name.
    [[nodiscard]] std::vector<QString> sidecarsFor(const Article& article, const QString& relativePath);
    /// Single files that were for none of the articles asked about, as errors.
    [[nodiscard]] std::vector<Error> unused() const;

private:
    struct File
    {
        QString path;
        TaggedArticle article;
        bool isUsed = false;
    };
    std::vector<File> m_files;
    std::vector<ColleagueFolder> m_folders;
};
}
