// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/reading/blocks.h"

#include "app/text/boundaries.h"

#include <array>

namespace ui {

namespace {

/// Long enough that hardly any written paragraph is cut, short enough to be laid out within a millisecond or two.
constexpr qint64 pieceSize = 4096;
/// How far before the wanted place a good place for a cut is looked for.
constexpr qint64 lookBack = 1024;

constexpr std::array<std::string_view, 6> sentenceEnds{". ", "? ", "! ", "。", "？", "！"};
}

Blocks::Blocks(const app::Text& text)
    : m_text(text)
{
}

qint64 Blocks::pieceCount(qint64 paragraph) const
{
    const qint64 length = m_text.paragraphBytes(paragraph).length();
    return std::max<qint64>(1, (length + pieceSize - 1) / pieceSize);
}

qint64 Blocks::cut(app::ByteSpan paragraph, qint64 piece) const
{
    const qint64 wanted = paragraph.start + piece * pieceSize;
    if (piece == 0 || wanted >= paragraph.end)
        return piece == 0 ? paragraph.start : paragraph.end;

    const qint64 from = wanted - lookBack;
    const std::string_view before = m_text.utf8().substr(std::size_t(from), std::size_t(lookBack));
    std::size_t best = 0;
    for (const std::string_view end : sentenceEnds) {
        if (const std::size_t found = before.rfind(end); found != std::string_view::npos)
            best = std::max(best, found + end.size());
    }
    if (best == 0) {
        if (const std::size_t space = before.rfind(' '); space != std::string_view::npos)
            best = space + 1;
    }
    const qint64 character = m_text.characterAtByte(best > 0 ? from + qint64(best) : wanted);
    // Not inside a grapheme. Where somebody piled up so many marks that none ends nearby, any character must do.
    const qint64 border = app::snapToGraphemes(m_text, {character, character}).start;
    return m_text.byteAt(border);
}

Block Blocks::last() const
{
    const qint64 paragraph = m_text.paragraphCount() - 1;
    return {paragraph, pieceCount(paragraph) - 1};
}

std::optional<Block> Blocks::next(Block block) const
{
    if (block.piece + 1 < pieceCount(block.paragraph))
        return Block{block.paragraph, block.piece + 1};
    if (block.paragraph + 1 < m_text.paragraphCount())
        return Block{block.paragraph + 1, 0};
    return std::nullopt;
}

std::optional<Block> Blocks::previous(Block block) const
{
    if (block.piece > 0)
        return Block{block.paragraph, block.piece - 1};
    if (block.paragraph > 0)
        return Block{block.paragraph - 1, pieceCount(block.paragraph - 1) - 1};
    return std::nullopt;
}

Block Blocks::at(qint64 character) const
{
    return atByte(m_text.paragraphAt(character), m_text.byteAt(character));
}

Block Blocks::atByte(qint64 paragraph, qint64 byte) const
{
    const app::ByteSpan whole = m_text.paragraphBytes(paragraph);
    const qint64 last = pieceCount(paragraph) - 1;
    // Cuts lie at or before the multiples of the piece size, by less than one piece.
    const qint64 guess = std::clamp<qint64>((byte - whole.start) / pieceSize, 0, last);
    return {paragraph, guess < last && byte >= cut(whole, guess + 1) ? guess + 1 : guess};
}

app::ByteSpan Blocks::bytes(Block block) const
{
    const app::ByteSpan whole = m_text.paragraphBytes(block.paragraph);
    return {cut(whole, block.piece), cut(whole, block.piece + 1)};
}

app::Span Blocks::span(Block block) const
{
    const app::ByteSpan within = bytes(block);
    return {m_text.characterAtByte(within.start), m_text.characterAtByte(within.end)};
}
}
