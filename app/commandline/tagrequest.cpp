// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/tagrequest.h"

#include "app/articles/workspace.h"
#include "app/base/clock.h"
#include "app/base/utf8.h"
#include "app/codebook/codebookfile.h"
#include "app/commandline/arguments.h"
#include "app/sidecars/sidecarstore.h"
#include "app/sidecars/tagging.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace app {

namespace {

std::unexpected<Error> refused(const QString& subject, const QString& reason, const QString& remedy)
{
    return std::unexpected(Error{Error::Kind::Invalid, subject, reason, remedy});
}

Result<std::vector<Span>> spansOf(const TagRequest& request, const Text& text)
{
    std::vector<Span> spans;
    for (std::size_t i = 0; i < request.quotes.size(); ++i) {
        const QString quote = toQString(request.quotes[i]).simplified();
        const std::vector<Span> places = occurrences(text, request.quotes[i]);
        if (places.empty())
            return refused(request.article, u"the quote \"%1\" does not stand in the text"_s.arg(quote),
                u"copy the words exactly, from the output of attribune-cli text"_s);
        if (request.occurrences.empty() && places.size() > 1)
            return refused(request.article,
                u"the quote \"%1\" stands %2 times in the text"_s.arg(quote).arg(places.size()),
                u"say which one with --nth, from 1 to %1, or quote more words"_s.arg(places.size()));
        const qint64 nth = request.occurrences.empty() ? 1 : request.occurrences[i];
        if (nth < 1 || nth > static_cast<qint64>(places.size()))
            return refused(request.article,
                u"the quote \"%1\" does not stand %2 times in the text"_s.arg(quote).arg(nth),
                u"give --nth from 1 to %1"_s.arg(places.size()));
        spans.push_back(places[static_cast<std::size_t>(nth - 1)]);
    }
    return spans;
}

/// The entry's name for each name or alias of the request; what is created later goes by its own name.
Result<std::vector<SpokenBy>> speakersOf(const TagRequest& request, const Codebook& codebook)
{
    std::vector<SpokenBy> speakers;
    for (const std::string& name : request.speakers) {
        const Speaker* known = codebook.findSpeaker(name);
        if (!known)
            return refused(request.article, u"the codebook has no speaker \"%1\""_s.arg(toQString(name)),
                u"check the name, or give --create"_s);
        if (std::ranges::find(speakers, known->name, &SpokenBy::name) == speakers.end())
            speakers.push_back({known->name, {}});
    }
    return speakers;
}

Result<std::vector<AboutTopic>> topicsOf(const TagRequest& request, const Codebook& codebook)
{
    std::vector<AboutTopic> topics;
    for (const auto& [name, stance] : request.topics) {
        const Topic* known = codebook.findTopic(name);
        if (!known)
            return refused(request.article, u"the codebook has no topic \"%1\""_s.arg(toQString(name)),
                u"check the name, or give --create"_s);
        if (std::ranges::find(topics, known->name, &AboutTopic::name) == topics.end())
            topics.push_back({known->name, stance, {}, {}});
    }
    return topics;
}

Result<std::vector<FieldValue>> fieldsOf(const TagRequest& request, const Codebook& codebook)
{
    std::vector<FieldValue> fields;
    for (const auto& [name, value] : request.fields) {
        if (name == viaField || name == saidOnField) {
            fields.push_back({name, value, {}});
            continue;
        }
        const CustomField* known = codebook.findField(name);
        if (!known)
            return refused(request.article, u"the codebook has no field \"%1\""_s.arg(toQString(name)),
                u"add it to the codebook first"_s);
        if (!allows(*known, value))
            return refused(request.article,
                u"the field \"%1\" does not take \"%2\""_s.arg(toQString(known->name), toQString(value)),
                u"see its kind and choices in the codebook"_s);
        fields.push_back({known->id.value(), value, {}});
    }
    return fields;
}

/// "" is nobody, whatever the codebook says.
std::expected<void, QString> checkNames(const TagRequest& request)
{
    const auto check = [](const std::string& name) -> std::expected<void, QString> {
        if (const Result<> checked = checkEntryName(name, {}); !checked)
            return std::unexpected(checked.error().reason + u": "_s + checked.error().remedy);
        return {};
    };
    for (const std::string& name : request.speakers)
        if (const auto checked = check(name); !checked)
            return checked;
    for (const auto& [name, stance] : request.topics)
        if (const auto checked = check(name); !checked)
            return checked;
    return {};
}

/// @p statement as one more of the tag file.
auto adding(const Statement& statement)
{
    return [&statement](Sidecar& sidecar) -> Result<> {
        sidecar.statements.push_back(statement);
        if (sidecar.header.progress == Progress::Unread || sidecar.header.progress == Progress::NothingToTag)
            sidecar.header.progress = Progress::Tagging;
        return {};
    };
}
}

std::expected<TagRequest, QString> typedRequest(const QString& article, const Arguments& arguments)
{
    TagRequest request;
    request.article = article;
    for (const QString& quote : arguments.values("quote")) {
        if (quote.isEmpty())
            return std::unexpected(u"--quote takes words of the text, not \"\""_s);
        request.quotes.push_back(toUtf8(quote));
    }
    for (const QString& nth : arguments.values("nth")) {
        bool isNumber = false;
        request.occurrences.push_back(nth.toLongLong(&isNumber));
        if (!isNumber || request.occurrences.back() < 1)
            return std::unexpected(u"--nth takes a number from 1, not \"%1\""_s.arg(nth));
    }
    if (!request.occurrences.empty() && request.occurrences.size() != request.quotes.size())
        return std::unexpected(u"there are %1 --quote, but %2 --nth: give one for each"_s.arg(request.quotes.size())
                .arg(request.occurrences.size()));
    for (const QString& speaker : arguments.values("speaker"))
        request.speakers.push_back(toUtf8(speaker));
    for (const QString& topic : arguments.values("topic"))
        request.topics.push_back(topicAndStance(toUtf8(topic)));
    if (const std::expected<void, QString> checked = checkNames(request); !checked)
        return std::unexpected(checked.error());
    const QString manner = arguments.value("manner").value_or(QString());
    const std::optional<Manner> known = mannerFromWord(toUtf8(manner));
    if (!known)
        return std::unexpected(u"\"%1\" is no manner: write direct, indirect or mixed"_s.arg(manner));
    request.manner = *known;
    request.note = toUtf8(arguments.value("note").value_or(QString()));
    request.createNames = arguments.has("create");
    return request;
}

