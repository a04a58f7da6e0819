// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/exportcommand.h"

#include "app/base/utf8.h"
#include "app/codebook/codebookfile.h"
#include "app/commandline/codername.h"
#include "app/commandline/inquiry.h"
#include "app/exchange/csvexport.h"

#include <expected>
#include <tuple>

using namespace Qt::StringLiterals;

namespace app {

std::string_view ExportCommand::name() const
{
    return "export";
}

std::string_view ExportCommand::summary() const
{
    return "Writes statements as a table";
}

std::string_view ExportCommand::positionals() const
{
    return "PATH… --format csv";
}

std::vector<Option> ExportCommand::options() const
{
    return {{"format", "F", "csv"}, {"output", "FILE", "the file to write; standard output without it"},
        {"rows", "R", "statements (default): one row each; pairs: one row per speaker and topic"},
        {"coder", "C", "only the statements of this coder", true},
        {"excel", "", "for spreadsheets: with byte order mark, and formulas made harmless"},
        {"columns", "A,B,C", "only these columns, in this order"}};
}

ExitStatus ExportCommand::run(const Arguments& arguments, const Streams& streams) const
{
    if (arguments.value("format") != u"csv"_s)
        return wrongUse(streams, *this, u"give --format csv"_s);
    const QString rows = arguments.value("rows").value_or(u"statements"_s);
    if (rows != "statements"_L1 && rows != "pairs"_L1)
        return wrongUse(streams, *this, u"there are no rows \"%1\""_s.arg(rows));
    if (arguments.positionals().isEmpty())
        return wrongUse(streams, *this, u"name an article, a tag file or a folder"_s);

    CsvOptions options;
    options.rows = rows == "pairs"_L1 ? CsvRows::Pairs : CsvRows::Statements;
    options.profile = arguments.has("excel") ? CsvProfile::Spreadsheet : CsvProfile::Data;
    std::expected<std::vector<std::string>, QString> coders = codersAsked(arguments, "coder");
    if (!coders)
        return wrongUse(streams, *this, coders.error());
    options.coders = *std::move(coders);
    if (const std::optional<QString> columns = arguments.value("columns"))
        for (const QString& column : columns->split(u','))
            options.columns.push_back(toUtf8(column.trimmed()));

    const Result<std::vector<WorkspaceFiles>> workspaces =
        filesAt({arguments.positionals().begin(), arguments.positionals().end()});
    if (!workspaces)
        return fail(streams, workspaces.error());
    // Articles are named from their workspace's root, so a table of two workspaces could name two articles alike.
    if (workspaces->size() != 1)
        return wrongUse(streams, *this,
            u"%1 and %2 are two workspaces, which go into two tables"_s.arg(
                workspaces->at(0).workspace.root(), workspaces->at(1).workspace.root()));
    const WorkspaceFiles& files = workspaces->front();
    const Result<StoredCodebook> codebook = loadCodebook(files.workspace.root());
    if (!codebook)
        return fail(streams, codebook.error());
    if (const Result<CsvExport> columns = CsvExport::create(options, codebook->codebook); !columns)
        return wrongUse(streams, *this, describe(columns.error()));

    const ExitStatus missing = sayWhatIsMissing(streams, arguments.positionals(), *workspaces, options.coders);
    const std::optional<QString> output = arguments.value("output");
    // A file appears when it is whole; what went to standard output cannot be taken back.
    if (!output)
        if (const Result<> possible = checkExport(files, codebook->codebook, options); !possible)
            return fail(streams, possible.error());
    const Result<CsvReport> report = output ? exportCsvFile(*output, files, codebook->codebook, options)
                                            : exportCsv(files, codebook->codebook, options, streams.out);
    if (!report)
        return fail(streams, report.error());
    sayWhatIsLeftOut(streams, report->notShown);
    sayWhatIsLeftOut(streams, report->misplaced);
    if (const ExitStatus damaged = sayWhatIsUnreadable(streams, report->unreadable); damaged != ExitStatus::Done)
        return damaged;
    // A script must learn that the table does not hold everything.
    return report->statements > 0 && report->notShown.empty() ? missing : ExitStatus::No;
}
}
