// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace app {

/// Whether the words are the name of a news outlet, to judge by their shape.
[[nodiscard]] bool isOutletName(const QString& words);

/// Section names and controls beside a date are no outlet.
[[nodiscard]] bool isSection(const QString& words);

/// The outlet whose name a copyright notice gives.
[[nodiscard]] QString outletOfNotice(const QString& notice);
}
