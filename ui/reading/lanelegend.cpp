// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/reading/lanelegend.h"

#include "ui/reading/lanegrid.h"
#include "ui/reading/lanes.h"
#include "ui/reading/textcolumn.h"
#include "ui/support/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <iterator>
#include <optional>
#include <ranges>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int air = 4;      ///< above the first line of names, and between the last and the lanes
constexpr int stemGap = 4;  ///< between a name and the line that leads to its lanes
constexpr int nameGap = 10; ///< between two names on a line
constexpr int edge = 4;     ///< to that of the window

/// The names of one margin, without boxes: one for each part of the lanes that only the same coders use.
std::vector<LaneLegend::Name> namesOf(const LaneGrid& grid, const QStringList& coders)
{
    std::vector<LaneLegend::Name> names;
    std::optional<int> before;
    const auto bands = static_cast<int>(coders.size());
    for (int band = 0; band < bands; ++band) {
        LaneRequest request;
        request.band = band;
        request.bands = bands;
        const int first = request.firstLane(grid.count());
        const int last = std::max(first + 1, request.endOfLanes(grid.count())) - 1;
        if (before == first) {
            names.back().text += u", "_s + coders[band];
            continue;
        }
        before = first;
        names.push_back({coders[band], {}, grid.x(first) + grid.laneWidth() / 2, std::min(grid.x(first), grid.x(last)),
            std::max(grid.x(first), grid.x(last)) + grid.laneWidth()});
    }
    return names;
}
}

LaneLegend::LaneLegend(QWidget* parent)
    : QWidget(parent)
{
    hide();
    connect(&ThemeChooser::instance(), &ThemeChooser::changed, this, qOverload<>(&QWidget::update));
}

void LaneLegend::setNames(const QStringList& names)
{
    m_names = names;
    //: For screen readers, above the article: %1 are the names of those whose lanes are in the margins, from the left
    setAccessibleName(names.isEmpty() ? QString() : tr("Lanes of %1").arg(names.join(u", "_s)));
}

int LaneLegend::arrange(const TextColumn& column)
{
    m_placed.clear();
    m_font = column.typography().nameFont();
    const QFontMetrics metrics(m_font);
    const int height = metrics.height();
    int lines = 0;
    const auto place = [&](MarginSide side, const QStringList& coders) {
        const int outwards = side == MarginSide::Left ? -1 : 1;
        const int end = side == MarginSide::Left ? edge : column.viewport().width() - edge;
        std::vector<LaneLegend::Name> names = namesOf(LaneGrid(column, side), coders);
        // From the outermost lanes inwards: the names stand towards the text, where there is room, each below those
        // that it would run into, so that no line from a name to its lanes crosses another name.
        int line = 0;
        std::optional<int> innermost; ///< end of the last name on the line
        for (Name& name : names | std::views::reverse) {
            const int width = metrics.horizontalAdvance(name.text);
            const bool isOutermost = !innermost;
            const int outerEnd = name.stem + outwards * (stemGap + width);
            if (isOutermost && (end - outerEnd) * outwards >= 0) {
                name.box.setRect(std::min(outerEnd, name.stem + outwards * stemGap), air, width, height);
                innermost = name.stem;
                continue;
            }
            if (innermost && (*innermost - name.stem) * outwards < nameGap)
                ++line;
            const int innerEnd = name.stem - outwards * (stemGap + width);
            name.box.setRect(std::min(innerEnd, name.stem - outwards * stemGap), air + line * height, width, height);
            innermost = innerEnd;
        }
        lines = std::max(lines, names.empty() ? 0 : line + 1);
        std::ranges::move(names, std::back_inserter(m_placed));
    };
    if (!m_names.isEmpty()) {
        place(MarginSide::Left, m_names.first(1));
        place(MarginSide::Right, m_names.sliced(1));
    }
    update();
    return lines == 0 ? 0 : lines * height + 2 * air;
}

void LaneLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().paper);
    painter.fillRect(0, height() - 1, width(), 1, theme().line);
    painter.setFont(m_font);
    for (const Name& name : m_placed) {
        painter.setPen(theme().softInk);
        painter.drawText(name.box, Qt::AlignCenter | Qt::TextDontClip, name.text);
        painter.fillRect(name.stem, name.box.top(), 1, height() - name.box.top(), theme().softInk);
        painter.fillRect(name.left, height() - 2, name.right - name.left, 2, theme().softInk);
    }
}
}
