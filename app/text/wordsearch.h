// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/text.h"

#include <QString>
#include <QStringMatcher>

#include <vector>

namespace app {

/// Where words stand in a text, for a person who looks for them: each within one paragraph, in order and not
/// overlapping. As people type them: small and capital letters, straight and curved quotes, and all kinds of space are
/// alike.
/// Looks piece by piece, so that whoever waits can do something else in between, or give up: from one paragraph on to
/// the end, then from the beginning up to it. A search that is copied or moved goes on by itself.
class WordSearch
{
public:
    WordSearch() = default; ///< done, and nothing found
    WordSearch(const Text& text, const QString& words, qint64 from = 0);

    [[nodiscard]] bool isDone() const { return m_isDone; }
    void step(); ///< looks through some ten thousand characters more

    /// The places found so far: from the beginning of the paragraph that holds @p from on, all that come first; once it
    /// is done, all places in the order of the text.
    [[nodiscard]] const std::vector<Span>& places() const { return m_places; }
    [[nodiscard]] qint64 beginning() const; ///< the first character that was looked at

private:
    void searchPiece(ByteSpan paragraph);
    void nextParagraph();

    Text m_text;
    QStringMatcher m_matcher;
    qint64 m_first = 0;     ///< the paragraph that it began with
    qint64 m_paragraph = 0; ///< the one that is looked through
    qint64 m_byte = 0;      ///< where the rest of it begins
    bool m_isRound = false; ///< at the beginning of the text again
    bool m_isDone = true;
    std::vector<Span> m_places;
    std::vector<Span> m_before; ///< those before the paragraph that it began with, until it is done
};
}
