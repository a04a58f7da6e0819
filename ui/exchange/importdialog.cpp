// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/importdialog.h"

#include "app/base/utf8.h"
#include "ui/support/emptystate.h"
#include "ui/support/noticebar.h"
#include "ui/support/plainlabel.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
enum Column { Article, Coder, TagFile, New, Changed, columnCount };
}

ImportDialog::ImportDialog(const app::Workspace& workspace, const std::string& coder, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_coder(coder)
    , m_names(new QLineEdit(this))
    , m_merge(new QCheckBox(this))
    , m_create(new QCheckBox(tr("&Add speakers and topics that the codebook lacks"), this))
    , m_choices(new QWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_nothing(new EmptyState({}, {}, this))
    , m_table(new QTableWidget(0, columnCount, this))
    , m_remarks(new PlainLabel({}, PlainLabel::Tone::Ink, this))
    , m_progress(new QProgressBar(this))
    , m_summary(new PlainLabel({}, PlainLabel::Tone::Soft, this))
    , m_import(new QPushButton(tr("&Import"), this))
    , m_notice(new NoticeBar(this))
{
    setWindowTitle(tr("Import statements from CSV"));
    resize(720, 480);
    //: %1 is the coder's id
    m_merge->setText(tr("&Merge into my tag files (%1) where they exist").arg(app::toQString(coder)));
    m_names->setReadOnly(true);
    m_names->setPlaceholderText(tr("CSV files as Attribune exports them"));
    m_names->setAccessibleName(tr("Files to import"));
    m_table->setHorizontalHeaderLabels({tr("Article"), tr("Coder"), tr("Tag file"), tr("New"), tr("Changed")});
    m_table->horizontalHeader()->setSectionResizeMode(Article, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const Column column : {New, Changed})
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->verticalHeader()->setVisible(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("What would change"));
    m_remarks->setWordWrap(true);
    m_remarks->hide();
    m_progress->hide();
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_import->setEnabled(false);
    m_import->setDefault(true);

    auto* choose = new QPushButton(tr("&Choose files…"), this);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* files = new QHBoxLayout;
    files->addWidget(m_names, 1);
    files->addWidget(choose);
    auto* choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->addLayout(files);
    choices->addWidget(m_merge);
    choices->addWidget(
        explanationOf(m_merge, tr("Other coders get a tag file where they have none; theirs are never changed.")));
    choices->addWidget(m_create);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_choices);
    layout->addWidget(m_notice);
    layout->addWidget(new PlainLabel(tr("What would change"), PlainLabel::Tone::Heading, this));
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_table);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_remarks);
    layout->addLayout(buttons);

    connect(choose, &QPushButton::clicked, this, &ImportDialog::browse);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    for (QCheckBox* box : {m_merge, m_create})
        connect(box, &QCheckBox::toggled, this, &ImportDialog::refresh);
    m_summary->setText(tr("Nothing is written before you press Import."));
    m_nothing->setText(tr("No file is chosen"),
        tr("Here will stand which tag files an import would make, and which it would change."));
    choose->setFocus(); // the field before it cannot be written in
}

ImportDialog::~ImportDialog()
{
    m_running.waitForFinished(); // it reports progress to this dialog
}

void ImportDialog::browse()
{
    const QStringList files =
        QFileDialog::getOpenFileNames(this, windowTitle(), m_workspace.root(), tr("Comma-separated values (*.csv)"));
    if (!files.isEmpty())
        setFiles(files);
}

void ImportDialog::setFiles(const QStringList& files)
{
    m_files = files;
    QStringList names;
    for (const QString& file : files)
        names.append(QFileInfo(file).fileName());
    m_names->setText(names.join(u", "_s));
    refresh();
}

void ImportDialog::refresh()
{
    if (m_files.isEmpty())
        return;
    m_import->setEnabled(false);
    m_plan.reset();
    const int number = ++m_number;
    const std::vector<QString> files(m_files.begin(), m_files.end());
    const app::ImportOptions options{m_merge->isChecked() ? m_coder : std::string(), m_create->isChecked()};
    QtConcurrent::run([files, options, folder = m_workspace] {
        return app::ImportPlan::make(files, folder, options);
    }).then(this, [this, number](const app::Result<app::ImportPlan>& plan) {
        if (number == m_number)
            showPlan(plan);
    });
}

