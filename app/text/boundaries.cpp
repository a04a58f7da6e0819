// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/text/boundaries.h"

#include "app/text/sentences.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <string>

namespace app {

namespace {

/// How far to each side a border is looked for at first, in characters. Larger than any grapheme or word that makes
/// sense; the cost of a border must not grow with the paragraph.
constexpr qint64 reach = 128;

/// The part of a paragraph around a position, as Qt wants to see it.
class Window
{
public:
    Window(const Text& text, qint64 character)
        : m_text(text)
        , m_paragraph(text.paragraph(text.paragraphAt(character)))
        , m_span{std::max(m_paragraph.start, character - reach), std::min(m_paragraph.end, character + reach)}
        , m_firstUnit(text.utf16At(m_span.start))
        , m_string(text.toQString(m_span))
    {
    }

    [[nodiscard]] Span paragraph() const { return m_paragraph; }
    [[nodiscard]] QTextBoundaryFinder finder(QTextBoundaryFinder::BoundaryType type, qint64 character) const
    {
        QTextBoundaryFinder finder(type, m_string);
        finder.setPosition(m_text.utf16At(character) - m_firstUnit);
        return finder;
    }
    /// The character at a position of a finder; @p otherwise where the finder went past the window.
    [[nodiscard]] qint64 character(qsizetype position, qint64 otherwise) const
    {
        return position < 0 ? otherwise : m_text.characterAtUtf16(m_firstUnit + position);
    }
    /// Whether the position is a border only because the window was cut there.
    [[nodiscard]] bool isCut(qsizetype position) const { return position == 0 && m_span.start > m_paragraph.start; }

private:
    const Text& m_text;
    Span m_paragraph;
    Span m_span;
    qint64 m_firstUnit;
    QString m_string;
};

/// The characters of @p span, one element each.
std::u32string characters(const Text& text, Span span)
{
    std::u32string result;
    result.reserve(static_cast<std::size_t>(span.length()));
    const std::string_view bytes = text.slice(span);
    for (std::size_t at = 0; at < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[at++]);
        char32_t character = lead < 0x80 ? lead : lead < 0xE0 ? lead & 0x1F : lead < 0xF0 ? lead & 0x0F : lead & 0x07;
        for (; at < bytes.size() && (static_cast<unsigned char>(bytes[at]) & 0xC0) == 0x80; ++at)
            character = character << 6 | (static_cast<unsigned char>(bytes[at]) & 0x3F);
        result += character;
    }
    return result;
}

bool isSpace(char32_t character)
{
    return QChar::isSpace(character);
}

/// @p span without white space at its ends, where @p content is what it covers.
Span trimmed(std::u32string_view content, Span span)
{
    while (span.start < span.end && isSpace(content.front())) {
        content.remove_prefix(1);
        ++span.start;
    }
    while (span.start < span.end && isSpace(content.back())) {
        content.remove_suffix(1);
        --span.end;
    }
    return span;
}
}

bool isGraphemeBoundary(const Text& text, qint64 character)
{
    if (character <= 0 || character >= text.characterCount())
        return true;
    const Window window(text, character);
    if (character == window.paragraph().start || character == window.paragraph().end)
        return true;
    return window.finder(QTextBoundaryFinder::Grapheme, character).isAtBoundary();
}

qint64 nextGrapheme(const Text& text, qint64 character)
{
    const qint64 from = std::clamp<qint64>(character, 0, text.characterCount());
    const Window window(text, from);
    if (from == window.paragraph().end)
        return std::min(from + 1, text.characterCount());
    QTextBoundaryFinder finder = window.finder(QTextBoundaryFinder::Grapheme, from);
    return window.character(finder.toNextBoundary(), window.paragraph().end);
}

qint64 previousGrapheme(const Text& text, qint64 character)
{
    const qint64 from = std::clamp<qint64>(character, 0, text.characterCount());
    const Window window(text, from);
    if (from == window.paragraph().start)
        return std::max<qint64>(0, from - 1);
    QTextBoundaryFinder finder = window.finder(QTextBoundaryFinder::Grapheme, from);
    return window.character(finder.toPreviousBoundary(), window.paragraph().start);
}

Span snapToGraphemes(const Text& text, Span span)
{
    Span snapped{std::clamp<qint64>(span.start, 0, text.characterCount()),
        std::clamp<qint64>(span.end, 0, text.characterCount())};
    if (!isGraphemeBoundary(text, snapped.start))
        snapped.start = previousGrapheme(text, snapped.start);
    if (!isGraphemeBoundary(text, snapped.end))
        snapped.end = nextGrapheme(text, snapped.end);
    return snapped;
}

