// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QString>

#include <functional>
#include <vector>

namespace app {

/// A folder with articles, tag files and a codebook. Knows where things are, reads none of them.
class Workspace
{
public:
    explicit Workspace(QString root); ///< absolute, canonical

    [[nodiscard]] const QString& root() const { return m_root; }
    [[nodiscard]] QString name() const; ///< the folder's
    /// The path from the root, with "/" on every system; how articles are named in exports.
    [[nodiscard]] QString relative(const QString& articlePath) const;

    /// The workspace that an article or tag file belongs to: the nearest folder above it with a codebook, else its
    /// folder.
    [[nodiscard]] static Workspace around(const QString& path);

    /// Walks the folder (any depth, no hidden folders, no loops through links) and hands over article paths in batches,
    /// in the order of the paths but for what lies behind links, which comes last; false from @p batch stops the walk.
    /// Folders that cannot be read, and what is ours by its name but has one that is not UTF-8, come back as errors
    /// that name them; the walk goes on.
    std::vector<Error> walk(const std::function<bool(std::vector<QString>)>& batch) const;
    [[nodiscard]] std::vector<QString> articles() const; ///< all of them, sorted by relative path

private:
    QString m_root;
};

[[nodiscard]] bool isArticleName(const QString& fileName); ///< .txt, .text, .md
}
