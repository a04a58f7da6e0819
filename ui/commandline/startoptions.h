// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/support/theme.h"

#include <QString>

#include <expected>
#include <optional>

namespace ui {

/// What the command line of the desktop program asks for. Its words are English everywhere, as the terminal's are.
struct StartOptions
{
    QString path;    ///< folder, article or tag file; empty: what was open last
    QString picture; ///< draw the window into this file and end
    QString table;   ///< with a picture: export into this file, too
    QString coder;
    std::optional<ThemeChooser::Choice> theme;
};

/// The options, or the status with which the program ends at once, after saying why on standard error.
[[nodiscard]] std::expected<StartOptions, int> readCommandLine();

/// Whether help or version alone are wanted, which need no display.
[[nodiscard]] bool asksOnlyForWords(int argc, char** argv);

inline constexpr int wrongUse = 2;
inline constexpr int failure = 3;
/// Says it on standard error; answers @p status.
int complain(const QString& sentence, int status);
}
