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

/// The grammar. Names are separated by / , ; (or their wide forms); a name may contain spaces, and spaces separate
/// where every piece is then known. "=" gives the topic before it a stance, by a word, the beginning of one, or + ~ 0 -
/// ?. What stands before the first slash is a speaker, what stands between it and the next a topic, unless the codebook
/// knows the name as something else. A leading @ says speaker, # says topic, anywhere. A name in quotation marks is
/// that name and no other: it is how a new name that begins like a known one is made. A manner is its word. "note:" or
/// " -- " begins the note, which is all the rest.
[[nodiscard]] QuickTag parseQuickTag(QStringView line, const NameMatcher& names);

/// The line that says what @p statement has; parseQuickTag() reads it back. Notes of several lines are left out.
[[nodiscard]] QString quickTagLine(const app::Statement& statement, const NameMatcher& names);

/// A name as it can stand in a line: in quotation marks where it would be read otherwise.
[[nodiscard]] QString quotedName(const QString& name);

/// @p statement with the speakers, topics, stances and manner of @p tag in place of its own; what stays keeps the
/// members that later versions gave it. The note changes only if the line has one.
[[nodiscard]] app::Statement withQuickTag(app::Statement statement, const QuickTag& tag);

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
