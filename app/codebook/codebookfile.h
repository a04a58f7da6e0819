// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/atomicfile.h"
#include "app/codebook/codebook.h"

namespace app {

inline constexpr auto codebookFileName = "codebook.attribune.json";
inline constexpr qint64 largestCodebook = 32LL * 1024 * 1024; ///< bytes

[[nodiscard]] Result<Codebook> parseCodebook(std::string_view bytes, const QString& subject);
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
[[nodiscard]] Result<FileVersion> saveCodebook(const QString& workspaceRoot, const Codebook& codebook, const FileVersion& expected);
}
