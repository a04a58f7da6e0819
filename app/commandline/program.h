// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/command.h"

#include <QStringList>

namespace app {

/// What attribune-cli does with its arguments (without its own name): finds the command, shows help, runs it.
[[nodiscard]] ExitStatus runProgram(const QStringList& arguments, const Streams& streams);
}
