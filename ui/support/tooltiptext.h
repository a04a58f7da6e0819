// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ui {

/// Text for a tooltip that shows it as it is. Qt guesses whether a tooltip is markup: a name from a file could be taken
/// for it, and a name that is only escaped ("R&amp;D") could be taken for plain text.
[[nodiscard]] inline QString toolTipText(const QString& plain)
{
    return plain.isEmpty() ? plain : QStringLiteral("<qt>") + plain.toHtmlEscaped() + QStringLiteral("</qt>");
}
}
