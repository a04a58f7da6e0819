// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/span.h"

#include <QString>

#include <optional>

namespace ui {

/// Where somebody was in an article.
struct ArticlePlace
{
    qint64 topCharacter = 0;
    app::Span selection;
    bool operator==(const ArticlePlace&) const = default;
};

/// Remembers places in articles over restarts, in the user's cache folder: never in the workspace, which is shared.
/// Articles go by a hash of their path and nothing of their text is kept, so the file tells nothing about them.
class ArticlePlaces
{
public:
    ArticlePlaces();                      ///< in the user's cache folder
    explicit ArticlePlaces(QString file); ///< for tests

    [[nodiscard]] std::optional<ArticlePlace> place(const QString& articlePath) const;
    void remember(const QString& articlePath, const ArticlePlace& place);

    static constexpr qsizetype most = 2000; ///< the oldest are forgotten

private:
    QString m_file;
};
}
