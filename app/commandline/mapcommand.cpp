// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/mapcommand.h"

#include "app/base/utf8.h"
#include "app/codebook/codebookfile.h"
#include "app/commandline/inquiry.h"
#include "app/commandline/jsonobject.h"
#include "app/commandline/namepair.h"
#include "app/exchange/articlefiles.h"
#include "app/review/codemapping.h"
#include "app/text/invisible.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace app {

namespace {

std::string_view wordOf(UnknownCode::Proposal::Reason reason)
{
    switch (reason) {
    case UnknownCode::Proposal::Reason::Codebook: return "codebook";
    case UnknownCode::Proposal::Reason::Words: return "words";
    case UnknownCode::Proposal::Reason::Spelling: return "spelling";
    }
    return {};
}

bool isIn(const Codebook& codebook, CodeKind kind, std::string_view name)
{
    return kind == CodeKind::Speaker ? codebook.findSpeaker(name) != nullptr : codebook.findTopic(name) != nullptr;
}

/// Takes it into the mapping; answers why it cannot.
std::optional<Error> take(CodeMapping& mapping, const Codebook& codebook, const NamePair& typed)
{
    const auto& [kind, theirs, ours] = typed;
    const bool isNameOfItsOwn = foldedName(toUtf8(theirs)) == foldedName(toUtf8(ours));
    if (!ours.isEmpty() && !isNameOfItsOwn && !isIn(codebook, kind, toUtf8(ours)))
        return Error{Error::Kind::Invalid, ours,
            u"the codebook has no %1 of that name"_s.arg(QLatin1StringView(wordOf(kind))),
            u"name one that it has, or add it there first"_s};
    // It would rename what is coded right.
    if (!ours.isEmpty() && isIn(codebook, kind, toUtf8(theirs)))
        return Error{
            Error::Kind::Invalid, theirs, u"the codebook has this name itself"_s, u"map names that it lacks"_s};
    mapping.set(kind, toUtf8(theirs), toUtf8(ours));
    return std::nullopt;
}

std::string lineOf(const UnknownCode& code)
{
    QStringList coders;
    for (const std::string& coder : code.coders)
        coders.append(toQString(coder));
    QStringList cells{QLatin1StringView(wordOf(code.kind)), toQString(code.name), QString::number(code.uses),
        coders.join(u"; "_s), code.proposal ? toQString(code.proposal->ours) : QString(),
        code.proposal ? QString(QLatin1StringView(wordOf(code.proposal->reason))) : QString()};
    for (QString& cell : cells)
        cell = cell.simplified();
    return toUtf8(cells.join(u'\t')) + "\n";
}

std::string jsonOf(const UnknownCode& code)
{
    std::string json;
    JsonObject object(json);
    object.text("kind", wordOf(code.kind));
    object.text("name", code.name);
    object.number("uses", code.uses);
    object.list("coders", code.coders, [&](const std::string& coder) { appendJsonText(json, coder); });
    object.textOrNull("proposal", code.proposal ? std::optional(code.proposal->ours) : std::nullopt);
    object.textOrNull(
        "reason", code.proposal ? std::optional(std::string(wordOf(code.proposal->reason))) : std::nullopt);
    object.end();
    return json;
}

Result<std::optional<Codebook>> colleaguesCodebook(const Arguments& arguments)
{
    const std::optional<QString> path = arguments.value("codebook");
    if (!path)
        return std::nullopt;
    return AtomicFile(*path)
        .read(largestCodebook)
        .and_then([&](const FileContent& content) { return parseCodebook(content.bytes, *path); })
        .transform([](Codebook codebook) { return std::optional(std::move(codebook)); });
}

/// Of all tag files; those that cannot be read are added to @p unreadable.
UnknownCodes unknownIn(const WorkspaceFiles& files, const Codebook& codebook, const CodeMapping& mapping,
    const Streams& streams, std::vector<Error>& unreadable)
{
    unreadable = concerning({}, files.unreadable);
    sayWhatIsLeftOut(streams, copiesLeftOut(files, {}));
    UnknownCodes unknown(codebook, mapping);
    for (const ArticleFiles& each : files.articles) {
        const auto [sidecars, damaged, doubles, broken] = readSidecarsUpToDamage(each, {});
        std::ranges::move(concerning({}, damaged), std::back_inserter(unreadable));
        sayWhatIsLeftOut(streams, concerning({}, doubles));
        for (const Sidecar& sidecar : sidecars)
            unknown.add(sidecar.header.coder.id, sidecar.statements);
    }
    return unknown;
}

/// Takes what is proposed into the mapping, and out of what is left to do.
void acceptProposals(std::vector<UnknownCode>& left, CodeMapping& mapping)
{
    for (const UnknownCode& code : left)
        if (code.proposal)
            mapping.set(code.kind, code.name, code.proposal->ours);
    std::erase_if(left, [](const UnknownCode& code) { return code.proposal.has_value(); });
}

Result<> print(const std::vector<UnknownCode>& codes, bool isJson, const Streams& streams)
{
    std::string text = isJson ? "[" : "";
    for (const UnknownCode& code : codes)
        text += isJson ? (text.size() > 1 ? ",\n" : "\n") + jsonOf(code) : withInvisibleNamed(lineOf(code));
    if (isJson)
        text += codes.empty() ? "]\n" : "\n]\n";
    return streams.out(text);
}
}

