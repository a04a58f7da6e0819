// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/mapnamesdialog.h"

#include "app/base/utf8.h"
#include "ui/codebook/entrycolours.h"
#include "ui/support/suggestionlist.h"
#include "ui/review/twolinedelegate.h"
#include "ui/support/emptystate.h"
#include "ui/support/fonts.h"
#include "ui/support/plainlabel.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

EntryKind entryKindOf(app::CodeKind kind)
{
    return kind == app::CodeKind::Speaker ? EntryKind::Speaker : EntryKind::Topic;
}

QString reasonOf(app::UnknownCode::Proposal::Reason reason)
{
    using Reason = app::UnknownCode::Proposal::Reason;
    switch (reason) {
    case Reason::Codebook: return MapNamesDialog::tr("the colleague's codebook says so");
    case Reason::Words: return MapNamesDialog::tr("the same words");
    case Reason::Spelling: return MapNamesDialog::tr("one letter apart");
    }
    Q_UNREACHABLE_RETURN({});
}
}

MapNamesDialog::MapNamesDialog(const app::Codebook& codebook, Names names, QWidget* parent)
    : QDialog(parent)
    , m_codebook(codebook)
    , m_names(std::move(names))
    , m_entries(codebook)
    , m_list(new QListWidget(this))
    , m_question(new PlainLabel({}, PlainLabel::Tone::Ink, this))
    , m_where(new PlainLabel({}, PlainLabel::Tone::Soft, this))
    , m_line(new QLineEdit(this))
    , m_suggestions(new SuggestionList(this))
    //: The colleague's name stays as it is; it is no other name of an entry of the codebook
    , m_keep(new QPushButton(tr("&Keep as its own name"), this))
    //: Takes back what was said on a colleague's name
    , m_leave(new QPushButton(tr("&Leave it open"), this))
    , m_proposals(new QPushButton(this))
    , m_remember(new QPushButton(tr("&Remember"), this))
{
    setWindowTitle(tr("Map names"));
    const bool isEmpty = m_names.foreign.empty();
    QWidget* work = makeWork();
    work->setVisible(!isEmpty);
    auto* nothing = new EmptyState(tr("Every name is in the codebook"),
        tr("Colleagues' files on this article use no speaker or topic that the codebook lacks."), this);
    nothing->setVisible(isEmpty);
    auto* buttons = new QDialogButtonBox(this);
    m_remember->setVisible(!isEmpty);
    if (!isEmpty)
        buttons->addButton(m_remember, QDialogButtonBox::AcceptRole);
    buttons->addButton(isEmpty ? QDialogButtonBox::Close : QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 20, 20, 16);
    rows->setSpacing(16);
    rows->addWidget(work, 1);
    rows->addWidget(nothing);
    rows->addWidget(buttons);
    // Enter in the list or the line is about the name in hand, not about all.
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(isEmpty);
    if (isEmpty)
        return;
    resize(680, 460);
    const auto open = std::ranges::find(m_meanings, std::string());
    m_list->setCurrentRow(open == m_meanings.end() ? 0 : static_cast<int>(open - m_meanings.begin()));
    m_line->setFocus();
}

QWidget* MapNamesDialog::makeWork()
{
    auto* work = new QWidget(this);
    auto* explanation =
        new PlainLabel(tr("Colleagues use names that the codebook lacks. Say what they mean, and they are compared and "
                          "counted as that. Nobody's file is changed; everybody who works in this folder shares it."),
            PlainLabel::Tone::Soft, work);
    explanation->setWordWrap(true);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addWidget(makeNames(), 1);
    columns->addWidget(makeQuestion(), 1);
    auto* rows = new QVBoxLayout(work);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(16);
    rows->addWidget(explanation);
    rows->addLayout(columns, 1);
    return work;
}

