// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/codebook/codebookcheck.h"

#include "app/base/utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// The words of the sentences about one of the lists: whole sentences, since languages inflect "speaker" and "topic".
struct ListWords
{
    const char* withoutName;
    const char* sameId;
    const char* sameSpelling;
    const char* sameKey;
    const char* noKey;
    const char* noColour;
};

constexpr ListWords speakerWords{
    QT_TRANSLATE_NOOP("CodebookCheck", "The speaker with the id \"%1\" has no name."),
    //: %1 is an id, %2 and %3 are names of speakers
    QT_TRANSLATE_NOOP("CodebookCheck", "Two speakers have the id \"%1\": \"%2\" and \"%3\"."),
    //: %1 is a name or alias, %2 and %3 are names of speakers
    QT_TRANSLATE_NOOP("CodebookCheck", "\"%1\" is a name or alias of two speakers: \"%2\" and \"%3\"."),
    //: %1 is a key on the keyboard, %2 and %3 are names of speakers
    QT_TRANSLATE_NOOP("CodebookCheck", "Two speakers have the key %1: \"%2\" and \"%3\"."),
    //: %1 is what stands in the file, %2 the name of a speaker
    QT_TRANSLATE_NOOP("CodebookCheck", "\"%1\", the key of the speaker \"%2\", is none of the digits 1 to 9."),
    //: %1 is what stands in the file, %2 the name of a speaker
    QT_TRANSLATE_NOOP("CodebookCheck", "\"%1\", the colour of the speaker \"%2\", is no colour such as #1f6feb."),
};
constexpr ListWords topicWords{
    QT_TRANSLATE_NOOP("CodebookCheck", "The topic with the id \"%1\" has no name."),
    //: %1 is an id, %2 and %3 are names of topics
    QT_TRANSLATE_NOOP("CodebookCheck", "Two topics have the id \"%1\": \"%2\" and \"%3\"."),
    //: %1 is a name or alias, %2 and %3 are names of topics
    QT_TRANSLATE_NOOP("CodebookCheck", "\"%1\" is a name or alias of two topics: \"%2\" and \"%3\"."),
    //: %1 is a key on the keyboard, %2 and %3 are names of topics
    QT_TRANSLATE_NOOP("CodebookCheck", "Two topics have the key %1: \"%2\" and \"%3\"."),
    //: %1 is what stands in the file, %2 the name of a topic
    QT_TRANSLATE_NOOP("CodebookCheck", "\"%1\", the key of the topic \"%2\", is none of the digits 1 to 9."),
    //: %1 is what stands in the file, %2 the name of a topic
    QT_TRANSLATE_NOOP("CodebookCheck", "\"%1\", the colour of the topic \"%2\", is no colour such as #1f6feb."),
};

QString translated(const char* sentence)
{
    return QCoreApplication::translate("CodebookCheck", sentence);
}

bool isKey(std::string_view text)
{
    return text.size() == 1 && text.front() >= '1' && text.front() <= '9';
}

