// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/comparecommand.h"

#include "app/base/utf8.h"
#include "app/codebook/codebookfile.h"
#include "app/commandline/brief.h"
#include "app/commandline/codername.h"
#include "app/commandline/inquiry.h"
#include "app/commandline/jsonobject.h"
#include "app/commandline/statementjson.h"
#include "app/exchange/coderspresent.h"
#include "app/exchange/comparisonpage.h"
#include "app/exchange/comparisontable.h"
#include "app/exchange/csvcolumns.h"
#include "app/exchange/outputfile.h"
#include "app/review/consensus.h"
#include "app/review/verdictplacing.h"
#include "app/sidecars/sidecarstore.h"
#include "app/text/invisible.h"

#include <algorithm>
#include <array>
#include <format>
#include <functional>
#include <iterator>
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

std::string lineOf(const ComparedArticle& article, const ComparedRow& row)
{
    return article.path + "\t" + joined(row.differences) + "\t" + side(article.first(), row.first) + "\t"
        + side(article.second(), row.second) + "\n";
}

/// "ben: 0-16 Xi / THAAD=neutral “Xi opposes THAAD”": the verdict has kept what it judged.
std::string recorded(const std::vector<JudgedStatement>& statements)
{
    std::string text;
    for (const JudgedStatement& each : statements)
        text += (text.empty() ? each.coder + ": " : " + ") + brief(each.statement) + " “"
            + toUtf8(toQString(joinedQuote(each.statement.selectors)).simplified()) + "”";
    return text;
}

std::string lineOf(const ComparedArticle& article, const ReviewersVerdict& given)
{
    const Verdict& verdict = *given.verdict;
    const std::string_view decision = wordOf(verdict.decision);
    std::string line = article.path + "\tremoved\t" + given.reviewer + ": "
        + std::string(decision.empty() ? "comment" : decision) + ", " + verdict.modified + ", " + verdict.id.value()
        + "\t" + recorded(verdict.judged);
    if (!verdict.against.empty())
        line += "\t" + recorded(verdict.against);
    if (!verdict.comment.empty())
        line += "\t" + toUtf8(toQString(verdict.comment).simplified());
    return line + "\n";
}

/// @p place is none where what was judged is gone.
void appendVerdict(std::string& json, const ComparedArticle& article, const Place* place, const ReviewersVerdict& given)
{
    const Verdict& verdict = *given.verdict;
    const auto index = static_cast<std::size_t>(given.verdict - article.verdicts.data());
    const bool isLatest = !place || (place->verdict && static_cast<std::size_t>(*place->verdict) == index);
    const QString whatChanged =
        place ? article.comparison.whatChangedSince(index) : ComparedArticle::whatWasRemoved(given);
    JsonObject object(json);
    object.text("id", verdict.id.value());
    object.text("reviewer", given.reviewer);
    object.text("decision", wordOf(verdict.decision));
    const auto judges = [&](const std::string& coder) {
        return std::ranges::contains(verdict.judged, coder, &JudgedStatement::coder);
    };
    // A verdict on three and more coders may judge another one's version, against these two.
    object.text("on", judges(article.first()) ? "first" : judges(article.second()) ? "second" : "other");
    object.text("comment", verdict.comment);
    object.flag("latest", isLatest);
    // Of a verdict on three and more coders the others are not compared here.
    const bool isWider = !concernsOnly(verdict, {article.first(), article.second()});
    object.flag("outdated", !whatChanged.isEmpty() || (isWider && article.outdated[index]));
    object.text("what_changed", toUtf8(whatChanged));
    const auto versions = [&](std::string_view key, const std::vector<JudgedStatement>& statements) {
        object.list(key, statements, [&](const JudgedStatement& judged) {
            JsonObject each(json);
            each.text("coder", judged.coder);
            each.text("id", judged.statement.id.value());
            appendStatement(json, each, judged.statement);
            each.end();
        });
    };
    versions("judged", verdict.judged);
    versions("against", verdict.against);
    const std::vector<Statement> amended =
        verdict.amended ? std::vector<Statement>{*verdict.amended} : std::vector<Statement>();
    object.list("amended", amended, [&](const Statement& statement) {
        JsonObject each(json);
        appendStatement(json, each, statement);
        each.end();
    });
    object.list("answers", threadOf(verdict.id, article.replies), [&](const RepliedBy* by) {
        JsonObject each(json);
        each.text("id", by->reply.id.value());
        each.text("coder", by->coder);
        each.text("to", by->reply.to);
        each.text("text", by->reply.text);
        each.text("created", by->reply.created);
        each.end();
    });
    object.text("created", verdict.created);
    object.text("modified", verdict.modified);
    object.end();
}

