// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/codebook/codebook.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace app {

/// Which class of a report's style sheet gives a speaker their colour: the codebook's, as in the window. Names that the
/// codebook lacks get the hues behind its own, in the order in which they are met.
class SpeakerHues
{
public:
    explicit SpeakerHues(const Codebook& codebook); ///< must outlive it

    /// Rules that set --hue, for light and dark.
    [[nodiscard]] std::string style() const;
    [[nodiscard]] std::string classOf(std::string_view speaker);

private:
    const Codebook& m_codebook;
    std::unordered_map<std::string, std::size_t> m_others; ///< by folded name
};
}
