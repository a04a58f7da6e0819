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

VerdictPlacing::VerdictPlacing(std::vector<std::string> coders)
    : m_coders(std::move(coders))
{
}

void VerdictPlacing::add(const std::string& coder, const Statement& statement, int place)
{
    m_found.emplace(coder + ' ' + statement.id.value(), Found{place, &statement});
    ++m_counts[place];
}

void VerdictPlacing::addUnanchored(const Side& side)
{
    for (const Statement& statement : side.unanchored)
        m_found.emplace(side.coder + ' ' + statement.id.value(), Found{-1, &statement});
}

const VerdictPlacing::Found* VerdictPlacing::find(const JudgedStatement& judged) const
{
    const auto found = m_found.find(judged.coder + ' ' + judged.statement.id.value());
    return found == m_found.end() ? nullptr : &found->second;
}

bool VerdictPlacing::concernsOnlyThese(const Verdict& verdict) const
{
    const auto isTheirs = [&](const JudgedStatement& each) { return std::ranges::contains(m_coders, each.coder); };
    return std::ranges::all_of(verdict.judged, isTheirs) && std::ranges::all_of(verdict.against, isTheirs);
}

VerdictPlacing::Placed VerdictPlacing::placed(const std::vector<Verdict>& verdicts, const Codebook& codebook) const
{
    Placed placed;
    for (int i = 0; i < std::ssize(verdicts); ++i) {
        const Verdict& verdict = verdicts[static_cast<std::size_t>(i)];
        if (!concernsOnlyThese(verdict))
            continue;
        std::vector<const JudgedStatement*> inText;
        std::vector<const Statement*> now;
        QStringList changes;
        const Found* first = nullptr;
        bool together = true;
        for (const auto* side : {&verdict.judged, &verdict.against})
            for (const JudgedStatement& each : *side) {
                const Found* found = find(each);
                if (found && found->place < 0) {
                    changes.append(
                        //: %1 is a coder
                        Messages::tr("The words of a statement of %1 are not in the text any more.")
                            .arg(toQString(each.coder)));
                    continue;
                }
                inText.push_back(&each);
                now.push_back(found ? found->statement : nullptr);
                if (!found)
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
        here.isOnAll = verdict.judged.size() + verdict.against.size() == m_counts.at(first->place);
    }
    return placed;
}
}
