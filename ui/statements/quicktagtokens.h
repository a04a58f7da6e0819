// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/codebook/namematcher.h"

#include <QString>

#include <optional>
#include <vector>

/// The letters of a quick-tag line, before anybody knows a name in it.
namespace ui::quicktag {

// What an input method for Chinese or Korean types for the same key means the same.
inline constexpr QStringView separators = u"/,;／，；、";
inline constexpr QStringView slashes = u"/／";
inline constexpr QStringView equalsSigns = u"=＝";
inline constexpr QStringView quotationMarks = u"\"“”＂";
inline constexpr QStringView speakerMarks = u"@＠";
inline constexpr QStringView topicMarks = u"#＃";

/// A word, a name in quotation marks or an equals sign.
struct Token
{
    enum class Type { Word, Quoted, Equals };
    Type type = Type::Word;
    qsizetype start = 0, end = 0; ///< mark and quotation marks included
    std::optional<EntryKind> mark;
    QString text; ///< without them
};

/// What stands between two separators.
struct Segment
{
    std::vector<Token> tokens;
    std::optional<EntryKind> side; ///< speakers stand before the first slash of a line, topics behind it
};

struct Line
{
    std::vector<Segment> segments;
    int slashes = 0;
    qsizetype noteStart = -1; ///< where the words of the note begin
};

[[nodiscard]] Line readLine(QStringView text);
/// Whether @p text, as a name, would begin the note of a line.
[[nodiscard]] bool readsAsNote(QStringView text);
}
