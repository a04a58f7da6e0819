// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/session/opencodebook.h"

#include <utility>

namespace ui {

namespace {
constexpr int attempts = 3; ///< on a file that changes all the time
}

void OpenCodebook::open(const QString& workspace)
{
    m_workspace = workspace;
    app::Result<app::StoredCodebook> stored = app::loadCodebook(workspace);
    m_error = stored ? std::nullopt : std::optional(stored.error());
    m_stored = stored ? *std::move(stored) : app::StoredCodebook{app::starterCodebook(), std::nullopt};
}

app::Result<> OpenCodebook::change(const std::function<void(app::Codebook&)>& change)
{
    if (m_error)
        return std::unexpected(*m_error);
    if (m_workspace.isEmpty())
        return {};
    // A colleague may have added an entry meanwhile: take theirs and add ours to it.
    for (int attempt = 0;; ++attempt) {
        app::StoredCodebook next = m_stored;
        change(next.codebook);
        const app::Result<app::FileVersion> version = app::saveCodebook(m_workspace, next.codebook, next.version);
        if (version) {
            next.version = *version;
            m_stored = std::move(next);
            return {};
        }
        if (version.error().kind != app::Error::Kind::ChangedOnDisk || attempt == attempts)
            return std::unexpected(version.error());
        app::Result<app::StoredCodebook> theirs = app::loadCodebook(m_workspace);
        if (!theirs)
            return std::unexpected(theirs.error());
        m_stored = *std::move(theirs);
    }
}
}
