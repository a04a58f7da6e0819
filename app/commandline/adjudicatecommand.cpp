// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/adjudicatecommand.h"

#include "app/base/utf8.h"
#include "app/codebook/codebookfile.h"
#include "app/commandline/brief.h"
#include "app/commandline/codername.h"
#include "app/commandline/inquiry.h"
#include "app/commandline/jsonobject.h"
#include "app/commandline/statementjson.h"
#include "app/exchange/articlefiles.h"
#include "app/review/consensusfile.h"
#include "app/text/invisible.h"

#include <algorithm>
#include <expected>
#include <format>
#include <iterator>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace app {

namespace {

std::string lineOf(const std::string& article, const ConsensusRound& round, const OpenPlace& open)
{
    std::string line = article + ":" + std::to_string(open.place.extent.start) + "-"
        + std::to_string(open.place.extent.end) + "\t" + std::string(wordOf(open.reason)) + "\t";
    // Where nobody has anything any more, nothing is the same either.
    const bool isAnybodys = std::ranges::any_of(
        open.place.statements, [](const std::vector<int>& statements) { return !statements.empty(); });
    line += isAnybodys ? joined(open.differences) : "-";
    for (std::size_t side = 0; side < round.coders.size(); ++side) {
        line += "\t" + round.coders[side].coder + ":";
        std::string versions;
        for (const int index : open.place.statements[side])
            versions += (versions.empty() ? " " : " + ")
                + brief(round.coders[side].statements[static_cast<std::size_t>(index)]);
        line += versions.empty() ? " -" : versions;
    }
    for (const Statement& kept : round.adjudication.consensus)
        if (std::ranges::contains(open.inConsensus, kept.id))
            line += "\tconsensus: " + brief(kept);
    for (const std::string& coder : open.changedBy)
        line += "\tchanged by " + coder;
    return line + "\n";
}

std::string lineOf(const std::string& article, const Statement& takenOut)
{
    const Span extent = takenOut.extent();
    return article + ":" + std::to_string(extent.start) + "-" + std::to_string(extent.end)
        + "\ttaken-out\t-\tconsensus: " + brief(takenOut) + "\n";
}

std::string lineOf(const std::string& article, const LeftEmpty& statement)
{
    std::string fields;
    for (const std::string& field : statement.fields)
        fields += (fields.empty() ? "" : ",") + field;
    return article + ":" + std::to_string(statement.extent.start) + "-" + std::to_string(statement.extent.end)
        + "\tleft-empty\t" + fields + "\n";
}

void appendVersion(std::string& json, const std::string& coder, const Statement& statement)
{
    JsonObject version(json);
    version.text("coder", coder);
    version.text("id", statement.id.value());
    version.end();
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
    object.number("replaced", std::ssize(round.adjudication.takenOut));
    object.number("renewed", round.adjudication.renewed);
    object.list("taken_out", round.adjudication.takenOut, [&](const Statement& statement) {
        JsonObject each(json);
        each.text("id", statement.id.value());
        appendStatement(json, each, statement);
        each.end();
    });
    object.list("left_empty", round.adjudication.leftEmpty, [&](const LeftEmpty& statement) {
        JsonObject each(json);
        each.text("id", statement.statement.value());
        each.list("fields", statement.fields, [&](const std::string& field) { appendJsonText(json, field); });
        each.end();
    });
    std::vector<std::pair<std::string, const Statement*>> unanchored;
    for (const Side& side : round.coders)
        for (const Statement& statement : side.unanchored)
            unanchored.emplace_back(side.coder, &statement);
    object.list("unanchored", unanchored, [&](const auto& each) { appendVersion(json, each.first, *each.second); });
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
        each.list(
            "statements", versions, [&](const auto& version) { appendVersion(json, version.first, *version.second); });
        each.list("reviewers", open.reviewers, [&](const std::string& reviewer) { appendJsonText(json, reviewer); });
        each.list("consensus", open.inConsensus, [&](const StatementId& id) { appendJsonText(json, id.value()); });
        each.list("changed", open.changedBy, [&](const std::string& coder) { appendJsonText(json, coder); });
        each.end();
    });
    object.end();
    return json;
}

