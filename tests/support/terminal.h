// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/command.h"

#include <QByteArray>
#include <QStringList>

namespace tests {

/// What the terminal program answered.
struct Answer
{
    app::ExitStatus status;
    QByteArray out, err;
};

/// Runs the program within the test: the name of a command, then what is typed after it.
Answer run(const QStringList& typed);
/// One command alone.
[[nodiscard]] Answer run(const app::Command& command, const QStringList& typed);
}