QWidget* MapNamesDialog::makeNames()
{
    auto* part = new QWidget(this);
    for (const app::UnknownCode& code : m_names.foreign) {
        const std::string* ours = m_names.known.find(code.kind, code.name);
        m_meanings.push_back(ours ? *ours : std::string());
        new QListWidgetItem(m_list);
        showName(m_meanings.size() - 1);
    }
    m_list->setAccessibleName(tr("Names that the codebook lacks"));
    m_list->setItemDelegate(new TwoLineDelegate(this));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::currentRowChanged, this, &MapNamesDialog::ask);
    m_list->installEventFilter(this);
    connect(m_proposals, &QPushButton::clicked, this, &MapNamesDialog::takeProposals);
    auto* rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_proposals, 0, Qt::AlignLeft);
    showProposals();
    return part;
}

QWidget* MapNamesDialog::makeQuestion()
{
    auto* part = new QWidget(this);
    QFont bold = panelFont();
    bold.setWeight(QFont::DemiBold);
    m_question->setFont(bold);
    m_question->setWordWrap(true);
    m_where->setWordWrap(true);
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &MapNamesDialog::suggest);
    connect(m_suggestions, &QListWidget::itemClicked, this,
        [this](QListWidgetItem* item) { takeRow(m_suggestions->row(item)); });
    connect(m_keep, &QPushButton::clicked, this, [this] { mean(m_names.foreign[inHand()].name); });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_meanings[inHand()].clear();
        showName(inHand());
        showProposals();
        ask();
    });
    auto* other = new QHBoxLayout;
    other->addWidget(m_keep);
    other->addWidget(m_leave);
    other->addStretch();
    auto* rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_question);
    rows->addWidget(m_where);
    rows->addWidget(m_line);
    rows->addWidget(m_suggestions);
    rows->addStretch();
    rows->addLayout(other);
    return part;
}

std::size_t MapNamesDialog::inHand() const
{
    return static_cast<std::size_t>(std::max(0, m_list->currentRow()));
}

QString MapNamesDialog::whereItComesFrom(const app::UnknownCode& code) const
{
    const bool isSpeaker = code.kind == app::CodeKind::Speaker;
    if (!m_names.namesCoders)
        return isSpeaker ? tr("speaker, used %n time(s)", nullptr, code.uses)
                         : tr("topic, used %n time(s)", nullptr, code.uses);
    QStringList coders;
    for (const std::string& coder : code.coders)
        coders += app::toQString(coder);
    //: Below a name in a list; %1 are coders
    return (isSpeaker ? tr("speaker, used %n time(s) by %1", nullptr, code.uses)
                      //: Below a name in a list; %1 are coders
                      : tr("topic, used %n time(s) by %1", nullptr, code.uses))
        .arg(coders.join(u", "_s));
}

void MapNamesDialog::showName(std::size_t at)
{
    const app::UnknownCode& code = m_names.foreign[at];
    const QString name = app::toQString(code.name);
    const std::string& ours = m_meanings[at];
    const QString line = ours.empty() ? name
        : ours == code.name
        //: Row of a list: a colleague's name that stays as it is
        ? tr("%1 keeps its name").arg(name)
        //: Row of a list: %1 is a colleague's name, %2 what it means in the codebook
        : tr("%1 means %2").arg(name, app::toQString(ours));
    QListWidgetItem* item = m_list->item(static_cast<int>(at));
    item->setText(u"%1\n%2"_s.arg(line, whereItComesFrom(code)));
    QFont font = panelFont();
    // What is open asks for attention; what is said is settled.
    font.setWeight(ours.empty() ? QFont::DemiBold : QFont::Normal);
    item->setFont(font);
}

void MapNamesDialog::showProposals()
{
    int count = 0;
    for (std::size_t at = 0; at < m_meanings.size(); ++at)
        count += m_meanings[at].empty() && m_names.foreign[at].proposal ? 1 : 0;
    m_proposals->setText(tr("Take %n &proposal(s)", nullptr, count));
    m_proposals->setVisible(count > 0);
    m_remember->setEnabled(!changes().empty()); // else it would close and have done nothing
}

// --- the name in hand --------------------------------------------------------------------------------------------

