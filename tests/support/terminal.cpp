// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "tests/support/terminal.h"

#include "app/commandline/program.h"

namespace tests {

namespace {

app::Streams into(Answer& answer)
{
    return {[&](std::string_view bytes) -> app::Result<> {
                answer.out.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
                return {};
            },
        [&](std::string_view line) { answer.err.append(line.data(), static_cast<qsizetype>(line.size())); }};
}
}

Answer run(const QStringList& typed)
{
    Answer answer{};
    answer.status = app::runProgram(typed, into(answer));
    return answer;
}

Answer run(const app::Command& command, const QStringList& typed)
{
    Answer answer{};
    const auto arguments = app::Arguments::parse(typed, command.options());
    if (!arguments)
        return {app::ExitStatus::WrongUse, {}, arguments.error().toUtf8()};
    answer.status = command.run(*arguments, into(answer));
    return answer;
}
}
