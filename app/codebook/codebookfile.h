// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/atomicfile.h"
#include "app/codebook/codebook.h"

#include <functional>

namespace app {

inline constexpr auto codebookFileName = "codebook.attribune.json";
inline constexpr qint64 largestCodebook = 32LL * 1024 * 1024; ///< bytes

/// Reads a codebook. Malformed names the first thing that is wrong, with its line: duplicate keys, wrong types, entries
/// without id or name; NewerFormat for a later format. What no single entry shows (doubles, loops) is
/// checkCodebook()'s.
[[nodiscard]] Result<Codebook> parseCodebook(std::string bytes, const QString& subject);
/// The file's bytes: one entry per line, so that git shows which entry changed; unknown members as they were read.
[[nodiscard]] std::string serialise(const Codebook& codebook);

/// The codebook that a workspace without one starts with: Xi, Putin, Wang Yi, Lavrov; THAAD, Korean Peninsula, BRI.
[[nodiscard]] Codebook starterCodebook();

/// A workspace's codebook and the version of the file that it was read from.
struct StoredCodebook
{
    Codebook codebook;
    FileVersion version; ///< nullopt: the starter codebook, not written yet
};
/// The starter codebook where the folder has none; an error where the one it has cannot be read.
[[nodiscard]] Result<StoredCodebook> loadCodebook(const QString& workspaceRoot);
[[nodiscard]] Result<FileVersion> saveCodebook(
    const QString& workspaceRoot, const Codebook& codebook, const FileVersion& expected);

/// Loads, changes and saves, and begins again if another program saved in between; @p change may so be called several
/// times, each time on what the file then holds. Writes nothing if nothing changes, but a workspace without a codebook
/// gets one. Answers the codebook as it then is on disk.
[[nodiscard]] Result<Codebook> changeCodebook(
    const QString& workspaceRoot, const std::function<void(Codebook&)>& change);
}
