// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/contentdigest.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace app {

namespace {

constexpr qsizetype digits = 16;

/// A group of values; each ends with a character that no value has, so that no two groups read alike.
void append(std::string& content, char kind, std::initializer_list<std::string_view> values)
{
    content += kind;
    for (const std::string_view value : values)
        (content += value) += '\0';
}

/// The order of speakers, topics and fields says nothing.
void appendSorted(std::string& content, std::vector<std::string> groups)
{
    std::ranges::sort(groups);
    for (const std::string& group : groups)
        content += group;
}
}

std::string contentDigest(const Statement& statement, const Codebook& codebook)
{
    std::string content;
    for (const Selector& selector : statement.selectors)
        append(content, 'w', {selector.exact});
    std::vector<std::string> groups;
    for (const SpokenBy& speaker : statement.speakers) {
        const Speaker* known = codebook.findSpeaker(speaker.name);
        append(groups.emplace_back(), known ? 'S' : 's', {known ? known->id.value() : speaker.name});
    }
    for (const AboutTopic& topic : statement.topics) {
        const Topic* known = codebook.findTopic(topic.name);
        append(
            groups.emplace_back(), known ? 'T' : 't', {known ? known->id.value() : topic.name, wordOf(topic.stance)});
    }
    for (const FieldValue& field : statement.fields)
        append(groups.emplace_back(), 'f', {field.field, field.value});
    appendSorted(content, std::move(groups));
    append(content, 'm', {wordOf(statement.manner), statement.note});
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().first(digits).toStdString();
}
}
