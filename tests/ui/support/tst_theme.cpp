// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/support/theme.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::Theme;

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void canBeRead_data();
    void canBeRead();
    void coloursOfACodebookCanBeRead_data();
    void coloursOfACodebookCanBeRead();
    void contrastIsThatOfTheGuidelines();
    void onlyAChosenThemeIsRemembered();
};

namespace {
constexpr double words = 4.5;      // WCAG 2.2, 1.4.3
constexpr double bars = 3.0;       // 1.4.11
constexpr double selections = 1.3; // no guideline has a figure; at 1.05 one does not see where they end

void eachScheme()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << static_cast<int>(Theme::Scheme::Light);
    QTest::newRow("dark") << static_cast<int>(Theme::Scheme::Dark);
    QTest::newRow("sepia") << static_cast<int>(Theme::Scheme::Sepia);
    QTest::newRow("black") << static_cast<int>(Theme::Scheme::Black);
}

void verifyContrast(const char* what, const QColor& a, const QColor& b, double least)
{
    const double found = ui::contrast(a, b);
    QVERIFY2(found >= least,
        qPrintable(u"%1: %2 on %3 has only %4"_s.arg(QLatin1StringView(what), a.name(), b.name()).arg(found)));
}
}

void ThemeTest::canBeRead_data()
{
    eachScheme();
}

void ThemeTest::canBeRead()
{
    QFETCH(int, scheme);
    const Theme theme = Theme::of(static_cast<Theme::Scheme>(scheme));
    for (const QColor& ground : {theme.window, theme.paper, theme.panel}) {
        verifyContrast("ink", theme.ink, ground, words);
        verifyContrast("soft ink", theme.softInk, ground, words);
        verifyContrast("accent", theme.accent, ground, words);
        for (const QColor& state : {theme.good, theme.careful, theme.bad})
            verifyContrast("word of state", state, ground, words);
        for (const QColor& hue : theme.hues) {
            verifyContrast("name of a speaker", hue, ground, words);
            verifyContrast("bar of a speaker", hue, ground, bars);
        }
    }
    for (const QColor& hue : theme.hues)
        verifyContrast("words on a tint", theme.ink, theme.tint(hue), words);
    verifyContrast("words on a joint tint", theme.ink, theme.jointTint, words);
    verifyContrast("words on a tint without a speaker", theme.ink, theme.tint(theme.softInk), words);
    verifyContrast("selected words", theme.ink, theme.selection, words);
    verifyContrast("selected words of an article", theme.ink, theme.selectedWords, words);
    std::vector<QColor> grounds{theme.paper, theme.jointTint, theme.tint(theme.softInk)};
    for (const QColor& hue : theme.hues)
        grounds.push_back(theme.tint(hue));
    for (const char* wanted : {"#000000", "#ffffff"}) // no colour of a codebook has a stronger tint
        grounds.push_back(theme.tint(theme.entryColour(wanted, 0)));
    for (const QColor& ground : grounds)
        verifyContrast("selection in an article", theme.selectedWords, ground, selections);
    verifyContrast("button that is on", theme.accent, theme.selection, words);
    verifyContrast("fault in a selected row", theme.bad, theme.selection, words);
    verifyContrast("chip", theme.ink, theme.chip, words);
}

void ThemeTest::coloursOfACodebookCanBeRead_data()
{
    eachScheme();
}

void ThemeTest::coloursOfACodebookCanBeRead()
{
    QFETCH(int, scheme);
    const Theme theme = Theme::of(static_cast<Theme::Scheme>(scheme));
    for (const char* wanted :
        {"#ffff00", "#000000", "#ffffff", "#0072b2", "#b5480a", "#7f7f7f", "#00ff88", "", "nonsense"})
        verifyContrast(wanted, theme.entryColour(wanted, 2), theme.paper, words);
    QCOMPARE(theme.entryColour("nonsense", 2), theme.hue(2));
}

void ThemeTest::contrastIsThatOfTheGuidelines()
{
    QCOMPARE(ui::contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(ui::contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(ui::contrast(Qt::red, Qt::red), 1.0);
}

void ThemeTest::onlyAChosenThemeIsRemembered()
{
    const QTemporaryDir configuration;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, configuration.path());
    QCoreApplication::setOrganizationName(u"attribune-test"_s);
    using enum ui::ThemeChooser::Choice;
    ui::ThemeChooser& chooser = ui::ThemeChooser::instance();
    chooser.choose(Sepia);
    const QVariant remembered = QSettings().value("theme"_L1);
    QVERIFY(remembered.isValid());
    chooser.use(Dark); // as --theme dark does, for one picture or one evening
    QCOMPARE(chooser.theme().scheme, Theme::Scheme::Dark);
    QCOMPARE(QSettings().value("theme"_L1), remembered);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
