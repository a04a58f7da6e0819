// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/window/mainwindow.h"

#include "app/sidecars/sidecarstore.h"
#include "app/text/invisible.h"
#include "ui/codebook/codebookpanel.h"
#include "ui/corpus/articlelist.h"
#include "ui/reading/articleview.h"
#include "ui/reading/findline.h"
#include "ui/review/reviewersremarks.h"
#include "ui/review/reviewpanel.h"
#include "ui/settings/settings.h"
#include "ui/statements/quicktagline.h"
#include "ui/statements/statementlistview.h"
#include "ui/statements/statementpanel.h"
#include "ui/statements/tagger.h"
#include "ui/support/emptystate.h"
#include "ui/support/theme.h"
#include "ui/window/furniture.h"
#include "ui/window/notices.h"
#include "ui/window/panes.h"
#include "ui/window/reviewmode.h"
#include "ui/window/statementmarks.h"
#include "ui/window/statusline.h"
#include "ui/window/welcomepage.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {
/// What is read within this time needs no page that says so.
constexpr auto longReading = 200ms;
}

MainWindow::MainWindow(app::Coder coder, QWidget* parent)
    : QMainWindow(parent)
    , m_session(std::move(coder))
    , m_tagger(new Tagger(m_session, this))
    , m_notices(new Notices(m_session, this))
    , m_articles(new ArticleList(this))
    , m_body(new QStackedWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_welcome(new WelcomePage(this))
    , m_nothingOpen(new EmptyState({}, {}, this))
    , m_reading(new EmptyState({}, {}, this))
    , m_blank(new EmptyState({}, {}, this))
    , m_reader(new ArticleView(this))
    , m_find(new FindLine(*m_reader, this))
    , m_rightPages(new QStackedWidget(this))
    , m_statement(new StatementPanel(m_session, this))
    , m_statements(new StatementListView(m_session, this))
    , m_codebook(new CodebookPanel(m_session, this))
    , m_quickTag(new QuickTagLine(m_session, this))
    , m_review(new ReviewMode(m_session, m_actions, *m_reader, this))
    , m_status(new StatusLine(m_session, this))
{
    setAcceptDrops(true);
    m_rightPane = makeRightPane();
    m_rightPages->addWidget(m_rightPane);
    m_panes = new Panes(m_articles, makeCentre(), m_rightPages, this);
    auto* whole = new QWidget(this);
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    m_body->addWidget(m_welcome);
    m_body->addWidget(m_panes);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_status);
    setCentralWidget(whole);

    makeCommands();
    joinSession();
    joinReader();
    joinLists();
    joinReview();
    restoreWindow();
    showPage();
    updateTitle();
    updateCommands();
}

MainWindow::~MainWindow()
{
    // The session outlives the parts that it tells about its end.
    m_session.closeArticle();
    m_session.disconnect(this);
    m_reader->setStatements(nullptr);
}

QWidget* MainWindow::makeCentre()
{
    m_pages->addWidget(m_nothingOpen);
    m_nothingOpen->addAction(tr("Open another folder…"), [this] { chooseFolder(); });
    m_pages->addWidget(m_reading);
    m_reading->setObjectName(u"readingPage"_s);
    m_reading->addAction(tr("Cancel"), [this] { m_session.giveUpOpening(); });
    m_pages->addWidget(m_blank);
    m_blank->setObjectName(u"blankPage"_s);
    m_pages->addWidget(m_reader);
    m_reader->setFrameShape(QFrame::NoFrame);
    m_reader->setAccessibleName(tr("Article"));
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_find);
    return centre;
}

QSplitter* MainWindow::makeRightPane()
{
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_statement);
    parts->addWidget(m_review->remarks());
    parts->addWidget(m_statements);
    parts->addWidget(m_codebook);
    parts->setChildrenCollapsible(false);
    for (const int part : {0, 2, 3}) // a low window takes from each of them
        parts->setStretchFactor(part, 1);
    parts->setStretchFactor(1, 0);
    // A statement with its usual fields, whole rows below it, and speakers and topics both.
    parts->setSizes({384, 0, 146, 276});
    return parts;
}

