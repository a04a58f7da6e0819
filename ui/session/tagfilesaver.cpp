// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/session/tagfilesaver.h"

#include "app/base/filelock.h"

#include <utility>

using namespace std::chrono_literals;

namespace ui {

namespace {
constexpr auto idleBeforeSave = 1500ms;
constexpr auto longestUnsaved = 10s;
/// A folder that is back, or a disk with room again, is found out about while one waits for it.
constexpr auto retryDelay = 5s;
constexpr int changesInARow = 3; ///< of a file by others, before it is said
}

TagFileSaver::TagFileSaver(const app::Origin& origin, std::function<std::optional<Task>(Urgency)> task, QObject* parent)
    : QObject(parent)
    , m_origin(origin)
    , m_task(std::move(task))
    , m_saving(this, [this](const Save& save) { finish(save); })
{
    m_worker.setMaxThreadCount(1);
    for (QTimer* timer : {&m_idle, &m_latest, &m_retry})
        timer->setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &TagFileSaver::save);
    connect(&m_latest, &QTimer::timeout, this, &TagFileSaver::save);
    connect(&m_retry, &QTimer::timeout, this, &TagFileSaver::retry);
    m_idle.setInterval(idleBeforeSave);
    m_latest.setInterval(longestUnsaved);
}

void TagFileSaver::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

void TagFileSaver::changed()
{
    ++m_revision;
    setState(m_state == State::Failed ? State::Failed : State::Unsaved);
    m_idle.start();
    if (!m_latest.isActive())
        m_latest.start();
}

void TagFileSaver::save()
{
    begin(Urgency::MayWait);
}

void TagFileSaver::begin(Urgency urgency)
{
    if (!isUnsaved() || isSaving())
        return; // a file that could not be read is still waited for
    for (QTimer* timer : {&m_idle, &m_latest, &m_retry})
        timer->stop();
    std::optional<Task> task = m_task(urgency);
    if (!task)
        return;
    m_saving.start(m_worker, [task = *std::move(task), revision = m_revision]() mutable {
        const app::Result<app::FileLock> lock = app::FileLock::acquire(task.store.path());
        app::Result<app::FileVersion> result =
            lock ? task.store.save(task.sidecar, task.expected) : std::unexpected(lock.error());
        return Save{std::move(task.sidecar), revision, std::move(result)};
    });
}

bool TagFileSaver::saveNow()
{
    // Who asks for it does not care how often it went wrong before.
    m_failures = 0;
    if (m_state == State::Failed)
        setState(State::Unsaved);
    // Twice: a save that was under way, then what has changed since; and once more where the file had changed on disk.
    for (int attempt = 0; attempt < 3 && isUnsaved(); ++attempt) {
        if (!isSaving())
            begin(Urgency::Now);
        m_saving.finish();
        if (m_state == State::Failed)
            break;
    }
    Q_ASSERT(!isUnsaved() || m_error);
    return !isUnsaved();
}

void TagFileSaver::retry()
{
    if (isUnsaved())
        save();
    else
        emit timeToLook();
}

void TagFileSaver::fail(const app::Error& error)
{
    m_error = error;
    if (m_state != State::Failed)
        emit failed(*m_error);
    setState(State::Failed);
    m_retry.start(retryDelay);
}

void TagFileSaver::settle(bool isThere)
{
    m_error.reset();
    m_failures = 0;
    m_retry.stop();
    setState(isThere ? State::Saved : State::Nothing);
}

void TagFileSaver::forget()
{
    m_saving.giveUp();
    for (QTimer* timer : {&m_idle, &m_latest, &m_retry})
        timer->stop();
    m_savedAt = {};
    m_error.reset();
    m_failures = 0;
    m_savedRevision = m_revision;
}

void TagFileSaver::finish(const Save& save)
{
    if (save.result) {
        emit saved(save.sidecar, *save.result);
        m_savedRevision = save.revision;
        m_failures = 0;
        m_error.reset();
        m_savedAt = m_origin.now();
        setState(isUnsaved() ? State::Unsaved : State::Saved);
        if (isUnsaved() && !m_idle.isActive())
            m_idle.start();
        return;
    }
    m_error = save.result.error();
    if (m_error->kind == app::Error::Kind::ChangedOnDisk) {
        emit timeToLook();
        if (m_failures < changesInARow) {
            ++m_failures;
            m_idle.start();
            return;
        }
    }
    m_retry.start(retryDelay);
    ++m_failures;
    const bool isNews = m_state != State::Failed;
    setState(State::Failed);
    if (isNews)
        emit failed(*m_error);
}
}