std::string jsonOf(const ComparedArticle& article, const ComparedRow& row)
{
    std::string json;
    JsonObject object(json);
    object.text("article", article.path);
    object.text("first_coder", article.first());
    object.text("second_coder", article.second());
    std::vector<Difference> kinds = allDifferences();
    std::erase_if(kinds, [&](Difference difference) { return !row.differences.testFlag(difference); });
    object.list("differences", kinds, [&](Difference difference) { appendJsonText(json, wordOf(difference)); });
    const auto versions = [&](std::string_view key, const Statements& statements) {
        object.list(key, statements, [&](const Statement* each) {
            JsonObject version(json);
            version.text("id", each->id.value());
            appendStatement(json, version, *each);
            version.end();
        });
    };
    versions("first", row.first);
    versions("second", row.second);
    object.list("broken_off", article.brokenOff, [&](const std::string& coder) { appendJsonText(json, coder); });
    object.list("verdicts", row.place ? article.verdictsOn(*row.place) : std::vector<ReviewersVerdict>(),
        [&](const ReviewersVerdict& given) { appendVerdict(json, article, row.place, given); });
    object.end();
    return json;
}

std::string jsonOf(const ComparedArticle& article, const ReviewersVerdict& given)
{
    std::string json;
    JsonObject object(json);
    object.text("article", article.path);
    object.text("first_coder", article.first());
    object.text("second_coder", article.second());
    object.list("differences", std::array{"removed"}, [&](const char* word) { appendJsonText(json, word); });
    const Statements none;
    for (const std::string_view side : {"first", "second"})
        object.list(side, none, [](const Statement*) { });
    object.list("verdicts", std::array{&given},
        [&](const ReviewersVerdict* each) { appendVerdict(json, article, nullptr, *each); });
    object.end();
    return json;
}

/// Whom to compare where nobody is named: who types, if they are among the coders, and the first of the others by name.
/// The consensus is made of the others, and is taken only where there is nobody else.
std::vector<std::string> usualCoders(const std::vector<WorkspaceFiles>& workspaces)
{
    const std::set<std::string> present = codersAmong(workspaces);
    std::vector<std::string> coders(present.begin(), present.end());
    const auto toFront = [&](const auto& belongs) { std::ranges::stable_partition(coders, belongs); };
    toFront([](const std::string& coder) { return coder != consensusCoder; });
    toFront([own = loginCoder()](const std::string& coder) { return coder == own; });
    return coders;
}

/// What the command was asked for.
struct Request
{
    std::vector<WorkspaceFiles> workspaces;
    std::vector<std::string> coders;
    CsvProfile profile = CsvProfile::Data;
    std::function<void(const ComparedArticle&)> seen; ///< told of each article before it is written
    std::function<void(const Error&)> leftOut;        ///< told of each file that is left out
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
        const Result<> done = compareCoders(files, codebook->codebook, request.coders, seenAndTaken, request.leftOut);
        if (!done)
            return done;
    }
    return {};
}

Result<> writeText(const Request& request, const ByteSink& sink)
{
    return compareAll(request, [&](const ComparedArticle& article) {
        std::string text;
        for (const ComparedRow& row : article.rows())
            text += lineOf(article, row);
        for (const ReviewersVerdict& given : article.verdictsOnRemoved())
            text += lineOf(article, given);
        return sink(withInvisibleNamed(text));
    });
}

