// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/articledetails.h"
#include "app/articles/workspace.h"
#include "ui/corpus/articlemodel.h"

#include <QElapsedTimer>
#include <QWidget>

#include <map>
#include <optional>

class QKeyEvent;
class QAbstractItemView;
class QLineEdit;
class QListView;
class QPushButton;
class QToolButton;

namespace ui {

class AssignmentLine;
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
    /// Looks into the folder again and reads what changed. What is known stays in view meanwhile, and also if the
    /// folder is out of reach.
    void refresh();
    void refreshIfOld();                  ///< the same, unless it was done just now
    void setCurrent(const QString& path); ///< shown as the open one; not announced
    /// What the session knows of an article, which may not be saved yet.
    void update(const QString& path, const app::ArticleDetails& details, int statements, app::Progress progress);
    void selectNext();
    [[nodiscard]] QAbstractItemView* list() const; ///< for keys that the window wants to hear there
    void selectPrevious();
    void focusFilter();
    [[nodiscard]] ArticleModel::Order order() const { return m_model->order(); }
    void setOrder(ArticleModel::Order order);   ///< as chosen in the menu; what does not exist is ignored
    [[nodiscard]] QString firstArticle() const; ///< empty where there is none, or before the folder was read

signals:
    void activated(const QString& path);
    void progressRequested(const QString& path, app::Progress progress); ///< from the context menu
    void listed();   ///< the first articles are there, or there are none; more, and titles, may be on their way
    void finished(); ///< and now titles and progress of all

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    void joinScanner();
    void moveBy(int rows);
    void activate(const QModelIndex& index);
    void sortBy(ArticleModel::Order order);
    void wantRowsInView();
    void showArticles(const std::vector<QString>& paths);
    void showUnreadable(const std::vector<app::Error>& errors);
    [[nodiscard]] bool filterKey(QKeyEvent* event);
    [[nodiscard]] bool listKey(QKeyEvent* event);
    void updateHeader();
    void openMenu(const QPoint& position);

    ArticleModel* m_model;
    WorkspaceScanner* m_scanner;
    PlainLabel* m_count;
    QLineEdit* m_filter;
    QToolButton* m_order;
    QListView* m_view;
    PlainLabel* m_empty;
    QPushButton* m_damaged;   ///< how many cannot be read; leads to them
    PlainLabel* m_unreadable; ///< which folder is out of reach, for as long as it is
    AssignmentLine* m_assignments;
    std::optional<app::Workspace> m_workspace;
    std::string m_coder;
    QString m_current;
    std::map<QString, app::ArticleSummary> m_fromSession; ///< newer than what a scan that runs may have read
    QElapsedTimer m_sinceRefresh;
    int m_read = 0;
    bool m_isFirstReading = false;
    bool m_isListed = false;
};
}
