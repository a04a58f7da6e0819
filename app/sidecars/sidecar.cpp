// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/sidecars/sidecar.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr std::array<std::string_view, 4> progressWords{"unread", "tagging", "done", "nothing-to-tag"};
}

std::string_view wordOf(Progress progress)
{
    return progressWords[static_cast<std::size_t>(progress)];
}

std::optional<Progress> progressFromWord(std::string_view word)
{
    const auto found = std::ranges::find(progressWords, word);
    if (found == progressWords.end())
        return std::nullopt;
    return static_cast<Progress>(found - progressWords.begin());
}
}
