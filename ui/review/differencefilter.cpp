// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/differencefilter.h"

#include "ui/review/differencemodel.h"
#include "ui/review/reviewsession.h"
#include "ui/session/session.h"
#include "ui/statements/statementchanges.h"

#include <algorithm>

namespace ui {

DifferenceFilter::DifferenceFilter(ReviewSession& review, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_review(review)
{
}

void DifferenceFilter::setWanted(const Wanted& wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    invalidateRowsFilter();
}

bool DifferenceFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const int place = m_review.queue()[static_cast<std::size_t>(row)];
    if (m_wanted.kinds && !(m_review.places()[static_cast<std::size_t>(place)].differences & m_wanted.kinds))
        return false;
    if (m_wanted.state != State::Any && m_review.isOpen(place) != (m_wanted.state == State::Open))
        return false;
    if (m_wanted.speaker.empty() && m_wanted.topic.empty() && m_wanted.markedBy.empty())
        return true; // as mostly; the versions of thousands of places need not be put together for it
    const std::vector<ReviewSession::Version> versions = m_review.versionsOf(place);
    const app::Codebook& codebook = m_review.session().codebook();
    const auto some = [&](auto holds) {
        return std::ranges::any_of(versions, [&](const ReviewSession::Version& version) {
            return std::ranges::any_of(
                version.statements, [&](const app::Statement* statement) { return holds(*statement); });
        });
    };
    if (!m_wanted.speaker.empty() && !some([&](const app::Statement& statement) {
            return findSpeaker(statement, m_wanted.speaker, codebook) != nullptr;
        }))
        return false;
    if (!m_wanted.topic.empty() && !some([&](const app::Statement& statement) {
            return findTopic(statement, m_wanted.topic, codebook) != nullptr;
        }))
        return false;
    return m_wanted.markedBy.empty() || std::ranges::any_of(versions, [&](const ReviewSession::Version& version) {
        return version.coder == m_wanted.markedBy && !version.statements.empty();
    });
}
}
