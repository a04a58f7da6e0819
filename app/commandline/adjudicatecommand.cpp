// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/adjudicatecommand.h"

#include "app/base/utf8.h"
#include "app/codebook/codebookfile.h"
#include "app/commandline/brief.h"
#include "app/commandline/inquiry.h"
#include "app/commandline/jsonobject.h"
#include "app/exchange/articlefiles.h"
#include "app/review/consensusfile.h"

#include <algorithm>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

std::string lineOf(const std::string& article, const ConsensusRound& round, const OpenPlace& open)
{
    std::string line = article + ":" + std::to_string(open.place.extent.start) + "-"
        + std::to_string(open.place.extent.end) + "\t" + std::string(wordOf(open.reason)) + "\t"
        + joined(open.differences);
    for (std::size_t side = 0; side < round.coders.size(); ++side) {
        line += "\t" + round.coders[side].coder + ":";
        std::string versions;
        for (const int index : open.place.statements[side])
            versions += (versions.empty() ? " " : " + ")
                + brief(round.coders[side].statements[static_cast<std::size_t>(index)]);
        line += versions.empty() ? " -" : versions;
    }
    return line + "\n";
}

std::string jsonOf(const std::string& article, const ConsensusRound& round)
{
    std::string json;
    JsonObject object(json);
    object.text("article", article);
    object.list("coders", round.coders, [&](const Side& side) { appendJsonText(json, side.coder); });
    object.number("statements", std::ssize(round.adjudication.consensus));
    object.number("unanimous", round.adjudication.unanimous);
    object.number("decided", round.adjudication.decided);
    object.number("replaced", round.adjudication.replaced);
    object.list("open", round.adjudication.open, [&](const OpenPlace& open) {
        JsonObject each(json);
        each.number("start", open.place.extent.start);
        each.number("end", open.place.extent.end);
        each.text("reason", wordOf(open.reason));
        std::vector<Difference> kinds = allDifferences();
        std::erase_if(kinds, [&](Difference difference) { return !open.differences.testFlag(difference); });
        each.list("differences", kinds, [&](Difference difference) { appendJsonText(json, wordOf(difference)); });
        std::vector<std::pair<std::string, const Statement*>> versions;
        for (std::size_t side = 0; side < round.coders.size(); ++side)
            for (const int index : open.place.statements[side])
                versions.emplace_back(
                    round.coders[side].coder, &round.coders[side].statements[static_cast<std::size_t>(index)]);
        each.list("statements", versions, [&](const auto& version) {
            JsonObject statement(json);
            statement.text("coder", version.first);
            statement.text("id", version.second->id.value());
            statement.end();
        });
        each.list("reviewers", open.reviewers, [&](const std::string& reviewer) { appendJsonText(json, reviewer); });
        each.list("consensus", open.inConsensus, [&](const StatementId& id) { appendJsonText(json, id.value()); });
        each.end();
    });
    object.end();
    return json;
}

std::vector<std::string> coders(const Arguments& arguments, std::string_view option)
{
    std::vector<std::string> coders;
    for (const QString& coder : arguments.values(option))
        coders.push_back(toUtf8(coder));
    return coders;
}

/// What all articles together came to.
struct Sum
{
    qsizetype articles = 0, unanimous = 0, decided = 0, replaced = 0, open = 0;

    void add(const Adjudication& adjudication)
    {
        ++articles;
        unanimous += adjudication.unanimous;
        decided += adjudication.decided;
        replaced += adjudication.replaced;
        open += std::ssize(adjudication.open);
    }
    [[nodiscard]] std::string line() const
    {
        return "articles " + std::to_string(articles) + "\tunanimous " + std::to_string(unanimous) + "\tdecided "
            + std::to_string(decided) + "\treplaced " + std::to_string(replaced) + "\topen " + std::to_string(open)
            + "\n";
    }
};
}

std::string_view AdjudicateCommand::name() const
{
    return "adjudicate";
}

std::string_view AdjudicateCommand::summary() const
{
    return "Takes into the consensus what coders marked alike or a reviewer decided, and lists what is open";
}

