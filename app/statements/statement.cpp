// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/statements/statement.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace app {

namespace {

constexpr std::array<std::string_view, 6> stanceWords{"", "supports", "conditional", "neutral", "opposes", "evasive"};
constexpr std::array<std::string_view, 4> mannerWords{"", "direct", "indirect", "mixed"};

template<typename Value, std::size_t size>
std::optional<Value> fromWord(const std::array<std::string_view, size>& words, std::string_view word)
{
    const auto found = std::ranges::find(words, word);
    if (found == words.end())
        return std::nullopt;
    return static_cast<Value>(found - words.begin());
}
}

std::string_view wordOf(Stance stance)
{
    return stanceWords[static_cast<std::size_t>(stance)];
}

std::string_view wordOf(Manner manner)
{
    return mannerWords[static_cast<std::size_t>(manner)];
}

std::optional<Stance> stanceFromWord(std::string_view word)
{
    return fromWord<Stance>(stanceWords, word);
}

std::optional<Manner> mannerFromWord(std::string_view word)
{
    return fromWord<Manner>(mannerWords, word);
}

Span Statement::extent() const
{
    if (selectors.empty())
        return {};
    Span extent = selectors.front().span;
    for (const Selector& selector : selectors)
        extent = {std::min(extent.start, selector.span.start), std::max(extent.end, selector.span.end)};
    return extent;
}

bool Statement::isSpokenBy(std::string_view name) const
{
    return std::ranges::find(speakers, name, &SpokenBy::name) != speakers.end();
}

const AboutTopic* Statement::about(std::string_view topicName) const
{
    const auto found = std::ranges::find(topics, topicName, &AboutTopic::name);
    return found == topics.end() ? nullptr : &*found;
}

std::string_view Statement::field(std::string_view fieldId) const
{
    const auto found = std::ranges::find(fields, fieldId, &FieldValue::field);
    return found == fields.end() ? std::string_view() : std::string_view(found->value);
}

void Statement::setField(std::string_view fieldId, std::string value)
{
    const auto found = std::ranges::find(fields, fieldId, &FieldValue::field);
    if (found == fields.end()) {
        if (!value.empty())
            fields.push_back({std::string(fieldId), std::move(value), {}});
    } else if (value.empty()) {
        fields.erase(found);
    } else {
        found->value = std::move(value);
    }
}

bool readsBefore(const Statement& a, const Statement& b)
{
    const Span left = a.extent();
    const Span right = b.extent();
    return std::tie(left, a.id) < std::tie(right, b.id);
}
}
