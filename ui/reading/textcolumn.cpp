// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/reading/textcolumn.h"

#include <QRect>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

namespace {

constexpr int leftMargin = 128;
constexpr int rightMargin = 32;
constexpr int bottomMargin = 48;
constexpr int narrowestColumn = 120;
/// A line of 66 characters takes somewhat more bytes.
constexpr double bytesInLine = 72;
/// Beyond this many pixels the scroll bar counts in larger units.
constexpr double largestRange = 1e9;
}

void TextColumn::setArticle(const app::Text& text, const app::ArticleDetails& details)
{
    m_layouts.setArticle(text, details);
    invalidate();
    setTop({});
    calibrate();
}

void TextColumn::setDetails(const app::ArticleDetails& details)
{
    m_layouts.setArticle(text(), details);
    invalidate();
    calibrate();
}

void TextColumn::setZoom(int percent)
{
    m_layouts.setTypography(Typography(percent));
    resize(m_viewport);
}

void TextColumn::resize(QSize viewport)
{
    m_viewport = viewport.expandedTo({1, 1});
    // A narrow window takes from the margins first: names go before lanes, lanes before words.
    const int available = m_viewport.width();
    const int wanted = typography().columnWidth();
    const int narrow = std::clamp(available / 12, 8, rightMargin);
    // Lanes at both sides leave the words less.
    const int leastLeft = std::min(leftMargin, std::max(20, available / (m_roomAtRight ? 7 : 6)));
    const int right = m_roomAtRight ? std::clamp((available - wanted) / 2, leastLeft, leftMargin)
                                    : std::clamp((available - leftMargin - wanted) / 2, narrow, rightMargin);
    const int left = std::clamp(available - wanted - right, leastLeft, leftMargin);
    m_width = std::max(narrowestColumn, std::min(wanted, available - left - right));
    m_left = std::max(left, (available - m_width) / 2);
    m_layouts.setWidth(m_width);
    invalidate();
    calibrate();
}

void TextColumn::setRoomAtRight(bool room)
{
    m_roomAtRight = room;
    resize(m_viewport);
}

void TextColumn::invalidate()
{
    m_visible.clear();
    m_lastTop.reset();
}

// --- what is to be seen -----------------------------------------------------------------------------------------

TextColumn::Top TextColumn::settled(Top top) const
{
    const Blocks& blocks = m_layouts.blocks();
    while (top.top > 0) {
        const std::optional<Block> above = blocks.previous(top.block);
        if (!above)
            return {top.block, 0};
        top.block = *above;
        top.top -= m_layouts.at(*above)->height();
    }
    for (int height = m_layouts.at(top.block)->height(); top.top + height <= 0;
        height = m_layouts.at(top.block)->height()) {
        const std::optional<Block> below = blocks.next(top.block);
        if (!below)
            break;
        top.block = *below;
        top.top += height;
    }
    const Top last = lastTop();
    if (top.block > last.block || (top.block == last.block && top.top < last.top))
        return last;
    return top;
}

TextColumn::Top TextColumn::top() const
{
    const Block block = m_layouts.blocks().at(m_anchor.character);
    const ParagraphLayouts::Layout layout = m_layouts.at(block);
    return settled({block, m_anchor.top - layout->lineTop(layout->lineOf(m_anchor.character))});
}

TextColumn::Top TextColumn::lastTop() const
{
    if (m_lastTop)
        return *m_lastTop;
    const Blocks& blocks = m_layouts.blocks();
    Block block = blocks.last();
    int top = m_viewport.height() - typography().scaled(bottomMargin) - m_layouts.at(block)->height();
    while (top > 0) {
        const std::optional<Block> above = blocks.previous(block);
        if (!above) {
            top = 0; // the whole text fits
            break;
        }
        block = *above;
        top -= m_layouts.at(block)->height();
    }
    m_lastTop = Top{block, top};
    return *m_lastTop;
}

void TextColumn::setTop(const Top& top)
{
    const ParagraphLayouts::Layout layout = m_layouts.at(top.block);
    const int line = layout->lineAt(-top.top);
    m_anchor = {layout->lineSpan(line).start, top.top + layout->lineTop(line)};
    m_visible.clear();
}

