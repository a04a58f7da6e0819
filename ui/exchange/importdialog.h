// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/writtenfiles.h"
#include "app/exchange/importplan.h"

#include <QDialog>
#include <QFuture>

#include <optional>

class QCheckBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace ui {

class EmptyState;
class NoticeBar;
class PlainLabel;

/// Shows what a CSV would change in the workspace before anything is written.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const app::Workspace& workspace, const std::string& coder, QWidget* parent = nullptr);
    ~ImportDialog() override;

    void setFiles(const QStringList& files);
    [[nodiscard]] const std::optional<app::ImportPlan>& plan() const { return m_plan; }
    /// Writes in the background; the dialog closes when all is written.
    void import();
    [[nodiscard]] const app::WrittenFiles& written() const { return m_written; } ///< from imported() on

signals:
    void imported(int statements);

protected:
    void done(int result) override;

private:
    void browse();
    void refresh();
    void showPlan(const app::Result<app::ImportPlan>& plan);
    void showSidecar(const app::PlannedSidecar& sidecar);
    void showRemarks();
    void finish(const app::Result<app::WrittenFiles>& written);
    void setBusy(bool busy);

    app::Workspace m_workspace;
    std::string m_coder;
    QStringList m_files;
    std::optional<app::ImportPlan> m_plan;
    int m_number = 0; ///< the latest plan asked for; older ones are not shown
    QLineEdit* m_names;
    QCheckBox* m_merge;
    QCheckBox* m_create;
    QWidget* m_choices;
    QStackedWidget* m_pages; ///< the table, or why it is empty
    EmptyState* m_nothing;
    QTableWidget* m_table;
    PlainLabel* m_remarks; ///< what the codebook would get, and what is left out
    QProgressBar* m_progress;
    PlainLabel* m_summary;
    QPushButton* m_import;
    NoticeBar* m_notice;
    bool m_isWriting = false;
    app::WrittenFiles m_written;
    QFuture<app::Result<app::WrittenFiles>> m_running; ///< in the worker; its end is told to the dialog separately
};
}
