// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

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

/// Its name, which comes first, and its aliases.
[[nodiscard]] std::vector<std::string> spellingsOf(const EntryCommand::Entry& entry);
/// @p codebook without the entry, if it is there as it is here and, for a topic, no other one stands below it.
[[nodiscard]] app::Codebook without(app::Codebook codebook, const EntryCommand::Entry& entry);
}
