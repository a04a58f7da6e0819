// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/unitizing.h"

#include "app/review/stretches.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace app {

namespace {

const std::string gap; // the empty name: no category is called that

/// A stretch of the continuum as one coder has it: a unit or the gap between two.
struct Segment
{
    Span span;
    std::string category;
    [[nodiscard]] bool isUnit() const { return category != gap; }
};

using Segments = std::vector<Segment>;

/// The whole continuum of each coder, cut into units and gaps. @p rename gives a unit's category; the gap's name drops
/// it.
std::vector<Segments> segmentsOf(const Unitizing& data, auto&& rename)
{
    std::vector<Segments> all(static_cast<std::size_t>(data.coders));
    std::vector<Unitizing::Unit> units = data.units;
    std::ranges::sort(units, {}, [](const Unitizing::Unit& unit) { return unit.span; });
    for (const Unitizing::Unit& unit : units) {
        if (const std::string category = rename(unit); category != gap)
            all[static_cast<std::size_t>(unit.coder)].push_back({unit.span, category});
    }
    for (Segments& segments : all) {
        Segments filled;
        qint64 reached = data.continuum.start;
        for (Segment& unit : segments) {
            if (unit.span.start > reached)
                filled.push_back({{reached, unit.span.start}, gap});
            reached = unit.span.end;
            filled.push_back(std::move(unit));
        }
        if (reached < data.continuum.end)
            filled.push_back({{reached, data.continuum.end}, gap});
        segments = std::move(filled);
    }
    return all;
}

std::vector<Segments> segmentsOf(const Unitizing& data)
{
    return segmentsOf(data, [](const Unitizing::Unit& unit) { return unit.category; });
}

void forEachOrderedPair(const std::vector<Segments>& coders, auto&& visit)
{
    for (std::size_t i = 0; i < coders.size(); ++i)
        for (std::size_t j = 0; j < coders.size(); ++j)
            if (i != j)
                visit(coders[i], coders[j]);
}

Coefficient noUnits()
{
    return Coefficient::none(QCoreApplication::translate("Coefficient", "nothing was marked"));
}

Coefficient noPairsOfCoders()
{
    return Coefficient::none(QCoreApplication::translate("Coefficient", "at least two coders are needed"));
}

Coefficient nothingMeets()
{
    return Coefficient::none(QCoreApplication::translate("Coefficient", "no stretches of two coders meet"));
}

Coefficient alphaOverSegments(const std::vector<Segments>& coders)
{
    const double pairsPerCoder = static_cast<double>(coders.size()) - 1;
    if (pairsPerCoder < 1)
        return noPairsOfCoders();
    double disagreeing = 0;
    forEachOrderedPair(coders, [&](const Segments& first, const Segments& second) {
        forEachMeeting(first, second, [&](const Segment& a, const Segment& b, double shared) {
            if (a.category != b.category)
                disagreeing += shared / pairsPerCoder;
        });
    });
    std::map<std::string, double> lengths;
    double all = 0;
    double withinItself = 0; // a unit meets itself in all its characters at once, a gap character by character
    for (const Segments& segments : coders) {
        for (const Segment& segment : segments) {
            const auto length = static_cast<double>(segment.span.length());
            lengths[segment.category] += length;
            all += length;
            withinItself += segment.isUnit() ? length * length : length;
        }
    }
    double unlike = all * all;
    for (const auto& [category, length] : lengths)
        unlike -= length * length;
    if (lengths.empty() || (lengths.size() == 1 && lengths.contains(gap)))
        return noUnits();
    const double possible = all * all - withinItself;
    return Coefficient::fromDisagreement(disagreeing / all, possible > 0 ? unlike / possible : 0);
}

/// Where units of two coders meet: shared characters by pair of categories, and for the expectation what a unit shares
/// with one coder, squared.
struct Meetings
{
    std::map<std::pair<std::string, std::string>, double> shared;
    std::map<std::string, double> totals, withinItself;
    double all = 0;
};

Meetings meetingsOf(const Unitizing& data)
{
    Meetings found;
    const double pairsPerCoder = data.coders - 1;
    forEachOrderedPair(segmentsOf(data), [&](const Segments& first, const Segments& second) {
        std::map<qint64, std::pair<std::string, double>> sharedByUnit;
        forEachMeeting(first, second, [&](const Segment& a, const Segment& b, double shared) {
            if (!a.isUnit() || !b.isUnit())
                return;
            found.shared[{a.category, b.category}] += shared / pairsPerCoder;
            found.totals[a.category] += shared / pairsPerCoder;
            found.all += shared / pairsPerCoder;
            auto& [category, sum] = sharedByUnit[a.span.start];
            category = a.category;
            sum += shared;
        });
        for (const auto& [start, unit] : sharedByUnit)
            found.withinItself[unit.first] += unit.second * unit.second / pairsPerCoder;
    });
    return found;
}
}

