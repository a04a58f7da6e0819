// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/statements/statementlist.h"
#include "ui/reading/lanegrid.h"
#include "ui/reading/lanes.h"
#include "ui/reading/markindex.h"
#include "ui/reading/markstyle.h"
#include "ui/reading/textcolumn.h"

#include <QRectF>

#include <functional>

namespace ui {

/// Lines of the column that follow each other, in pixels of the viewport.
struct Rows
{
    int top = 0;
    int bottom = 0;
};

/// A statement of which something is to be seen, with where it is to be seen. Valid until the list changes.
struct MarkInView
{
    const app::Statement* statement = nullptr;
    const MarkStyle* style = nullptr;
    std::vector<QRectF> words; ///< the boxes of its words, line by line, each as high as its line
    std::vector<Rows> rows;    ///< the lines that its spans touch; several for a statement in parts
    Rows reach;                ///< from its first to its last line, beyond the viewport where it goes on
    int bars = 0;
    std::optional<int> lane; ///< of its first bar; nothing where the margin is full
};

/// Finds the marks in view and shares out the margin among them.
class MarksInView
{
public:
    using StyleOf = std::function<const MarkStyle&(const app::Statement&)>;

    explicit MarksInView(MarginSide side)
        : m_side(side)
    {
    }

    void find(const TextColumn& column, const app::StatementList& list, const MarkIndex& index, const StyleOf& styleOf,
        const app::StatementId& current);
    void clear() { m_marks.clear(); }

    [[nodiscard]] const std::vector<MarkInView>& marks() const { return m_marks; } ///< in reading order

private:
    MarginSide m_side;
    std::vector<MarkInView> m_marks;
    Lanes m_lanes;
};
}
