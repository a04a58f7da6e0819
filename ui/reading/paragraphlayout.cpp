// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/reading/paragraphlayout.h"

#include <QFontMetrics>
#include <QGlyphRun>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

bool isRightToLeftCharacter(QChar unit)
{
    // Surrogates count too: some right-to-left scripts lie beyond the first plane, and to be wrong only costs time.
    if (unit.isSurrogate())
        return true;
    switch (unit.direction()) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirAN:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirRLI: return true;
    default: return false;
    }
}
}

ParagraphLayout::ParagraphLayout(
    const app::Text& text, Block block, app::Span span, const BlockSetting& setting, const QFont& font, int width)
    : m_text(text)
    , m_block(block)
    , m_span(span)
    , m_setting(setting)
    , m_firstUnit(text.utf16At(span.start))
    , m_layout(text.toQString(span), font)
{
    const QString content = m_layout.text();
    m_oneUnitEach = content.size() == span.length();
    m_mixed = setting.rightToLeft || std::any_of(content.cbegin(), content.cend(), isRightToLeftCharacter);

    QTextOption option(setting.rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(setting.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(QFontMetricsF(font).horizontalAdvance(u' ') * 8);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    if (!setting.emphasis.isEmpty()) {
        QTextLayout::FormatRange range;
        range.start = unitOf(setting.emphasis.start);
        range.length = unitOf(setting.emphasis.end) - range.start;
        range.format.setFontWeight(QFont::DemiBold);
        m_layout.setFormats({range});
    }

    // Baselines stand on the pitch of the block whatever fonts a line falls back to: lines with a Chinese name in
    // them must not be further apart than the others.
    const QFontMetrics metrics(font);
    const int baseline = (setting.linePitch - metrics.height()) / 2 + metrics.ascent();
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, lineTop(line.lineNumber()) + baseline - line.ascent()});
    }
    m_layout.endLayout();
}

int ParagraphLayout::unitOf(qint64 character) const
{
    const qint64 within = std::clamp(character, m_span.start, m_span.end);
    return int(m_oneUnitEach ? within - m_span.start : m_text.utf16At(within) - m_firstUnit);
}

qint64 ParagraphLayout::characterOf(int unit) const
{
    return m_oneUnitEach ? m_span.start + unit : m_text.characterAtUtf16(m_firstUnit + unit);
}

int ParagraphLayout::lineAt(int y) const
{
    return std::clamp((y - m_setting.spaceAbove) / m_setting.linePitch, 0, lineCount() - 1);
}

int ParagraphLayout::lineOf(qint64 character, bool atLineEnd) const
{
    const int unit = unitOf(character);
    const QTextLine line = m_layout.lineForTextPosition(unit);
    if (!line.isValid())
        return lineCount() - 1;
    const int number = line.lineNumber();
    return atLineEnd && number > 0 && line.textStart() == unit ? number - 1 : number;
}

app::Span ParagraphLayout::lineSpan(int line) const
{
    const QTextLine there = m_layout.lineAt(line);
    return {characterOf(there.textStart()), characterOf(there.textStart() + there.textLength())};
}

qint64 ParagraphLayout::lineEnd(int line) const
{
    const QTextLine there = m_layout.lineAt(line);
    int end = there.textStart() + there.textLength();
    if (line + 1 == lineCount())
        return characterOf(end);
    const QString content = m_layout.text();
    while (end > there.textStart() + 1 && content[end - 1].isSpace())
        --end;
    return characterOf(end);
}

double ParagraphLayout::caretX(int line, qint64 character) const
{
    return m_layout.lineAt(line).cursorToX(unitOf(character));
}

qint64 ParagraphLayout::borderAt(int line, double x) const
{
    return characterOf(m_layout.lineAt(line).xToCursor(x, QTextLine::CursorBetweenCharacters));
}

qint64 ParagraphLayout::characterAt(int line, double x) const
{
    return characterOf(m_layout.lineAt(line).xToCursor(x, QTextLine::CursorOnCharacter));
}

std::vector<Stretch> ParagraphLayout::stretches(int line, app::Span span) const
{
    const QTextLine there = m_layout.lineAt(line);
    const int start = std::max(unitOf(span.start), there.textStart());
    const int end = std::min(unitOf(span.end), unitOf(lineEnd(line)));
    if (start >= end)
        return {};
    if (!m_mixed) {
        const double left = there.cursorToX(start);
        return {{left, std::max(left, there.cursorToX(end))}};
    }

    // Glyph runs are contiguous on the screen, which spans of mixed directions are not.
    std::vector<Stretch> runs;
    for (const QGlyphRun& run : there.glyphRuns(start, end - start)) {
        const QRectF box = run.boundingRect();
        if (box.width() > 0)
            runs.push_back({box.left(), box.right()});
    }
    std::ranges::sort(runs, {}, &Stretch::left);
    std::vector<Stretch> joined;
    for (const Stretch& run : runs) {
        if (!joined.empty() && run.left <= joined.back().right + 1)
            joined.back().right = std::max(joined.back().right, run.right);
        else
            joined.push_back(run);
    }
    return joined;
}

void ParagraphLayout::draw(QPainter& painter, QPointF topLeft, const QRectF& clip) const
{
    m_layout.draw(&painter, topLeft, {}, clip);
}
}
