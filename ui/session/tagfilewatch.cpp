// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/session/tagfilewatch.h"

#include <QFileInfo>

using namespace std::chrono_literals;

namespace ui {

TagFileWatch::TagFileWatch(QObject* parent)
    : QObject(parent)
{
    m_rests.setSingleShot(true);
    m_rests.setInterval(500ms);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_rests, qOverload<>(&QTimer::start));
    connect(&m_rests, &QTimer::timeout, this, &TagFileWatch::look);
}

void TagFileWatch::watch(const QString& path)
{
    if (const QStringList watched = m_watcher.files(); !watched.isEmpty() && !watched.contains(path))
        m_watcher.removePaths(watched);
    m_path = path;
    m_known = stamp();
    // A file that was replaced is another one, and has to be watched anew.
    if (!path.isEmpty() && QFileInfo::exists(path) && !m_watcher.files().contains(path))
        m_watcher.addPath(path);
}

TagFileWatch::Stamp TagFileWatch::stamp() const
{
    const QFileInfo file(m_path);
    return {file.size(), file.lastModified()};
}

void TagFileWatch::look()
{
    if (m_path.isEmpty() || stamp() == m_known)
        return;
    watch(m_path);
    emit changedElsewhere();
}
}
