// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/verdictplacing.h"

#include "app/base/utf8.h"
#include "app/review/judgedchange.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace app {

namespace {

/// Lets lupdate find the texts.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};
}

QString otherStatementsSince()
{
    return Messages::tr("Other statements belong to this place since.");
}

bool isNewer(const Verdict& a, const Verdict& b)
{
    return std::tie(a.modified, a.created, a.id) > std::tie(b.modified, b.created, b.id);
}

bool concernsOnly(const Verdict& verdict, const std::vector<std::string>& coders)
{
    const auto isTheirs = [&](const JudgedStatement& each) { return std::ranges::contains(coders, each.coder); };
    return std::ranges::all_of(verdict.judged, isTheirs) && std::ranges::all_of(verdict.against, isTheirs);
}

VerdictPlacing::VerdictPlacing(std::vector<std::string> coders, const std::vector<Verdict>& verdicts)
    : m_coders(std::move(coders))
    , m_verdicts(verdicts)
{
    for (const Verdict& verdict : verdicts)
        for (const auto* side : {&verdict.judged, &verdict.against})
            for (const JudgedStatement& each : *side)
                if (!find(each))
                    m_judged[each.statement.id.value()].push_back({each.coder});
}

void VerdictPlacing::add(const std::string& coder, const Statement& statement, int place)
{
    const auto index = static_cast<std::size_t>(place);
    m_counts.resize(std::max(m_counts.size(), index + 1));
    ++m_counts[index];
    placeJudged(coder, statement, place);
}

void VerdictPlacing::addUnanchored(const Side& side)
{
    for (const Statement& statement : side.unanchored)
        placeJudged(side.coder, statement, -1);
}

void VerdictPlacing::placeJudged(const std::string& coder, const Statement& statement, int place)
{
    const auto here = m_judged.find(statement.id.value());
    if (here == m_judged.end())
        return;
    for (Judged& each : here->second)
        if (each.coder == coder && !each.now) {
            each.now = &statement;
            each.place = place;
        }
}

const VerdictPlacing::Judged* VerdictPlacing::find(const JudgedStatement& judged) const
{
    const auto here = m_judged.find(judged.statement.id.value());
    if (here == m_judged.end())
        return nullptr;
    const auto its = std::ranges::find(here->second, judged.coder, &Judged::coder);
    return its == here->second.end() ? nullptr : &*its;
}

VerdictPlacing::Placed VerdictPlacing::placed(const Codebook& codebook) const
{
    Placed placed;
    for (int i = 0; i < std::ssize(m_verdicts); ++i) {
        const Verdict& verdict = m_verdicts[static_cast<std::size_t>(i)];
        if (!concernsOnly(verdict, m_coders))
            continue;
        std::vector<const JudgedStatement*> inText;
        std::vector<const Statement*> now;
        QStringList changes;
        const Judged* first = nullptr;
        bool together = true;
        for (const auto* side : {&verdict.judged, &verdict.against})
            for (const JudgedStatement& each : *side) {
                const Judged* found = find(each);
                if (found->now && found->place < 0) {
                    changes.append(
                        //: %1 is a coder
                        Messages::tr("The words of a statement of %1 are not in the text any more.")
                            .arg(toQString(each.coder)));
                    continue;
                }
                inText.push_back(&each);
                now.push_back(found->now);
                if (!found->now)
                    continue;
                if (!first)
                    first = found;
                together = together && found->place == first->place;
            }
        if (!first) {
            placed.withoutPlace.push_back(i);
            continue;
        }
        changes.append(describeChanges(inText, now, codebook));
        changes.removeAll(QString());
        PlacedVerdict& here = placed.verdicts.emplace_back(i, first->place, changes.join(u' '));
        if (here.applies() && !together)
            here.whatChanged = otherStatementsSince();
        here.isOnAll =
            verdict.judged.size() + verdict.against.size() == m_counts.at(static_cast<std::size_t>(first->place));
    }
    return placed;
}
}
