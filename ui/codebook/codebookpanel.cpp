// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/codebook/codebookpanel.h"

#include "app/base/utf8.h"
#include "app/codebook/codebookcheck.h"
#include "ui/codebook/codebookmodel.h"
#include "ui/codebook/entrydialog.h"
#include "ui/support/chip.h"
#include "ui/support/fonts.h"
#include "ui/support/plainlabel.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// A dot of colour, the name, a tick where the statement in hand has it, and the key.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {120, 28}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& colours = theme();
        const QRect row = option.rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const auto kind = static_cast<CodebookModel::Kind>(index.data(CodebookModel::KindRole).toInt());
        if (kind == CodebookModel::Kind::SpeakerHeading || kind == CodebookModel::Kind::TopicHeading) {
            painter->setFont(headingFont());
            painter->setPen(colours.softInk);
            painter->drawText(row.adjusted(16, 4, -16, 0), Qt::AlignVCenter, index.data().toString());
            painter->restore();
            return;
        }
        const bool chosen = index.data(CodebookModel::ChosenRole).toBool();
        if (chosen || option.state & (QStyle::State_MouseOver | QStyle::State_Selected))
            painter->fillRect(row, chosen ? colours.selection : colours.chip);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(colours.accent);
            painter->drawRect(row.adjusted(0, 0, -1, -1));
        }
        int left = row.left() + 16 + 14 * index.data(CodebookModel::DepthRole).toInt();
        painter->setPen(Qt::NoPen);
        painter->setBrush(index.data(CodebookModel::ColourRole).value<QColor>());
        painter->drawEllipse(QRectF(left, row.center().y() - 3.5, 8, 8));
        left += 16;

        int right = row.right() - 16;
        if (const QString key = index.data(CodebookModel::KeyRole).toString(); !key.isEmpty()) {
            const QSize size = KeyCap::sizeOf(key);
            KeyCap::paint(painter, QRect(QPoint(right - size.width(), row.center().y() - size.height() / 2), size), key);
            right -= size.width() + 8;
        }
        QFont font = panelFont();
        font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(colours.ink);
        if (chosen) {
            painter->drawText(QRect(right - 14, row.top(), 14, row.height()), Qt::AlignCenter, QStringLiteral("✓"));
            right -= 18;
        }
        const QRect words(left, row.top(), right - left, row.height());
        painter->drawText(words, Qt::AlignVCenter, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }
};
}

CodebookPanel::CodebookPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new CodebookModel(session, this))
    , m_filter(new QLineEdit(this))
    , m_view(new QListView(this))
{
    m_filter->setPlaceholderText(tr("Find or add a speaker or topic"));
    m_filter->setAccessibleName(tr("Find or add a speaker or topic"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new EntryDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAccessibleName(tr("Codebook"));
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    m_view->installEventFilter(this);

    auto* add = new QPushButton(tr("Add…"), this);
    add->setToolTip(tr("Add a speaker or a topic to the codebook"));
    auto* top = new QHBoxLayout;
    top->setContentsMargins(16, 8, 16, 4);
    top->addWidget(m_filter, 1);
    top->addWidget(add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);

    auto* menu = new QMenu(add);
    menu->addAction(tr("Speaker…"), this, [this] { addSpeaker(); });
    menu->addAction(tr("Topic…"), this, [this] { addTopic(); });
    add->setMenu(menu);
    connect(m_filter, &QLineEdit::textChanged, m_model, &CodebookModel::setFilter);
    connect(m_view, &QListView::clicked, this, &CodebookPanel::choose);
    connect(m_view, &QListView::customContextMenuRequested, this, &CodebookPanel::openMenu);
}

void CodebookPanel::choose(const QModelIndex& index)
{
    const std::string name = app::toUtf8(index.data(CodebookModel::NameRole).toString());
    const auto kind = static_cast<CodebookModel::Kind>(index.data(CodebookModel::KindRole).toInt());
    if (kind == CodebookModel::Kind::Speaker)
        emit speakerChosen(name);
    else if (kind == CodebookModel::Kind::Topic)
        emit topicChosen(name);
}

void CodebookPanel::write(const app::Codebook& codebook)
{
    if (const app::Result<> written = m_session.changeCodebook(codebook); !written)
        emit m_session.failed(written.error());
}

void CodebookPanel::addSpeaker()
{
    app::Speaker blank;
    blank.name = app::toUtf8(m_filter->text().simplified());
    if (const auto made = EntryDialog::ask(blank, this)) {
        app::Codebook codebook = m_session.codebook();
        const app::Speaker entry = codebook.addSpeaker(made->name); // with a fresh id
        std::vector<app::Speaker> speakers = codebook.speakers();
        app::Speaker& added = *std::ranges::find(speakers, entry.id, &app::Speaker::id);
        added = *made;
        added.id = entry.id;
        codebook.setSpeakers(std::move(speakers));
        write(codebook);
        m_filter->clear();
    }
}

void CodebookPanel::addTopic()
{
    app::Topic blank;
    blank.name = app::toUtf8(m_filter->text().simplified());
    if (const auto made = EntryDialog::ask(blank, m_session.codebook(), this)) {
        app::Codebook codebook = m_session.codebook();
        const app::Topic entry = codebook.addTopic(made->name);
        std::vector<app::Topic> topics = codebook.topics();
        app::Topic& added = *std::ranges::find(topics, entry.id, &app::Topic::id);
        added = *made;
        added.id = entry.id;
        codebook.setTopics(std::move(topics));
        write(codebook);
        m_filter->clear();
    }
}

void CodebookPanel::edit(const QModelIndex& index)
{
    const std::string name = app::toUtf8(index.data(CodebookModel::NameRole).toString());
    app::Codebook codebook = m_session.codebook();
    const auto kind = static_cast<CodebookModel::Kind>(index.data(CodebookModel::KindRole).toInt());
    if (kind == CodebookModel::Kind::Speaker) {
        std::vector<app::Speaker> speakers = codebook.speakers();
        const auto entry = std::ranges::find(speakers, name, &app::Speaker::name);
        const auto changed = entry == speakers.end() ? std::nullopt : EntryDialog::ask(*entry, this);
        if (!changed)
            return;
        *entry = *changed;
        codebook.setSpeakers(std::move(speakers));
    } else if (kind == CodebookModel::Kind::Topic) {
        std::vector<app::Topic> topics = codebook.topics();
        const auto entry = std::ranges::find(topics, name, &app::Topic::name);
        const auto changed = entry == topics.end() ? std::nullopt : EntryDialog::ask(*entry, m_session.codebook(), this);
        if (!changed)
            return;
        *entry = *changed;
        codebook.setTopics(std::move(topics));
    }
    if (const std::vector<QString> problems = app::checkCodebook(codebook); problems.size() > app::checkCodebook(m_session.codebook()).size()) {
        // Two entries of one name or a loop of topics would make tag files ambiguous for everybody.
        emit m_session.notice(tr("The codebook was not changed: %1").arg(problems.back()));
        return;
    }
    write(codebook);
}

void CodebookPanel::openMenu(const QPoint& position)
{
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid() || index.data(CodebookModel::NameRole).toString().isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Edit…"), this, [this, persistent = QPersistentModelIndex(index)] { edit(persistent); });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

bool CodebookPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (watched == m_filter && key == Qt::Key_Down) {
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (watched == m_filter && key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (watched == m_view && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)) {
            choose(m_view->currentIndex());
            return true;
        }
        if (watched == m_view && key == Qt::Key_F2) {
            edit(m_view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
}
