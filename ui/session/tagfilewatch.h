// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QTimer>

#include <tuple>

namespace ui {

/// Says when somebody else wrote a tag file: another device through a sync program, a merge, an editor. Those that
/// cannot be watched (some network drives) are found out about when the window is turned to again.
class TagFileWatch : public QObject
{
    Q_OBJECT

public:
    explicit TagFileWatch(QObject* parent = nullptr);

    /// From now on, and as the file is now; empty: none. To be called again after each writing of one's own.
    void watch(const QString& path);

signals:
    void changedElsewhere();

private:
    using Stamp = std::tuple<qint64, QDateTime>; ///< size, last written
    [[nodiscard]] Stamp stamp() const;
    void look();

    QFileSystemWatcher m_watcher;
    QTimer m_rests; ///< sync programs write in several goes
    QString m_path;
    Stamp m_known;
};
}
