// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/statements/statement.h"

#include <initializer_list>
#include <string>

namespace tests {

/// A statement on spans, with all that the reader looks at.
inline app::Statement statementOn(
    const std::string& id, std::initializer_list<app::Span> spans, const std::string& speaker = "Xi")
{
    app::Statement statement;
    statement.id = app::StatementId(id);
    statement.speakers.push_back({speaker, {}});
    for (const app::Span span : spans) {
        app::Selector selector;
        selector.span = span;
        statement.selectors.push_back(selector);
    }
    return statement;
}
}
