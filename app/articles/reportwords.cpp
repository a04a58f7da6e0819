// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/reportwords.h"

namespace app {

namespace {

constexpr qsizetype stemLength = 5;

/// Hands over each run of letters and digits.
template<typename Take>
void eachWord(QStringView text, const Take& take)
{
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text[at].isLetterOrNumber())
            continue;
        if (at > start)
            take(text.sliced(start, at - start));
        start = at + 1;
    }
}

bool isOf(QStringView word, QChar::Script script)
{
    return QChar::script(word.front().unicode()) == script;
}

/// What of a word stays the same when it is inflected; nothing for the little words that stand in any line.
template<typename Take>
void eachStem(QStringView text, const Take& take)
{
    eachWord(text, [&](QStringView word) {
        if (isOf(word, QChar::Script_Han)) {
            // Written without spaces: pairs of characters come closest to words.
            for (qsizetype at = 0; at + 2 <= word.size(); ++at)
                take(word.sliced(at, 2).toString());
        } else if (isOf(word, QChar::Script_Hangul)) {
            if (word.size() >= 2)
                take(word.first(2).toString()); // particles follow
        } else if (word.size() >= stemLength) {
            take(word.first(stemLength).toString().toLower());
        } else if (word.size() >= 2 && word.front().isUpper() && word[1].isUpper()) {
            take(word.toString().toLower()); // UN, BRI
        }
    });
}
}

void ReportWords::add(QStringView text)
{
    eachStem(text, [this](const QString& stem) { m_stems.insert(stem); });
    eachWord(text, [&](QStringView word) {
        const QStringView before = text.first(word.data() - text.data()).trimmed();
        if (word.front().isUpper() && !before.isEmpty() && (before.back().isLetterOrNumber() || before.back() == u','))
            m_names.insert(word.toString());
    });
}

int ReportWords::sharedWith(QStringView line) const
{
    QSet<QString> shared;
    eachStem(line, [&](const QString& stem) {
        if (m_stems.contains(stem))
            shared.insert(stem);
    });
    eachWord(line, [&](QStringView word) {
        if (word.size() < stemLength && m_names.contains(word.toString()))
            shared.insert(word.toString().toLower()); // Xi, Asia
    });
    return static_cast<int>(shared.size());
}

bool ReportWords::mentions(QStringView words) const
{
    bool found = false;
    eachWord(words, [&](QStringView word) { found = found || m_names.contains(word.toString()); });
    return found;
}
}
