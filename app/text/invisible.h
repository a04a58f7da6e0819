// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/text.h"

#include <QString>

#include <string>
#include <string_view>

namespace app {

/// Whether @p character would not be seen where it stands, or would change the direction of what is around it: a name
/// that holds one looks like another name. @p before is the character in front of it (0: none): the two joiners belong
/// to the spelling of Persian, Hindi and emoji, and are only what they seem behind a letter that can be joined.
[[nodiscard]] bool isInvisible(char32_t character, char32_t before);

/// Whether there is nothing to be seen in @p text: no character, or only white space and what is invisible.
[[nodiscard]] bool isBlank(const Text& text);

/// "U+202E", to be shown in its place.
[[nodiscard]] QString codePointName(char32_t character);

/// The same text for people, with the names of invisible characters in their places: for terminals, which would obey
/// some of them, and for names, which would be taken for others.
[[nodiscard]] QString withInvisibleNamed(const QString& text);
[[nodiscard]] std::string withInvisibleNamed(std::string_view utf8);
}
