// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <expected>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace app {

/// An option that a command knows.
struct Option
{
    std::string_view name;        ///< without dashes
    std::string_view placeholder; ///< of its value; empty: the option is a flag; FILE, PATH, WORKSPACE: a path
    std::string_view help;
    bool repeatable = false;
};

/// What a person typed behind the name of a command. Strict: an unknown option, a second value where one belongs and a
/// flag with a value are wrong use, since a script that is misread would tag the wrong words.
class Arguments
{
public:
    /// The sentence that says what is wrong, where something is.
    [[nodiscard]] static std::expected<Arguments, QString> parse(
        const QStringList& typed, const std::vector<Option>& options);

    [[nodiscard]] const QStringList& positionals() const { return m_positionals; }
    [[nodiscard]] bool has(std::string_view option) const { return m_values.contains(option); }
    [[nodiscard]] std::optional<QString> value(std::string_view option) const;
    [[nodiscard]] QStringList values(std::string_view option) const;

private:
    QStringList m_positionals;
    std::map<std::string_view, QStringList> m_values; ///< a flag has one empty value
};
}
