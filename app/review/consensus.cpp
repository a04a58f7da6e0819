// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/consensus.h"

#include "app/review/judgedchange.h"
#include "app/review/placement.h"
#include "app/sidecars/tagging.h"
#include "app/text/boundaries.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>
#include <variant>

namespace app {

namespace {

constexpr std::array<std::string_view, 4> ruleWords{"exact", "sentence", "longest", "shortest"};

/// A coder's statement.
struct Version
{
    std::size_t side;
    const std::string* coder;
    const Statement* statement;

    [[nodiscard]] Provenance::Source source() const { return {*coder, statement->id, {}}; }
};
using Versions = std::vector<Version>;

std::vector<Span> spansOf(const Statement& statement)
{
    std::vector<Span> spans;
    for (const Selector& selector : statement.selectors)
        spans.push_back(selector.span);
    return spans;
}

qint64 lengthOf(const Statement& statement)
{
    qint64 length = 0;
    for (const Selector& selector : statement.selectors)
        length += selector.span.length();
    return length;
}

/// Whether versions are the same, and the one that then stands for all.
class Unanimity
{
public:
    Unanimity(const Codebook& codebook, const Text& text)
        : m_codebook(codebook)
        , m_text(text)
    {
    }

    [[nodiscard]] bool areSame(const Statement& a, const Statement& b, BorderRule rule) const
    {
        const Differences differences = differencesBetween(a, b, m_codebook);
        if (!differences)
            return true;
        if (differences != Difference::Borders)
            return false;
        switch (rule) {
        case BorderRule::Exact: return false;
        case BorderRule::Sentence: return sentencesOf(a) == sentencesOf(b);
        case BorderRule::Longest:
        case BorderRule::Shortest: return sharedCharacters(a, b) > 0;
        }
        return false;
    }

    [[nodiscard]] bool areAllSame(const Versions& versions, BorderRule rule) const
    {
        for (std::size_t i = 0; i < versions.size(); ++i)
            for (std::size_t k = i + 1; k < versions.size(); ++k)
                if (!areSame(*versions[i].statement, *versions[k].statement, rule))
                    return false;
        return true;
    }

    /// What all of @p versions say: their codes in the codebook's names, and of notes and fields what nobody
    /// contradicts. Without id and times.
    [[nodiscard]] Statement common(const Versions& versions, BorderRule rule) const
    {
        Statement made = inOwnWords(*versions.front().statement);
        made.selectors.clear();
        for (const Span span : bordersOf(versions, rule))
            made.selectors.push_back(selectorFor(m_text, span));
        for (const Version& version : versions) {
            const Statement& other = *version.statement;
            if (made.note.empty())
                made.note = other.note;
            for (const FieldValue& field : other.fields)
                if (made.field(field.field).empty())
                    made.fields.push_back({field.field, field.value, {}});
        }
        const auto isContradicted = [&](std::string_view value, auto valueOf) {
            return std::ranges::any_of(versions, [&](const Version& version) {
                const std::string_view other = valueOf(*version.statement);
                return !other.empty() && other != value;
            });
        };
        if (isContradicted(made.note, [](const Statement& other) -> std::string_view { return other.note; }))
            made.note.clear();
        std::erase_if(made.fields, [&](const FieldValue& field) {
            return isContradicted(field.value, [&](const Statement& other) { return other.field(field.field); });
        });
        return made;
    }

    /// The statement with the codebook's names and nothing of other programs. Without id and times.
    [[nodiscard]] Statement inOwnWords(const Statement& statement) const
    {
        Statement made = judged({}, statement).statement;
        made.id = {};
        made.note = statement.note;
        for (const FieldValue& field : statement.fields)
            made.fields.push_back({field.field, field.value, {}});
        for (SpokenBy& speaker : made.speakers)
            if (const Speaker* known = m_codebook.findSpeaker(speaker.name))
                speaker.name = known->name;
        for (AboutTopic& topic : made.topics)
            if (const Topic* known = m_codebook.findTopic(topic.name))
                topic.name = known->name;
        keepFirstOfEach(made.speakers);
        keepFirstOfEach(made.topics);
        return made;
    }

private:
    /// Two spellings of one entry have become the same name.
    static void keepFirstOfEach(auto& named)
    {
        std::unordered_set<std::string> seen;
        std::erase_if(named, [&](const auto& each) { return !seen.insert(each.name).second; });
    }

