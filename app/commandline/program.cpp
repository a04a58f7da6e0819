// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/program.h"

#include "app/base/utf8.h"
#include "app/commandline/adjudicatecommand.h"
#include "app/commandline/agreementcommand.h"
#include "app/commandline/assigncommand.h"
#include "app/commandline/checkcommand.h"
#include "app/commandline/comparecommand.h"
#include "app/commandline/exportcommand.h"
#include "app/commandline/importcommand.h"
#include "app/commandline/listcommand.h"
#include "app/commandline/mapcommand.h"
#include "app/commandline/renamecommand.h"
#include "app/commandline/tagcommand.h"
#include "app/commandline/textcommand.h"
#include "app/commandline/verdictcommand.h"
#include "app/text/invisible.h"

#include <algorithm>
#include <memory>
#include <ranges>
#include <string>
#include <string_view>
#include <vector>

using namespace Qt::StringLiterals;

namespace app {

namespace {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<TextCommand>());
    commands.push_back(std::make_unique<TagCommand>());
    commands.push_back(std::make_unique<ListCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<CompareCommand>());
    commands.push_back(std::make_unique<VerdictCommand>());
    commands.push_back(std::make_unique<AdjudicateCommand>());
    commands.push_back(std::make_unique<AgreementCommand>());
    commands.push_back(std::make_unique<AssignCommand>());
    commands.push_back(std::make_unique<MapCommand>());
    commands.push_back(std::make_unique<RenameCommand>());
    return commands;
}

std::string padded(std::string_view text, std::size_t width)
{
    std::string result(text);
    result.resize(std::max(width, result.size()), ' ');
    return result;
}

/// In lines that fit into a terminal, all but the first behind @p indent spaces.
std::string wrapped(std::string_view text, std::size_t indent)
{
    constexpr std::size_t widest = 100;
    std::string result;
    std::size_t column = indent;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        const std::string_view word = text.substr(at, end - at);
        const bool isFirst = at == 0;
        if (!isFirst && column + 1 + word.size() > widest) {
            result += "\n" + std::string(indent, ' ');
            column = indent;
        } else if (!isFirst) {
            result += ' ';
            ++column;
        }
        result += word;
        column += word.size();
        at = end + 1;
    }
    return result;
}

std::string helpOf(const std::vector<std::unique_ptr<Command>>& commands)
{
    std::string help = "usage: attribune-cli COMMAND [ARGUMENTS]\n\n";
    for (const auto& command : commands)
        help += "  " + padded(command->name(), 12) + wrapped(command->summary(), 14) + "\n";
    help += "\n"
            "attribune-cli COMMAND --help tells what a command takes; --version which version this is.\n"
            "A PATH is an article, a tag file or a folder with articles.\n"
            "Exit status: 0 done; 1 the answer is no; 2 wrong use; 3 a file could not be read or written;\n"
            "130 stopped by Ctrl+C.\n";
    return help;
}

std::string usageOf(const Option& option)
{
    std::string usage = "--" + std::string(option.name);
    if (!option.placeholder.empty())
        usage += " " + std::string(option.placeholder);
    return usage;
}

std::string helpOf(const Command& command)
{
    std::string help;
    for (const auto way : std::views::split(command.positionals(), '\n'))
        help += std::string(help.empty() ? "usage: " : "       ") + "attribune-cli " + std::string(command.name()) + " "
            + std::string(std::string_view(way)) + (command.options().empty() ? "\n" : " [OPTIONS]\n");
    help += "\n" + wrapped(std::string(command.summary()) + ".", 0) + "\n";
    std::size_t width = 0;
    for (const Option& option : command.options())
        width = std::max(width, usageOf(option).size());
    if (width > 0)
        help += "\n";
    for (const Option& option : command.options())
        help += "  " + padded(usageOf(option), width + 2)
            + wrapped(std::string(option.help) + (option.repeatable ? "; may be repeated" : ""), width + 4) + "\n";
    return help;
}

ExitStatus print(const Streams& streams, const std::string& text)
{
    const Result<> written = streams.out(text);
    return written ? ExitStatus::Done : fail(streams, written.error());
}
}

ExitStatus runProgram(const QStringList& arguments, const Streams& given)
{
    // What is said of a file may hold names that a terminal would obey.
    const Streams streams{given.out, [&](std::string_view text) { given.err(withInvisibleNamed(text)); }};
    const std::vector<std::unique_ptr<Command>> commands = allCommands();
    if (arguments.isEmpty()) {
        streams.err("attribune-cli: no command is given: see attribune-cli --help\n");
        return ExitStatus::WrongUse;
    }
    const auto asksForHelp = [](const QString& word) { return word == "--help"_L1 || word == "-h"_L1; };
    // "help COMMAND" is what people try who know git.
    if (arguments.front() == "help"_L1 && arguments.size() > 1)
        return runProgram({arguments[1], u"--help"_s}, streams);
    const QString& word = arguments.front();
    if (asksForHelp(word) || word == "help"_L1)
        return print(streams, helpOf(commands));
    if (word == "--version"_L1)
        return print(streams, "attribune-cli " ATTRIBUNE_VERSION "\n");

    const auto found =
        std::ranges::find_if(commands, [&](const auto& command) { return word == QLatin1StringView(command->name()); });
    if (found == commands.end()) {
        streams.err("attribune-cli: " + toUtf8(word) + ": there is no such command: see attribune-cli --help\n");
        return ExitStatus::WrongUse;
    }
    const Command& command = **found;
    const QStringList rest = arguments.sliced(1);
    std::vector<Option> options = command.options();
    options.push_back({"help", {}, {}});
    const std::expected<Arguments, QString> parsed = Arguments::parse(rest, options);
    // Help is for whoever does not get the rest right.
    if (parsed ? parsed->has("help") : std::ranges::any_of(rest, asksForHelp))
        return print(streams, helpOf(command));
    if (!parsed)
        return wrongUse(streams, command, parsed.error());
    return command.run(*parsed, streams);
}
}
