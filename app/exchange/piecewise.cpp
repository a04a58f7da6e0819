// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/piecewise.h"

#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <future>
#include <memory>
#include <vector>

namespace app {

namespace {
constexpr qsizetype itemsInPiece = 64; // a piece of usual articles is written at once, and soon enough to stop after it
}

Result<bool> writePiecewise(
    qsizetype items, const AppendItem& append, const ByteSink& sink, const ProgressSink& progress)
{
    // The bytes of a piece are reused: fresh memory for each would take as long as filling it.
    struct Piece
    {
        std::string bytes;
        std::future<Result<>> made;
    };
    std::atomic<bool> stopped = false;
    QThreadPool makers; // waits for its threads when this function is left, so they may borrow what lives here
    // One piece more than there are threads: while this thread writes one, nobody waits for work.
    std::vector<Piece> pieces(static_cast<std::size_t>(makers.maxThreadCount()) + 1);

    const auto make = [&](qsizetype first, std::string& bytes) -> Result<> {
        bytes.clear();
        for (qsizetype item = first; item < std::min(items, first + itemsInPiece) && !stopped; ++item)
            if (const Result<> appended = append(item, bytes); !appended)
                return appended;
        return {};
    };
    const auto begin = [&](qsizetype first, Piece& piece) {
        auto made = std::make_shared<std::promise<Result<>>>();
        piece.made = made->get_future();
        makers.start([=, &make, &piece] { made->set_value(make(first, piece.bytes)); });
    };
    const auto stop = [&](Result<bool> answer) {
        stopped = true;
        makers.waitForDone();
        return answer;
    };

    qsizetype next = 0;
    for (Piece& piece : pieces) {
        begin(next, piece);
        next += itemsInPiece;
    }
    for (qsizetype done = 0; done < items; done += itemsInPiece, next += itemsInPiece) {
        if (progress && !progress(done, items))
            return stop(false);
        Piece& piece = pieces[static_cast<std::size_t>(done / itemsInPiece) % pieces.size()];
        if (const Result<> made = piece.made.get(); !made)
            return stop(std::unexpected(made.error()));
        if (const Result<> written = piece.bytes.empty() ? Result<>() : sink(piece.bytes); !written)
            return stop(std::unexpected(written.error()));
        begin(next, piece);
    }
    if (progress)
        progress(items, items);
    return stop(true);
}
}
