// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/base/filename.h"
#include "app/commandline/program.h"

int main(int argc, char* argv[])
{
    app::StandardStreams standard;
    const app::Streams streams = standard.streams();
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        if (app::Result<> checked = app::checkUtf8Name(argv[i]); !checked) {
            checked.error().reason = QStringLiteral("it is not UTF-8");
            checked.error().remedy = QStringLiteral("write it in UTF-8; a file of such a name needs another one");
            return static_cast<int>(app::fail(streams, checked.error()));
        }
        arguments.append(QString::fromUtf8(argv[i]));
    }

    app::ExitStatus status = app::runProgram(arguments, streams);
    if (const app::Result<> finished = standard.finish(); !finished)
        status = app::fail(streams, finished.error());
    // Whoever closed the pipe has all that they wanted.
    return standard.readerIsGone() ? 0 : static_cast<int>(status);
}
