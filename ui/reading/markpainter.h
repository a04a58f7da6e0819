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
/// The bars: each lane has its own pattern, so that they can be told apart without their colours.
void paintBars(QPainter& painter, const TextColumn& column, const std::vector<MarkInView>& marks);
void paintLabels(QPainter& painter, const QFont& font, const std::vector<MarginLabel>& labels);
}
