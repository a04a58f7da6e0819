// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/clock.h"
#include "app/sidecars/sidecarstore.h"
#include "ui/session/awaited.h"

#include <QDateTime>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <optional>

namespace ui {

/// Decides when the own tag file is saved: 1.5 s after the last change and 10 s after the first one at the latest, or
/// when it is asked for; again and again where it failed. Knows what came of it, and not what is saved.
class TagFileSaver : public QObject
{
    Q_OBJECT

public:
    enum class State { Nothing, Saved, Unsaved, Failed };
    enum class Urgency { MayWait, Now };
    struct Task
    {
        app::SidecarStore store;
        app::Sidecar sidecar;
        app::FileVersion expected; ///< that it replaces
    };
    /// @p task answers what is to be written; nothing where it is not ready yet, and save() is to be called once it
    /// is. Where it is wanted now, there has to be something if anything has changed.
    TagFileSaver(const app::Origin& origin, std::function<std::optional<Task>(Urgency)> task, QObject* parent);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QDateTime savedAt() const { return m_savedAt; }
    [[nodiscard]] const std::optional<app::Error>& error() const { return m_error; }
    [[nodiscard]] bool isUnsaved() const { return m_revision != m_savedRevision; }
    [[nodiscard]] bool isSaving() const { return m_saving.isRunning(); }
    [[nodiscard]] int revision() const { return m_revision; } ///< grows with every change

    void changed(); ///< there is something to be saved
    void save();    ///< begins at once, does not wait
    bool saveNow(); ///< waits; true when nothing is left unsaved, else error() says why
    /// The file cannot be read, so it is not written either; it is tried again.
    void fail(const app::Error& error);
    /// The file is as it was read, or there is none. What went wrong with it before is over.
    void settle(bool isThere);
    void forget(); ///< what was unsaved: from now on it is about another file

signals:
    void stateChanged();
    void saved(const app::Sidecar& sidecar, const app::FileVersion& version);
    void timeToLook(); ///< at the file, since others have changed it or it could not be read
    void failed(const app::Error& error);

private:
    struct Save
    {
        app::Sidecar sidecar;
        int revision = 0;
        app::Result<app::FileVersion> result;
    };
    void begin(Urgency urgency);
    void finish(const Save& save);
    void retry();
    void setState(State state);

    const app::Origin& m_origin;
    std::function<std::optional<Task>(Urgency)> m_task;
    int m_revision = 0;
    int m_savedRevision = 0;
    QTimer m_idle;   ///< 1.5 s after the last change
    QTimer m_latest; ///< 10 s after the first one
    QTimer m_retry;
    int m_failures = 0;
    State m_state = State::Nothing;
    QDateTime m_savedAt;
    std::optional<app::Error> m_error;
    QThreadPool m_worker; ///< one thread: saves happen in order
    Awaited<Save> m_saving;
};
}
