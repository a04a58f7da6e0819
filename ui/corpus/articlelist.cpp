// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/corpus/articlelist.h"

#include "ui/corpus/articledelegate.h"
#include "ui/corpus/workspacescanner.h"
#include "ui/support/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

ArticleList::ArticleList(QWidget* parent)
    : QWidget(parent)
    , m_model(new ArticleModel(this))
    , m_scanner(new WorkspaceScanner(this))
    , m_count(new PlainLabel({}, PlainLabel::Tone::Heading, this))
    , m_filter(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_empty(new PlainLabel({}, PlainLabel::Tone::Soft, this))
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter articles"));
    m_filter->setToolTip(tr("Words of title, outlet, date or path; is:unread, is:tagging, is:done, is:nothing"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ArticleDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAccessibleName(tr("Articles"));
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    m_view->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(16, 12, 16, 12);

    auto* heading = new QHBoxLayout;
    heading->addWidget(new PlainLabel(tr("Articles"), PlainLabel::Tone::Heading, this));
    heading->addStretch();
    heading->addWidget(m_count);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(16, 12, 16, 8);
    top->setSpacing(8);
    top->addLayout(heading);
    top->addWidget(m_filter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    setTabOrder(m_filter, m_view);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFilter(text);
        setCurrent(m_current);
        updateHeader();
    });
    connect(m_view, &QListView::clicked, this, &ArticleList::activate);
    connect(m_view, &QListView::customContextMenuRequested, this, &ArticleList::openMenu);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (const QModelIndex top_ = m_view->indexAt(QPoint(0, 1)); top_.isValid())
            m_scanner->wantFirst(m_model->articleAt(top_.row()));
    });
    connect(m_scanner, &WorkspaceScanner::found, this, [this](const std::vector<QString>& paths) {
        m_read = 0;
        m_model->setArticles(paths, *m_workspace);
        setCurrent(m_current);
        updateHeader();
        emit listed();
    });
    connect(m_scanner, &WorkspaceScanner::summarised, this,
        [this](const std::vector<int>& indices, const std::vector<app::ArticleSummary>& summaries) {
            for (std::size_t i = 0; i < indices.size(); ++i)
                m_model->setSummary(indices[i], summaries[i]);
            m_read += static_cast<int>(indices.size());
            updateHeader();
        });
    connect(m_scanner, &WorkspaceScanner::finished, this, [this] {
        m_reading = false;
        updateHeader();
        emit finished();
    });
    connect(m_scanner, &WorkspaceScanner::failed, this, &ArticleList::failed);
    updateHeader();
}

void ArticleList::setWorkspace(const app::Workspace& workspace, const std::string& coder)
{
    clear();
    m_workspace = workspace;
    m_coder = coder;
    refresh();
}

void ArticleList::clear()
{
    m_scanner->stop();
    m_workspace.reset();
    m_reading = false;
    m_filter->clear();
    m_model->setArticles({}, app::Workspace(QString()));
    updateHeader();
}

void ArticleList::refresh()
{
    if (!m_workspace)
        return;
    m_reading = true;
    m_scanner->start(*m_workspace, m_coder);
    updateHeader();
}

void ArticleList::updateHeader()
{
    const QLocale locale;
    if (m_reading && m_model->total() > 0 && m_read < m_model->total())
        m_count->setText(tr("Reading %1 of %2").arg(locale.toString(m_read), locale.toString(m_model->total())));
    else if (m_model->total() > 0)
        //: Above the list of articles: how many are finished
        m_count->setText(tr("%1 of %2 done").arg(locale.toString(m_model->done()), locale.toString(m_model->total())));
    else
        m_count->clear();

    if (!m_workspace)
        m_empty->setText(tr("Open a folder to see its articles here."));
    else if (m_reading && m_model->total() == 0)
        m_empty->setText(tr("Looking for articles…"));
    else if (m_model->total() == 0)
        m_empty->setText(tr("No articles here. Files ending in .txt, .text and .md are read, in any folder below."));
    else
        m_empty->setText(tr("No article matches the filter."));
    m_empty->setVisible(m_model->rowCount() == 0);
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

void ArticleList::update(const QString& path, int statements, app::Progress progress)
{
    m_model->update(path, statements, progress);
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

bool ArticleList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activate(m_view->currentIndex().isValid() ? m_view->currentIndex() : m_model->index(0));
            return true;
        }
        if (watched == m_filter && key == Qt::Key_Down && m_model->rowCount() > 0) {
            m_view->setFocus(Qt::TabFocusReason);
            if (!m_view->currentIndex().isValid())
                m_view->setCurrentIndex(m_model->index(0));
            return true;
        }
        if (watched == m_filter && key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
}
