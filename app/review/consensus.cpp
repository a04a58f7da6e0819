// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/consensus.h"

#include "app/review/consensusground.h"
#include "app/review/judgedchange.h"
#include "app/review/verdictweighing.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <unordered_map>
#include <unordered_set>

namespace app {

namespace {

class Round
{
public:
    Round(const std::vector<Side>& coders, const std::vector<Reviewer>& reviewers, BorderRule borders,
        std::vector<Statement> consensus, const Codebook& codebook, const Text& text, const Origin& origin)
        : m_coders(coders)
        , m_reviewers(reviewers)
        , m_rule(borders)
        , m_codebook(codebook)
        , m_text(text)
        , m_origin(origin)
        , m_unanimity(codebook, text)
        , m_places(jointPlaces(coders))
        , m_ground(coders, reviewers, m_places, codebook)
    {
        m_result.consensus = std::move(consensus);
    }

    Adjudication result()
    {
        findOut();
        decideAll();
        nameLostSources();
        nameVerdictsOnConsensus();
        // What came of statements that lie in two places now may be said in one of them still.
        const auto stays = [&](const Statement& statement) {
            return !m_takenOut.contains(statement.id) || m_confirmed.contains(statement.id);
        };
        const auto [first, last] = std::ranges::stable_partition(m_result.consensus, stays);
        m_result.takenOut.assign(first, last);
        m_result.consensus.erase(first, last);
        std::ranges::stable_sort(m_result.takenOut, {}, &Statement::extent);
        for (Statement& statement : m_result.consensus)
            if (const auto renewed = m_renewed.find(statement.id); renewed != m_renewed.end()) {
                statement = renewed->second;
                ++m_result.renewed;
            }
        std::ranges::move(m_added, std::back_inserter(m_result.consensus));
        std::ranges::stable_sort(m_result.open, {}, [](const OpenPlace& open) { return open.place.extent; });
        return std::move(m_result);
    }

private:
    using Known = ConsensusGround::Known;

    /// Which verdicts are about which place, and what the consensus has of it.
    void findOut()
    {
        m_verdicts.resize(m_places.size());
        m_outdated.resize(m_places.size());
        m_onConsensus.resize(m_places.size());
        for (const Reviewer& reviewer : m_reviewers)
            for (const Verdict& verdict : reviewer.verdicts)
                sortIn({&reviewer.coder, &verdict});
        for (auto* all : {&m_verdicts, &m_onConsensus})
            for (std::vector<GivenVerdict>& verdicts : *all)
                std::ranges::sort(verdicts, isNewer);

        m_inConsensus.resize(m_places.size());
        for (const Statement& statement : m_result.consensus) {
            if (!statement.provenance) {
                m_byHand.push_back(&statement);
                continue;
            }
            std::unordered_set<std::size_t> places;
            for (const auto* sources : {&statement.provenance->from, &statement.provenance->insteadOf})
                for (const Provenance::Source& source : *sources)
                    if (const Known* known = m_ground.find(source.coder, source.statement))
                        places.insert(known->place);
            for (const std::size_t place : places)
                m_inConsensus[place].push_back(&statement);
            if (places.empty())
                m_lost.push_back(&statement);
        }
    }

    void sortIn(const GivenVerdict& given)
    {
        const Verdict& verdict = *given.verdict;
        if (verdict.decision == Decision::Undecided)
            return;
        std::vector<JudgedStatement> then = verdict.judged;
        then.insert(then.end(), verdict.against.begin(), verdict.against.end());
        const auto isOfRound = [&](const JudgedStatement& judged) {
            return std::ranges::find(m_coders, judged.coder, &Side::coder) != m_coders.end();
        };
        if (std::ranges::contains(then, consensusCoder, &JudgedStatement::coder))
            return sortInOnConsensus(given, then);
        if (!std::ranges::all_of(then, isOfRound))
            return;
        std::optional<std::size_t> place;
        bool applies = true;
        for (const JudgedStatement& judged : then) {
            const Known* known = m_ground.find(judged.coder, judged.statement.id);
            if (!known) {
                applies = false;
                continue;
            }
            if (!place)
                place = known->place;
            applies = applies && known->place == *place && !changesSince(judged, *known->version.statement, m_codebook);
        }
        if (place)
            (applies ? m_verdicts : m_outdated)[*place].push_back(given);
    }

