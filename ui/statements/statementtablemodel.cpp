// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/statements/statementtablemodel.h"

#include "app/base/utf8.h"
#include "ui/statements/statementwords.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// More than any row shows; a statement on a whole book must not make painting its row slow.
constexpr std::size_t mostOfQuote = 400;

QString spoken(const app::Statement& statement)
{
    const QString speakers =
        statement.speakers.empty() ? StatementTableModel::tr("no speaker") : speakerNames(statement);
    const QString topics = statement.topics.empty() ? StatementTableModel::tr("no topic") : topicNames(statement);
    //: A statement as a screen reader says it: %1 speakers, %2 topics with stances, %3 the words
    return StatementTableModel::tr("%1 on %2: %3").arg(speakers, topics, quoteOf(statement, mostOfQuote));
}
}

StatementTableModel::StatementTableModel(app::StatementList& statements, QObject* parent)
    : QAbstractTableModel(parent)
    , m_statements(statements)
{
    using app::StatementList;
    connect(&statements, &StatementList::aboutToInsert, this, [this](int row) { beginInsertRows({}, row, row); });
    connect(&statements, &StatementList::inserted, this, [this] { endInsertRows(); });
    connect(&statements, &StatementList::aboutToRemove, this, [this](int row) { beginRemoveRows({}, row, row); });
    connect(&statements, &StatementList::removed, this, [this] { endRemoveRows(); });
    connect(&statements, &StatementList::changed, this,
        [this](int row) { emit dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
    connect(&statements, &StatementList::aboutToReset, this, [this] { beginResetModel(); });
    connect(&statements, &StatementList::wasReset, this, [this] { endResetModel(); });
}

int StatementTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_statements.count();
}

int StatementTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StatementTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const app::Statement& statement = statementAt(index);
    if (role == IdRole)
        return app::toQString(statement.id.value());
    const auto found = m_remarks.find(statement.id);
    const QString remarks = found == m_remarks.end() ? QString() : found->second;
    if (role == RemarksRole)
        return remarks;
    if (role == Qt::ToolTipRole)
        return remarks.isEmpty() ? QVariant() : remarks;
    if (role == Qt::AccessibleTextRole && index.column() == Speakers)
        //: A statement as a screen reader says it, with what colleagues said on it
        return remarks.isEmpty() ? spoken(statement) : tr("%1. %2").arg(spoken(statement), remarks);
    if (role == SortRole && index.column() == Quote)
        return statement.extent().start;
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case Speakers: return speakerNames(statement);
    case Topics: return topicNames(statement);
    case Manner: return statement.manner == app::Manner::Unstated ? QString() : mannerName(statement.manner);
    case Quote: return quoteOf(statement, mostOfQuote);
    case Note: return app::toQString(statement.note);
    case SaidOn: return app::toQString(statement.field(app::saidOnField));
    default: return {};
    }
}

void StatementTableModel::setRemarks(std::unordered_map<app::StatementId, QString> remarks)
{
    if (remarks == m_remarks)
        return;
    m_remarks = std::move(remarks);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QVariant StatementTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Speakers: return tr("Speakers");
    case Topics: return tr("Topics");
    case Manner: return tr("Manner");
    case Quote: return tr("Words");
    case Note: return tr("Note");
    case SaidOn: return tr("Said on");
    default: return {};
    }
}
}
