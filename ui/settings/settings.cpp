// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/settings/settings.h"

#include "app/base/utf8.h"
#include "app/review/consensus.h"
#include "app/sidecars/sidecarstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui::settings {

namespace {
constexpr qsizetype mostRecent = 8;

bool liesIn(const QString& path, const QString& folder)
{
    return path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}
}

app::Result<app::Coder> coderNamed(const QString& name)
{
    return app::coderSlug(name).and_then([&](std::string slug) -> app::Result<app::Coder> {
        if (slug == app::consensusCoder)
            return std::unexpected(app::Error{app::Error::Kind::Invalid, name.trimmed(),
                QCoreApplication::translate("Settings", "this name belongs to the tag file that adjudication makes"),
                QCoreApplication::translate("Settings", "tag under your own name")});
        return app::Coder{.id = std::move(slug), .name = app::toUtf8(name.trimmed()), .extra = {}};
    });
}

app::Coder coder()
{
    // A name that gives no slug is never stored; a file edited by hand may still hold one.
    if (const app::Result<app::Coder> chosen = coderNamed(coderName.value()))
        return *chosen;
    return {.id = app::loginCoder(), .name = {}, .extra = {}};
}

void rememberWorkspace(const QString& folder)
{
    QStringList folders = recentWorkspaces.value();
    folders.removeAll(folder);
    folders.prepend(folder);
    recentWorkspaces.set(folders.mid(0, mostRecent));
}

void rememberArticle(const QString& path, const QString& workspace)
{
    QStringList articles = recentArticles.value();
    articles.removeIf([&](const QString& known) { return liesIn(known, workspace); });
    articles.prepend(path);
    recentArticles.set(articles.mid(0, mostRecent));
}

QString lastArticle(const QString& workspace)
{
    const QStringList articles = recentArticles.value();
    const auto last = std::ranges::find_if(articles, [&](const QString& known) { return liesIn(known, workspace); });
    return last == articles.end() ? QString() : *last;
}

void forgetWorkspace(const QString& folder)
{
    QStringList folders = recentWorkspaces.value();
    folders.removeAll(folder);
    recentWorkspaces.set(folders);
}
}
