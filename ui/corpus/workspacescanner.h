// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/workspace.h"
#include "app/sidecars/articlesummary.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <vector>

namespace ui {

/// Reads a workspace in the background: first where its articles are, then what the list shows of each, those in view
/// first. A scan that is no longer wanted stops by itself; nothing of it arrives after that.
class WorkspaceScanner : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceScanner(QObject* parent = nullptr);
    ~WorkspaceScanner() override;

    void start(const app::Workspace& workspace, const std::string& coder);
    void stop();
    /// The articles that are in view, by their index in what found() brought; they are read next.
    void wantFirst(int index);

signals:
    void found(const std::vector<QString>& paths); ///< all articles, by relative path
    void summarised(const std::vector<int>& indices, const std::vector<app::ArticleSummary>& summaries);
    void failed(const app::Error& error); ///< a folder that cannot be read; the scan goes on
    void finished();

private:
    struct Run
    {
        std::atomic<bool> stopped = false;
        std::atomic<int> wanted = 0;
    };
    void scan(const std::shared_ptr<Run>& run, const app::Workspace& workspace, const std::string& coder);
    /// Calls back in the window's thread, unless the run was stopped meanwhile.
    void deliver(const std::shared_ptr<Run>& run, std::function<void()> work);

    std::shared_ptr<Run> m_run;
    QThreadPool m_worker;
};
}
