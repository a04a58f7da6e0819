// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtPlugin>

class QSyntaxHighlighter;
class QTextDocument;

namespace ui {

/// Colours JSON. It comes as a plugin, which is loaded when somebody first wants it.
class JsonHighlighting
{
public:
    virtual ~JsonHighlighting() = default;

    /// Colours @p document, to which the answer belongs, until it is deleted.
    virtual QSyntaxHighlighter* colour(QTextDocument* document, bool onDark) = 0;
};
}

Q_DECLARE_INTERFACE(ui::JsonHighlighting, "io.github.attribune.JsonHighlighting")
