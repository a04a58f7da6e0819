// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/gamma.h"

#include "app/base/inorder.h"
#include "app/review/joinedsets.h"
#include "app/review/matching.h"
#include "app/review/random.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <span>
#include <tuple>
#include <unordered_map>

namespace app {

namespace {

using Unit = MarkedText::Unit;

constexpr double rounding = 1e-9;

/// The units of a text in its order, with what every two of different coders cost that can stand in one group of a best
/// alignment.
class Affinities
{
public:
    struct Neighbour
    {
        int unit;
        double cost;
    };

    Affinities(const MarkedText& text, const Dissimilarity& dissimilarity, const CategoryDistance& distance)
        : m_units(text.units)
        , m_neighbours(text.units.size())
        , m_coders(text.coders)
        , m_alone(dissimilarity.deltaEmpty)
    {
        std::ranges::sort(m_units, {}, [](const Unit& unit) { return std::pair(unit.span, unit.coder); });
        // Taking a unit out of a group of h saves what it costs with the others, and adds (pairs + h - 1) × deltaEmpty.
        // A pair that costs more than that stands in no best alignment, whatever else the group holds.
        const double most = m_alone * (pairs() + m_coders - 1);
        qint64 longest = 0;
        for (const Unit& unit : m_units)
            longest = std::max(longest, unit.span.length());
        const double reach = dissimilarity.alpha > 0 ? std::sqrt(most / (m_alone * dissimilarity.alpha))
                                                     : std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < m_units.size() && !m_tooMany; ++i) {
            const Unit& a = m_units[i];
            for (std::size_t j = i + 1; j < m_units.size(); ++j) {
                const Unit& b = m_units[j];
                if (static_cast<double>(b.span.start - a.span.start)
                    > reach * static_cast<double>(a.span.length() + longest))
                    break;
                if (++m_looks > mostLooks) {
                    m_tooMany = true;
                    break;
                }
                if (a.coder == b.coder)
                    continue;
                const auto shift =
                    static_cast<double>(std::abs(a.span.start - b.span.start) + std::abs(a.span.end - b.span.end));
                const double relative = shift / static_cast<double>(a.span.length() + b.span.length());
                double cost = m_alone * dissimilarity.alpha * relative * relative;
                if (cost > most)
                    continue;
                cost += m_alone * dissimilarity.beta * distance(a.category, b.category);
                if (cost > most)
                    continue;
                m_neighbours[i].push_back({static_cast<int>(j), cost});
                m_neighbours[j].push_back({static_cast<int>(i), cost});
            }
        }
    }

    [[nodiscard]] bool tooMany() const { return m_tooMany; }
    [[nodiscard]] int size() const { return static_cast<int>(m_units.size()); }
    [[nodiscard]] int coders() const { return m_coders; }
    [[nodiscard]] double alone() const { return m_alone; }
    [[nodiscard]] double pairs() const { return m_coders * (m_coders - 1) / 2.0; }
    [[nodiscard]] int coderOf(int unit) const { return m_units[static_cast<std::size_t>(unit)].coder; }
    /// In the order of the text.
    [[nodiscard]] const std::vector<Neighbour>& neighbours(int unit) const
    {
        return m_neighbours[static_cast<std::size_t>(unit)];
    }
    [[nodiscard]] std::optional<double> between(int a, int b) const
    {
        const std::vector<Neighbour>& of = neighbours(a);
        const auto found = std::ranges::lower_bound(of, b, {}, &Neighbour::unit);
        return found != of.end() && found->unit == b ? std::optional(found->cost) : std::nullopt;
    }
    /// Of a group: the sum of its pairs, and deltaEmpty for each pair in which one or both places are empty, by pair.
    [[nodiscard]] double costOf(double sumOfPairs, std::size_t held) const
    {
        const auto h = static_cast<double>(held);
        return (sumOfPairs + (pairs() - h * (h - 1) / 2) * m_alone) / pairs();
    }

private:
    static constexpr qint64 mostLooks = 1'000'000;

