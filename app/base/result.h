// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <expected>

namespace app {

/// What went wrong with something outside the program, in the three parts that every message has.
/// Code decides on kind; people read describe().
struct Error
{
    enum class Kind {
        NotFound,
        Unreadable, ///< no rights, not a file, input/output error
        Empty,
        TooLarge,
        Binary,        ///< not text
        Malformed,     ///< not the format that it claims to be, or breaks a rule of it
        NewerFormat,   ///< written by a later Attribune: may be shown, never changed
        ChangedOnDisk, ///< no longer the version that was read: nothing was written
        NotWritable,
        Invalid, ///< a value that a person gave: unknown speaker, quote not in the text
    };
    Kind kind;
    QString subject; ///< what a person can look up: a path, with a line or an id where there is one
    QString reason;  ///< what is wrong, without full stop
    QString remedy;  ///< what to do about it, without full stop; may be empty
    bool operator==(const Error&) const = default;
};

template<typename T = void>
using Result = std::expected<T, Error>;

/// One line, `subject: reason: remedy`; the same in the window and in the terminal.
[[nodiscard]] QString describe(const Error& error);
}
