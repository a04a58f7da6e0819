// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/checkcommand.h"

#include "app/base/utf8.h"
#include "app/commandline/inquiry.h"
#include "app/exchange/workspacecheck.h"
#include "app/text/invisible.h"

using namespace Qt::StringLiterals;

namespace app {

std::string_view CheckCommand::name() const
{
    return "check";
}

std::string_view CheckCommand::summary() const
{
    return "Prints every problem of tag files and codebook, one line each";
}

std::string_view CheckCommand::positionals() const
{
    return "PATH…";
}

std::vector<Option> CheckCommand::options() const
{
    return {};
}

ExitStatus CheckCommand::run(const Arguments& arguments, const Streams& streams) const
{
    if (arguments.positionals().isEmpty())
        return wrongUse(streams, *this, u"name an article, a tag file or a folder"_s);
    const Result<std::vector<WorkspaceFiles>> workspaces =
        filesAt({arguments.positionals().begin(), arguments.positionals().end()});
    if (!workspaces)
        return fail(streams, workspaces.error());

    const ExitStatus missing = sayWhatIsMissing(streams, arguments.positionals(), *workspaces);
    bool found = false;
    Result<> written;
    for (const WorkspaceFiles& files : *workspaces)
        checkFiles(files, [&](const QString& problem) {
            found = true;
            if (written)
                written = streams.out(toUtf8(withInvisibleNamed(problem.simplified())) + "\n");
        });
    if (!written)
        return fail(streams, written.error());
    return found ? ExitStatus::No : missing;
}
}
