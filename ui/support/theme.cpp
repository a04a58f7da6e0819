// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/support/theme.h"

#include <QApplication>
#include <QSettings>
#include <QStyleHints>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// Okabe and Ito's colours, darkened until a name has 4.5:1 on light paper, and lightened for dark paper.
std::vector<QColor> lightHues()
{
    return {0x0072b2, 0xb5480a, 0x007a5a, 0x9a3f78, 0x7a5c00, 0x2f6f87, 0x8a3b2f, 0x55569c};
}
std::vector<QColor> darkHues()
{
    return {0x56b4e9, 0xf09a54, 0x3cc79b, 0xe39cc8, 0xd9bf45, 0x7fc4d6, 0xf0978a, 0xa9abf0};
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](int x, int y) { return static_cast<int>(std::lround(x * share + y * (1 - share))); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

double luminance(const QColor& colour)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

constexpr auto choiceKey = "theme"_L1;
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor legible(QColor colour, const QColor& paper, double ratio)
{
    const bool darken = contrast(Qt::black, paper) > contrast(Qt::white, paper);
    for (int step = 0; step < 40 && contrast(colour, paper) < ratio; ++step) {
        float h = 0;
        float s = 0;
        float l = 0;
        colour.getHslF(&h, &s, &l);
        colour = QColor::fromHslF(std::max(h, 0.F), s, std::clamp(darken ? l - 0.02F : l + 0.02F, 0.F, 1.F));
    }
    return colour;
}

Theme Theme::of(Scheme scheme)
{
    Theme light{.scheme = Scheme::Light,
        .window = 0xfbfaf7,
        .paper = 0xffffff,
        .panel = 0xf4f2ed,
        .ink = 0x22252a,
        .softInk = 0x5d646e,
        .line = 0xe3e0d9,
        .accent = 0x0b6ba8,
        .selection = 0xd7e8f5,
        .chip = 0xece9e2,
        .selectedWords = 0x7db6e8,
        .good = 0x00795a,
        .careful = 0xa3560b,
        .bad = 0xb3261e,
        .hues = lightHues(),
        .jointTint = 0xe4ddea};
    Theme dark{.scheme = Scheme::Dark,
        .window = 0x17191c,
        .paper = 0x1d2024,
        .panel = 0x212429,
        .ink = 0xe4e6e9,
        .softInk = 0xa0a7b0,
        .line = 0x31353b,
        .accent = 0x6bb6e8,
        .selection = 0x22435a,
        .chip = 0x2d3137,
        .selectedWords = 0x206ba4,
        .good = 0x4cc79b,
        .careful = 0xf0a95c,
        .bad = 0xff8a80,
        .hues = darkHues(),
        .jointTint = 0x3c3347};
    switch (scheme) {
    case Scheme::Light: return light;
    case Scheme::Dark: return dark;
    case Scheme::Sepia: {
        Theme sepia = light;
        sepia.scheme = Scheme::Sepia;
        sepia.window = 0xf1e9da;
        sepia.paper = 0xf6efe2;
        sepia.panel = 0xefe6d5;
        sepia.ink = 0x2b2620;
        sepia.softInk = 0x625847;
        sepia.line = 0xdccfb8;
        sepia.chip = 0xe6dbc6;
        sepia.selection = 0xd3dfe6;
        sepia.selectedWords = 0x7aaacf;
        for (QColor* colour : {&sepia.accent, &sepia.good, &sepia.careful, &sepia.bad})
            *colour = legible(*colour, sepia.selection, 4.5); // the darkest of its grounds
        for (QColor& hue : sepia.hues)
            hue = legible(hue, sepia.panel, 4.5);
        sepia.jointTint = mixed(light.jointTint, sepia.paper, 0.7);
        return sepia;
    }
    case Scheme::Black: {
        Theme black = dark;
        black.scheme = Scheme::Black;
        black.window = Qt::black;
        black.paper = Qt::black;
        black.panel = 0x0c0d0f;
        black.ink = 0xd9dbde;
        black.line = 0x26292e;
        black.chip = 0x1b1e22;
        black.selectedWords = 0x205f90;
        black.jointTint = 0x2b2434;
        return black;
    }
    }
    return light;
}

QColor Theme::hue(int position) const
{
    return hues[static_cast<std::size_t>(std::max(0, position)) % hues.size()];
}

QColor Theme::entryColour(std::string_view wanted, int position) const
{
    const QColor colour = QColor::fromString(QLatin1StringView(wanted.data(), static_cast<qsizetype>(wanted.size())));
    if (!colour.isValid())
        return hue(position);
    // One of the set has a partner made for dark paper; any other colour is moved until it can be read.
    const std::vector<QColor> light = lightHues();
    if (const auto known = std::ranges::find(light, colour); known != light.end())
        return hues[static_cast<std::size_t>(known - light.begin())];
    return legible(colour, panel);
}

QColor Theme::tint(const QColor& colour) const
{
    return mixed(colour, paper, isDark() ? 0.24 : 0.2);
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor& colour) { palette.setColor(role, colour); };
    set(QPalette::Window, panel);
    set(QPalette::WindowText, ink);
    set(QPalette::Base, paper);
    set(QPalette::AlternateBase, window);
    set(QPalette::Text, ink);
    set(QPalette::PlaceholderText, softInk);
    set(QPalette::Button, panel);
    set(QPalette::ButtonText, ink);
    set(QPalette::BrightText, bad);
    set(QPalette::Highlight, selection);
    set(QPalette::HighlightedText, ink);
    set(QPalette::Accent, accent);
    set(QPalette::Link, accent);
    set(QPalette::LinkVisited, accent);
    set(QPalette::ToolTipBase, chip);
    set(QPalette::ToolTipText, ink);
    set(QPalette::Light, mixed(panel, Qt::white, 0.7));
    set(QPalette::Midlight, line);
    set(QPalette::Mid, line);
    set(QPalette::Dark, mixed(line, ink, 0.7));
    set(QPalette::Shadow, mixed(line, Qt::black, 0.4));
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, mixed(softInk, panel, 0.7));
    return palette;
}

ThemeChooser& ThemeChooser::instance()
{
    static ThemeChooser chooser;
    return chooser;
}

ThemeChooser::ThemeChooser()
{
    const int stored = QSettings().value(choiceKey, 0).toInt();
    if (stored >= 0 && stored <= static_cast<int>(Choice::Black))
        m_choice = static_cast<Choice>(stored);
    if (qApp)
        connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ThemeChooser::refresh);
    refresh();
}

void ThemeChooser::choose(Choice choice)
{
    QSettings().setValue(choiceKey, static_cast<int>(choice));
    use(choice);
}

void ThemeChooser::use(Choice choice)
{
    m_choice = choice;
    refresh();
}

void ThemeChooser::refresh()
{
    Theme::Scheme scheme = Theme::Scheme::Light;
    switch (m_choice) {
    case Choice::System:
        if (qApp && QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark)
            scheme = Theme::Scheme::Dark;
        break;
    case Choice::Light: break;
    case Choice::Dark: scheme = Theme::Scheme::Dark; break;
    case Choice::Sepia: scheme = Theme::Scheme::Sepia; break;
    case Choice::Black: scheme = Theme::Scheme::Black; break;
    }
    m_theme = Theme::of(scheme);
    if (qobject_cast<QApplication*>(qApp))
        QApplication::setPalette(m_theme.palette());
    emit changed(m_theme);
}
}
