// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/support/plainlabel.h"

#include "ui/support/fonts.h"
#include "ui/support/theme.h"

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
}
