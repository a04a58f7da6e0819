// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/coefficient.h"
#include "app/text/span.h"

#include <string>
#include <vector>

namespace app {

/// What coders marked on one continuum (a text), each stretch with a category. Stretches of one coder do not overlap;
/// what none of them covers is a gap.
struct Unitizing
{
    struct Unit
    {
        int coder;
        std::string category;
        Span span;
    };
    int coders = 0;
    Span continuum;
    std::vector<Unit> units;

    [[nodiscard]] bool overlapsWithinCoder() const;
    /// The same among units of one category alone, or of each by itself for an empty @p category.
    [[nodiscard]] bool overlapsWithinCategory(const std::string& category) const;
};

/// Krippendorff 1995, "On the reliability of unitizing continuous data", with the expected disagreement as corrected in
/// Krippendorff 2004, eq. 5-7: squared differences of the borders of one category, or of all for an empty @p category.
[[nodiscard]] Coefficient alphaU1995(const Unitizing& data, const std::string& category = {});

// The family of Krippendorff, Mathet, Bouvry & Widlöcher 2016, "On the reliability of unitizing textual continua",
// Quality & Quantity 50. Agreement is counted in characters; a stretch is never compared with itself in what chance
// expects.

[[nodiscard]] Coefficient uAlpha(const Unitizing& data);       ///< categories and gaps, eq. 4 and 5
[[nodiscard]] Coefficient uAlphaBinary(const Unitizing& data); ///< relevant or not, eq. 6
[[nodiscard]] Coefficient cuAlpha(
    const Unitizing& data); ///< categories where stretches of two coders meet, eq. 10 and 11
/// One category against the others where stretches meet, eq. 13.
[[nodiscard]] Coefficient kuAlpha(const Unitizing& data, const std::string& category);
}
