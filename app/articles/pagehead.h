// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>
#include <string>

namespace app {

/// What one line under or over a headline tells: `By NAME in Moscow | China Daily | Updated: 2017-07-07 23:18`.
struct HeadLine
{
    std::optional<std::string> published; ///< ISO 8601
    bool isUpdate = false;                ///< the page calls the date that of an update
    bool isDated = false;                 ///< a date is told, perhaps without its year: 4 July, 15:32
    QString byline;                       ///< without "By"
    QString outlet;
    bool isOutletGuessed = false; ///< the name alone stands there; it might be that of a place or of the author
    bool isBeforeDate = false;    ///< the name that was guessed
};

/// The parts of a line that says who wrote an article, where and when it appeared; nothing if the line is not made of
/// such parts.
[[nodiscard]] std::optional<HeadLine> readHeadLine(const QString& line);

/// "Outlet, 04.07.2017" without the date; a name without one as it is.
[[nodiscard]] QString withoutDate(const QString& name);

/// Whether a line is nothing but a time of day, which belongs to the date beside it.
[[nodiscard]] bool isTimeOfDay(const QString& line);

/// Whether a line below a report is nothing but a date, perhaps with the outlet: www.kcna.kp (Juche106.7.4.)
[[nodiscard]] bool isSignature(const QString& line);

/// Whether a line says when the article was published, and nothing else: First published on 4 July 2017.
[[nodiscard]] bool isLabelledDate(const QString& line);
}
