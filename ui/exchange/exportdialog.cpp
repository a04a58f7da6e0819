// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/exportdialog.h"

#include "app/base/utf8.h"
#include "app/sidecars/sidecarstore.h"
#include "ui/support/noticebar.h"
#include "ui/support/plainlabel.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <ranges>
#include <array>
#include <iterator>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int previewRows = 6;
constexpr int headingHeight = 18;       ///< with or without buttons beside it
constexpr qint64 progressInterval = 50; // ms: more often nobody can see

/// Columns of one row shape that say in the other one what these say here.
constexpr std::array counterparts{
    std::pair{"speakers"_L1, "speaker"_L1}, std::pair{"topics"_L1, "topic"_L1}, std::pair{"stances"_L1, "stance"_L1}};

QString counterpartOf(const QString& column)
{
    for (const auto& [together, single] : counterparts) {
        if (column == together)
            return single;
        if (column == single)
            return together;
    }
    return column;
}

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
    label->setMinimumHeight(headingHeight);
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
    , m_excel(new QCheckBox(tr("For E&xcel and other spreadsheets"), this))
    , m_coders(new QListWidget(this))
    , m_columns(new QListWidget(this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
    , m_preview(new QTableWidget(this))
    , m_previewNote(new PlainLabel({}, PlainLabel::Tone::Soft, this))
    , m_target(new QLineEdit(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
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
    m_columns->setToolTip(tr("Drag, or press Alt with an arrow key, to change the order"));
    m_columns->installEventFilter(this);
    m_preview->setAccessibleName(tr("First rows of the file"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setWordWrap(false);
    m_preview->verticalHeader()->setVisible(false);
    m_preview->setTabKeyNavigation(false);
    m_target->setAccessibleName(tr("File"));
    m_progress->setVisible(false);
    m_export->setDefault(true);
    m_export->setObjectName(u"export"_s);

    auto* browseButton = new QPushButton(tr("&Browse…"), this);
    auto* fileRow = new QHBoxLayout;
    auto* fileLabel = new PlainLabel(tr("&File"), PlainLabel::Tone::Ink, this);
    fileLabel->setBuddy(m_target);
    fileRow->addWidget(fileLabel);
    fileRow->addWidget(m_target, 1);
    fileRow->addWidget(browseButton);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(makeChoices());
    layout->addWidget(titled(tr("First rows"), m_preview, this), 1);
    m_previewNote->setWordWrap(true);
    layout->addWidget(m_previewNote);
    layout->addWidget(m_notice);
    layout->addLayout(fileRow);
    layout->addLayout(buttons);

    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askAndExport);
    connect(m_up, &QToolButton::clicked, this, [this] { moveColumn(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveColumn(1); });
    connect(m_statements, &QRadioButton::toggled, this, &ExportDialog::showColumns);
    for (QListWidget* list : {m_coders, m_columns})
        connect(list, &QListWidget::itemChanged, this, &ExportDialog::refreshPreview);
    connect(m_columns->model(), &QAbstractItemModel::rowsMoved, this, &ExportDialog::refreshPreview);
    connect(m_excel, &QCheckBox::toggled, this, &ExportDialog::refreshPreview);

    setTarget(m_workspace.root() + u'/' + m_workspace.name() + u"-statements.csv"_s);
    showColumns();
    showPreviewNote(tr("Reading the workspace…"));
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
    ++*m_sampleNumber;
    if (m_stop)
        *m_stop = true;
    m_running.waitForFinished(); // it reports progress to this dialog
}

QWidget* ExportDialog::makeChoices()
{
    auto* shape = new QWidget(this);
    auto* rows = new QVBoxLayout(shape);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto* heading = new PlainLabel(tr("Rows"), PlainLabel::Tone::Heading, this);
    heading->setMinimumHeight(headingHeight);
    rows->addWidget(heading);
    const auto add = [&](QAbstractButton* choice, const QString& meaning) {
        rows->addSpacing(4);
        rows->addWidget(choice);
        rows->addWidget(explanationOf(choice, meaning));
    };
    add(m_statements, tr("Several speakers or topics share a cell, joined by a semicolon."));
    add(m_pairs, tr("For pivot tables: each speaker with each topic and its stance."));
    rows->addSpacing(8);
    add(m_excel, tr("Opens with the right letters, and no cell runs as a formula."));
    rows->addStretch();

    auto* choices = new QWidget(this);
    choices->setMaximumHeight(230);
    auto* layout = new QHBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(shape, 5);
    layout->addWidget(titled(tr("Coders"), m_coders, this), 2);
    layout->addWidget(makeColumns(), 3);
    return choices;
}

QWidget* ExportDialog::makeColumns()
{
    m_up->setArrowType(Qt::UpArrow);
    m_up->setAccessibleName(tr("Move the column up"));
    m_up->setToolTip(tr("Move the column up (Alt+Up)"));
    m_down->setArrowType(Qt::DownArrow);
    m_down->setAccessibleName(tr("Move the column down"));
    m_down->setToolTip(tr("Move the column down (Alt+Down)"));
    auto* heading = new PlainLabel(tr("Columns"), PlainLabel::Tone::Heading, this);
    heading->setBuddy(m_columns);
    auto* top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(heading, 1);
    for (QToolButton* move : {m_up, m_down}) {
        move->setFixedSize(22, headingHeight);
        top->addWidget(move);
    }
    auto* both = new QWidget(this);
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_columns, 1);
    return both;
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
}

void ExportDialog::showColumns()
{
    {
        const QSignalBlocker quiet(m_columns);
        const auto rows = m_statements->isChecked() ? app::CsvRows::Statements : app::CsvRows::Pairs;
        if (m_columns->count() == 0) {
            for (const app::CsvColumn& column : app::csvColumnsOf(rows, m_codebook))
                addChecked(m_columns, app::toQString(column.name));
        } else {
            // What was chosen stays chosen, and where it was put.
            for (int row = 0; row < m_columns->count(); ++row)
                m_columns->item(row)->setText(counterpartOf(m_columns->item(row)->text()));
        }
    }
    refreshPreview();
}

void ExportDialog::moveColumn(int rows)
{
    const int from = m_columns->currentRow();
    const int to = from + rows;
    if (from < 0 || to < 0 || to >= m_columns->count())
        return;
    {
        const QSignalBlocker quiet(m_columns);
        m_columns->insertItem(to, m_columns->takeItem(from));
        m_columns->setCurrentRow(to);
    }
    refreshPreview();
}

bool ExportDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_columns && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isUp = key->key() == Qt::Key_Up;
        if (key->modifiers() == Qt::AltModifier && (isUp || key->key() == Qt::Key_Down)) {
            moveColumn(isUp ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

app::CsvOptions ExportDialog::options() const
{
    app::CsvOptions options;
    options.rows = m_statements->isChecked() ? app::CsvRows::Statements : app::CsvRows::Pairs;
    options.profile = m_excel->isChecked() ? app::CsvProfile::Spreadsheet : app::CsvProfile::Data;
    options.columns = checkedOf(m_columns);
    // All of them, and then a field that has no column is an error rather than left out.
    if (std::ranges::equal(options.columns, app::csvColumnsOf(options.rows, m_codebook), {}, {}, &app::CsvColumn::name))
        options.columns.clear();
    options.coders = checkedOf(m_coders);
    if (std::ssize(options.coders) == m_coders->count())
        options.coders.clear(); // all, also one whose file comes while we write
    return options;
}

bool ExportDialog::isNobodyChosen() const
{
    return m_coders->count() > 0 && checkedOf(m_coders).empty();
}

bool ExportDialog::isNoColumnChosen() const
{
    return checkedOf(m_columns).empty();
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

void ExportDialog::askAndExport()
{
    const QFileInfo file(target());
    if (file.exists()) {
        QMessageBox question(
            QMessageBox::NoIcon, windowTitle(), tr("%1 exists. Replace it?").arg(file.fileName()), {}, this);
        question.setTextFormat(Qt::PlainText);
        const QPushButton* replace = question.addButton(tr("Replace"), QMessageBox::AcceptRole);
        question.setDefaultButton(question.addButton(tr("Cancel"), QMessageBox::RejectRole));
        question.exec();
        if (question.clickedButton() != replace)
            return;
    }
    startExport();
}

void ExportDialog::refreshPreview()
{
    updateExportButton();
    if (!m_files)
        return;
    const app::CsvOptions chosen = options();
    if (isNobodyChosen() || isNoColumnChosen()) {
        showRows({});
        showPreviewError({});
        showPreviewNote(isNobodyChosen() ? tr("Choose at least one coder.") : tr("Choose at least one column."));
    } else if (m_sample && m_sample->coders == chosen.coders) {
        showPreview(chosen);
    } else {
        readSample(chosen.coders);
    }
}

void ExportDialog::readSample(const std::vector<std::string>& coders)
{
    const int number = ++*m_sampleNumber;
    QtConcurrent::run([files = m_files, codebook = m_codebook, coders, number, latest = m_sampleNumber] {
        return app::firstCoded(*files, coders, codebook, previewRows, [&] { return number == *latest; });
    }).then(this, [this, coders, number](const std::vector<app::CodedArticle>& articles) {
        if (number != *m_sampleNumber)
            return;
        m_sample = Sample{coders, articles};
        refreshPreview();
    });
}

void ExportDialog::showPreview(const app::CsvOptions& chosen)
{
    // Made by the export itself: what is shown is what will be written.
    std::string bytes;
    const auto appendAll = [&](const app::CsvExport& rows) -> app::Result<> {
        rows.appendHeader(bytes);
        for (const app::CodedArticle& article : m_sample->articles)
            if (const app::Result<> appended = rows.appendRows(bytes, article); !appended)
                return appended;
        return {};
    };
    const app::Result<> made = app::CsvExport::create(chosen, m_codebook).and_then(appendAll);
    std::vector<app::CsvRow> rows;
    app::CsvReader reader(bytes, {});
    app::CsvRow row;
    while (std::ssize(rows) <= previewRows && reader.next(row).value_or(false))
        rows.push_back(row);
    showRows(rows);
    showPreviewNote(
        rows.size() <= 1 && made ? tr("No statements yet: the file will hold the header alone.") : QString());
    std::vector<app::Error> lacking = app::concerning(chosen.coders, m_files->unreadable);
    for (const app::CodedArticle& article : m_sample->articles) {
        lacking.insert(lacking.end(), article.unreadable.begin(), article.unreadable.end());
        lacking.insert(lacking.end(), article.notShown.begin(), article.notShown.end());
        lacking.insert(lacking.end(), article.misplaced.begin(), article.misplaced.end());
    }
    std::ranges::move(app::copiesLeftOut(*m_files, chosen.coders), std::back_inserter(lacking));
    if (!made)
        showPreviewError(made.error());
    else
        showPreviewError(lacking.empty() ? std::nullopt : std::optional(lacking.front()));
}

void ExportDialog::showPreviewNote(const QString& sentence)
{
    m_previewNote->setText(sentence);
    m_previewNote->setVisible(!sentence.isEmpty());
}

void ExportDialog::showPreviewError(const std::optional<app::Error>& error)
{
    if (error)
        m_notice->show(*error);
    else if (m_previewError)
        m_notice->dismiss();
    m_previewError = error;
}

void ExportDialog::showRows(const std::vector<app::CsvRow>& rows)
{
    m_preview->clear();
    m_preview->setRowCount(std::max(0, static_cast<int>(rows.size()) - 1));
    m_preview->setColumnCount(rows.empty() ? 0 : static_cast<int>(rows.front().cells.size()));
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < rows[row].cells.size(); ++column) {
            auto* item = new QTableWidgetItem(app::toQString(rows[row].cells[column]).simplified());
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
}

void ExportDialog::updateExportButton()
{
    m_export->setEnabled(!m_stop && !isNobodyChosen() && !isNoColumnChosen());
}

void ExportDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    updateExportButton();
}

void ExportDialog::startExport()
{
    if (m_stop || !m_files)
        return;
    if (isNobodyChosen() || isNoColumnChosen())
        return; // what the note below the preview says
    if (target().isEmpty()) {
        m_notice->show(tr("Say which file to write."));
        return;
    }
    m_notice->dismiss();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    setBusy(true);
    const QString path = QFileInfo(target()).absoluteFilePath();
    const auto progress = [this, stop = m_stop, told = QElapsedTimer()](qsizetype done, qsizetype total) mutable {
        if (!told.isValid() || told.elapsed() >= progressInterval || done == total) {
            told.start();
            QMetaObject::invokeMethod(this, [this, done, total] {
                m_progress->setMaximum(static_cast<int>(total));
                m_progress->setValue(static_cast<int>(done));
            });
        }
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
            // Whoever takes the table for the whole must have been told what it lacks, and that it is there.
            const auto worst = {&report->unreadable, &report->notShown, &report->misplaced};
            const auto told = std::ranges::find_if(worst, [](const auto* errors) { return !errors->empty(); });
            if (told == worst.end()) {
                accept();
                return;
            }
            m_notice->show((*told)->front());
            //: %1 is a file. Below it a sentence says what the file lacks.
            QStringList sentences{
                tr("%n statement(s) are exported to %1.", nullptr, static_cast<int>(report->statements))
                    .arg(QFileInfo(path).fileName())};
            std::vector<app::Error> lacking;
            for (const auto* errors : worst)
                lacking.insert(lacking.end(), errors->begin(), errors->end());
            constexpr std::size_t mostNamed = 4;
            for (const app::Error& error : lacking | std::views::take(mostNamed) | std::views::drop(1))
                sentences += app::describe(error);
            if (lacking.size() > mostNamed)
                sentences += tr("%n more file(s) are not in it, or not wholly.", nullptr,
                    static_cast<int>(lacking.size() - mostNamed));
            showPreviewNote(sentences.join(u'\n'));
            m_cancel->setText(tr("Close"));
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
