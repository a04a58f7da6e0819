// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/differencemodel.h"

#include "app/base/utf8.h"
#include "ui/review/reviewsession.h"
#include "ui/review/reviewwords.h"
#include "ui/statements/statementwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// More than a row shows.
constexpr std::size_t mostOfQuote = 200;

/// One value of each statement of a version, "—" where there is none.
template<typename Words>
QString valuesOf(const ReviewSession::Version& version, Words words)
{
    QStringList values;
    for (const app::Statement* statement : version.statements)
        if (const QString value = words(*statement); !value.isEmpty())
            values += value;
    return values.isEmpty() ? u"—"_s : values.join(u" / "_s);
}
}

DifferenceModel::DifferenceModel(ReviewSession& review, QObject* parent)
    : QAbstractListModel(parent)
    , m_review(review)
{
    connect(&review, &ReviewSession::compared, this, [this] {
        beginResetModel();
        m_count = static_cast<int>(m_review.queue().size());
        endResetModel();
    });
    connect(&review, &ReviewSession::verdictsChanged, this, [this] {
        if (m_count > 0)
            emit dataChanged(index(0), index(m_count - 1));
    });
}

int DifferenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int DifferenceModel::placeAt(const QModelIndex& index) const
{
    return m_review.queue()[static_cast<std::size_t>(index.row())];
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int place = placeAt(index);
    const app::JointlyMarked& here = m_review.places()[static_cast<std::size_t>(place)];
    switch (role) {
    case Qt::DisplayRole: return kindNames(here.differences, m_review);
    case PlaceRole: return place;
    case ParagraphRole: return m_review.paragraphOf(place);
    case SnippetRole: return snippet(place);
    case DecisionRole: return decisionWords(m_review, place);
    case IsOpenRole: return m_review.isOpen(place);
    case IsOutdatedRole: return here.outdated;
    case Qt::AccessibleTextRole: return spoken(place);
    default: return {};
    }
}

QString DifferenceModel::snippet(int place) const
{
    const app::Differences differences = m_review.places()[static_cast<std::size_t>(place)].differences;
    const std::vector<ReviewSession::Version> versions = m_review.versionsOf(place);
    const auto against = [&](auto words) {
        QStringList values;
        for (const ReviewSession::Version& version : versions)
            values += valuesOf(version, words);
        return values.join(u"  |  "_s);
    };
    if (differences.testFlag(app::Difference::Speakers))
        return against(speakerNames);
    if (differences.testFlag(app::Difference::Topics) || differences.testFlag(app::Difference::Stance))
        return against(topicNames);
    if (differences == app::Difference::Manner)
        return against([](const app::Statement& statement) { return mannerName(statement.manner); });
    const auto marked = std::ranges::find_if(
        versions, [](const ReviewSession::Version& version) { return !version.statements.empty(); });
    return valuesOf(*marked, [](const app::Statement& statement) { return quoteOf(statement, mostOfQuote); });
}

QString DifferenceModel::spoken(int place) const
{
    const app::JointlyMarked& here = m_review.places()[static_cast<std::size_t>(place)];
    QString state = decisionWords(m_review, place);
    if (here.outdated)
        state = tr("decided before it changed");
    else if (state.isEmpty())
        state = tr("open");
    //: A difference as a screen reader says it: %1 its kind, %2 number of the paragraph, %3 what differs, %4 the
    //: decision
    return tr("%1, paragraph %2: %3; %4")
        .arg(
            kindNames(here.differences, m_review), QString::number(m_review.paragraphOf(place)), snippet(place), state);
}
}
