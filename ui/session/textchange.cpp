// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/session/textchange.h"

#include "app/review/placement.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace ui {

TextChange TextChange::of(app::Article article, app::Sidecar tags, app::Sidecar base)
{
    app::Sidecar after = tags;
    const MovedTags moved = bringToText(after, article);
    std::ignore = bringToText(base, article);
    return {std::move(article), std::move(tags), std::move(after), std::move(base), moved};
}

OtherText TextChange::forSteps() const
{
    const auto statement = [this](const app::Statement& then) {
        app::Statement now = then;
        const auto inMemory = std::ranges::find(before.statements, then.id, &app::Statement::id);
        if (inMemory == before.statements.end() || inMemory->selectors != then.selectors)
            return app::placedByWords(std::move(now), article.text());
        now.selectors = std::ranges::find(after.statements, then.id, &app::Statement::id)->selectors;
        return now;
    };
    const auto corrections = [this](app::DetailCorrections& corrected) {
        if (corrected.furniture == before.header.corrections.furniture)
            corrected.furniture = after.header.corrections.furniture;
    };
    return {statement, corrections};
}
}
