// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/reading/paragraphlayouts.h"

#include <algorithm>

namespace ui {

namespace {

/// In characters of text: some twenty screens, and as many megabytes at the most.
constexpr int cacheSize = 100'000;
/// What an empty layout costs in the same measure.
constexpr int layoutCost = 32;

constexpr int topMargin = 32;
constexpr int paragraphSpacing = 16;

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t") == std::string_view::npos;
}

/// Whether the article sets its paragraphs apart by blank lines, judged by its beginning. Lines that follow each
/// other without one then belong together, as in addresses or in text of a fixed width.
bool blankLinesSeparate(const app::Text& text)
{
    constexpr qint64 sample = 200;
    const qint64 count = std::min(sample, text.paragraphCount());
    qint64 blank = 0;
    for (qint64 paragraph = 0; paragraph < count; ++paragraph)
        blank += text.paragraphBytes(paragraph).length() == 0;
    return blank * 6 > count;
}
}

ParagraphLayouts::ParagraphLayouts()
    : m_cache(cacheSize)
{
}

void ParagraphLayouts::setArticle(const app::Text& text, const app::ArticleDetails& details)
{
    m_blocks = Blocks(text);
    m_details = details;
    m_blankLinesSeparate = blankLinesSeparate(text);
    m_cache.clear();
}

void ParagraphLayouts::setTypography(const Typography& typography)
{
    m_typography = typography;
    m_cache.clear();
}

void ParagraphLayouts::setWidth(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    m_cache.clear();
}

ParagraphRole ParagraphLayouts::roleOf(qint64 paragraph) const
{
    const app::ByteSpan bytes = text().paragraphBytes(paragraph);
    if (isBlank(text().utf8().substr(std::size_t(bytes.start), std::size_t(bytes.length()))))
        return ParagraphRole::Blank;
    const app::Span span = text().paragraph(paragraph);
    if (span.overlaps(m_details.titleSpan))
        return ParagraphRole::Title;
    if (span.overlaps(m_details.headSpan))
        return ParagraphRole::Head;
    const auto furniture = std::ranges::upper_bound(m_details.furniture, span.start, {}, &app::Span::end);
    if (furniture != m_details.furniture.end() && furniture->overlaps(span))
        return ParagraphRole::Furniture;
    return ParagraphRole::Body;
}

int ParagraphLayouts::spaceAbove(qint64 paragraph, ParagraphRole role) const
{
    if (paragraph == 0)
        return m_typography.scaled(topMargin);
    const ParagraphRole above = roleOf(paragraph - 1);
    if (role == ParagraphRole::Blank || above == ParagraphRole::Blank)
        return 0; // a blank line is the space
    if (role == ParagraphRole::Furniture && above == ParagraphRole::Furniture)
        return m_typography.scaled(4);
    if (role == ParagraphRole::Head || above == ParagraphRole::Title)
        return m_typography.scaled(8);
    const bool belongsTogether = m_blankLinesSeparate && role == ParagraphRole::Body && above == ParagraphRole::Body;
    return m_typography.scaled(belongsTogether ? 4 : paragraphSpacing);
}

bool ParagraphLayouts::isRightToLeft(qint64 paragraph) const
{
    return text().toQString(m_blocks.span({paragraph, 0})).isRightToLeft();
}

BlockSetting ParagraphLayouts::settingOf(Block block, app::Span span) const
{
    BlockSetting setting;
    setting.role = roleOf(block.paragraph);
    setting.linePitch = m_typography.linePitch(setting.role);
    setting.rightToLeft = isRightToLeft(block.paragraph);
    setting.emphasis = {
        std::max(span.start, m_details.datelineSpan.start), std::min(span.end, m_details.datelineSpan.end)};
    if (block.piece == 0)
        setting.spaceAbove = spaceAbove(block.paragraph, setting.role);
    // Several blank lines are still one gap. Not nothing: a caret must be able to stand there, and a text of a million
    // of them must not put a million blocks on one screen.
    if (setting.role == ParagraphRole::Blank && block.paragraph > 0
        && roleOf(block.paragraph - 1) == ParagraphRole::Blank)
        setting.linePitch = m_typography.scaled(4);
    return setting;
}

ParagraphLayouts::Layout ParagraphLayouts::at(Block block) const
{
    if (const Layout* found = m_cache.object(block))
        return *found;
    const app::Span span = m_blocks.span(block);
    const BlockSetting setting = settingOf(block, span);
    const auto layout =
        std::make_shared<const ParagraphLayout>(text(), block, span, setting, m_typography.font(setting.role), m_width);
    m_cache.insert(block, new Layout(layout), int(span.length()) + layoutCost);
    return layout;
}
}