std::pair<std::string, Stance> topicAndStance(const std::string& text)
{
    if (const std::size_t equals = text.rfind('='); equals != std::string::npos)
        if (const std::optional<Stance> stance = stanceFromWord(text.substr(equals + 1));
            stance && *stance != Stance::Unstated)
            return {text.substr(0, equals), *stance};
    return {text, Stance::Unstated};
}

std::expected<void, QString> checkStances(const TagRequest& request)
{
    const auto codebook = loadCodebook(Workspace::around(request.article).root());
    if (!codebook)
        return {};
    std::map<std::string, Stance> given;
    for (const auto& [name, stance] : request.topics) {
        const Topic* known = codebook->codebook.findTopic(name);
        if (const std::size_t equals = name.rfind('='); equals != std::string::npos && !known)
            return std::unexpected(
                u"\"%1\" is no stance: write supports, conditional, neutral, opposes or evasive"_s.arg(
                    toQString(name.substr(equals + 1))));
        const auto [first, isNew] = given.emplace(foldedName(known ? known->name : name), stance);
        if (!isNew && first->second != stance)
            return std::unexpected(
                u"the topic \"%1\" is given two stances: give it one"_s.arg(toQString(known ? known->name : name)));
    }
    return {};
}

void addNames(Codebook& codebook, const TagRequest& request)
{
    for (const std::string& name : request.speakers)
        codebook.addSpeaker(name);
    for (const auto& [name, stance] : request.topics)
        codebook.addTopic(name);
}

Result<Statement> amended(const TagRequest& request, const Statement& base, const Article& article,
    const Codebook& codebook, const Origin& origin)
{
    Statement statement = base;
    if (!request.quotes.empty()) {
        const Result<Statement> elsewhere = spansOf(request, article.text()).and_then([&](std::vector<Span> spans) {
            return newStatement(article.text(), std::move(spans), origin);
        });
        if (!elsewhere)
            return elsewhere;
        statement.selectors = elsewhere->selectors;
    }
    Result<std::vector<SpokenBy>> speakers = speakersOf(request, codebook);
    if (!speakers)
        return std::unexpected(speakers.error());
    Result<std::vector<AboutTopic>> topics = topicsOf(request, codebook);
    if (!topics)
        return std::unexpected(topics.error());
    if (!speakers->empty())
        statement.speakers = *std::move(speakers);
    if (!topics->empty())
        statement.topics = *std::move(topics);
    if (request.manner != Manner::Unstated)
        statement.manner = request.manner;
    if (!request.note.empty())
        statement.note = request.note;
    return statement;
}

Result<StatementId> tag(const TagRequest& request, const Origin& origin)
{
    const Result<Article> article = readArticle(request.article);
    if (!article)
        return std::unexpected(article.error());
    if (!isArticleName(article->fileName()))
        return std::unexpected(Error{Error::Kind::Unreadable, request.article, u"it is no article"_s,
            u"articles are .txt, .text and .md files"_s});
    Result<std::vector<Span>> spans = spansOf(request, article->text());
    if (!spans)
        return std::unexpected(spans.error());
    Result<Statement> statement = newStatement(article->text(), *std::move(spans), origin);
    if (!statement)
        return std::unexpected(statement.error());

    const Workspace workspace = Workspace::around(article->path);
    const Result<StoredCodebook> stored = loadCodebook(workspace.root());
    if (!stored)
        return std::unexpected(stored.error());
    Codebook codebook = stored->codebook;
    if (request.createNames)
        addNames(codebook, request);
    Result<std::vector<SpokenBy>> speakers = speakersOf(request, codebook);
    if (!speakers)
        return std::unexpected(speakers.error());
    Result<std::vector<AboutTopic>> topics = topicsOf(request, codebook);
    if (!topics)
        return std::unexpected(topics.error());
    const Result<std::vector<FieldValue>> fields = fieldsOf(request, codebook);
    if (!fields)
        return std::unexpected(fields.error());
    statement->speakers = *std::move(speakers);
    statement->topics = *std::move(topics);
    for (const FieldValue& field : *fields)
        statement->setField(field.field, field.value);
    statement->manner = request.manner;
    statement->note = request.note;

    const SidecarStore store(article->path, Coder{request.coder, {}, {}});
    const bool writesCodebook = !stored->version || codebook != stored->codebook;
    if (const Result<> fits = writesCodebook ? checkChange(store, *article, origin, adding(*statement)) : Result<>();
        !fits)
        return std::unexpected(fits.error());
    // Before the tag file, so that no statement is ever saved under a name that the codebook lacks.
    const Result<Codebook> written = changeCodebook(workspace.root(), [&](Codebook& book) {
        if (request.createNames)
            addNames(book, request);
    });
    if (!written)
        return std::unexpected(written.error());
    if (const Result<bool> saved = changeSidecar(store, *article, origin, adding(*statement)); !saved)
        return std::unexpected(saved.error());
    return statement->id;
}
}