    std::vector<Unit> m_units;
    std::vector<std::vector<Neighbour>> m_neighbours;
    int m_coders;
    double m_alone;
    qint64 m_looks = 0;
    bool m_tooMany = false;
};

/// Groups units by matching the units of one coder with the groups of all others, coder by coder, until that no longer
/// helps. Each matching is a best one, so the cost never rises, and for two coders the first is the best alignment.
class RepeatedMatching
{
public:
    explicit RepeatedMatching(const Affinities& affinities)
        : m_affinities(affinities)
        , m_groupOf(static_cast<std::size_t>(affinities.size()), -1)
        , m_unitsOf(static_cast<std::size_t>(affinities.coders()))
    {
        for (int unit = 0; unit < affinities.size(); ++unit)
            m_unitsOf[static_cast<std::size_t>(affinities.coderOf(unit))].push_back(unit);
    }

    double run()
    {
        for (int coder = 0; coder < m_affinities.coders(); ++coder)
            match(coder);
        double best = cost();
        if (m_affinities.coders() == 2)
            return best;
        for (int round = 0; round < mostRounds; ++round) {
            for (int coder = 0; coder < m_affinities.coders(); ++coder)
                match(coder);
            const double now = cost();
            if (now > best - rounding)
                return std::min(now, best);
            best = now;
        }
        return best;
    }

private:
    static constexpr int mostRounds = 10;
    static constexpr double scale = 1LL << 40; ///< the matching counts in whole numbers

    void match(int coder)
    {
        const std::vector<int>& units = m_unitsOf[static_cast<std::size_t>(coder)];
        for (const int unit : units)
            m_groupOf[static_cast<std::size_t>(unit)] = -1;
        std::vector<int> held(m_groupOf.size(), 0);
        for (const int group : m_groupOf)
            if (group >= 0)
                ++held[static_cast<std::size_t>(group)];
        std::vector<WeightedPair> candidates;
        std::vector<std::pair<int, double>> met; // group, cost with one of its units
        for (int i = 0; i < std::ssize(units); ++i) {
            met.clear();
            for (const auto& [other, cost] : m_affinities.neighbours(units[static_cast<std::size_t>(i)]))
                if (const int group = m_groupOf[static_cast<std::size_t>(other)]; group >= 0)
                    met.emplace_back(group, cost);
            std::ranges::sort(met);
            for (auto first = met.begin(); first != met.end();) {
                const int group = first->first;
                double sum = 0;
                int count = 0;
                for (; first != met.end() && first->first == group; ++first, ++count)
                    sum += first->second;
                const int others = held[static_cast<std::size_t>(group)];
                const double gain = m_affinities.alone() + (others * m_affinities.alone() - sum) / m_affinities.pairs();
                if (count == others && gain > rounding)
                    candidates.push_back({i, group, std::llround(gain * scale)});
            }
        }
        for (const WeightedPair& pair : heaviestMatching(candidates, units.size(), m_groupOf.size()))
            m_groupOf[static_cast<std::size_t>(units[static_cast<std::size_t>(pair.left)])] = pair.right;
        // What found no group opens one that is free.
        int free = 0;
        for (const int group : m_groupOf)
            if (group >= 0)
                held[static_cast<std::size_t>(group)] = 1;
        for (const int unit : units) {
            int& group = m_groupOf[static_cast<std::size_t>(unit)];
            if (group >= 0)
                continue;
            while (held[static_cast<std::size_t>(free)] > 0)
                ++free;
            held[static_cast<std::size_t>(free)] = 1;
            group = free;
        }
    }

    [[nodiscard]] double cost() const
    {
        std::vector<double> sums(m_groupOf.size(), 0);
        std::vector<std::size_t> held(m_groupOf.size(), 0);
        for (int unit = 0; unit < m_affinities.size(); ++unit) {
            const int group = m_groupOf[static_cast<std::size_t>(unit)];
            if (group < 0)
                continue;
            ++held[static_cast<std::size_t>(group)];
            for (const auto& [other, cost] : m_affinities.neighbours(unit))
                if (other > unit && m_groupOf[static_cast<std::size_t>(other)] == group)
                    sums[static_cast<std::size_t>(group)] += cost;
        }
        double all = 0;
        for (std::size_t group = 0; group < sums.size(); ++group)
            if (held[group] > 0)
                all += m_affinities.costOf(sums[group], held[group]);
        return all;
    }

