// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/commandline/startoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

std::optional<ThemeChooser::Choice> themeNamed(const QString& name)
{
    using enum ThemeChooser::Choice;
    for (const auto& [word, choice] : {std::pair{u"system"_s, System}, {u"light"_s, Light}, {u"dark"_s, Dark},
             {u"sepia"_s, Sepia}, {u"black"_s, Black}}) {
        if (word == name)
            return choice;
    }
    return std::nullopt;
}
}

int complain(const QString& sentence, int status)
{
    std::fprintf(stderr, "attribune: %s\n", qPrintable(sentence));
    return status;
}

std::expected<StartOptions, int> readCommandLine()
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

    StartOptions options{.path = parser.positionalArguments().value(0),
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

bool asksOnlyForWords(int argc, char** argv)
{
    return std::any_of(argv + 1, argv + argc,
        [](std::string_view word) { return word == "--help" || word == "-h" || word == "--version" || word == "-v"; });
}
}
