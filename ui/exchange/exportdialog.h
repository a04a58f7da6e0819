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
class QToolButton;

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
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The first statements of the chosen coders: what the preview is made of, whatever columns are chosen.
    struct Sample
    {
        std::vector<std::string> coders;
        std::vector<app::CodedArticle> articles;
    };

    [[nodiscard]] QWidget* makeChoices();
    [[nodiscard]] QWidget* makeColumns();
    void showFiles();
    void showColumns();
    void moveColumn(int rows);
    [[nodiscard]] bool isNobodyChosen() const;
    [[nodiscard]] bool isNoColumnChosen() const;
    void refreshPreview();
    void readSample(const std::vector<std::string>& coders);
    void showPreview(const app::CsvOptions& chosen);
    void showRows(const std::vector<app::CsvRow>& rows);
    void showPreviewNote(const QString& sentence);
    void showPreviewError(const std::optional<app::Error>& error);
    void updateExportButton();
    void browse();
    void askAndExport();
    void setBusy(bool busy);

    app::Workspace m_workspace;
    app::Codebook m_codebook;
    std::shared_ptr<const app::WorkspaceFiles> m_files; ///< null until the folder was read
    QRadioButton* m_statements;
    QRadioButton* m_pairs;
    QCheckBox* m_excel;
    QListWidget* m_coders;
    QListWidget* m_columns;
    QToolButton* m_up;
    QToolButton* m_down;
    QTableWidget* m_preview;
    PlainLabel* m_previewNote;
    QLineEdit* m_target;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_export;
    NoticeBar* m_notice;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< set while an export runs
    std::optional<Sample> m_sample;
    /// The latest sample asked for; older ones stop by themselves and are not shown.
    std::shared_ptr<std::atomic<int>> m_sampleNumber = std::make_shared<std::atomic<int>>(0);
    std::optional<app::Error> m_previewError;       ///< that the notice tells; goes with its cause
    QFuture<app::Result<app::CsvReport>> m_running; ///< in the worker; its end is told to the dialog separately
};
}
