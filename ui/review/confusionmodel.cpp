// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/confusionmodel.h"

#include "app/base/utf8.h"
#include "ui/statements/statementwords.h"

#include <QLocale>

#include <algorithm>

namespace ui {

void ConfusionModel::show(
    std::shared_ptr<const app::AgreementReport> report, app::AgreementSubject subject, const QStringList& pair)
{
    beginResetModel();
    m_report = std::move(report);
    const auto found = std::ranges::find_if(m_report->confusions, [&](const app::Confusion& confusion) {
        return confusion.subject == subject
            && pair == QStringList{app::toQString(confusion.firstCoder), app::toQString(confusion.secondCoder)};
    });
    m_confusion = found == m_report->confusions.end() ? nullptr : &*found;
    m_cells.clear();
    if (m_confusion) {
        const std::size_t count = m_confusion->codes.size();
        m_cells.resize(count * count);
        for (const app::Confusion::Cell& cell : m_confusion->cells)
            m_cells[static_cast<std::size_t>(cell.first) * count + static_cast<std::size_t>(cell.second)] = &cell;
    }
    endResetModel();
}

const app::Confusion::Cell* ConfusionModel::cellAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const std::size_t width = m_confusion->codes.size();
    return m_cells[static_cast<std::size_t>(index.row()) * width + static_cast<std::size_t>(index.column())];
}

QModelIndex ConfusionModel::firstConfusion() const
{
    QModelIndex most;
    const auto weight = [this](const QModelIndex& index) {
        const app::Confusion::Cell* cell = cellAt(index);
        return cell ? std::pair(cell->first != cell->second, cell->count) : std::pair(false, qint64(0));
    };
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < rowCount(); ++column)
            if (const QModelIndex here = index(row, column); weight(here) > weight(most))
                most = here;
    return most;
}

QString ConfusionModel::nameOf(int code) const
{
    const std::string& name = m_confusion->codes[static_cast<std::size_t>(code)];
    if (m_confusion->subject == app::AgreementSubject::Stance)
        return stanceName(app::stanceFromWord(name).value_or(app::Stance::Unstated));
    if (m_confusion->subject == app::AgreementSubject::Manner)
        return mannerName(app::mannerFromWord(name).value_or(app::Manner::Unstated));
    //: Heading in a table of speakers or topics: the coder gave none where the other gave one
    return name.empty() ? tr("none") : app::toQString(name);
}

int ConfusionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_confusion ? 0 : static_cast<int>(m_confusion->codes.size());
}

QVariant ConfusionModel::data(const QModelIndex& index, int role) const
{
    const app::Confusion::Cell* cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole: return cell ? QLocale().toString(cell->count) : QString();
    case Qt::TextAlignmentRole: return int(Qt::AlignCenter);
    case CountRole: return cell ? cell->count : 0;
    case IsAgreementRole: return index.row() == index.column();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        //: A cell of a table: %1 and %2 are coders, %3 and %4 the codes that they gave, %n counts how often
        return tr("%1 has %3, %2 has %4: %n time(s)", nullptr, cell ? static_cast<int>(cell->count) : 0)
            .arg(app::toQString(m_confusion->firstCoder), app::toQString(m_confusion->secondCoder), nameOf(index.row()),
                nameOf(index.column()));
    default: return {};
    }
}

QVariant ConfusionModel::headerData(int section, Qt::Orientation, int role) const
{
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? nameOf(section) : QVariant();
}
}
