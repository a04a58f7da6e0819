// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>
#include <optional>
#include <utility>

namespace ui {

/// Work in another thread whose answer is taken once: by the event loop when it is there, or before that by who cannot
/// go on without it.
template<typename Answer>
class Awaited
{
public:
    /// @p take is called in the thread of @p owner, which has this as a member.
    Awaited(QObject* owner, std::function<void(Answer)> take)
        : m_owner(owner)
        , m_take(std::move(take))
    {
    }

    /// Gives up what was awaited before.
    template<typename Work>
    void start(QThreadPool& pool, Work work)
    {
        giveUp();
        // A copy: where the work is over already, the continuation runs at once and lets go of m_future.
        QFuture<Answer> future = QtConcurrent::run(&pool, std::move(work));
        m_future = future;
        future.then(m_owner, [this, number = ++m_number](Answer answer) {
            if (m_future && number == m_number) {
                m_future.reset();
                m_take(std::move(answer));
            }
        });
    }
    [[nodiscard]] bool isRunning() const { return m_future.has_value(); }
    void finish() ///< waits; does nothing where nothing is awaited
    {
        if (std::optional<QFuture<Answer>> future = std::exchange(m_future, std::nullopt)) {
            future->waitForFinished();
            m_take(future->result());
        }
    }
    void giveUp() ///< what has not begun never does
    {
        if (m_future)
            m_future->cancel();
        m_future.reset();
    }

private:
    QObject* m_owner;
    std::function<void(Answer)> m_take;
    std::optional<QFuture<Answer>> m_future;
    int m_number = 0; ///< tells the one that is awaited from those before it
};
}
