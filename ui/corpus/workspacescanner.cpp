// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/corpus/workspacescanner.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr std::size_t inView = 60;   // more rows than a window shows
constexpr qsizetype batchSize = 256; // summaries a delivery: a few milliseconds of reading
constexpr qint64 walkDelivery = 100; // ms

/// Whether @p path lies in one of the folders that could not be read.
bool isBelow(const QString& path, const std::vector<app::Error>& unreadable)
{
    return std::ranges::any_of(unreadable, [&](const app::Error& error) {
        return path.startsWith(error.subject) && path.sliced(error.subject.size()).startsWith(u'/');
    });
}
}

/// Reads what the list shows of articles, each at most once in a run, and hands it over in batches.
class WorkspaceScanner::Summaries
{
public:
    Summaries(WorkspaceScanner& scanner, const std::shared_ptr<Run>& run)
        : m_scanner(scanner)
        , m_run(run)
    {
    }

    /// Only if its files changed since the summary that is known.
    void read(std::size_t article)
    {
        Listing& listing = m_run->listing;
        m_done.resize(listing.paths.size());
        if (article >= m_done.size() || m_done[article])
            return;
        m_done[article] = true;
        const QString& path = listing.paths[article];
        const app::SummaryStamp stamp = app::stampOf(path, m_run->coder);
        // What is out of reach now keeps the summary that it had.
        if (listing.stamps[article] == stamp || (listing.stamps[article] && stamp.article.inode == 0))
            return;
        listing.stamps[article] = stamp;
        m_articles.push_back(static_cast<int>(article));
        m_summaries.push_back(app::summariseArticle(path, m_run->coder));
        if (std::ssize(m_articles) >= batchSize)
            deliver();
    }

    void readWanted()
    {
        std::vector<int> wanted;
        {
            const QMutexLocker lock(&m_run->mutex);
            // What the walk has not met yet is wanted later.
            const auto isMet = [&](int article) { return std::cmp_less(article, m_run->listing.paths.size()); };
            const auto later = std::ranges::stable_partition(m_run->wanted, isMet);
            wanted.assign(m_run->wanted.begin(), later.begin());
            m_run->wanted.erase(m_run->wanted.begin(), later.begin());
        }
        for (const int article : wanted)
            if (!m_run->stopped)
                read(static_cast<std::size_t>(article));
        if (!wanted.empty())
            deliver();
    }

    void deliver()
    {
        if (m_articles.empty())
            return;
        m_scanner.deliver(m_run,
            [&scanner = m_scanner, articles = std::exchange(m_articles, {}),
                summaries = std::exchange(m_summaries, {})] { emit scanner.summarised(articles, summaries); });
    }

    /// The articles have other places now.
    void restart() { m_done.clear(); }

private:
    WorkspaceScanner& m_scanner;
    const std::shared_ptr<Run>& m_run;
    std::vector<bool> m_done;
    std::vector<int> m_articles;
    std::vector<app::ArticleSummary> m_summaries;
};

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
    begin(std::make_shared<Run>(workspace, coder));
}

void WorkspaceScanner::again()
{
    if (!m_run)
        return;
    m_run->stopped = true; // what it has read already still arrives
    begin(std::make_shared<Run>(m_run->workspace, m_run->coder, m_run));
}

void WorkspaceScanner::begin(std::shared_ptr<Run> run)
{
    m_run = std::move(run);
    m_worker.start([this, run = m_run] { scan(run); });
}

void WorkspaceScanner::stop()
{
    if (m_run)
        m_run->stopped = m_run->silenced = true;
    m_run.reset();
}

void WorkspaceScanner::wantFirst(std::vector<int> articles)
{
    if (!m_run)
        return;
    const QMutexLocker lock(&m_run->mutex);
    m_run->wanted = std::move(articles);
}

void WorkspaceScanner::deliver(const std::shared_ptr<Run>& run, std::function<void()> work)
{
    QMetaObject::invokeMethod(this, [run, work = std::move(work)] {
        if (!run->silenced)
            work();
    });
}

void WorkspaceScanner::scan(const std::shared_ptr<Run>& run)
{
    Summaries summaries(*this, run);
    walk(run, summaries);
    for (std::size_t next = 0; next < run->listing.paths.size() && !run->stopped; ++next) {
        summaries.readWanted();
        summaries.read(next);
    }
    summaries.deliver();
    deliver(run, [this, run] {
        run->finished = true;
        if (run == m_run)
            emit finished();
    });
}

void WorkspaceScanner::walk(const std::shared_ptr<Run>& run, Summaries& summaries)
{
    Listing known = run->before ? std::move(run->before->listing) : Listing();
    run->before.reset();
    const bool isFirst = known.paths.empty();
    Listing& listing = run->listing;

    QElapsedTimer sinceDelivery;
    std::vector<QString> waiting;
    const std::vector<app::Error> errors = run->workspace.walk([&](const std::vector<QString>& batch) {
        listing.paths.insert(listing.paths.end(), batch.begin(), batch.end());
        if (!isFirst)
            return !run->stopped;
        listing.stamps.resize(listing.paths.size());
        waiting.insert(waiting.end(), batch.begin(), batch.end());
        if (!sinceDelivery.isValid() || sinceDelivery.elapsed() >= walkDelivery) {
            deliver(run, [this, paths = std::exchange(waiting, {})] { emit began(paths); });
            // Whoever opened the folder looks at its first rows now.
            for (std::size_t article = 0; !sinceDelivery.isValid() && article < inView; ++article)
                summaries.read(article);
            summaries.deliver();
            sinceDelivery.start();
        }
        summaries.readWanted();
        return !run->stopped;
    });
    if (run->stopped) {
        if (!isFirst)
            listing = std::move(known);
        return;
    }

    // Where a folder cannot be read nobody knows what became of its articles.
    if (!errors.empty())
        std::ranges::copy_if(
            known.paths, std::back_inserter(listing.paths), [&](const QString& path) { return isBelow(path, errors); });
    if (!std::ranges::is_sorted(listing.paths)) { // links, and letters that are sorted otherwise as bytes
        std::ranges::sort(listing.paths);
        listing.paths.erase(std::ranges::unique(listing.paths).begin(), listing.paths.end());
        listing.stamps.clear();
        summaries.restart();
    }
    listing.stamps.resize(listing.paths.size());
    if (!isFirst) {
        auto old = known.paths.begin();
        for (std::size_t article = 0; article < listing.paths.size(); ++article) {
            old = std::lower_bound(old, known.paths.end(), listing.paths[article]);
            if (old != known.paths.end() && *old == listing.paths[article])
                listing.stamps[article] = known.stamps[static_cast<std::size_t>(old - known.paths.begin())];
        }
    }
    deliver(run, [this, paths = listing.paths, errors] { emit found(paths, errors); });
}
}
