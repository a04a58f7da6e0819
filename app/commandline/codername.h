// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace app {

class Arguments;

/// @p typed as the id of a person who codes, exactly as it stands in tag files. A sentence where it is none, or the
/// consensus, which adjudication alone writes: a person's statements in there would pass for decisions.
[[nodiscard]] std::expected<std::string, QString> codersName(const QString& typed);

/// Whose tag files a command is asked about with @p option, the consensus among them; none where it is not given. A
/// sentence where one is no name that a tag file could bear: nobody of that name will ever be found.
[[nodiscard]] std::expected<std::vector<std::string>, QString> codersAsked(
    const Arguments& arguments, std::string_view option);

/// Whose tag file a command works on: the one given with --coder, or the login name's.
[[nodiscard]] std::expected<std::string, QString> ownCoder(const Arguments& arguments);
}
