// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/arguments.h"
#include "app/commandline/streams.h"

#include <string_view>
#include <vector>

namespace app {

enum class ExitStatus : int {
    Done = 0,
    No = 1, ///< the answer is no: problems found, nothing matched
    WrongUse = 2,
    Failed = 3,        ///< a file could not be read or written, and nothing was changed
    Interrupted = 130, ///< by Ctrl+C; the number is that of the shells
};

/// One of the words that attribune-cli knows. Says what it takes; does its work when run.
class Command
{
public:
    virtual ~Command() = default;

    [[nodiscard]] virtual std::string_view name() const = 0;
    [[nodiscard]] virtual std::string_view summary() const = 0; ///< one line
    [[nodiscard]] virtual std::string_view positionals()
        const = 0; ///< as in the usage lines: "PATH…"; a line for each way
    [[nodiscard]] virtual std::vector<Option> options() const = 0;
    [[nodiscard]] virtual ExitStatus run(const Arguments& arguments, const Streams& streams) const = 0;
};

/// Prints the one line that every error is, and answers the status that it ends with.
[[nodiscard]] ExitStatus fail(const Streams& streams, const Error& error);
[[nodiscard]] ExitStatus wrongUse(const Streams& streams, const Command& command, const QString& reason);
}
