// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class PlainLabel;

/// What the window shows before a workspace is open: what the program is for, and the ways in.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);
    void setRecent(const QStringList& folders); ///< latest first

signals:
    void openFolderRequested();
    void openArticleRequested();
    void openSampleRequested();
    void openRecentRequested(const QString& folder);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PlainLabel* m_recentHeading;
    QWidget* m_recent;
    QVBoxLayout* m_recentRows;
};
}
