// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/coefficient.h"

#include <QCoreApplication>

namespace app {

namespace {
// Chance agreement is a sum of products of shares; this far from 1 it is 1 but for rounding.
constexpr double rounding = 1e-12;
}

Coefficient Coefficient::beyondChance(double observed, double expected)
{
    if (1 - expected <= rounding)
        return none(QCoreApplication::translate(
            "Coefficient", "only one category was used, so agreement by chance is complete"));
    return of((observed - expected) / (1 - expected));
}

Coefficient Coefficient::fromDisagreement(double observed, double expected)
{
    if (expected <= rounding)
        return none(
            QCoreApplication::translate("Coefficient", "the codes do not vary, so no disagreement can be expected"));
    return of(1 - observed / expected);
}
}