std::string_view MapCommand::name() const
{
    return "map";
}

std::string_view MapCommand::summary() const
{
    return "Says what colleagues' names mean in the codebook, and lists those that it lacks";
}

std::string_view MapCommand::positionals() const
{
    return "WORKSPACE";
}

std::vector<Option> MapCommand::options() const
{
    return {{"speaker", "THEIRS=OURS", "a speaker's other name; THEIRS=THEIRS keeps it, THEIRS= forgets it", true},
        {"topic", "THEIRS=OURS", "a topic's other name; THEIRS=THEIRS keeps it, THEIRS= forgets it", true},
        {"accept", "", "take everything that is proposed"},
        {"codebook", "FILE", "the colleagues' codebook, whose aliases tell what they mean"},
        {"format", "F",
            "text (default): for each unknown name its kind, uses, coders, what it may mean and why; json: a list of "
            "objects"}};
}

ExitStatus MapCommand::run(const Arguments& arguments, const Streams& streams) const
{
    if (arguments.positionals().size() != 1)
        return wrongUse(streams, *this, u"name one folder"_s);
    const QString format = arguments.value("format").value_or(u"text"_s);
    if (format != "text"_L1 && format != "json"_L1)
        return wrongUse(streams, *this, u"there is no format \"%1\""_s.arg(format));
    const std::expected<std::vector<NamePair>, QString> typed =
        namePairs(arguments, u"THEIRS=OURS, or THEIRS= to forget a name");
    if (!typed)
        return wrongUse(streams, *this, typed.error());
    const Result<std::vector<WorkspaceFiles>> workspaces = filesAt({arguments.positionals().front()});
    if (!workspaces)
        return fail(streams, workspaces.error());
    const WorkspaceFiles& files = workspaces->front();
    const QString& root = files.workspace.root();
    const Result<StoredCodebook> ours = loadCodebook(root);
    if (!ours)
        return fail(streams, ours.error());
    const Result<std::optional<Codebook>> theirs = colleaguesCodebook(arguments);
    if (!theirs)
        return fail(streams, theirs.error());
    const Result<StoredMapping> stored = loadMapping(root);
    if (!stored)
        return fail(streams, stored.error());

    CodeMapping mapping = stored->mapping;
    for (const NamePair& each : *typed)
        if (const std::optional<Error> wrong = take(mapping, ours->codebook, each))
            return fail(streams, *wrong);
    const ExitStatus missing = sayWhatIsMissing(streams, arguments.positionals(), *workspaces);
    std::vector<Error> unreadable;
    std::vector<UnknownCode> left =
        unknownIn(files, ours->codebook, mapping, streams, unreadable).all(theirs->has_value() ? &**theirs : nullptr);
    if (arguments.has("accept"))
        acceptProposals(left, mapping);
    if (mapping != stored->mapping)
        if (const Result<FileVersion> saved = saveMapping(root, mapping, stored->version); !saved)
            return fail(streams, saved.error());
    if (const Result<> written = print(left, format == "json"_L1, streams); !written)
        return fail(streams, written.error());
    if (const ExitStatus damaged = sayWhatIsUnreadable(streams, unreadable); damaged != ExitStatus::Done)
        return damaged;
    return left.empty() ? missing : ExitStatus::No;
}
}
