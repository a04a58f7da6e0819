// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/csvexport.h"

#include <QDialog>
#include <QFuture>

#include <atomic>
#include <memory>
#include <optional>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QTableWidget;

namespace ui {

class NoticeBar;
class PlainLabel;

/// Asks what a CSV of the workspace should hold, shows its first rows, and writes it in the background.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const app::Workspace& workspace, const app::Codebook& codebook, QWidget* parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] app::CsvOptions options() const; ///< as chosen
    [[nodiscard]] QString target() const;
    void setTarget(const QString& path);
    /// Writes the file; the dialog closes when it is whole.
    void startExport();

signals:
    void exported(const QString& path, qsizetype statements);

protected:
    void done(int result) override;

private:
    struct Preview
    {
        std::vector<app::CsvRow> rows; ///< with the header
        std::optional<app::Error> error;
    };
    [[nodiscard]] QWidget* makeChoices();
    [[nodiscard]] bool isNobodyChosen() const;
    void showFiles();
    void showColumns();
    void refreshPreview();
    void showPreview(const Preview& preview);
    void browse();
    void setBusy(bool busy);

    app::Workspace m_workspace;
    app::Codebook m_codebook;
    std::shared_ptr<const app::WorkspaceFiles> m_files; ///< null until the folder was read
    QRadioButton* m_statements;
    QRadioButton* m_pairs;
    QCheckBox* m_excel;
    QListWidget* m_coders;
    QListWidget* m_columns;
    QTableWidget* m_preview;
    PlainLabel* m_previewNote;
    QLineEdit* m_target;
    QProgressBar* m_progress;
    QPushButton* m_export;
    NoticeBar* m_notice;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< set while an export runs
    /// The latest preview asked for; older ones stop by themselves and are not shown.
    std::shared_ptr<std::atomic<int>> m_previewNumber = std::make_shared<std::atomic<int>>(0);
    QFuture<app::Result<app::CsvReport>> m_running; ///< in the worker; its end is told to the dialog separately
};
}
