// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/article.h"
#include "app/base/clock.h"
#include "app/sidecars/brokensidecar.h"
#include "app/sidecars/sidecarstore.h"
#include "ui/session/filewatch.h"

#include <QStringList>

#include <optional>

namespace ui {

/// What became of a tag file on a text that is not as it was when it was tagged.
struct MovedTags
{
    bool hasChanged = false;   ///< the text
    int found = 0;             ///< statements that were found by their words
    int lost = 0;              ///< statements with words that are gone, whenever they went
    int lostFurniture = 0;     ///< corrected page furniture of which nothing tells where it is now
    bool hasOldPlaces = false; ///< the tag file: it was written for another text, or with places that are none
};
/// Sentences for a person; none where there is nothing to say. The article is open since before it changed, or not.
[[nodiscard]] QStringList noticesOf(const MovedTags& moved, bool isOpen);

/// Brings what @p sidecar says to the text of @p article as it is now. Lost statements stay in it as they were.
MovedTags bringToText(app::Sidecar& sidecar, const app::Article& article);

/// A tag file brought over to the text as it is now.
struct TagsOnText
{
    app::StoredSidecar stored;
    MovedTags moved;
};
[[nodiscard]] app::Result<TagsOnText> loadTags(
    const app::SidecarStore& store, const app::Article& article, const app::Origin& origin);

/// An article and a coder's tag file on it, as read from the disk.
struct ArticleReading
{
    app::Article article;
    FileStamp stamp;
    app::SidecarStore store;
    app::Result<TagsOnText> tags;
    std::optional<app::BrokenSidecar> broken; ///< where there are no tags: what stands before the damage
};
[[nodiscard]] app::Result<ArticleReading> readWithTags(
    const QString& path, const app::Coder& coder, const app::Origin& origin);

/// Whether both can be read within the time that a key press may take.
[[nodiscard]] bool isQuicklyRead(const QString& path, const app::Coder& coder);
}
