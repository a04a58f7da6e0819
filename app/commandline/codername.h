// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <expected>
#include <string>

namespace app {

class Arguments;

/// @p typed as the id of a person who codes, exactly as it stands in tag files. A sentence where it is none, or the
/// consensus, which adjudication alone writes: a person's statements in there would pass for decisions.
[[nodiscard]] std::expected<std::string, QString> codersName(const QString& typed);

/// Whose tag file a command works on: the one given with --coder, or the login name's.
[[nodiscard]] std::expected<std::string, QString> ownCoder(const Arguments& arguments);
}
