// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/codebook/codebookpanel.h"

#include "app/base/utf8.h"
#include "ui/codebook/codebookchanges.h"
#include "ui/codebook/filerenamer.h"
#include "ui/codebook/mergedialog.h"
#include "ui/support/flowlayout.h"
#include "ui/support/quietview.h"
#include "ui/codebook/removedialog.h"
#include "ui/codebook/speakerdialog.h"
#include "ui/codebook/topicdialog.h"
#include "ui/session/entrycommand.h"
#include "ui/session/session.h"
#include "ui/support/chip.h"
#include "ui/support/fonts.h"
#include "ui/support/plainlabel.h"
#include "ui/support/theme.h"
#include "ui/support/tooltiptext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int rowHeight = 26;
constexpr int headingHeight = rowHeight + 2;
constexpr int leastEntries = 4; ///< in view; with fewer one would tag by scrolling
constexpr int margin = 16;
constexpr int dotSize = 8;
constexpr int checkSize = 15;

/// Headings stay; of the entries those that have what was typed in a name or alias.
class CodebookFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setTyped(const QString& typed)
    {
        m_typed = app::toQString(app::foldedName(app::toUtf8(typed)));
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        if (m_typed.isEmpty() || !parent.isValid())
            return true;
        const QStringList spellings =
            sourceModel()->index(row, 0, parent).data(CodebookModel::SpellingsRole).toStringList();
        return std::ranges::any_of(spellings, [this](const QString& spelling) { return spelling.contains(m_typed); });
    }

private:
    QString m_typed;
};

QString nameOfAdding(const QString& entry)
{
    //: Name of an undo step: %1 is a speaker or topic that is added to the codebook
    return CodebookPanel::tr("Add “%1” to the codebook").arg(entry);
}

class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {100, index.parent().isValid() ? rowHeight : headingHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& colours = theme();
        QRect row = option.rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (!index.parent().isValid()) {
            painter->setFont(headingFont());
            painter->setPen(colours.softInk);
            painter->drawText(row.adjusted(margin, 4, -margin, 0), Qt::AlignVCenter, index.data().toString());
            painter->restore();
            return;
        }
        const QRect whole(0, row.top(), option.widget ? option.widget->width() : row.right(), row.height());
        if (option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus)
            painter->fillRect(whole, colours.selection);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(whole, colours.chip);

        const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const auto colour = index.data(CodebookModel::ColourRole).value<QColor>();
        const QPointF centre(row.left() + margin + checkSize / 2.0, row.center().y() + 0.5);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        const qreal size = isChecked ? checkSize : dotSize;
        painter->drawEllipse(QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size));
        if (isChecked) {
            painter->setPen(QPen(colours.paper, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter->drawPolyline(
                QPolygonF({centre + QPointF(-3.2, 0.2), centre + QPointF(-0.9, 2.6), centre + QPointF(3.4, -2.4)}));
        }

        const QString digit = index.data(CodebookModel::KeyRole).toString();
        const bool isSpeaker = topmost(index).row() == 0;
        //: Keys that choose a speaker; %1 is a digit
        const QString key = digit.isEmpty() ? QString() : isSpeaker ? CodebookPanel::tr("Alt %1").arg(digit) : digit;
        int right = option.widget ? static_cast<const QAbstractItemView*>(option.widget)->viewport()->width() - margin
                                  : row.right() - margin;
        if (!key.isEmpty()) {
            const QSize cap = KeyCap::sizeOf(key);
            KeyCap::paint(
                painter, QRect(QPoint(right - cap.width(), row.center().y() - cap.height() / 2 + 1), cap), key);
            right -= cap.width() + 8;
        }
        QFont font = panelFont();
        font.setWeight(isChecked ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(colours.ink);
        const int left = row.left() + margin + checkSize + 8;
        const QRect words(left, row.top(), std::max(0, right - left), row.height());
        painter->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }

private:
    [[nodiscard]] static QModelIndex topmost(QModelIndex index)
    {
        while (index.parent().isValid())
            index = index.parent();
        return index;
    }
};
}

