// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/measures.h"
#include "app/review/pairing.h"

#include <QVarLengthArray>

#include <algorithm>
#include <iterator>
#include <optional>

namespace app {

/// Borders of two coders less than this many code points apart are near misses.
inline constexpr qint64 nearMiss = 10;

/// A few of something, as many as there are coders; places are counted by the hundred thousand, and this needs no
/// memory of its own for each.
template<typename T>
using PerCoder = QVarLengthArray<T, 8>;

/// How one coder coded a place: as the statement says, or what the parts of a split say together.
struct CodedVersion
{
    int coder = 0;
    int speakers = 0, topics = 0;                ///< numbers of the sets
    std::vector<std::pair<int, Stance>> stances; ///< by topic; Unstated also where the parts differ
    Manner manner = Manner::Unstated;            ///< the same
    const Statement* statement = nullptr;        ///< the first part
    /// All that the parts say where they differ: no measure can choose among them, but a table can show them.
    std::vector<std::pair<int, Stance>> differingStances;
    std::vector<Manner> differingManners;

    [[nodiscard]] std::optional<Stance> stanceOn(int topic) const; ///< nothing where the topic is not among them
};

/// The versions of a place, one for each coder who marked it, and the coders' columns in a row of codes.
struct CodedPlace
{
    PerCoder<const CodedVersion*> versions;
    PerCoder<int> columns; ///< by version
    int width = 0;         ///< of the row
};

/// What is counted alike for all coders together and for two of them.
class CommonMeasures
{
public:
    CommonMeasures(Cells& cells, const CodeSets& speakerSets, const CodeSets& topicSets);

    void addStatements(Tally& tally, std::size_t count) const { tally.add(m_statements, static_cast<double>(count)); }
    void addPairing(Tally& tally, const std::vector<Mark>& first, const std::vector<Mark>& second,
        const std::vector<Match>& matches) const;
    void addPlace(Tally& tally, const CodedPlace& place);

    [[nodiscard]] qint64 statementsIn(const Tally& tally) const { return static_cast<qint64>(tally[m_statements]); }
    [[nodiscard]] qint64 placesIn(const Tally& tally) const { return static_cast<qint64>(tally[m_places]); }
    /// Statements of both coders of each pair.
    [[nodiscard]] qint64 statementsPaired(const Tally& tally) const { return static_cast<qint64>(tally[m_f1Of]); }
    [[nodiscard]] qint64 borders(const Tally& tally) const { return static_cast<qint64>(tally[m_bordersOf]); }

    /// F1 of one coder's statements against the other's, for several coders over all pairs (Hripcsak & Rothschild 2005:
    /// what kappa tends to where the places that nobody marked cannot be counted).
    [[nodiscard]] Coefficient f1Exact(const Tally& tally) const;
    [[nodiscard]] Coefficient f1Overlapping(const Tally& tally) const; ///< one to one, as paired
    [[nodiscard]] Coefficient boundaries(const Tally& tally) const;    ///< boundary similarity

    ContinuumAlpha marked;     ///< whether a character belongs to a statement
    SetAlpha speakers, topics; ///< at the places
    RowCounts stance, manner;  ///< codes are those of the enum, minus one

private:
    int m_statements, m_places, m_f1Exact, m_f1Overlapping, m_f1Of, m_borderCost, m_bordersOf;
};

/// Calls @p visit(code, row) for each code that a version of the place has; @p row holds what valueOf(version, code)
/// answers for each coder's column, and Ratings::notCoded for those who did not mark the place.
void forEachCode(const CodedPlace& place, auto&& codesOf, auto&& valueOf, auto&& visit)
{
    constexpr qsizetype usual = 16;
    QVarLengthArray<int, usual> codes;
    for (const CodedVersion* version : place.versions)
        std::ranges::copy(codesOf(*version), std::back_inserter(codes));
    std::ranges::sort(codes);
    const auto end = std::ranges::unique(codes).begin();
    PerCoder<int> row(place.width, Ratings::notCoded);
    for (auto code = codes.begin(); code != end; ++code) {
        for (qsizetype i = 0; i < place.versions.size(); ++i)
            row[place.columns[i]] = valueOf(*place.versions[i], *code);
        visit(*code, std::span<const int>(row));
    }
}
}
