// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reading/marginlabels.h"

class QPainter;

namespace ui {

/// Tints behind the words, longer statements below shorter ones.
void paintTints(QPainter& painter, const std::vector<MarkInView>& marks);
/// The line around the words of the statement in hand.
void paintOutline(QPainter& painter, const MarkInView& mark);
void paintOutline(QPainter& painter, const std::vector<QRectF>& words, const QColor& colour);
/// A firm line below words; the dotted one is that of suggestions.
void paintUnderlines(QPainter& painter, const std::vector<QRectF>& words);
/// The bars: each lane has its own pattern, so that they can be told apart without their colours. Those at the right
/// are hollow.
void paintBars(QPainter& painter, const TextColumn& column, MarginSide side, const std::vector<MarkInView>& marks);
void paintLabels(QPainter& painter, const QFont& font, const std::vector<MarginLabel>& labels);
}
