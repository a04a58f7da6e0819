// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/statements/statement.h"

#include <QString>

#include <array>

namespace ui {

/// In the order in which a person chooses: from for to against, then the evasive.
inline constexpr std::array stancesInOrder{app::Stance::Unstated, app::Stance::Supports, app::Stance::Conditional,
    app::Stance::Neutral, app::Stance::Opposes, app::Stance::Evasive};
inline constexpr std::array mannersInOrder{app::Manner::Direct, app::Manner::Indirect, app::Manner::Mixed};

/// In the language of the window: "supports", "not stated", …
[[nodiscard]] QString stanceName(app::Stance stance);
[[nodiscard]] QString mannerName(app::Manner manner);

/// "THAAD · opposes"; the name alone where no stance was chosen.
[[nodiscard]] QString topicWithStance(const app::AboutTopic& topic);
[[nodiscard]] QString speakerNames(const app::Statement& statement); ///< "Xi, Putin"
[[nodiscard]] QString topicNames(const app::Statement& statement);   ///< "THAAD opposes, BRI"
/// The words of the spans on one line, joined by " … "; only as much of them as @p most characters make.
[[nodiscard]] QString quoteOf(const app::Statement& statement, std::size_t most = std::string::npos);
}
