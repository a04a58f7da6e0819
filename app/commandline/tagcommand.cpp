// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/tagcommand.h"

#include "app/base/utf8.h"
#include "app/commandline/codername.h"
#include "app/commandline/tagrequest.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace app {

std::string_view TagCommand::name() const
{
    return "tag";
}

std::string_view TagCommand::summary() const
{
    return "Adds a statement to the coder's tag file and prints its id";
}

std::string_view TagCommand::positionals() const
{
    return "ARTICLE --quote Q --speaker S… --topic T[=STANCE]…";
}

std::vector<Option> TagCommand::options() const
{
    return {{"coder", "C", "whose tag file; by default the login name"},
        {"quote", "Q", "the words, exactly as they stand in the text", true},
        {"nth", "N", "which of several places of the quote, from 1; one for each quote", true},
        {"speaker", "S", "name or alias", true},
        {"topic", "T[=STANCE]", "name or alias; supports, conditional, neutral, opposes or evasive", true},
        {"manner", "M", "direct, indirect or mixed"}, {"note", "N", "a comment"},
        {"said-on", "DATE", "the day of the utterance, as 2017-07-04, 2017-07 or 2017"},
        {"via", "V", "who or what reported it"}, {"field", "NAME=VALUE", "a custom field of the codebook", true},
        {"create", "", "add speakers and topics that the codebook lacks"}};
}

ExitStatus TagCommand::run(const Arguments& arguments, const Streams& streams) const
{
    if (arguments.positionals().size() != 1)
        return wrongUse(streams, *this, u"name one article"_s);
    if (!arguments.has("quote"))
        return wrongUse(streams, *this, u"give the words with --quote"_s);

    std::expected<TagRequest, QString> request = typedRequest(arguments.positionals().front(), arguments);
    if (!request)
        return wrongUse(streams, *this, request.error());
    if (const std::expected<void, QString> checked = checkStances(*request); !checked)
        return wrongUse(streams, *this, checked.error());
    const std::expected<std::string, QString> coder = ownCoder(arguments);
    if (!coder)
        return wrongUse(streams, *this, coder.error());
    request->coder = *coder;
    if (const std::optional<QString> saidOn = arguments.value("said-on"))
        request->fields.emplace_back(saidOnField, toUtf8(*saidOn));
    if (const std::optional<QString> via = arguments.value("via"))
        request->fields.emplace_back(viaField, toUtf8(*via));
    for (const QString& field : arguments.values("field")) {
        const qsizetype equals = field.indexOf(u'=');
        if (equals < 1)
            return wrongUse(streams, *this, u"--field takes NAME=VALUE, not \"%1\""_s.arg(field));
        request->fields.emplace_back(toUtf8(field.first(equals)), toUtf8(field.sliced(equals + 1)));
    }

    for (const auto& [name, value] : request->fields)
        if (name == saidOnField && !isPartialDate(value))
            return wrongUse(streams, *this,
                u"\"%1\" is no date: write it as 2017-07-04, or 2017-07 or 2017 where no more is known"_s.arg(
                    toQString(value)));

    const Result<StatementId> id = tag(*request, Origin());
    if (!id)
        return fail(streams, id.error());
    // Marking the words first and saying the rest later is a way to work. Whoever forgot it hears of it.
    if (request->speakers.empty() && request->topics.empty())
        std::ignore = fail(streams,
            {Error::Kind::Invalid, request->article, u"the new statement has neither speaker nor topic"_s,
                u"say them in the window, or with --speaker and --topic from the start"_s});
    const Result<> written = streams.out(id->value() + "\n");
    return written ? ExitStatus::Done : fail(streams, written.error());
}
}
