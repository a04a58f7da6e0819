// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/arguments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

bool takesPath(const Option& option)
{
    return option.placeholder == "FILE" || option.placeholder == "PATH" || option.placeholder == "WORKSPACE";
}
}

std::expected<Arguments, QString> Arguments::parse(const QStringList& typed, const std::vector<Option>& options)
{
    Arguments arguments;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QString& word = typed[i];
        if (word.isEmpty())
            return std::unexpected(u"\"\" is no path"_s); // a variable of a script that is not set
        if (word == "--"_L1) {
            arguments.m_positionals += typed.sliced(i + 1);
            break;
        }
        if (!word.startsWith(u'-') || word == "-"_L1) {
            arguments.m_positionals.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals < 0 ? word : word.first(equals);
        const auto option = std::ranges::find_if(
            options, [&](const Option& each) { return name == u"--"_s + QLatin1StringView(each.name); });
        if (option == options.end())
            return std::unexpected(u"there is no option %1"_s.arg(name));
        const bool isFlag = option->placeholder.empty();
        if (isFlag && equals >= 0)
            return std::unexpected(u"%1 takes no value"_s.arg(name));
        if (!isFlag && equals < 0 && i + 1 == typed.size())
            return std::unexpected(u"%1 needs a value"_s.arg(name));
        QStringList& values = arguments.m_values[option->name];
        if (!values.isEmpty() && !option->repeatable)
            return std::unexpected(u"%1 is given twice"_s.arg(name));
        if (isFlag)
            values.append(QString());
        else
            values.append(equals >= 0 ? word.sliced(equals + 1) : typed[++i]);
        if (takesPath(*option) && values.back().isEmpty())
            return std::unexpected(u"%1 needs a path, and \"\" is none"_s.arg(name)); // as above
    }
    return arguments;
}

std::optional<QString> Arguments::value(std::string_view option) const
{
    const auto found = m_values.find(option);
    return found == m_values.end() ? std::nullopt : std::optional(found->second.front());
}

QStringList Arguments::values(std::string_view option) const
{
    const auto found = m_values.find(option);
    return found == m_values.end() ? QStringList() : found->second;
}
}
