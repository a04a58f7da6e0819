// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/base/id.h"
#include "app/base/rawjson.h"

#include <QStringView>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace app {

using SpeakerId = Id<struct SpeakerKind>;
using TopicId = Id<struct TopicKind>;
using FieldId = Id<struct FieldKind>;

struct Office
{
    std::string title;
    std::string from, to; ///< ISO dates; empty: open
    RawMembers extra;
    bool operator==(const Office&) const = default;
};

struct Speaker
{
    SpeakerId id;
    std::string name;
    std::vector<std::string> aliases; ///< in any script
    std::string role, affiliation;
    std::vector<Office> offices;
    std::string colour; ///< #RRGGBB on light paper; empty: by position
    std::string key;    ///< "1" to "9": Alt+key marks this speaker; empty: none
    RawMembers extra;
    bool operator==(const Speaker&) const = default;
};

struct Topic
{
    TopicId id;
    std::string name;
    TopicId parent; ///< empty: a topic of its own
    std::vector<std::string> aliases;
    std::string definition, include, exclude;
    std::vector<std::string> examples;
    std::string colour, key;
    RawMembers extra;
    bool operator==(const Topic&) const = default;
};

struct CustomField
{
    enum class Kind { Choice, Text, Number, Date };
    FieldId id;
    std::string name;
    Kind kind = Kind::Text;
    std::vector<std::string> choices;
    RawMembers extra;
    bool operator==(const CustomField&) const = default;
};

/// The agreed speakers, topics and custom fields. A value: copies are independent.
/// Tag files name entries by name; look-up goes by name, alias or id, after NFC and without regard to case. Where two
/// entries claim one spelling, a name beats an alias, an alias beats an id, and the earlier entry beats the later one.
class Codebook
{
public:
    [[nodiscard]] const std::vector<Speaker>& speakers() const { return m_speakers; }
    [[nodiscard]] const std::vector<Topic>& topics() const { return m_topics; }
    [[nodiscard]] const std::vector<CustomField>& fields() const { return m_fields; }

    /// Null where no entry goes by that name. The pointer is good until the codebook changes.
    [[nodiscard]] const Speaker* findSpeaker(std::string_view nameOrAlias) const;
    [[nodiscard]] const Topic* findTopic(std::string_view nameOrAlias) const;
    [[nodiscard]] const CustomField* findField(std::string_view idOrName) const;
    [[nodiscard]] const Speaker* speakerForKey(std::string_view key) const;
    [[nodiscard]] const Topic* topicForKey(std::string_view key) const;

    /// Adds an entry with a fresh id made from the name and the next free key; the existing one if the name is known.
    const Speaker& addSpeaker(std::string_view name);
    const Topic& addTopic(std::string_view name);

    void setSpeakers(std::vector<Speaker> speakers);
    void setTopics(std::vector<Topic> topics);
    void setFields(std::vector<CustomField> fields);

    RawMembers extra; ///< members of the file that this version does not know
    bool operator==(const Codebook& other) const
    {
        return m_speakers == other.m_speakers && m_topics == other.m_topics && m_fields == other.m_fields
            && extra == other.extra;
    }

private:
    std::vector<Speaker> m_speakers;
    std::vector<Topic> m_topics;
    std::vector<CustomField> m_fields;
    std::unordered_map<std::string, std::size_t> m_speakerIndex, m_topicIndex; ///< by foldedName()
};

/// Whether a custom field can hold @p value: one of the choices, a number (with a point, in every locale), an ISO date.
/// The empty value means "none" and fits every field.
[[nodiscard]] bool allows(const CustomField& field, std::string_view value);

/// The form in which names are compared: NFC, case folded, white space simplified. UTF-8. Never by collation: that
/// takes different names for equal.
[[nodiscard]] std::string foldedName(std::string_view name);

/// Invalid where a new entry cannot bear @p name: nothing of it is to be seen, or it has more than 1,024 bytes. The
/// error is about @p subject.
[[nodiscard]] Result<> checkEntryName(std::string_view name, const QString& subject);
}
