// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/commandline/statementjson.h"

namespace app {

void appendStatement(std::string& json, JsonObject& object, const Statement& statement)
{
    object.list("speakers", statement.speakers, [&](const SpokenBy& speaker) { appendJsonText(json, speaker.name); });
    object.list("topics", statement.topics, [&](const AboutTopic& topic) {
        JsonObject each(json);
        each.text("name", topic.name);
        each.text("stance", wordOf(topic.stance));
        each.end();
    });
    object.text("manner", wordOf(statement.manner));
    object.list("spans", statement.selectors, [&](const Selector& selector) {
        JsonObject each(json);
        each.number("start", selector.span.start);
        each.number("end", selector.span.end);
        each.text("quote", selector.exact);
        each.end();
    });
    object.text("note", statement.note);
    object.list("fields", statement.fields, [&](const FieldValue& field) {
        JsonObject each(json);
        each.text("id", field.field);
        each.text("value", field.value);
        each.end();
    });
    object.text("created", statement.created);
    object.text("modified", statement.modified);
}
}