    /// A verdict on what the consensus has and on coders' versions. What it judged of the consensus may be gone by now,
    /// since the verdict was followed.
    void sortInOnConsensus(const GivenVerdict& given, const std::vector<JudgedStatement>& then)
    {
        std::optional<std::size_t> place;
        for (const JudgedStatement& judged : then) {
            if (judged.coder == consensusCoder) {
                if (const Statement* there = inConsensus(judged.statement.id);
                    there && changesSince(judged, *there, m_codebook))
                    return;
                continue;
            }
            const Known* known = m_ground.find(judged.coder, judged.statement.id);
            if (!known || (place && known->place != *place)
                || changesSince(judged, *known->version.statement, m_codebook))
                return;
            place = known->place;
        }
        if (!place)
            return;
        m_onConsensus[*place].push_back(given);
        m_applied.insert(given.verdict);
    }

    /// Statements that made one place may lie in two now. What came of them goes with the place that says the same, and
    /// the other is looked at afterwards, as if it had never had it.
    void decideAll()
    {
        std::vector<Outcome> outcomes;
        for (std::size_t place = 0; place < m_places.size(); ++place)
            outcomes.push_back(outcomeOf(place, versionsAt(place)));
        std::vector<std::size_t> places(m_places.size());
        std::ranges::iota(places, std::size_t{0});
        std::ranges::stable_partition(places, [&](std::size_t place) {
            const Settled* settled = std::get_if<Settled>(&outcomes[place]);
            return settled && std::ranges::all_of(settled->statements, [&](const Statement& made) {
                return std::ranges::any_of(
                    m_inConsensus[place], [&](const Statement* each) { return saysTheSame(*each, made); });
            });
        });
        for (const std::size_t place : places)
            decide(place, outcomes[place]);
    }

    void decide(std::size_t index, Outcome& outcome)
    {
        std::erase_if(m_inConsensus[index], [&](const Statement* each) { return m_renewed.contains(each->id); });
        if (Settled* settled = std::get_if<Settled>(&outcome)) {
            sign(*settled);
            if (m_inConsensus[index].empty())
                add(settled->statements, *settled);
            else
                follow(index, *settled, versionsAt(index));
        } else if (m_inConsensus[index].empty()) {
            open(index, std::get<OpenPlace::Reason>(outcome));
        } else {
            keepWhatStandsFirm(index, std::get<OpenPlace::Reason>(outcome), versionsAt(index));
        }
    }

    [[nodiscard]] Versions versionsAt(std::size_t index) const
    {
        Versions versions;
        for (std::size_t side = 0; side < m_coders.size(); ++side)
            for (const int statement : m_places[index].statements[side])
                versions.push_back(
                    {side, &m_coders[side].coder, &m_coders[side].statements[static_cast<std::size_t>(statement)]});
        // So that the order in which the coders are named decides nothing.
        std::ranges::stable_sort(versions, {}, [](const Version& version) { return *version.coder; });
        return versions;
    }

    [[nodiscard]] Outcome outcomeOf(std::size_t index, const Versions& versions) const
    {
        const std::vector<GivenVerdict>& verdicts = m_verdicts[index];
        if (const std::vector<GivenVerdict>& onConsensus = m_onConsensus[index]; !onConsensus.empty()) {
            const GivenVerdict& latest = onConsensus.front();
            const bool isByAll = std::ranges::all_of(
                onConsensus, [&](const GivenVerdict& each) { return *each.reviewer == *latest.reviewer; });
            // In one second, the consensus was made of the one and judged by the other.
            const bool isLast = verdicts.empty() || verdicts.front().verdict->modified <= latest.verdict->modified;
            if (!isByAll || (!isLast && *verdicts.front().reviewer != *latest.reviewer))
                return OpenPlace::Reason::ConflictingVerdicts;
            if (isLast)
                return onConsensusOf(index, latest, versions);
        }
        if (!verdicts.empty())
            return VerdictWeighing(m_unanimity, m_rule, m_text, versions).outcome(verdicts, !m_outdated[index].empty());
        const bool isOneOfEach = std::ranges::all_of(
            m_places[index].statements, [](const std::vector<int>& statements) { return statements.size() == 1; });
        if (isOneOfEach && m_unanimity.areAllSame(versions, m_rule)) {
            Statement statement = m_unanimity.common(versions, m_rule);
            Provenance provenance;
            for (const Version& version : versions)
                provenance.from.push_back(version.source());
            provenance.decidedAt = now();
            statement.provenance = std::move(provenance);
            return Settled{{std::move(statement)}, nullptr, Unanimity::contradicted(versions)};
        }
        return m_outdated[index].empty() ? OpenPlace::Reason::Undecided : OpenPlace::Reason::OutdatedVerdict;
    }

