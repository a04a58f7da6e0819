// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/articlefiles.h"

#include <QString>

#include <functional>

namespace app {

/// Hands over every problem as one line: of the codebook, of tag files by themselves and against their article,
/// articles that cannot be read, tag files whose article is gone, copies left by a synchronising program.
void checkFiles(const WorkspaceFiles& files, const std::function<void(const QString&)>& report);
}
