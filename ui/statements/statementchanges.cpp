// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/statements/statementchanges.h"

#include "app/sidecars/tagging.h"
#include "ui/statements/statementwords.h"

#include <algorithm>

namespace ui {

namespace {

bool isSameSpeaker(const std::string& a, std::string_view b, const app::Codebook& codebook)
{
    const app::Speaker* entry = codebook.findSpeaker(a);
    return entry ? entry == codebook.findSpeaker(b) : app::foldedName(a) == app::foldedName(b);
}

bool isSameTopic(const std::string& a, std::string_view b, const app::Codebook& codebook)
{
    const app::Topic* entry = codebook.findTopic(a);
    return entry ? entry == codebook.findTopic(b) : app::foldedName(a) == app::foldedName(b);
}

auto speakerIn(auto& statement, std::string_view name, const app::Codebook& codebook)
{
    return std::ranges::find_if(
        statement.speakers, [&](const app::SpokenBy& speaker) { return isSameSpeaker(speaker.name, name, codebook); });
}

auto topicIn(auto& statement, std::string_view name, const app::Codebook& codebook)
{
    return std::ranges::find_if(
        statement.topics, [&](const app::AboutTopic& topic) { return isSameTopic(topic.name, name, codebook); });
}

void sortByPlace(std::vector<app::Selector>& selectors)
{
    std::ranges::sort(selectors, {}, &app::Selector::span);
}

/// The selector of the first span that @p replaced chooses, at a new place; the others that it chooses are dropped.
/// Selectors of foreign kinds described the old place, so they do not move along.
app::Statement movedTo(app::Statement statement, app::Selector place, const auto& replaced)
{
    const auto first = std::ranges::find_if(statement.selectors, replaced);
    if (first != statement.selectors.end()) {
        place.positionExtra = std::move(first->positionExtra);
        place.quoteExtra = std::move(first->quoteExtra);
        place.targetExtra = std::move(first->targetExtra);
    }
    std::erase_if(statement.selectors, replaced);
    statement.selectors.push_back(std::move(place));
    sortByPlace(statement.selectors);
    return statement;
}
}

const app::SpokenBy* findSpeaker(const app::Statement& statement, std::string_view name, const app::Codebook& codebook)
{
    const auto found = speakerIn(statement, name, codebook);
    return found == statement.speakers.end() ? nullptr : &*found;
}

const app::AboutTopic* findTopic(const app::Statement& statement, std::string_view name, const app::Codebook& codebook)
{
    const auto found = topicIn(statement, name, codebook);
    return found == statement.topics.end() ? nullptr : &*found;
}

app::Statement withSpeakerToggled(app::Statement statement, std::string_view name, const app::Codebook& codebook)
{
    const auto found = speakerIn(statement, name, codebook);
    if (found != statement.speakers.end())
        statement.speakers.erase(found);
    else
        statement.speakers.push_back({std::string(name), {}});
    return statement;
}

app::Statement withTopicToggled(app::Statement statement, std::string_view name, const app::Codebook& codebook)
{
    const auto found = topicIn(statement, name, codebook);
    if (found != statement.topics.end())
        statement.topics.erase(found);
    else
        statement.topics.push_back({std::string(name), app::Stance::Unstated, {}, {}});
    return statement;
}

app::Statement withStance(
    app::Statement statement, std::string_view topic, app::Stance stance, const app::Codebook& codebook)
{
    const auto found = topicIn(statement, topic, codebook);
    if (found == statement.topics.end()) {
        statement.topics.push_back({std::string(topic), stance, {}, {}});
        return statement;
    }
    found->stance = stance;
    if (stance == app::Stance::Unstated)
        found->stanceExtra.clear(); // there is no body any more that they could belong to
    return statement;
}

app::Statement withManner(app::Statement statement, app::Manner manner)
{
    statement.manner = manner;
    if (manner == app::Manner::Unstated)
        statement.mannerExtra.clear();
    return statement;
}

app::Stance stanceAfter(app::Stance stance)
{
    const auto at = std::ranges::find(stancesInOrder, stance) + 1;
    return at == stancesInOrder.end() ? stancesInOrder.front() : *at;
}

app::Statement withSpan(app::Statement statement, const app::Text& text, app::Span span)
{
    // By turns, because a wider span can touch a neighbour that the narrower one did not.
    const auto touches = [&](const app::Selector& selector) {
        return selector.span.start <= span.end && span.start <= selector.span.end;
    };
    for (const app::Selector& selector : statement.selectors)
        if (touches(selector))
            span = {std::min(span.start, selector.span.start), std::max(span.end, selector.span.end)};
    return movedTo(std::move(statement), app::selectorFor(text, span), touches);
}

app::Statement withWords(app::Statement statement, const app::Text& text, app::Span span)
{
    return movedTo(std::move(statement), app::selectorFor(text, span), [](const app::Selector&) { return true; });
}

std::optional<app::Statement> withBorders(app::Statement statement, const app::Text& text, app::Span span)
{
    const bool isOnly = statement.selectors.size() == 1;
    const auto replaced = [&](const app::Selector& selector) { return isOnly || selector.span.overlaps(span); };
    if (std::ranges::none_of(statement.selectors, replaced))
        return {};
    return movedTo(std::move(statement), app::selectorFor(text, span), replaced);
}
}
