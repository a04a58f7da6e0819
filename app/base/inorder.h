// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QThread>
#include <QThreadPool>

#include <concepts>
#include <condition_variable>
#include <mutex>
#include <vector>

namespace app {

/// Makes @p count things on all processors and hands them on from the calling thread, in their order. Few of them are
/// in memory at any time, however many there are: each is made in the place of one that was taken before, which @p make
/// finds as it was left. @p make is called from several threads at once; false from @p take stops, and is the answer.
template<std::default_initializable Thing, std::invocable<qsizetype, Thing&> Make,
    std::predicate<qsizetype, Thing&> Take>
[[nodiscard]] bool makeInOrder(qsizetype count, const Make& make, const Take& take)
{
    struct Place
    {
        Thing thing;
        bool isMade = false;
    };
    // So many that nobody waits when another is held up for a while; threads take turns where there are more of them
    // than processors, and a small thing is made in a fraction of a turn.
    constexpr std::size_t placesPerMaker = 4;
    const int threads = QThread::idealThreadCount();
    std::vector<Place> places(static_cast<std::size_t>(threads) * placesPerMaker);
    const auto placeOf = [&](qsizetype index) -> Place& {
        return places[static_cast<std::size_t>(index) % places.size()];
    };
    std::mutex mutex; // guards all below, and whether a place's thing is made
    std::condition_variable changed;
    qsizetype begun = 0;
    qsizetype taken = 0;
    bool isStopped = false;
    const auto work = [&] {
        std::unique_lock lock(mutex);
        while (true) {
            changed.wait(lock, [&] { return isStopped || begun == count || begun < taken + std::ssize(places); });
            if (isStopped || begun == count)
                return;
            const qsizetype index = begun++;
            lock.unlock();
            make(index, placeOf(index).thing);
            lock.lock();
            placeOf(index).isMade = true;
            if (index == taken)
                changed.notify_all();
        }
    };
    QThreadPool makers; // waits for its threads when this function is left, so they may borrow what lives here
    makers.setMaxThreadCount(threads);
    for (int maker = 0; maker < threads; ++maker)
        makers.start(work);

    std::unique_lock lock(mutex);
    while (taken < count && !isStopped) {
        Place& next = placeOf(taken);
        changed.wait(lock, [&] { return next.isMade; });
        lock.unlock();
        const bool goesOn = take(taken, next.thing);
        lock.lock();
        next.isMade = false;
        ++taken;
        isStopped = !goesOn;
        changed.notify_all();
    }
    return !isStopped;
}
}