    const Affinities& m_affinities;
    std::vector<int> m_groupOf; ///< by unit
    std::vector<std::vector<int>> m_unitsOf;
};

/// How far an exact search may go before it gives up.
struct SearchLimits
{
    int groups;
    int steps;
};

/// Branch and bound over the groups, part by part of the text: takes the first unit that is left, tries its groups,
/// cheapest per unit first. Of several ways to the same units left only the cheapest goes on.
class AlignmentSearch
{
public:
    AlignmentSearch(const Affinities& affinities, SearchLimits limits)
        : m_affinities(affinities)
        , m_limits(limits)
        , m_groups(static_cast<std::size_t>(affinities.size()))
        , m_leastShare(static_cast<std::size_t>(affinities.size()), std::numeric_limits<double>::infinity())
    {
    }

    /// The total cost of the best alignment, which is not more than @p known; nothing if the search would be too long.
    std::optional<double> run(double known)
    {
        for (int first = 0; first < m_affinities.size(); ++first) {
            std::vector<int> members{first};
            if (!grow(members, 0))
                return std::nullopt;
        }
        for (const std::vector<Group>& groups : m_groups)
            for (const Group& group : groups)
                for (const int unit : unitsOf(group)) {
                    double& least = m_leastShare[static_cast<std::size_t>(unit)];
                    least = std::min(least, shareOf(group));
                }
        double bound = std::accumulate(m_leastShare.begin(), m_leastShare.end(), 0.0);
        if (bound >= known - rounding)
            return known;
        // A group that is dearer than the least shares of its units by more than the bound leaves room for is out.
        for (std::vector<Group>& groups : m_groups) {
            std::erase_if(groups, [&](const Group& group) {
                double excess = group.cost;
                for (const int unit : unitsOf(group))
                    excess -= m_leastShare[static_cast<std::size_t>(unit)];
                return bound + excess > known + rounding;
            });
            std::ranges::sort(groups, {}, &AlignmentSearch::shareOf);
        }
        m_taken.assign(m_leastShare.size(), true);
        m_reached.resize(m_leastShare.size());
        double sum = 0;
        for (const std::vector<int>& part : parts()) {
            double least = 0;
            for (const int unit : part) {
                m_taken[static_cast<std::size_t>(unit)] = false;
                least += m_leastShare[static_cast<std::size_t>(unit)];
            }
            m_partEnd = static_cast<std::size_t>(part.back()) + 1;
            bound -= least; // now of the parts still to come
            m_best = known + rounding - sum - bound;
            if (!search(static_cast<std::size_t>(part.front()), 0, 0, least))
                return std::nullopt;
            sum += m_best;
            for (const int unit : part)
                m_taken[static_cast<std::size_t>(unit)] = true;
        }
        return std::min(sum, known);
    }

private:
    /// Units, at most one of each coder.
    struct Group
    {
        std::size_t first; ///< in m_members
        std::size_t size;
        double cost;
    };

    [[nodiscard]] std::span<const int> unitsOf(const Group& group) const
    {
        return std::span(m_members).subspan(group.first, group.size);
    }
    [[nodiscard]] static double shareOf(const Group& group) { return group.cost / static_cast<double>(group.size); }

    /// The units by what groups join, even by way of others: each part is aligned for itself.
    [[nodiscard]] std::vector<std::vector<int>> parts() const
    {
        JoinedSets joined(m_groups.size());
        for (const std::vector<Group>& groups : m_groups)
            for (const Group& group : groups)
                for (const int unit : unitsOf(group))
                    joined.join(static_cast<std::size_t>(m_members[group.first]), static_cast<std::size_t>(unit));
        std::vector<std::vector<int>> parts(m_groups.size());
        for (std::size_t unit = 0; unit < m_groups.size(); ++unit)
            parts[joined.setOf(unit)].push_back(static_cast<int>(unit));
        std::erase_if(parts, [](const std::vector<int>& part) { return part.empty(); });
        return parts;
    }