const std::vector<TextColumn::VisibleBlock>& TextColumn::visible() const
{
    if (!m_visible.empty())
        return m_visible;
    const Top first = top();
    int y = first.top;
    for (std::optional<Block> block = first.block; block && (m_visible.empty() || y < m_viewport.height());
        block = m_layouts.blocks().next(*block)) {
        m_visible.push_back({m_layouts.at(*block), y});
        y += m_visible.back().layout->height();
    }
    return m_visible;
}

app::Span TextColumn::visibleSpan() const
{
    return {visible().front().layout->span().start, visible().back().layout->span().end};
}

// --- scrolling --------------------------------------------------------------------------------------------------

void TextColumn::scrollBy(int pixels)
{
    Top moved = top();
    moved.top -= pixels;
    setTop(settled(moved));
}

void TextColumn::scrollTo(qint64 character, int top)
{
    m_anchor = {std::clamp<qint64>(character, 0, text().characterCount()), top};
    setTop(this->top());
}

qint64 TextColumn::topCharacter() const
{
    const Top first = top();
    const ParagraphLayouts::Layout layout = m_layouts.at(first.block);
    return layout->lineSpan(layout->lineAt(-first.top)).start;
}

double TextColumn::estimatedLine() const
{
    return m_calibration * typography().linePitch(ParagraphRole::Body);
}

double TextColumn::estimate(qint64 paragraph, qint64 byte) const
{
    // A paragraph ends with half a line and is followed by a gap.
    return estimatedLine() * (double(byte) / bytesInLine + double(paragraph));
}

double TextColumn::estimatedSize(Block block) const
{
    const app::ByteSpan bytes = m_layouts.blocks().bytes(block);
    const std::optional<Block> next = m_layouts.blocks().next(block);
    const qint64 paragraph = next ? next->paragraph : block.paragraph + 1;
    return estimate(paragraph, bytes.end) - estimate(block.paragraph, bytes.start);
}

double TextColumn::estimate(const Top& top) const
{
    const double share = double(-top.top) / std::max(1, m_layouts.at(top.block)->height());
    const double before = estimate(top.block.paragraph, m_layouts.blocks().bytes(top.block).start);
    return before + share * estimatedSize(top.block);
}

void TextColumn::calibrate()
{
    m_calibration = 1;
    double measured = 0;
    double estimated = 0;
    for (const VisibleBlock& shown : visible()) {
        measured += shown.layout->height();
        estimated += estimatedSize(shown.layout->block());
    }
    if (estimated > 0)
        m_calibration = std::clamp(measured / estimated, 0.1, 10.0);
}

double TextColumn::unitsPerPixel() const
{
    return std::min(1.0, largestRange / std::max(1.0, estimate(text().paragraphCount(), text().byteCount())));
}

int TextColumn::maximum() const
{
    return int(std::lround(estimate(lastTop()) * unitsPerPixel()));
}

int TextColumn::value() const
{
    return int(std::lround(estimate(top()) * unitsPerPixel()));
}

void TextColumn::setValue(int value)
{
    if (value >= maximum())
        return setTop(lastTop());
    const double wanted = std::max(0, value) / unitsPerPixel();
    const auto start = [this](qint64 paragraph) { return estimate(paragraph, text().paragraphBytes(paragraph).start); };
    qint64 paragraph = 0;
    for (qint64 beyond = text().paragraphCount(); beyond - paragraph > 1;) {
        const qint64 middle = std::midpoint(paragraph, beyond);
        (start(middle) <= wanted ? paragraph : beyond) = middle;
    }
    const app::ByteSpan bytes = text().paragraphBytes(paragraph);
    const double into = (wanted - start(paragraph)) / estimatedLine() * bytesInLine;
    const Block block = m_layouts.blocks().atByte(paragraph, std::min(bytes.start + qint64(into), bytes.end));
    const double within = wanted - estimate(block.paragraph, m_layouts.blocks().bytes(block).start);
    const double blockShare = std::clamp(within / estimatedSize(block), 0.0, 1.0);
    setTop(settled({block, -int(blockShare * m_layouts.at(block)->height())}));
}

// --- places -----------------------------------------------------------------------------------------------------

