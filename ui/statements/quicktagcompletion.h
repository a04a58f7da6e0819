// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/codebook/namematcher.h"

#include <QString>

#include <vector>

namespace ui {

/// One way to go on at the cursor.
struct QuickTagCompletion
{
    enum class Kind { Speaker, Topic, Stance, Manner, NewSpeaker, NewTopic };
    Kind kind = Kind::Speaker;
    QString text;                 ///< what is offered
    QString detail;               ///< the alias that matched; may be empty
    qsizetype start = 0, end = 0; ///< what of the line is replaced
    QString replacement;
    bool operator==(const QuickTagCompletion&) const = default;
};
/// What can stand at the cursor, best first, at most @p most. Nothing in a note.
[[nodiscard]] std::vector<QuickTagCompletion> completeQuickTag(
    QStringView line, qsizetype cursor, const NameMatcher& names, std::size_t most = 8);
}
