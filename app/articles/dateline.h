// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace app {

/// What stands before the first words of a report: `BEIJING, July 4 (Xinhua) -- `.
struct Dateline
{
    QString place;
    QString outlet;       ///< the agency, where the dateline names it: Xinhua
    QString reporter;     ///< the same, with what stands beside the name: 홍길동 기자
    qsizetype length = 0; ///< from the start of the paragraph, closing dash or colon included, in UTF-16 units
};

/// The dateline at the start of @p paragraph, which should be the first of a report: further down, a word in capitals
/// before a dash is something else.
[[nodiscard]] std::optional<Dateline> findDateline(const QString& paragraph);

/// A weaker shape, `Beijing: The two leaders …` or `Beijing - The two …`, which is also that of a speaker's name before
/// his words. Only good where no other paragraph starts like it.
[[nodiscard]] std::optional<Dateline> findWeakDateline(const QString& paragraph);
}