bool isColour(std::string_view text)
{
    return text.size() == 7 && text.starts_with('#')
        && text.substr(1).find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

template<typename Entry>
void checkEntries(const std::vector<Entry>& entries, const ListWords& words, std::vector<QString>& problems)
{
    std::unordered_map<std::string, const Entry*> ids, spellings, keys;
    const auto report = [&](const char* sentence, const std::string& what, const Entry& first, const Entry& second) {
        problems.push_back(translated(sentence).arg(toQString(what), toQString(first.name), toQString(second.name)));
    };
    for (const Entry& entry : entries) {
        if (foldedName(entry.name).empty())
            problems.push_back(translated(words.withoutName).arg(toQString(entry.id.value())));
        if (const auto [seen, isNew] = ids.emplace(entry.id.value(), &entry); !isNew)
            report(words.sameId, entry.id.value(), *seen->second, entry);
        if (!entry.key.empty() && !isKey(entry.key))
            problems.push_back(translated(words.noKey).arg(toQString(entry.key), toQString(entry.name)));
        if (!entry.key.empty())
            if (const auto [seen, isNew] = keys.emplace(entry.key, &entry); !isNew)
                report(words.sameKey, entry.key, *seen->second, entry);

        if (!entry.colour.empty() && !isColour(entry.colour))
            problems.push_back(translated(words.noColour).arg(toQString(entry.colour), toQString(entry.name)));

        // An alias that repeats its own entry's name is harmless.
        std::vector<std::string> own{entry.name};
        own.insert(own.end(), entry.aliases.begin(), entry.aliases.end());
        for (const std::string& spelling : own) {
            const auto [seen, isNew] = spellings.emplace(foldedName(spelling), &entry);
            if (!isNew && seen->second != &entry)
                report(words.sameSpelling, spelling, *seen->second, entry);
        }
    }
}

void checkOffices(const std::vector<Speaker>& speakers, std::vector<QString>& problems)
{
    for (const Speaker& speaker : speakers)
        for (const Office& office : speaker.offices) {
            // Dates of one form sort like the days; 2017 and 2017-07 are compared as far as both go.
            const std::size_t length = std::min(office.from.size(), office.to.size());
            if (office.from.compare(0, length, office.to, 0, length) > 0)
                problems.push_back(QCoreApplication::translate("CodebookCheck",
                    //: %1 is an office, %2 the name of a speaker, %3 and %4 are dates
                    "The office \"%1\" of the speaker \"%2\" ends before it begins: from %3 to %4.")
                        .arg(toQString(office.title), toQString(speaker.name), toQString(office.from),
                            toQString(office.to)));
        }
}

void checkParents(const std::vector<Topic>& topics, std::vector<QString>& problems)
{
    std::unordered_map<std::string, const Topic*> byId;
    for (const Topic& topic : topics)
        byId.emplace(topic.id.value(), &topic);
    for (const Topic& topic : topics)
        if (!topic.parent.isEmpty() && !byId.contains(topic.parent.value()))
            problems.push_back(QCoreApplication::translate(
                "CodebookCheck", "The topic \"%1\" lies under \"%2\", which does not exist.")
                    .arg(toQString(topic.name), toQString(topic.parent.value())));

    std::unordered_set<const Topic*> settled; // known to end at a topic without parent, or reported
    for (const Topic& topic : topics) {
        std::vector<const Topic*> way;
        const Topic* at = &topic;
        while (at && !settled.contains(at) && std::ranges::find(way, at) == way.end()) {
            way.push_back(at);
            const auto parent = byId.find(at->parent.value());
            at = at->parent.isEmpty() || parent == byId.end() ? nullptr : parent->second;
        }
        if (at && !settled.contains(at))
            problems.push_back(QCoreApplication::translate(
                "CodebookCheck", "The topic \"%1\" lies under itself: its parents go round in a loop.")
                    .arg(toQString(at->name)));
        settled.insert(way.begin(), way.end());
    }
}

void checkFields(const std::vector<CustomField>& fields, std::vector<QString>& problems)
{
    std::unordered_map<std::string, const CustomField*> ids, names;
    for (const CustomField& field : fields) {
        // Tag files keep the manner of a statement where they keep custom fields.
        if (field.id.value() == "manner")
            problems.push_back(QCoreApplication::translate(
                "CodebookCheck", "The custom field \"%1\" has the id \"manner\", which every statement has already.")
                    .arg(toQString(field.name)));
        if (!ids.emplace(field.id.value(), &field).second)
            problems.push_back(QCoreApplication::translate("CodebookCheck", "Two custom fields have the id \"%1\".")
                    .arg(toQString(field.id.value())));
        if (!names.emplace(foldedName(field.name), &field).second)
            problems.push_back(QCoreApplication::translate("CodebookCheck", "Two custom fields have the name \"%1\".")
                    .arg(toQString(field.name)));
        if (field.kind == CustomField::Kind::Choice && field.choices.empty())
            problems.push_back(QCoreApplication::translate(
                "CodebookCheck", "The custom field \"%1\" is a choice, but has nothing to choose from.")
                    .arg(toQString(field.name)));
        std::unordered_set<std::string> choices;
        for (const std::string& choice : field.choices) {
            if (choice.empty())
                problems.push_back(QCoreApplication::translate(
                    "CodebookCheck", "The custom field \"%1\" has a choice without a value.")
                        .arg(toQString(field.name)));
            else if (!choices.insert(choice).second)
                problems.push_back(
                    QCoreApplication::translate("CodebookCheck", "The custom field \"%1\" has the choice \"%2\" twice.")
                        .arg(toQString(field.name), toQString(choice)));
        }
    }
}
}

std::vector<QString> checkCodebook(const Codebook& codebook)
{
    std::vector<QString> problems;
    checkEntries(codebook.speakers(), speakerWords, problems);
    checkEntries(codebook.topics(), topicWords, problems);
    checkOffices(codebook.speakers(), problems);
    checkParents(codebook.topics(), problems);
    checkFields(codebook.fields(), problems);
    return problems;
}
}
