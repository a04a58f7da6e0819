// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <vector>

namespace ui {

/// What a file is known by without reading it.
struct FileStamp
{
    QString path;
    qint64 size = -1; ///< in bytes; -1: there is no such file
    QDateTime changed;

    [[nodiscard]] static FileStamp of(const QString& path);
    bool operator==(const FileStamp&) const = default;
};

/// Says when it is time to look whether others wrote files: another device through a sync program, a colleague, a
/// merge, an editor. Not all folders tell of changes (network drives do not) and none tells of all, so it also says so
/// in rounds.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    struct Times
    {
        std::chrono::milliseconds rest{300};     ///< without writing: sync programs write in several goes
        std::chrono::milliseconds longest{3000}; ///< a folder may be synchronised for minutes
        std::chrono::milliseconds round{30000};
        std::chrono::milliseconds shortRound{5000}; ///< where nothing is told of
    };
    explicit FileWatch(QObject* parent = nullptr);
    FileWatch(const Times& times, QObject* parent);

    /// From now on: the folder, where files come, go and are replaced, and @p files, which are known as they are given
    /// here. To be called again once changes have been taken in.
    void watch(const QString& folder, std::vector<FileStamp> files);
    void stop();
    [[nodiscard]] bool isWatching() const { return !m_folder.isEmpty(); }
    [[nodiscard]] const std::vector<FileStamp>& known() const { return m_known; }
    [[nodiscard]] bool areAsKnown() const; ///< without looking for files that came
    void lookSoon();

signals:
    void timeToLook();

private:
    void look();
    void setPaths(const QStringList& wanted);

    Times m_times;
    QFileSystemWatcher m_watcher;
    QTimer m_rest;
    QTimer m_longest;
    QTimer m_rounds;
    QString m_folder;
    std::vector<FileStamp> m_known;
};
}
