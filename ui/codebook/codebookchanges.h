// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/codebook/codebook.h"

#include <QString>

#include <vector>

namespace ui {

/// @p codebook with @p entry in place of the one with its id; without an id it is a new one and gets an id of its name.
/// A name that was changed stays as an alias, so that the tag files which say it still mean this entry.
[[nodiscard]] app::Codebook withSpeaker(app::Codebook codebook, app::Speaker entry);
[[nodiscard]] app::Codebook withTopic(app::Codebook codebook, app::Topic entry);

/// The key from 1 to 9 that no other entry has; empty where all are taken.
[[nodiscard]] std::string freeSpeakerKey(const app::Codebook& codebook);
[[nodiscard]] std::string freeTopicKey(const app::Codebook& codebook);

/// What @p after has wrong that @p before had not: an old fault of the codebook must not keep people from editing it.
[[nodiscard]] std::vector<QString> newProblems(const app::Codebook& before, const app::Codebook& after);
}
