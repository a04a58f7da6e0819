// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>
#include <string>

namespace app {

/// A date as a page prints it.
struct PageDate
{
    std::string iso; ///< 2017-07-04, or 2017-07-04T09:48 where a time stands beside it; local to the page
    qsizetype start = 0;
    qsizetype end = 0; ///< of date and time in the line, in UTF-16 units
};

/// The first date of a line: English, Russian, French, German, Spanish, Italian and Arabic month names, Chinese and
/// Korean digits, ISO, day.month.year.
/// 07/04/2017 is no date to us, because nobody can say which of the two it is; 17/02/2017 and 02/17/2017 are, and so is
/// what stands behind a label in a language that has the day first: Publié le 04/07/2017.
[[nodiscard]] std::optional<PageDate> findDate(const QString& line);

[[nodiscard]] bool isMonth(QStringView word); ///< in any of those languages, in full or cut short
}
