// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/statements/statementlistview.h"

#include "app/base/utf8.h"
#include "ui/codebook/entrycolours.h"
#include "ui/support/quietview.h"
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

#include <algorithm>
#include <vector>

namespace ui {

namespace {

constexpr int leastHeight = 108; ///< two rows, or the words in place of none
constexpr int mostLostRows = 2;  ///< seen at once

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
    , m_lostModel(new StatementTableModel(session.lostStatements(), this))
    , m_list(makeRows(m_model))
    , m_lostPart(new QWidget(this))
    , m_lostHeading(new PlainLabel({}, PlainLabel::Tone::Careful, m_lostPart))
    , m_lost(makeRows(m_lostModel))
    , m_count(new PlainLabel({}, PlainLabel::Tone::Heading, this))
    , m_pages(new QStackedLayout)
{
    m_list->setMinimumHeight(leastHeight);
    m_list->setAccessibleName(tr("Statements of this article"));
    m_lost->setAccessibleName(tr("Statements whose words are not in the article"));
    auto* lostRows = new QVBoxLayout(m_lostPart);
    lostRows->setContentsMargins(0, 0, 0, 0);
    lostRows->setSpacing(0);
    m_lostHeading->setContentsMargins(16, 12, 16, 4);
    m_lostHeading->setWordWrap(true);
    lostRows->addWidget(m_lostHeading);
    lostRows->addWidget(m_lost);

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
    rows->addWidget(m_lostPart);
    rows->addLayout(header);
    rows->addLayout(m_pages, 1);

    joinRows(m_list);
    joinRows(m_lost);
    connect(&session, &Session::currentStatementChanged, this, &StatementListView::showCurrent);
    for (const auto signal : {&Session::articleOpened, &Session::articleClosed})
        connect(&session, signal, this, &StatementListView::showCount);
    showCurrent();
}

const app::Statement& StatementListView::statementAt(const QModelIndex& index)
{
    return qobject_cast<const StatementTableModel*>(index.model())->statementAt(index);
}

QListView* StatementListView::makeRows(StatementTableModel* model)
{
    auto* rows = new StatementRows(this);
    // Before the view connects itself to the model: it moves its current row off one that goes away.
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_isFollowing = true; });
    rows->setModel(model);
    rows->setModelColumn(StatementTableModel::Speakers);
    rows->setItemDelegate(new StatementDelegate(
        [this](const app::Statement& statement) {
            std::vector<QColor> colours;
            for (const app::SpokenBy& speaker : statement.speakers)
                colours.push_back(speakerColour(m_session.codebook(), speaker.name));
            if (colours.empty())
                colours.push_back(theme().softInk);
            return colours;
        },
        this));
    rows->setUniformItemSizes(true);
    rows->setMouseTracking(true);
    rows->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    rows->setContextMenuPolicy(Qt::CustomContextMenu);
    makeQuiet(*rows);
    return rows;
}

void StatementListView::joinRows(QListView* rows)
{
    connect(rows->selectionModel(), &QItemSelectionModel::currentChanged, this, &StatementListView::takeRow);
    // A click on the row that is current already, too.
    connect(rows, &QListView::clicked, this, &StatementListView::takeRow);
    connect(
        rows, &QListView::activated, this, [this](const QModelIndex& index) { emit activated(statementAt(index).id); });
    connect(rows, &QListView::customContextMenuRequested, this,
        [this, rows](const QPoint& position) { openMenu(*rows, position); });
    // A change of its borders can move the statement in hand to another row, and to the other list.
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(rows->model(), signal, this, &StatementListView::showCurrent);
    connect(rows->model(), &QAbstractItemModel::modelReset, this, &StatementListView::showCurrent);
    connect(&m_session, &Session::codebookChanged, rows->viewport(), qOverload<>(&QWidget::update));
    connect(&ThemeChooser::instance(), &ThemeChooser::changed, rows->viewport(), qOverload<>(&QWidget::update));
}

QAbstractItemView* StatementListView::list() const
{
    return m_list;
}

QAbstractItemView* StatementListView::lostList() const
{
    return m_lost;
}

void StatementListView::setRemarks(std::unordered_map<app::StatementId, QString> remarks)
{
    m_lostModel->setRemarks(remarks);
    m_model->setRemarks(std::move(remarks));
}

void StatementListView::takeRow(const QModelIndex& current)
{
    if (!current.isValid() || m_isFollowing)
        return;
    m_session.setCurrentStatement(statementAt(current).id);
    emit chosen();
}

void StatementListView::showCurrent()
{
    m_isFollowing = true;
    const auto show = [this](QListView* rows, const app::StatementList& list) {
        if (const auto row = list.rowOf(m_session.currentStatement()))
            rows->setCurrentIndex(rows->model()->index(*row, StatementTableModel::Speakers));
        else
            rows->selectionModel()->clear();
    };
    show(m_list, m_session.statements());
    show(m_lost, m_session.lostStatements());
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
    m_count->setAccessibleName(isKnown ? tr("%Ln statement(s)", nullptr, count) : QString());
    m_pages->setCurrentIndex(count > 0 ? 0 : 1);

    const int lost = m_session.lostStatements().count();
    m_lostPart->setVisible(lost > 0);
    m_lostHeading->setText(tr("Not in the article: the words of %Ln statement(s)", nullptr, lost));
    m_lost->setFixedHeight(std::min(lost, mostLostRows) * m_lost->sizeHintForRow(0));
}

void StatementListView::openMenu(const QListView& rows, const QPoint& position)
{
    const QModelIndex index = rows.indexAt(position);
    if (!index.isValid())
        return;
    takeRow(index);
    QMenu menu(this);
    if (!m_session.isCurrentLost())
        menu.addAction(tr("Show in text"), this, [this] { emit activated(m_session.currentStatement()); });
    QAction* remove = menu.addAction(tr("Delete statement"), this, &StatementListView::deleteRequested);
    remove->setEnabled(!m_session.readOnlyBecause());
    menu.exec(rows.viewport()->mapToGlobal(position));
}
}