    [[nodiscard]] std::vector<Span> sentencesOf(const Statement& statement) const
    {
        std::vector<Span> sentences;
        for (const Span span : spansOf(statement)) {
            const Span first = sentenceAt(m_text, span.start);
            const Span last = sentenceAt(m_text, std::max(span.start, span.end - 1));
            const Span whole{std::min(first.start, span.start), std::max(last.end, span.end)};
            if (!sentences.empty() && whole.start < sentences.back().end)
                sentences.back().end = std::max(sentences.back().end, whole.end);
            else
                sentences.push_back(whole);
        }
        return sentences;
    }

    [[nodiscard]] std::vector<Span> bordersOf(const Versions& versions, BorderRule rule) const
    {
        const auto length = [](const Version& version) { return lengthOf(*version.statement); };
        const Statement& first = *versions.front().statement;
        switch (rule) {
        case BorderRule::Exact: break;
        case BorderRule::Sentence:
            // What all marked alike needs no rule.
            if (std::ranges::any_of(
                    versions, [&](const Version& each) { return spansOf(*each.statement) != spansOf(first); }))
                return sentencesOf(first);
            break;
        case BorderRule::Longest: return spansOf(*std::ranges::max_element(versions, {}, length)->statement);
        case BorderRule::Shortest: return spansOf(*std::ranges::min_element(versions, {}, length)->statement);
        }
        return spansOf(first);
    }

    const Codebook& m_codebook;
    const Text& m_text;
};

/// Coders who began with a copy of one file have statements of one id.
std::string keyOf(const std::string& coder, const StatementId& statement)
{
    return coder + ' ' + statement.value();
}

/// A verdict and whose it is.
struct Given
{
    const std::string* reviewer;
    const Verdict* verdict;
};

bool isNewer(const Given& a, const Given& b)
{
    return std::tie(a.verdict->modified, a.verdict->created, a.verdict->id)
        > std::tie(b.verdict->modified, b.verdict->created, b.verdict->id);
}

/// What is to stand for a place, and by whose decision.
struct Settled
{
    std::vector<Statement> statements; ///< none: the reviewer rejected what there was
    const Verdict* verdict = nullptr;  ///< null: unanimous
};
using Outcome = std::variant<Settled, OpenPlace::Reason>;

/// Weighs the verdicts on one place.
class Weighing
{
public:
    Weighing(const Unanimity& unanimity, BorderRule rule, const Text& text, Versions versions)
        : m_unanimity(unanimity)
        , m_rule(rule)
        , m_text(text)
        , m_versions(std::move(versions))
        , m_fates(m_versions.size())
    {
    }

