// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/assignments.h"
#include "app/sidecars/sidecar.h"

#include <QString>

#include <array>
#include <string>
#include <vector>

namespace app {

/// How far a coder is with the articles that they were given.
struct CoderProgress
{
    std::string coder;
    int assigned = 0;
    int shared = 0;                      ///< of those: how many somebody else codes too
    std::array<int, 4> articles{};       ///< by Progress; an article without a tag file is unread
    int missing = 0;                     ///< articles that are not in the workspace any more
    std::vector<std::string> unreadable; ///< articles whose tag file cannot be read

    [[nodiscard]] int in(Progress progress) const { return articles[static_cast<std::size_t>(progress)]; }
    [[nodiscard]] int finished() const { return in(Progress::Done) + in(Progress::NothingToTag); }
};

/// For everybody who has an article, by name. Reads the tag files' heads only.
[[nodiscard]] std::vector<CoderProgress> progressOf(const QString& workspaceRoot, const Assignments& assignments);
}