    /// Collects the groups whose first unit is that of @p members. One that costs more than its members alone is never
    /// part of the best.
    bool grow(std::vector<int>& members, double sumOfPairs)
    {
        const double cost = m_affinities.costOf(sumOfPairs, members.size());
        if (cost <= m_affinities.alone() * static_cast<double>(members.size()) + rounding) {
            if (++m_groupCount > m_limits.groups)
                return false;
            m_groups[static_cast<std::size_t>(members.front())].push_back({m_members.size(), members.size(), cost});
            m_members.insert(m_members.end(), members.begin(), members.end());
        }
        if (std::ssize(members) == m_affinities.coders())
            return true;
        for (const auto& [next, withFirst] : m_affinities.neighbours(members.front())) {
            if (next <= members.back())
                continue;
            double sum = sumOfPairs + withFirst;
            const bool fits = std::ranges::all_of(members.begin() + 1, members.end(), [&](int member) {
                const std::optional<double> withMember = m_affinities.between(member, next);
                sum += withMember.value_or(0);
                return withMember && m_affinities.coderOf(member) != m_affinities.coderOf(next);
            });
            if (!fits)
                continue;
            members.push_back(next);
            const bool fine = grow(members, sum);
            members.pop_back();
            if (!fine)
                return false;
        }
        return true;
    }

    /// Of the part's units before @p from all are taken, of those from @p end on none.
    bool search(std::size_t from, std::size_t end, double spent, double bound)
    {
        if (++m_steps > m_limits.steps)
            return false;
        while (from < m_partEnd && m_taken[from])
            ++from;
        if (from == m_partEnd) {
            m_best = std::min(m_best, spent);
            return true;
        }
        end = std::max(from, end);
        const auto at = [this](std::size_t unit) { return m_taken.begin() + static_cast<std::ptrdiff_t>(unit); };
        const auto [reached, isNew] = m_reached[from].try_emplace({at(from), at(end)}, spent);
        if (!isNew && reached->second <= spent)
            return true;
        reached->second = spent;
        for (const Group& group : m_groups[from]) {
            const std::span<const int> units = unitsOf(group);
            if (std::ranges::any_of(units, [this](int unit) { return m_taken[static_cast<std::size_t>(unit)]; }))
                continue;
            double rest = bound;
            for (const int unit : units)
                rest -= m_leastShare[static_cast<std::size_t>(unit)];
            if (spent + group.cost + rest >= m_best)
                continue;
            for (const int unit : units)
                m_taken[static_cast<std::size_t>(unit)] = true;
            const auto behind = static_cast<std::size_t>(units.back()) + 1;
            const bool fine = search(from + 1, std::max(end, behind), spent + group.cost, rest);
            for (const int unit : units)
                m_taken[static_cast<std::size_t>(unit)] = false;
            if (!fine)
                return false;
        }
        return true;
    }

    const Affinities& m_affinities;
    SearchLimits m_limits;
    std::vector<std::vector<Group>> m_groups; ///< by first unit
    std::vector<int> m_members;               ///< of all groups
    std::vector<double> m_leastShare;         ///< the cheapest share of a group's cost that a unit can have
    std::vector<bool> m_taken;
    /// By the first unit left, then by which of those behind it are taken: what the cheapest way there cost.
    std::vector<std::unordered_map<std::vector<bool>, double>> m_reached;
    std::size_t m_partEnd = 0; ///< behind the last unit of the part in hand
    double m_best = 0;         ///< of the part in hand
    int m_groupCount = 0;
    int m_steps = 0;
};

constexpr SearchLimits patient{2'000'000, 2'000'000}; // each step may be remembered: some 300 MB at most
constexpr SearchLimits brief{20'000, 20'000};

/// One coder's units of a text, as far along as chance puts them. A unit that would cross the end stands at the start.
void addShifted(const MarkedText& from, int coder, qint64 shift, int as, std::vector<Unit>& units)
{
    for (Unit unit : from.units) {
        if (unit.coder != coder)
            continue;
        const qint64 by = unit.span.end + shift > from.characters ? shift - from.characters : shift;
        const qint64 start = std::max<qint64>(0, unit.span.start + by);
        units.push_back({as, {start, start + unit.span.length()}, unit.category});
    }
}

/// What coders might have marked who mark as those of @p from, but anywhere.
MarkedText shifted(const MarkedText& from, RandomStream& random)
{
    qint64 marked = 0;
    for (const Unit& unit : from.units)
        marked += unit.span.length();
    // Two coders who are moved equally far would agree; the paper keeps them an average unit apart.
    const qint64 apart = marked / std::ssize(from.units);
    MarkedText text{from.coders, from.characters, {}};
    std::vector<qint64> shifts;
    for (int coder = 0; coder < from.coders; ++coder) {
        qint64 shift = 0;
        for (int attempt = 0; attempt < 20; ++attempt) {
            shift = static_cast<qint64>(random.below(static_cast<std::size_t>(std::max<qint64>(1, from.characters))));
            if (std::ranges::all_of(shifts, [&](qint64 other) { return std::abs(other - shift) >= apart; }))
                break;
        }
        shifts.push_back(shift);
        addShifted(
            from, static_cast<int>(random.below(static_cast<std::size_t>(from.coders))), shift, coder, text.units);
    }
    return text;
}

struct RandomText
{
    std::optional<double> cost; ///< of its best alignment; nothing where it has no units, or far too many
    double unitsPerCoder = 0;
};
}

