// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/corpus/articlelist.h"

#include "app/base/utf8.h"
#include "ui/corpus/articledelegate.h"
#include "ui/corpus/assignmentline.h"
#include "ui/corpus/workspacescanner.h"
#include "ui/support/plainlabel.h"
#include "ui/support/quietview.h"

#include <QActionGroup>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {
constexpr auto freshFor = 3s; // between two looks into the folder that nobody asked for
}

ArticleList::ArticleList(QWidget* parent)
    : QWidget(parent)
    , m_model(new ArticleModel(this))
    , m_scanner(new WorkspaceScanner(this))
    , m_count(new PlainLabel({}, PlainLabel::Tone::Heading, this))
    , m_filter(new QLineEdit(this))
    , m_order(new QToolButton(this))
    , m_view(new QListView(this))
    , m_empty(new PlainLabel({}, PlainLabel::Tone::Soft, this))
    , m_damaged(new QPushButton(this))
    , m_unreadable(new PlainLabel({}, PlainLabel::Tone::Bad, this))
    , m_assignments(new AssignmentLine(this))
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter articles"));
    //: %1 are words that are typed as they are: "is:unread, is:tagging"
    m_filter->setToolTip(tr("Words of title, outlet, date or path; %1").arg(ArticleModel::filterWords));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ArticleDelegate(m_view));
    m_view->setUniformItemSizes(true);
    makeQuiet(*m_view);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAccessibleName(tr("Articles"));
    m_view->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setContentsMargins(16, 12, 16, 12);

    m_unreadable->setWordWrap(true);
    m_unreadable->setContentsMargins(16, 0, 16, 8);
    m_unreadable->hide();

    m_damaged->setFocusPolicy(Qt::TabFocus);
    m_damaged->setCheckable(true);
    m_damaged->setToolTip(tr("Show only articles that cannot be read, themselves or your tag file"));
    m_damaged->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_unreadable);
    layout->addWidget(m_empty, 1); // stands in for the list
    layout->addWidget(m_view, 1);
    setTabOrder(m_filter, m_order);
    setTabOrder(m_order, m_damaged);
    setTabOrder(m_damaged, m_view);

    connect(m_damaged, &QPushButton::clicked, this,
        [this](bool only) { m_filter->setText(only ? QString(ArticleModel::onlyDamaged) : QString()); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFilter(text);
        setCurrent(m_current);
        updateHeader();
        wantRowsInView();
    });
    connect(m_view, &QListView::clicked, this, &ArticleList::activate);
    connect(m_view, &QListView::customContextMenuRequested, this, &ArticleList::openMenu);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticleList::wantRowsInView);
    connect(m_assignments, &AssignmentLine::assigned, this, [this](const app::Assignments& assignments) {
        m_model->setAssignments(assignments, m_coder);
        updateHeader();
    });
    joinScanner();
    updateHeader();
}

QAbstractItemView* ArticleList::list() const
{
    return m_view;
}

QWidget* ArticleList::makeHead()
{
    m_order->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_order->setPopupMode(QToolButton::InstantPopup);
    m_order->setAutoRaise(true);
    m_order->setFocusPolicy(Qt::TabFocus);
    m_order->setAccessibleName(tr("Order of the articles"));
    m_order->setToolTip(tr("Order of the articles"));
    auto* menu = new QMenu(m_order);
    auto* orders = new QActionGroup(menu);
    //: The order of the list of articles
    const std::array texts{tr("By path"), tr("By title"), tr("By date"), tr("By progress")};
    for (int i = 0; i < std::ssize(texts); ++i) {
        const auto order = static_cast<ArticleModel::Order>(i);
        QAction* action = menu->addAction(texts[static_cast<std::size_t>(i)], this, [this, order] { sortBy(order); });
        action->setCheckable(true);
        action->setActionGroup(orders);
        action->setChecked(order == m_model->order());
    }
    m_order->setMenu(menu);
    const auto showOrder = [this](const QAction* action) { m_order->setText(action->text() + u" ▾"_s); };
    showOrder(orders->checkedAction());
    connect(orders, &QActionGroup::triggered, m_order, showOrder);

    auto* head = new QWidget(this);
    auto* heading = new QHBoxLayout;
    heading->addWidget(new PlainLabel(tr("Articles"), PlainLabel::Tone::Heading, this));
    heading->addStretch();
    heading->addWidget(m_count);
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_filter, 1);
    choice->addWidget(m_order);
    auto* top = new QVBoxLayout(head);
    top->setContentsMargins(16, 12, 16, 8);
    top->setSpacing(8);
    top->addLayout(heading);
    top->addLayout(choice);
    top->addWidget(m_assignments);
    top->addWidget(m_damaged, 0, Qt::AlignLeft);
    return head;
}

