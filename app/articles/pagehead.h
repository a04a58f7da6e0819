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

/// Whether a line is nothing but the names of one or more people, as pages set them beside the date instead of "By
/// NAME".
[[nodiscard]] bool isBareByline(const QString& line);

/// Whether a line is the name of one person and a place: NAME, Berlin.
[[nodiscard]] bool isBylineWithPlace(const QString& line);

/// Whether a line tells what the one who is named above it does: Diplomatic Editor.
[[nodiscard]] bool isOffice(const QString& line);

/// Whether a line goes on with the names of the line before it: "and NAME in Moscow".
[[nodiscard]] bool isFurtherByline(const QString& line);

/// Whether a line is nothing but a time of day, which belongs to the date beside it.
[[nodiscard]] bool isTimeOfDay(const QString& line);

/// Whether a line below a report is nothing but a date, perhaps with the outlet: www.kcna.kp (Juche106.7.4.)
[[nodiscard]] bool isSignature(const QString& line);

/// Whether a line says when the article was published, and nothing else: First published on 4 July 2017.
[[nodiscard]] bool isLabelledDate(const QString& line);

/// Without "(updated)", "(earlier)" and the like, which say behind a name or date which version of a report it is.
[[nodiscard]] QString withoutVersion(const QString& line);

/// The people whom a note below the report names: "Reporting by NAME; Editing by NAME".
[[nodiscard]] QString reportersOfCredit(const QString& credit);

/// The outlet whose name a copyright notice gives.
[[nodiscard]] QString outletOfNotice(const QString& notice);

/// Whether the words are the name of a news outlet, to judge by their shape.
[[nodiscard]] bool isOutletName(const QString& words);
}
