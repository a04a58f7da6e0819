// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/renamecommand.h"

#include "app/base/utf8.h"
#include "app/codebook/codebookfile.h"
#include "app/codebook/renaming.h"
#include "app/commandline/codername.h"
#include "app/commandline/jsonobject.h"
#include "app/commandline/namepair.h"
#include "app/sidecars/renameinfiles.h"
#include "app/text/invisible.h"

#include <QFileInfo>

#include <format>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// The codebook after all renamings, and what each did.
struct Renamed
{
    Codebook codebook;
    std::vector<RenamedCodebook> steps;

    [[nodiscard]] std::vector<Renaming> renamings() const
    {
        std::vector<Renaming> all;
        for (const RenamedCodebook& step : steps)
            all.push_back(step.done);
        return all;
    }
};

/// A sentence about the first pair that names nothing new. Only the codebook tells whether "BRI=Belt=Road" has a "="
/// too many: an entry may have one in its name.
std::expected<void, QString> checkPairs(const std::vector<NamePair>& pairs, const Codebook& codebook)
{
    for (const NamePair& pair : pairs) {
        const std::string from = toUtf8(pair.left);
        const bool isKnown = pair.kind == CodeKind::Speaker ? codebook.findSpeaker(from) != nullptr
                                                            : codebook.findTopic(from) != nullptr;
        if (!isKnown && pair.left.contains(u'='))
            return std::unexpected(u"--%1 takes OLD=NEW with one \"=\", not \"%2=%3\""_s.arg(
                QLatin1StringView(wordOf(pair.kind)), pair.left, pair.right));
        if (const Result<> checked = checkEntryName(toUtf8(pair.right), {}); !checked)
            return std::unexpected(checked.error().reason + u": "_s + checked.error().remedy);
    }
    return {};
}

Result<Renamed> renameAll(const Codebook& codebook, const std::vector<NamePair>& pairs, bool mayMerge)
{
    Renamed all{codebook, {}};
    for (const NamePair& pair : pairs) {
        const Renaming wanted{pair.kind == CodeKind::Speaker ? Renaming::Kind::Speaker : Renaming::Kind::Topic,
            toUtf8(pair.left), toUtf8(pair.right)};
        Result<RenamedCodebook> step = renamed(all.codebook, wanted, mayMerge);
        if (!step) {
            if (!mayMerge && renamed(all.codebook, wanted, true))
                step.error().remedy = u"choose another name, or give --merge to make one entry of the two"_s;
            return std::unexpected(step.error());
        }
        all.codebook = step->codebook;
        all.steps.push_back(*std::move(step));
    }
    return all;
}

/// Changes the codebook on disk, which another program may have changed since it was looked at.
Result<Renamed> renameInCodebook(const QString& root, const std::vector<NamePair>& pairs, bool mayMerge)
{
    Result<Renamed> made;
    const Result<Codebook> written = changeCodebook(root, [&](Codebook& codebook) {
        made = renameAll(codebook, pairs, mayMerge);
        if (made)
            codebook = made->codebook;
    });
    return written ? made : std::unexpected(written.error());
}

std::string_view wordOf(Renaming::Kind kind)
{
    return wordOf(kind == Renaming::Kind::Speaker ? CodeKind::Speaker : CodeKind::Topic);
}

std::string textOf(const Renamed& made, const std::string& coder, const RenamingReport& report)
{
    std::string text;
    for (const RenamedCodebook& step : made.steps)
        text += std::format("{}\t{}\t{}\t{}\n", wordOf(step.done.kind), step.done.from, step.done.to,
            step.isMerged ? "merged" : "renamed");
    text += std::format("coder {}\tstatements {}\tfiles {}\n", coder, report.statements, report.files);
    return withInvisibleNamed(text);
}