    /// @p verdicts apply to the versions as they are now, the newest first.
    [[nodiscard]] Outcome outcome(const std::vector<Given>& verdicts, bool someAreOutdated)
    {
        std::vector<const Given*> counted;
        for (const Given& given : verdicts)
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
        const Given& latest = *counted.front();

        Settled settled{{}, latest.verdict};
        const auto settle = [&](Statement statement, std::vector<Provenance::Source> from,
                                std::vector<Provenance::Source> insteadOf) {
            statement.provenance = Provenance{
                std::move(from), std::move(insteadOf), *latest.reviewer, latest.verdict->modified, latest.verdict->id};
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

private:
    enum class Fate : unsigned char { Open, Stands, Falls };

    [[nodiscard]] std::size_t indexOf(const JudgedStatement& judged) const
    {
        const auto found = std::ranges::find_if(m_versions, [&](const Version& version) {
            return version.statement->id == judged.statement.id && *version.coder == judged.coder;
        });
        return static_cast<std::size_t>(found - m_versions.begin());
    }

    /// A reviewer's later verdicts on all that an earlier one was about stand in its place.
    [[nodiscard]] bool isSuperseded(const Given& given, const std::vector<const Given*>& newer) const
    {
        const auto isDecidedAgain = [&](const JudgedStatement& judged) {
            const auto isIt = [&](const JudgedStatement& other) { return indexOf(other) == indexOf(judged); };
            return std::ranges::any_of(newer, [&](const Given* other) {
                return *other->reviewer == *given.reviewer
                    && (std::ranges::any_of(other->verdict->judged, isIt)
                        || std::ranges::any_of(other->verdict->against, isIt));
            });
        };
        return std::ranges::all_of(given.verdict->judged, isDecidedAgain)
            && std::ranges::all_of(given.verdict->against, isDecidedAgain);
    }

    [[nodiscard]] bool setFate(const std::vector<JudgedStatement>& statements, Fate fate)
    {
        for (const JudgedStatement& judged : statements) {
            Fate& current = m_fates[indexOf(judged)];
            if (current != Fate::Open && current != fate)
                return false;
            current = fate;
        }
        return true;
    }

    /// False where the verdict contradicts another.
    [[nodiscard]] bool apply(const Verdict& verdict)
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

    /// A third coder who says the same as one who was judged need not be judged again.
    void judgeWithTheSame()
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

    /// Whether a coder whose statements were judged has another one here that was not.
    [[nodiscard]] bool isAboutOtherVersions(const std::vector<const Given*>& counted) const
    {
        for (std::size_t i = 0; i < m_versions.size(); ++i) {
            const auto isTheirs = [&](const JudgedStatement& judged) { return judged.coder == *m_versions[i].coder; };
            if (m_fates[i] == Fate::Open && std::ranges::any_of(counted, [&](const Given* given) {
                    return std::ranges::any_of(given->verdict->judged, isTheirs)
                        || std::ranges::any_of(given->verdict->against, isTheirs);
                }))
                return true;
        }
        return false;
    }

    /// Versions of different coders that are the same, each group once.
    [[nodiscard]] std::vector<Versions> grouped(const Versions& standing, BorderRule rule) const
    {
        std::vector<Versions> groups;
        for (const Version& version : standing) {
            const auto fits = [&](const Versions& group) {
                return std::ranges::all_of(group, [&](const Version& other) {
                    return other.side != version.side
                        && m_unanimity.areSame(*other.statement, *version.statement, rule);
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

    /// Whether all coders whose versions stand say the same: each of them is in every group.
    static bool eachCoderSaysAll(const std::vector<Versions>& groups, const Versions& standing)
    {
        std::unordered_set<std::size_t> coders;
        for (const Version& version : standing)
            coders.insert(version.side);
        return std::ranges::all_of(groups, [&](const Versions& group) { return group.size() == coders.size(); });
    }

    [[nodiscard]] std::optional<Statement> placedHere(const Statement& statement) const
    {
        Placement placement = placeByWords({statement}, m_text);
        if (placement.placed.empty())
            return std::nullopt;
        return std::move(placement.placed.front());
    }

    const Unanimity& m_unanimity;
    BorderRule m_rule;
    const Text& m_text;
    Versions m_versions;
    std::vector<Fate> m_fates; ///< of each version
    std::optional<Statement> m_amended;
    bool m_both = false;
};

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
        for (std::vector<Given>& verdicts : m_verdicts)
            std::ranges::sort(verdicts, isNewer);

        m_inConsensus.resize(m_places.size());
        for (const Statement& statement : m_result.consensus) {
            if (!statement.provenance)
                continue;
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

    void sortIn(const Given& given)
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
        const std::vector<Given>& verdicts = m_verdicts[index];
        if (!verdicts.empty())
            return Weighing(m_unanimity, m_rule, m_text, versions).outcome(verdicts, !m_outdated[index].empty());
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
            statement.id = StatementId(m_origin.newUrn());
            statement.created = statement.modified = now();
            m_added.push_back(std::move(statement));
            ++(settled.verdict ? m_result.decided : m_result.unanimous);
        }
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
            for (const Given& given : *verdicts)
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
    std::vector<std::vector<Given>> m_verdicts; ///< on what is there now, the newest first
    std::vector<std::vector<Given>> m_outdated; ///< on what was there
    std::vector<std::vector<const Statement*>> m_inConsensus;

    std::vector<const Statement*> m_lost; ///< in the consensus, without any place
    std::unordered_set<StatementId> m_takenOut;
    std::vector<Statement> m_added;
    Adjudication m_result;
};
}

std::string_view wordOf(BorderRule rule)
{
    return ruleWords[static_cast<std::size_t>(rule)];
}

std::optional<BorderRule> borderRuleFromWord(std::string_view word)
{
    const auto found = std::ranges::find(ruleWords, word);
    if (found == ruleWords.end())
        return std::nullopt;
    return static_cast<BorderRule>(found - ruleWords.begin());
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
    }
    return {};
}

Adjudication adjudicate(const std::vector<Side>& coders, const std::vector<Reviewer>& reviewers, BorderRule borders,
    std::vector<Statement> consensus, const Codebook& codebook, const Text& text, const Origin& origin)
{
    return Round(coders, reviewers, borders, std::move(consensus), codebook, text, origin).result();
}
}