// --- how the parts hang together ---------------------------------------------------------------------------------

void MainWindow::joinSession()
{
    connect(&m_session, &Session::workspaceOpened, this, &MainWindow::showWorkspace);
    connect(&m_session, &Session::articleOpened, this, &MainWindow::showArticle);
    connect(&m_session, &Session::articleClosed, this, &MainWindow::hideArticle);
    m_readingIsLong.setObjectName(u"readingIsLong"_s);
    m_readingIsLong.setSingleShot(true);
    m_readingIsLong.setInterval(longReading);
    connect(&m_readingIsLong, &QTimer::timeout, this, &MainWindow::showPage);
    connect(&m_session, &Session::openingChanged, this, &MainWindow::showReading);
    // Other words may stand where the selected ones stood.
    connect(&m_session, &Session::textChanged, m_reader, &ArticleView::clearSelection);
    connect(m_notices, &Notices::sourceRequested, this, &MainWindow::showSource);
    connect(m_notices, &Notices::copyRequested, this, &MainWindow::saveCopy);
    connect(&m_session, &Session::undone, m_status, &StatusLine::showDone);
    connect(&m_session, &Session::headerChanged, this, [this] {
        updateCommands();
        // The text is set anew only where its details changed; progress is none of the reader's business.
        if (const app::ArticleDetails details = m_session.details(); m_session.article() && details != m_shownDetails) {
            m_shownDetails = details;
            m_reader->setDetails(details);
        }
    });
    connect(&m_session, &Session::codebookChanged, this, [this] {
        m_reader->refreshMarks();
        nameEntries();
    });
    connect(&m_session, &Session::articleSummaryChanged, m_articles,
        [this](const QString& path, int statements, app::Progress progress) {
            m_articles->update(path, m_session.details(), statements, progress);
        });
    connect(&m_session, &Session::currentStatementChanged, this, [this](const app::StatementId& id) {
        m_reader->setCurrentStatement(id);
        if (const app::Statement* statement = m_session.statements().find(id))
            m_reader->reveal(statement->extent());
        updateCommands();
    });
}

void MainWindow::joinReader()
{
    m_reader->setStatements(&m_session.statements());
    m_reader->setMarkStyle([this](const app::Statement& statement) {
        MarkStyle style = markStyleOf(statement, m_session.codebook());
        m_review->putInLane(style, statement.id);
        return style;
    });
    connect(&ThemeChooser::instance(), &ThemeChooser::changed, m_reader, &ArticleView::refreshMarks);
    connect(m_reader, &ArticleView::selectionChanged, m_tagger, &Tagger::setSelection);
    connect(m_reader, &ArticleView::selectionChanged, m_statement, &StatementPanel::setSelection);
    connect(m_reader, &ArticleView::statementActivated, this, [this](const app::StatementId& id) {
        if (!m_review->isOn())
            m_session.setCurrentStatement(id);
    });
    connect(m_reader, &ArticleView::zoomChanged, this, &MainWindow::setZoom);
    connect(m_tagger, &Tagger::wentToStatement, this, &MainWindow::goToStatement);
    connect(m_tagger, &Tagger::selectionUsed, m_reader, &ArticleView::clearSelection);
    connect(m_tagger, &Tagger::hint, m_status, &StatusLine::showHint);
    connect(m_quickTag, &QuickTagLine::saved, m_reader, &ArticleView::clearSelection);
    connect(m_quickTag, &QuickTagLine::hint, m_status, &StatusLine::showHint);
    connect(m_codebook, &CodebookPanel::speakerChosen, m_tagger, &Tagger::toggleSpeaker);
    connect(m_codebook, &CodebookPanel::topicChosen, m_tagger, &Tagger::toggleTopic);
    m_reader->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_reader, &QWidget::customContextMenuRequested, this, &MainWindow::showReaderMenu);
    connect(m_status, &StatusLine::zoomResetRequested, this, [this] { setZoom(100); });
    connect(m_status, &StatusLine::coderRequested, this, &MainWindow::showSettings);
}

