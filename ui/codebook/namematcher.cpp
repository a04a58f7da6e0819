// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/codebook/namematcher.h"

#include <algorithm>

namespace ui {

namespace {

using Quality = NameMatcher::Quality;

// Longer spellings contain almost any few letters in order.
constexpr qsizetype longestForLetters = 40;

QString folded(QStringView text)
{
    return app::toQString(app::foldedName(app::toUtf8(text)));
}

bool isWordStart(QStringView spelling, qsizetype at)
{
    return at == 0 || !spelling.at(at - 1).isLetterOrNumber();
}

bool startsAWord(const QString& spelling, const QString& typed)
{
    for (qsizetype at = spelling.indexOf(typed); at >= 0; at = spelling.indexOf(typed, at + 1))
        if (isWordStart(spelling, at))
            return true;
    return false;
}

/// Whether @p typed is made of the beginnings of words from @p at on, in their order.
bool isOfWordStarts(QStringView spelling, QStringView typed, qsizetype at = 0)
{
    if (typed.isEmpty())
        return true;
    for (; at < spelling.size(); ++at) {
        if (!isWordStart(spelling, at))
            continue;
        qsizetype shared = 0;
        while (shared < typed.size() && at + shared < spelling.size() && spelling.at(at + shared) == typed.at(shared)
            && spelling.at(at + shared).isLetterOrNumber())
            ++shared;
        for (; shared > 0; --shared)
            if (isOfWordStarts(spelling, typed.sliced(shared), at + shared))
                return true;
    }
    return false;
}

/// "lvr" for Lavrov, "kp" and "korpen" for Korean Peninsula: the letters in their order, beginning with the first. Of
/// several words those at their beginnings only: "Trade" is no short form of Terminal High Altitude Area Defense, and
/// whoever types it must not get that instead of a topic of this name.
bool hasLetters(const QString& spelling, const QString& typed)
{
    if (typed.size() < 2 || spelling.size() > longestForLetters || spelling.front() != typed.front())
        return false;
    const auto isLetter = [](QChar letter) { return letter.isLetterOrNumber(); };
    if (!std::ranges::all_of(spelling, isLetter))
        return isOfWordStarts(spelling, typed);
    qsizetype found = 0;
    for (const QChar letter : spelling)
        if (found < typed.size() && letter == typed.at(found))
            ++found;
    return found == typed.size();
}

std::optional<Quality> qualityOf(const QString& spelling, const QString& typed, bool isName)
{
    if (spelling == typed)
        return isName ? Quality::Name : Quality::Alias;
    if (spelling.startsWith(typed))
        return isName ? Quality::NamePrefix : Quality::AliasPrefix;
    if (startsAWord(spelling, typed))
        return Quality::WordPrefix;
    if (hasLetters(spelling, typed))
        return Quality::Letters;
    return {};
}
}

NameMatcher::NameMatcher(const app::Codebook& codebook)
{
    const auto add = [this](EntryKind kind, const auto& entries) {
        for (const auto& entry : entries) {
            Entry& added = m_entries.emplace_back(Entry{kind, entry.name, {}});
            const auto addSpelling = [&](const std::string& text) {
                const QString shown = app::toQString(text);
                added.spellings.push_back({shown, folded(shown)});
            };
            addSpelling(entry.name);
            std::ranges::for_each(entry.aliases, addSpelling);
        }
    };
    add(EntryKind::Speaker, codebook.speakers());
    add(EntryKind::Topic, codebook.topics());
}

std::vector<NameMatcher::Match> NameMatcher::matches(QStringView typed, std::optional<EntryKind> only) const
{
    const QString wanted = folded(typed);
    std::vector<Match> found;
    for (const Entry& entry : m_entries) {
        if (only && entry.kind != *only)
            continue;
        std::optional<Match> best;
        for (const Spelling& spelling : entry.spellings) {
            const auto quality = qualityOf(spelling.folded, wanted, &spelling == &entry.spellings.front());
            if (quality && (!best || *quality < best->quality))
                best = Match{entry.kind, entry.name, spelling.text, *quality};
        }
        if (best)
            found.push_back(std::move(*best));
    }
    std::ranges::stable_sort(found, {}, &Match::quality);
    return found;
}

std::vector<NameMatcher::Match> NameMatcher::best(QStringView typed, std::optional<EntryKind> only) const
{
    std::vector<Match> found = matches(typed, only);
    const auto lesser =
        std::ranges::find_if(found, [&](const Match& match) { return match.quality != found.front().quality; });
    found.erase(lesser, found.end());
    return found;
}
}
