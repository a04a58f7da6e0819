// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/coefficient.h"
#include "app/review/unitizing.h"

#include <functional>
#include <optional>

namespace app {

// The gamma family: Mathet, Widlöcher & Métivier 2015, "The Unified and Holistic Method Gamma (γ) for Inter-Annotator
// Agreement Measure and Alignment", Computational Linguistics 41(3). Gamma is 1 - observed / expected disorder.

/// How unlike two units are: alpha × positional (eq. 3, sporadic) + beta × categorical (0 to 1), in units of
/// deltaEmpty, which is what a unit without a partner costs.
struct Dissimilarity
{
    double alpha = 1;
    double beta = 1;
    double deltaEmpty = 1;
};

/// The disorder of the best alignment (eq. 6): the lowest mean cost of grouping the units of all coders so that each
/// group holds at most one unit of each. Exact; undefined where there are too many units and coders for an exact
/// search.
[[nodiscard]] Coefficient bestAlignmentDisorder(const Unitizing& data, const Dissimilarity& dissimilarity);

/// What coders marked on one text, with categories as numbers.
struct MarkedText
{
    struct Unit
    {
        int coder; ///< 0 to coders - 1
        Span span;
        int category;
    };
    int coders = 0;
    qint64 characters = 0;
    std::vector<Unit> units;

    [[nodiscard]] double unitsPerCoder() const { return static_cast<double>(units.size()) / coders; }
};

/// How unlike two categories are, from 0 to 1.
using CategoryDistance = std::function<double(int, int)>;

/// The cost of the best alignment of the units of a text: its disorder times its units per coder, so that costs of
/// several texts add up to those of the texts one behind the other. Exact for two coders with up to 400 units each. For
/// more coders it is the best that re-matching one coder at a time against all others finds, improved by an exact
/// search where a short one ends. Nothing for units so many and so dense that no person made them.
[[nodiscard]] std::optional<double> alignmentCost(
    const MarkedText& text, const Dissimilarity& dissimilarity, const CategoryDistance& distance);

struct ExpectedDisorder
{
    double disorder;
    int samples; ///< random texts that it took
};

/// The disorder that coders would reach who mark as often, as much and with the same categories, but anywhere (section
/// 5.2): each coder of a random text is one of the coders of a real one, whose units are moved by a random stretch, and
/// wrap around at the end. Drawn until the mean is known to 2 % with 95 % confidence, 30 times at least, 1,000 at most.
/// Nothing where @p texts are without units, or where @p goOn answered false; it is asked from the calling thread, the
/// random texts are made on all processors.
[[nodiscard]] std::optional<ExpectedDisorder> expectedDisorder(const std::vector<MarkedText>& texts,
    const Dissimilarity& dissimilarity, const CategoryDistance& distance, quint64 seed,
    const std::function<bool()>& goOn = {});
}
