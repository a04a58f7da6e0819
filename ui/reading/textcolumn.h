// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reading/paragraphlayouts.h"

#include <QPoint>
#include <QRectF>
#include <QSize>

#include <optional>
#include <vector>

namespace ui {

/// A place for the caret. Where a line wraps without a space, one character has two places: the end of the first line
/// and the start of the second.
struct CaretPlace
{
    qint64 character = 0;
    bool atLineEnd = false;
    bool operator==(const CaretPlace&) const = default;
};

/// The column of text behind the viewport: where it is scrolled to, which blocks are to be seen and where.
///
/// The place is kept as a character and the distance of its line from the top edge, never as a height from the start
/// of the text. So nothing above the view has to be laid out, nothing jumps when an estimate turns out wrong, and the
/// same words stay on top while the width or the zoom changes. The scroll bar alone works with estimates.
class TextColumn
{
public:
    struct VisibleBlock
    {
        ParagraphLayouts::Layout layout;
        int top = 0; ///< in the viewport; negative for the first one where it begins above
    };
    /// A line of a block.
    struct LinePlace
    {
        ParagraphLayouts::Layout layout;
        int line = 0;
    };

    void setArticle(const app::Text& text, const app::ArticleDetails& details); ///< scrolls to the top
    void setDetails(const app::ArticleDetails& details);
    void setZoom(int percent);
    void resize(QSize viewport);
    void setRoomAtRight(bool room); ///< for lanes and names there too

    [[nodiscard]] const app::Text& text() const { return m_layouts.text(); }
    [[nodiscard]] const Typography& typography() const { return m_layouts.typography(); }
    [[nodiscard]] QSize viewport() const { return m_viewport; }
    [[nodiscard]] int left() const { return m_left; } ///< the margin for lanes and names
    [[nodiscard]] int width() const { return m_width; }

    /// The blocks that the viewport shows, from top to bottom, whole ones; at least one.
    [[nodiscard]] const std::vector<VisibleBlock>& visible() const;
    [[nodiscard]] app::Span visibleSpan() const; ///< of those blocks

    // --- scrolling
    void scrollBy(int pixels);                    ///< exact; positive: on in the text
    void scrollTo(qint64 character, int top = 0); ///< puts the character's line at this height of the viewport
    [[nodiscard]] qint64 topCharacter() const;
    /// For the scroll bar: 0 at the very top, maximum() at the very end, in between what the length of the text
    /// suggests, in pixels as long as they fit.
    [[nodiscard]] int maximum() const;
    [[nodiscard]] int value() const;
    void setValue(int value);

    // --- places
    [[nodiscard]] LinePlace lineOf(CaretPlace place) const;
    [[nodiscard]] std::optional<LinePlace> lineBelow(const LinePlace& place) const;
    [[nodiscard]] std::optional<LinePlace> lineAbove(const LinePlace& place) const;
    /// The top of a line in the viewport; above or below it where the block is not visible.
    [[nodiscard]] int topOf(const LinePlace& place) const;
    [[nodiscard]] QRect caretRect(CaretPlace place) const;
    /// The boxes of the words of a span as far as they are visible, line by line, each as high as its line.
    [[nodiscard]] std::vector<QRectF> wordsOf(app::Span span) const;
    /// The nearest place for a caret in a line, by distance from the column's left edge.
    [[nodiscard]] static CaretPlace caretIn(const LinePlace& place, double x);
    [[nodiscard]] CaretPlace caretAt(QPoint point) const;
    /// The character drawn at a point of the viewport; nothing beside the words.
    [[nodiscard]] std::optional<qint64> characterUnder(QPoint point) const;

private:
    /// Where the text stands: the block at the viewport's top edge and its own top, zero or less.
    struct Top
    {
        Block block;
        int top = 0;
    };
    struct Anchor
    {
        qint64 character = 0;
        int top = 0; ///< of the character's line in the viewport
    };

    void invalidate();
    [[nodiscard]] Top settled(Top top) const; ///< the same place, within the text and from the uppermost block
    [[nodiscard]] Top top() const;
    [[nodiscard]] Top lastTop() const;
    void setTop(const Top& top);
    [[nodiscard]] std::size_t visibleAt(int y) const;

    [[nodiscard]] double estimatedLine() const;
    [[nodiscard]] double estimate(qint64 paragraph, qint64 byte) const;
    [[nodiscard]] double estimate(const Top& top) const;
    [[nodiscard]] double estimatedSize(Block block) const;
    void calibrate();
    [[nodiscard]] double unitsPerPixel() const;

    ParagraphLayouts m_layouts;
    QSize m_viewport{1, 1};
    int m_left = 0;
    int m_width = 1;
    bool m_roomAtRight = false;
    Anchor m_anchor;
    double m_calibration = 1;
    mutable std::optional<Top> m_lastTop;
    mutable std::vector<VisibleBlock> m_visible; ///< empty: to be found
};
}
