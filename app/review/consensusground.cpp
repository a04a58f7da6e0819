// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/consensusground.h"

#include "app/review/contentdigest.h"

#include <algorithm>

namespace app {

namespace {

std::string keyOf(const std::string& coder, const StatementId& statement)
{
    return coder + ' ' + statement.value();
}
}

ConsensusGround::ConsensusGround(const std::vector<Side>& coders, const std::vector<Reviewer>& reviewers,
    const std::vector<JointPlace>& places, const Codebook& codebook)
    : m_coders(coders)
    , m_reviewers(reviewers)
    , m_codebook(codebook)
{
    for (const Side& side : coders)
        for (const Statement& statement : side.unanchored)
            m_unanchored.insert(keyOf(side.coder, statement.id));
    for (std::size_t place = 0; place < places.size(); ++place)
        for (std::size_t side = 0; side < coders.size(); ++side)
            for (const int index : places[place].statements[side]) {
                const Statement& statement = coders[side].statements[static_cast<std::size_t>(index)];
                m_known.emplace(
                    keyOf(coders[side].coder, statement.id), Known{{side, &coders[side].coder, &statement}, place});
            }
}

const ConsensusGround::Known* ConsensusGround::find(const std::string& coder, const StatementId& statement) const
{
    const auto known = m_known.find(keyOf(coder, statement));
    return known == m_known.end() ? nullptr : &known->second;
}

std::string ConsensusGround::digestOf(const Version& version) const
{
    return contentDigest(*version.statement, m_codebook);
}

std::string ConsensusGround::digestOfWriting(const Statement& statement)
{
    static const Codebook none;
    return contentDigest(statement, none);
}

bool ConsensusGround::takesPart(const std::string& coder) const
{
    return std::ranges::find(m_coders, coder, &Side::coder) != m_coders.end();
}

bool ConsensusGround::takesPart(const Provenance::Source& source) const
{
    return takesPart(source.coder) && !m_unanchored.contains(keyOf(source.coder, source.statement));
}

bool ConsensusGround::allTakePart(const std::vector<Provenance::Source>& sources) const
{
    return std::ranges::all_of(sources, [&](const Provenance::Source& each) { return takesPart(each); });
}

bool ConsensusGround::restOnTheSame(const Provenance& a, const Provenance& b)
{
    const auto isIt = [](const Provenance::Source& x, const Provenance::Source& y) {
        return x.coder == y.coder && x.statement == y.statement && x.digest == y.digest;
    };
    return std::ranges::equal(a.from, b.from, isIt) && std::ranges::equal(a.insteadOf, b.insteadOf, isIt)
        && a.decidedBy == b.decidedBy && a.verdict == b.verdict && a.digest == b.digest;
}

bool ConsensusGround::isEdited(const Statement& statement)
{
    return digestOfWriting(statement) != statement.provenance->digest;
}

const Reviewer* ConsensusGround::reviewerOf(const Statement& statement) const
{
    const auto found = std::ranges::find(m_reviewers, statement.provenance->decidedBy, &Reviewer::coder);
    return found == m_reviewers.end() ? nullptr : &*found;
}

bool ConsensusGround::isByAbsentReviewer(const Statement& statement) const
{
    return !statement.provenance->decidedBy.empty() && !reviewerOf(statement);
}

bool ConsensusGround::isDecided(const Statement& statement) const
{
    const Provenance& provenance = *statement.provenance;
    if (provenance.verdict.isEmpty() || isByAbsentReviewer(statement))
        return !provenance.verdict.isEmpty();
    const std::vector<Verdict>& verdicts = reviewerOf(statement)->verdicts;
    const auto verdict = std::ranges::find(verdicts, provenance.verdict, &Verdict::id);
    return verdict != verdicts.end() && verdict->decision != Decision::Undecided;
}

bool ConsensusGround::isAsItWas(const Provenance::Source& source, std::size_t place) const
{
    const Known* known = find(source.coder, source.statement);
    return known && known->place == place && digestOf(known->version) == source.digest;
}

bool ConsensusGround::isCovered(const Version& version, const std::vector<const Statement*>& present) const
{
    const auto isIt = [&](const Provenance::Source& source) {
        return source.coder == *version.coder && source.statement == version.statement->id
            && source.digest == digestOf(version);
    };
    return std::ranges::any_of(present, [&](const Statement* statement) {
        return std::ranges::any_of(statement->provenance->from, isIt)
            || std::ranges::any_of(statement->provenance->insteadOf, isIt);
    });
}

bool ConsensusGround::isOnTheseVersions(const std::vector<const Statement*>& present, const Versions& versions) const
{
    const bool allAreCovered =
        std::ranges::all_of(versions, [&](const Version& version) { return isCovered(version, present); });
    return allAreCovered && std::ranges::all_of(present, [&](const Statement* statement) {
        return std::ranges::all_of(statement->provenance->from, [&](const Provenance::Source& source) {
            return !takesPart(source) || find(source.coder, source.statement);
        });
    });
}

std::optional<OpenPlace::Reason> ConsensusGround::whyItFell(const Statement& statement, std::size_t place) const
{
    const Provenance& provenance = *statement.provenance;
    if (!provenance.verdict.isEmpty())
        return isDecided(statement) ? std::nullopt : std::optional(OpenPlace::Reason::EditedByHand);
    const bool allStillSaySo = std::ranges::all_of(m_coders, [&](const Side& side) {
        return std::ranges::any_of(provenance.from, [&](const Provenance::Source& source) {
            return source.coder == side.coder && (!takesPart(source) || isAsItWas(source, place));
        });
    });
    return allStillSaySo ? std::nullopt : std::optional(OpenPlace::Reason::ChangedSince);
}
}
