// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/article.h"
#include "app/sidecars/sidecar.h"
#include "ui/session/articlereading.h"
#include "ui/session/editcommand.h"

namespace ui {

/// What a text that another program changed means for the tags that are in memory. Costs as much as finding all their
/// words; belongs to no thread.
struct TextChange
{
    app::Article article; ///< as it is now
    app::Sidecar before;  ///< the tags in memory, which count in the text as it was
    app::Sidecar after;   ///< the same tags on the text as it is now
    app::Sidecar base;    ///< the tag file as last read or saved, on the text as it is now
    MovedTags moved;

    [[nodiscard]] static TextChange of(app::Article article, app::Sidecar tags, app::Sidecar base);
    /// For steps that led to the tags in memory, or that were undone. Must not outlive this.
    [[nodiscard]] OtherText forSteps() const;
};
}
