// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QString>
#include <QStringView>

#include <vector>

namespace ui {

/// Between the speakers and the topics of a label.
inline constexpr QStringView markLabelSeparator = u" · ";

/// How a statement is drawn: one bar for each speaker, the names beside them, a tint behind the words.
struct MarkStyle
{
    std::vector<QColor> bars; ///< one per speaker; one neutral colour where there is none
    QColor tint;
    QString label; ///< "Xi · THAAD": speakers and topics
};
}
