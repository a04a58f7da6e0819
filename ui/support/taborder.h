// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

class QWidget;

namespace ui {

/// Lets Tab visit @p widgets in this order, directly before @p next, which keeps its place in the window.
/// For widgets that are made later than those behind them. QWidget::setTabOrder() only puts a widget behind another
/// one, and does nothing at all where one of the two takes no focus, as a label does. A widget that hands its focus on
/// to a child must be given itself, and take focus: whatever place it has in the order is a stop for that child.
void setTabOrderBefore(QWidget* next, const std::vector<QWidget*>& widgets);
}
