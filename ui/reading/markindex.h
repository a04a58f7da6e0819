// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/span.h"

#include <vector>

namespace ui {

/// Finds the statements on a stretch of the text, by their rows in the list. Follows the list row by row.
/// Kept as runs of a few hundred extents with the bounds of each run: a run that ends before the stretch or starts
/// after it is passed over as one, and a change touches its own run only. Nothing is assumed about the order or the
/// sanity of the extents, so a damaged tag file costs time at worst.
class MarkIndex
{
public:
    MarkIndex() = default;
    explicit MarkIndex(const std::vector<app::Span>& extents);

    [[nodiscard]] int count() const;
    void insert(int row, app::Span extent);
    void remove(int row);
    void replace(int row, app::Span extent);

    /// The rows of all extents that share a character with @p span, in order.
    [[nodiscard]] std::vector<int> rowsIn(app::Span span) const;

private:
    struct Run
    {
        std::vector<app::Span> extents;
        app::Span bounds; ///< around all of them
        void findBounds();
    };
    struct Place
    {
        std::size_t run;
        std::ptrdiff_t row; ///< within the run
    };
    [[nodiscard]] Place placeOf(int row) const;

    std::vector<Run> m_runs;
};
}
