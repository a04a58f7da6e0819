// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/statements/statement.h"
#include "ui/codebook/namematcher.h"

#include <QString>

#include <optional>
#include <vector>

namespace ui {

/// One name or word of a quick-tag line, and what is understood by it.
struct QuickTagPart
{
    enum class State {
        Known,     ///< an entry of the codebook, or a manner
        New,       ///< a name that the codebook does not have; its mark or side says what it is: saving creates it
        Undecided, ///< a new name of which nothing says what it is; kind is a guess that a person must confirm
        Ambiguous, ///< several entries are meant equally well: candidates
        BadStance, ///< what follows "=" is no stance, or follows something that takes none
    };
    enum class Kind { Speaker, Topic, Manner };

    qsizetype start = 0, end = 0; ///< its place in the line, UTF-16, stance included
    qsizetype nameEnd = 0;        ///< where the name ends and "=" may follow
    Kind kind = Kind::Speaker;
    State state = State::Known;
    std::string name; ///< as the codebook has it; of a new one as typed
    QString spelling; ///< the name or alias that matched
    app::Stance stance = app::Stance::Unstated;
    app::Manner manner = app::Manner::Unstated;
    QString badStance;
    std::vector<NameMatcher::Match> candidates;
    [[nodiscard]] bool isByAlias() const
    {
        return state == State::Known && kind != Kind::Manner && app::toQString(name) != spelling;
    }
};

/// What a quick-tag line says: "xi / thaad=opposes, BRI / indirect -- a note".
struct QuickTag
{
    std::vector<QuickTagPart> parts;
    std::optional<QString> note; ///< absent: the line says nothing of a note

    [[nodiscard]] bool isEmpty() const { return parts.empty() && !note; }
    /// The first part that keeps the line from being saved; null where there is none.
    [[nodiscard]] const QuickTagPart* obstacle() const;
    [[nodiscard]] const QuickTagPart* partAt(qsizetype cursor) const; ///< the one that the cursor touches
};

/// @p statement with the speakers, topics, stances and manner of @p tag in place of its own; what stays keeps the
/// members that later versions gave it. The note changes only if the line has one.
[[nodiscard]] app::Statement withQuickTag(app::Statement statement, const QuickTag& tag);
}
