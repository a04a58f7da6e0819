// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/measures.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

constexpr int gap = 0; // the number of no set of codes: stretches count theirs from 1

QString noPairs()
{
    return QCoreApplication::translate("Coefficient", "no unit was coded by two coders");
}

double square(double x)
{
    return x * x;
}
}

int NumberedCells::at(int number)
{
    const auto index = static_cast<std::size_t>(number);
    if (index >= m_at.size())
        m_at.resize(index + 1, -1);
    if (m_at[index] < 0)
        m_at[index] = m_cells->next();
    return m_at[index];
}

NominalAlpha::NominalAlpha(Cells& cells)
    : m_disagreeing(cells.next())
    , m_all(cells.next())
    , m_within(cells.next())
    , m_codes(cells)
{
}

void NominalAlpha::addCode(Tally& tally, int code, double amount, double within)
{
    tally.add(m_codes.at(code), amount);
    tally.add(m_all, amount);
    tally.add(m_within, within);
}

Coefficient NominalAlpha::alpha(const Tally& tally, const QString& reasonIfEmpty) const
{
    const double all = tally[m_all];
    if (all == 0)
        return Coefficient::none(reasonIfEmpty);
    double unlike = square(all);
    for (const int cell : m_codes.cells())
        if (cell >= 0)
            unlike -= square(tally[cell]);
    const double possible = square(all) - tally[m_within];
    return Coefficient::fromDisagreement(tally[m_disagreeing] / all, possible > 0 ? unlike / possible : 0);
}

ContinuumAlpha::ContinuumAlpha(Cells& cells)
    : m_characters(cells.next())
    , m_marked(cells.next())
    , m_text(cells)
    , m_meeting(cells)
{
}

void ContinuumAlpha::add(Tally& tally, std::span<const std::vector<Stretch>* const> coders, qint64 characters)
{
    const double others = static_cast<double>(coders.size()) - 1;
    const auto length = static_cast<double>(characters);
    tally.add(m_characters, length);
    std::vector<double> marked(coders.size(), 0);
    for (std::size_t i = 0; i < coders.size(); ++i) {
        for (const Stretch& stretch : *coders[i]) {
            const auto own = static_cast<double>(stretch.span.length());
            m_text.addCode(tally, stretch.codes + 1, own, square(own));
            marked[i] += own;
        }
        // Characters of a gap are compared one by one, so cutting a gap between two articles changes nothing.
        m_text.addCode(tally, gap, length - marked[i], length - marked[i]);
        tally.add(m_marked, marked[i]);
    }
    for (std::size_t i = 0; i < coders.size(); ++i) {
        for (std::size_t j = i + 1; j < coders.size(); ++j) {
            double shared = 0;
            double alike = 0;
            const auto addMet = [&](const Stretch& stretch, double amount) {
                m_meeting.addCode(tally, stretch.codes + 1, amount / others, square(amount) / others);
            };
            // Stretches meet in the order of the text, so what one of them shares comes in a row.
            const Stretch* left = nullptr;
            const Stretch* right = nullptr;
            double sharedByLeft = 0;
            double sharedByRight = 0;
            const auto follow = [&](const Stretch*& current, double& sum, const Stretch* next, double amount) {
                if (current != next) {
                    if (current)
                        addMet(*current, sum);
                    current = next;
                    sum = 0;
                }
                sum += amount;
            };
            forEachMeeting(*coders[i], *coders[j], [&](const Stretch& a, const Stretch& b, double both) {
                shared += both;
                alike += a.codes == b.codes ? both : 0;
                follow(left, sharedByLeft, &a, both);
                follow(right, sharedByRight, &b, both);
            });
            follow(left, sharedByLeft, nullptr, 0);
            follow(right, sharedByRight, nullptr, 0);
            // Each two coders are compared both ways.
            m_meeting.addDisagreeing(tally, 2 * (shared - alike) / others);
            m_text.addDisagreeing(tally, 2 * (marked[i] + marked[j] - shared - alike) / others);
        }
    }
}

double ContinuumAlpha::shareMarked(const Tally& tally) const
{
    const double all = m_text.all(tally);
    return all > 0 ? tally[m_marked] / all : 0;
}

Coefficient ContinuumAlpha::u(const Tally& tally) const
{
    if (tally[m_marked] == 0)
        return Coefficient::none(QCoreApplication::translate("Coefficient", "nothing was marked"));
    return m_text.alpha(tally, {});
}

Coefficient ContinuumAlpha::cu(const Tally& tally) const
{
    return m_meeting.alpha(tally, QCoreApplication::translate("Coefficient", "no stretches of two coders meet"));
}

SetAlpha::SetAlpha(Cells& cells, const CodeSets& sets)
    : m_sets(&sets)
    , m_units(cells.next())
    , m_agreeing(cells.next())
    , m_codes(cells.next())
    , m_nominal(cells.next())
    , m_masi(cells.next())
    , m_jaccard(cells.next())
    , m_each(cells)
{
}

