// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/coefficient.h"

#include <QtTypes>

#include <compare>
#include <vector>

namespace app {

/// A border that a coder set. Kinds tell the start of a statement from its end.
struct Boundary
{
    qint64 position = 0;
    int kind = 0;
    auto operator<=>(const Boundary&) const = default;
};

/// The edits that make one coder's borders into another's (Fournier 2013, "Evaluating Text Segmentation using Boundary
/// Edit Distance", section 3).
struct BoundaryEdits
{
    qint64 matches = 0;
    qint64 additions = 0;      ///< only one coder set a border
    qint64 substitutions = 0;  ///< both set one there, of different kinds
    qint64 transpositions = 0; ///< near misses
    double cost = 0;           ///< 1 for an addition or substitution, distance / reach for a near miss (eq. 5)

    [[nodiscard]] qint64 compared() const { return matches + additions + substitutions + transpositions; }
};

/// A near miss is a border of the same kind less than @p reach positions away. Equal borders of one coder count once.
[[nodiscard]] BoundaryEdits boundaryEdits(std::vector<Boundary> first, std::vector<Boundary> second, qint64 reach);

/// B (eq. 8): 1 - cost / borders compared. Sums of several texts may be given. Undefined where nobody set a border.
[[nodiscard]] Coefficient boundarySimilarity(double cost, double compared);
}
