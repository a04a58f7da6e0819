// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/exportdialog.h"

#include "app/base/utf8.h"
#include "app/sidecars/sidecarstore.h"
#include "ui/support/noticebar.h"
#include "ui/support/plainlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <set>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int previewRows = 6;

void addChecked(QListWidget* list, const QString& text)
{
    auto* item = new QListWidgetItem(text, list);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Checked);
}

std::vector<std::string> checkedOf(const QListWidget* list)
{
    std::vector<std::string> checked;
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->checkState() == Qt::Checked)
            checked.push_back(app::toUtf8(list->item(row)->text()));
    return checked;
}

QWidget* titled(const QString& title, QWidget* content, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* label = new PlainLabel(title, PlainLabel::Tone::Heading, box);
    label->setBuddy(content);
    layout->addWidget(label);
    layout->addWidget(content, 1);
    return box;
}
}

ExportDialog::ExportDialog(const app::Workspace& workspace, const app::Codebook& codebook, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_codebook(codebook)
    , m_statements(new QRadioButton(tr("One row per &statement"), this))
    , m_pairs(new QRadioButton(tr("One row per speaker and &topic"), this))
    , m_excel(new QCheckBox(tr("For &Excel and other spreadsheets"), this))
    , m_coders(new QListWidget(this))
    , m_columns(new QListWidget(this))
    , m_preview(new QTableWidget(this))
    , m_previewNote(new PlainLabel({}, PlainLabel::Tone::Soft, this))
    , m_target(new QLineEdit(this))
    , m_progress(new QProgressBar(this))
    , m_export(new QPushButton(tr("&Export"), this))
    , m_notice(new NoticeBar(this))
{
    setWindowTitle(tr("Export statements as CSV"));
    resize(860, 640);
    m_statements->setChecked(true);
    m_excel->setToolTip(tr("Adds a byte order mark and guards cells that a spreadsheet would run as a formula; reading "
                           "it back gives the exact text"));
    m_coders->setAccessibleName(tr("Coders to export"));
    m_columns->setAccessibleName(tr("Columns to export"));
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->setToolTip(tr("Drag to change the order"));
    m_preview->setAccessibleName(tr("First rows of the file"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setWordWrap(false);
    m_preview->verticalHeader()->setVisible(false);
    m_preview->setTabKeyNavigation(false);
    m_target->setAccessibleName(tr("File"));
    m_progress->setVisible(false);
    m_export->setDefault(true);

    auto* browseButton = new QPushButton(tr("&Browse…"), this);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* fileRow = new QHBoxLayout;
    auto* fileLabel = new PlainLabel(tr("&File"), PlainLabel::Tone::Ink, this);
    fileLabel->setBuddy(m_target);
    fileRow->addWidget(fileLabel);
    fileRow->addWidget(m_target, 1);
    fileRow->addWidget(browseButton);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_export);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(makeChoices());
    layout->addWidget(titled(tr("First rows"), m_preview, this), 1);
    layout->addWidget(m_previewNote);
    layout->addWidget(m_notice);
    layout->addLayout(fileRow);
    layout->addLayout(buttons);

    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, [this] {
        const QFileInfo file(target());
        if (file.exists()
            && QMessageBox::question(
                   this, windowTitle(), tr("%1 exists. Replace it?").arg(file.fileName().toHtmlEscaped()))
                != QMessageBox::Yes)
            return;
        startExport();
    });
    connect(m_statements, &QRadioButton::toggled, this, &ExportDialog::showColumns);
    for (QListWidget* list : {m_coders, m_columns})
        connect(list, &QListWidget::itemChanged, this, &ExportDialog::refreshPreview);
    connect(m_columns->model(), &QAbstractItemModel::rowsMoved, this, &ExportDialog::refreshPreview);
    connect(m_excel, &QCheckBox::toggled, this, &ExportDialog::refreshPreview);

    setTarget(m_workspace.root() + u'/' + m_workspace.name() + u"-statements.csv"_s);
    showColumns();
    m_previewNote->setText(tr("Reading the workspace…"));
    QtConcurrent::run([folder = m_workspace] {
        return std::make_shared<const app::WorkspaceFiles>(app::filesOf(folder));
    }).then(this, [this](const std::shared_ptr<const app::WorkspaceFiles>& files) {
        m_files = files;
        showFiles();
        refreshPreview();
    });
}

ExportDialog::~ExportDialog()
{
    ++*m_previewNumber;
    if (m_stop)
        *m_stop = true;
    m_running.waitForFinished(); // it reports progress to this dialog
}

QWidget* ExportDialog::makeChoices()
{
    auto* shape = new QWidget(this);
    auto* rows = new QVBoxLayout(shape);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(new PlainLabel(tr("Rows"), PlainLabel::Tone::Heading, this));
    rows->addWidget(m_statements);
    rows->addWidget(new PlainLabel(
        tr("Several speakers or topics share a cell, joined by a semicolon."), PlainLabel::Tone::Soft, this));
    rows->addWidget(m_pairs);
    rows->addWidget(new PlainLabel(
        tr("For pivot tables: each speaker with each topic and its stance."), PlainLabel::Tone::Soft, this));
    rows->addSpacing(8);
    rows->addWidget(m_excel);
    auto* guard = new PlainLabel(
        tr("Opens with the right letters, and no cell runs as a formula."), PlainLabel::Tone::Soft, this);
    rows->addWidget(guard);
    rows->addStretch();

    auto* choices = new QWidget(this);
    choices->setMaximumHeight(230);
    auto* layout = new QHBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(shape, 2);
    layout->addWidget(titled(tr("Coders"), m_coders, this), 1);
    layout->addWidget(titled(tr("Columns"), m_columns, this), 1);
    return choices;
}

void ExportDialog::showFiles()
{
    std::set<QString> coders;
    for (const app::ArticleFiles& article : m_files->articles)
        for (const QString& sidecar : article.sidecars)
            if (const auto name = app::splitSidecarName(QFileInfo(sidecar).fileName()))
                coders.insert(app::toQString(name->coder));
    const QSignalBlocker quiet(m_coders);
    for (const QString& coder : coders)
        addChecked(m_coders, coder);
    if (!m_files->unreadable.empty())
        m_notice->show(m_files->unreadable.front());
}

void ExportDialog::showColumns()
{
    {
        const QSignalBlocker quiet(m_columns);
        m_columns->clear();
        const auto rows = m_statements->isChecked() ? app::CsvRows::Statements : app::CsvRows::Pairs;
        for (const app::CsvColumn& column : app::csvColumnsOf(rows, m_codebook))
            addChecked(m_columns, app::toQString(column.name));
    }
    refreshPreview();
}

app::CsvOptions ExportDialog::options() const
{
    app::CsvOptions options;
    options.rows = m_statements->isChecked() ? app::CsvRows::Statements : app::CsvRows::Pairs;
    options.profile = m_excel->isChecked() ? app::CsvProfile::Spreadsheet : app::CsvProfile::Data;
    options.columns = checkedOf(m_columns);
    options.coders = checkedOf(m_coders);
    if (std::ssize(options.coders) == m_coders->count())
        options.coders.clear(); // all, also one whose file comes while we write
    return options;
}

bool ExportDialog::isNobodyChosen() const
{
    return m_coders->count() > 0 && checkedOf(m_coders).empty();
}

QString ExportDialog::target() const
{
    return m_target->text().trimmed();
}

void ExportDialog::setTarget(const QString& path)
{
    m_target->setText(path);
}

void ExportDialog::browse()
{
    const QString path = QFileDialog::getSaveFileName(this, windowTitle(), target(),
        tr("Comma-separated values (*.csv)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        setTarget(path);
}

void ExportDialog::refreshPreview()
{
    const int number = ++*m_previewNumber;
    if (!m_files)
        return;
    const app::CsvOptions chosen = options();
    const bool nobody = isNobodyChosen();
    m_export->setEnabled(!nobody && !chosen.columns.empty());
    if (nobody || chosen.columns.empty()) {
        showPreview({});
        m_previewNote->setText(nobody ? tr("Choose at least one coder.") : tr("Choose at least one column."));
        return;
    }
    // Enough of the file for the first rows, made by the export itself: what is shown is what will be written.
    const auto make = [files = m_files, codebook = m_codebook, chosen, number, latest = m_previewNumber] {
        Preview preview;
        std::string bytes;
        const auto sink = [&](std::string_view piece) -> app::Result<> {
            bytes.append(piece);
            return {};
        };
        const auto goOn = [&](qsizetype, qsizetype) {
            return number == *latest && std::ranges::count(bytes, '\n') <= 4 * previewRows;
        };
        if (const auto report = app::exportCsv(*files, codebook, chosen, sink, goOn); !report)
            preview.error = report.error();
        app::CsvReader reader(bytes, {});
        app::CsvRow row;
        while (std::ssize(preview.rows) <= previewRows && reader.next(row).value_or(false))
            preview.rows.push_back(row);
        return preview;
    };
    QtConcurrent::run(make).then(this, [this, number](const Preview& preview) {
        if (number == *m_previewNumber)
            showPreview(preview);
    });
}

void ExportDialog::showPreview(const Preview& preview)
{
    m_preview->clear();
    m_preview->setRowCount(std::max(0, static_cast<int>(preview.rows.size()) - 1));
    m_preview->setColumnCount(preview.rows.empty() ? 0 : static_cast<int>(preview.rows.front().cells.size()));
    for (std::size_t row = 0; row < preview.rows.size(); ++row) {
        for (std::size_t column = 0; column < preview.rows[row].cells.size(); ++column) {
            auto* item = new QTableWidgetItem(app::toQString(preview.rows[row].cells[column]).simplified());
            if (row == 0)
                m_preview->setHorizontalHeaderItem(static_cast<int>(column), item);
            else
                m_preview->setItem(static_cast<int>(row) - 1, static_cast<int>(column), item);
        }
    }
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_preview->resizeColumnsToContents();
    for (int column = 0; column < m_preview->columnCount(); ++column)
        m_preview->setColumnWidth(column, std::min(220, m_preview->columnWidth(column)));
    m_previewNote->setText(
        preview.rows.size() <= 1 ? tr("No statements yet: the file will hold the header alone.") : QString());
    if (preview.error)
        m_notice->show(*preview.error);
}

void ExportDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_export->setEnabled(!busy);
}

void ExportDialog::startExport()
{
    if (m_stop || !m_files)
        return;
    if (isNobodyChosen() || options().columns.empty())
        return; // what the note below the preview says
    if (target().isEmpty()) {
        m_notice->show(tr("Say which file to write."));
        return;
    }
    m_notice->dismiss();
    setBusy(true);
    m_stop = std::make_shared<std::atomic<bool>>(false);
    const QString path = QFileInfo(target()).absoluteFilePath();
    const auto progress = [this, stop = m_stop](qsizetype done, qsizetype total) {
        QMetaObject::invokeMethod(this, [this, done, total] {
            m_progress->setMaximum(static_cast<int>(total));
            m_progress->setValue(static_cast<int>(done));
        });
        return !*stop;
    };
    const auto work = [files = m_files, codebook = m_codebook, chosen = options(), path, progress] {
        return app::exportCsvFile(path, *files, codebook, chosen, progress);
    };
    m_running = QtConcurrent::run(work);
    m_running.then(this, [this, path](const app::Result<app::CsvReport>& report) {
        m_stop.reset();
        setBusy(false);
        if (!report) {
            m_notice->show(report.error());
        } else if (!report->stopped) {
            emit exported(path, report->statements);
            accept();
        }
    });
}

void ExportDialog::done(int result)
{
    if (m_stop)
        *m_stop = true; // the file that was there stays
    QDialog::done(result);
}
}