void MainWindow::joinLists()
{
    connect(m_articles, &ArticleList::activated, this, [this](const QString& path) {
        if (open(path)) {
            m_pages->setFocus();
        } else {
            m_articles->setCurrent(m_openArticle);
            m_articles->refresh(); // it may be gone
        }
    });
    connect(m_articles, &ArticleList::progressRequested, this, [this](const QString& path, app::Progress progress) {
        const auto mark = [this, path, progress] {
            if (m_openArticle == path)
                setProgress(progress);
        };
        if (open(path) && m_session.beingOpened().isEmpty())
            mark();
        else
            connect(&m_session, &Session::articleOpened, this, mark, Qt::SingleShotConnection);
    });
    connect(m_statements, &StatementListView::chosen, this, &MainWindow::goToStatement);
    connect(m_statements, &StatementListView::activated, m_reader, [this] { m_reader->setFocus(); });
    connect(m_statements, &StatementListView::deleteRequested, m_tagger, &Tagger::deleteCurrent);
    connect(m_statement, &StatementPanel::addSpanRequested, m_tagger, &Tagger::addSpan);
    connect(m_statement, &StatementPanel::setBordersRequested, m_tagger, &Tagger::setBorders);
    connect(m_statement, &StatementPanel::deleteRequested, m_tagger, &Tagger::deleteCurrent);
    connect(m_statement, &StatementPanel::editingFinished, m_reader, [this] { m_reader->setFocus(); });
    connect(m_articles, &ArticleList::listed, this, [this] {
        // A workspace that was opened without saying which article: the first one is what most people want.
        const bool isWaiting = !m_session.article() && m_session.beingOpened().isEmpty();
        const QString first = m_articles->firstArticle();
        if (first.isEmpty())
            m_nothingOpen->setText(
                tr("No articles in this folder"), tr("Put text files into it, or open another folder."));
        else if (isWaiting && open(first))
            m_pages->setFocus();
    });
    connect(m_welcome, &WelcomePage::openFolderRequested, this, &MainWindow::chooseFolder);
    connect(m_welcome, &WelcomePage::openArticleRequested, this, &MainWindow::chooseArticle);
    connect(m_welcome, &WelcomePage::openSampleRequested, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::openRecentRequested, this, &MainWindow::open);
}

void MainWindow::joinReview()
{
    connect(m_review, &ReviewMode::hint, m_status, &StatusLine::showHint);
    connect(m_review->remarks(), &ReviewersRemarks::summariesChanged, m_statements,
        [this] { m_statements->setRemarks(m_review->remarks()->summaries()); });
    connect(m_review, &ReviewMode::articleRequested, this, &MainWindow::open);
    connect(m_review, &ReviewMode::turned, this, [this](bool on) {
        if (on && m_rightPages->count() == 1)
            m_rightPages->addWidget(m_review->panel());
        m_rightPages->setCurrentIndex(on ? 1 : 0);
        if (on)
            m_panes->setShown(Panes::Side::Right, true);
        updateCommands();
    });
}

// --- opening -----------------------------------------------------------------------------------------------------

bool MainWindow::open(const QString& path)
{
    const QFileInfo file(path);
    app::Result<> opened;
    if (file.isDir()) {
        opened = m_session.openWorkspace(file.absoluteFilePath());
    } else {
        const app::Result<QString> article = app::isSidecarName(file.fileName())
            ? app::articleOf(file.absoluteFilePath())
            : app::Result<QString>(file.absoluteFilePath());
        opened = article.and_then([this](const QString& found) { return openArticle(found); });
    }
    if (opened) {
        const QString last = file.isDir() ? settings::lastArticle(m_session.workspace()->root()) : QString();
        if (QFileInfo::exists(last))
            open(last);
        return true;
    }
    if (m_session.saveError() == opened.error()) {
        m_notices->showUnsaved(tr("Leave without saving"), [this, path] {
            m_session.closeArticle();
            open(path);
        });
    } else {
        // Of what cannot be opened nobody wants to be reminded on the welcome page.
        settings::forgetWorkspace(path);
        m_notices->show(opened.error());
    }
    showPage();
    return false;
}

