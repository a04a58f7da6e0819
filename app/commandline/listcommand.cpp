// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/listcommand.h"

#include "app/base/utf8.h"
#include "app/commandline/codername.h"
#include "app/commandline/inquiry.h"
#include "app/commandline/statementjson.h"
#include "app/exchange/articlefiles.h"
#include "app/review/placement.h"
#include "app/sidecars/sidecarcheck.h"
#include "app/text/invisible.h"

#include <algorithm>
#include <iterator>
#include <tuple>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// One line for people, with tabs between: place, coder, speakers, topics, manner, words, and custom fields where there
/// are any.
std::string lineOf(const std::string& article, const Sidecar& sidecar, const Statement& statement)
{
    QStringList speakers, topics, words;
    for (const SpokenBy& speaker : statement.speakers)
        speakers.append(toQString(speaker.name));
    for (const AboutTopic& topic : statement.topics)
        topics.append(topic.stance == Stance::Unstated
                ? toQString(topic.name)
                : u"%1=%2"_s.arg(toQString(topic.name), QLatin1StringView(wordOf(topic.stance))));
    for (const Selector& selector : statement.selectors)
        words.append(toQString(selector.exact));
    const Span extent = statement.extent();
    QStringList cells{u"%1:%2-%3"_s.arg(toQString(article)).arg(extent.start).arg(extent.end),
        toQString(sidecar.header.coder.id), speakers.join(u"; "_s), topics.join(u"; "_s),
        QString::fromLatin1(wordOf(statement.manner)), words.join(u" … "_s)};
    QStringList fields;
    for (const FieldValue& field : statement.fields)
        fields.append(toQString(field.field) + u'=' + toQString(field.value));
    if (!fields.isEmpty())
        cells.append(fields.join(u"; "_s));
    for (QString& cell : cells)
        cell = withInvisibleNamed(cell.simplified());
    return toUtf8(cells.join(u'\t')) + "\n";
}

std::string jsonOf(const std::string& article, const Sidecar& sidecar, const Statement& statement)
{
    std::string json;
    JsonObject object(json);
    object.text("id", statement.id.value());
    object.text("article", article);
    object.text("coder", sidecar.header.coder.id);
    appendStatement(json, object, statement);
    object.text("textSha256", sidecar.header.article.textSha256);
    object.end();
    return json;
}

/// Prints the statements of workspaces, one article at a time.
class Listing
{
public:
    Listing(bool isJson, const Streams& streams)
        : m_isJson(isJson)
        , m_streams(streams)
    {
    }

    [[nodiscard]] Result<> add(const WorkspaceFiles& files, const std::vector<std::string>& coders)
    {
        std::vector<Error> unreadable = concerning(coders, files.unreadable);
        sayWhatIsLeftOut(m_streams, copiesLeftOut(files, coders));
        for (const ArticleFiles& each : files.articles) {
            const auto [sidecars, damaged, doubles, broken] = readSidecarsUpToDamage(each, coders);
            std::ranges::move(concerning(coders, damaged), std::back_inserter(unreadable));
            sayWhatIsLeftOut(m_streams, concerning(coders, doubles));
            const std::string article = toUtf8(files.workspace.relative(each.article));
            sayWhatIsMisplaced(each.article, article, sidecars);
            if (const Result<> written = add(article, sidecars); !written)
                return written;
        }
        m_isWhole = sayWhatIsUnreadable(m_streams, unreadable) == ExitStatus::Done && m_isWhole;
        return {};
    }
    [[nodiscard]] Result<> finish() { return m_isJson ? m_streams.out(m_any ? "\n]\n" : "[]\n") : Result<>(); }

    [[nodiscard]] bool any() const { return m_any; }
    [[nodiscard]] bool isWhole() const { return m_isWhole; } ///< everything could be read

private:
    void sayWhatIsMisplaced(const QString& path, const std::string& article, const std::vector<Sidecar>& sidecars)
    {
        if (sidecars.empty())
            return;
        const Result<Article> read = readArticle(path);
        if (!read) { // the statements are still there to be listed
            m_isWhole = sayWhatIsUnreadable(m_streams, {read.error()}) == ExitStatus::Done && m_isWhole;
            return;
        }
        for (const Sidecar& sidecar : sidecars)
            if (const auto misplaced = whatIsMisplaced(sidecar, read->text(), toQString(article)))
                std::ignore = fail(m_streams, *misplaced);
    }

    [[nodiscard]] Result<> add(const std::string& article, const std::vector<Sidecar>& sidecars)
    {
        for (const Sidecar& sidecar : sidecars)
            if (const std::optional<Error> notShown = whatIsNotShown(sidecar, toQString(article)))
                std::ignore = fail(m_streams, *notShown);
        std::string lines;
        for (const CodersStatement& found : inReadingOrder(sidecars)) {
            if (m_isJson)
                lines += (m_any ? ",\n" : "[\n") + jsonOf(article, *found.sidecar, *found.statement);
            else
                lines += lineOf(article, *found.sidecar, *found.statement);
            m_any = true;
        }
        return m_streams.out(lines);
    }

    bool m_isJson;
    const Streams& m_streams;
    bool m_any = false;
    bool m_isWhole = true;
};
}

std::string_view ListCommand::name() const
{
    return "list";
}

std::string_view ListCommand::summary() const
{
    return "Prints statements in the order of the text";
}

std::string_view ListCommand::positionals() const
{
    return "PATH…";
}

std::vector<Option> ListCommand::options() const
{
    return {{"coder", "C", "only the statements of this coder", true},
        {"format", "F", "text (default): one line each; json: a list of objects"}};
}

ExitStatus ListCommand::run(const Arguments& arguments, const Streams& streams) const
{
    const QString format = arguments.value("format").value_or(u"text"_s);
    if (format != "text"_L1 && format != "json"_L1)
        return wrongUse(streams, *this, u"there is no format \"%1\""_s.arg(format));
    if (arguments.positionals().isEmpty())
        return wrongUse(streams, *this, u"name an article, a tag file or a folder"_s);
    const std::expected<std::vector<std::string>, QString> coders = codersAsked(arguments, "coder");
    if (!coders)
        return wrongUse(streams, *this, coders.error());
    const Result<std::vector<WorkspaceFiles>> workspaces =
        filesAt({arguments.positionals().begin(), arguments.positionals().end()});
    if (!workspaces)
        return fail(streams, workspaces.error());

    const ExitStatus missing = sayWhatIsMissing(streams, arguments.positionals(), *workspaces, *coders);
    Listing listing(format == "json"_L1, streams);
    for (const WorkspaceFiles& files : *workspaces)
        if (const Result<> written = listing.add(files, *coders); !written)
            return fail(streams, written.error());
    if (const Result<> written = listing.finish(); !written)
        return fail(streams, written.error());
    if (!listing.isWhole())
        return ExitStatus::Failed;
    if (listing.any())
        return missing;
    if (missing == ExitStatus::Done)
        streams.err("attribune-cli: " + toUtf8(arguments.positionals().join(u", "_s).simplified())
            + ": there is no statement: attribune-cli tag adds one\n");
    return ExitStatus::No;
}
}
