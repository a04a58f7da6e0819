// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT

// Starts the desktop program: command line, languages, theme, window.

#include "ui/settings/settings.h"
#include "ui/support/style.h"
#include "ui/support/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/snapshot.h"
#include "ui/window/terminationsignal.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int wrongUse = 2;
constexpr int failure = 3;

struct Options
{
    QString path, picture, table, coder;
    std::optional<ui::ThemeChooser::Choice> theme;
};

int complain(const QString& sentence, int status)
{
    std::fprintf(stderr, "attribune: %s\n", qPrintable(sentence));
    return status;
}

std::optional<ui::ThemeChooser::Choice> themeNamed(const QString& name)
{
    using enum ui::ThemeChooser::Choice;
    for (const auto& [word, choice] : {std::pair{u"system"_s, System}, {u"light"_s, Light}, {u"dark"_s, Dark},
             {u"sepia"_s, Sepia}, {u"black"_s, Black}}) {
        if (word == name)
            return choice;
    }
    return std::nullopt;
}

/// What the command line asks for, or the status with which the program ends at once. The words are English everywhere.
std::expected<Options, int> readCommandLine()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Read articles and mark who said what, about which topic, with which stance."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption coder(u"coder"_s, u"Tag as NAME this time."_s, u"NAME"_s);
    const QCommandLineOption theme(u"theme"_s, u"system, light, dark, sepia or black."_s, u"THEME"_s);
    QCommandLineOption picture(
        u"snapshot"_s, u"Draw the window into FILE and end; changes no settings."_s, u"FILE.png"_s);
    QCommandLineOption table(
        u"export-csv"_s, u"With --snapshot: also export the statements into FILE."_s, u"FILE.csv"_s);
    for (QCommandLineOption* option : {&picture, &table})
        option->setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({coder, theme, picture, table});
    parser.addPositionalArgument(u"path"_s, u"A folder with articles, an article or a tag file."_s, u"[PATH]"_s);
    if (!parser.parse(QCoreApplication::arguments()))
        return std::unexpected(complain(parser.errorText() + u": see attribune --help"_s, wrongUse));
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();

    Options options{.path = parser.positionalArguments().value(0),
        .picture = parser.value(picture),
        .table = parser.value(table),
        .coder = parser.value(coder),
        .theme = std::nullopt};
    if (parser.positionalArguments().size() > 1)
        return std::unexpected(
            complain(u"one folder, article or tag file at a time: see attribune --help"_s, wrongUse));
    if (!options.table.isEmpty() && options.picture.isEmpty())
        return std::unexpected(
            complain(u"--export-csv needs --snapshot; without a window use attribune-cli export"_s, wrongUse));
    if (parser.isSet(theme) && !(options.theme = themeNamed(parser.value(theme))))
        return std::unexpected(complain(
            u"--theme %1: unknown: use system, light, dark, sepia or black"_s.arg(parser.value(theme)), wrongUse));
    return options;
}

void installTranslations(QCoreApplication& program)
{
    const auto install = [&](const QString& name, const QString& folder) {
        auto* translator = new QTranslator(&program);
        // English needs its file, too: without it a plural reads "2 statement(s)". So it stands in for other languages.
        if (translator->load(QLocale(), name, u"_"_s, folder) || translator->load(name + u"_en"_s, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"attribune"_s, u":/i18n"_s);
}

void setNames()
{
    QCoreApplication::setApplicationName(u"attribune"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ATTRIBUNE_VERSION));
    QCoreApplication::setOrganizationName(u"attribune"_s);
}

/// Help, version and wrong use are answered without a display.
bool asksOnlyForWords(int argc, char** argv)
{
    return std::any_of(argv + 1, argv + argc,
        [](std::string_view word) { return word == "--help" || word == "-h" || word == "--version" || word == "-v"; });
}

int drawAndEnd(ui::MainWindow& window, const Options& options)
{
    app::Result<> done = ui::takeSnapshot(window, options.path, options.picture);
    if (done && !options.table.isEmpty())
        done = ui::exportOpenWorkspace(window, options.table);
    return done ? 0 : complain(app::describe(done.error()), failure);
}
}

int main(int argc, char** argv)
{
    setNames();
    if (asksOnlyForWords(argc, argv)) {
        const QCoreApplication words(argc, argv);
        return readCommandLine().error_or(0);
    }
    QApplication program(argc, argv);
    QGuiApplication::setDesktopFileName(u"io.github.attribune.Attribune"_s);
    QGuiApplication::setApplicationDisplayName(u"Attribune"_s);
    const std::expected<Options, int> options = readCommandLine();
    if (!options)
        return options.error();

    // A picture shows the program as it comes, and leaves nothing behind.
    QTemporaryDir nothingKept;
    if (!options->picture.isEmpty()) {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, nothingKept.path());
        qputenv("XDG_CACHE_HOME", nothingKept.path().toLocal8Bit());
    }
    installTranslations(program);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/attribune-256.png"_s));
    if (options->theme)
        ui::ThemeChooser::instance().choose(*options->theme);
    ui::Style::install();

    QString coderName = options->coder;
    if (coderName.isEmpty() && !options->picture.isEmpty() && !options->path.isEmpty())
        coderName = QString::fromStdString(ui::coderAt(options->path));
    app::Result<app::Coder> coder = ui::settings::coder();
    if (!coderName.isEmpty())
        coder = ui::settings::coderNamed(coderName);
    if (!coder)
        return complain(app::describe(coder.error()), wrongUse);

    ui::MainWindow window(*coder);
    if (!options->picture.isEmpty())
        return drawAndEnd(window, *options);

    const ui::TerminationSignal termination;
    QObject::connect(&termination, &ui::TerminationSignal::received, &window, [&window] {
        window.session().saveNow();
        QCoreApplication::quit();
    });
    QObject::connect(&program, &QGuiApplication::commitDataRequest, &window, [&window] { window.session().saveNow(); });
    window.show();
    // After the first paint: a folder may be large or on a slow disk.
    QTimer::singleShot(0, &window, [&] {
        if (options->path.isEmpty())
            window.openLast();
        else
            window.open(options->path);
    });
    return QApplication::exec();
}