app::Result<> MainWindow::openArticle(const QString& path)
{
    if (m_openArticle == path) {
        m_session.giveUpOpening();
        return {};
    }
    if (isQuicklyRead(path, m_session.coder()))
        return m_session.openArticle(path);
    m_session.openInBackground(path);
    return {};
}

void MainWindow::openLast()
{
    if (const QString last = settings::lastOpened.value(); !last.isEmpty() && QFileInfo::exists(last))
        open(last);
}

void MainWindow::showWorkspace()
{
    m_history.clear();
    m_nothingOpen->setText(tr("No article is open"), tr("Choose one in the list at the left."));
    m_articles->setWorkspace(*m_session.workspace(), m_session.coder().id);
    settings::rememberWorkspace(m_session.workspace()->root());
    showPage();
    updateTitle();
    updateCommands();
}

void MainWindow::showArticle()
{
    const app::Article& article = *m_session.article();
    m_openArticle = article.path;
    m_shownDetails = m_session.details();
    m_reader->setArticle(article.text(), m_shownDetails);
    m_isBlank = app::isBlank(article.text());
    if (m_isBlank)
        m_blank->setText(tr("There are no words in this article"),
            //: %1 is a file
            tr("%1 holds nothing but white space. Put its text into the file and open it again, or remove the file.")
                .arg(article.fileName()));
    if (const std::optional<ArticlePlace> place = m_places.place(article.path)) {
        m_reader->select(place->selection);
        m_reader->scrollToCharacter(place->topCharacter);
    } else {
        const qint64 start = startOfReport(article.text(), m_shownDetails);
        m_reader->select({start, start});
        m_reader->scrollToCharacter(0);
    }
    m_find->refresh();
    m_articles->setCurrent(article.path);
    m_history.visit(article.path);
    settings::rememberArticle(article.path, m_session.workspace()->root());
    showPage();
    updateTitle();
    updateCommands();
}

void MainWindow::goToStatement()
{
    const app::Statement* statement = m_session.statements().find(m_session.currentStatement());
    if (!statement)
        return;
    // A selection left elsewhere would take the next digit, which is meant for the statement that one looks at.
    const app::Span extent = statement->extent();
    m_reader->select({extent.start, extent.start});
    m_reader->reveal(extent);
}

void MainWindow::hideArticle()
{
    rememberPlace();
    m_openArticle.clear();
    m_shownDetails = {};
    m_reader->clear();
    m_find->setVisible(false);
    m_articles->setCurrent({});
    showPage();
    updateTitle();
    updateCommands();
}

void MainWindow::showReading()
{
    if (const QString& path = m_session.beingOpened(); !path.isEmpty()) {
        //: %1 is a file
        m_reading->setText(tr("Reading %1…").arg(QFileInfo(path).fileName()),
            tr("A large article takes a moment. You can open another one meanwhile."));
        m_articles->setCurrent(path);
        m_readingIsLong.start();
        return;
    }
    m_readingIsLong.stop();
    m_articles->setCurrent(m_openArticle);
    showPage();
}

void MainWindow::showPage()
{
    QWidget* page = m_nothingOpen;
    const bool isReading = !m_session.beingOpened().isEmpty() && !m_readingIsLong.isActive();
    if (isReading)
        page = m_reading;
    else if (m_session.article())
        page = m_isBlank ? static_cast<QWidget*>(m_blank) : m_reader;
    m_pages->setCurrentWidget(page);
    // What asks for the middle wants the article. On other pages Tab would run in a circle through a proxy.
    m_pages->setFocusProxy(page == m_reader ? m_reader : nullptr);
    if (page == m_reader && (!focusWidget() || m_pages->hasFocus()))
        m_reader->setFocus();
    m_rightPages->setEnabled(!isReading);
    // Without a workspace there is nothing for panes and tools to show.
    const bool isWelcome = !m_session.workspace() && !isReading;
    if (isWelcome)
        m_welcome->setRecent(settings::recentWorkspaces.value());
    m_body->setCurrentWidget(isWelcome ? static_cast<QWidget*>(m_welcome) : m_panes);
    m_toolBar->setVisible(!isWelcome);
}

