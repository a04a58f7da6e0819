// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/statements/quotelabel.h"

#include "ui/statements/statementdelegate.h"
#include "ui/support/fonts.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace ui {

namespace {
constexpr int barWidth = 4;
constexpr int textLeft = 14;
constexpr int lineHeight = 23;
constexpr int shortLines = 4;
constexpr int mostLines = 400; // a whole chapter is read in the reader
constexpr int pixelSize = 15;
}

QuoteLabel::QuoteLabel(QWidget* parent)
    : QAbstractButton(parent)
{
    setFont(readingFont(pixelSize));
    setCheckable(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::toggled, this, &QWidget::updateGeometry);
    connect(&ThemeChooser::instance(), &ThemeChooser::changed, this, qOverload<>(&QWidget::update));
}

void QuoteLabel::setQuote(const QString& words, const std::vector<QColor>& bar)
{
    if (words != m_words)
        setChecked(false);
    m_words = words;
    m_bar = bar;
    setAccessibleName(words);
    updateGeometry();
    resizeEvent(nullptr);
    update();
}

QuoteLabel::Lines QuoteLabel::arrange(QTextLayout& layout, int width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    Lines lines;
    layout.beginLayout();
    const int most = isChecked() ? mostLines : shortLines;
    while (lines.count < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(20, width - textLeft));
        line.setPosition(QPointF(0, lines.count * lineHeight));
        ++lines.count;
    }
    if (lines.count > 0) {
        const QTextLine last = layout.lineAt(lines.count - 1);
        lines.areAll = last.textStart() + last.textLength() >= layout.text().size();
    }
    layout.endLayout();
    return lines;
}

int QuoteLabel::heightForWidth(int width) const
{
    QTextLayout layout(m_words, font());
    return std::max(1, arrange(layout, width).count) * lineHeight;
}

QSize QuoteLabel::sizeHint() const
{
    return {300, heightForWidth(width())};
}

QSize QuoteLabel::minimumSizeHint() const
{
    return {80, lineHeight};
}

void QuoteLabel::resizeEvent(QResizeEvent*)
{
    // Only where there is more to show is it worth a stop on the way through the panel.
    QTextLayout layout(m_words, font());
    const bool hasMore = isChecked() || !arrange(layout, width()).areAll;
    setEnabled(hasMore); // painted alike; what cannot be pressed is no stop for the keyboard or a screen reader
    setFocusPolicy(hasMore ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(hasMore ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(hasMore ? (isChecked() ? tr("Show less") : tr("Show all words")) : QString());
    setAttribute(Qt::WA_TransparentForMouseEvents, !hasMore);
}

void QuoteLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBar(painter, QRectF(0, 2, barWidth, height() - 4), m_bar);
    painter.setPen(theme().ink);
    painter.setFont(font());
    QTextLayout layout(m_words, font());
    const Lines lines = arrange(layout, width());
    const QFontMetrics metrics(font());
    for (int at = 0; at < lines.count; ++at) {
        const QTextLine line = layout.lineAt(at);
        if (at + 1 < lines.count || lines.areAll) {
            line.draw(&painter, {textLeft, (lineHeight - line.height()) / 2});
            continue;
        }
        const QString rest = m_words.mid(line.textStart(), line.textLength() + 20);
        painter.drawText(QRect(textLeft, at * lineHeight, width() - textLeft, lineHeight),
            Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(rest, Qt::ElideRight, width() - textLeft));
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme().accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(textLeft - 5.5, 0.5, -0.5, -0.5), 4, 4);
    }
}
}
