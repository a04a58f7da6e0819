// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/codebook/speakerdialog.h"

#include "app/base/utf8.h"
#include "ui/codebook/codebookchanges.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>

namespace ui {

namespace {
enum OfficeColumn { Title, From, To, OfficeColumns };

QString cell(const QTableWidget& table, int row, int column)
{
    const QTableWidgetItem* item = table.item(row, column);
    return item ? item->text().simplified() : QString();
}
}

SpeakerDialog::SpeakerDialog(const app::Speaker& speaker, const app::Codebook& codebook, QWidget* parent)
    : EntryDialog(codebook, parent)
    , m_original(speaker)
    , m_role(addLine(tr("&Role")))
    , m_affiliation(addLine(tr("A&ffiliation")))
    , m_offices(new QTableWidget(0, OfficeColumns, this))
{
    setWindowTitle(speaker.id.isEmpty() ? tr("New speaker") : tr("Speaker"));
    m_offices->setHorizontalHeaderLabels({tr("Title"), tr("From"), tr("To")});
    m_offices->verticalHeader()->hide();
    m_offices->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_offices->horizontalHeader()->setSectionResizeMode(Title, QHeaderView::Stretch);
    for (const int column : {From, To})
        m_offices->setColumnWidth(column, 96); // a date; the rest is for titles
    m_offices->setAccessibleName(tr("Offices"));
    m_offices->setTabKeyNavigation(false);
    m_offices->setFixedHeight(130);
    form()->addRow(tr("&Offices"), m_offices);

    for (const app::Office& office : speaker.offices) {
        const int row = m_offices->rowCount();
        m_offices->insertRow(row);
        m_offices->setItem(row, Title, new QTableWidgetItem(app::toQString(office.title)));
        m_offices->setItem(row, From, new QTableWidgetItem(app::toQString(office.from)));
        m_offices->setItem(row, To, new QTableWidgetItem(app::toQString(office.to)));
    }
    keepFreeRow();
    connect(m_offices, &QTableWidget::itemChanged, this, &SpeakerDialog::keepFreeRow);
    offerKeys(codebook.speakers(), speaker.id);
    fill(speaker);
    m_role->setText(app::toQString(speaker.role));
    m_affiliation->setText(app::toQString(speaker.affiliation));
    check();
}

void SpeakerDialog::keepFreeRow()
{
    const int last = m_offices->rowCount() - 1;
    if (last < 0 || !cell(*m_offices, last, Title).isEmpty() || !cell(*m_offices, last, From).isEmpty()
        || !cell(*m_offices, last, To).isEmpty())
        m_offices->insertRow(last + 1);
}

app::Speaker SpeakerDialog::speaker() const
{
    app::Speaker speaker = m_original;
    take(speaker);
    speaker.role = app::toUtf8(m_role->text().simplified());
    speaker.affiliation = app::toUtf8(m_affiliation->text().simplified());
    speaker.offices.clear();
    for (int row = 0; row < m_offices->rowCount(); ++row) {
        // What later versions wrote of an office stays with its row.
        app::Office office = static_cast<std::size_t>(row) < m_original.offices.size()
            ? m_original.offices[static_cast<std::size_t>(row)]
            : app::Office();
        office.title = app::toUtf8(cell(*m_offices, row, Title));
        office.from = app::toUtf8(cell(*m_offices, row, From));
        office.to = app::toUtf8(cell(*m_offices, row, To));
        if (!office.title.empty())
            speaker.offices.push_back(std::move(office));
    }
    return speaker;
}

app::Codebook SpeakerDialog::changed() const
{
    return withSpeaker(codebook(), speaker());
}
}