void MainWindow::updateTitle()
{
    //: Title of the window; %1 is the name of a folder
    setWindowTitle(m_session.workspace() ? tr("%1 — Attribune").arg(m_session.workspace()->name()) : u"Attribune"_s);
}

// --- what is remembered ------------------------------------------------------------------------------------------

void MainWindow::rememberPlace()
{
    if (!m_openArticle.isEmpty())
        m_places.remember(m_openArticle, {m_reader->topCharacter(), m_reader->selection()});
}

void MainWindow::rememberWindow()
{
    settings::windowGeometry.set(saveGeometry());
    settings::panes.set(m_panes->saveState());
    settings::rightPane.set(m_rightPane->saveState());
    settings::codebookShown.set(!m_codebook->isHidden());
    settings::articleOrder.set(static_cast<int>(m_articles->order()));
    settings::zoom.set(m_reader->zoom());
    settings::lastOpened.set(m_session.article() ? m_session.article()->path
            : m_session.workspace()              ? m_session.workspace()->root()
                                                 : QString());
}

void MainWindow::fitInto(const QSize& room)
{
    // Nobody knows the frame before there is one; it has a title at least.
    resize(size().boundedTo(room - QSize(0, style()->pixelMetric(QStyle::PM_TitleBarHeight))));
}

void MainWindow::restoreWindow()
{
    resize(1440, 900);
    restoreGeometry(settings::windowGeometry.value());
    m_panes->restoreState(settings::panes.value());
    m_rightPane->restoreState(settings::rightPane.value());
    showCodebook(settings::codebookShown.value());
    m_articles->setOrder(static_cast<ArticleModel::Order>(settings::articleOrder.value()));
    setZoom(settings::zoom.value());
}

// --- events ------------------------------------------------------------------------------------------------------

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::WindowActivate) {
        m_session.takeInChangesOnDisk();
        m_review->lookForChanges();
        m_articles->refreshIfOld();
    } else if (event->type() == QEvent::WindowDeactivate) {
        m_session.save();
    }
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_session.saveNow() && !m_closeUnsaved) {
        event->ignore();
        m_notices->showUnsaved(tr("Close without saving"), [this] {
            m_closeUnsaved = true;
            close();
        });
        return;
    }
    rememberPlace();
    rememberWindow();
    event->accept();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // Whoever came to a button by Tab goes on deciding with the letters. Tagging does not: what it would change is the
    // words that are selected, and who is elsewhere does not see them.
    if (!m_review->isOn() || !m_actions.runForReading(QKeySequence(event->keyCombination())))
        QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty())
        return;
    event->acceptProposedAction();
    // A folder holds more than an article, and a page of the web is nothing that we open.
    const auto isFolder = [](const QUrl& url) { return QFileInfo(url.toLocalFile()).isDir(); };
    auto chosen = std::ranges::find_if(urls, isFolder);
    if (chosen == urls.end())
        chosen = std::ranges::find_if(urls, &QUrl::isLocalFile);
    if (chosen == urls.end()) {
        m_notices->show({app::Error::Kind::Invalid, urls.front().toDisplayString(),
            tr("only files and folders of this computer can be opened"),
            tr("save the page as a text file and drop that")});
        return;
    }
    if (m_review->takeDropped(chosen->toLocalFile()))
        return;
    if (open(chosen->toLocalFile()) && urls.size() > 1) {
        //: %1 is a file or folder; %n counts further ones that were dropped with it
        m_notices->show(tr("Of what you dropped, %1 is open and %n more are not: one article or folder is open at a "
                           "time. Articles of the same folder stand in the list at the left.",
            nullptr, static_cast<int>(urls.size()) - 1)
                .arg(QFileInfo(chosen->toLocalFile()).fileName()));
    }
}
}