Result<> writeJson(const Request& request, const ByteSink& sink)
{
    bool any = false;
    return compareAll(request, [&](const ComparedArticle& article) {
        std::string text;
        const auto append = [&](const auto& each) {
            text += (std::exchange(any, true) ? ",\n" : "[\n") + jsonOf(article, each);
        };
        std::ranges::for_each(article.rows(), append);
        for (const ReviewersVerdict& given : article.verdictsOnRemoved())
            append(given);
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

/// Takes the usual coders and says which; says why not where there are no two, and is not Done then.
ExitStatus chooseCoders(Request& request, const Streams& streams)
{
    std::vector<std::string> coders = usualCoders(request.workspaces);
    QStringList names;
    std::ranges::transform(coders, std::back_inserter(names), toQString);
    if (names.size() < 2) {
        // One that cannot be read, or has lost its article, is a tag file all the same.
        std::vector<Error> unreadable;
        for (const WorkspaceFiles& files : request.workspaces)
            std::ranges::move(concerning({}, files.unreadable), std::back_inserter(unreadable));
        if (const ExitStatus status = sayWhatIsUnreadable(streams, unreadable); status != ExitStatus::Done)
            return status;
        if (names.isEmpty())
            streams.err("attribune-cli: nobody has a tag file among the articles: two coders are compared\n");
        else
            streams.err(toUtf8(u"attribune-cli: nobody but %1 has a tag file among the articles: two coders are "
                               "compared\n"_s.arg(names.front())));
        return ExitStatus::No;
    }
    request.coders.assign(coders.begin(), coders.begin() + 2);
    const QStringList others = names.mid(2);
    streams.err(toUtf8(u"attribune-cli: comparing %1 with %2%3\n"_s.arg(names[0], names[1],
        others.isEmpty() ? QString() : u"; --coder chooses others: %1"_s.arg(others.join(u", "_s)))));
    return ExitStatus::Done;
}

/// Says what there is to say beside the answer, each thing once although a page is made in two rounds.
class Narrator
{
public:
    explicit Narrator(const Streams& streams)
        : m_streams(streams)
    {
    }

    void seen(const ComparedArticle& article)
    {
        m_isShared = true;
        m_any = m_any || !article.rows().empty();
        std::ranges::for_each(article.remarks, [&](const Error& error) { say(error); });
    }
    /// What was read and does not count leaves the answer whole.
    void leftOut(const Error& error)
    {
        say(error);
        m_isWhole = m_isWhole && error.kind == Error::Kind::Invalid;
    }
    [[nodiscard]] ExitStatus status(ExitStatus missing) const
    {
        if (!m_isWhole)
            return ExitStatus::Failed;
        if (!m_isShared && missing == ExitStatus::Done)
            m_streams.err("attribune-cli: there is no article that the first and another of the coders worked on\n");
        return m_any ? missing : ExitStatus::No;
    }

private:
    void say(const Error& error)
    {
        if (m_said.insert(toUtf8(describe(error))).second)
            std::ignore = fail(m_streams, error);
    }

    const Streams& m_streams;
    std::set<std::string> m_said;
    bool m_isShared = false, m_any = false, m_isWhole = true;
};
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
            "one of the coders to compare: the first, whose side is called \"mine\", with each of the others; without "
            "it your own login, or else the first by name, with the next by name",
            true},
        {"format", "F",
            "text (default): one line for each place; json: a list of objects with article, first_coder, second_coder, "
            "differences (none: the same; not-comparable: words that are not in the text, or a place where such words "
            "of the other coder may be), first and second (statements as list prints them), broken_off (coders whose "
            "tag file is damaged and was read up to there), verdicts (the latest first, each with whose version it is "
            "on: first, second or other, what it judged, what has changed since, and the answers); csv: a table; html: "
            "a page to print. \"removed\" stands for a verdict whose statements their coders have removed since, with "
            "what it says they were"},
        withOption(), {"output", "FILE", "the file to write; standard output without it"},
        {"excel", "", "csv for spreadsheets: with byte order mark, and formulas made harmless"}};
}

ExitStatus CompareCommand::run(const Arguments& arguments, const Streams& streams) const
{
    const QString name = arguments.value("format").value_or(u"text"_s);
    const auto format = std::ranges::find_if(formats, [&](const Format& each) { return name == each.name; });
    if (format == formats.end())
        return wrongUse(streams, *this, u"there is no format \"%1\""_s.arg(name));
    if (arguments.has("excel") && name != "csv"_L1)
        return wrongUse(streams, *this, u"--excel is for --format csv"_s);
    QStringList coders = arguments.values("coder");
    std::expected<std::vector<std::string>, QString> asked = codersAsked(arguments, "coder");
    if (!asked)
        return wrongUse(streams, *this, asked.error());
    if (coders.size() == 1 || coders.removeDuplicates() > 0)
        return wrongUse(streams, *this, u"name two or more coders, or none: --coder A --coder B"_s);
    if (arguments.positionals().isEmpty())
        return wrongUse(streams, *this, u"name an article or a folder"_s);
    Result<NamedFiles> named = filesNamedBy(arguments);
    if (!named)
        return fail(streams, named.error());
    if (format->oneWorkspace && named->workspaces.size() > 1)
        return wrongUse(streams, *this,
            u"%1 and %2 are two workspaces, which go into two files"_s.arg(
                named->workspaces[0].workspace.root(), named->workspaces[1].workspace.root()));

    Request request;
    request.profile = arguments.has("excel") ? CsvProfile::Spreadsheet : CsvProfile::Data;
    request.workspaces = std::move(named->workspaces);
    request.coders = *std::move(asked);
    const ExitStatus missing = sayWhatIsMissing(streams, arguments.positionals(), request.workspaces, request.coders);
    // An empty folder was told of already.
    if (coders.isEmpty() && missing != ExitStatus::Done)
        return missing;
    if (coders.isEmpty())
        if (const ExitStatus chosen = chooseCoders(request, streams); chosen != ExitStatus::Done)
            return chosen;
    Narrator narrator(streams);
    request.seen = [&](const ComparedArticle& article) { narrator.seen(article); };
    request.leftOut = [&](const Error& error) { narrator.leftOut(error); };
    const std::optional<QString> output = arguments.value("output");
    const auto write = [&](const ByteSink& sink) { return format->write(request, sink); };
    if (const Result<> written = output ? writeOutput(*output, write) : write(streams.out); !written)
        return fail(streams, written.error());
    return std::max(narrator.status(missing), sayWhatIsUnreadable(streams, named->unused));
}
}
