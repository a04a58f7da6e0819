// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace ui {

class PlainLabel;

/// Says what went wrong in one line across the window, without stopping anybody's work. Hidden while there is nothing
/// to say.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    struct Action
    {
        QString text;
        std::function<void()> run;
    };
    explicit NoticeBar(QWidget* parent = nullptr);
    void show(const app::Error& error, std::vector<Action> actions = {});
    void show(const QString& sentence, std::vector<Action> actions = {});
    void dismiss();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PlainLabel* m_text;
    QHBoxLayout* m_actions;
    QPointer<QWidget> m_before; ///< who had the keyboard before it went into the bar, and gets it back
};
}