CodebookPanel::CodebookPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_renamer(new FileRenamer(session, this))
    , m_model(new CodebookModel(session, this))
    , m_proxy(new CodebookFilter(this))
    , m_view(new QTreeView(this))
    , m_filter(new QLineEdit(this))
    , m_newSpeaker(new Chip({}, {}, Chip::Kind::Add, this))
    , m_newTopic(new Chip({}, {}, Chip::Kind::Add, this))
{
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setSourceModel(m_model);
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new EntryDelegate(this));
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setIndentation(0);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setTabKeyNavigation(false);
    makeQuiet(*m_view);
    m_view->setMinimumHeight(headingHeight + leastEntries * rowHeight);
    m_view->setAccessibleName(tr("Codebook"));
    m_view->setExpandsOnDoubleClick(false);
    m_view->installEventFilter(this);
    m_filter->installEventFilter(this);
    m_filter->setPlaceholderText(tr("Filter or add"));
    m_filter->setAccessibleName(tr("Filter speakers and topics"));
    m_filter->setClearButtonEnabled(true);

    auto* addButton = new QToolButton(this);
    addButton->setText(u"+"_s);
    addButton->setAutoRaise(true);
    addButton->setFocusPolicy(Qt::StrongFocus);
    addButton->setAccessibleName(tr("Add to the codebook"));
    addButton->setToolTip(tr("Add to the codebook"));
    connect(addButton, &QToolButton::clicked, this,
        [this, addButton] { openMenu({}, addButton->mapToGlobal(QPoint(0, addButton->height()))); });

    auto* header = new QHBoxLayout;
    header->setContentsMargins(margin, 8, 8, 4);
    header->setSpacing(8);
    header->addWidget(new PlainLabel(tr("Codebook"), PlainLabel::Tone::Heading, this));
    header->addWidget(m_filter, 1);
    header->addWidget(addButton);
    auto* newEntries = new QWidget(this);
    auto* chips = new FlowLayout(newEntries);
    chips->addWidget(m_newSpeaker);
    chips->addWidget(m_newTopic);
    chips->setContentsMargins(margin, 0, margin, 4);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(header);
    rows->addWidget(newEntries);
    rows->addWidget(m_view, 1);
    setTabOrder({m_filter, addButton, m_newSpeaker, m_newTopic, m_view});

    connect(m_newSpeaker, &Chip::clicked, this, [this] { add(EntryKind::Speaker, m_filter->text()); });
    connect(m_newTopic, &Chip::clicked, this, [this] { add(EntryKind::Topic, m_filter->text()); });
    connect(m_filter, &QLineEdit::textChanged, this, &CodebookPanel::applyFilter);
    connect(m_view, &QTreeView::clicked, this, &CodebookPanel::choose);
    connect(m_view, &QTreeView::customContextMenuRequested, this, [this](const QPoint& position) {
        openMenu(m_view->indexAt(position), m_view->viewport()->mapToGlobal(position));
    });
    keepRowOverResets();
    connect(&ThemeChooser::instance(), &ThemeChooser::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(&session, &Session::codebookChanged, this, &CodebookPanel::applyFilter);
    applyFilter();
}

/// The codebook is written anew with each entry that tagging adds; who is at a row of it stays there.
void CodebookPanel::keepRowOverResets()
{
    struct Row
    {
        EntryKind kind = EntryKind::Speaker;
        std::string id;
    };
    // Noted when the row is taken: at the reset the codebook is the new one already.
    const auto row = std::make_shared<Row>();
    const auto scrolledTo = std::make_shared<int>(0);
    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, row](const QModelIndex& current) {
            if (const auto entry = m_model->entryAt(m_proxy->mapToSource(current)))
                *row = {entry->kind, m_model->idOf(*entry)};
        });
    connect(m_proxy, &QAbstractItemModel::modelAboutToBeReset, this,
        [this, scrolledTo] { *scrolledTo = m_view->verticalScrollBar()->value(); });
    connect(m_proxy, &QAbstractItemModel::modelReset, this, [this, row, scrolledTo] {
        m_view->expandAll();
        if (const QModelIndex again = m_proxy->mapFromSource(m_model->find(row->kind, row->id)); again.isValid())
            m_view->selectionModel()->setCurrentIndex(again, QItemSelectionModel::ClearAndSelect);
        m_view->verticalScrollBar()->setValue(*scrolledTo);
    });
}

QAbstractItemView* CodebookPanel::list() const
{
    return m_view;
}

void CodebookPanel::applyFilter()
{
    const QString typed = m_filter->text().simplified();
    static_cast<CodebookFilter*>(m_proxy)->setTyped(typed);
    m_view->expandAll();
    const std::string name = app::toUtf8(typed);
    const auto offer = [&](Chip* chip, const QString& text, bool isKnown) {
        chip->setVisible(!typed.isEmpty() && !isKnown);
        chip->setText(text);
        chip->setToolTip(toolTipText(text));
        chip->setAccessibleName(text);
        chip->updateGeometry();
    };
    offer(m_newSpeaker, tr("New speaker “%1”").arg(typed), m_session.codebook().findSpeaker(name));
    offer(m_newTopic, tr("New topic “%1”").arg(typed), m_session.codebook().findTopic(name));
}

