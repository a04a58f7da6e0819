// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/reading/caretmoves.h"

#include "app/text/boundaries.h"

namespace ui {

namespace {

struct Binding
{
    QKeySequence::StandardKey key;
    CaretKey means;
};

constexpr Binding bindings[] = {
    {QKeySequence::MoveToNextChar, {CaretMove::Right, false}},
    {QKeySequence::MoveToPreviousChar, {CaretMove::Left, false}},
    {QKeySequence::SelectNextChar, {CaretMove::Right, true}},
    {QKeySequence::SelectPreviousChar, {CaretMove::Left, true}},
    {QKeySequence::MoveToNextWord, {CaretMove::WordRight, false}},
    {QKeySequence::MoveToPreviousWord, {CaretMove::WordLeft, false}},
    {QKeySequence::SelectNextWord, {CaretMove::WordRight, true}},
    {QKeySequence::SelectPreviousWord, {CaretMove::WordLeft, true}},
    {QKeySequence::MoveToStartOfLine, {CaretMove::LineStart, false}},
    {QKeySequence::MoveToEndOfLine, {CaretMove::LineEnd, false}},
    {QKeySequence::SelectStartOfLine, {CaretMove::LineStart, true}},
    {QKeySequence::SelectEndOfLine, {CaretMove::LineEnd, true}},
    {QKeySequence::MoveToPreviousLine, {CaretMove::Up, false}},
    {QKeySequence::MoveToNextLine, {CaretMove::Down, false}},
    {QKeySequence::SelectPreviousLine, {CaretMove::Up, true}},
    {QKeySequence::SelectNextLine, {CaretMove::Down, true}},
    {QKeySequence::MoveToPreviousPage, {CaretMove::PageUp, false}},
    {QKeySequence::MoveToNextPage, {CaretMove::PageDown, false}},
    {QKeySequence::SelectPreviousPage, {CaretMove::PageUp, true}},
    {QKeySequence::SelectNextPage, {CaretMove::PageDown, true}},
    {QKeySequence::MoveToStartOfDocument, {CaretMove::TextStart, false}},
    {QKeySequence::MoveToEndOfDocument, {CaretMove::TextEnd, false}},
    {QKeySequence::SelectStartOfDocument, {CaretMove::TextStart, true}},
    {QKeySequence::SelectEndOfDocument, {CaretMove::TextEnd, true}},
};

/// No standard keys, yet those of every editor.
constexpr std::pair<QKeyCombination, CaretKey> paragraphKeys[] = {
    {Qt::CTRL | Qt::Key_Up, {CaretMove::ParagraphUp, false}},
    {Qt::CTRL | Qt::Key_Down, {CaretMove::ParagraphDown, false}},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_Up, {CaretMove::ParagraphUp, true}},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_Down, {CaretMove::ParagraphDown, true}},
};

qint64 nextParagraph(const app::Text& text, qint64 character)
{
    for (qint64 index = text.paragraphAt(character) + 1; index < text.paragraphCount(); ++index)
        if (const app::Span words = app::trimmed(text, text.paragraph(index)); !words.isEmpty())
            return words.start;
    return text.characterCount();
}

qint64 previousParagraph(const app::Text& text, qint64 character)
{
    for (qint64 index = text.paragraphAt(character); index >= 0; --index)
        if (const app::Span words = app::trimmed(text, text.paragraph(index));
            !words.isEmpty() && words.start < character)
            return words.start;
    return 0;
}

/// Lines until @p distance pixels are covered, at least one; the first or last line of the text if there are none left.
TextColumn::LinePlace linesAway(const TextColumn& column, TextColumn::LinePlace line, int distance, bool down)
{
    int covered = 0;
    do {
        const auto next = down ? column.lineBelow(line) : column.lineAbove(line);
        if (!next)
            break;
        covered += (down ? line : *next).layout->linePitch();
        line = *next;
    } while (covered < distance);
    return line;
}

CaretPlace movedByLines(const TextColumn& column, CaretPlace from, int distance, bool down, double goalX)
{
    const TextColumn::LinePlace start = column.lineOf(from);
    if (!(down ? column.lineBelow(start) : column.lineAbove(start))) // on, as far as the text goes
        return {down ? column.text().characterCount() : 0, false};
    return TextColumn::caretIn(linesAway(column, start, distance, down), goalX);
}
}

std::optional<CaretKey> caretKey(const QKeyEvent& key)
{
    for (const Binding& binding : bindings) {
        if (key.matches(binding.key))
            return binding.means;
    }
    const auto combination = QKeyCombination(key.modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(key.key()));
    for (const auto& [keys, means] : paragraphKeys) {
        if (combination == keys)
            return means;
    }
    return std::nullopt;
}

bool isVertical(CaretMove move)
{
    return move == CaretMove::Up || move == CaretMove::Down || move == CaretMove::PageUp || move == CaretMove::PageDown;
}

CaretPlace moved(const TextColumn& column, CaretPlace from, CaretMove move, double goalX)
{
    const app::Text& text = column.text();
    const TextColumn::LinePlace line = column.lineOf(from);
    const bool mirrored = line.layout->isRightToLeft();
    const int page = std::max(1, column.viewport().height() - 2 * column.typography().linePitch(ParagraphRole::Body));
    switch (move) {
    case CaretMove::Left:
    case CaretMove::Right:
        return {(move == CaretMove::Right) != mirrored ? app::nextGrapheme(text, from.character)
                                                       : app::previousGrapheme(text, from.character),
            false};
    case CaretMove::WordLeft:
    case CaretMove::WordRight:
        return {(move == CaretMove::WordRight) != mirrored ? app::nextWord(text, from.character)
                                                           : app::previousWord(text, from.character),
            false};
    case CaretMove::LineStart: return {line.layout->lineSpan(line.line).start, false};
    case CaretMove::LineEnd: {
        const qint64 end = line.layout->lineEnd(line.line);
        const bool isStartOfNext =
            column.lineOf({end, false}).layout != line.layout || column.lineOf({end, false}).line != line.line;
        return {end, isStartOfNext};
    }
    case CaretMove::Up: return movedByLines(column, from, 1, false, goalX);
    case CaretMove::Down: return movedByLines(column, from, 1, true, goalX);
    case CaretMove::PageUp: return movedByLines(column, from, page, false, goalX);
    case CaretMove::PageDown: return movedByLines(column, from, page, true, goalX);
    case CaretMove::ParagraphUp: return {previousParagraph(text, from.character), false};
    case CaretMove::ParagraphDown: return {nextParagraph(text, from.character), false};
    case CaretMove::TextStart: return {0, false};
    case CaretMove::TextEnd: return {text.characterCount(), false};
    }
    return from;
}
}
