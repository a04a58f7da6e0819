// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/agreementcommand.h"

#include "app/base/atomicfile.h"
#include "app/base/utf8.h"
#include "app/codebook/codebookfile.h"
#include "app/commandline/agreementprint.h"
#include "app/commandline/codername.h"
#include "app/commandline/inquiry.h"
#include "app/commandline/interrupt.h"
#include "app/commandline/jsonobject.h"
#include "app/commandline/progressline.h"
#include "app/exchange/agreementreport.h"
#include "app/exchange/outputfile.h"
#include "app/exchange/workspaceagreement.h"
#include "app/review/agreementcases.h"
#include "app/text/invisible.h"

#include <algorithm>
#include <limits>
#include <set>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qint64 largestTable = 256LL * 1024 * 1024; // bytes

std::string jsonOf(const AgreementCase& each)
{
    std::string json;
    JsonObject object(json);
    object.text("id", toUtf8(each.id));
    object.text("coefficient", toUtf8(each.coefficient));
    object.numberOrNull("value", each.result.value);
    object.textOrNull(
        "undefined", each.result.value ? std::nullopt : std::optional<std::string>(toUtf8(each.result.undefined)));
    object.end();
    return json;
}

std::string lineOf(const AgreementCase& each)
{
    const std::string value = each.result.value ? QByteArray::number(*each.result.value, 'g', 17).toStdString()
                                                : "undefined: " + toUtf8(each.result.undefined);
    return toUtf8(each.id) + "\t" + toUtf8(each.coefficient) + "\t" + value + "\n";
}
}

std::string_view AgreementCommand::name() const
{
    return "agreement";
}

std::string_view AgreementCommand::summary() const
{
    return "Prints how far coders agree, or coefficients of given tables";
}

std::string_view AgreementCommand::positionals() const
{
    return "PATH…\n--table FILE";
}

std::vector<Option> AgreementCommand::options() const
{
    return {{"coder", "C", "only these coders; without it all who share an article, but not the consensus", true},
        {"format", "F", "text (default), json, csv or html; with --table text or json"},
        {"excel", "", "csv for spreadsheets: with byte order mark, and formulas made harmless"},
        {"output", "FILE", "the file to write; standard output without it"}, withOption(),
        {"seed", "N", "of all that is drawn at random (default 1)"},
        {"samples", "N", "draws of articles for the intervals (default 1000); 0: no intervals"},
        {"table", "FILE",
            "instead of PATH: a JSON file with one case or an array of cases: id, coefficient, input, params, which. "
            "Coefficients: percent, cohen_kappa, scott_pi, bennett_s, brennan_prediger, fleiss_kappa, conger_kappa, "
            "light_kappa, gwet_ac1, gwet_ac2, krippendorff_alpha, alpha_u_1995, u_alpha_2016, "
            "gamma_best_alignment_disorder"}};
}

namespace {

constexpr int mostSamples = 100'000;

/// The number that an option gives, or @p usual without it; nothing where it is no such number.
std::optional<quint64> numberFrom(const Arguments& arguments, std::string_view option, quint64 usual, quint64 most)
{
    const std::optional<QString> typed = arguments.value(option);
    if (!typed)
        return usual;
    bool isNumber = false;
    const quint64 number = typed->toULongLong(&isNumber);
    return isNumber && number <= most ? std::optional(number) : std::nullopt;
}

Result<> write(const AgreementReport& report, const QString& format, CsvProfile profile, const AtomicFile::Sink& sink)
{
    if (format == "csv"_L1)
        return writeAgreementCsv(report, sink, profile);
    if (format == "html"_L1)
        return writeAgreementPage(report, sink);
    return sink(format == "json"_L1 ? agreementJson(report) : withInvisibleNamed(agreementText(report)));
}
}

ExitStatus AgreementCommand::run(const Arguments& arguments, const Streams& streams) const
{
    return arguments.has("table") ? computeTables(arguments, streams) : measureArticles(arguments, streams);
}