std::string jsonOf(const Renamed& made, const std::string& coder, const RenamingReport& report)
{
    std::string json;
    JsonObject object(json);
    object.list("entries", made.steps, [&](const RenamedCodebook& step) {
        JsonObject each(json);
        each.text("kind", wordOf(step.done.kind));
        each.text("from", step.done.from);
        each.text("to", step.done.to);
        each.text("done", step.isMerged ? "merged" : "renamed");
        each.end();
    });
    object.text("coder", coder);
    object.number("statements", report.statements);
    object.number("files", report.files);
    object.end();
    return json + "\n";
}
}

std::string_view RenameCommand::name() const
{
    return "rename";
}

std::string_view RenameCommand::summary() const
{
    return "Renames an entry of the codebook, also in one's own tag files; in others' the old name still means it";
}

std::string_view RenameCommand::positionals() const
{
    return "WORKSPACE --speaker OLD=NEW…\nWORKSPACE --topic OLD=NEW…";
}

std::vector<Option> RenameCommand::options() const
{
    return {{"speaker", "OLD=NEW", "another name for a speaker; the old one stays as an alias", true},
        {"topic", "OLD=NEW", "another name for a topic; the old one stays as an alias", true},
        {"merge", "", "where NEW is another entry's name: make one entry of the two"},
        {"coder", "C", "whose tag files get the new name; by default the login name's"},
        {"dry-run", "", "only say what would be done"}, {"format", "F", "text (default) or json"}};
}

ExitStatus RenameCommand::run(const Arguments& arguments, const Streams& streams) const
{
    if (arguments.positionals().size() != 1)
        return wrongUse(streams, *this, u"name one folder"_s);
    const QString format = arguments.value("format").value_or(u"text"_s);
    if (format != "text"_L1 && format != "json"_L1)
        return wrongUse(streams, *this, u"there is no format \"%1\""_s.arg(format));
    const std::expected<std::vector<NamePair>, QString> pairs = namePairs(arguments, u"OLD=NEW");
    if (!pairs)
        return wrongUse(streams, *this, pairs.error());
    if (pairs->empty() || std::ranges::any_of(*pairs, [](const NamePair& pair) { return pair.right.isEmpty(); }))
        return wrongUse(streams, *this, u"say what is to be called how: --speaker OLD=NEW or --topic OLD=NEW"_s);
    const std::expected<std::string, QString> coder = ownCoder(arguments);
    if (!coder)
        return wrongUse(streams, *this, coder.error());
    const QFileInfo folder(arguments.positionals().front());
    if (!folder.isDir())
        return fail(
            streams, {Error::Kind::NotFound, folder.filePath(), u"there is no such folder"_s, u"name the workspace"_s});

    const Workspace workspace = Workspace::around(folder.canonicalFilePath());
    const bool writes = !arguments.has("dry-run");
    const bool mayMerge = arguments.has("merge");
    const Result<StoredCodebook> stored = loadCodebook(workspace.root());
    if (!stored)
        return fail(streams, stored.error());
    if (const std::expected<void, QString> checked = checkPairs(*pairs, stored->codebook); !checked)
        return wrongUse(streams, *this, checked.error());
    // Tried first, since a workspace without a codebook must not get one from a slip of the pen.
    const Result<Renamed> made =
        renameAll(stored->codebook, *pairs, mayMerge).and_then([&](const Renamed& tried) -> Result<Renamed> {
            return writes ? renameInCodebook(workspace.root(), *pairs, mayMerge) : tried;
        });
    if (!made)
        return fail(streams, made.error());
    // Last, since a name that only the tag files have would mean nobody, and one that they still have is an alias.
    const RenamingReport report = renameInFiles(workspace, Coder{*coder, {}, {}}, made->renamings(), false, writes);
    for (const Error& error : report.left)
        std::ignore = fail(streams, error);
    const Result<> written =
        streams.out(format == "json"_L1 ? jsonOf(*made, *coder, report) : textOf(*made, *coder, report));
    if (!written)
        return fail(streams, written.error());
    return report.left.empty() ? ExitStatus::Done : ExitStatus::Failed;
}
}
