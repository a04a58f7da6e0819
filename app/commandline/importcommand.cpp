// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/importcommand.h"

#include "app/base/utf8.h"
#include "app/commandline/codername.h"
#include "app/exchange/importplan.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app {

std::string_view ImportCommand::name() const
{
    return "import";
}

std::string_view ImportCommand::summary() const
{
    return "Makes tag files of a table that export wrote; merges into existing ones of one coder only";
}

std::string_view ImportCommand::positionals() const
{
    return "FILE… --into WORKSPACE";
}

std::vector<Option> ImportCommand::options() const
{
    return {{"into", "WORKSPACE", "the folder with the articles"}, {"format", "F", "csv (default)"},
        {"coder", "C", "whose existing tag files may be merged into"},
        {"create", "", "add the speakers and topics that the codebook lacks"}};
}

ExitStatus ImportCommand::run(const Arguments& arguments, const Streams& streams) const
{
    if (const QString format = arguments.value("format").value_or(u"csv"_s); format != "csv"_L1)
        return wrongUse(streams, *this, u"there is no format \"%1\""_s.arg(format));
    const std::optional<QString> into = arguments.value("into");
    if (!into)
        return wrongUse(streams, *this, u"name the workspace with --into"_s);
    if (arguments.positionals().isEmpty())
        return wrongUse(streams, *this, u"name a file to import"_s);
    ImportOptions options;
    if (const std::optional<QString> typed = arguments.value("coder")) {
        const std::expected<std::string, QString> coder = codersName(*typed);
        if (!coder)
            return wrongUse(streams, *this, coder.error());
        options.coder = *coder;
    }
    options.createNames = arguments.has("create");
    if (!QFileInfo(*into).isDir())
        return fail(streams,
            {Error::Kind::NotFound, *into, u"there is no such folder"_s, u"name the folder with the articles"_s});

    const Result<ImportPlan> plan = ImportPlan::make({arguments.positionals().begin(), arguments.positionals().end()},
        Workspace(QFileInfo(*into).canonicalFilePath()), options);
    if (!plan)
        return fail(streams, plan.error());
    if (const Result<> done = plan->apply(); !done)
        return fail(streams, done.error());

    std::string report;
    for (const PlannedSidecar& each : plan->sidecars())
        report += toUtf8(u"%1\t%2\tadded %3\tchanged %4\tunchanged %5\n"_s
                .arg(plan->workspace().relative(each.articlePath), toQString(each.coder))
                .arg(each.added)
                .arg(each.changed)
                .arg(each.unchanged));
    const Result<> written = streams.out(report);
    return written ? ExitStatus::Done : fail(streams, written.error());
}
}
