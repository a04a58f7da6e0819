// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/verdictweighing.h"

#include "app/review/placement.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace app {

bool isNewer(const GivenVerdict& a, const GivenVerdict& b)
{
    return std::tie(a.verdict->modified, a.verdict->created, a.verdict->id)
        > std::tie(b.verdict->modified, b.verdict->created, b.verdict->id);
}

VerdictWeighing::VerdictWeighing(const Unanimity& unanimity, BorderRule rule, const Text& text, Versions versions)
    : m_unanimity(unanimity)
    , m_rule(rule)
    , m_text(text)
    , m_versions(std::move(versions))
    , m_fates(m_versions.size())
{
}

Outcome VerdictWeighing::outcome(const std::vector<GivenVerdict>& verdicts, bool someAreOutdated)
{
    std::vector<const GivenVerdict*> counted;
    for (const GivenVerdict& given : verdicts)
        if (!isSuperseded(given, counted)) {
            counted.push_back(&given);
            if (!apply(*given.verdict))
                return OpenPlace::Reason::ConflictingVerdicts;
        }
    judgeWithTheSame();
    if (std::ranges::any_of(m_fates, [](Fate fate) { return fate == Fate::Open; }))
        return someAreOutdated || isAboutOtherVersions(counted) ? OpenPlace::Reason::OutdatedVerdict
                                                                : OpenPlace::Reason::Undecided;

    Versions standing;
    std::vector<Provenance::Source> fallen;
    for (std::size_t i = 0; i < m_versions.size(); ++i)
        if (m_fates[i] == Fate::Stands)
            standing.push_back(m_versions[i]);
        else
            fallen.push_back(m_versions[i].source());
    const GivenVerdict& latest = *counted.front();

    Settled settled{{}, latest.verdict};
    const auto settle = [&](Statement statement, std::vector<Provenance::Source> from,
                            std::vector<Provenance::Source> insteadOf) {
        statement.provenance = Provenance{
            std::move(from), std::move(insteadOf), *latest.reviewer, latest.verdict->modified, latest.verdict->id, {}};
        settled.statements.push_back(std::move(statement));
    };
    if (m_amended) {
        if (!standing.empty())
            return OpenPlace::Reason::ConflictingVerdicts;
        std::optional<Statement> placed = placedHere(*m_amended);
        if (!placed)
            return OpenPlace::Reason::OutdatedVerdict;
        settle(m_unanimity.inOwnWords(*placed), std::move(fallen), {});
        return settled;
    }
    // Who says that both stand means both, however alike they are.
    const BorderRule rule = m_both ? BorderRule::Exact : m_rule;
    const std::vector<Versions> groups = grouped(standing, rule);
    if (!m_both && !eachCoderSaysAll(groups, standing))
        return OpenPlace::Reason::ConflictingVerdicts;
    for (const Versions& group : groups) {
        std::vector<Provenance::Source> from;
        for (const Version& version : group)
            from.push_back(version.source());
        settle(m_unanimity.common(group, rule), std::move(from), fallen);
    }
    return settled;
}

Outcome VerdictWeighing::outcomeOnConsensus(
    const GivenVerdict& given, const std::vector<const Statement*>& present) const
{
    const Verdict& verdict = *given.verdict;
    std::vector<const JudgedStatement*> standing, falling;
    const auto sort = [&](const std::vector<JudgedStatement>& judged, bool stand) {
        for (const JudgedStatement& each : judged)
            (stand ? standing : falling).push_back(&each);
    };
    sort(verdict.judged, verdict.decision == Decision::Accept || verdict.decision == Decision::Both);
    sort(verdict.against, verdict.decision == Decision::Reject || verdict.decision == Decision::Both);

    std::vector<Provenance::Source> spokenFor, all;
    std::vector<Provenance::Source> fallen;
    for (std::size_t i = 0; i < m_versions.size(); ++i) {
        const auto isIt = [&](const JudgedStatement* judged) { return indexOf(*judged) == i; };
        all.push_back(m_versions[i].source());
        if (std::ranges::any_of(falling, isIt))
            fallen.push_back(all.back());
        else if (std::ranges::none_of(standing, isIt))
            spokenFor.push_back(all.back());
    }
    Settled settled{{}, &verdict};
    const auto settle = [&](Statement statement, std::vector<Provenance::Source> from,
                            std::vector<Provenance::Source> insteadOf) {
        statement.provenance =
            Provenance{std::move(from), std::move(insteadOf), *given.reviewer, verdict.modified, verdict.id, {}};
        settled.statements.push_back(std::move(statement));
    };
    if (verdict.decision == Decision::Amend) {
        std::optional<Statement> placed = placedHere(*verdict.amended);
        if (!placed)
            return OpenPlace::Reason::OutdatedVerdict;
        settle(m_unanimity.inOwnWords(*placed), all, {});
        return settled;
    }
    const auto isConsensus = [](const JudgedStatement* judged) { return judged->coder == consensusCoder; };
    const bool consensusFalls = std::ranges::any_of(falling, isConsensus);
    for (const JudgedStatement* judged : standing) {
        if (!isConsensus(judged)) {
            const Version& version = m_versions[indexOf(*judged)];
            settle(m_unanimity.common({version}, BorderRule::Exact), {version.source()},
                consensusFalls ? spokenFor : std::vector<Provenance::Source>());
            continue;
        }
        std::optional<Statement> said = asTheConsensusSaid(*judged, present);
        if (!said)
            return OpenPlace::Reason::OutdatedVerdict;
        settle(*std::move(said), spokenFor.empty() ? all : spokenFor,
            spokenFor.empty() ? std::vector<Provenance::Source>() : fallen);
    }
    return settled;
}