ExitStatus AgreementCommand::measureArticles(const Arguments& arguments, const Streams& streams) const
{
    const QString format = arguments.value("format").value_or(u"text"_s);
    if (!QStringList{u"text"_s, u"json"_s, u"csv"_s, u"html"_s}.contains(format))
        return wrongUse(streams, *this, u"there is no format \"%1\""_s.arg(format));
    if (arguments.has("excel") && format != "csv"_L1)
        return wrongUse(streams, *this, u"--excel is for --format csv"_s);
    const std::expected<std::vector<std::string>, QString> coders = codersAsked(arguments, "coder");
    if (!coders)
        return wrongUse(streams, *this, coders.error());
    if (std::set<std::string>(coders->begin(), coders->end()).size() == 1)
        return wrongUse(streams, *this, u"name two coders or more, or none: --coder A --coder B"_s);
    const auto seed = numberFrom(arguments, "seed", 1, std::numeric_limits<qint64>::max());
    const auto samples = numberFrom(arguments, "samples", 1000, mostSamples);
    if (!seed || !samples)
        return wrongUse(
            streams, *this, u"--seed and --samples take whole numbers, samples up to %1"_s.arg(mostSamples));
    if (arguments.positionals().isEmpty())
        return wrongUse(streams, *this, u"name an article or a folder, or a file of cases with --table"_s);
    const Result<NamedFiles> named = filesNamedBy(arguments);
    if (!named)
        return fail(streams, named.error());
    const std::vector<WorkspaceFiles>& workspaces = named->workspaces;
    // Names mean what the codebook says, and two workspaces have two.
    if (workspaces.size() != 1)
        return wrongUse(streams, *this,
            u"%1 and %2 are two workspaces, whose codes may not mean the same"_s.arg(
                workspaces[0].workspace.root(), workspaces[1].workspace.root()));
    const WorkspaceFiles& files = workspaces.front();
    const Result<StoredCodebook> codebook = loadCodebook(files.workspace.root());
    if (!codebook)
        return fail(streams, codebook.error());
    const Result<StoredMapping> mapping = loadMapping(files.workspace.root());
    if (!mapping)
        return fail(streams, mapping.error());

    const ExitStatus missing = std::max(sayWhatIsMissing(streams, arguments.positionals(), workspaces, *coders),
        sayWhatIsUnreadable(streams, named->unused));
    const Interrupt interrupt;
    ProgressLine progress(streams);
    const std::optional<AgreementReport> agreement = measureAgreement(
        files, codebook->codebook, mapping->mapping, *coders, {*seed, static_cast<int>(*samples)}, [&](double share) {
            progress.update(share);
            return !interrupt.isRequested();
        });
    if (!agreement) {
        streams.err("attribune-cli: interrupted: nothing was written\n");
        return ExitStatus::Interrupted;
    }
    ExitStatus status = missing;
    for (const Error& problem : agreement->leftOut)
        if (fail(streams, problem) == ExitStatus::Failed)
            status = ExitStatus::Failed;
    if (agreement->articles.empty()) {
        if (status == ExitStatus::Done)
            streams.err("attribune-cli: there is no article that two of the coders worked on\n");
        return std::max(status, ExitStatus::No);
    }
    const std::optional<QString> output = arguments.value("output");
    const CsvProfile profile = arguments.has("excel") ? CsvProfile::Spreadsheet : CsvProfile::Data;
    const auto fill = [&](const AtomicFile::Sink& sink) { return write(*agreement, format, profile, sink); };
    if (const Result<> written = output ? writeOutput(*output, fill) : fill(streams.out); !written)
        return fail(streams, written.error());
    return status;
}

ExitStatus AgreementCommand::computeTables(const Arguments& arguments, const Streams& streams) const
{
    const QString format = arguments.value("format").value_or(u"text"_s);
    if (format != "text"_L1 && format != "json"_L1)
        return wrongUse(streams, *this, u"there is no format \"%1\" for tables"_s.arg(format));
    if (!arguments.positionals().isEmpty())
        return wrongUse(streams, *this, u"name articles, or a file of cases with --table"_s);
    // They would change nothing without a word.
    for (const std::string_view option : {"coder", "with", "excel", "seed", "samples"})
        if (arguments.has(option))
            return wrongUse(streams, *this, u"--%1 is for articles, not for --table"_s.arg(QLatin1StringView(option)));
    const QString table = *arguments.value("table");
    const Result<FileContent> content = AtomicFile(table).read(largestTable);
    if (!content)
        return fail(streams, content.error());
    const auto cases = computeCases(QByteArray::fromStdString(content->bytes), table);
    if (!cases)
        return fail(streams, cases.error());
    std::string text;
    ExitStatus status = ExitStatus::Done;
    for (const AgreementCase& each : *cases) {
        if (each.wrong) {
            const ExitStatus named = fail(streams, *each.wrong);
            // A coefficient that nobody knows is a slip in the question, not a file that cannot be read.
            status = std::max(status, each.wrong->kind == Error::Kind::Invalid ? ExitStatus::WrongUse : named);
        }
        if (format == "json"_L1)
            text += (text.empty() ? "[\n" : ",\n") + jsonOf(each);
        else
            text += withInvisibleNamed(lineOf(each));
    }
    if (format == "json"_L1)
        text += text.empty() ? "[]\n" : "\n]\n";
    const std::optional<QString> output = arguments.value("output");
    const auto fill = [&](const AtomicFile::Sink& sink) { return sink(text); };
    if (const Result<> written = output ? writeOutput(*output, fill) : fill(streams.out); !written)
        return fail(streams, written.error());
    return status;
}
}
