// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/colleagues.h"

#include "app/codebook/codebookfile.h"
#include "app/sidecars/sidecarstore.h"
#include "ui/session/session.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int mostAttempts = 3;

/// Of all that is read for @p article; those of files beside it and of @p others, without one's own.
std::vector<FileStamp> stampsOf(
    const QString& article, const std::string& self, const QString& workspace, const std::vector<QString>& others)
{
    std::vector<FileStamp> stamps;
    const auto add = [&](const QString& path) { stamps.push_back(FileStamp::of(path)); };
    const QString own = app::sidecarPath(article, self);
    for (const std::vector<QString>& beside : {app::sidecarsOf(article), app::conflictCopiesOf(article)})
        for (const QString& path : beside)
            if (path != own)
                add(path);
    std::ranges::for_each(others, add);
    add(QDir(workspace).filePath(QString::fromLatin1(app::mappingFileName)));
    return stamps;
}

/// The codebook of the folder that colleagues' files come from: what it lists as names of one entry means one thing.
/// One that cannot be read only says nothing.
std::optional<app::Codebook> theirCodebook(const QString& folder, const QStringList& further)
{
    if (folder.isEmpty() && further.isEmpty())
        return std::nullopt;
    const QString root = folder.isEmpty() ? app::Workspace::around(further.back()).root() : folder;
    const app::Result<app::StoredCodebook> stored = app::loadCodebook(root);
    return stored ? std::optional(stored->codebook) : std::nullopt;
}

/// Takes colleagues' names for ours; answers those that the codebook lacks.
std::vector<app::UnknownCode> takeNamesForOurs(std::vector<app::CoderFile>& files, const app::CodeMapping& mapping,
    const app::Codebook& ours, const std::optional<app::Codebook>& theirs)
{
    const app::CodeMapping none;
    app::UnknownCodes foreign(ours, none);
    for (app::CoderFile& file : files) {
        foreign.add(file.sidecar.header.coder.id, file.sidecar.statements);
        file.sidecar.statements = mapping.mapped(std::move(file.sidecar.statements));
        file.unanchored = mapping.mapped(std::move(file.unanchored));
    }
    return foreign.all(theirs ? &*theirs : nullptr);
}
}

Colleagues::Colleagues(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    const auto startAnew = [this] {
        // One that was changed by another program is closed and opened again; files from elsewhere are still about it.
        if (const app::Article* article = m_session.article(); article && m_furtherFor != article->path) {
            m_furtherFor = article->path;
            m_further.clear();
        }
        m_found = {};
        m_watch.stop();
        m_attempts = 0;
        m_foreignNames.clear();
        emit changed();
        reload();
    };
    // Told by the event loop even where the reading is over at once: who opens an article shows it first.
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (std::exchange(m_isReading, false) && !m_reading.isCanceled())
            take(m_reading.result());
    });
    connect(&m_watch, &FileWatch::timeToLook, this, &Colleagues::look);
    connect(&session, &Session::articleOpened, this, startAnew);
    connect(&session, &Session::articleClosed, this, startAnew);
    connect(&session, &Session::workspaceOpened, this, [this] { setFolder({}); });
    // A new entry may be what a colleague's name was lacking.
    connect(&session, &Session::codebookChanged, this, [this] {
        if (!m_foreignNames.empty())
            reload();
    });
}

Colleagues::~Colleagues()
{
    m_reading.waitForFinished();
}

void Colleagues::reload()
{
    read(false);
}

void Colleagues::look()
{
    if (m_isReading)
        m_watch.lookSoon(); // it may have begun before what is asked about was written
    else if (m_session.article())
        read(true);
}

void Colleagues::takeInChanges()
{
    finishReading();
    // Without listing the folder, which may take long: who judges waits for it, and a file that came is not judged yet.
    if (!m_session.article() || m_watch.areAsKnown())
        return;
    read(true);
    finishReading();
}

void Colleagues::finishReading()
{
    if (!m_isReading)
        return;
    m_reading.waitForFinished();
    m_isReading = false; // what the event loop tells of it is known then
    take(m_reading.result());
}

