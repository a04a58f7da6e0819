// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reading/blocks.h"
#include "ui/reading/typography.h"

#include <QTextLayout>

#include <vector>

namespace ui {

/// How a block is set; what ParagraphLayouts finds out from the block's neighbours and the article's details.
struct BlockSetting
{
    ParagraphRole role = ParagraphRole::Body;
    bool rightToLeft = false; ///< that of the whole paragraph
    int spaceAbove = 0;
    int linePitch = 0;
    app::Span emphasis; ///< the dateline, where it stands in this block
};

/// A stretch of a line, from the left edge of the column.
struct Stretch
{
    double left = 0;
    double right = 0;
};

/// One block, laid out in lines of one width. Answers in characters of the text and pixels from the block's top left
/// corner, and knows nothing of where on the page it stands.
class ParagraphLayout
{
public:
    ParagraphLayout(
        const app::Text& text, Block block, app::Span span, const BlockSetting& setting, const QFont& font, int width);

    [[nodiscard]] Block block() const { return m_block; }
    [[nodiscard]] app::Span span() const { return m_span; }
    [[nodiscard]] ParagraphRole role() const { return m_setting.role; }
    [[nodiscard]] bool isRightToLeft() const { return m_setting.rightToLeft; }

    [[nodiscard]] int linePitch() const { return m_setting.linePitch; }
    [[nodiscard]] int lineCount() const { return m_layout.lineCount(); }
    [[nodiscard]] int lineTop(int line) const { return m_setting.spaceAbove + line * m_setting.linePitch; }
    [[nodiscard]] int height() const { return lineTop(lineCount()); }
    [[nodiscard]] int lineAt(int y) const; ///< the nearest one

    /// A character at which a line wraps stands at the start of the second line, unless the caret came there by
    /// going to the end of the first.
    [[nodiscard]] int lineOf(qint64 character, bool atLineEnd = false) const;
    [[nodiscard]] app::Span lineSpan(int line) const;
    [[nodiscard]] qint64 lineEnd(int line) const; ///< for a caret: before the space at which the line wraps

    [[nodiscard]] double caretX(int line, qint64 character) const;
    [[nodiscard]] qint64 borderAt(int line, double x) const;    ///< the nearest place for a caret
    [[nodiscard]] qint64 characterAt(int line, double x) const; ///< the character under x, or the nearest one
    /// Where the characters of @p span are drawn in a line; several where writing directions mix. Without the space at
    /// which the line wraps: it sticks out of the column.
    [[nodiscard]] std::vector<Stretch> stretches(int line, app::Span span) const;

    void draw(QPainter& painter, QPointF topLeft, const QRectF& clip) const;

private:
    [[nodiscard]] int unitOf(qint64 character) const;
    [[nodiscard]] qint64 characterOf(int unit) const;

    app::Text m_text;
    Block m_block;
    app::Span m_span;
    BlockSetting m_setting;
    qint64 m_firstUnit = 0;
    bool m_oneUnitEach = true; ///< characters and UTF-16 units count the same
    bool m_mixed = false;      ///< has right-to-left characters
    QTextLayout m_layout;
};
}
