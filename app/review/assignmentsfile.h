// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/atomicfile.h"
#include "app/review/assignments.h"

#include <QString>

namespace app {

inline constexpr auto assignmentsFileName = "assignments.attribune.json"; ///< at the root of a workspace

/// Malformed says what is wrong; NewerFormat for a later format.
[[nodiscard]] Result<Assignments> parseAssignments(std::string_view bytes, const QString& subject);
/// One article per line, sorted, so that git shows which articles were added.
[[nodiscard]] std::string serialise(const Assignments& assignments);

struct StoredAssignments
{
    Assignments assignments;
    FileVersion version; ///< nullopt: nothing has been drawn yet
};
/// Empty assignments where the workspace has no such file.
[[nodiscard]] Result<StoredAssignments> loadAssignments(const QString& workspaceRoot);
[[nodiscard]] Result<FileVersion> saveAssignments(
    const QString& workspaceRoot, const Assignments& assignments, const FileVersion& expected);
}
