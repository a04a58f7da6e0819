// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace app {

/// Whether the words are the name of a news outlet, to judge by their shape.
[[nodiscard]] bool isOutletName(const QString& words);

/// Whether the words are the name of a ministry or an embassy, which publishes what it says.
[[nodiscard]] bool isMinistry(const QString& words);

/// Section names and controls beside a date are no outlet.
[[nodiscard]] bool isSection(const QString& words);

/// Without "and news agencies", which stands behind an outlet's name where a report has several sources.
[[nodiscard]] QString withoutAgencies(const QString& words);

/// The outlet whose name a copyright notice gives.
[[nodiscard]] QString outletOfNotice(const QString& notice);
}
