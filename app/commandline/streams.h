// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/csvexport.h"

#include <functional>
#include <string_view>

namespace app {

/// Where a command writes: bytes in UTF-8, the same in every locale.
struct Streams
{
    ByteSink out;
    std::function<void(std::string_view)> err;
};

/// The program's own standard output and standard error.
class StandardStreams
{
public:
    StandardStreams();

    [[nodiscard]] Streams streams();
    /// Writes what is left. An error where the output could not take it; nothing where its reader went away (as head
    /// does when it has seen enough), which is no error.
    [[nodiscard]] Result<> finish();
    [[nodiscard]] bool readerIsGone() const { return m_readerIsGone; }

private:
    [[nodiscard]] Result<> failure();

    bool m_readerIsGone = false;
};
}
