// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/support/fonts.h"

#include <QString>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
QFont sans(int pixelSize, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"Noto Sans CJK SC"_s, font.defaultFamily()});
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}
}

QFont panelFont()
{
    return sans(13);
}

QFont smallFont()
{
    return sans(12);
}

QFont headingFont()
{
    return sans(12, QFont::DemiBold);
}

QFont readingFont(int pixelSize)
{
    QFont font;
    font.setFamilies({u"Noto Serif"_s, u"Noto Serif CJK SC"_s, u"DejaVu Serif"_s, u"serif"_s});
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(pixelSize);
    return font;
}
}
