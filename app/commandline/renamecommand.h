// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/command.h"

namespace app {

/// Renames an entry of the codebook, or makes one of two, in the codebook and in one coder's tag files.
class RenameCommand : public Command
{
public:
    [[nodiscard]] std::string_view name() const override;
    [[nodiscard]] std::string_view summary() const override;
    [[nodiscard]] std::string_view positionals() const override;
    [[nodiscard]] std::vector<Option> options() const override;
    [[nodiscard]] ExitStatus run(const Arguments& arguments, const Streams& streams) const override;
};
}
