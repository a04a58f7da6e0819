// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace app {

/// A coefficient of agreement, or the reason why it does not exist. An undefined value is never shown as 0 or 1.
struct Coefficient
{
    std::optional<double> value;
    QString undefined; ///< a sentence without full stop; empty where there is a value

    [[nodiscard]] static Coefficient of(double value) { return {value, {}}; }
    [[nodiscard]] static Coefficient none(QString reason) { return {std::nullopt, std::move(reason)}; }
    /// (observed - expected) / (1 - expected), undefined where chance alone explains everything.
    [[nodiscard]] static Coefficient beyondChance(double observed, double expected);
    /// 1 - observed / expected disagreement, undefined where no disagreement can be expected.
    [[nodiscard]] static Coefficient fromDisagreement(double observed, double expected);
};
}