std::string_view AdjudicateCommand::positionals() const
{
    return "PATH… --coder A --coder B";
}

std::vector<Option> AdjudicateCommand::options() const
{
    return {{"coder", "C", "one of two or more coders", true}, {"reviewer", "R", "whose verdicts are followed", true},
        {"borders", "RULE",
            "which versions are alike: exact (default), sentence (in the same sentences), longest or shortest (where "
            "they overlap)"},
        {"dry-run", "", "only say what would be done"},
        {"format", "F", "text (default): a line for each open place and a sum; json: an object for each article"}};
}

ExitStatus AdjudicateCommand::run(const Arguments& arguments, const Streams& streams) const
{
    const QString format = arguments.value("format").value_or(u"text"_s);
    if (format != "text"_L1 && format != "json"_L1)
        return wrongUse(streams, *this, u"there is no format \"%1\""_s.arg(format));
    const QString borders = arguments.value("borders").value_or(u"exact"_s);
    const std::optional<BorderRule> rule = borderRuleFromWord(toUtf8(borders));
    if (!rule)
        return wrongUse(streams, *this, u"there is no rule \"%1\" for borders"_s.arg(borders));
    const ConsensusRequest request{
        coders(arguments, "coder"), coders(arguments, "reviewer"), *rule, !arguments.has("dry-run")};
    const std::set<std::string> different(request.coders.begin(), request.coders.end());
    if (different.size() < 2 || different.size() != request.coders.size())
        return wrongUse(streams, *this, u"name two or more coders: --coder A --coder B"_s);
    if (different.contains(std::string(consensusCoder)))
        return wrongUse(streams, *this, u"the consensus is made from coders, and is none of them"_s);
    if (arguments.positionals().isEmpty())
        return wrongUse(streams, *this, u"name an article or a folder"_s);
    const auto workspaces = filesAt({arguments.positionals().begin(), arguments.positionals().end()});
    if (!workspaces)
        return fail(streams, workspaces.error());

    std::vector<std::string> everybody = request.coders;
    everybody.insert(everybody.end(), request.reviewers.begin(), request.reviewers.end());
    const ExitStatus missing = sayWhatIsMissing(streams, arguments.positionals(), *workspaces, everybody);

    const bool isJson = format == "json"_L1;
    Sum sum;
    ExitStatus status = missing;
    for (const WorkspaceFiles& files : *workspaces) {
        const Result<StoredCodebook> codebook = loadCodebook(files.workspace.root());
        if (!codebook)
            return fail(streams, codebook.error());
        const Result<StoredMapping> mapping = loadMapping(files.workspace.root());
        if (!mapping)
            return fail(streams, mapping.error());
        for (const ArticleFiles& each : files.articles) {
            if (each.sidecars.size() < 2)
                continue;
            const Result<std::optional<ConsensusRound>> made =
                readArticle(each.article).and_then([&](const Article& article) {
                    return makeConsensus(article, codebook->codebook, mapping->mapping, request, Origin());
                });
            // One article that cannot be done is named and left as it is; it must not keep the others waiting.
            if (!made) {
                status = std::max(status, fail(streams, made.error()));
                continue;
            }
            if (!*made)
                continue;
            const ConsensusRound& round = **made;
            for (const Error& error : round.leftOut)
                std::ignore = fail(streams, error);
            const std::string article = toUtf8(files.workspace.relative(each.article));
            std::string text;
            if (isJson)
                text = (sum.articles > 0 ? ",\n" : "[\n") + jsonOf(article, round);
            else
                for (const OpenPlace& open : round.adjudication.open)
                    text += lineOf(article, round, open);
            sum.add(round.adjudication);
            if (const Result<> written = streams.out(text); !written)
                return fail(streams, written.error());
        }
    }
    const std::string end = !isJson ? sum.line() : sum.articles > 0 ? "\n]\n" : "[]\n";
    if (const Result<> written = streams.out(end); !written)
        return fail(streams, written.error());
    if (sum.articles == 0 && status == ExitStatus::Done)
        streams.err("attribune-cli: there is no article that two of the coders worked on\n");
    return sum.articles > 0 ? status : std::max(status, ExitStatus::No);
}
}