void SetAlpha::add(Tally& tally, std::span<const int> setsOfUnit)
{
    const auto codes = static_cast<double>(setsOfUnit.size());
    if (codes < 2)
        return;
    double agreeing = 0;
    double masi = 0;
    double jaccard = 0;
    for (std::size_t i = 0; i < setsOfUnit.size(); ++i) {
        tally.add(m_each.at(setsOfUnit[i]), 1);
        for (std::size_t j = i + 1; j < setsOfUnit.size(); ++j) {
            if (setsOfUnit[i] == setsOfUnit[j]) {
                ++agreeing;
            } else {
                masi += m_sets->masi(setsOfUnit[i], setsOfUnit[j]);
                jaccard += m_sets->jaccard(setsOfUnit[i], setsOfUnit[j]);
            }
        }
    }
    const double pairs = codes * (codes - 1) / 2;
    tally.add(m_units, 1);
    tally.add(m_agreeing, agreeing / pairs);
    tally.add(m_codes, codes);
    // Coincidences count each pair both ways, and a unit as often as it has codes.
    tally.add(m_nominal, 2 * (pairs - agreeing) / (codes - 1));
    tally.add(m_masi, 2 * masi / (codes - 1));
    tally.add(m_jaccard, 2 * jaccard / (codes - 1));
}

Coefficient SetAlpha::percent(const Tally& tally) const
{
    if (tally[m_units] == 0)
        return Coefficient::none(noPairs());
    return Coefficient::of(tally[m_agreeing] / tally[m_units]);
}

SetAlpha::Common SetAlpha::mostCommon(const Tally& tally) const
{
    Common common;
    for (int set = 0; set < std::ssize(m_each.cells()); ++set) {
        const int cell = m_each.cells()[static_cast<std::size_t>(set)];
        if (const double share = cell >= 0 && tally[cell] > 0 ? tally[cell] / tally[m_codes] : 0; share > common.share)
            common = {set, share};
    }
    return common;
}

Coefficient SetAlpha::alpha(const Tally& tally, int disagreeing, const SetDistances& distances) const
{
    constexpr std::size_t mostCombinations = 8192;
    const double all = tally[m_codes];
    if (all == 0)
        return Coefficient::none(noPairs());
    std::vector<std::pair<int, double>> given;
    for (int set = 0; set < std::ssize(m_each.cells()); ++set)
        if (const int cell = m_each.cells()[static_cast<std::size_t>(set)]; cell >= 0 && tally[cell] != 0)
            given.emplace_back(set, tally[cell]);
    if (given.size() > mostCombinations)
        return Coefficient::none(
            QCoreApplication::translate("Coefficient", "there are too many different combinations of codes"));
    double unlike = 0;
    for (std::size_t i = 0; i < given.size(); ++i)
        for (std::size_t j = i + 1; j < given.size(); ++j)
            unlike += given[i].second * given[j].second * distances.between(given[i].first, given[j].first);
    return Coefficient::fromDisagreement(tally[disagreeing] / all, 2 * unlike / (all * (all - 1)));
}

Coefficient SetAlpha::nominal(const Tally& tally) const
{
    const double all = tally[m_codes];
    if (all == 0)
        return Coefficient::none(noPairs());
    double unlike = square(all);
    for (const int cell : m_each.cells())
        if (cell >= 0)
            unlike -= square(tally[cell]);
    return Coefficient::fromDisagreement(tally[m_nominal] / all, unlike / (all * (all - 1)));
}

Coefficient SetAlpha::masi(const Tally& tally, const SetDistances& distances) const
{
    return alpha(tally, m_masi, distances);
}

Coefficient SetAlpha::jaccard(const Tally& tally, const SetDistances& distances) const
{
    return alpha(tally, m_jaccard, distances);
}

void RowCounts::add(Tally& tally, std::span<const int> codes)
{
    std::string row;
    for (const int code : codes)
        row += static_cast<char>(code + 1);
    row.resize(row.find_last_not_of('\0') + 1);
    const auto [entry, isNew] = m_numbers.try_emplace(std::move(row), static_cast<int>(m_rows.size()));
    if (isNew) {
        const auto coded = static_cast<double>(std::ranges::count_if(codes, [](int code) { return code >= 0; }));
        const auto given = static_cast<double>(std::ranges::count(codes, 1));
        m_rows.push_back(
            {entry->first, m_cells->next(), given, coded > 1 ? 2 * given * (coded - given) / (coded - 1) : 0});
    }
    tally.add(m_rows[static_cast<std::size_t>(entry->second)].cell, 1);
}

std::vector<Ratings::Row> RowCounts::rows(const Tally& tally, int coders) const
{
    std::vector<Ratings::Row> rows;
    for (const Row& row : m_rows) {
        if (tally[row.cell] == 0)
            continue;
        rows.push_back({std::vector<int>(static_cast<std::size_t>(coders), Ratings::notCoded), tally[row.cell]});
        std::ranges::transform(row.codes, rows.back().codes.begin(), [](char code) { return code - 1; });
    }
    return rows;
}

bool RowCounts::isIn(const Tally& tally) const
{
    return std::ranges::any_of(m_rows, [&](const Row& row) { return tally[row.cell] > 0; });
}

Coefficient RowCounts::binaryAlpha(const Tally& tally, double all) const
{
    double given = 0;
    double disagreeing = 0;
    for (const Row& row : m_rows) {
        given += row.given * tally[row.cell];
        disagreeing += row.disagreeing * tally[row.cell];
    }
    if (all == 0)
        return Coefficient::none(noPairs());
    return Coefficient::fromDisagreement(disagreeing / all, 2 * given * (all - given) / (all * (all - 1)));
}
}