/// What a person reads of a reason for which places are open, and what to do about them.
std::string_view meaningOf(OpenPlace::Reason reason)
{
    switch (reason) {
    case OpenPlace::Reason::Undecided: return "the coders differ, and no reviewer who was named has decided";
    case OpenPlace::Reason::OutdatedVerdict:
        return "a reviewer decided, but on versions that were changed since; decide again";
    case OpenPlace::Reason::ConflictingVerdicts:
        return "verdicts contradict each other; the reviewers have to agree on one";
    case OpenPlace::Reason::EditedByHand:
        return "the decision is another one now or was taken back, but the consensus was edited there by hand, and "
               "stays; write there what is to stand, or remove it and adjudicate again";
    case OpenPlace::Reason::ChangedSince:
        return "what a reviewer decided or somebody edited by hand came of other versions than there are now, and "
               "stays; decide on the new ones";
    case OpenPlace::Reason::SourcesGone:
        return "what a reviewer decided or somebody edited by hand came of statements that are gone, and stays";
    case OpenPlace::Reason::AboutConsensus:
        return "a verdict is against the consensus, but not on what the coders say there now; decide on their versions";
    }
    return {};
}

/// What all articles together came to.
struct Sum
{
    qsizetype articles = 0, unanimous = 0, decided = 0, replaced = 0, renewed = 0, open = 0, leftEmpty = 0,
              unanchored = 0;
    std::map<OpenPlace::Reason, qsizetype> reasons;

    void add(const ConsensusRound& round)
    {
        const Adjudication& adjudication = round.adjudication;
        ++articles;
        for (const Side& side : round.coders)
            unanchored += std::ssize(side.unanchored);
        unanimous += adjudication.unanimous;
        decided += adjudication.decided;
        replaced += std::ssize(adjudication.takenOut);
        renewed += adjudication.renewed;
        open += std::ssize(adjudication.open);
        leftEmpty += std::ssize(adjudication.leftEmpty);
        for (const OpenPlace& place : adjudication.open)
            ++reasons[place.reason];
    }
    [[nodiscard]] std::string text(bool isWritten) const
    {
        std::string text = std::format("{}{} {}: {} taken ({} unanimous, {} decided by a reviewer), {} taken out that "
                                       "do not hold any more, {} brought up to date, {} open\n",
            isWritten ? "" : "nothing written; ", articles, articles == 1 ? "article" : "articles", unanimous + decided,
            unanimous, decided, replaced, renewed, open);
        for (const auto& [reason, count] : reasons)
            text += std::format("  {} {}: {}\n", count, wordOf(reason), meaningOf(reason));
        if (leftEmpty > 0)
            text += std::format("  {} left-empty: marked alike, but with different notes or fields, which are empty in "
                                "the consensus; write there what is to stand\n",
                leftEmpty);
        if (unanchored > 0)
            text += std::format("  {} unanchored: statements of coders whose words are not in the text, which are "
                                "neither taken nor missed\n",
                unanchored);
        return text;
    }
};

/// What was typed, or a sentence about what is wrong with it.
std::expected<ConsensusRequest, QString> requestFrom(const Arguments& arguments)
{
    const QString borders = arguments.value("borders").value_or(u"exact"_s);
    const std::optional<BorderRule> rule = borderRuleFromWord(toUtf8(borders));
    if (!rule)
        return std::unexpected(u"there is no rule \"%1\" for borders"_s.arg(borders));
    std::expected<std::vector<std::string>, QString> coders = codersAsked(arguments, "coder");
    std::expected<std::vector<std::string>, QString> reviewers = codersAsked(arguments, "reviewer");
    for (const auto* asked : {&coders, &reviewers})
        if (!*asked)
            return std::unexpected(asked->error());
    ConsensusRequest request{*std::move(coders), *std::move(reviewers), {}, *rule, !arguments.has("dry-run")};
    const std::set<std::string> different(request.coders.begin(), request.coders.end());
    if (different.size() < 2 || different.size() != request.coders.size())
        return std::unexpected(u"name two or more coders: --coder A --coder B"_s);
    if (different.contains(std::string(consensusCoder)))
        return std::unexpected(u"the consensus is made from coders, and is none of them"_s);
    if (arguments.positionals().isEmpty())
        return std::unexpected(u"name an article or a folder"_s);
    return request;
}

/// Adjudicates article by article, and prints what came of each.
class Rounds
{
public:
    Rounds(const ConsensusRequest& request, bool isJson, const Streams& streams)
        : m_request(request)
        , m_isJson(isJson)
        , m_streams(streams)
    {
    }

