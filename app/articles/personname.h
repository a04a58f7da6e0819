// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace app {

/// AN BAIJIE in Moscow and LI XIAOKUN in Beijing: names, and little words that join them.
[[nodiscard]] bool looksLikeNames(const QString& words);

/// Whether a line is nothing but the names of one or more people, as pages set them beside the date instead of "By
/// NAME".
[[nodiscard]] bool isBareByline(const QString& line);

/// Whether a line is the first and last name of one person in Russian, where of other words only the first has a
/// capital.
[[nodiscard]] bool isRussianName(const QString& line);

/// Whether a line is the name of one person and a place: NAME, Berlin.
[[nodiscard]] bool isBylineWithPlace(const QString& line);

/// Whether a line tells what the one who is named above it does: Diplomatic Editor.
[[nodiscard]] bool isOffice(const QString& line);

/// Whether a line goes on with the names of the line before it: "and NAME in Moscow".
[[nodiscard]] bool isFurtherByline(const QString& line);

/// The names in 記者NAME, 北京=NAME and NAME 기자, the latter with what stands behind it.
[[nodiscard]] QString reportersOfEastAsia(const QString& part);

/// The people whom a note below the report names: "Reporting by NAME; Editing by NAME".
[[nodiscard]] QString reportersOfCredit(const QString& credit);

/// "(updated)", "(earlier)" and the like, which say behind a name or date which version of a report it is.
[[nodiscard]] QString versionOf(const QString& line);
[[nodiscard]] QString withoutVersion(const QString& line);
}
