// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/support/plainlabel.h"

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace ui {

class Session;

/// The line below the panes: whether all is saved, who tags, how much there is, what the file is; zoom and theme.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(Session& session, QWidget* parent = nullptr);
    void setZoom(int percent);
    /// Why nothing happened; for some seconds, in place of the counts. Empty: what was said does not hold any more.
    void showHint(const QString& sentence);
    void showDone(const QString& sentence); ///< the same for what was done

signals:
    void zoomResetRequested();
    void coderRequested(); ///< the coder's name was clicked

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void say(const QString& sentence, PlainLabel::Tone tone);
    void showSaveState();
    void showCoder();
    void showCounts();
    void showFile();
    void showTheme();

    Session& m_session;
    PlainLabel* m_saved;
    QToolButton* m_coder;
    PlainLabel* m_counts;
    PlainLabel* m_replaced;
    PlainLabel* m_file;
    QToolButton* m_zoom;
    std::vector<QToolButton*> m_themes;
    QTimer m_hint;
};
}
