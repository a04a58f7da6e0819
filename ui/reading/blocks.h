// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/text.h"

#include <QHashFunctions>

#include <compare>
#include <optional>

namespace ui {

/// What is laid out at a time: a paragraph, or one piece of a very long one.
struct Block
{
    qint64 paragraph = 0;
    qint64 piece = 0;
    auto operator<=>(const Block&) const = default;
};

[[nodiscard]] inline std::size_t qHash(const Block& block, std::size_t seed = 0) noexcept
{
    return qHashMulti(seed, block.paragraph, block.piece);
}

/// A text as a row of blocks of bounded size. Where a long paragraph is cut follows from the text around the cut
/// alone, so that nothing has to be computed or kept for what lies before it.
class Blocks
{
public:
    explicit Blocks(const app::Text& text = {});

    [[nodiscard]] const app::Text& text() const { return m_text; }
    [[nodiscard]] Block last() const;
    [[nodiscard]] std::optional<Block> next(Block block) const;
    [[nodiscard]] std::optional<Block> previous(Block block) const;
    [[nodiscard]] Block at(qint64 character) const;
    [[nodiscard]] Block atByte(qint64 paragraph, qint64 byte) const;
    [[nodiscard]] app::ByteSpan bytes(Block block) const;
    [[nodiscard]] app::Span span(Block block) const; ///< without a line feed

private:
    [[nodiscard]] qint64 pieceCount(qint64 paragraph) const;
    [[nodiscard]] qint64 cut(app::ByteSpan paragraph, qint64 piece) const;

    app::Text m_text;
};
}
