// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <concepts>
#include <future>
#include <memory>
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
        std::future<void> made;
    };
    std::atomic<bool> stopped = false;
    QThreadPool makers; // waits for its threads when this function is left, so they may borrow what lives here
    // One more than there are threads: while this thread takes one, nobody waits for work.
    std::vector<Place> places(static_cast<std::size_t>(makers.maxThreadCount()) + 1);
    const auto placeOf = [&](qsizetype index) -> Place& {
        return places[static_cast<std::size_t>(index) % places.size()];
    };
    const auto begin = [&](qsizetype index) {
        Place& place = placeOf(index);
        auto made = std::make_shared<std::promise<void>>();
        place.made = made->get_future();
        makers.start([=, &make, &place, &stopped] {
            if (!stopped)
                make(index, place.thing);
            made->set_value();
        });
    };

    qsizetype begun = 0;
    for (; begun < std::min<qsizetype>(count, std::ssize(places)); ++begun)
        begin(begun);
    for (qsizetype index = 0; index < count; ++index) {
        placeOf(index).made.get();
        if (!take(index, placeOf(index).thing)) {
            stopped = true;
            makers.waitForDone();
            return false;
        }
        if (begun < count)
            begin(begun++);
    }
    return true;
}
}
