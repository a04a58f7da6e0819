// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/coefficient.h"
#include "app/review/ratings.h"

namespace app {

// Chance-corrected agreement on categories. Observed agreement with missing codes is the mean over the units that at
// least two coders coded (Gwet 2014, ch. 2 and 5); weights are agreement weights, 1 on the diagonal.

/// Share of agreeing pairs of coders, averaged over the units with at least two codes.
[[nodiscard]] Coefficient percentAgreement(const Ratings& ratings, const CategoryTable& weights);

/// Cohen 1960, eq. 1, weighted as in Cohen 1968: chance from each coder's own shares. Exactly two coders; only the
/// units that both coded count.
[[nodiscard]] Coefficient cohenKappa(const Ratings& ratings, const CategoryTable& weights);

/// Scott 1955: chance from the shares of both coders together. Exactly two coders.
[[nodiscard]] Coefficient scottPi(const Ratings& ratings, const CategoryTable& weights);

/// Bennett, Alpert & Goldstein 1954 (S) and, for several coders and weights, Brennan & Prediger 1981: every category is
/// equally likely by chance, so the number of declared categories matters.
[[nodiscard]] Coefficient brennanPrediger(const Ratings& ratings, const CategoryTable& weights);

/// Fleiss 1971; missing codes as in Gwet 2014, eq. 2.12: chance from the mean share of each category over the units.
[[nodiscard]] Coefficient fleissKappa(const Ratings& ratings, const CategoryTable& weights);

/// Conger 1980: as Fleiss, with each coder's own shares; equals Cohen's kappa for two coders without missing codes.
[[nodiscard]] Coefficient congerKappa(const Ratings& ratings, const CategoryTable& weights);

/// Light 1971: the mean of Cohen's kappa over all pairs of coders. Undefined where one of them is.
[[nodiscard]] Coefficient lightKappa(const Ratings& ratings, const CategoryTable& weights);

/// Gwet 2008 (AC1, identity weights) and 2014 (AC2): chance agreement only on units that are hard to code, which keeps
/// the coefficient from collapsing when one category is very common.
[[nodiscard]] Coefficient gwetAc(const Ratings& ratings, const CategoryTable& weights);

/// Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", eq. 1: from the coincidences of all pairable codes.
/// @p distance holds the squared differences between categories.
[[nodiscard]] Coefficient krippendorffAlpha(const Ratings& ratings, const CategoryTable& distance);

enum class AlphaLevel { Nominal, Ordinal, Interval, Ratio };
/// The squared differences of a level of measurement (Krippendorff 2011, section D). Ordinal differences depend on how
/// often each category was used; interval and ratio ones on @p values, one number per category.
[[nodiscard]] CategoryTable alphaDistance(
    AlphaLevel level, const Ratings& ratings, const std::vector<double>& values = {});
}
