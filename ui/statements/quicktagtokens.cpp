// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/statements/quicktagtokens.h"

#include <algorithm>
#include <utility>

namespace ui::quicktag {

namespace {

bool isNoteDash(QStringView line, qsizetype at)
{
    const bool freeBefore = at == 0 || line.at(at - 1).isSpace();
    const bool freeAfter = at + 2 >= line.size() || line.at(at + 2).isSpace();
    return line.sliced(at).startsWith(u"--") && freeBefore && freeAfter;
}

qsizetype noteWordLength(QStringView line, qsizetype at)
{
    const QStringView rest = line.sliced(at);
    if (rest.startsWith(u"note:", Qt::CaseInsensitive) || rest.startsWith(u"note：", Qt::CaseInsensitive))
        return 5;
    return 0;
}

Token readToken(QStringView line, qsizetype& at)
{
    Token token;
    token.start = at;
    if (equalsSigns.contains(line.at(at))) {
        token.type = Token::Type::Equals;
        token.end = ++at;
        return token;
    }
    if (speakerMarks.contains(line.at(at)) || topicMarks.contains(line.at(at))) {
        token.mark = speakerMarks.contains(line.at(at)) ? EntryKind::Speaker : EntryKind::Topic;
        ++at;
    }
    if (at < line.size() && quotationMarks.contains(line.at(at))) {
        token.type = Token::Type::Quoted;
        ++at;
        while (at < line.size()) {
            const bool isMark = quotationMarks.contains(line.at(at));
            // A doubled mark is one of the name's own, as in CSV.
            if (isMark && at + 1 < line.size() && line.at(at) == u'"' && line.at(at + 1) == u'"')
                ++at;
            else if (isMark)
                break;
            token.text += line.at(at++);
        }
        at = std::min(at + 1, line.size());
        token.text = token.text.simplified();
    } else {
        const qsizetype from = at;
        while (at < line.size() && !line.at(at).isSpace() && !separators.contains(line.at(at))
            && !equalsSigns.contains(line.at(at)))
            ++at;
        token.text = line.sliced(from, at - from).toString();
    }
    token.end = at;
    return token;
}
}

Line readLine(QStringView text)
{
    Line line;
    Segment segment;
    const auto endSegment = [&] {
        if (line.slashes == 1)
            segment.side = EntryKind::Topic;
        if (!segment.tokens.empty())
            line.segments.push_back(std::exchange(segment, {}));
    };
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at).isSpace()) {
            ++at;
        } else if (separators.contains(text.at(at))) {
            endSegment();
            if (slashes.contains(text.at(at)) && ++line.slashes == 1)
                for (Segment& before : line.segments)
                    before.side = EntryKind::Speaker;
            ++at;
        } else if (isNoteDash(text, at)) {
            line.noteStart = at + 2;
            break;
        } else if (const qsizetype length = segment.tokens.empty() ? noteWordLength(text, at) : 0) {
            line.noteStart = at + length;
            break;
        } else {
            segment.tokens.push_back(readToken(text, at));
        }
    }
    endSegment();
    return line;
}

bool readsAsNote(QStringView text)
{
    return noteWordLength(text, 0) > 0 || text.startsWith(u"--") || text.contains(u" -- ");
}
}
