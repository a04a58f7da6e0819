// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace ui {

class PlainLabel;

/// What a pane shows while it has nothing to show: one sentence of what is missing, one of what to do, and the means.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString& heading, const QString& hint, QWidget* parent = nullptr);
    void setText(const QString& heading, const QString& hint);
    void addAction(const QString& text, std::function<void()> run);

private:
    PlainLabel* m_heading;
    PlainLabel* m_hint;
    QVBoxLayout* m_rows;
};
}