void ArticleList::joinScanner()
{
    connect(m_scanner, &WorkspaceScanner::began, this, [this](const std::vector<QString>& paths) {
        m_model->append(paths, *m_workspace);
        setCurrent(m_current);
        updateHeader();
        if (!std::exchange(m_isListed, true))
            emit listed();
    });
    connect(m_scanner, &WorkspaceScanner::found, this,
        [this](const std::vector<QString>& paths, const std::vector<app::Error>& unreadable) {
            showArticles(paths);
            showUnreadable(unreadable);
            updateHeader();
            wantRowsInView();
            if (!std::exchange(m_isListed, true))
                emit listed();
        });
    connect(m_scanner, &WorkspaceScanner::summarised, this,
        [this](const std::vector<int>& articles, const std::vector<app::ArticleSummary>& summaries) {
            for (std::size_t i = 0; i < articles.size(); ++i) {
                if (articles[i] >= m_model->total())
                    continue;
                // The session's figures may not be in the file yet that the scan has read.
                const auto own = m_fromSession.find(m_model->pathOf(articles[i]));
                m_model->setSummary(articles[i], own == m_fromSession.end() ? summaries[i] : own->second);
            }
            m_read += static_cast<int>(articles.size());
            updateHeader();
        });
    connect(m_scanner, &WorkspaceScanner::finished, this, [this] {
        m_isFirstReading = false;
        if (m_model->order() != ArticleModel::Order::Path)
            sortBy(m_model->order()); // by what is known now
        updateHeader();
        emit finished();
    });
}

void ArticleList::showArticles(const std::vector<QString>& paths)
{
    const QModelIndex top = m_view->indexAt(QPoint(0, 1));
    const QString topPath = top.data(ArticleModel::PathRole).toString();
    if (!m_model->setArticles(paths, *m_workspace))
        return;
    setCurrent(m_current);
    if (const std::optional<int> row = m_model->rowOf(topPath))
        m_view->scrollTo(m_model->index(*row), QListView::PositionAtTop);
}

void ArticleList::showUnreadable(const std::vector<app::Error>& errors)
{
    m_unreadable->setVisible(!errors.empty());
    if (errors.empty())
        return;
    app::Error first = errors.front();
    first.subject.replace(u'/', u"/\u200B"_s); // a long path may be broken after each folder
    const auto others = static_cast<int>(errors.size()) - 1;
    m_unreadable->setText(others == 0 ? app::describe(first)
                                      //: Below the heading of the list of articles. %1 says which folder or file cannot
                                      //: be read, why, and what to do; %n counts further ones
                                      : tr("%1 (and %n more)", nullptr, others).arg(app::describe(first)));
}

void ArticleList::wantRowsInView()
{
    const QModelIndex top = m_view->indexAt(QPoint(0, 1));
    if (!top.isValid())
        return;
    std::vector<int> articles;
    const int rows = m_view->viewport()->height() / std::max(1, m_view->visualRect(top).height()) + 2;
    for (int row = top.row(); row < std::min(m_model->rowCount(), top.row() + rows); ++row)
        articles.push_back(m_model->articleAt(row));
    m_scanner->wantFirst(std::move(articles));
}

void ArticleList::sortBy(ArticleModel::Order order)
{
    m_model->sortBy(order);
    if (const std::optional<int> row = m_model->rowOf(m_current))
        m_view->scrollTo(m_model->index(*row));
    wantRowsInView();
}

void ArticleList::setOrder(ArticleModel::Order order)
{
    if (QAction* action = m_order->menu()->actions().value(static_cast<int>(order)))
        action->trigger();
}

void ArticleList::setWorkspace(const app::Workspace& workspace, const std::string& coder)
{
    clear();
    m_workspace = workspace;
    m_isFirstReading = true;
    m_sinceRefresh.start();
    m_coder = coder;
    m_scanner->start(workspace, coder);
    m_assignments->read(workspace.root());
    updateHeader();
}

void ArticleList::clear()
{
    m_scanner->stop();
    m_assignments->clear();
    m_workspace.reset();
    m_fromSession.clear();
    m_isFirstReading = m_isListed = false;
    m_read = 0;
    m_filter->clear();
    m_unreadable->hide();
    m_model->setArticles({}, app::Workspace(QString()));
    updateHeader();
}

void ArticleList::refresh()
{
    if (!m_workspace)
        return;
    m_sinceRefresh.start();
    // Whatever the session said of an article that is closed now has been saved, or its failure been told.
    std::erase_if(m_fromSession, [this](const auto& entry) { return entry.first != m_current; });
    m_scanner->again();
    m_assignments->read(m_workspace->root());
}

void ArticleList::refreshIfOld()
{
    if (!m_scanner->isRunning() && m_sinceRefresh.isValid() && m_sinceRefresh.durationElapsed() > freshFor)
        refresh();
}

