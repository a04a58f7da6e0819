// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/utf8.h"
#include "app/codebook/codebook.h"

#include <QString>

#include <optional>
#include <vector>

namespace ui {

enum class EntryKind : unsigned char { Speaker, Topic };

/// Finds entries of a codebook by what a person typed of a name or alias, in any script.
/// Keeps the spellings in their folded form, so that a key press costs no normalising of the whole codebook; make a new
/// one when the codebook changes.
class NameMatcher
{
public:
    /// From sure to vague. A better match of one entry hides all lesser ones of others where a name must be decided.
    enum class Quality : unsigned char { Name, Alias, NamePrefix, AliasPrefix, WordPrefix, Letters };

    struct Match
    {
        EntryKind kind = EntryKind::Speaker;
        std::string name; ///< of the entry
        QString spelling; ///< the name or alias that matched
        Quality quality = Quality::Letters;
        [[nodiscard]] bool isWhole() const { return quality == Quality::Name || quality == Quality::Alias; }
        [[nodiscard]] bool isByAlias() const { return app::toQString(name) != spelling; }
        bool operator==(const Match&) const = default;
    };

    NameMatcher() = default;
    explicit NameMatcher(const app::Codebook& codebook);

    /// Each entry that matches once, by its best spelling; best first, then in the order of the codebook, speakers
    /// first. Nothing typed matches every entry.
    [[nodiscard]] std::vector<Match> matches(QStringView typed, std::optional<EntryKind> only = {}) const;

    /// The matches that share the best quality: one is an answer, several are a question.
    [[nodiscard]] std::vector<Match> best(QStringView typed, std::optional<EntryKind> only = {}) const;

private:
    struct Spelling
    {
        QString text, folded;
    };
    struct Entry
    {
        EntryKind kind;
        std::string name;
        std::vector<Spelling> spellings; ///< the name first
    };
    std::vector<Entry> m_entries;
};
}
