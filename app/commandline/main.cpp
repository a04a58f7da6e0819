// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/program.h"

int main(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));

    app::StandardStreams standard;
    const app::Streams streams = standard.streams();
    app::ExitStatus status = app::runProgram(arguments, streams);
    if (const app::Result<> finished = standard.finish(); !finished)
        status = app::fail(streams, finished.error());
    // Whoever closed the pipe has all that they wanted.
    return standard.readerIsGone() ? 0 : static_cast<int>(status);
}
