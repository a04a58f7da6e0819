// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/jsoncheck.h"
#include "app/base/result.h"
#include "app/sidecars/sidecar.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app {

inline constexpr int sidecarFormat = 1;
inline constexpr qint64 largestSidecar = 160LL * 1024 * 1024; ///< bytes; mostStatements of usual length
[[nodiscard]] QString tooLargeRemedy();                       ///< what to do about a file that is larger
inline constexpr int mostStatements = 200'000;
inline constexpr qint64 longestString = longestJsonString; ///< bytes of UTF-8

/// How a file was written, beyond what it says: for whoever checks it.
struct WrittenForm
{
    std::optional<qint64> total;      ///< of annotations, as the file has it; saving puts a wrong one right
    std::vector<qint64> foreignLines; ///< where each of Sidecar::foreign begins
};

/// Reads a tag file. Malformed names the first thing that is wrong: duplicate keys, wrong types, spans that are empty
/// or end before they start, two statements of one id, limits exceeded; NewerFormat for a later format. Does not need
/// the article; sidecarcheck.h compares the two. Reads @p bytes in place: move them in where they are not needed later.
[[nodiscard]] Result<Sidecar> parseSidecar(std::string bytes, const QString& subject, WrittenForm* form = nullptr);

/// The tag file's bytes: keys in a fixed order, one field per line, statements sorted by id, LF.
/// What parseSidecar() read of a file in this form comes back without a changed byte.
[[nodiscard]] std::string serialise(const Sidecar& sidecar);

/// What stands in the file where the header leaves it to be made.
[[nodiscard]] std::string labelOf(const SidecarHeader& header);
[[nodiscard]] std::string pageIdOf(const std::string& collectionId);

/// Only what lists show, without building statements: for scanning a workspace.
struct SidecarSummary
{
    Coder coder;
    Progress progress = Progress::Unread;
    int statements = 0;
    DetailCorrections corrections;
};
[[nodiscard]] Result<SidecarSummary> summariseSidecar(std::string bytes, const QString& subject);
}
