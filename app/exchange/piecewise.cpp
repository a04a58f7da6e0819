// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/piecewise.h"

#include "app/base/inorder.h"

namespace app {

namespace {
constexpr qsizetype itemsInPiece = 64; // a piece of usual articles is written at once, and soon enough to stop after it

/// The bytes are reused: fresh memory for each piece would take as long as filling it.
struct Piece
{
    std::string bytes;
    Result<> made;
};
}

Result<bool> writePiecewise(
    qsizetype items, const AppendItem& append, const ByteSink& sink, const ProgressSink& progress)
{
    const auto make = [&](qsizetype index, Piece& piece) {
        piece.bytes.clear();
        piece.made = {};
        const qsizetype first = index * itemsInPiece;
        for (qsizetype item = first; item < std::min(items, first + itemsInPiece) && piece.made; ++item)
            piece.made = append(item, piece.bytes);
    };
    Result<> written;
    const auto write = [&](qsizetype index, const Piece& piece) {
        if (progress && !progress(index * itemsInPiece, items))
            return false;
        written = piece.made;
        if (written && !piece.bytes.empty())
            written = sink(piece.bytes);
        return written.has_value();
    };
    const bool isWhole = makeInOrder<Piece>((items + itemsInPiece - 1) / itemsInPiece, make, write);
    if (!written)
        return std::unexpected(written.error());
    if (isWhole && progress)
        progress(items, items);
    return isWhole;
}
}