void ImportDialog::showPlan(const app::Result<app::ImportPlan>& plan)
{
    m_table->setRowCount(0);
    m_remarks->hide();
    m_nothing->setText(tr("Nothing would change"), {});
    m_pages->setCurrentWidget(m_nothing);
    if (!plan) {
        m_notice->show(plan.error());
        m_summary->setText(tr("Nothing was changed."));
        return;
    }
    m_notice->dismiss();
    m_plan = *plan;
    int added = 0;
    int changed = 0;
    for (const app::PlannedSidecar& sidecar : plan->sidecars()) {
        showSidecar(sidecar);
        m_pages->setCurrentWidget(m_table);
        added += sidecar.added;
        changed += sidecar.changed;
    }
    showRemarks();
    m_import->setEnabled(added + changed > 0);
    //: %1 and %2 are numbers
    m_summary->setText(added + changed > 0 ? tr("New statements: %1. Changed: %2.").arg(added).arg(changed)
                                           : tr("All of these statements are here already."));
}

void ImportDialog::showSidecar(const app::PlannedSidecar& sidecar)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QString coder = app::toQString(sidecar.coder);
    const auto set = [&](Column column, const QString& text) {
        auto* item = new QTableWidgetItem(text);
        if (column == New || column == Changed)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
    };
    set(Article, m_workspace.relative(sidecar.articlePath));
    //: %1 is the id of a coder
    set(Coder, sidecar.coder == m_coder ? tr("%1 (you)").arg(coder) : coder);
    //: What an import does to a tag file: makes it, or merges into the one that is there
    set(TagFile, sidecar.isNew ? tr("made") : tr("merged"));
    set(New, locale().toString(sidecar.added));
    set(Changed, locale().toString(sidecar.changed));
}

void ImportDialog::showRemarks()
{
    QStringList names;
    for (const std::string& name : m_plan->newSpeakers())
        //: %1 is a name that an import would add to the codebook
        names.append(tr("%1 (speaker)").arg(app::toQString(name)));
    for (const std::string& name : m_plan->newTopics())
        //: %1 is a name that an import would add to the codebook
        names.append(tr("%1 (topic)").arg(app::toQString(name)));
    for (const app::CustomField& field : m_plan->newFields())
        //: %1 is the name of a custom field that an import would add to the codebook
        names.append(tr("%1 (field)").arg(app::toQString(field.name)));
    QStringList sentences;
    if (!names.isEmpty())
        //: %1 is a list of names
        sentences.append(tr("The codebook would get: %1").arg(names.join(u", "_s)));
    if (const int verdicts = m_plan->verdictsReadOver(); verdicts > 0)
        sentences.append(tr("The verdicts on %n statement(s) are not imported: a verdict lives in its reviewer's own "
                            "tag file.",
            nullptr, verdicts));
    m_remarks->setText(sentences.join(u'\n'));
    m_remarks->setVisible(!sentences.isEmpty());
}

void ImportDialog::import()
{
    if (!m_plan || !m_import->isEnabled()) // nothing new: the tag files stay as they are, to the byte
        return;
    setBusy(true);
    const auto progress = [this](qsizetype done, qsizetype total) {
        QMetaObject::invokeMethod(this, [this, done, total] {
            m_progress->setMaximum(static_cast<int>(total));
            m_progress->setValue(static_cast<int>(done));
        });
    };
    m_running = QtConcurrent::run([plan = *m_plan, progress] { return plan.apply(progress); });
    m_running.then(this, [this](const app::Result<app::WrittenFiles>& written) { finish(written); });
}

void ImportDialog::finish(const app::Result<app::WrittenFiles>& written)
{
    setBusy(false);
    if (!written) {
        m_notice->show(written.error());
        return;
    }
    m_written = *written;
    int statements = 0;
    for (const app::PlannedSidecar& sidecar : m_plan->sidecars())
        statements += sidecar.added + sidecar.changed;
    emit imported(statements);
    accept();
}

void ImportDialog::setBusy(bool busy)
{
    m_isWriting = busy;
    m_choices->setEnabled(!busy);
    m_import->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_summary->setVisible(!busy);
}

void ImportDialog::done(int result)
{
    // Files are being written; half of an import is nothing that anybody asked for, and it is soon over.
    if (!m_isWriting)
        QDialog::done(result);
}
}
