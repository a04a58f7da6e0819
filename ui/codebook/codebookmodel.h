// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/codebook/codebook.h"
#include "ui/codebook/namematcher.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace ui {

class Session;

/// The codebook as a tree: speakers, and topics under their parents. Checked is what the statement in hand has.
/// Keeps nothing of the codebook but the order of its topics as a tree.
class CodebookModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< the digit that chooses the entry; empty: none
        ColourRole,
        SpellingsRole, ///< name and aliases in the form for comparing, for filters
    };
    struct Entry
    {
        EntryKind kind;
        std::size_t position; ///< in the codebook's list
    };

    explicit CodebookModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] std::optional<Entry> entryAt(const QModelIndex& index) const; ///< nullopt: a heading
    [[nodiscard]] std::string nameOf(const Entry& entry) const;
    [[nodiscard]] std::string idOf(const Entry& entry) const; ///< stays when the entry gets another name
    [[nodiscard]] QModelIndex find(EntryKind kind, const std::string& id) const;

private:
    void reset();
    void checksChanged();
    [[nodiscard]] QModelIndex heading(EntryKind kind) const;
    [[nodiscard]] QModelIndex topicIndex(std::size_t position) const;
    [[nodiscard]] const std::vector<std::size_t>& childrenOf(std::optional<std::size_t> topic) const;

    Session& m_session;
    std::vector<std::size_t> m_rootTopics;
    std::vector<std::vector<std::size_t>> m_children;  ///< by position of the parent
    std::vector<std::optional<std::size_t>> m_parents; ///< by position
};
}
