// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/consensus.h"

#include "app/review/judgedchange.h"
#include "app/review/verdictweighing.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <unordered_set>

namespace app {

namespace {

/// Coders who began with a copy of one file have statements of one id.
std::string keyOf(const std::string& coder, const StatementId& statement)
{
    return coder + ' ' + statement.value();
}

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
    {
        m_result.consensus = std::move(consensus);
    }

    Adjudication result()
    {
        m_places = jointPlaces(m_coders);
        findOut();
        for (std::size_t place = 0; place < m_places.size(); ++place)
            decide(place);
        nameLostSources();
        nameVerdictsOnConsensus();
        std::erase_if(
            m_result.consensus, [&](const Statement& statement) { return m_takenOut.contains(statement.id); });
        std::ranges::move(m_added, std::back_inserter(m_result.consensus));
        std::ranges::stable_sort(m_result.open, {}, [](const OpenPlace& open) { return open.place.extent; });
        return std::move(m_result);
    }

private:
    struct Known
    {
        Version version;
        std::size_t place;
    };

    /// Which statement lies where, which verdicts are about it, and what the consensus has of it.
    void findOut()
    {
        for (std::size_t place = 0; place < m_places.size(); ++place)
            for (std::size_t side = 0; side < m_coders.size(); ++side)
                for (const int index : m_places[place].statements[side]) {
                    const Statement& statement = m_coders[side].statements[static_cast<std::size_t>(index)];
                    m_known.emplace(keyOf(m_coders[side].coder, statement.id),
                        Known{{side, &m_coders[side].coder, &statement}, place});
                }
        m_verdicts.resize(m_places.size());
        m_outdated.resize(m_places.size());
        for (const Reviewer& reviewer : m_reviewers)
            for (const Verdict& verdict : reviewer.verdicts)
                sortIn({&reviewer.coder, &verdict});
        for (std::vector<GivenVerdict>& verdicts : m_verdicts)
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
                    if (const auto known = m_known.find(keyOf(source.coder, source.statement)); known != m_known.end())
                        places.insert(known->second.place);
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
        if (!std::ranges::all_of(then, isOfRound))
            return;
        std::optional<std::size_t> place;
        bool applies = true;
        for (const JudgedStatement& judged : then) {
            const auto known = m_known.find(keyOf(judged.coder, judged.statement.id));
            if (known == m_known.end()) {
                applies = false;
                continue;
            }
            if (!place)
                place = known->second.place;
            applies = applies && known->second.place == *place
                && !changesSince(judged, *known->second.version.statement, m_codebook);
        }
        if (place)
            (applies ? m_verdicts : m_outdated)[*place].push_back(given);
    }

    void decide(std::size_t index)
    {
        Versions versions;
        for (std::size_t side = 0; side < m_coders.size(); ++side)
            for (const int statement : m_places[index].statements[side])
                versions.push_back(
                    {side, &m_coders[side].coder, &m_coders[side].statements[static_cast<std::size_t>(statement)]});
        // So that the order in which the coders are named decides nothing.
        std::ranges::stable_sort(versions, {}, [](const Version& version) { return *version.coder; });
        const Outcome outcome = outcomeOf(index, versions);
        const std::vector<const Statement*>& present = m_inConsensus[index];
        if (const auto* reason = std::get_if<OpenPlace::Reason>(&outcome)) {
            if (present.empty() || *reason == OpenPlace::Reason::ConflictingVerdicts
                || !isSettledAsItIs(present, versions))
                open(index, *reason);
            return;
        }
        const Settled& settled = std::get<Settled>(outcome);
        if (present.empty())
            add(settled);
        else if (settled.verdict)
            follow(index, settled);
        else if (!sayTheSame(present, settled.statements) && !isSettledAsItIs(present, versions))
            open(index, OpenPlace::Reason::ChangedSince);
    }

    [[nodiscard]] Outcome outcomeOf(std::size_t index, const Versions& versions) const
    {
        const std::vector<GivenVerdict>& verdicts = m_verdicts[index];
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
            return Settled{{std::move(statement)}, nullptr};
        }
        return m_outdated[index].empty() ? OpenPlace::Reason::Undecided : OpenPlace::Reason::OutdatedVerdict;
    }

    void add(const Settled& settled)
    {
        for (Statement statement : settled.statements) {
            if (isThereByHand(statement))
                continue;
            statement.id = StatementId(m_origin.newUrn());
            statement.created = statement.modified = now();
            m_added.push_back(std::move(statement));
            ++(settled.verdict ? m_result.decided : m_result.unanimous);
        }
    }

    /// A table that was imported says what the consensus says, but not where it came from.
    [[nodiscard]] bool isThereByHand(const Statement& made) const
    {
        return std::ranges::any_of(m_byHand,
            [&](const Statement* statement) { return m_unanimity.areSame(*statement, made, BorderRule::Exact); });
    }

