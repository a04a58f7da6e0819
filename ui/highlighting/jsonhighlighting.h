// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtPlugin>

#include <functional>

class QColor;
class QSyntaxHighlighter;
class QTextDocument;

namespace ui {

/// Colours JSON. It comes as a plugin, which is loaded when somebody first wants it.
class JsonHighlighting
{
public:
    virtual ~JsonHighlighting() = default;

    /// Colours @p document, to which the answer belongs, until it is deleted; each colour as @p legible makes it.
    virtual QSyntaxHighlighter* colour(
        QTextDocument* document, bool onDark, std::function<QColor(const QColor&)> legible) = 0;
};
}

Q_DECLARE_INTERFACE(ui::JsonHighlighting, "io.github.attribune.JsonHighlighting")
