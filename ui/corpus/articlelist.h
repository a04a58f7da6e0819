// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/workspace.h"
#include "ui/corpus/articlemodel.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QListView;

namespace ui {

class PlainLabel;
class WorkspaceScanner;

/// The articles of the workspace: read in the background, filtered as one types, each with its progress.
class ArticleList : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleList(QWidget* parent = nullptr);

    void setWorkspace(const app::Workspace& workspace, const std::string& coder);
    void clear();
    void refresh();                       ///< looks into the folder again; what is known stays in view meanwhile
    void setCurrent(const QString& path); ///< shown as the open one; not announced
    void update(const QString& path, int statements, app::Progress progress);
    void selectNext();
    void selectPrevious();
    void focusFilter();
    [[nodiscard]] QString firstArticle() const; ///< empty where there is none, or before the folder was read

signals:
    void activated(const QString& path);
    void progressRequested(const QString& path, app::Progress progress); ///< from the context menu
    void failed(const app::Error& error);
    void listed();   ///< the folder was read; titles may still be on their way
    void finished(); ///< and now titles and progress of all

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void moveBy(int rows);
    void activate(const QModelIndex& index);
    void updateHeader();
    void openMenu(const QPoint& position);

    ArticleModel* m_model;
    WorkspaceScanner* m_scanner;
    PlainLabel* m_count;
    QLineEdit* m_filter;
    QListView* m_view;
    PlainLabel* m_empty;
    std::optional<app::Workspace> m_workspace;
    std::string m_coder;
    QString m_current;
    int m_read = 0;
    bool m_reading = false;
};
}
