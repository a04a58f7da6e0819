// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

namespace ui {

class MainWindow;

/// Opens @p path in @p window with its first article and first statement, as a person would see it, and draws the
/// window into a picture. For machines without a display, and for pictures of the program.
[[nodiscard]] app::Result<> takeSnapshot(MainWindow& window, const QString& path, const QString& picture);

/// Writes the statements of all coders in the open workspace, by the same exporter as the window's dialog.
[[nodiscard]] app::Result<> exportOpenWorkspace(MainWindow& window, const QString& table);

/// Somebody who has tagged the article at @p path or the first one of that folder; empty if nobody has.
[[nodiscard]] std::string coderAt(const QString& path);
}
