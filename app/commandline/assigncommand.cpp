// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/assigncommand.h"

#include "app/base/utf8.h"
#include "app/commandline/codername.h"
#include "app/commandline/inquiry.h"
#include "app/commandline/jsonobject.h"
#include "app/exchange/articlefiles.h"
#include "app/review/assignmentprogress.h"
#include "app/review/assignmentsfile.h"
#include "app/sidecars/articlesummary.h"
#include "app/text/invisible.h"

#include <QRandomGenerator>

#include <algorithm>
#include <expected>
#include <format>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr quint64 largestSeed = quint64(1) << 53;

/// The rule of before with what was asked for now; a sentence where that makes no sense.
std::expected<DrawRule, QString> ruleOf(const Arguments& arguments, const DrawRule& before)
{
    DrawRule rule = before;
    if (const QStringList coders = arguments.values("coder"); !coders.isEmpty()) {
        rule.coders.clear();
        for (const QString& coder : coders) {
            const std::expected<std::string, QString> name = codersName(coder);
            if (!name)
                return std::unexpected(name.error());
            if (std::ranges::contains(rule.coders, *name))
                return std::unexpected(u"\"%1\" is named twice"_s.arg(coder));
            rule.coders.push_back(*name);
        }
    }
    if (std::optional<QString> twice = arguments.value("double")) {
        if (twice->endsWith(u'%'))
            twice->chop(1);
        bool isNumber = false;
        rule.doublePercent = twice->toDouble(&isNumber);
        if (!isNumber || rule.doublePercent < 0 || rule.doublePercent > 100)
            return std::unexpected(u"--double takes a share such as 20%"_s);
    }
    if (const std::optional<QString> by = arguments.value("by")) {
        const std::optional<Stratum> stratum = stratumFromWord(toUtf8(*by));
        if (!stratum)
            return std::unexpected(u"--by takes outlet, year or none"_s);
        rule.by = *stratum;
    }
    if (const std::optional<QString> seed = arguments.value("seed")) {
        bool isNumber = false;
        rule.seed = seed->toULongLong(&isNumber);
        if (!isNumber || rule.seed >= largestSeed)
            return std::unexpected(u"--seed takes a number below 2^53"_s);
    }
    if (rule.coders.empty())
        return std::unexpected(u"name the coders: --coder A --coder B"_s);
    if (rule.doublePercent > 0 && rule.coders.size() < 2)
        return std::unexpected(u"one coder alone codes nothing twice: name two or more"_s);
    return rule;
}

std::string describe(const DrawRule& rule)
{
    std::string coders;
    for (const std::string& coder : rule.coders)
        coders += " --coder " + coder;
    return std::format(
        "{} --double {}% --by {} --seed {}", coders.substr(1), rule.doublePercent, wordOf(rule.by), rule.seed);
}

std::vector<Candidate> candidatesOf(const WorkspaceFiles& files, const DrawRule& rule)
{
    std::vector<Candidate> candidates;
    for (const ArticleFiles& each : files.articles) {
        Candidate candidate{toUtf8(files.workspace.relative(each.article)), {}};
        if (rule.by != Stratum::None) {
            const ArticleSummary summary = summariseArticle(each.article, rule.coders.front());
            candidate.stratum = toUtf8(rule.by == Stratum::Outlet ? summary.outlet : summary.published.left(4));
        }
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

ExitStatus printStatus(const QString& root, const Assignments& assignments, bool asJson, const Streams& streams)
{
    const std::vector<CoderProgress> all = progressOf(root, assignments);
    std::string text = asJson ? "[" : "coder\tassigned\tfinished\ttagging\tunread\tshared\tmissing\n";
    for (const CoderProgress& each : all) {
        if (asJson) {
            text += text.size() > 1 ? ",\n" : "\n";
            JsonObject object(text);
            object.text("coder", each.coder);
            object.number("assigned", each.assigned);
            object.number("finished", each.finished());
            object.number("tagging", each.in(Progress::Tagging));
            object.number("unread", each.in(Progress::Unread));
            object.number("shared", each.shared);
            object.number("missing", each.missing);
            object.list("unreadable", each.unreadable, [&](const std::string& path) { appendJsonText(text, path); });
            object.end();
        } else {
            text += withInvisibleNamed(std::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\n", each.coder, each.assigned,
                each.finished(), each.in(Progress::Tagging), each.in(Progress::Unread), each.shared, each.missing));
        }
        for (const std::string& path : each.unreadable)
            streams.err("attribune-cli: " + path + ": the tag file of " + each.coder
                + " cannot be read: see attribune-cli check\n");
    }
    if (asJson)
        text += all.empty() ? "]\n" : "\n]\n";
    if (const Result<> written = streams.out(text); !written)
        return fail(streams, written.error());
    if (!all.empty())
        return ExitStatus::Done;
    streams.err("attribune-cli: nothing is assigned yet: draw with --coder A --coder B\n");
    return ExitStatus::No;
}
}

