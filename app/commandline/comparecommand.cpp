// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/comparecommand.h"

#include "app/base/utf8.h"
#include "app/codebook/codebookfile.h"
#include "app/commandline/brief.h"
#include "app/commandline/inquiry.h"
#include "app/commandline/jsonobject.h"
#include "app/exchange/comparisonpage.h"
#include "app/exchange/comparisontable.h"
#include "app/exchange/outputfile.h"

#include <algorithm>
#include <array>
#include <format>
#include <functional>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Statements = std::vector<const Statement*>;

std::string side(const std::string& coder, const Statements& statements)
{
    std::string text;
    for (const Statement* each : statements)
        text += (text.empty() ? " " : " + ") + brief(*each);
    return coder + ":" + (text.empty() ? " -" : text);
}

std::string lineOf(const ComparedArticle& article, const Place& place)
{
    return article.path + "\t" + joined(place.differences) + "\t" + side(article.first(), article.ofFirst(place)) + "\t"
        + side(article.second(), article.ofSecond(place)) + "\n";
}

std::string jsonOf(const ComparedArticle& article, const Place& place)
{
    std::string json;
    JsonObject object(json);
    object.text("article", article.path);
    object.text("first_coder", article.first());
    object.text("second_coder", article.second());
    std::vector<Difference> kinds = allDifferences();
    std::erase_if(kinds, [&](Difference difference) { return !place.differences.testFlag(difference); });
    object.list("differences", kinds, [&](Difference difference) { appendJsonText(json, wordOf(difference)); });
    const auto ids = [&](std::string_view key, const Statements& statements) {
        object.list(key, statements, [&](const Statement* each) { appendJsonText(json, each->id.value()); });
    };
    ids("first", article.ofFirst(place));
    ids("second", article.ofSecond(place));
    object.end();
    return json;
}

/// What the command was asked for.
struct Request
{
    std::vector<WorkspaceFiles> workspaces;
    std::vector<std::string> coders;
    CsvProfile profile = CsvProfile::Data;
    std::function<void(const ComparedArticle&)> seen; ///< told of each article before it is written
    std::function<void(const Error&)> unreadable;     ///< told of each file that is left out
};

using Take = std::function<Result<>(const ComparedArticle&)>;

Result<> compareAll(const Request& request, const Take& take)
{
    for (const WorkspaceFiles& files : request.workspaces) {
        const Result<StoredCodebook> codebook = loadCodebook(files.workspace.root());
        if (!codebook)
            return std::unexpected(codebook.error());
        const auto seenAndTaken = [&](const ComparedArticle& article) {
            request.seen(article);
            return take(article);
        };
        const Result<> done =
            compareCoders(files, codebook->codebook, request.coders, seenAndTaken, request.unreadable);
        if (!done)
            return done;
    }
    return {};
}

Result<> writeText(const Request& request, const ByteSink& sink)
{
    return compareAll(request, [&](const ComparedArticle& article) {
        std::string text;
        for (const Place& place : article.comparison.places())
            text += lineOf(article, place);
        return sink(text);
    });
}

Result<> writeJson(const Request& request, const ByteSink& sink)
{
    bool any = false;
    return compareAll(request, [&](const ComparedArticle& article) {
        std::string text;
        for (const Place& place : article.comparison.places())
            text += (std::exchange(any, true) ? ",\n" : "[\n") + jsonOf(article, place);
        return sink(text);
    }).and_then([&] { return sink(any ? "\n]\n" : "[]\n"); });
}

Result<> writeCsv(const Request& request, const ByteSink& sink)
{
    const Result<StoredCodebook> codebook = loadCodebook(request.workspaces.front().workspace.root());
    if (!codebook)
        return std::unexpected(codebook.error());
    const ComparisonTable table(codebook->codebook, request.profile);
    std::string csv;
    table.appendHeader(csv);
    return compareAll(request, [&](const ComparedArticle& article) {
        table.appendRows(csv, article);
        const Result<> written = sink(csv);
        csv.clear();
        return written;
    }).and_then([&] { return sink(csv); });
}

Result<> writeHtml(const Request& request, const ByteSink& sink)
{
    const Result<StoredCodebook> codebook = loadCodebook(request.workspaces.front().workspace.root());
    if (!codebook)
        return std::unexpected(codebook.error());
    std::vector<ComparisonSummary> summaries;
    return compareAll(request, [&](const ComparedArticle& article) -> Result<> {
        summaries.emplace_back(article);
        return {};
    }).and_then([&] {
        ComparisonPage page(sink, codebook->codebook, summaries);
        return compareAll(request, [&](const ComparedArticle& article) -> Result<> {
            page.add(article);
            return {};
        }).and_then([&] { return page.finish(); });
    });
}

