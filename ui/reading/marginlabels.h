// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reading/marksinview.h"

#include <QRect>

namespace ui {

/// A name beside the lanes, or the count of statements for which the lanes did not suffice.
struct MarginLabel
{
    QRect box;
    QString text;            ///< elided to the box, on one line or two
    Qt::Alignment alignment; ///< towards the bars
    QString full;            ///< for a tool tip
    QColor colour;
    std::vector<app::StatementId> statements; ///< the one that is named, or those that are counted
};

/// Places the names of the marks in view: each beside its statement's first visible line or, where another name stands
/// there, further down beside the same statement. A name that finds no place is left out, never drawn over another or,
/// where several coders share a margin, beside the bars of another.
[[nodiscard]] std::vector<MarginLabel> marginLabels(
    const TextColumn& column, MarginSide side, const std::vector<MarkInView>& marks);
}
