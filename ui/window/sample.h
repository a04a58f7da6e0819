// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

namespace ui {

/// Puts the sample workspace that comes with the program into @p folder and answers that folder. Files that are there
/// already stay as they are, so what somebody did in the sample is found again.
[[nodiscard]] app::Result<QString> provideSample(const QString& folder);

/// Where a person finds it: among their documents.
[[nodiscard]] QString sampleFolder();
}