Span wordAt(const Text& text, qint64 character)
{
    const qint64 at = std::clamp<qint64>(character, 0, text.characterCount());
    const Window window(text, at);
    const Span paragraph = window.paragraph();
    QTextBoundaryFinder finder = window.finder(QTextBoundaryFinder::Word, at);
    const QTextBoundaryFinder::BoundaryReasons reasons = finder.boundaryReasons();
    // A caret that stands right behind a word means that word, unless another one starts there.
    const bool behindWord =
        reasons.testFlag(QTextBoundaryFinder::EndOfItem) && !reasons.testFlag(QTextBoundaryFinder::StartOfItem);
    if (at > paragraph.start && (behindWord || at == paragraph.end))
        return {window.character(finder.toPreviousBoundary(), paragraph.start), at};
    const qint64 end = window.character(finder.toNextBoundary(), paragraph.end);
    if (end == at)
        return {at, at}; // a blank paragraph
    return {window.character(finder.toPreviousBoundary(), paragraph.start), end};
}

qint64 nextWord(const Text& text, qint64 character)
{
    qint64 at = std::clamp<qint64>(character, 0, text.characterCount());
    while (true) {
        const Window window(text, at);
        const qint64 end = window.paragraph().end;
        if (at == end)
            return std::min(end + 1, text.characterCount());
        QTextBoundaryFinder finder = window.finder(QTextBoundaryFinder::Word, at);
        qsizetype position = finder.toNextBoundary();
        while (position >= 0 && !finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem))
            position = finder.toNextBoundary();
        if (position >= 0)
            return window.character(position, end);
        if (at + reach >= end)
            return end;
        at += reach - 1; // only white space and marks so far; the window's last border may yet start a word
    }
}

qint64 previousWord(const Text& text, qint64 character)
{
    qint64 at = std::clamp<qint64>(character, 0, text.characterCount());
    while (true) {
        const Window window(text, at);
        const qint64 start = window.paragraph().start;
        if (at == start)
            return std::max<qint64>(0, start - 1);
        QTextBoundaryFinder finder = window.finder(QTextBoundaryFinder::Word, at);
        qsizetype position = finder.toPreviousBoundary();
        while (position >= 0 && !finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem))
            position = finder.toPreviousBoundary();
        if (position >= 0 && !window.isCut(position))
            return window.character(position, start);
        if (at - reach <= start)
            return start;
        at -= reach - 1;
    }
}

std::vector<Span> sentencesOf(const Text& text, qint64 paragraph)
{
    const Span whole = text.paragraph(paragraph);
    const std::u32string content = characters(text, whole);
    std::vector<Span> sentences;
    std::size_t start = 0;
    for (const std::size_t end : sentenceEnds(content)) {
        const Span sentence = trimmed(std::u32string_view(content).substr(start, end - start),
            {whole.start + qint64(start), whole.start + qint64(end)});
        if (!sentence.isEmpty())
            sentences.push_back(sentence);
        start = end;
    }
    return sentences;
}

Span sentenceAt(const Text& text, qint64 character)
{
    const qint64 at = std::clamp<qint64>(character, 0, text.characterCount());
    const Span paragraph = text.paragraph(text.paragraphAt(at));
    // Most sentences fit the first window. The rules see sentenceContext characters to each side, so borders nearer to
    // the window's edge are not to be trusted; where the sentence reaches that far, a larger window is taken.
    constexpr auto margin = static_cast<qint64>(sentenceContext);
    for (qint64 width = 1024;; width *= 8) {
        const Span window{std::max(paragraph.start, at - width), std::min(paragraph.end, at + width)};
        const Span trusted{window.start == paragraph.start ? window.start : window.start + margin,
            window.end == paragraph.end ? window.end : window.end - margin};
        const std::u32string content = characters(text, window);

        bool startKnown = window.start == paragraph.start;
        qint64 start = window.start;
        for (const std::size_t border : sentenceEnds(content)) {
            const qint64 end = window.start + static_cast<qint64>(border);
            if (end < trusted.start)
                continue;
            const bool endKnown = end <= trusted.end;
            const auto within = static_cast<std::size_t>(start - window.start);
            const Span sentence = trimmed(std::u32string_view(content).substr(within, border - within), {start, end});
            // Between two sentences the one that follows is meant, at the end of the paragraph the last one.
            if (startKnown && endKnown && (at < sentence.end || end == paragraph.end))
                return sentence;
            if (at < sentence.end)
                break; // a larger window will know
            start = end;
            startKnown = true;
        }
    }
}

Span trimmed(const Text& text, Span span)
{
    const std::u32string content = characters(text, span);
    return trimmed(content, {span.start, span.start + static_cast<qint64>(content.size())});
}
}