void Colleagues::read(bool onlyNews)
{
    if (!m_session.article()) {
        m_isReading = false;
        m_reading.setFuture({});
        return;
    }
    auto work = [article = *m_session.article(), self = m_session.coder().id, further = m_further, root = m_folder,
                    copy = m_copy, codebook = m_session.codebook(), workspace = m_session.workspace()->root(),
                    relative = m_session.workspace()->relative(m_session.article()->path),
                    known = onlyNews ? std::optional(m_watch.known()) : std::nullopt] {
        Found found;
        found.folder = copy;
        std::vector<QString> others(further.begin(), further.end());
        if (!root.isEmpty()) {
            if (!found.folder)
                found.folder = std::make_shared<app::ColleagueFolder>(root);
            for (QString& path : found.folder->sidecarsFor(article, relative))
                others.push_back(std::move(path));
        }
        // Before they are read: what is written meanwhile is found the next time.
        found.stamps = stampsOf(article.path, self, workspace, others);
        found.isNews = found.stamps != known;
        if (!found.isNews)
            return found;
        found.colleagues = app::colleaguesOf(article, self, others);
        // One's own file is what the session holds, with what is not yet saved; what is wrong with it is told there.
        std::erase_if(
            found.colleagues.files, [&](const app::CoderFile& file) { return file.sidecar.header.coder.id == self; });
        std::erase_if(found.colleagues.leftOut,
            [own = app::sidecarPath(article.path, self)](const app::LeftOutFile& file) { return file.path == own; });
        if (app::Result<app::StoredMapping> stored = app::loadMapping(workspace))
            found.mapping = std::move(stored->mapping);
        else
            found.colleagues.leftOut.push_back({stored.error().subject, stored.error()});
        found.foreignNames =
            takeNamesForOurs(found.colleagues.files, found.mapping, codebook, theirCodebook(root, further));
        return found;
    };
    // One after the other: a colleague's folder is indexed as it is asked, from one thread at a time.
    m_reading.waitForFinished();
    m_isReading = true;
    m_reading.setFuture(QtConcurrent::run(std::move(work)));
}

bool Colleagues::isBeingWritten(const Found& found) const
{
    return std::ranges::any_of(m_found.files, [&](const app::CoderFile& file) {
        const app::Error* why = app::whyLeftOut(found.colleagues.leftOut, file.path);
        return !found.colleagues.find(file.sidecar.header.coder.id) && why && why->kind != app::Error::Kind::Invalid;
    });
}

void Colleagues::take(Found found)
{
    if (!found.isNews)
        return;
    if (isBeingWritten(found) && m_attempts < mostAttempts) {
        ++m_attempts;
        m_watch.lookSoon();
        return;
    }
    m_attempts = 0;
    m_watch.watch(QFileInfo(m_session.article()->path).path(), std::move(found.stamps));
    m_found = std::move(found.colleagues);
    m_copy = std::move(found.folder);
    m_foreignNames = std::move(found.foreignNames);
    m_mapping = std::move(found.mapping);
    emit changed();
    if (m_justAdded.isEmpty())
        return;
    const QString path = std::exchange(m_justAdded, {});
    for (const app::CoderFile& file : m_found.files)
        if (QFileInfo(file.path) == QFileInfo(path))
            emit added(file.sidecar.header.coder.id);
}

int Colleagues::unexplainedNames() const
{
    return static_cast<int>(std::ranges::count_if(
        m_foreignNames, [this](const app::UnknownCode& code) { return !m_mapping.find(code.kind, code.name); }));
}

app::Result<> Colleagues::explain(const std::vector<NameMeaning>& meanings)
{
    if (meanings.empty())
        return {};
    const QString& root = m_session.workspace()->root();
    // On what the file says now: a colleague may have explained other names meanwhile.
    app::Result<app::StoredMapping> stored = app::loadMapping(root);
    if (!stored)
        return std::unexpected(stored.error());
    for (const NameMeaning& meaning : meanings)
        stored->mapping.set(meaning.kind, meaning.theirs, meaning.ours);
    if (const app::Result<app::FileVersion> saved = app::saveMapping(root, stored->mapping, stored->version); !saved)
        return std::unexpected(saved.error());
    reload();
    return {};
}

void Colleagues::addFile(const QString& path)
{
    if (!m_further.contains(path))
        m_further += path;
    m_justAdded = path;
    reload();
}

void Colleagues::setFolder(const QString& folder)
{
    m_folder = folder;
    m_copy.reset();
    reload();
}
}
