// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/sidecars/renameinfiles.h"

#include "app/base/filelock.h"
#include "app/sidecars/sidecarformat.h"
#include "app/sidecars/sidecarstore.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace app {

namespace {

/// Makes one of two namings of the same entry where nothing is lost by it.
bool absorb(SpokenBy& /*kept*/, const SpokenBy& gone)
{
    return gone.extra.empty();
}

bool absorb(AboutTopic& kept, AboutTopic& gone)
{
    if (!gone.extra.empty())
        return false;
    if (kept.stance == Stance::Unstated && kept.stanceExtra.empty()) {
        kept.stance = gone.stance;
        kept.stanceExtra = std::move(gone.stanceExtra);
        return true;
    }
    return gone.stanceExtra.empty() && (gone.stance == Stance::Unstated || gone.stance == kept.stance);
}

/// Whether @p items had an entry of the old name and has the new one now.
template<typename Named>
bool renameAmong(std::vector<Named>& items, const Renaming& renaming)
{
    const auto bears = [](const std::string& name) {
        return [folded = foldedName(name)](const Named& item) { return foldedName(item.name) == folded; };
    };
    const auto old = std::ranges::find_if(items, bears(renaming.from));
    if (old == items.end() || old->name == renaming.to)
        return false;
    const auto same = std::ranges::find_if(items, bears(renaming.to));
    if (same != items.end() && same != old) {
        if (!absorb(*same, *old))
            return false;
        items.erase(old);
        return true;
    }
    old->name = renaming.to;
    return true;
}

/// The number of statements that changed; 0 where there is no file.
Result<qsizetype> renameInFile(const QString& articlePath, const Coder& coder, const std::vector<Renaming>& renamings,
    bool write, WrittenFiles* written)
{
    const SidecarStore store(articlePath, coder);
    const Result<FileLock> lock = FileLock::acquire(store.path());
    if (!lock)
        return std::unexpected(lock.error());
    Result<FileContent> content = readSidecarToWrite(store.path());
    if (!content)
        return std::unexpected(content.error());
    Result<Sidecar> sidecar = parseSidecar(std::move(content->bytes), store.path());
    if (!sidecar)
        return std::unexpected(sidecar.error());
    const qsizetype changed = rename(sidecar->statements, renamings);
    if (changed == 0 || !write)
        return changed;
    Result<WrittenFiles> file = written ? WrittenFiles::before({store.path()}) : WrittenFiles();
    if (!file)
        return std::unexpected(file.error());
    return store.save(*sidecar, content->version).transform([&](const FileVersion&) {
        if (written && file->after())
            written->add(*std::move(file));
        return changed;
    });
}
}

qsizetype rename(std::vector<Statement>& statements, const std::vector<Renaming>& renamings)
{
    return std::ranges::count_if(statements, [&](Statement& statement) {
        bool changed = false;
        for (const Renaming& renaming : renamings)
            changed |= renaming.kind == Renaming::Kind::Speaker ? renameAmong(statement.speakers, renaming)
                                                                : renameAmong(statement.topics, renaming);
        return changed;
    });
}

RenamingReport renameInFiles(const Workspace& workspace, const Coder& coder, const std::vector<Renaming>& renamings,
    const std::atomic<bool>& stopped, bool write, WrittenFiles* written)
{
    RenamingReport report;
    const std::vector<Error> unreadable = workspace.walk([&](const std::vector<QString>& articles) {
        for (const QString& article : articles) {
            if (stopped)
                return false;
            if (!QFile::exists(sidecarPath(article, coder.id)))
                continue;
            const Result<qsizetype> changed = renameInFile(article, coder, renamings, write, written);
            if (!changed) {
                report.left.push_back(changed.error());
            } else if (*changed > 0) {
                ++report.files;
                report.statements += *changed;
            }
        }
        return true;
    });
    report.left.insert(report.left.end(), unreadable.begin(), unreadable.end());
    return report;
}
}
