// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/codebook/codebook.h"
#include "app/statements/statement.h"
#include "app/text/text.h"

#include <optional>

namespace ui {

// What a key press or click makes of a statement. A name and an alias of one entry of the codebook mean the same, so a
// statement that says "Vladimir Putin" has the speaker Putin.

[[nodiscard]] const app::SpokenBy* findSpeaker(
    const app::Statement& statement, std::string_view name, const app::Codebook& codebook);
[[nodiscard]] const app::AboutTopic* findTopic(
    const app::Statement& statement, std::string_view name, const app::Codebook& codebook);

[[nodiscard]] app::Statement withSpeakerToggled(
    app::Statement statement, std::string_view name, const app::Codebook& codebook);
[[nodiscard]] app::Statement withTopicToggled(
    app::Statement statement, std::string_view name, const app::Codebook& codebook);
/// Adds the topic where the statement does not have it.
[[nodiscard]] app::Statement withStance(
    app::Statement statement, std::string_view topic, app::Stance stance, const app::Codebook& codebook);
[[nodiscard]] app::Statement withManner(app::Statement statement, app::Manner manner);

/// Round and round in the order of stancesInOrder.
[[nodiscard]] app::Stance stanceAfter(app::Stance stance);

/// With @p span as a further one; spans that it touches become one with it.
[[nodiscard]] app::Statement withSpan(app::Statement statement, const app::Text& text, app::Span span);
/// With @p span in place of all that it had.
[[nodiscard]] app::Statement withWords(app::Statement statement, const app::Text& text, app::Span span);
/// With @p span in place of the spans that it overlaps, or of the only one. Nullopt where the statement has several and
/// it overlaps none: then it is not clear which one is meant.
[[nodiscard]] std::optional<app::Statement> withBorders(
    app::Statement statement, const app::Text& text, app::Span span);
}
