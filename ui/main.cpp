// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT

// Starts the desktop program: languages, theme, window.

#include "ui/commandline/startoptions.h"
#include "ui/settings/settings.h"
#include "ui/support/style.h"
#include "ui/support/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/snapshot.h"
#include "ui/window/terminationsignal.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QLibraryInfo>
#include <QScreen>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

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

int drawAndEnd(ui::MainWindow& window, const ui::StartOptions& options)
{
    app::Result<> done = ui::takeSnapshot(window, options.path, options.picture);
    if (done && !options.table.isEmpty())
        done = ui::exportOpenWorkspace(window, options.table);
    return done ? 0 : ui::complain(app::describe(done.error()), ui::failure);
}
}

int main(int argc, char** argv)
{
    setNames();
    if (ui::asksOnlyForWords(argc, argv)) {
        const QCoreApplication words(argc, argv);
        return ui::readCommandLine().error_or(0);
    }
    QApplication program(argc, argv);
    // Where they lie once installed; in the build folder they lie beside the program, and Qt looks there by itself.
    QCoreApplication::addLibraryPath(
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral(ATTRIBUNE_PLUGINS)));
    QGuiApplication::setDesktopFileName(u"io.github.attribune.Attribune"_s);
    QGuiApplication::setApplicationDisplayName(u"Attribune"_s);
    const std::expected<ui::StartOptions, int> options = ui::readCommandLine();
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
        ui::ThemeChooser::instance().use(*options->theme); // this time only
    ui::Style::install();

    QString coderName = options->coder;
    if (coderName.isEmpty() && !options->picture.isEmpty() && !options->path.isEmpty())
        coderName = QString::fromStdString(ui::coderAt(options->path));
    app::Result<app::Coder> coder = ui::settings::coder();
    if (!coderName.isEmpty())
        coder = ui::settings::coderNamed(coderName);
    if (!coder)
        return ui::complain(app::describe(coder.error()), ui::wrongUse);

    ui::MainWindow window(*coder);
    if (!options->picture.isEmpty())
        return drawAndEnd(window, *options);

    const ui::TerminationSignal termination;
    QObject::connect(&termination, &ui::TerminationSignal::received, &window, [&window] {
        window.session().saveNow();
        QCoreApplication::quit();
    });
    QObject::connect(&program, &QGuiApplication::commitDataRequest, &window, [&window] { window.session().saveNow(); });
    window.fitInto(window.screen()->availableSize());
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