    /// Who judges the consensus judges what it was made of, and nothing that came later.
    [[nodiscard]] Outcome onConsensusOf(std::size_t index, const GivenVerdict& given, const Versions& versions) const
    {
        const std::vector<const Statement*>& present = m_inConsensus[index];
        for (const Version& version : versions)
            if (!given.verdict->concerns(version.statement->id) && !m_ground.isCovered(version, present))
                return OpenPlace::Reason::OutdatedVerdict;
        return VerdictWeighing(m_unanimity, m_rule, m_text, versions).outcomeOnConsensus(given, present);
    }

    /// Writes down what is said now, so that a later round sees what has become of it.
    void sign(Settled& settled) const
    {
        for (Statement& made : settled.statements) {
            made.provenance->digest = ConsensusGround::digestOfWriting(made);
            for (auto* sources : {&made.provenance->from, &made.provenance->insteadOf})
                for (Provenance::Source& source : *sources)
                    source.digest = m_ground.digestOf(m_ground.find(source.coder, source.statement)->version);
        }
    }

    void add(const std::vector<Statement>& statements, const Settled& settled)
    {
        for (Statement statement : statements) {
            if (isThereByHand(statement))
                continue;
            statement.id = StatementId(m_origin.newUrn());
            statement.created = statement.modified = now();
            if (!settled.contradicted.empty())
                m_result.leftEmpty.push_back({statement.id, statement.extent(), settled.contradicted});
            m_added.push_back(std::move(statement));
            ++(settled.verdict ? m_result.decided : m_result.unanimous);
        }
    }

    /// A table that was imported says what the consensus says, but not where it came from.
    [[nodiscard]] bool isThereByHand(const Statement& made) const
    {
        return std::ranges::any_of(m_byHand, [&](const Statement* statement) { return saysTheSame(*statement, made); });
    }
    [[nodiscard]] bool saysTheSame(const Statement& a, const Statement& b) const
    {
        return m_unanimity.areSame(a, b, BorderRule::Exact);
    }

    /// Something is settled for a place that the consensus has something for already. What has lost its ground goes
    /// first, unless it says what is settled, so that one round does what two would do.
    void follow(std::size_t index, const Settled& settled, const Versions& versions)
    {
        std::vector<const Statement*>& present = m_inConsensus[index];
        const auto standsFirm = [&](const Statement* each) {
            return !m_takenOut.contains(each->id)
                && (ConsensusGround::isEdited(*each) || !m_ground.whyItFell(*each, index));
        };
        std::ranges::stable_partition(present, standsFirm);
        std::vector<const Statement*> others = present;
        std::vector<std::pair<const Statement*, const Statement*>> same; // in the consensus, as settled
        std::vector<Statement> missing;
        for (const Statement& made : settled.statements) {
            const auto found =
                std::ranges::find_if(others, [&](const Statement* each) { return saysTheSame(*each, made); });
            if (found == others.end()) {
                missing.push_back(made);
                continue;
            }
            same.emplace_back(*found, &made);
            others.erase(found);
        }
        const auto takeOut = [&](const Statement* each) {
            m_takenOut.insert(each->id);
            std::erase(present, each);
        };
        const auto fallen = std::ranges::stable_partition(others, standsFirm);
        std::ranges::for_each(fallen, takeOut);
        others.erase(fallen.begin(), fallen.end());

        const std::optional<Stay> stay =
            others.empty() && missing.empty() ? std::nullopt : whyItStays(index, settled, versions, others);
        for (const auto& [statement, made] : same)
            if (!stay || !standsFirm(statement))
                renew(*statement, *made);
        if (stay) {
            if (stay->open)
                open(index, *stay->open);
            return;
        }
        std::ranges::for_each(others, takeOut);
        add(missing, settled);
    }

    /// The consensus keeps what it has, though something else is settled now.
    struct Stay
    {
        std::optional<OpenPlace::Reason> open; ///< nothing: a person need not look at it
    };

