// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/inquiry.h"

#include "app/base/utf8.h"
#include "app/exchange/coderspresent.h"
#include "app/sidecars/sidecarstore.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace app {

namespace {

bool isEmpty(const WorkspaceFiles& files)
{
    // A folder that cannot be read may hold anything; the command names it.
    return files.articles.empty() && files.unreadable.empty();
}

/// Whether a tag file that bears the coder's name does not count. Then the coder is not missing: the command names the
/// file, and tells why.
bool hasLeftOutFile(const std::vector<WorkspaceFiles>& files, const std::string& coder)
{
    const auto isTheirs = [&](const LeftOutFile& file) {
        const std::optional<SidecarName> name = splitSidecarName(QFileInfo(file.path).fileName());
        return name && name->coder == coder;
    };
    return std::ranges::any_of(
        files, [&](const WorkspaceFiles& each) { return std::ranges::any_of(each.unreadable, isTheirs); });
}
}

Option withOption()
{
    return {"with", "PATH", "a tag file from elsewhere, or a colleague's copy of the workspace, to count too", true};
}

Result<NamedFiles> filesNamedBy(const Arguments& arguments)
{
    const QStringList& paths = arguments.positionals();
    const QStringList others = arguments.values("with");
    Result<std::vector<WorkspaceFiles>> workspaces = filesAt({paths.begin(), paths.end()});
    if (!workspaces)
        return std::unexpected(std::move(workspaces.error()));
    Result<OutsideFiles> outside = OutsideFiles::at({others.begin(), others.end()});
    if (!outside)
        return std::unexpected(std::move(outside.error()));
    addOutside(*workspaces, *outside);
    return NamedFiles{*std::move(workspaces), outside->unused()};
}

ExitStatus sayWhatIsMissing(const Streams& streams, const QStringList& paths, const std::vector<WorkspaceFiles>& files,
    const std::vector<std::string>& coders)
{
    const auto say = [&](const QString& subject, const QString& reason, const QString& remedy) {
        return fail(streams, {Error::Kind::Invalid, subject, reason, remedy});
    };
    ExitStatus status = ExitStatus::Done;
    for (const WorkspaceFiles& each : files)
        if (isEmpty(each))
            status = say(files.size() == 1 ? paths.join(u", "_s) : each.workspace.root(),
                u"there is no article in it"_s, u"articles are .txt, .text and .md files"_s);
    if (std::ranges::all_of(files, isEmpty))
        return status;

    const CodersPresent found = lookForCoders(files, coders);
    QStringList present;
    std::ranges::transform(
        found.present, std::back_inserter(present), [](const auto& each) { return toQString(each); });
    for (const std::string& coder : found.missing)
        if (!hasLeftOutFile(files, coder))
            status = say(toQString(coder), u"this coder has no tag file among the articles"_s,
                present.isEmpty() ? u"nobody has one yet"_s : u"those who have one are "_s + present.join(u", "_s));
    return status;
}

void sayWhatIsLeftOut(const Streams& streams, const std::vector<Error>& errors)
{
    for (const Error& error : errors)
        std::ignore = fail(streams, error);
}

ExitStatus sayWhatIsUnreadable(const Streams& streams, const std::vector<Error>& errors)
{
    for (const Error& error : errors)
        std::ignore = fail(streams, error);
    return errors.empty() ? ExitStatus::Done : ExitStatus::Failed;
}
}