struct Format
{
    QLatin1StringView name;
    Result<> (*write)(const Request&, const ByteSink&);
    bool oneWorkspace; ///< articles are named from the workspace's root, so two of them could have one name
};
constexpr std::array formats{Format{"text"_L1, writeText, false}, Format{"json"_L1, writeJson, false},
    Format{"csv"_L1, writeCsv, true}, Format{"html"_L1, writeHtml, true}};
}
std::string_view CompareCommand::name() const
{
    return "compare";
}

std::string_view CompareCommand::summary() const
{
    return "Prints how the statements of coders differ, place by place";
}

std::string_view CompareCommand::positionals() const
{
    return "PATH…";
}

std::vector<Option> CompareCommand::options() const
{
    return {
        {"coder", "C",
            "one of the coders to compare: the first, whose side is called \"mine\", with each of the others", true},
        {"format", "F",
            "text (default): one line for each place; json: a list of objects; csv: a table; html: a page to print"},
        {"output", "FILE", "the file to write; standard output without it"},
        {"excel", "", "csv for spreadsheets: with byte order mark, and formulas made harmless"}};
}

ExitStatus CompareCommand::run(const Arguments& arguments, const Streams& streams) const
{
    Request request;
    const QString name = arguments.value("format").value_or(u"text"_s);
    request.profile = arguments.has("excel") ? CsvProfile::Spreadsheet : CsvProfile::Data;
    const auto format = std::ranges::find_if(formats, [&](const Format& each) { return name == each.name; });
    if (format == formats.end())
        return wrongUse(streams, *this, u"there is no format \"%1\""_s.arg(name));
    QStringList coders = arguments.values("coder");
    for (const QString& coder : coders)
        request.coders.push_back(toUtf8(coder));
    if (coders.size() < 2 || coders.removeDuplicates() > 0)
        return wrongUse(streams, *this, u"name two or more coders: --coder A --coder B"_s);
    if (arguments.positionals().isEmpty())
        return wrongUse(streams, *this, u"name an article or a folder"_s);
    auto workspaces = filesAt({arguments.positionals().begin(), arguments.positionals().end()});
    if (!workspaces)
        return fail(streams, workspaces.error());
    if (format->oneWorkspace && workspaces->size() > 1)
        return wrongUse(streams, *this,
            u"%1 and %2 are two workspaces, which go into two files"_s.arg(
                workspaces->at(0).workspace.root(), workspaces->at(1).workspace.root()));
    request.workspaces = *std::move(workspaces);

    const ExitStatus missing = sayWhatIsMissing(streams, arguments.positionals(), request.workspaces, request.coders);
    bool isShared = false;
    bool any = false;
    std::set<std::string> warned; // a page is made in two rounds
    request.seen = [&](const ComparedArticle& article) {
        isShared = true;
        any = any || !article.comparison.places().empty();
        for (const Error& error : article.notShown)
            if (warned.insert(toUtf8(error.subject)).second)
                std::ignore = fail(streams, error);
        for (const MovedCoder& each : article.movedCoders)
            if (each.unanchored > 0 && warned.insert(article.path + '\n' + each.coder).second)
                streams.err(
                    std::format("attribune-cli: {}: in the tag file of {}, {} words that are not in the text, and "
                                "{} not compared: mark the words again\n",
                        article.path, each.coder,
                        each.unanchored == 1 ? std::string("one statement has")
                                             : std::format("{} statements have", each.unanchored),
                        each.unanchored == 1 ? "is" : "are"));
    };
    bool isWhole = true;
    request.unreadable = [&](const Error& error) {
        isWhole = false;
        if (warned.insert(toUtf8(error.subject)).second)
            std::ignore = fail(streams, error);
    };
    const std::optional<QString> output = arguments.value("output");
    const auto write = [&](const ByteSink& sink) { return format->write(request, sink); };
    if (const Result<> written = output ? writeOutput(*output, write) : write(streams.out); !written)
        return fail(streams, written.error());
    if (!isWhole)
        return ExitStatus::Failed;
    if (!isShared && missing == ExitStatus::Done)
        streams.err("attribune-cli: there is no article that the first and another of the coders worked on\n");
    return any ? missing : ExitStatus::No;
}
}
