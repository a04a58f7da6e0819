// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/codemapping.h"

#include <QString>

#include <expected>
#include <string_view>
#include <vector>

namespace app {

class Arguments;

/// "Xi Jinping=Xi": two names of a speaker or topic, as they were typed.
struct NamePair
{
    CodeKind kind;
    QString left, right; ///< the right one may be empty
};

/// What --speaker and --topic hold. A sentence where one is not of the @p form that a person is told.
[[nodiscard]] std::expected<std::vector<NamePair>, QString> namePairs(const Arguments& arguments, QStringView form);

[[nodiscard]] std::string_view wordOf(CodeKind kind); ///< speaker, topic
}
