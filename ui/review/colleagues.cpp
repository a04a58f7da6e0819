// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/colleagues.h"

#include "app/codebook/codebookfile.h"
#include "app/sidecars/sidecarstore.h"
#include "ui/session/session.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>
#include <utility>

using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr auto rest = 300ms;
constexpr auto usualRound = 30s;
constexpr auto shortRound = 5s; ///< where nothing is told of
constexpr int mostAttempts = 3;

/// Shares of other computers tell nobody of what is written there.
bool isOfThisComputer(const QString& folder)
{
    const QByteArray type = QStorageInfo(folder).fileSystemType();
    constexpr std::array shared{"nfs", "cifs", "smb", "fuse", "9p", "afs", "ceph"};
    return std::ranges::none_of(shared, [&](const char* each) { return type.startsWith(each); });
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
        m_further.clear();
        m_found = {};
        m_stamps.clear();
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
    m_rests.setSingleShot(true);
    m_rests.setInterval(rest);
    for (const auto told : {&QFileSystemWatcher::fileChanged, &QFileSystemWatcher::directoryChanged})
        connect(&m_watcher, told, this, &Colleagues::lookSoon);
    for (QTimer* timer : {&m_rests, &m_rounds})
        connect(timer, &QTimer::timeout, this, &Colleagues::look);
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

Colleagues::Stamp Colleagues::stampOf(const QString& path)
{
    const QFileInfo file(path);
    return {path, file.exists() ? file.size() : -1, file.lastModified()};
}

Colleagues::Stamps Colleagues::stampsOf(
    const QString& article, const std::string& self, const QString& workspace, const std::vector<QString>& others)
{
    Stamps stamps;
    const auto add = [&](const QString& path) { stamps.push_back(stampOf(path)); };
    const QString own = app::sidecarPath(article, self);
    for (const std::vector<QString>& beside : {app::sidecarsOf(article), app::conflictCopiesOf(article)})
        for (const QString& path : beside)
            if (path != own)
                add(path);
    std::ranges::for_each(others, add);
    add(QDir(workspace).filePath(QString::fromLatin1(app::mappingFileName)));
    return stamps;
}

void Colleagues::reload()
{
    read(false);
}

void Colleagues::lookSoon()
{
    // Not put off by what goes on being written: a folder may be synchronised for minutes.
    if (!m_rests.isActive())
        m_rests.start();
}

void Colleagues::look()
{
    if (m_isReading)
        lookSoon(); // it may have begun before what is asked about was written
    else if (m_session.article())
        read(true);
}

void Colleagues::takeInChanges()
{
    finishReading();
    // Without listing the folder, which may take long: who judges waits for it, and a file that came is not judged yet.
    const bool areAsRead =
        std::ranges::all_of(m_stamps, [](const Stamp& known) { return stampOf(known.path) == known; });
    if (!m_session.article() || areAsRead)
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
        m_rests.stop();
        m_rounds.stop();
        m_isReading = false;
        m_reading.setFuture({});
        watch();
        return;
    }
    auto work = [article = *m_session.article(), self = m_session.coder().id, further = m_further, root = m_folder,
                    copy = m_copy, codebook = m_session.codebook(), workspace = m_session.workspace()->root(),
                    relative = m_session.workspace()->relative(m_session.article()->path),
                    known = onlyNews ? std::optional(m_stamps) : std::nullopt] {
        Found found;
        found.folder = copy;
        std::vector<QString> others(further.begin(), further.end());
        if (!root.isEmpty()) {
            if (!found.folder)
                found.folder = std::make_shared<app::ColleagueFolder>(root);
            for (QString& path : found.folder->sidecarsFor(article, relative))
                others.push_back(std::move(path));
        }
        found.tellsOfChanges = isOfThisComputer(QFileInfo(article.path).path());
        // Before they are read: what is written meanwhile is found the next time.
        found.stamps = stampsOf(article.path, self, workspace, others);
        found.isNews = found.stamps != known;
        if (!found.isNews)
            return found;
        found.colleagues = app::colleaguesOf(article, self, others);
        // One's own file is what the session holds, with what is not yet saved.
        std::erase_if(
            found.colleagues.files, [&](const app::CoderFile& file) { return file.sidecar.header.coder.id == self; });
        if (app::Result<app::StoredMapping> stored = app::loadMapping(workspace))
            found.mapping = std::move(stored->mapping);
        else
            found.colleagues.errors.push_back(stored.error());
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
        return !found.colleagues.find(file.sidecar.header.coder.id)
            && std::ranges::any_of(found.colleagues.errors, [&](const app::Error& error) {
                   return error.subject.startsWith(file.path) && error.kind != app::Error::Kind::Invalid;
               });
    });
}

void Colleagues::watch()
{
    QStringList wanted;
    if (m_session.article()) {
        // The folder tells of files that come, go and are replaced, the files of what is written into them.
        wanted += QFileInfo(m_session.article()->path).path();
        for (const Stamp& stamp : m_stamps)
            if (stamp.size >= 0)
                wanted += stamp.path;
    }
    QStringList unwanted = m_watcher.files() + m_watcher.directories();
    unwanted.removeIf([&](const QString& path) { return wanted.contains(path); });
    if (!unwanted.isEmpty())
        m_watcher.removePaths(unwanted);
    wanted.removeIf([watched = m_watcher.files() + m_watcher.directories()](
                        const QString& path) { return watched.contains(path); });
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

void Colleagues::take(Found found)
{
    m_rounds.start(found.tellsOfChanges ? usualRound : shortRound);
    if (!found.isNews)
        return;
    if (isBeingWritten(found) && m_attempts < mostAttempts) {
        ++m_attempts;
        lookSoon();
        return;
    }
    m_attempts = 0;
    m_stamps = std::move(found.stamps);
    watch();
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
