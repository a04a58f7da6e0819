// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/command.h"

namespace app {

/// Prints how far coders agree over articles; or coefficients of agreement for tables of codes, without any article.
class AgreementCommand : public Command
{
public:
    [[nodiscard]] std::string_view name() const override;
    [[nodiscard]] std::string_view summary() const override;
    [[nodiscard]] std::string_view positionals() const override;
    [[nodiscard]] std::vector<Option> options() const override;
    [[nodiscard]] ExitStatus run(const Arguments& arguments, const Streams& streams) const override;

private:
    [[nodiscard]] ExitStatus measureArticles(const Arguments& arguments, const Streams& streams) const;
    [[nodiscard]] ExitStatus computeTables(const Arguments& arguments, const Streams& streams) const;
};
}
