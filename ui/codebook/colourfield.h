// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QAbstractButton;
class QPushButton;

namespace ui {

class PlainLabel;

/// Asks for the colour of an entry: one of the theme's, any other, or the one that its place in the codebook gives.
/// Says how well it can be read on paper.
class ColourField : public QWidget
{
    Q_OBJECT

public:
    explicit ColourField(QWidget* parent);

    void setColour(const std::string& colour); ///< #RRGGBB; empty: by position
    [[nodiscard]] const std::string& colour() const { return m_colour; }

private:
    void show();
    void askForOther();

    std::string m_colour;
    std::vector<QAbstractButton*> m_swatches; ///< the first: by position
    std::vector<std::string> m_offered;       ///< the colour of each swatch
    QPushButton* m_other;
    PlainLabel* m_contrast;
};
}
