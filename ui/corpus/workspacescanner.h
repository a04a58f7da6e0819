// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/workspace.h"
#include "app/sidecars/articlesummary.h"

#include <QMutex>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// Reads a workspace in the background: where its articles are, and what the list shows of each, those in view first.
/// Reading it again only looks at the files and opens those that changed. A scan that is no longer wanted stops by
/// itself; nothing of it arrives after that.
class WorkspaceScanner : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceScanner(QObject* parent = nullptr);
    ~WorkspaceScanner() override;

    void start(const app::Workspace& workspace, const std::string& coder);
    void again(); ///< the same workspace once more
    void stop();
    [[nodiscard]] bool isRunning() const { return m_run && !m_run->finished; }
    /// The articles that are in view, by their index in what began() and found() brought; they are read next.
    void wantFirst(std::vector<int> articles);

signals:
    /// Articles that come after those announced before; only while a workspace is walked through for the first time.
    void began(const std::vector<QString>& paths);
    /// All articles, by path. Below a folder that cannot be read now those are kept that were there before.
    void found(const std::vector<QString>& paths, const std::vector<app::Error>& unreadable);
    void summarised(const std::vector<int>& articles, const std::vector<app::ArticleSummary>& summaries);
    void finished();

private:
    /// What a scan knows, for the next one to compare with.
    struct Listing
    {
        std::vector<QString> paths;
        std::vector<std::optional<app::SummaryStamp>> stamps; ///< of the summaries that were delivered
    };
    struct Run
    {
        app::Workspace workspace;
        std::string coder;
        std::shared_ptr<Run> before{}; ///< over when this one begins; until then not to be touched
        Listing listing{};
        std::atomic<bool> stopped = false;  ///< reads no further
        std::atomic<bool> silenced = false; ///< nobody wants to hear of it
        std::atomic<bool> finished = false;
        QMutex mutex{};
        std::vector<int> wanted{}; ///< guarded by the mutex
    };
    class Summaries;

    void begin(std::shared_ptr<Run> run);
    void scan(const std::shared_ptr<Run>& run);
    void walk(const std::shared_ptr<Run>& run, Summaries& summaries);
    /// Calls back in the window's thread, unless the run was silenced meanwhile.
    void deliver(const std::shared_ptr<Run>& run, std::function<void()> work);

    std::shared_ptr<Run> m_run;
    QThreadPool m_worker; ///< one thread: a run begins when the one before has noticed that it was stopped
};
}
