// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/codesets.h"
#include "app/review/coefficient.h"
#include "app/review/ratings.h"
#include "app/review/stretches.h"
#include "app/review/tally.h"

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace app {

// What is counted in each article, so that coefficients can be made from any sum of articles.

/// Cells that come into being when they are first counted, by number.
class NumberedCells
{
public:
    explicit NumberedCells(Cells& cells)
        : m_cells(&cells)
    {
    }
    [[nodiscard]] int at(int number);
    [[nodiscard]] const std::vector<int>& cells() const { return m_at; } ///< by number; -1: never counted

private:
    Cells* m_cells;
    std::vector<int> m_at;
};

/// Alpha with equal distances between all codes, over units or over the characters of a text: 1 - D_o / D_e with
/// D_o = disagreeing / all and D_e = (all² - Σ of each code²) / (all² - within), where `within` is what chance does not
/// compare with itself (Krippendorff 2011, eq. 1; Krippendorff et al. 2016, eq. 4 and 5). All of it adds up over
/// articles to what one article made of all would have: the articles are one continuum, cut at their ends.
class NominalAlpha
{
public:
    explicit NominalAlpha(Cells& cells);

    void addDisagreeing(Tally& tally, double amount) const { tally.add(m_disagreeing, amount); }
    void addCode(Tally& tally, int code, double amount, double within);
    [[nodiscard]] Coefficient alpha(const Tally& tally, const QString& reasonIfEmpty) const;
    [[nodiscard]] double all(const Tally& tally) const { return tally[m_all]; }

private:
    int m_disagreeing, m_all, m_within;
    NumberedCells m_codes;
};

/// The unitizing alphas of Krippendorff, Mathet, Bouvry & Widlöcher 2016 over several texts, taken as one continuum: as
/// with all alphas, what chance does is learnt from all of the data. A mean of alphas by text would count a text of one
/// statement like one of fifty, and leave out those where nothing varies.
class ContinuumAlpha
{
public:
    explicit ContinuumAlpha(Cells& cells);

    /// @p coders: the stretches of each on a text of @p characters.
    void add(Tally& tally, std::span<const std::vector<Stretch>* const> coders, qint64 characters);
    [[nodiscard]] Coefficient u(const Tally& tally) const;  ///< codes and gaps
    [[nodiscard]] Coefficient cu(const Tally& tally) const; ///< codes where stretches of two coders meet
    [[nodiscard]] qint64 characters(const Tally& tally) const { return static_cast<qint64>(tally[m_characters]); }
    /// Of the text, on average over the coders.
    [[nodiscard]] double shareMarked(const Tally& tally) const;
    [[nodiscard]] qint64 charactersMet(const Tally& tally) const { return static_cast<qint64>(m_meeting.all(tally)); }

private:
    int m_characters, m_marked;
    NominalAlpha m_text, m_meeting;
};

/// Alpha over sets of codes, one from each coder of a unit.
class SetAlpha
{
public:
    SetAlpha(Cells& cells, const CodeSets& sets);

    void add(Tally& tally, std::span<const int> setsOfUnit);
    [[nodiscard]] Coefficient percent(const Tally& tally) const; ///< share of pairs with equal sets, mean over units
    [[nodiscard]] Coefficient nominal(const Tally& tally) const;
    [[nodiscard]] Coefficient masi(const Tally& tally, const SetDistances& distances) const;
    [[nodiscard]] Coefficient jaccard(const Tally& tally, const SetDistances& distances) const;
    struct Common
    {
        int set = 0;
        double share = 0; ///< of all sets that were given
    };
    [[nodiscard]] Common mostCommon(const Tally& tally) const;
    [[nodiscard]] qint64 units(const Tally& tally) const { return static_cast<qint64>(tally[m_units]); }
    [[nodiscard]] double codes(const Tally& tally) const { return tally[m_codes]; } ///< of all coders and units

private:
    [[nodiscard]] Coefficient alpha(const Tally& tally, int disagreeing, const SetDistances& distances) const;

    const CodeSets* m_sets;
    int m_units, m_agreeing, m_codes, m_nominal, m_masi, m_jaccard;
    NumberedCells m_each;
};

/// How often each row of codes was given, one code per coder or none.
class RowCounts
{
public:
    explicit RowCounts(Cells& cells)
        : m_cells(&cells)
    {
    }
    /// One code per coder: -1 (Ratings::notCoded) to 125. Coders that came later have not coded the earlier units.
    void add(Tally& tally, std::span<const int> codes);
    [[nodiscard]] std::vector<Ratings::Row> rows(const Tally& tally, int coders) const;
    [[nodiscard]] bool isIn(const Tally& tally) const;

    /// Alpha of the codes 0 and 1 over units with @p all codes in all, of which the rows without a 1 were not added.
    /// The same as krippendorffAlpha(), without looking at those.
    [[nodiscard]] Coefficient binaryAlpha(const Tally& tally, double all) const;

private:
    struct Row
    {
        std::string codes; ///< each plus one, without coders at the end that did not code
        int cell;
        double given = 0;       ///< how many coders gave 1
        double disagreeing = 0; ///< ordered pairs of unlike codes by pairs per code
    };
    Cells* m_cells;
    std::unordered_map<std::string, int> m_numbers;
    std::vector<Row> m_rows;
};
}
