// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace tests {

/// What keeps a person without sight or without a mouse from using a window: one sentence per fault, empty when all is
/// well. Looks at every visible widget that can be used: it must have a name for screen readers, the Tab key must reach
/// it (or, for a button, a shortcut must), and Tab must lead out of it again.
/// Shows and activates the window where it is not shown yet.
[[nodiscard]] QStringList accessibilityProblems(QWidget& window);

/// The widgets that Tab visits, in its order, by class and accessible name: for tests of the order itself.
[[nodiscard]] QStringList tabOrder(QWidget& window);
}
