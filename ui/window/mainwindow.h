// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session/session.h"
#include "ui/settings/articleplaces.h"
#include "ui/support/actions.h"
#include "ui/window/history.h"

#include <QMainWindow>

class QMenu;
class QSplitter;
class QStackedWidget;
class QToolBar;

namespace ui {

class ArticleList;
class ArticleView;
class CodebookPanel;
class EmptyState;
class FindLine;
class Notices;
class Panes;
class QuickTagLine;
class ReviewMode;
class StatementListView;
class StatementPanel;
class StatusLine;
class Tagger;
class WelcomePage;

/// The window. Creates the parts, joins them, and remembers how they were arranged; what a statement is the others
/// know.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(app::Coder coder, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Makes the window with its frame no larger than @p room, the part of a screen that is free.
    void fitInto(const QSize& room);

    /// Opens a folder, an article, or the article of a tag file; says in the notice bar what stands against it.
    /// An article that takes long to read is opened later: then the answer is true, and the session tells how it ended.
    bool open(const QString& path);
    void openLast(); ///< what was open when the window was last closed, if it is still there

    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] const Actions& actions() const { return m_actions; }
    [[nodiscard]] ArticleView& reader() { return *m_reader; }

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    // --- in mainwindow.cpp: parts and how they hang together
    [[nodiscard]] QWidget* makeCentre();
    [[nodiscard]] QSplitter* makeRightPane();
    void joinSession();
    void joinReader();
    void joinLists();
    void joinReview();
    void showWorkspace();
    void showArticle();
    void goToStatement();
    void hideArticle();
    [[nodiscard]] app::Result<> openArticle(const QString& path);
    void showReading();
    void showPage();
    void updateTitle();
    void rememberPlace();
    void rememberWindow();
    void restoreWindow();

    // --- in windowcommands.cpp: what a person can ask for
    void makeCommands();
    void makeFileCommands();
    void makeReadingCommands();
    void makeTaggingCommands();
    void makeViewCommands();
    void makeMenus();
    void makeToolBar();
    void updateCommands();
    void nameEntries(); ///< the digits' topics and speakers, as the codebook has them
    void showReaderMenu(const QPoint& position);
    void showRecent();

    void chooseFolder();
    void chooseArticle();
    void openSample();
    void goThroughHistory(int steps);
    void openQuickTag();
    void setProgress(app::Progress progress);
    void toggleFurniture(qint64 character);
    void correctDetails();
    [[nodiscard]] bool saveBeforeFilesAreRead();
    void exportCsv();
    void importCsv();
    void showSource();
    void showSettings();
    void saveCopy();
    void setZoom(int percent);
    void focusNextPane();
    void showCodebook(bool shown);

    Session m_session;
    Actions m_actions;
    History m_history;
    ArticlePlaces m_places;
    Tagger* m_tagger;
    Notices* m_notices;
    ArticleList* m_articles;
    QStackedWidget* m_body;  ///< the welcome, or the panes
    QStackedWidget* m_pages; ///< in the middle pane
    WelcomePage* m_welcome;
    EmptyState* m_nothingOpen;
    EmptyState* m_reading;
    EmptyState* m_blank; ///< in the place of an article without words
    ArticleView* m_reader;
    FindLine* m_find;
    QSplitter* m_rightPane;
    QStackedWidget* m_rightPages; ///< tagging, or reviewing
    StatementPanel* m_statement;
    StatementListView* m_statements;
    CodebookPanel* m_codebook;
    QuickTagLine* m_quickTag;
    ReviewMode* m_review;
    Panes* m_panes;
    StatusLine* m_status;
    QMenu* m_recentMenu = nullptr;
    QToolBar* m_toolBar = nullptr;
    QString m_openArticle; ///< whose place is to be remembered when it closes
    app::ArticleDetails m_shownDetails;
    QTimer m_readingIsLong{this};
    bool m_isBlank = false;      ///< the open article is
    bool m_closeUnsaved = false; ///< a person decided to close without saving
};
}