void ArticleList::updateHeader()
{
    const QLocale locale;
    if (m_isFirstReading && m_model->total() > 0 && m_read < m_model->total())
        m_count->setText(tr("Reading %1 of %2").arg(locale.toString(m_read), locale.toString(m_model->total())));
    else if (m_model->isFiltered())
        //: Above the list of articles: how many the filter lets through
        m_count->setText(
            tr("%1 of %2 shown").arg(locale.toString(m_model->rowCount()), locale.toString(m_model->total())));
    else if (m_model->total() > 0)
        //: Above the list of articles: how many are finished
        m_count->setText(tr("%1 of %2 done").arg(locale.toString(m_model->done()), locale.toString(m_model->total())));
    else
        m_count->clear();

    m_damaged->setVisible(m_model->damaged() > 0);
    m_damaged->setChecked(m_filter->text() == ArticleModel::onlyDamaged);
    //: Above the list of articles: files that are damaged or out of reach. Leads to them.
    m_damaged->setText(tr("%Ln cannot be read", nullptr, m_model->damaged()));

    if (!m_workspace)
        m_empty->setText(tr("Open a folder to see its articles here."));
    else if (m_scanner->isRunning() && m_model->total() == 0)
        m_empty->setText(tr("Looking for articles…"));
    else if (m_model->total() == 0)
        m_empty->setText(tr("No articles here. Files ending in .txt, .text and .md are read, in any folder below."));
    else if (!m_model->unknownFilter().isEmpty())
        //: In place of the list of articles. %1 is what was typed, %2 are words that can be: "is:unread, is:tagging"
        m_empty->setText(
            tr("Nothing is called %1. There are %2.").arg(m_model->unknownFilter(), ArticleModel::filterWords));
    else
        m_empty->setText(tr("No article matches the filter."));
    // That nothing was found in a folder that cannot be read is no news.
    m_empty->setVisible(m_model->rowCount() == 0 && !(m_model->total() == 0 && m_unreadable->isVisibleTo(this)));
    m_view->setVisible(m_model->rowCount() > 0);
}

void ArticleList::setCurrent(const QString& path)
{
    m_current = path;
    const std::optional<int> row = m_model->rowOf(path);
    if (!row) {
        m_view->selectionModel()->clear();
        return;
    }
    if (m_view->currentIndex().row() != *row)
        m_view->setCurrentIndex(m_model->index(*row));
}

void ArticleList::update(
    const QString& path, const app::ArticleDetails& details, int statements, app::Progress progress)
{
    const auto text = [](const std::optional<std::string>& detail) { return app::toQString(detail.value_or("")); };
    const app::ArticleSummary summary{
        text(details.title), text(details.outlet), text(details.published), statements, progress, {}, {}};
    m_fromSession[path] = summary;
    m_model->update(path, summary);
    updateHeader();
}

void ArticleList::activate(const QModelIndex& index)
{
    if (index.isValid())
        emit activated(index.data(ArticleModel::PathRole).toString());
}

void ArticleList::moveBy(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const std::optional<int> row = m_model->rowOf(m_current);
    int next = 0;
    if (row)
        next = *row + rows;
    else if (const std::optional<int> place =
                 m_model->placeOf(m_current)) // hidden: the row after it already has its place
        next = rows > 0 ? *place + rows - 1 : *place + rows;
    next = std::clamp(next, 0, count - 1);
    if (next != row)
        activate(m_model->index(next));
}

void ArticleList::selectNext()
{
    moveBy(1);
}

void ArticleList::selectPrevious()
{
    moveBy(-1);
}

void ArticleList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QString ArticleList::firstArticle() const
{
    return m_model->rowCount() > 0 ? m_model->index(0).data(ArticleModel::PathRole).toString() : QString();
}

void ArticleList::openMenu(const QPoint& position)
{
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid())
        return;
    const QString path = index.data(ArticleModel::PathRole).toString();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const app::Progress progress :
        {app::Progress::Unread, app::Progress::Tagging, app::Progress::Done, app::Progress::NothingToTag}) {
        //: %1 is a progress: unread, tagging, done, nothing to tag
        menu->addAction(tr("Mark as %1").arg(displayName(progress)), this,
            [this, path, progress] { emit progressRequested(path, progress); });
    }
    menu->addSeparator();
    menu->addAction(tr("Copy path"), this, [path] { QGuiApplication::clipboard()->setText(path); });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

bool ArticleList::filterKey(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && m_model->rowCount() > 0) {
        m_view->setFocus(Qt::TabFocusReason);
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_model->index(0));
        return true;
    }
    if (event->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    return false;
}

bool ArticleList::listKey(QKeyEvent* event)
{
    // Whoever types on the list means the filter; keys with modifiers are commands.
    const bool isTyped = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) && !event->text().isEmpty()
        && event->text().front().isPrint() && event->key() != Qt::Key_Space;
    const bool takesBack = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Escape;
    if (!isTyped && (!takesBack || m_filter->text().isEmpty()))
        return false;
    m_filter->setFocus(Qt::OtherFocusReason);
    m_filter->end(false);
    QCoreApplication::sendEvent(m_filter, event);
    return true;
}

bool ArticleList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            activate(m_view->currentIndex().isValid() ? m_view->currentIndex() : m_model->index(0));
            return true;
        }
        if (watched == m_filter ? filterKey(key) : listKey(key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}
}
