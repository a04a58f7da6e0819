// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/session/filewatch.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <QStringList>

#include <algorithm>
#include <array>

namespace ui {

namespace {

/// Shares of other computers tell nobody of what is written there.
bool isOfThisComputer(const QString& folder)
{
    const QByteArray type = QStorageInfo(folder).fileSystemType();
    constexpr std::array shared{"nfs", "cifs", "smb", "fuse", "9p", "afs", "ceph"};
    return std::ranges::none_of(shared, [&](const char* each) { return type.startsWith(each); });
}
}

FileStamp FileStamp::of(const QString& path)
{
    const QFileInfo file(path);
    return {path, file.exists() ? file.size() : -1, file.lastModified()};
}

FileWatch::FileWatch(QObject* parent)
    : FileWatch(Times(), parent)
{
}

FileWatch::FileWatch(const Times& times, QObject* parent)
    : QObject(parent)
    , m_times(times)
{
    m_rest.setInterval(times.rest);
    m_longest.setInterval(times.longest);
    for (QTimer* timer : {&m_rest, &m_longest})
        timer->setSingleShot(true);
    for (const QTimer* timer : {&m_rest, &m_longest, &m_rounds})
        connect(timer, &QTimer::timeout, this, &FileWatch::look);
    for (const auto told : {&QFileSystemWatcher::fileChanged, &QFileSystemWatcher::directoryChanged})
        connect(&m_watcher, told, this, &FileWatch::lookSoon);
}

void FileWatch::watch(const QString& folder, std::vector<FileStamp> files)
{
    if (folder != m_folder)
        m_rounds.start(isOfThisComputer(folder) ? m_times.round : m_times.shortRound);
    m_folder = folder;
    m_known = std::move(files);
    QStringList paths{folder};
    for (const FileStamp& file : m_known)
        if (file.size >= 0)
            paths.append(file.path);
    setPaths(paths);
    if (!areAsKnown())
        lookSoon(); // nobody told of what was written before
}

void FileWatch::stop()
{
    for (QTimer* timer : {&m_rest, &m_longest, &m_rounds})
        timer->stop();
    m_folder.clear();
    m_known.clear();
    setPaths({});
}

bool FileWatch::areAsKnown() const
{
    return std::ranges::all_of(m_known, [](const FileStamp& file) { return FileStamp::of(file.path) == file; });
}

void FileWatch::lookSoon()
{
    m_rest.start();
    if (!m_longest.isActive())
        m_longest.start();
}

void FileWatch::look()
{
    m_rest.stop();
    m_longest.stop();
    emit timeToLook();
}

void FileWatch::setPaths(const QStringList& wanted)
{
    // A file that was replaced is another one; the watcher has dropped it, and takes it up anew.
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    const auto without = [](QStringList paths, const QStringList& others) {
        paths.removeIf([&](const QString& path) { return others.contains(path); });
        return paths;
    };
    if (const QStringList unwanted = without(watched, wanted); !unwanted.isEmpty())
        m_watcher.removePaths(unwanted);
    if (const QStringList missing = without(wanted, watched); !missing.isEmpty())
        m_watcher.addPaths(missing);
}
}