    [[nodiscard]] Result<> work(const WorkspaceFiles& files)
    {
        const Result<StoredCodebook> codebook = loadCodebook(files.workspace.root());
        if (!codebook)
            return std::unexpected(codebook.error());
        const Result<StoredMapping> mapping = loadMapping(files.workspace.root());
        if (!mapping)
            return std::unexpected(mapping.error());
        for (const ArticleFiles& each : files.articles) {
            if (each.sidecars.size() < 2)
                continue;
            const auto made = readArticle(each.article).and_then([&](const Article& article) {
                ConsensusRequest request = m_request;
                request.others = each.sidecars;
                return makeConsensus(article, codebook->codebook, mapping->mapping, request, Origin());
            });
            // One article that cannot be done is named and left as it is; it must not keep the others waiting.
            if (!made)
                m_status = std::max(m_status, fail(m_streams, made.error()));
            else if (*made)
                if (Result<> printed = print(toUtf8(files.workspace.relative(each.article)), **made); !printed)
                    return printed;
        }
        return {};
    }
    [[nodiscard]] Result<> finish()
    {
        return m_streams.out(!m_isJson ? m_sum.text(m_request.write) : m_sum.articles > 0 ? "\n]\n" : "[]\n");
    }

    [[nodiscard]] bool isEmpty() const { return m_sum.articles == 0; }
    [[nodiscard]] ExitStatus status() const { return m_status; } ///< of the articles that could not be done

private:
    [[nodiscard]] Result<> print(const std::string& article, const ConsensusRound& round)
    {
        for (const Error& error : round.leftOut)
            std::ignore = fail(m_streams, error);
        std::string text;
        if (m_isJson)
            text = (m_sum.articles > 0 ? ",\n" : "[\n") + jsonOf(article, round);
        else {
            for (const OpenPlace& open : round.adjudication.open)
                text += withInvisibleNamed(lineOf(article, round, open));
            for (const Statement& statement : round.adjudication.takenOut)
                text += withInvisibleNamed(lineOf(article, statement));
            for (const LeftEmpty& statement : round.adjudication.leftEmpty)
                text += withInvisibleNamed(lineOf(article, statement));
        }
        m_sum.add(round);
        return m_streams.out(text);
    }

    const ConsensusRequest& m_request;
    bool m_isJson;
    const Streams& m_streams;
    Sum m_sum;
    ExitStatus m_status = ExitStatus::Done;
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
        withOption(), {"dry-run", "", "only say what would be done"},
        {"format", "F",
            "text (default): a line for each open place, and what was taken; json: an object for each article"}};
}

ExitStatus AdjudicateCommand::run(const Arguments& arguments, const Streams& streams) const
{
    const QString format = arguments.value("format").value_or(u"text"_s);
    if (format != "text"_L1 && format != "json"_L1)
        return wrongUse(streams, *this, u"there is no format \"%1\""_s.arg(format));
    const std::expected<ConsensusRequest, QString> request = requestFrom(arguments);
    if (!request)
        return wrongUse(streams, *this, request.error());
    const Result<NamedFiles> named = filesNamedBy(arguments);
    if (!named)
        return fail(streams, named.error());
    std::vector<std::string> everybody = request->coders;
    everybody.insert(everybody.end(), request->reviewers.begin(), request->reviewers.end());
    const ExitStatus missing = sayWhatIsMissing(streams, arguments.positionals(), named->workspaces, everybody);
    std::vector<Error> unreadable = named->unused;
    for (const WorkspaceFiles& files : named->workspaces)
        std::ranges::move(concerning(everybody, files.unreadable), std::back_inserter(unreadable));

    Rounds rounds(*request, format == "json"_L1, streams);
    for (const WorkspaceFiles& files : named->workspaces)
        if (const Result<> done = rounds.work(files); !done)
            return fail(streams, done.error());
    if (const Result<> written = rounds.finish(); !written)
        return fail(streams, written.error());
    const ExitStatus status = std::max({missing, rounds.status(), sayWhatIsUnreadable(streams, unreadable)});
    if (!rounds.isEmpty())
        return status;
    if (status == ExitStatus::Done)
        streams.err("attribune-cli: there is no article that two of the coders worked on\n");
    return std::max(status, ExitStatus::No);
}
}
