// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/session/articlereading.h"

#include "app/review/placement.h"
#include "ui/session/session.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace ui {

namespace {
constexpr qint64 readAtOnce = 2 * 1024 * 1024; ///< bytes
}

QStringList noticesOf(const MovedTags& moved, bool isOpen)
{
    QStringList notices;
    if (isOpen && (moved.lost > 0 || moved.found == 0))
        notices.append(Session::tr("Another program has changed the article that is open."));
    else if (isOpen)
        notices.append(Session::tr("Another program has changed the article that is open; all %n statement(s) were "
                                   "found by their words. Ctrl+S saves their places.",
            nullptr, moved.found));
    else if (moved.hasChanged && moved.found > 0 && moved.lost == 0)
        notices.append(
            Session::tr("The article has changed since you tagged it; all %n statement(s) were found by their words. "
                        "Ctrl+S saves their places.",
                nullptr, moved.found));
    if (moved.lost > 0)
        notices.append(Session::tr("The words of %n statement(s) are not in the article: to put one on other words "
                                   "while you tag, select them, take it in hand in the list and press B.",
            nullptr, moved.lost));
    if (moved.lostFurniture > 0)
        notices.append(
            Session::tr("Page furniture that you had corrected is not found in the changed article at %n place(s), "
                        "and is to be marked again.",
                nullptr, moved.lostFurniture));
    return notices;
}

MovedTags bringToText(app::Sidecar& sidecar, const app::Article& article)
{
    const bool hasChanged = sidecar.header.article.textSha256 != article.text().sha256();
    app::BroughtOver over = app::bringToText(sidecar, article.text());
    const MovedTags moved{hasChanged, static_cast<int>(sidecar.statements.size()),
        static_cast<int>(over.unanchored.size()), over.lostFurniture, hasChanged || over.moved > 0};
    std::ranges::move(over.unanchored, std::back_inserter(sidecar.statements));
    app::describeArticle(sidecar, article);
    return moved;
}

app::Result<TagsOnText> loadTags(const app::SidecarStore& store, const app::Article& article, const app::Origin& origin)
{
    return store.load(article, origin).transform([&](app::StoredSidecar stored) {
        const MovedTags moved = bringToText(stored.sidecar, article);
        return TagsOnText{std::move(stored), moved};
    });
}

app::Result<ArticleReading> readWithTags(const QString& path, const app::Coder& coder, const app::Origin& origin)
{
    // Before it is read: what is written meanwhile is found the next time.
    FileStamp stamp = FileStamp::of(path);
    return app::readArticle(path).transform([&](app::Article article) {
        stamp.path = article.path;
        app::SidecarStore store(article.path, coder);
        app::Result<TagsOnText> tags = loadTags(store, article, origin);
        std::optional<app::BrokenSidecar> broken =
            tags ? std::nullopt : app::readUpToDamage(store.path(), tags.error());
        if (broken && broken->sidecar.header.coder.id != coder.id)
            broken.reset();
        if (broken)
            std::ignore = bringToText(broken->sidecar, article);
        return ArticleReading{
            std::move(article), std::move(stamp), std::move(store), std::move(tags), std::move(broken)};
    });
}

bool isQuicklyRead(const QString& path, const app::Coder& coder)
{
    return QFileInfo(path).size() + QFileInfo(app::sidecarPath(path, coder.id)).size() <= readAtOnce;
}
}
