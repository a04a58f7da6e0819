// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/support/plainlabel.h"

#include "ui/support/fonts.h"
#include "ui/support/theme.h"

#include <QAbstractButton>
#include <QStyle>

namespace ui {

PlainLabel::PlainLabel(const QString& text, Tone tone, QWidget* parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    connect(&ThemeChooser::instance(), &ThemeChooser::changed, this, &PlainLabel::paintInTheme);
    paintInTheme();
}

void PlainLabel::setTone(Tone tone)
{
    m_tone = tone;
    paintInTheme();
}

void PlainLabel::paintInTheme()
{
    const Theme& colours = theme();
    QColor colour = colours.ink;
    switch (m_tone) {
    case Tone::Ink: break;
    case Tone::Soft:
    case Tone::Heading: colour = colours.softInk; break;
    case Tone::Good: colour = colours.good; break;
    case Tone::Careful: colour = colours.careful; break;
    case Tone::Bad: colour = colours.bad; break;
    }
    QPalette own = palette();
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
    setFont(m_tone == Tone::Heading ? headingFont() : m_tone == Tone::Soft ? smallFont() : panelFont());
}

PlainLabel* explanationOf(QAbstractButton* choice, const QString& sentence)
{
    auto* label = new PlainLabel(sentence, PlainLabel::Tone::Soft, choice->parentWidget());
    const QStyle* style = choice->style();
    const bool isRound = choice->autoExclusive();
    const int indicator =
        style->pixelMetric(isRound ? QStyle::PM_ExclusiveIndicatorWidth : QStyle::PM_IndicatorWidth, nullptr, choice);
    const int gap = style->pixelMetric(
        isRound ? QStyle::PM_RadioButtonLabelSpacing : QStyle::PM_CheckBoxLabelSpacing, nullptr, choice);
    label->setContentsMargins(indicator + gap, 0, 0, 0);
    label->setWordWrap(true);
    choice->setAccessibleDescription(sentence);
    return label;
}
}
