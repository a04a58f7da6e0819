// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articles/workspace.h"
#include "app/codebook/renaming.h"
#include "app/sidecars/sidecar.h"

#include <QDialog>

#include <atomic>
#include <memory>
#include <optional>

class QComboBox;

namespace ui {

class PlainLabel;

/// Asks which other entry of the codebook one is to become part of, and says how many of the coder's statements that
/// changes. Merges nothing itself.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(app::Renaming::Kind kind, const std::string& name, const app::Codebook& codebook,
        const app::Workspace& workspace, const app::Coder& coder, QWidget* parent = nullptr);
    ~MergeDialog() override;

    [[nodiscard]] app::Renaming wanted() const; ///< of the one name to that of the entry that stays

private:
    void count();
    void showCount();

    app::Workspace m_workspace;
    app::Coder m_coder;
    app::Renaming::Kind m_kind;
    std::string m_name;
    QComboBox* m_into;
    PlainLabel* m_preview;
    std::optional<qsizetype> m_statements;        ///< that would change; none while they are counted
    std::shared_ptr<std::atomic<bool>> m_stopped; ///< of the counting that is under way
};
}
