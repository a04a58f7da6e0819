// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QRect>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace ui {

class TextColumn;

/// Whose lanes these are, above the text: the names stay while it scrolls. Each leads down to the lanes of its coder,
/// and none is ever cut short: those that do not fit side by side stand on lines of their own.
class LaneLegend : public QWidget
{
    Q_OBJECT

public:
    explicit LaneLegend(QWidget* parent);

    /// The first has the lanes at the left, the others bands of those at the right, from the text outwards; empty: the
    /// lanes need no names.
    void setNames(const QStringList& names);
    /// Places the names over the lanes of the column; the height that they need, 0 without any.
    [[nodiscard]] int arrange(const TextColumn& column);

    struct Name
    {
        QString text; ///< of several coders where they share a lane
        QRect box;
        int stem = 0;  ///< the middle of its first lane, between the name and the lanes
        int left = 0;  ///< its lanes, in pixels of the column's viewport
        int right = 0; ///< before it they end
    };
    [[nodiscard]] const std::vector<Name>& placed() const { return m_placed; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_names;
    QFont m_font;
    std::vector<Name> m_placed;
};
}
