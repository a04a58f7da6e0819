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
    QString coder; ///< told where somebody points at the bars, since several coders' bars stand side by side
    int band = 0;  ///< of the margin, from the text outwards: whose marks keep to lanes of their own, apart from
    int bands = 1; ///< those of others on the same side
};
}
