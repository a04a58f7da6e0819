// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/codebook/renaming.h"

#include <QUndoCommand>

#include <atomic>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace ui {

class Session;

/// An entry that came into the codebook, or went out of it. To be pushed when it is done.
/// Taking it out needs all tag files to be looked at, which happens in the background: an entry that a statement names
/// by then stays, and so does one that somebody changed.
class EntryCommand : public QUndoCommand
{
public:
    enum class Change { Added, Removed };
    using Entry = std::variant<app::Speaker, app::Topic>;

    /// @p position is where the entry stands, or stood: entries without a colour of their own have one by position.
    EntryCommand(Session& session, Entry entry, std::size_t position, Change change, const QString& step);
    ~EntryCommand() override;
    void redo() override;
    void undo() override;

private:
    void putBack();
    void takeOut();

    Session& m_session;
    Entry m_entry;
    std::size_t m_position;
    Change m_change;
    bool m_isDone = true;                         ///< when it is pushed
    std::shared_ptr<std::atomic<bool>> m_stopped; ///< of the looking that is under way
};

/// A step that may need names which the codebook lacks: it makes them, and when it is undone they go with it. What is
/// pushed while this lives is part of the step.
class StepWithEntries
{
public:
    StepWithEntries(Session& session, QString step);
    ~StepWithEntries();
    StepWithEntries(const StepWithEntries&) = delete;
    StepWithEntries& operator=(const StepWithEntries&) = delete;

    /// The name as the codebook has it, by now.
    [[nodiscard]] app::Result<std::string> add(app::Renaming::Kind kind, const QString& name);

private:
    Session& m_session;
    QString m_step;
    bool m_hasBegun = false;
};

/// Its name, which comes first, and its aliases.
[[nodiscard]] std::vector<std::string> spellingsOf(const EntryCommand::Entry& entry);
/// @p codebook without the entry, if it is there as it is here and, for a topic, no other one stands below it.
[[nodiscard]] app::Codebook without(app::Codebook codebook, const EntryCommand::Entry& entry);
}