QModelIndex CodebookPanel::firstEntry() const
{
    for (int section = 0; section < m_proxy->rowCount(); ++section)
        if (const QModelIndex heading = m_proxy->index(section, 0); m_proxy->hasChildren(heading))
            return m_proxy->index(0, 0, heading);
    return {};
}

void CodebookPanel::choose(const QModelIndex& index)
{
    const auto entry = m_model->entryAt(m_proxy->mapToSource(index));
    if (!entry)
        return;
    const std::string name = m_model->nameOf(*entry);
    if (entry->kind == EntryKind::Speaker)
        emit speakerChosen(name);
    else
        emit topicChosen(name);
}

void CodebookPanel::add(EntryKind kind, const QString& name)
{
    StepWithEntries step(m_session, nameOfAdding(name.simplified()));
    const auto added =
        step.add(kind == EntryKind::Speaker ? app::Renaming::Kind::Speaker : app::Renaming::Kind::Topic, name);
    if (!added) {
        emit m_session.failed(added.error());
        return;
    }
    m_filter->setText({}); // with nothing left to undo in it: what is taken back next is the entry
    m_filter->setFocus();
}

void CodebookPanel::save(const std::function<void(app::Codebook&)>& change)
{
    const app::Codebook before = m_session.codebook();
    if (const auto saved = m_renamer->change(change); !saved)
        emit m_session.failed(saved.error());
    else {
        const auto pushNew = [this](const auto& entries, const auto& known) {
            for (std::size_t at = 0; at < entries.size(); ++at)
                if (std::ranges::none_of(known, [&](const auto& each) { return each.id == entries[at].id; }))
                    m_session.undoStack().push(new EntryCommand(m_session, entries[at], at, EntryCommand::Change::Added,
                        nameOfAdding(app::toQString(entries[at].name))));
        };
        pushNew(m_session.codebook().speakers(), before.speakers());
        pushNew(m_session.codebook().topics(), before.topics());
    }
}

void CodebookPanel::ask(const app::Speaker& speaker)
{
    SpeakerDialog dialog(speaker, m_session.codebook(), this);
    if (dialog.exec() == QDialog::Accepted)
        save([&](app::Codebook& codebook) { codebook = withSpeaker(std::move(codebook), dialog.speaker()); });
}

void CodebookPanel::ask(const app::Topic& topic)
{
    TopicDialog dialog(topic, m_session.codebook(), this);
    if (dialog.exec() == QDialog::Accepted)
        save([&](app::Codebook& codebook) { codebook = withTopic(std::move(codebook), dialog.topic()); });
}

void CodebookPanel::askForNew(EntryKind kind)
{
    const app::Codebook& codebook = m_session.codebook();
    const std::string name = app::toUtf8(m_filter->text().simplified());
    if (kind == EntryKind::Speaker) {
        app::Speaker speaker;
        speaker.name = name;
        speaker.key = freeSpeakerKey(codebook);
        ask(speaker);
    } else {
        app::Topic topic;
        topic.name = name;
        topic.key = freeTopicKey(codebook);
        ask(topic);
    }
}

void CodebookPanel::edit(const QModelIndex& index)
{
    const auto entry = m_model->entryAt(m_proxy->mapToSource(index));
    if (!entry)
        return;
    const app::Codebook codebook = m_session.codebook();
    if (entry->kind == EntryKind::Speaker)
        ask(codebook.speakers()[entry->position]);
    else
        ask(codebook.topics()[entry->position]);
}

