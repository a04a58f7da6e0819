// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/confusedstatements.h"

#include "app/base/utf8.h"
#include "app/sidecars/sidecarformat.h"
#include "app/sidecars/sidecarstore.h"
#include "ui/review/reviewsession.h"
#include "ui/session/session.h"
#include "ui/statements/statementwords.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::size_t mostCharacters = 200; ///< of a statement; more than a row holds

void addWords(std::unordered_map<app::StatementId, QString>& words, const std::vector<app::Statement>& statements)
{
    for (const app::Statement& statement : statements)
        words.emplace(statement.id, quoteOf(statement, mostCharacters));
}
}

ConfusedStatements::ConfusedStatements(ReviewSession& review, QObject* parent)
    : QAbstractListModel(parent)
    , m_review(review)
{
}

void ConfusedStatements::show(std::shared_ptr<const app::AgreementReport> report, const app::Confusion* confusion,
    const app::Confusion::Cell* cell)
{
    beginResetModel();
    m_report = std::move(report);
    m_confusion = confusion;
    m_cell = cell;
    endResetModel();
}

ConfusedStatements::Where ConfusedStatements::at(const QModelIndex& index) const
{
    const app::Confusion::Where& where = m_cell->where[static_cast<std::size_t>(index.row())];
    return {app::toQString(m_report->articles[static_cast<std::size_t>(where.article)].name), where.first};
}

int ConfusedStatements::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_cell ? 0 : static_cast<int>(m_cell->where.size());
}

QVariant ConfusedStatements::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const app::Confusion::Where& where = m_cell->where[static_cast<std::size_t>(index.row())];
    const std::string& article = m_report->articles[static_cast<std::size_t>(where.article)].name;
    const Words& known = wordsIn(article);
    const auto words = known.find(known.contains(where.first) ? where.first : where.second);
    return u"%1\n%2"_s.arg(words == known.end() ? QString() : words->second, app::toQString(article));
}

const ConfusedStatements::Words& ConfusedStatements::wordsIn(const std::string& article) const
{
    const auto [entry, isNew] = m_words.try_emplace(article);
    Words& words = entry->second;
    if (!isNew)
        return words;
    const Session& session = m_review.session();
    if (session.article() && app::toUtf8(session.workspace()->relative(session.article()->path)) == article) {
        // Not from the disk: a colleague's file may have been opened from elsewhere.
        for (const app::Side& side : m_review.comparison().sides())
            addWords(words, side.statements);
        return words;
    }
    const QString path = QDir(session.workspace()->root()).filePath(app::toQString(article));
    for (const std::string& coder : {m_confusion->firstCoder, m_confusion->secondCoder}) {
        const app::Result<app::Sidecar> sidecar = app::readSidecar(app::sidecarPath(path, coder));
        // One that went away since it was measured leaves its rows with the name of the article.
        if (sidecar)
            addWords(words, sidecar->statements);
    }
    return words;
}
}
