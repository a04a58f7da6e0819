// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

class QAbstractScrollArea;

namespace ui {

/// Makes a list, tree or scrolled page lie flat on its panel: no frame, no ground of its own, not even under the scroll
/// bar.
void makeQuiet(QAbstractScrollArea& area);
}
