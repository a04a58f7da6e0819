// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/command.h"

#include "app/base/utf8.h"

using namespace Qt::StringLiterals;

namespace app {

ExitStatus fail(const Streams& streams, const Error& error)
{
    streams.err("attribune-cli: " + toUtf8(describe(error)) + "\n");
    return error.kind == Error::Kind::Invalid ? ExitStatus::No : ExitStatus::Failed;
}

ExitStatus wrongUse(const Streams& streams, const Command& command, const QString& reason)
{
    const QString name = QString::fromUtf8(command.name());
    streams.err(toUtf8(u"attribune-cli: %1: %2: see attribune-cli %1 --help\n"_s.arg(name, reason)));
    return ExitStatus::WrongUse;
}
}
