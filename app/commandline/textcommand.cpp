// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/textcommand.h"

#include "app/articles/article.h"
#include "app/base/utf8.h"
#include "app/commandline/jsonobject.h"
#include "app/text/boundaries.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

void appendSpan(std::string& json, Span span)
{
    JsonObject object(json);
    object.number("start", span.start);
    object.number("end", span.end);
    object.end();
}

std::string jsonOf(const Article& article)
{
    const Text& text = article.text();
    std::vector<Span> paragraphs, sentences;
    for (qint64 i = 0; i < text.paragraphCount(); ++i) {
        if (!trimmed(text, text.paragraph(i)).isEmpty())
            paragraphs.push_back(text.paragraph(i));
        const std::vector<Span> found = sentencesOf(text, i);
        sentences.insert(sentences.end(), found.begin(), found.end());
    }
    const ArticleDetails& details = article.details;
    std::string json;
    JsonObject object(json);
    object.text("article", toUtf8(article.fileName()));
    object.textOrNull("title", details.title);
    object.textOrNull("outlet", details.outlet);
    object.textOrNull("byline", details.byline);
    object.textOrNull("published", details.published);
    object.textOrNull("dateline", details.dateline);
    object.text("encoding", toUtf8(nameOf(article.decoded.encoding)));
    object.text("sha256", article.sha256());
    object.text("textSha256", text.sha256());
    object.number("characters", text.characterCount());
    object.number("replaced", article.decoded.replaced);
    const auto write = [&](Span span) { appendSpan(json, span); };
    object.list("furniture", details.furniture, write);
    object.list("paragraphs", paragraphs, write);
    object.list("sentences", sentences, write);
    object.end();
    return json + "\n";
}
}

std::string_view TextCommand::name() const
{
    return "text";
}

std::string_view TextCommand::summary() const
{
    return "Prints the canonical text of an article, in which all offsets count characters";
}

std::string_view TextCommand::positionals() const
{
    return "ARTICLE";
}

std::vector<Option> TextCommand::options() const
{
    return {{"format", "F", "text (default); json: title, outlet, date, furniture, paragraphs and sentences"}};
}

ExitStatus TextCommand::run(const Arguments& arguments, const Streams& streams) const
{
    const QString format = arguments.value("format").value_or(u"text"_s);
    if (format != "text"_L1 && format != "json"_L1)
        return wrongUse(streams, *this, u"there is no format \"%1\""_s.arg(format));
    if (arguments.positionals().size() != 1)
        return wrongUse(streams, *this, u"name one article"_s);
    const Result<Article> article = readArticle(arguments.positionals().front());
    if (!article)
        return fail(streams, article.error());
    if (article->decoded.replaced > 0)
        streams.err(
            toUtf8(u"attribune-cli: %1: what is not valid %2 stands as U+FFFD, %3: save the article in UTF-8\n"_s.arg(
                article->path, nameOf(article->decoded.encoding),
                article->decoded.replaced == 1 ? u"once"_s : u"%1 times"_s.arg(article->decoded.replaced))));
    const Result<> written = format == "json"_L1 ? streams.out(jsonOf(*article)) : streams.out(article->text().utf8());
    return written ? ExitStatus::Done : fail(streams, written.error());
}
}
