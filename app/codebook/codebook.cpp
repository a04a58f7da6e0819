// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/codebook/codebook.h"

#include "app/base/utf8.h"
#include "app/text/invisible.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QLocale>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using NameIndex = std::unordered_map<std::string, std::size_t>;

template<typename Entry>
NameIndex indexOf(const std::vector<Entry>& entries)
{
    NameIndex index;
    // emplace() keeps what is there, so the order of the loops is the order of precedence.
    for (std::size_t i = 0; i < entries.size(); ++i)
        index.emplace(foldedName(entries[i].name), i);
    for (std::size_t i = 0; i < entries.size(); ++i)
        for (const std::string& alias : entries[i].aliases)
            index.emplace(foldedName(alias), i);
    for (std::size_t i = 0; i < entries.size(); ++i)
        index.emplace(foldedName(entries[i].id.value()), i);
    return index;
}

template<typename Entry>
const Entry* find(const std::vector<Entry>& entries, const NameIndex& index, std::string_view name)
{
    const auto found = index.find(foldedName(name));
    return found == index.end() ? nullptr : &entries[found->second];
}

template<typename Entry>
const Entry* forKey(const std::vector<Entry>& entries, std::string_view key)
{
    if (key.empty())
        return nullptr;
    const auto found = std::ranges::find(entries, key, &Entry::key);
    return found == entries.end() ? nullptr : &*found;
}

template<typename Entry>
std::string freeKey(const std::vector<Entry>& entries)
{
    for (char digit = '1'; digit <= '9'; ++digit)
        if (!forKey(entries, std::string(1, digit)))
            return std::string(1, digit);
    return {};
}

/// "Belt and Road" becomes "belt-and-road", "시진핑" stays: letters of every script make good ids.
template<typename Entry>
std::string freeId(const std::vector<Entry>& entries, std::string_view name, std::string_view kind)
{
    QString letters;
    for (const char32_t character : toQString(foldedName(name)).toUcs4()) {
        if (QChar::isLetterOrNumber(character) || QChar::isMark(character))
            letters += QChar::fromUcs4(character);
        else if (!letters.isEmpty() && !letters.endsWith(u'-'))
            letters += u'-';
    }
    if (letters.endsWith(u'-'))
        letters.chop(1);

    const std::string stem = letters.isEmpty() ? std::string(kind) : toUtf8(letters);
    std::string id = stem;
    for (int number = 2; std::ranges::any_of(entries, [&](const Entry& entry) { return entry.id.value() == id; });
        ++number)
        id = stem + '-' + std::to_string(number);
    return id;
}

/// The name as it is kept: white space simplified, composed, but in the person's own spelling.
std::string keptName(std::string_view name)
{
    return toUtf8(toQString(name).normalized(QString::NormalizationForm_C).simplified());
}

template<typename Entry>
const Entry& add(std::vector<Entry>& entries, NameIndex& index, std::string_view name, std::string_view kind)
{
    if (const Entry* known = find(entries, index, name))
        return *known;
    Entry entry;
    entry.id = decltype(entry.id)(freeId(entries, name, kind));
    entry.name = keptName(name);
    entry.key = freeKey(entries);
    entries.push_back(std::move(entry));
    index = indexOf(entries);
    return entries.back();
}
}

const Speaker* Codebook::findSpeaker(std::string_view nameOrAlias) const
{
    return find(m_speakers, m_speakerIndex, nameOrAlias);
}

const Topic* Codebook::findTopic(std::string_view nameOrAlias) const
{
    return find(m_topics, m_topicIndex, nameOrAlias);
}

const CustomField* Codebook::findField(std::string_view idOrName) const
{
    const auto byId =
        std::ranges::find_if(m_fields, [&](const CustomField& field) { return field.id.value() == idOrName; });
    if (byId != m_fields.end())
        return &*byId;
    const std::string folded = foldedName(idOrName);
    const auto byName =
        std::ranges::find_if(m_fields, [&](const CustomField& field) { return foldedName(field.name) == folded; });
    return byName == m_fields.end() ? nullptr : &*byName;
}

const Speaker* Codebook::speakerForKey(std::string_view key) const
{
    return forKey(m_speakers, key);
}

const Topic* Codebook::topicForKey(std::string_view key) const
{
    return forKey(m_topics, key);
}

const Speaker& Codebook::addSpeaker(std::string_view name)
{
    return add(m_speakers, m_speakerIndex, name, "speaker");
}

const Topic& Codebook::addTopic(std::string_view name)
{
    return add(m_topics, m_topicIndex, name, "topic");
}

void Codebook::setSpeakers(std::vector<Speaker> speakers)
{
    m_speakers = std::move(speakers);
    m_speakerIndex = indexOf(m_speakers);
}

void Codebook::setTopics(std::vector<Topic> topics)
{
    m_topics = std::move(topics);
    m_topicIndex = indexOf(m_topics);
}

void Codebook::setFields(std::vector<CustomField> fields)
{
    m_fields = std::move(fields);
}

bool allows(const CustomField& field, std::string_view value)
{
    if (value.empty())
        return true;
    switch (field.kind) {
    case CustomField::Kind::Choice: return std::ranges::find(field.choices, value) != field.choices.end();
    case CustomField::Kind::Text: return true;
    case CustomField::Kind::Number: {
        bool isNumber = false;
        QLocale::c().toDouble(toQString(value), &isNumber);
        return isNumber;
    }
    case CustomField::Kind::Date: return QDate::fromString(toQString(value), Qt::ISODate).isValid();
    }
    return false;
}

std::string foldedName(std::string_view name)
{
    return toUtf8(toQString(name).normalized(QString::NormalizationForm_C).toCaseFolded().simplified());
}

Result<> checkEntryName(std::string_view name, const QString& subject)
{
    constexpr std::size_t mostBytes = 1024;
    constexpr qsizetype shown = 40;
    const auto isSeen = [](char32_t character) {
        return QChar::isPrint(character) && !QChar::isSpace(character) && !isInvisible(character, 0);
    };
    if (name.size() <= mostBytes && std::ranges::any_of(toQString(name).toUcs4(), isSeen))
        return {};
    return std::unexpected(Error{Error::Kind::Invalid, subject,
        QCoreApplication::translate("Codebook", "\"%1\" cannot be the name of a speaker or topic")
            .arg(toQString(name).left(shown)),
        QCoreApplication::translate("Codebook", "write at least a letter, and at most a line")});
}
}