std::string_view AssignCommand::name() const
{
    return "assign";
}

std::string_view AssignCommand::summary() const
{
    return "Draws who codes which article, and tells how far everybody is";
}

std::string_view AssignCommand::positionals() const
{
    return "WORKSPACE";
}

std::vector<Option> AssignCommand::options() const
{
    return {{"coder", "C", "somebody who takes part", true},
        {"double", "P%", "how many of a hundred articles two coders code (default 0%)"},
        {"by", "S", "none (default); outlet or year: everybody's share of each"},
        {"seed", "N", "draws the same again; without it one is drawn and printed"},
        {"redraw", "", "draw all articles anew, also those that were drawn before"},
        {"status", "", "print how far each coder is, and draw nothing"},
        {"format", "F", "of --status: text (default) or json"}};
}

ExitStatus AssignCommand::run(const Arguments& arguments, const Streams& streams) const
{
    if (arguments.positionals().size() != 1)
        return wrongUse(streams, *this, u"name one folder"_s);
    const QString format = arguments.value("format").value_or(u"text"_s);
    if (format != "text"_L1 && format != "json"_L1)
        return wrongUse(streams, *this, u"there is no format \"%1\""_s.arg(format));
    if (arguments.has("format") && !arguments.has("status"))
        return wrongUse(streams, *this, u"--format belongs to --status"_s);
    const Result<std::vector<WorkspaceFiles>> workspaces = filesAt({arguments.positionals().front()});
    if (!workspaces)
        return fail(streams, workspaces.error());
    const WorkspaceFiles& files = workspaces->front();
    const QString& root = files.workspace.root();
    Result<StoredAssignments> stored = loadAssignments(root);
    if (!stored)
        return fail(streams, stored.error());
    Assignments& assignments = stored->assignments;
    if (arguments.has("status"))
        return printStatus(root, assignments, format == "json"_L1, streams);

    const bool anew = arguments.has("redraw") || !stored->version;
    DrawRule before = assignments.rule;
    if (anew && !arguments.has("seed"))
        before.seed = QRandomGenerator::system()->generate();
    const std::expected<DrawRule, QString> rule = ruleOf(arguments, before);
    if (!rule)
        return wrongUse(streams, *this, rule.error());
    if (!anew && *rule != assignments.rule)
        return fail(streams,
            {Error::Kind::Invalid, QString::fromLatin1(assignmentsFileName),
                u"its articles were drawn with %1"_s.arg(toQString(describe(assignments.rule))),
                u"leave these options out to add new articles, or give --redraw to draw all anew"_s});
    if (const ExitStatus missing = sayWhatIsMissing(streams, arguments.positionals(), *workspaces);
        missing != ExitStatus::Done)
        return missing;
    // Articles that are not found now would be drawn differently later.
    if (!files.unreadable.empty())
        return fail(streams, files.unreadable.front().why);

    assignments.rule = *rule;
    if (anew)
        assignments.codersOf.clear();
    const Assignments earlier = assignments;
    const int drawn = drawMissing(assignments, candidatesOf(files, *rule));
    const Result<FileVersion> saved = saveAssignments(root, assignments, stored->version);
    if (!saved)
        return fail(streams, saved.error());

    std::string text = std::format("{}: {} drawn, {} drawn before\n", describe(*rule), drawn, earlier.codersOf.size());
    for (const auto& [article, coders] : assignments.codersOf) {
        if (earlier.codersOf.contains(article))
            continue;
        text += toUtf8(toQString(article).simplified()) + "\t";
        for (std::size_t i = 0; i < coders.size(); ++i)
            text += (i > 0 ? "; " : "") + coders[i];
        text += "\n";
    }
    if (const Result<> written = streams.out(withInvisibleNamed(text)); !written)
        return fail(streams, written.error());
    return ExitStatus::Done;
}
}
