// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/importdialog.h"

#include "app/base/utf8.h"
#include "ui/support/noticebar.h"
#include "ui/support/plainlabel.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace ui {

ImportDialog::ImportDialog(const app::Workspace& workspace, const std::string& coder, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_coder(coder)
    , m_names(new QLineEdit(this))
    , m_merge(new QCheckBox(this))
    , m_create(new QCheckBox(tr("&Add speakers and topics that the codebook lacks"), this))
    , m_table(new QTableWidget(0, 4, this))
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
    m_table->setHorizontalHeaderLabels({tr("Article"), tr("Coder"), tr("New"), tr("Changed")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setVisible(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("What would change"));
    m_import->setEnabled(false);
    m_import->setDefault(true);

    auto* choose = new QPushButton(tr("&Choose files…"), this);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* files = new QHBoxLayout;
    files->addWidget(m_names, 1);
    files->addWidget(choose);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(files);
    layout->addWidget(m_merge);
    layout->addWidget(m_create);
    layout->addWidget(m_notice);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);

    connect(choose, &QPushButton::clicked, this, &ImportDialog::browse);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    for (QCheckBox* box : {m_merge, m_create})
        connect(box, &QCheckBox::toggled, this, &ImportDialog::refresh);
    m_summary->setText(tr("Nothing is written before you press Import."));
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
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new QTableWidgetItem(m_workspace.relative(sidecar.articlePath)));
        m_table->setItem(row, 1, new QTableWidgetItem(app::toQString(sidecar.coder)));
        m_table->setItem(row, 2, new QTableWidgetItem(locale().toString(sidecar.added)));
        m_table->setItem(row, 3, new QTableWidgetItem(locale().toString(sidecar.changed)));
        added += sidecar.added;
        changed += sidecar.changed;
    }
    m_import->setEnabled(added + changed > 0);
    //: %1 and %2 are numbers
    m_summary->setText(added + changed > 0 ? tr("New statements: %1. Changed: %2.").arg(added).arg(changed)
                                           : tr("All of these statements are here already."));
}

void ImportDialog::import()
{
    if (!m_plan || !m_import->isEnabled()) // nothing new: the tag files stay as they are, to the byte
        return;
    if (const app::Result<> done = m_plan->apply(); !done) {
        m_notice->show(done.error());
        return;
    }
    int statements = 0;
    for (const app::PlannedSidecar& sidecar : m_plan->sidecars())
        statements += sidecar.added + sidecar.changed;
    emit imported(statements);
    accept();
}
}
