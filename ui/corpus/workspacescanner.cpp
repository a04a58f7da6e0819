// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/corpus/workspacescanner.h"

#include <algorithm>
#include <functional>

namespace ui {

namespace {
constexpr int inView = 60;     // more rows than a window shows
constexpr int batchSize = 256; // summaries a delivery: a few milliseconds of reading
}

WorkspaceScanner::WorkspaceScanner(QObject* parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
    m_worker.setThreadPriority(QThread::LowPriority);
}

WorkspaceScanner::~WorkspaceScanner()
{
    stop();
    m_worker.waitForDone();
}

void WorkspaceScanner::start(const app::Workspace& workspace, const std::string& coder)
{
    stop();
    m_run = std::make_shared<Run>();
    m_worker.start([this, run = m_run, workspace, coder] { scan(run, workspace, coder); });
}

void WorkspaceScanner::stop()
{
    if (m_run)
        m_run->stopped = true;
    m_run.reset();
}

void WorkspaceScanner::wantFirst(int index)
{
    if (m_run)
        m_run->wanted = index;
}

void WorkspaceScanner::deliver(const std::shared_ptr<Run>& run, std::function<void()> work)
{
    QMetaObject::invokeMethod(this, [run, work = std::move(work)] {
        if (!run->stopped)
            work();
    });
}

void WorkspaceScanner::scan(const std::shared_ptr<Run>& run, const app::Workspace& workspace, const std::string& coder)
{
    std::vector<QString> paths;
    const std::vector<app::Error> errors = workspace.walk([&](std::vector<QString> batch) {
        paths.insert(paths.end(), std::make_move_iterator(batch.begin()), std::make_move_iterator(batch.end()));
        return !run->stopped;
    });
    std::ranges::sort(paths);
    deliver(run, [this, paths] { emit found(paths); });
    for (const app::Error& error : errors)
        deliver(run, [this, error] { emit failed(error); });

    std::vector<bool> done(paths.size());
    std::vector<int> indices;
    std::vector<app::ArticleSummary> summaries;
    const auto flush = [&] {
        if (!indices.empty())
            deliver(run,
                [this, i = std::exchange(indices, {}), s = std::exchange(summaries, {})] { emit summarised(i, s); });
    };
    const auto read = [&](int index) {
        if (done[static_cast<std::size_t>(index)])
            return;
        done[static_cast<std::size_t>(index)] = true;
        indices.push_back(index);
        summaries.push_back(app::summariseArticle(paths[static_cast<std::size_t>(index)], coder));
    };
    const int count = static_cast<int>(paths.size());
    int lastWanted = -1;
    for (int next = 0; next < count && !run->stopped; ++next) {
        if (const int wanted = run->wanted; wanted != lastWanted) {
            lastWanted = wanted;
            for (int index = wanted; index < std::min(count, wanted + inView) && !run->stopped; ++index)
                read(index);
            flush();
        }
        read(next);
        if (std::ssize(indices) >= batchSize)
            flush();
    }
    flush();
    deliver(run, [this] { emit finished(); });
}
}
