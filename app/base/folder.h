// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace app {

// What lies in a folder, without names that are not UTF-8: a QString cannot hold them, see filename.h. QDir ends its
// list at the first of them, so that one odd picture hides the tag files behind it. What cannot be listed has nothing
// in it here; Workspace::walk() says so.

/// Names, hidden ones too, in order.
struct FolderContent
{
    std::vector<QString> files;   ///< and links to files
    std::vector<QString> oddOnes; ///< neither file nor folder, nor a link to one: pipes, devices, links into nowhere
};
[[nodiscard]] FolderContent contentOf(const QString& folder);
[[nodiscard]] std::vector<QString> filesIn(const QString& folder); ///< the files alone

/// @p folder, and the folders below it that are neither hidden nor behind a link, in order.
[[nodiscard]] std::vector<QString> foldersFrom(const QString& folder);
}
