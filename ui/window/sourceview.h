// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QPlainTextEdit;
class QSyntaxHighlighter;

namespace ui {

/// A tag file as it lies on the disk, coloured as JSON in the theme of the window; without
/// colours where the plugin for them is not installed. Read-only.
class SourceView : public QDialog
{
    Q_OBJECT

public:
    explicit SourceView(const QString& path, QWidget* parent = nullptr);

private:
    void load(const QString& path);
    void paintInTheme();

    QPlainTextEdit* m_text;
    QSyntaxHighlighter* m_highlighter = nullptr;
};
}
