// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/comparecommand.h"

#include "app/base/utf8.h"
#include "app/codebook/codebookfile.h"
#include "app/commandline/jsonobject.h"
#include "app/exchange/articlefiles.h"
#include "app/review/difference.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Statements = std::vector<Statement>;

std::string joined(Differences differences)
{
    std::string words;
    for (const Difference difference : allDifferences())
        if (differences.testFlag(difference))
            words += (words.empty() ? "" : ",") + std::string(wordOf(difference));
    return words.empty() ? "same" : words;
}

/// "Xi / THAAD=opposes / indirect" for people.
std::string brief(const Statement& statement)
{
    QStringList speakers, topics;
    for (const SpokenBy& speaker : statement.speakers)
        speakers.append(toQString(speaker.name));
    for (const AboutTopic& topic : statement.topics)
        topics.append(toQString(topic.name)
            + (topic.stance == Stance::Unstated ? QString() : u'=' + QLatin1StringView(wordOf(topic.stance))));
    QStringList parts{speakers.join(u"; "_s), topics.join(u"; "_s), QString::fromLatin1(wordOf(statement.manner))};
    parts.removeAll(QString());
    const Span extent = statement.extent();
    return toUtf8(u"%1-%2 %3"_s.arg(extent.start).arg(extent.end).arg(parts.join(u" / "_s)).simplified());
}

std::string lineOf(const std::string& article, const Match& match, Differences differences, const Statements& mine,
    const Statements& theirs)
{
    const auto side = [](const std::vector<int>& which, const Statements& statements) {
        std::string text;
        for (const int index : which)
            text += (text.empty() ? "" : " + ") + brief(statements[static_cast<std::size_t>(index)]);
        return text.empty() ? std::string("-") : text;
    };
    return article + "\t" + joined(differences) + "\t" + side(match.mine, mine) + "\t" + side(match.theirs, theirs)
        + "\n";
}

std::string jsonOf(const std::string& article, const Match& match, Differences differences, const Statements& mine,
    const Statements& theirs)
{
    std::string json;
    JsonObject object(json);
    object.text("article", article);
    std::vector<Difference> kinds = allDifferences();
    std::erase_if(kinds, [&](Difference difference) { return !differences.testFlag(difference); });
    object.list("differences", kinds, [&](Difference difference) { appendJsonText(json, wordOf(difference)); });
    const auto ids = [&](std::string_view key, const std::vector<int>& which, const Statements& statements) {
        object.list(key, which,
            [&](int index) { appendJsonText(json, statements[static_cast<std::size_t>(index)].id.value()); });
    };
    ids("first", match.mine, mine);
    ids("second", match.theirs, theirs);
    object.end();
    return json;
}
}

std::string_view CompareCommand::name() const
{
    return "compare";
}

std::string_view CompareCommand::summary() const
{
    return "Prints how the statements of two coders differ, place by place";
}

std::string_view CompareCommand::positionals() const
{
    return "PATH…";
}

std::vector<Option> CompareCommand::options() const
{
    return {{"coder", "C", "one of the two coders to compare; give it twice", true},
        {"format", "F", "text (default): one line for each place; json: a list of objects"}};
}

ExitStatus CompareCommand::run(const Arguments& arguments, const Streams& streams) const
{
    const QString format = arguments.value("format").value_or(u"text"_s);
    if (format != "text"_L1 && format != "json"_L1)
        return wrongUse(streams, *this, u"there is no format \"%1\""_s.arg(format));
    const QStringList coders = arguments.values("coder");
    if (coders.size() != 2 || coders[0] == coders[1])
        return wrongUse(streams, *this, u"name two coders: --coder A --coder B"_s);
    if (arguments.positionals().isEmpty())
        return wrongUse(streams, *this, u"name an article or a folder"_s);
    const auto workspaces = filesAt({arguments.positionals().begin(), arguments.positionals().end()});
    if (!workspaces)
        return fail(streams, workspaces.error());

    const bool isJson = format == "json"_L1;
    bool any = false;
    for (const WorkspaceFiles& files : *workspaces) {
        if (!files.unreadable.empty())
            return fail(streams, files.unreadable.front());
        const Result<StoredCodebook> codebook = loadCodebook(files.workspace.root());
        if (!codebook)
            return fail(streams, codebook.error());
        for (const ArticleFiles& each : files.articles) {
            const auto read = [&](const QString& coder) { return readSidecars(each, {toUtf8(coder)}); };
            const Result<std::vector<Sidecar>> first = read(coders[0]);
            const Result<std::vector<Sidecar>> second = read(coders[1]);
            if (!first || !second)
                return fail(streams, first ? second.error() : first.error());
            // An article that only one of them has worked on says nothing about how they differ.
            if (first->empty() || second->empty())
                continue;
            const Statements& mine = first->front().statements;
            const Statements& theirs = second->front().statements;
            const std::string article = toUtf8(files.workspace.relative(each.article));
            std::string text;
            for (const Match& match : pairStatements(mine, theirs)) {
                const Differences differences = differencesOf(match, mine, theirs, codebook->codebook);
                text += isJson ? (any ? ",\n" : "[\n") + jsonOf(article, match, differences, mine, theirs)
                               : lineOf(article, match, differences, mine, theirs);
                any = true;
            }
            if (const Result<> written = streams.out(text); !written)
                return fail(streams, written.error());
        }
    }
    if (isJson)
        if (const Result<> written = streams.out(any ? "\n]\n" : "[]\n"); !written)
            return fail(streams, written.error());
    return any ? ExitStatus::Done : ExitStatus::No;
}
}