bool Unitizing::overlapsWithinCoder() const
{
    std::vector<Unit> sorted = units;
    std::ranges::sort(sorted, {}, [](const Unit& unit) { return std::pair(unit.coder, unit.span); });
    return std::ranges::adjacent_find(sorted, [](const Unit& a, const Unit& b) {
        return a.coder == b.coder && b.span.start < a.span.end;
    }) != sorted.end();
}

bool Unitizing::overlapsWithinCategory(const std::string& category) const
{
    std::map<std::string, Unitizing> byCategory;
    for (const Unit& unit : units)
        if (category.empty() || unit.category == category)
            byCategory[unit.category].units.push_back(unit);
    return std::ranges::any_of(byCategory, [](const auto& each) { return each.second.overlapsWithinCoder(); });
}

Coefficient uAlpha(const Unitizing& data)
{
    return alphaOverSegments(segmentsOf(data));
}

Coefficient uAlphaBinary(const Unitizing& data)
{
    return alphaOverSegments(segmentsOf(data, [](const Unitizing::Unit&) { return std::string("relevant"); }));
}

Coefficient cuAlpha(const Unitizing& data)
{
    if (data.coders < 2)
        return noPairsOfCoders();
    const Meetings found = meetingsOf(data);
    if (found.all == 0)
        return nothingMeets();
    double disagreeing = 0;
    for (const auto& [categories, shared] : found.shared)
        if (categories.first != categories.second)
            disagreeing += shared;
    double unlike = found.all * found.all;
    double possible = unlike;
    for (const auto& [category, total] : found.totals)
        unlike -= total * total;
    for (const auto& [category, within] : found.withinItself)
        possible -= within;
    return Coefficient::fromDisagreement(disagreeing / found.all, possible > 0 ? unlike / possible : 0);
}

Coefficient kuAlpha(const Unitizing& data, const std::string& category)
{
    if (data.coders < 2)
        return noPairsOfCoders();
    const Meetings found = meetingsOf(data);
    const auto total = found.totals.find(category);
    if (total == found.totals.end())
        return nothingMeets();
    double disagreeing = 0;
    for (const auto& [categories, shared] : found.shared)
        if (categories.first == category && categories.second != category)
            disagreeing += shared;
    const double unlike = total->second * (found.all - total->second);
    const double possible = total->second * found.all - found.withinItself.at(category);
    return Coefficient::fromDisagreement(disagreeing / total->second, possible > 0 ? unlike / possible : 0);
}

namespace {

struct Disagreement
{
    double observed = 0;
    double expected = 0;
};

/// Observed and expected disagreement on one category (Krippendorff 2004, eq. 5 and 6).
Disagreement disagreementOn(const Unitizing& data, const std::string& category)
{
    const std::vector<Segments> coders =
        segmentsOf(data, [&](const Unitizing::Unit& unit) { return unit.category == category ? category : gap; });
    const auto square = [](double x) { return x * x; };
    const double m = data.coders;
    const auto length = static_cast<double>(data.continuum.length());

    Disagreement result;
    forEachOrderedPair(coders, [&](const Segments& first, const Segments& second) {
        forEachMeeting(first, second, [&](const Segment& a, const Segment& b, double) {
            if (a.isUnit() && b.isUnit()) {
                result.observed += square(static_cast<double>(a.span.start - b.span.start));
                result.observed += square(static_cast<double>(a.span.end - b.span.end));
            } else if (a.isUnit() && b.span.contains(a.span)) {
                result.observed += square(static_cast<double>(a.span.length()));
            } else if (b.isUnit() && a.span.contains(b.span)) {
                result.observed += square(static_cast<double>(b.span.length()));
            }
        });
    });
    result.observed /= m * (m - 1) * square(length);

    std::vector<double> units;
    std::vector<double> gaps;
    for (const Segments& segments : coders)
        for (const Segment& segment : segments)
            (segment.isUnit() ? units : gaps).push_back(static_cast<double>(segment.span.length()));
    double placements = 0;
    double possible = m * length * (m * length - 1);
    for (const double unit : units) {
        // Against each other unit, over all places where the two can meet …
        placements += (static_cast<double>(units.size()) - 1) * unit / 3 * (2 * square(unit) - 3 * unit + 1);
        // … and against each gap that it fits into.
        for (const double gapLength : gaps)
            if (gapLength >= unit)
                placements += square(unit) * (gapLength - unit + 1);
        possible -= unit * (unit - 1);
    }
    result.expected = 2 / length * placements / possible;
    return result;
}
}

Coefficient alphaU1995(const Unitizing& data, const std::string& category)
{
    if (data.coders < 2)
        return noPairsOfCoders();
    std::set<std::string> categories;
    for (const Unitizing::Unit& unit : data.units)
        categories.insert(unit.category);
    if (!category.empty())
        categories = {category};
    Disagreement sum;
    for (const std::string& each : categories) {
        const Disagreement one = disagreementOn(data, each);
        sum.observed += one.observed;
        sum.expected += one.expected;
    }
    // Small units in a long continuum make it very small, and it is exact: a sum of nothing but what can be expected.
    return sum.expected > 0 ? Coefficient::of(1 - sum.observed / sum.expected)
                            : Coefficient::fromDisagreement(sum.observed, 0);
}
}
