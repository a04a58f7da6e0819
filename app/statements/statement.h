// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/id.h"
#include "app/base/rawjson.h"
#include "app/text/span.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app {

using StatementId = Id<struct StatementKind>;
using VerdictId = Id<struct VerdictKind>;

enum class Stance : unsigned char { Unstated, Supports, Conditional, Neutral, Opposes, Evasive };
enum class Manner : unsigned char { Unstated, Direct, Indirect, Mixed };

/// The words of the file format, the CSV and the terminal: "supports", …; empty for Unstated.
[[nodiscard]] std::string_view wordOf(Stance stance);
[[nodiscard]] std::string_view wordOf(Manner manner);
[[nodiscard]] std::optional<Stance> stanceFromWord(std::string_view word); ///< "" is Unstated
[[nodiscard]] std::optional<Manner> mannerFromWord(std::string_view word);

/// A speaker as named in the tag file; the codebook says who that is.
struct SpokenBy
{
    std::string name;
    RawMembers extra;
    bool operator==(const SpokenBy&) const = default;
};

/// A topic as named in the tag file, with the stance taken on it.
struct AboutTopic
{
    std::string name;
    Stance stance = Stance::Unstated;
    RawMembers extra, stanceExtra;
    bool operator==(const AboutTopic&) const = default;
};

/// A value of a custom field, by the field's id. "said_on" and "via" are fields that every codebook has.
struct FieldValue
{
    std::string field;
    std::string value;
    RawMembers extra;
    bool operator==(const FieldValue&) const = default;
};

/// Where one span of a statement stands, and the words by which it is found again.
struct Selector
{
    Span span;
    std::string exact, prefix, suffix; ///< the words of the span, and up to 32 characters before and after
    RawMembers positionExtra, quoteExtra, targetExtra;
    std::vector<std::string> foreign; ///< selectors of kinds that this version does not know, byte for byte
    bool operator==(const Selector&) const = default;
};

/// Why a statement stands in the consensus.
struct Provenance
{
    struct Source
    {
        std::string coder;
        StatementId statement;
        std::string digest; ///< of what it said then; empty: not known
        RawMembers extra;
        bool operator==(const Source&) const = default;
    };
    std::vector<Source> from;      ///< the coders' statements that say this, or that were amended to it
    std::vector<Source> insteadOf; ///< the coders' statements that were not followed
    std::string decidedBy;         ///< the reviewer; empty: the coders were unanimous
    std::string decidedAt;         ///< as in the file: 2026-09-01T10:00:00Z
    VerdictId verdict;             ///< the reviewer's; empty: the coders were unanimous
    std::string digest;            ///< of what the statement said when it was made; empty: not known
    bool operator==(const Provenance&) const = default;
};

/// One or more spans of the text, with speakers, topics and their stances, manner and note. All strings are UTF-8.
struct Statement
{
    StatementId id; ///< urn:uuid:…
    std::vector<SpokenBy> speakers;
    std::vector<AboutTopic> topics;
    Manner manner = Manner::Unstated;
    std::string note;
    std::vector<FieldValue> fields;
    std::vector<Selector> selectors; ///< at least one, in the order of the text
    std::string created, modified;   ///< as in the file: 2026-09-01T10:00:00Z
    std::optional<Provenance> provenance;
    RawMembers mannerExtra, noteExtra, creatorExtra, extra;
    std::vector<std::string> foreignBodies; ///< bodies of kinds that this version does not know, byte for byte

    [[nodiscard]] Span extent() const; ///< from the first span's start to the last one's end
    [[nodiscard]] bool isSpokenBy(std::string_view name) const;
    [[nodiscard]] const AboutTopic* about(std::string_view topicName) const;
    [[nodiscard]] std::string_view field(std::string_view fieldId) const; ///< empty where there is no value
    void setField(std::string_view fieldId, std::string value);           ///< an empty value removes it
    bool operator==(const Statement&) const = default;
};

inline constexpr std::string_view saidOnField = "said_on"; ///< ISO date of the utterance
inline constexpr std::string_view viaField = "via";        ///< who or what reported it

/// Reading order: by start, then end of the extent, then id.
[[nodiscard]] bool readsBefore(const Statement& a, const Statement& b);
}