std::optional<Statement> VerdictWeighing::asTheConsensusSaid(
    const JudgedStatement& judged, const std::vector<const Statement*>& present) const
{
    const auto there =
        std::ranges::find_if(present, [&](const Statement* statement) { return statement->id == judged.statement.id; });
    const std::optional<Statement> placed =
        there != present.end() ? std::optional(**there) : placedHere(judged.statement);
    return placed ? std::optional(m_unanimity.inOwnWords(*placed)) : std::nullopt;
}

std::size_t VerdictWeighing::indexOf(const JudgedStatement& judged) const
{
    const auto found = std::ranges::find_if(m_versions, [&](const Version& version) {
        return version.statement->id == judged.statement.id && *version.coder == judged.coder;
    });
    return static_cast<std::size_t>(found - m_versions.begin());
}

bool VerdictWeighing::isSuperseded(const GivenVerdict& given, const std::vector<const GivenVerdict*>& newer) const
{
    const auto isDecidedAgain = [&](const JudgedStatement& judged) {
        const auto isIt = [&](const JudgedStatement& other) { return indexOf(other) == indexOf(judged); };
        return std::ranges::any_of(newer, [&](const GivenVerdict* other) {
            return *other->reviewer == *given.reviewer && other->verdict->modified > given.verdict->modified
                && (std::ranges::any_of(other->verdict->judged, isIt)
                    || std::ranges::any_of(other->verdict->against, isIt));
        });
    };
    return std::ranges::all_of(given.verdict->judged, isDecidedAgain)
        && std::ranges::all_of(given.verdict->against, isDecidedAgain);
}

bool VerdictWeighing::setFate(const std::vector<JudgedStatement>& statements, Fate fate)
{
    for (const JudgedStatement& judged : statements) {
        Fate& current = m_fates[indexOf(judged)];
        if (current != Fate::Open && current != fate)
            return false;
        current = fate;
    }
    return true;
}

bool VerdictWeighing::apply(const Verdict& verdict)
{
    switch (verdict.decision) {
    case Decision::Undecided: return true;
    case Decision::Accept: return setFate(verdict.judged, Fate::Stands) && setFate(verdict.against, Fate::Falls);
    case Decision::Reject: return setFate(verdict.judged, Fate::Falls) && setFate(verdict.against, Fate::Stands);
    case Decision::Both:
        m_both = true;
        return setFate(verdict.judged, Fate::Stands) && setFate(verdict.against, Fate::Stands);
    case Decision::Amend:
        if (m_amended && !m_unanimity.areSame(*m_amended, *verdict.amended, BorderRule::Exact))
            return false;
        m_amended = verdict.amended;
        return setFate(verdict.judged, Fate::Falls) && setFate(verdict.against, Fate::Falls);
    }
    return true;
}

void VerdictWeighing::judgeWithTheSame()
{
    for (const Fate fate : {Fate::Stands, Fate::Falls})
        for (std::size_t i = 0; i < m_versions.size(); ++i) {
            if (m_fates[i] != Fate::Open)
                continue;
            for (std::size_t k = 0; k < m_versions.size(); ++k)
                if (m_fates[k] == fate && m_versions[k].side != m_versions[i].side
                    && m_unanimity.areSame(*m_versions[i].statement, *m_versions[k].statement, m_rule))
                    m_fates[i] = fate;
        }
}

bool VerdictWeighing::isAboutOtherVersions(const std::vector<const GivenVerdict*>& counted) const
{
    for (std::size_t i = 0; i < m_versions.size(); ++i) {
        const auto isTheirs = [&](const JudgedStatement& judged) { return judged.coder == *m_versions[i].coder; };
        if (m_fates[i] == Fate::Open && std::ranges::any_of(counted, [&](const GivenVerdict* given) {
                return std::ranges::any_of(given->verdict->judged, isTheirs)
                    || std::ranges::any_of(given->verdict->against, isTheirs);
            }))
            return true;
    }
    return false;
}

std::vector<Versions> VerdictWeighing::grouped(const Versions& standing, BorderRule rule) const
{
    std::vector<Versions> groups;
    for (const Version& version : standing) {
        const auto fits = [&](const Versions& group) {
            return std::ranges::all_of(group, [&](const Version& other) {
                return other.side != version.side && m_unanimity.areSame(*other.statement, *version.statement, rule);
            });
        };
        const auto group = std::ranges::find_if(groups, fits);
        if (group == groups.end())
            groups.push_back({version});
        else
            group->push_back(version);
    }
    return groups;
}

bool VerdictWeighing::eachCoderSaysAll(const std::vector<Versions>& groups, const Versions& standing)
{
    std::unordered_set<std::size_t> coders;
    for (const Version& version : standing)
        coders.insert(version.side);
    return std::ranges::all_of(groups, [&](const Versions& group) { return group.size() == coders.size(); });
}

std::optional<Statement> VerdictWeighing::placedHere(const Statement& statement) const
{
    Placement placement = placeByWords({statement}, m_text);
    if (placement.placed.empty())
        return std::nullopt;
    return std::move(placement.placed.front());
}
}