void CodebookPanel::mergeAway(const QModelIndex& index)
{
    const auto entry = m_model->entryAt(m_proxy->mapToSource(index));
    if (!entry || !m_session.workspace())
        return;
    m_session.saveNow(); // so that the count is of what is there
    const auto kind = entry->kind == EntryKind::Speaker ? app::Renaming::Kind::Speaker : app::Renaming::Kind::Topic;
    MergeDialog dialog(
        kind, m_model->nameOf(*entry), m_session.codebook(), *m_session.workspace(), m_session.coder(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const app::Result<> merged = m_renamer->merge(dialog.wanted()); !merged)
        emit m_session.failed(merged.error());
}

void CodebookPanel::remove(const QModelIndex& index)
{
    const auto at = m_model->entryAt(m_proxy->mapToSource(index));
    if (!at || !m_session.workspace())
        return;
    m_session.saveNow(); // so that the count is of what is there
    const app::Codebook& codebook = m_session.codebook();
    const bool isSpeaker = at->kind == EntryKind::Speaker;
    const std::size_t position = at->position;
    const QPersistentModelIndex row = index;
    const EntryCommand::Entry entry = isSpeaker ? EntryCommand::Entry(codebook.speakers()[at->position])
                                                : EntryCommand::Entry(codebook.topics()[at->position]);
    if (without(codebook, entry) == codebook) {
        emit m_session.notice(tr("This topic has others below it: give them another parent first."));
        return;
    }
    const std::vector<std::string> spellings = spellingsOf(entry);
    const std::size_t others = (isSpeaker ? codebook.speakers().size() : codebook.topics().size()) - 1;
    RemoveDialog dialog(isSpeaker ? app::Renaming::Kind::Speaker : app::Renaming::Kind::Topic, spellings,
        *m_session.workspace(), others > 0, this);
    if (dialog.exec() != QDialog::Accepted) {
        if (dialog.wantsMerge())
            mergeAway(row);
        return;
    }
    const auto removed = m_session.changeCodebook([&](app::Codebook& book) { book = without(std::move(book), entry); });
    if (!removed)
        emit m_session.failed(removed.error());
    else
        m_session.undoStack().push(new EntryCommand(m_session, entry, position, EntryCommand::Change::Removed,
            //: Name of an undo step: %1 is a speaker or topic that is removed from the codebook
            tr("Remove “%1”").arg(app::toQString(spellings.front()))));
}

void CodebookPanel::openMenu(const QModelIndex& index, const QPoint& globalPosition)
{
    QMenu menu(this);
    if (const auto entry = m_model->entryAt(m_proxy->mapToSource(index))) {
        menu.addAction(tr("Edit…"), this, [this, at = QPersistentModelIndex(index)] { edit(at); });
        QAction* merge =
            menu.addAction(tr("Merge into…"), this, [this, at = QPersistentModelIndex(index)] { mergeAway(at); });
        const app::Codebook& codebook = m_session.codebook();
        merge->setEnabled(
            (entry->kind == EntryKind::Speaker ? codebook.speakers().size() : codebook.topics().size()) > 1);
        QAction* remove =
            menu.addAction(tr("Remove…"), this, [this, at = QPersistentModelIndex(index)] { this->remove(at); });
        remove->setShortcut(Qt::Key_Delete);
        remove->setShortcutContext(Qt::WidgetShortcut);
        menu.addSeparator();
    }
    menu.addAction(tr("New speaker…"), this, [this] { askForNew(EntryKind::Speaker); });
    menu.addAction(tr("New topic…"), this, [this] { askForNew(EntryKind::Topic); });
    menu.exec(globalPosition);
}

bool CodebookPanel::eventFilter(QObject* watched, QEvent* event)
{
    // The keyboard begins at a row that can be seen.
    if (watched == m_view && event->type() == QEvent::FocusIn && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(firstEntry());
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (event->type() == QEvent::ShortcutOverride) {
        // A field takes this key for itself, also with nothing to undo.
        if (watched == m_filter && key->matches(QKeySequence::Undo) && !m_filter->isUndoAvailable()) {
            event->ignore();
            return true;
        }
        // The window's digits and letters work in the rows, but these keys are about the row itself. Delete is among
        // them, lest who means the entry lose a statement.
        static constexpr std::array rowKeys{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_F2, Qt::Key_Delete};
        if (watched == m_view && key->modifiers() == Qt::NoModifier && std::ranges::contains(rowKeys, key->key()))
            event->accept();
        return false;
    }
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_filter) {
        if (key->key() == Qt::Key_Down && firstEntry().isValid()) {
            m_view->setCurrentIndex(firstEntry());
            m_view->setFocus();
            return true;
        }
        if (isEnter && firstEntry().isValid()) { // the next name can be typed over this one
            choose(firstEntry());
            m_filter->selectAll();
            return true;
        }
        if (isEnter && !m_filter->text().isEmpty()) {
            // Whether it is a speaker or a topic only a person knows, and Enter once more takes the first.
            m_newSpeaker->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
    } else if (watched == m_view) {
        if (isEnter || key->key() == Qt::Key_Space) {
            choose(m_view->currentIndex());
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            remove(m_view->currentIndex());
            return true;
        }
        if (key->key() == Qt::Key_F2) {
            edit(m_view->currentIndex());
            return true;
        }
        if (!key->text().isEmpty() && key->text().front().isPrint()) {
            event->ignore(); // letters and digits are commands of the window, not a search in the rows
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
}