std::vector<QRectF> TextColumn::wordsOf(app::Span span) const
{
    std::vector<QRectF> boxes;
    for (const VisibleBlock& shown : visible()) {
        const ParagraphLayout& layout = *shown.layout;
        const app::Span here{std::max(span.start, layout.span().start), std::min(span.end, layout.span().end)};
        if (here.start >= here.end)
            continue;
        const int last = layout.lineOf(here.end - 1);
        for (int line = layout.lineOf(here.start); line <= last; ++line) {
            for (const Stretch& words : layout.stretches(line, here))
                boxes.emplace_back(m_left + words.left, shown.top + layout.lineTop(line), words.right - words.left,
                    layout.linePitch());
        }
    }
    return boxes;
}

TextColumn::LinePlace TextColumn::lineOf(CaretPlace place) const
{
    const Block block = m_layouts.blocks().at(place.character);
    ParagraphLayouts::Layout layout = m_layouts.at(block);
    if (place.atLineEnd && block.piece > 0 && layout->span().start == place.character) {
        layout = m_layouts.at({block.paragraph, block.piece - 1});
        return {layout, layout->lineCount() - 1};
    }
    return {layout, layout->lineOf(place.character, place.atLineEnd)};
}

std::optional<TextColumn::LinePlace> TextColumn::lineBelow(const LinePlace& place) const
{
    if (place.line + 1 < place.layout->lineCount())
        return LinePlace{place.layout, place.line + 1};
    const std::optional<Block> below = m_layouts.blocks().next(place.layout->block());
    return below ? std::optional(LinePlace{m_layouts.at(*below), 0}) : std::nullopt;
}

std::optional<TextColumn::LinePlace> TextColumn::lineAbove(const LinePlace& place) const
{
    if (place.line > 0)
        return LinePlace{place.layout, place.line - 1};
    const std::optional<Block> above = m_layouts.blocks().previous(place.layout->block());
    if (!above)
        return std::nullopt;
    const ParagraphLayouts::Layout layout = m_layouts.at(*above);
    return LinePlace{layout, layout->lineCount() - 1};
}

int TextColumn::topOf(const LinePlace& place) const
{
    const Block block = place.layout->block();
    for (const VisibleBlock& shown : visible()) {
        if (shown.layout->block() == block)
            return shown.top + place.layout->lineTop(place.line);
    }
    return block < visible().front().layout->block() ? -place.layout->linePitch() : m_viewport.height();
}

QRect TextColumn::caretRect(CaretPlace place) const
{
    const LinePlace where = lineOf(place);
    const int pitch = where.layout->linePitch();
    const int height = std::max(pitch - typography().scaled(4), typography().scaled(14));
    const int x = m_left + int(std::lround(where.layout->caretX(where.line, place.character)));
    return {x - 1, topOf(where) + (pitch - height) / 2, 2, height};
}

CaretPlace TextColumn::caretIn(const LinePlace& place, double x)
{
    const ParagraphLayout& layout = *place.layout;
    const qint64 end = layout.lineEnd(place.line);
    qint64 border = std::min(layout.borderAt(place.line, x), end);
    // Where a line wraps, QTextLine never answers with the end, lest the caret show on the next line. Ours does not.
    if (std::abs(layout.caretX(place.line, end) - x) < std::abs(layout.caretX(place.line, border) - x))
        border = end;
    const bool wraps = place.line + 1 < layout.lineCount() && border == layout.lineSpan(place.line).end;
    return {border, wraps};
}

std::size_t TextColumn::visibleAt(int y) const
{
    const std::vector<VisibleBlock>& shown = visible();
    const auto below = std::ranges::upper_bound(shown, y, {}, &VisibleBlock::top);
    return std::size_t(std::max<std::ptrdiff_t>(0, below - shown.begin() - 1));
}

CaretPlace TextColumn::caretAt(QPoint point) const
{
    const VisibleBlock& block = visible()[visibleAt(point.y())];
    return caretIn({block.layout, block.layout->lineAt(point.y() - block.top)}, point.x() - m_left);
}

std::optional<qint64> TextColumn::characterUnder(QPoint point) const
{
    const VisibleBlock& block = visible()[visibleAt(point.y())];
    const int y = point.y() - block.top;
    if (y < block.layout->lineTop(0) || y >= block.layout->height())
        return std::nullopt;
    const int line = block.layout->lineAt(y);
    const double x = point.x() - m_left;
    const std::vector<Stretch> words = block.layout->stretches(line, block.layout->lineSpan(line));
    if (std::ranges::none_of(words, [x](const Stretch& drawn) { return drawn.left <= x && x < drawn.right; }))
        return std::nullopt;
    return block.layout->characterAt(line, x);
}
}
