// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/statements/quicktag.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

using Kind = QuickTagPart::Kind;
using State = QuickTagPart::State;

bool isKind(const QuickTagPart& part, Kind kind)
{
    return part.kind == kind && (part.state == State::Known || part.state == State::New);
}
}

const QuickTagPart* QuickTag::obstacle() const
{
    const auto found = std::ranges::find_if(
        parts, [](const QuickTagPart& part) { return part.state != State::Known && part.state != State::New; });
    return found == parts.end() ? nullptr : &*found;
}

const QuickTagPart* QuickTag::partAt(qsizetype cursor) const
{
    const auto found = std::ranges::find_if(
        parts, [&](const QuickTagPart& part) { return part.start <= cursor && cursor <= part.end; });
    return found == parts.end() ? nullptr : &*found;
}

app::Statement withQuickTag(app::Statement statement, const QuickTag& tag)
{
    const auto goesBy = [](const QuickTagPart& part) {
        return
            [&part](const auto& named) { return named.name == part.name || named.name == app::toUtf8(part.spelling); };
    };
    std::vector<app::SpokenBy> speakers;
    std::vector<app::AboutTopic> topics;
    statement.manner = app::Manner::Unstated;
    for (const QuickTagPart& part : tag.parts) {
        if (isKind(part, Kind::Speaker)) {
            if (std::ranges::any_of(speakers, goesBy(part)))
                continue;
            const auto kept = std::ranges::find_if(statement.speakers, goesBy(part));
            speakers.push_back(kept == statement.speakers.end() ? app::SpokenBy{part.name, {}} : *kept);
        } else if (isKind(part, Kind::Topic)) {
            auto topic = std::ranges::find_if(topics, goesBy(part));
            if (topic == topics.end()) {
                const auto kept = std::ranges::find_if(statement.topics, goesBy(part));
                topics.push_back(
                    kept == statement.topics.end() ? app::AboutTopic{part.name, app::Stance::Unstated, {}, {}} : *kept);
                topic = topics.end() - 1;
                topic->stance = part.stance;
            } else if (part.stance != app::Stance::Unstated) {
                topic->stance = part.stance;
            }
        } else if (isKind(part, Kind::Manner)) {
            statement.manner = part.manner;
        }
    }
    statement.speakers = std::move(speakers);
    statement.topics = std::move(topics);
    if (tag.note)
        statement.note = app::toUtf8(*tag.note);
    return statement;
}
}
