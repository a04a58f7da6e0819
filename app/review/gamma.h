// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/coefficient.h"
#include "app/review/unitizing.h"

namespace app {

// The gamma family: Mathet, Widlöcher & Métivier 2015, "The Unified and Holistic Method Gamma (γ) for Inter-Annotator
// Agreement Measure and Alignment", Computational Linguistics 41(3).

/// How unlike two units are: alpha × positional (eq. 3, sporadic) + beta × categorical (0 or 1), in units of
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
}
