// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

#include <string_view>
#include <vector>

namespace ui {

/// The colours of the window by role. All widgets of ours paint from these, never from literals.
struct Theme
{
    enum class Scheme { Light, Dark, Sepia, Black };
    Scheme scheme = Scheme::Light;
    QColor window, paper, panel;
    QColor ink, softInk, line;
    QColor accent, selection, chip; ///< on the selection all words are ink: soft ink cannot be read on it in the dark
    QColor selectedWords;           ///< of an article: also told from any tint, which rows and buttons never lie on
    QColor good, careful, bad;
    std::vector<QColor> hues; ///< for speakers and topics by position, legible on paper as names (4.5:1)
    QColor jointTint;         ///< behind the words of a statement with several speakers

    [[nodiscard]] bool isDark() const { return scheme == Scheme::Dark || scheme == Scheme::Black; }
    [[nodiscard]] QColor hue(int position) const; ///< goes round when the hues are used up
    /// The colour an entry asks for (#RRGGBB, meant for light paper), made legible on this paper; hue(position) where
    /// it asks for none.
    [[nodiscard]] QColor entryColour(std::string_view wanted, int position) const;
    [[nodiscard]] QColor tint(const QColor& colour) const; ///< the quiet form of a colour for behind words
    [[nodiscard]] QPalette palette() const;

    [[nodiscard]] static Theme of(Scheme scheme);
};

/// WCAG 2.2 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);
/// @p colour moved towards black or white, whichever stands out on @p paper, until it has the contrast.
[[nodiscard]] QColor legible(QColor colour, const QColor& paper, double ratio = 4.5);

/// The theme of the whole program: follows the system unless a person chose one. Announces every change.
class ThemeChooser : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark, Sepia, Black };
    static ThemeChooser& instance();
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] Choice choice() const { return m_choice; }
    void choose(Choice choice); ///< and remember it
    void use(Choice choice);    ///< until the program ends

signals:
    void changed(const ui::Theme& theme);

private:
    ThemeChooser();
    void refresh();
    Theme m_theme;
    Choice m_choice = Choice::System;
};

/// Shorthand for painting.
[[nodiscard]] inline const Theme& theme()
{
    return ThemeChooser::instance().theme();
}
}
