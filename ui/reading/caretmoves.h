// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reading/textcolumn.h"

#include <QKeyEvent>

#include <optional>

namespace ui {

/// Where a key takes the caret.
enum class CaretMove {
    Left,
    Right,
    WordLeft,
    WordRight,
    LineStart,
    LineEnd,
    Up,
    Down,
    PageUp,
    PageDown,
    ParagraphUp,   ///< to its start, or that of the one before; blank ones are none
    ParagraphDown, ///< to the start of the next
    TextStart,
    TextEnd,
};

struct CaretKey
{
    CaretMove move = CaretMove::Left;
    bool selects = false;
};

/// The move that a key asks for by the habits of the platform; nothing for all other keys.
[[nodiscard]] std::optional<CaretKey> caretKey(const QKeyEvent& key);

[[nodiscard]] bool isVertical(CaretMove move);

/// The place after a move. @p goalX is the distance from the column's left edge that vertical moves aim at.
/// Left and right follow the screen as far as a paragraph has one direction; in a right-to-left one they change sides.
[[nodiscard]] CaretPlace moved(const TextColumn& column, CaretPlace from, CaretMove move, double goalX);
}
