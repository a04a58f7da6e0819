// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/codebook/entrypicker.h"

#include "app/base/utf8.h"
#include "ui/codebook/entrycolours.h"
#include "ui/support/suggestionlist.h"
#include "ui/session/entrycommand.h"
#include "ui/session/session.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr std::size_t mostOffered = 7;
}

EntryPicker::EntryPicker(Session& session, QWidget* parent)
    : Overlay(parent)
    , m_session(session)
    , m_line(new QLineEdit(this))
    , m_list(new SuggestionList(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(contentMargins());
    rows->setSpacing(6);
    rows->addWidget(m_line);
    rows->addWidget(m_list);
    m_line->setMinimumWidth(240);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &EntryPicker::suggest);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { take(m_list->row(item)); });
}

void EntryPicker::ask(EntryKind kind, const std::function<bool(const std::string&)>& isTaken, const QRect& anchor)
{
    m_kind = kind;
    m_isTaken = isTaken;
    m_names = NameMatcher(m_session.codebook());
    const QString question = kind == EntryKind::Speaker ? tr("Speaker to add") : tr("Topic to add");
    m_line->setPlaceholderText(kind == EntryKind::Speaker ? tr("Name of a speaker") : tr("Name of a topic"));
    m_line->setAccessibleName(question);
    m_line->clear();
    suggest();
    openBeside(anchor);
    m_line->setFocus(Qt::PopupFocusReason);
}

void EntryPicker::suggest()
{
    const QString typed = m_line->text().simplified();
    std::vector<Suggestion> suggestions;
    m_offered.clear();
    bool isKnown = typed.isEmpty();
    for (const NameMatcher::Match& match : m_names.matches(typed, m_kind)) {
        isKnown |= match.isWhole();
        if (m_isTaken(match.name) || m_offered.size() == mostOffered)
            continue;
        const QColor dot = m_kind == EntryKind::Speaker ? speakerColour(m_session.codebook(), match.name)
                                                        : topicColour(m_session.codebook(), match.name);
        suggestions.push_back(
            {app::toQString(match.name), match.isByAlias() && !typed.isEmpty() ? match.spelling : QString(), dot});
        m_offered.push_back(match.name);
    }
    if (!isKnown)
        suggestions.push_back(
            {(m_kind == EntryKind::Speaker ? tr("New speaker “%1”") : tr("New topic “%1”")).arg(typed), {}, {}});
    m_list->setSuggestions(suggestions);
    // What is first is what Enter takes, so that is shown; with nothing typed, Enter must not tag anybody.
    if (!typed.isEmpty())
        m_list->moveBy(1);
    if (isVisible())
        fit();
}

void EntryPicker::take(int row)
{
    if (row < 0 || row >= m_list->count())
        return;
    const EntryKind kind = m_kind;
    if (static_cast<std::size_t>(row) < m_offered.size()) {
        const std::string name = m_offered[static_cast<std::size_t>(row)];
        close();
        emit picked(kind, name);
        return;
    }
    const QString typed = m_line->text().simplified();
    // What is done with the new name is one step with it.
    StepWithEntries step(
        m_session, (kind == EntryKind::Speaker ? tr("Tag new speaker %1") : tr("Tag new topic %1")).arg(typed));
    const app::Result<std::string> added =
        step.add(kind == EntryKind::Speaker ? app::Renaming::Kind::Speaker : app::Renaming::Kind::Topic, typed);
    close();
    if (added)
        emit picked(kind, *added);
    else
        emit m_session.failed(added.error());
}

bool EntryPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down: m_list->moveBy(1); return true;
        case Qt::Key_Up: m_list->moveBy(-1); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab: take(m_list->chosen()); return true;
        case Qt::Key_Escape: close(); return true;
        default: break;
        }
    }
    return Overlay::eventFilter(watched, event);
}
}
