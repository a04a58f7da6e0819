// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/command.h"

namespace app {

/// Puts a decision on a colleague's statement, or an answer to such a decision, into one's own tag file.
class VerdictCommand : public Command
{
public:
    [[nodiscard]] std::string_view name() const override;
    [[nodiscard]] std::string_view summary() const override;
    [[nodiscard]] std::string_view positionals() const override;
    [[nodiscard]] std::vector<Option> options() const override;
    [[nodiscard]] ExitStatus run(const Arguments& arguments, const Streams& streams) const override;
};
}
