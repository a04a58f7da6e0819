// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/workspace.h"
#include "app/codebook/renaming.h"

#include <QDialog>

#include <atomic>
#include <memory>
#include <string>
#include <vector>

class QPushButton;

namespace app {
struct EntryUses;
}

namespace ui {

class PlainLabel;

/// Asks whether an entry is to go out of the codebook, once it is known that no statement of anybody names it. Where
/// one does it says how many, and offers to merge the entry into another one instead. Removes nothing itself.
class RemoveDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p spellings are the name, which comes first, and the aliases.
    RemoveDialog(app::Renaming::Kind kind, const std::vector<std::string>& spellings, const app::Workspace& workspace,
        bool canMerge, QWidget* parent = nullptr);
    ~RemoveDialog() override;

    [[nodiscard]] bool wantsMerge() const { return m_wantsMerge; } ///< when it was rejected

private:
    void tell(const app::EntryUses& uses);

    QString m_name;
    bool m_canMerge; ///< there is another entry
    PlainLabel* m_uses;
    QPushButton* m_remove;
    QPushButton* m_merge;
    bool m_wantsMerge = false;
    std::shared_ptr<std::atomic<bool>> m_stopped; ///< of the counting
};
}
