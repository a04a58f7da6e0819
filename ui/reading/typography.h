// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

namespace ui {

/// What a paragraph is to a reader's eye.
enum class ParagraphRole : unsigned char { Body, Title, Head, Furniture, Blank };

/// Fonts and measures of the reader at one zoom. All measures are whole pixels, so that lines of one paragraph stay on
/// the same grid whatever scripts they mix.
class Typography
{
public:
    explicit Typography(int zoomPercent = 100);

    [[nodiscard]] int zoom() const { return m_zoom; }
    [[nodiscard]] const QFont& font(ParagraphRole role) const;
    [[nodiscard]] const QFont& nameFont() const { return m_name; }  ///< of the names beside the lanes
    [[nodiscard]] int linePitch(ParagraphRole role) const;          ///< from one baseline to the next
    [[nodiscard]] int columnWidth() const { return m_columnWidth; } ///< 66 characters of body text
    [[nodiscard]] int scaled(int pixels) const;

private:
    int m_zoom;
    QFont m_body;
    QFont m_title;
    QFont m_small;
    QFont m_name;
    int m_columnWidth;
};
}