    /// A decision on a place that the consensus has already.
    void follow(std::size_t index, const Settled& settled)
    {
        const std::vector<const Statement*>& present = m_inConsensus[index];
        const std::string& decidedAt = settled.verdict->modified;
        const auto isOfIt = [&](const Statement* each) { return each->provenance->verdict == settled.verdict->id; };
        const auto isNotOlder = [&](const Statement* each) { return each->provenance->decidedAt >= decidedAt; };
        const auto isEdited = [&](const Statement* each) { return each->modified != each->created; };
        const auto isDecidedByOther = [&](const Statement* each) {
            const std::string& reviewer = each->provenance->decidedBy;
            return !reviewer.empty() && std::ranges::find(m_reviewers, reviewer, &Reviewer::coder) == m_reviewers.end();
        };
        const bool isSameVerdict = std::ranges::all_of(present, isOfIt);
        if (isSameVerdict ? std::ranges::all_of(present, isNotOlder) : sayTheSame(present, settled.statements))
            return;
        if (std::ranges::any_of(present, isDecidedByOther))
            return open(index, OpenPlace::Reason::ConflictingVerdicts);
        if (std::ranges::any_of(present, isEdited)) {
            const bool isEditedBefore =
                std::ranges::all_of(present, [&](const Statement* each) { return each->modified < decidedAt; });
            if (isEditedBefore)
                open(index, OpenPlace::Reason::EditedByHand);
            return;
        }
        for (const Statement* statement : present) {
            m_takenOut.insert(statement->id);
            ++m_result.replaced;
        }
        add(settled);
    }

    /// Whether what the consensus has was decided on these versions: no other came, and none was changed since.
    [[nodiscard]] static bool isSettledAsItIs(const std::vector<const Statement*>& present, const Versions& versions)
    {
        return std::ranges::all_of(versions, [&](const Version& version) {
            return std::ranges::any_of(present, [&](const Statement* statement) {
                const Provenance& provenance = *statement->provenance;
                const auto isIt = [&](const Provenance::Source& source) {
                    return source.statement == version.statement->id;
                };
                return (std::ranges::any_of(provenance.from, isIt) || std::ranges::any_of(provenance.insteadOf, isIt))
                    && version.statement->modified <= std::max(provenance.decidedAt, statement->modified);
            });
        });
    }

    [[nodiscard]] bool sayTheSame(
        const std::vector<const Statement*>& present, const std::vector<Statement>& statements) const
    {
        return std::ranges::is_permutation(present, statements, [&](const auto& a, const auto& b) {
            return m_unanimity.areSame(asStatement(a), asStatement(b), BorderRule::Exact);
        });
    }
    static const Statement& asStatement(const Statement* statement) { return *statement; }
    static const Statement& asStatement(const Statement& statement) { return statement; }

    void open(std::size_t index, OpenPlace::Reason reason)
    {
        OpenPlace place{reason, m_places[index], differencesAt(m_places[index], m_coders, m_codebook), {}, {}};
        for (const auto* verdicts : {&m_verdicts[index], &m_outdated[index]})
            for (const GivenVerdict& given : *verdicts)
                if (std::ranges::find(place.reviewers, *given.reviewer) == place.reviewers.end())
                    place.reviewers.push_back(*given.reviewer);
        std::ranges::sort(place.reviewers);
        for (const Statement* statement : m_inConsensus[index])
            place.inConsensus.push_back(statement->id);
        m_result.open.push_back(std::move(place));
    }

    /// Of coders who do not take part in this round it cannot be said what they still have.
    void nameLostSources()
    {
        for (const Statement* statement : m_lost) {
            const auto takesPart = [&](const Provenance::Source& source) {
                return std::ranges::find(m_coders, source.coder, &Side::coder) != m_coders.end();
            };
            if (!statement->provenance->from.empty() && std::ranges::all_of(statement->provenance->from, takesPart))
                m_result.open.push_back({OpenPlace::Reason::SourcesGone,
                    {std::vector<std::vector<int>>(m_coders.size()), statement->extent()}, {}, {}, {statement->id}});
        }
    }

    /// A verdict against the consensus cannot say what its sources should be; a person changes the consensus itself.
    void nameVerdictsOnConsensus()
    {
        for (const Reviewer& reviewer : m_reviewers)
            for (const Verdict& verdict : reviewer.verdicts) {
                const bool judgedFall = verdict.decision == Decision::Reject || verdict.decision == Decision::Amend;
                const bool againstFall = verdict.decision == Decision::Accept || verdict.decision == Decision::Amend;
                const std::vector<JudgedStatement> none;
                for (const auto* fallen :
                    {judgedFall ? &verdict.judged : &none, againstFall ? &verdict.against : &none})
                    for (const JudgedStatement& judged : *fallen)
                        if (const Statement* statement = judgedInConsensus(judged))
                            m_result.open.push_back({OpenPlace::Reason::AboutConsensus,
                                {std::vector<std::vector<int>>(m_coders.size()), statement->extent()}, {},
                                {reviewer.coder}, {statement->id}});
            }
    }

    /// Null where the judged statement is none of the consensus, or not as it was.
    [[nodiscard]] const Statement* judgedInConsensus(const JudgedStatement& judged) const
    {
        if (judged.coder != consensusCoder)
            return nullptr;
        const auto found = std::ranges::find(m_result.consensus, judged.statement.id, &Statement::id);
        return found == m_result.consensus.end() || changesSince(judged, *found, m_codebook) ? nullptr : &*found;
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
    std::unordered_map<std::string, Known> m_known; ///< by coder and id
    // Of each place:
    std::vector<std::vector<GivenVerdict>> m_verdicts; ///< on what is there now, the newest first
    std::vector<std::vector<GivenVerdict>> m_outdated; ///< on what was there
    std::vector<std::vector<const Statement*>> m_inConsensus;

    std::vector<const Statement*> m_byHand; ///< in the consensus, without a source
    std::vector<const Statement*> m_lost;   ///< in the consensus, without any place
    std::unordered_set<StatementId> m_takenOut;
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
