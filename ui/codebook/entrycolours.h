// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/codebook/codebook.h"
#include "ui/support/theme.h"

namespace ui {

/// The colour in which a speaker or topic is shown in the present theme, by name or alias; the soft ink where the
/// codebook does not have it.
[[nodiscard]] QColor speakerColour(const app::Codebook& codebook, std::string_view name);
[[nodiscard]] QColor topicColour(const app::Codebook& codebook, std::string_view name);
}
