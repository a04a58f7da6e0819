// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

namespace ui {

/// The fonts of the window, in pixels as the drawings give them; the families fall back to what the system has.
[[nodiscard]] QFont panelFont();                     ///< 13
[[nodiscard]] QFont smallFont();                     ///< 12
[[nodiscard]] QFont headingFont();                   ///< 12 semibold
[[nodiscard]] QFont readingFont(int pixelSize = 18); ///< the serif of the article
}
