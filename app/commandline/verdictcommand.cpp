// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/verdictcommand.h"

#include "app/base/utf8.h"
#include "app/commandline/codername.h"
#include "app/commandline/verdictrequest.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

ExitStatus print(const Streams& streams, const std::string& id)
{
    const Result<> written = streams.out(id + "\n");
    return written ? ExitStatus::Done : fail(streams, written.error());
}
}

std::string_view VerdictCommand::name() const
{
    return "verdict";
}

std::string_view VerdictCommand::summary() const
{
    return "Decides on a statement, answers a verdict, or withdraws either, in one's own tag file and prints the id";
}

std::string_view VerdictCommand::positionals() const
{
    return "ARTICLE accept|reject|amend|both|comment --statement ID…\n"
           "ARTICLE reply --to ID --comment TEXT\n"
           "ARTICLE withdraw --to ID";
}

std::vector<Option> VerdictCommand::options() const
{
    return {{"coder", "C", "the reviewer; by default the login name"},
        {"statement", "ID", "the statement that is judged; each part, where one coder split the place", true},
        {"against", "C", "the other coder of the place, where there are several"}, {"comment", "TEXT", "why"},
        {"to", "ID",
            "reply: the verdict or answer that is answered; withdraw: the verdict or answer of one's own that is taken "
            "back, also one whose statements are gone"},
        {"quote", "Q", "amend: other words", true}, {"nth", "N", "amend: which of several places of the quote", true},
        {"speaker", "S", "amend: other speakers", true}, {"topic", "T[=STANCE]", "amend: other topics", true},
        {"manner", "M", "amend: direct, indirect or mixed"}, {"note", "N", "amend: another note"},
        {"create", "", "amend: add speakers and topics that the codebook lacks"}};
}

ExitStatus VerdictCommand::run(const Arguments& arguments, const Streams& streams) const
{
    if (arguments.positionals().size() != 2)
        return wrongUse(streams, *this, u"name one article and a decision"_s);
    const QString word = arguments.positionals().back();
    const std::expected<std::string, QString> own = ownCoder(arguments);
    if (!own)
        return wrongUse(streams, *this, own.error());
    const std::string comment = toUtf8(arguments.value("comment").value_or(QString()));
    if (word == "reply"_L1) {
        if (!arguments.has("to") || comment.empty() || arguments.has("statement"))
            return wrongUse(streams, *this, u"a reply takes --to and --comment"_s);
        const Result<ReplyId> id =
            giveReply({arguments.positionals().front(), *own, toUtf8(*arguments.value("to")), comment}, Origin());
        return id ? print(streams, id->value()) : fail(streams, id.error());
    }
    if (word == "withdraw"_L1) {
        if (!arguments.has("to") || !comment.empty() || arguments.has("statement"))
            return wrongUse(streams, *this, u"say with --to which verdict is taken back, and nothing else"_s);
        const std::string id = toUtf8(*arguments.value("to"));
        const Result<> withdrawn = withdraw(arguments.positionals().front(), *own, id, Origin());
        return withdrawn ? print(streams, id) : fail(streams, withdrawn.error());
    }
    if (!arguments.has("statement") || arguments.has("to"))
        return wrongUse(streams, *this, u"name the statement with --statement"_s);

    VerdictRequest request;
    request.article = arguments.positionals().front();
    request.reviewer = *own;
    request.comment = comment;
    const std::optional<Decision> decision =
        word == "comment"_L1 ? Decision::Undecided : decisionFromWord(toUtf8(word));
    if (word.isEmpty() || !decision)
        return wrongUse(streams, *this, u"there is no decision \"%1\""_s.arg(word));
    request.decision = *decision;
    for (const QString& statement : arguments.values("statement"))
        request.statements.emplace_back(toUtf8(statement));
    const std::expected<std::vector<std::string>, QString> against = codersAsked(arguments, "against");
    if (!against)
        return wrongUse(streams, *this, against.error());
    request.against = against->empty() ? std::string() : against->front();
    if (request.decision == Decision::Undecided && request.comment.empty())
        return wrongUse(streams, *this, u"give the comment with --comment"_s);

    std::expected<TagRequest, QString> amendment = typedRequest(request.article, arguments);
    if (!amendment)
        return wrongUse(streams, *this, amendment.error());
    request.amendment = *std::move(amendment);
    if (const std::expected<void, QString> checked = checkStances(request.amendment); !checked)
        return wrongUse(streams, *this, checked.error());
    const bool amends = arguments.has("quote") || arguments.has("speaker") || arguments.has("topic")
        || arguments.has("manner") || arguments.has("note");
    if (amends != (request.decision == Decision::Amend))
        return wrongUse(streams, *this,
            amends ? u"only amend takes other words, speakers, topics, manner or note"_s
                   : u"say what is to be other than in the statement"_s);

    const Result<VerdictId> id = giveVerdict(request, Origin());
    return id ? print(streams, id->value()) : fail(streams, id.error());
}
}
