// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/statements/statementlistview.h"

#include "app/base/utf8.h"
#include "ui/codebook/entrycolours.h"
#include "ui/codebook/quietview.h"
#include "ui/session/session.h"
#include "ui/statements/statementdelegate.h"
#include "ui/statements/statementtablemodel.h"
#include "ui/support/chip.h"
#include "ui/support/emptystate.h"
#include "ui/support/plainlabel.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>

namespace ui {

namespace {

constexpr int leastHeight = 108; ///< two rows, or the words in place of none

/// Letters and digits are commands of the window here, not a search for a row that begins so.
class StatementRows : public QListView
{
public:
    using QListView::QListView;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool isText = !event->text().isEmpty() && event->text().front().isPrint();
        if (isText && event->key() != Qt::Key_Space)
            event->ignore();
        else
            QListView::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent* event) override
    {
        QListView::paintEvent(event);
        if (!hasFocus() || currentIndex().isValid())
            return;
        // With no statement in hand there is no row that could show where the focus is.
        QPainter painter(viewport());
        painter.setPen(theme().accent);
        painter.drawRect(viewport()->rect().adjusted(4, 0, -5, -1));
    }
};
}

StatementListView::StatementListView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new StatementTableModel(session.statements(), this))
    , m_list(new StatementRows(this))
    , m_count(new PlainLabel({}, PlainLabel::Tone::Heading, this))
    , m_pages(new QStackedLayout)
{
    // Before the view connects itself to the model: it moves its current row off one that goes away.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_isFollowing = true; });
    m_list->setModel(m_model);
    m_list->setModelColumn(StatementTableModel::Speakers);
    m_list->setItemDelegate(new StatementDelegate(
        [&session](const app::Statement& statement) {
            std::vector<QColor> colours;
            for (const app::SpokenBy& speaker : statement.speakers)
                colours.push_back(speakerColour(session.codebook(), speaker.name));
            if (colours.empty())
                colours.push_back(theme().softInk);
            return colours;
        },
        this));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(leastHeight);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    makeQuiet(*m_list);
    m_list->setAccessibleName(tr("Statements of this article"));

    auto* empty = new EmptyState({}, {}, this);
    empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // rows need less, and are what is there mostly
    const auto sayWhy = [this, empty] {
        if (!m_session.article())
            empty->setText(tr("No statements"), tr("Those of the article that is open stand here."));
        else if (m_session.readOnlyBecause())
            empty->setText(tr("The tag file cannot be read"), tr("The statements in it are not shown, nor changed."));
        else
            empty->setText(tr("No statements yet"), tr("Select words in the article, then choose a speaker or topic."));
    };
    sayWhy();
    connect(&session, &Session::articleOpened, this, sayWhy);
    connect(&session, &Session::articleClosed, this, sayWhy);
    m_pages->addWidget(m_list);
    m_pages->addWidget(empty);

    auto* header = new QHBoxLayout;
    header->setContentsMargins(16, 12, 16, 8);
    header->setSpacing(4);
    header->addWidget(new PlainLabel(tr("Statements"), PlainLabel::Tone::Heading, this));
    header->addSpacing(4);
    //: Key on the keyboard: next statement
    auto* next = new KeyCap(tr("J"), this);
    next->setToolTip(tr("Next statement"));
    //: Key on the keyboard: previous statement
    auto* previous = new KeyCap(tr("K"), this);
    previous->setToolTip(tr("Previous statement"));
    header->addWidget(next);
    header->addWidget(previous);
    header->addStretch();
    header->addWidget(m_count);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(header);
    rows->addLayout(m_pages, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &StatementListView::takeRow);
    // A click on the row that is current already, too.
    connect(m_list, &QListView::clicked, this, &StatementListView::takeRow);
    connect(m_list, &QListView::activated, this,
        [this](const QModelIndex& index) { emit activated(m_model->statementAt(index).id); });
    connect(m_list, &QListView::customContextMenuRequested, this, &StatementListView::openMenu);
    connect(&session, &Session::currentStatementChanged, this, &StatementListView::showCurrent);
    // A change of its borders can move the statement in hand to another row.
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &StatementListView::showCurrent);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &StatementListView::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &StatementListView::showCurrent);
    connect(&session, &Session::codebookChanged, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(&ThemeChooser::instance(), &ThemeChooser::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    for (const auto signal : {&Session::articleOpened, &Session::articleClosed})
        connect(&session, signal, this, &StatementListView::showCount);
    showCurrent();
}

QAbstractItemView* StatementListView::list() const
{
    return m_list;
}

void StatementListView::setRemarks(std::unordered_map<app::StatementId, QString> remarks)
{
    m_model->setRemarks(std::move(remarks));
}

void StatementListView::takeRow(const QModelIndex& current)
{
    if (!current.isValid() || m_isFollowing)
        return;
    m_session.setCurrentStatement(m_model->statementAt(current).id);
    emit chosen();
}

void StatementListView::showCurrent()
{
    const auto row = m_session.statements().rowOf(m_session.currentStatement());
    const QModelIndex index = row ? m_model->index(*row, StatementTableModel::Speakers) : QModelIndex();
    m_isFollowing = true;
    if (index.isValid())
        m_list->setCurrentIndex(index);
    else
        m_list->selectionModel()->clear();
    m_isFollowing = false;
    showCount();
}

void StatementListView::showCount()
{
    const int count = m_session.statements().count();
    // What cannot be read is not counted as none.
    const bool isKnown = m_session.article() && !(count == 0 && m_session.readOnlyBecause());
    m_count->setText(isKnown ? QLocale().toString(count) : QString());
    //: For screen readers. %n counts statements.
    m_count->setAccessibleName(isKnown ? tr("%n statement(s)", nullptr, count) : QString());
    m_pages->setCurrentIndex(count > 0 ? 0 : 1);
}

void StatementListView::openMenu(const QPoint& position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid())
        return;
    takeRow(index);
    QMenu menu(this);
    menu.addAction(tr("Show in text"), this, [this] { emit activated(m_session.currentStatement()); });
    QAction* remove = menu.addAction(tr("Delete statement"), this, &StatementListView::deleteRequested);
    remove->setEnabled(!m_session.readOnlyBecause());
    menu.exec(m_list->viewport()->mapToGlobal(position));
}
}