Coefficient bestAlignmentDisorder(const Unitizing& data, const Dissimilarity& dissimilarity)
{
    if (data.coders < 2)
        return Coefficient::none(QCoreApplication::translate("Coefficient", "at least two coders are needed"));
    if (data.units.empty())
        return Coefficient::none(QCoreApplication::translate("Coefficient", "nothing was marked"));
    std::map<std::string, int> categories;
    MarkedText text{data.coders, data.continuum.length(), {}};
    for (const Unitizing::Unit& unit : data.units) {
        const int category = categories.try_emplace(unit.category, static_cast<int>(categories.size())).first->second;
        text.units.push_back({unit.coder, unit.span, category});
    }
    const Affinities affinities(text, dissimilarity, [](int a, int b) { return a == b ? 0.0 : 1.0; });
    std::optional<double> cost;
    if (!affinities.tooMany())
        cost = AlignmentSearch(affinities, patient).run(RepeatedMatching(affinities).run());
    if (!cost)
        return Coefficient::none(QCoreApplication::translate("Coefficient", "too many units for an exact alignment"));
    return Coefficient::of(*cost / text.unitsPerCoder());
}

std::optional<double> alignmentCost(
    const MarkedText& text, const Dissimilarity& dissimilarity, const CategoryDistance& distance)
{
    const Affinities affinities(text, dissimilarity, distance);
    if (affinities.tooMany())
        return std::nullopt;
    const double found = RepeatedMatching(affinities).run();
    if (text.coders == 2)
        return found;
    return AlignmentSearch(affinities, brief).run(found).value_or(found);
}

std::optional<ExpectedDisorder> expectedDisorder(const std::vector<MarkedText>& texts,
    const Dissimilarity& dissimilarity, const CategoryDistance& distance, quint64 seed,
    const std::function<bool()>& goOn)
{
    constexpr int fewest = 30;
    constexpr int most = 1000;
    constexpr double precision = 0.02;
    constexpr double confidence = 1.96;
    std::vector<const MarkedText*> usable;
    for (const MarkedText& text : texts)
        if (!text.units.empty())
            usable.push_back(&text);
    if (usable.empty())
        return std::nullopt;

    double costs = 0;
    double units = 0;
    double sum = 0;
    double sumOfSquares = 0;
    int samples = 0;
    bool isCancelled = false;
    const auto make = [&](qsizetype number, RandomText& made) {
        RandomStream random(seed, static_cast<quint64>(number));
        const MarkedText text = shifted(*usable[random.below(usable.size())], random);
        made.unitsPerCoder = text.unitsPerCoder();
        made.cost = text.units.empty() ? std::nullopt : alignmentCost(text, dissimilarity, distance);
    };
    const auto needsMore = [&](qsizetype, const RandomText& made) {
        isCancelled = goOn && !goOn();
        if (isCancelled)
            return false;
        if (!made.cost)
            return true;
        ++samples;
        costs += *made.cost;
        units += made.unitsPerCoder;
        const double disorder = *made.cost / made.unitsPerCoder;
        sum += disorder;
        sumOfSquares += disorder * disorder;
        if (samples < fewest)
            return true;
        const double mean = sum / samples;
        const double variance = std::max(0.0, (sumOfSquares - samples * mean * mean) / (samples - 1));
        return confidence * std::sqrt(variance / samples) > precision * mean;
    };
    std::ignore = makeInOrder<RandomText>(most, make, needsMore);
    if (isCancelled)
        return std::nullopt;
    if (samples == 0)
        return std::nullopt;
    return ExpectedDisorder{costs / units, samples};
}
}
