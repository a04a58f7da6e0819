// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/review/coefficient.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace app {

/// A table of codes and the coefficient that is asked of it, computed without any article.
struct AgreementCase
{
    QString id;
    QString coefficient;
    Coefficient result;
    /// Why it was not computed, and its result has no value: Invalid where it asks for what does not exist, Malformed
    /// where its input is not of the form below.
    std::optional<Error> wrong;
};

/// Reads one case or an array of them and computes each. A case is an object with "id", "coefficient" and "input"; the
/// input's "type" is "table" (rows coder 1, columns coder 2), "ratings" (one row a unit, one column a coder, null where
/// not coded) or "units" (coder, category, start, end). "params" may name weights (linear, quadratic, ordinal, or
/// rows of numbers), an alpha level, or a distance whose values stand in "distance_table"; "which" names the part of a
/// unitizing alpha. A wrong case does not keep the others from being computed.
[[nodiscard]] Result<std::vector<AgreementCase>> computeCases(const QByteArray& json, const QString& subject);
}
