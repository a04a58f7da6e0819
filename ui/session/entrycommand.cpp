// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/session/entrycommand.h"

#include "app/exchange/entryuses.h"
#include "ui/session/session.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <limits>
#include <utility>

namespace ui {

namespace {

app::Renaming::Kind kindOf(const EntryCommand::Entry& entry)
{
    return std::holds_alternative<app::Speaker>(entry) ? app::Renaming::Kind::Speaker : app::Renaming::Kind::Topic;
}

/// @p codebook with the entry, if nothing of its name is there.
app::Codebook with(app::Codebook codebook, const EntryCommand::Entry& entry, std::size_t position)
{
    const auto insert = [position](auto entries, const auto& one) {
        entries.insert(entries.begin() + static_cast<std::ptrdiff_t>(std::min(position, entries.size())), one);
        return entries;
    };
    if (const auto* speaker = std::get_if<app::Speaker>(&entry); speaker && !codebook.findSpeaker(speaker->name))
        codebook.setSpeakers(insert(codebook.speakers(), *speaker));
    if (const auto* topic = std::get_if<app::Topic>(&entry); topic && !codebook.findTopic(topic->name))
        codebook.setTopics(insert(codebook.topics(), *topic));
    return codebook;
}

constexpr auto atTheEnd = std::numeric_limits<std::size_t>::max(); ///< new ones stand behind all others
}

std::vector<std::string> spellingsOf(const EntryCommand::Entry& entry)
{
    return std::visit(
        [](const auto& one) {
            std::vector<std::string> spellings{one.name};
            spellings.insert(spellings.end(), one.aliases.begin(), one.aliases.end());
            return spellings;
        },
        entry);
}

app::Codebook without(app::Codebook codebook, const EntryCommand::Entry& entry)
{
    if (const auto* speaker = std::get_if<app::Speaker>(&entry)) {
        std::vector<app::Speaker> speakers = codebook.speakers();
        std::erase(speakers, *speaker);
        codebook.setSpeakers(std::move(speakers));
    } else {
        const auto& topic = std::get<app::Topic>(entry);
        std::vector<app::Topic> topics = codebook.topics();
        if (std::ranges::none_of(topics, [&](const app::Topic& each) { return each.parent == topic.id; }))
            std::erase(topics, topic);
        codebook.setTopics(std::move(topics));
    }
    return codebook;
}

StepWithEntries::StepWithEntries(Session& session, QString step)
    : m_session(session)
    , m_step(std::move(step))
{
}

StepWithEntries::~StepWithEntries()
{
    if (m_hasBegun)
        m_session.undoStack().endMacro();
}

app::Result<std::string> StepWithEntries::add(app::Renaming::Kind kind, const QString& name)
{
    const app::Codebook before = m_session.codebook();
    const bool isSpeaker = kind == app::Renaming::Kind::Speaker;
    app::Result<std::string> added = isSpeaker ? m_session.addSpeaker(name) : m_session.addTopic(name);
    if (!added || (isSpeaker ? before.findSpeaker(*added) != nullptr : before.findTopic(*added) != nullptr))
        return added;
    EntryCommand::Entry entry = isSpeaker ? EntryCommand::Entry(*m_session.codebook().findSpeaker(*added))
                                          : EntryCommand::Entry(*m_session.codebook().findTopic(*added));
    if (!std::exchange(m_hasBegun, true))
        m_session.undoStack().beginMacro(m_step);
    m_session.undoStack().push(
        new EntryCommand(m_session, std::move(entry), atTheEnd, EntryCommand::Change::Added, m_step));
    return added;
}

EntryCommand::EntryCommand(Session& session, Entry entry, std::size_t position, Change change, const QString& step)
    : QUndoCommand(step)
    , m_session(session)
    , m_entry(std::move(entry))
    , m_position(position)
    , m_change(change)
{
}

EntryCommand::~EntryCommand() = default; // what was undone last is still seen through

void EntryCommand::redo()
{
    if (std::exchange(m_isDone, false))
        return;
    m_change == Change::Added ? putBack() : takeOut();
}

void EntryCommand::undo()
{
    m_change == Change::Added ? takeOut() : putBack();
}

void EntryCommand::putBack()
{
    if (m_stopped)
        *m_stopped = true;
    if (with(m_session.codebook(), m_entry, m_position) == m_session.codebook())
        return;
    const auto put =
        m_session.changeCodebook([this](app::Codebook& book) { book = with(std::move(book), m_entry, m_position); });
    if (!put)
        emit m_session.failed(put.error());
}

void EntryCommand::takeOut()
{
    if (!m_session.workspace())
        return;
    m_session.saveNow(); // so that the files say what the window shows
    m_stopped = std::make_shared<std::atomic<bool>>(false);
    const app::Workspace workspace = *m_session.workspace();
    QtConcurrent::run([workspace, entry = m_entry, stopped = m_stopped] {
        return app::usesOf(kindOf(entry), spellingsOf(entry), workspace, *stopped);
    })
        .then(&m_session,
            [&session = m_session, workspace, entry = m_entry, stopped = m_stopped](const app::EntryUses& uses) {
                const bool isThere = session.workspace() && session.workspace()->root() == workspace.root();
                if (*stopped || !isThere || uses.statements > 0 || uses.unreadable
                    || without(session.codebook(), entry) == session.codebook())
                    return;
                const auto taken =
                    session.changeCodebook([&](app::Codebook& book) { book = without(std::move(book), entry); });
                if (!taken)
                    emit session.failed(taken.error());
            });
}
}