void MapNamesDialog::ask()
{
    const app::UnknownCode& code = m_names.foreign[inHand()];
    //: %1 is a colleague's name for a speaker or topic
    m_question->setText(tr("What does “%1” mean?").arg(app::toQString(code.name)));
    m_where->setText(whereItComesFrom(code));
    const bool isSpeaker = code.kind == app::CodeKind::Speaker;
    m_line->setPlaceholderText(isSpeaker ? tr("Find a speaker") : tr("Find a topic"));
    m_line->setAccessibleName(m_question->text());
    m_line->setAccessibleDescription(isSpeaker ? tr("Name of a speaker in the codebook; arrow keys choose, Enter takes")
                                               : tr("Name of a topic in the codebook; arrow keys choose, Enter takes"));
    m_leave->setEnabled(!m_meanings[inHand()].empty());
    m_line->clear();
    suggest();
}

void MapNamesDialog::suggest()
{
    const app::UnknownCode& code = m_names.foreign[inHand()];
    const QString typed = m_line->text().simplified();
    const std::string& ours = m_meanings[inHand()];
    std::vector<Suggestion> suggestions;
    m_offered.clear();
    const auto offer = [&](const std::string& name, const QString& detail) {
        if (std::ranges::contains(m_offered, name))
            return;
        const QColor dot =
            code.kind == app::CodeKind::Speaker ? speakerColour(m_codebook, name) : topicColour(m_codebook, name);
        suggestions.push_back({app::toQString(name), name == ours ? tr("as it is now") : detail, dot});
        m_offered.push_back(name);
    };
    if (typed.isEmpty() && code.proposal)
        offer(code.proposal->ours, reasonOf(code.proposal->reason));
    for (const NameMatcher::Match& match : m_entries.matches(typed, entryKindOf(code.kind)))
        offer(match.name, match.isByAlias() && !typed.isEmpty() ? match.spelling : QString());
    m_suggestions->setSuggestions(suggestions);
    // What is proposed or found is what Enter takes; with neither, Enter says nothing of anybody.
    if (!typed.isEmpty() || code.proposal)
        m_suggestions->moveBy(1);
}

void MapNamesDialog::takeRow(int row)
{
    if (row >= 0 && row < std::ssize(m_offered))
        mean(m_offered[static_cast<std::size_t>(row)]);
}

void MapNamesDialog::mean(const std::string& ours)
{
    m_meanings[inHand()] = std::string(ours);
    showName(inHand());
    showProposals();
    const std::size_t count = m_meanings.size();
    for (std::size_t step = 1; step < count; ++step) {
        const std::size_t next = (inHand() + step) % count;
        if (!m_meanings[next].empty())
            continue;
        m_list->setCurrentRow(static_cast<int>(next));
        m_line->setFocus();
        return;
    }
    ask();
    m_remember->setFocus();
}

void MapNamesDialog::takeProposals()
{
    for (std::size_t at = 0; at < m_meanings.size(); ++at) {
        if (!m_meanings[at].empty() || !m_names.foreign[at].proposal)
            continue;
        m_meanings[at] = m_names.foreign[at].proposal->ours;
        showName(at);
    }
    showProposals();
    ask();
    m_remember->setFocus();
}

bool MapNamesDialog::eventFilter(QObject* watched, QEvent* event)
{
    const auto isEnter = [&] {
        const int key = static_cast<QKeyEvent*>(event)->key();
        return key == Qt::Key_Return || key == Qt::Key_Enter;
    };
    if (watched == m_list && event->type() == QEvent::KeyPress && isEnter()) {
        m_line->setFocus();
        return true;
    }
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down: m_suggestions->moveBy(1); return true;
        case Qt::Key_Up: m_suggestions->moveBy(-1); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: takeRow(m_suggestions->chosen()); return true;
        default: break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

// --- the answer --------------------------------------------------------------------------------------------------

std::vector<NameMeaning> MapNamesDialog::changes() const
{
    std::vector<NameMeaning> changes;
    for (std::size_t at = 0; at < m_meanings.size(); ++at) {
        const app::UnknownCode& code = m_names.foreign[at];
        const std::string* before = m_names.known.find(code.kind, code.name);
        if (m_meanings[at] != (before ? *before : std::string()))
            changes.push_back({code.kind, code.name, m_meanings[at]});
    }
    return changes;
}
}