    /// @p others are those of what the consensus has that are not settled.
    [[nodiscard]] std::optional<Stay> whyItStays(std::size_t index, const Settled& settled, const Versions& versions,
        const std::vector<const Statement*>& others) const
    {
        const std::vector<const Statement*>& present = m_inConsensus[index];
        const auto unlessSettledAsItIs = [&](OpenPlace::Reason reason) {
            return m_ground.isOnTheseVersions(present, versions) ? Stay{} : Stay{reason};
        };
        const bool isDecidedByOther =
            std::ranges::any_of(present, [&](const Statement* each) { return m_ground.isByAbsentReviewer(*each); });
        if (settled.verdict && isDecidedByOther)
            return Stay{OpenPlace::Reason::ConflictingVerdicts};
        const bool isUnanimous =
            std::ranges::all_of(present, [](const Statement* each) { return each->provenance->verdict.isEmpty(); });
        if (!settled.verdict) {
            // A decision holds until the reviewer takes it back.
            const bool isHeld =
                std::ranges::any_of(present, [&](const Statement* each) { return m_ground.isDecided(*each); });
            // Another rule for borders takes nothing back either.
            if (isHeld || (isUnanimous && m_ground.isOnTheseVersions(present, versions)))
                return unlessSettledAsItIs(OpenPlace::Reason::ChangedSince);
        }
        // Who judged what was edited has seen it.
        if (std::ranges::none_of(others, [&](const Statement* each) {
                return ConsensusGround::isEdited(*each) && !(settled.verdict && settled.verdict->concerns(each->id));
            }))
            return std::nullopt;
        // Settled as it was when somebody edited what came of it.
        if (std::ranges::is_permutation(
                present, settled.statements, &ConsensusGround::restOnTheSame,
                [](const Statement* each) -> const Provenance& { return *each->provenance; },
                [](const Statement& each) -> const Provenance& { return *each.provenance; }))
            return Stay{};
        return Stay{
            settled.verdict || !isUnanimous ? OpenPlace::Reason::EditedByHand : OpenPlace::Reason::ChangedSince};
    }

    /// Nothing is settled for a place that the consensus has something for. What has lost its ground is taken out, so
    /// that the place is as open as if it had never been there.
    void keepWhatStandsFirm(std::size_t index, OpenPlace::Reason reason, const Versions& versions)
    {
        const std::vector<const Statement*>& present = m_inConsensus[index];
        bool isOpen =
            reason == OpenPlace::Reason::ConflictingVerdicts || !m_ground.isOnTheseVersions(present, versions);
        for (const Statement* statement : present) {
            const std::optional<OpenPlace::Reason> lost = m_ground.whyItFell(*statement, index);
            if (!lost)
                continue;
            isOpen = true;
            if (ConsensusGround::isEdited(*statement))
                reason = *lost;
            else
                m_takenOut.insert(statement->id);
        }
        if (isOpen)
            open(index, reason);
    }

    /// What says the same as is settled now may rest on other statements than before.
    void renew(const Statement& statement, const Statement& made)
    {
        m_confirmed.insert(statement.id);
        if (ConsensusGround::restOnTheSame(*statement.provenance, *made.provenance)
            || m_ground.isByAbsentReviewer(statement) || !m_ground.allTakePart(statement.provenance->from))
            return;
        Statement renewed = statement;
        renewed.provenance = made.provenance;
        if (!ConsensusGround::isEdited(statement)) {
            renewed.speakers = made.speakers;
            renewed.topics = made.topics;
            renewed.selectors = made.selectors;
            renewed.note = made.note;
            renewed.fields = made.fields;
            renewed.modified = now();
        }
        m_renewed.insert_or_assign(statement.id, std::move(renewed));
    }

    void open(std::size_t index, OpenPlace::Reason reason)
    {
        OpenPlace place{reason, m_places[index], differencesAt(m_places[index], m_coders, m_codebook), {}, {}, {}};
        for (const auto* verdicts : {&m_verdicts[index], &m_outdated[index]})
            for (const GivenVerdict& given : *verdicts)
                if (std::ranges::find(place.reviewers, *given.reviewer) == place.reviewers.end())
                    place.reviewers.push_back(*given.reviewer);
        std::ranges::sort(place.reviewers);
        for (const Statement* statement : m_inConsensus[index]) {
            if (m_takenOut.contains(statement->id))
                continue;
            place.inConsensus.push_back(statement->id);
            for (const auto* sources : {&statement->provenance->from, &statement->provenance->insteadOf})
                for (const Provenance::Source& source : *sources)
                    if (m_ground.takesPart(source) && !m_ground.isAsItWas(source, index))
                        place.changedBy.push_back(source.coder);
        }
        std::ranges::sort(place.changedBy);
        const auto [first, last] = std::ranges::unique(place.changedBy);
        place.changedBy.erase(first, last);
        m_result.open.push_back(std::move(place));
    }

    [[nodiscard]] JointPlace nobodysPlace(const Statement& statement) const
    {
        return {std::vector<std::vector<int>>(m_coders.size()), statement.extent()};
    }

