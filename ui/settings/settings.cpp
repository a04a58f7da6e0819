// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/settings/settings.h"

#include "app/base/utf8.h"
#include "app/review/consensus.h"
#include "app/sidecars/sidecarstore.h"

#include <QCoreApplication>

namespace ui::settings {

namespace {
constexpr qsizetype mostRecent = 8;
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

void forgetWorkspace(const QString& folder)
{
    QStringList folders = recentWorkspaces.value();
    folders.removeAll(folder);
    recentWorkspaces.set(folders);
}
}
