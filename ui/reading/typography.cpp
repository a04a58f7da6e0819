// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/reading/typography.h"

#include "ui/support/fonts.h"

#include <QFontMetricsF>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int charactersInLine = 66;

QFont sans(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font = panelFont();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}
}

Typography::Typography(int zoomPercent)
    : m_zoom(zoomPercent)
    , m_body(readingFont(scaled(18)))
    , m_title(readingFont(scaled(27)))
    , m_small(sans(scaled(13)))
    , m_name(sans(scaled(11), QFont::DemiBold))
{
    m_title.setWeight(QFont::DemiBold);
    // Letters as frequent as in running text: an average over the alphabet would make the column too wide.
    const QString sample = u"the report says that both sides agreed to hold further talks in the autumn"_s; // not shown
    const double character = QFontMetricsF(m_body).horizontalAdvance(sample) / double(sample.size());
    m_columnWidth = int(std::ceil(character * charactersInLine));
}

int Typography::scaled(int pixels) const
{
    return (pixels * m_zoom + 50) / 100;
}

const QFont& Typography::font(ParagraphRole role) const
{
    switch (role) {
    case ParagraphRole::Title: return m_title;
    case ParagraphRole::Head:
    case ParagraphRole::Furniture: return m_small;
    case ParagraphRole::Body:
    case ParagraphRole::Blank: break;
    }
    return m_body;
}

int Typography::linePitch(ParagraphRole role) const
{
    switch (role) {
    case ParagraphRole::Title: return scaled(34);
    case ParagraphRole::Head:
    case ParagraphRole::Furniture: return scaled(20);
    case ParagraphRole::Blank: return scaled(16);
    case ParagraphRole::Body: break;
    }
    return scaled(28);
}
}