    /// What nobody edited falls with its decision, and where nobody decided, with the statements. Of coders who do not
    /// take part in this round it cannot be said what they still have.
    void nameLostSources()
    {
        for (const Statement* statement : m_lost) {
            const Provenance& provenance = *statement->provenance;
            const bool isUnknown = std::ranges::any_of(provenance.from, [&](const Provenance::Source& source) {
                return m_ground.takesPart(source.coder) && !m_ground.takesPart(source);
            });
            if (isUnknown)
                continue;
            if (!m_ground.isDecided(*statement) && !ConsensusGround::isEdited(*statement))
                m_takenOut.insert(statement->id);
            else if (!provenance.from.empty() && m_ground.allTakePart(provenance.from))
                m_result.open.push_back(
                    {OpenPlace::Reason::SourcesGone, nobodysPlace(*statement), {}, {}, {statement->id}, {}});
        }
    }

    /// Verdicts that let nothing of a coder stand instead cannot be followed.
    void nameVerdictsOnConsensus()
    {
        for (const Reviewer& reviewer : m_reviewers)
            for (const Verdict& verdict : reviewer.verdicts) {
                if (m_applied.contains(&verdict))
                    continue;
                const bool judgedFall = verdict.decision == Decision::Reject || verdict.decision == Decision::Amend;
                const bool againstFall = verdict.decision == Decision::Accept || verdict.decision == Decision::Amend;
                const std::vector<JudgedStatement> none;
                for (const auto* fallen :
                    {judgedFall ? &verdict.judged : &none, againstFall ? &verdict.against : &none})
                    for (const JudgedStatement& judged : *fallen) {
                        const Statement* statement =
                            judged.coder == consensusCoder ? inConsensus(judged.statement.id) : nullptr;
                        if (statement && !changesSince(judged, *statement, m_codebook))
                            m_result.open.push_back({OpenPlace::Reason::AboutConsensus, nobodysPlace(*statement), {},
                                {reviewer.coder}, {statement->id}, {}});
                    }
            }
    }

    [[nodiscard]] const Statement* inConsensus(const StatementId& id) const
    {
        const auto found = std::ranges::find(m_result.consensus, id, &Statement::id);
        return found == m_result.consensus.end() ? nullptr : &*found;
    }

    /// The same time for all that one round makes.
    [[nodiscard]] std::string now() const
    {
        if (m_now.empty())
            m_now = m_origin.timestamp();
        return m_now;
    }

    const std::vector<Side>& m_coders;
    const std::vector<Reviewer>& m_reviewers;
    BorderRule m_rule;
    const Codebook& m_codebook;
    const Text& m_text;
    const Origin& m_origin;
    Unanimity m_unanimity;
    mutable std::string m_now;

    std::vector<JointPlace> m_places;
    ConsensusGround m_ground;
    // Of each place:
    std::vector<std::vector<GivenVerdict>> m_verdicts;    ///< on what is there now, the newest first
    std::vector<std::vector<GivenVerdict>> m_outdated;    ///< on what was there
    std::vector<std::vector<GivenVerdict>> m_onConsensus; ///< on what the consensus has or had, too; the newest first
    std::vector<std::vector<const Statement*>> m_inConsensus;

    std::unordered_set<const Verdict*> m_applied; ///< on the consensus
    std::vector<const Statement*> m_byHand;       ///< in the consensus, without a source
    std::vector<const Statement*> m_lost;         ///< in the consensus, without any place
    std::unordered_set<StatementId> m_takenOut;
    std::unordered_set<StatementId> m_confirmed;          ///< in the consensus, and settled again
    std::unordered_map<StatementId, Statement> m_renewed; ///< of those, by their ids
    std::vector<Statement> m_added;
    Adjudication m_result;
};
}

std::string_view wordOf(OpenPlace::Reason reason)
{
    switch (reason) {
    case OpenPlace::Reason::Undecided: return "undecided";
    case OpenPlace::Reason::OutdatedVerdict: return "outdated-verdict";
    case OpenPlace::Reason::ConflictingVerdicts: return "conflicting-verdicts";
    case OpenPlace::Reason::EditedByHand: return "edited-by-hand";
    case OpenPlace::Reason::ChangedSince: return "changed-since";
    case OpenPlace::Reason::SourcesGone: return "sources-gone";
    case OpenPlace::Reason::AboutConsensus: return "about-consensus";
    }
    return {};
}

Adjudication adjudicate(const std::vector<Side>& coders, const std::vector<Reviewer>& reviewers, BorderRule borders,
    std::vector<Statement> consensus, const Codebook& codebook, const Text& text, const Origin& origin)
{
    return Round(coders, reviewers, borders, std::move(consensus), codebook, text, origin).result();
}
}
