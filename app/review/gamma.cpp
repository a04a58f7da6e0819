// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/gamma.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace app {

namespace {

/// A group of units, at most one of each coder.
struct Group
{
    std::vector<int> units;
    double cost;
};

double between(const Unitizing::Unit& a, const Unitizing::Unit& b, const Dissimilarity& d)
{
    const auto shift = static_cast<double>(std::abs(a.span.start - b.span.start) + std::abs(a.span.end - b.span.end));
    const double relative = shift / static_cast<double>(a.span.length() + b.span.length());
    return d.deltaEmpty * (d.alpha * relative * relative + (a.category == b.category ? 0 : d.beta));
}

/// Branch and bound over the groups: takes the first unit that is left, tries its groups, cheapest per unit first.
class AlignmentSearch
{
public:
    AlignmentSearch(const Unitizing& data, const Dissimilarity& dissimilarity)
        : m_units(data.units)
        , m_coders(data.coders)
        , m_dissimilarity(dissimilarity)
        , m_groups(data.units.size())
        , m_leastShare(data.units.size())
    {
        // In the order of the text, so that what is decided early lies together and the bound becomes tight soon.
        std::ranges::sort(m_units, {}, [](const Unitizing::Unit& unit) { return std::pair(unit.span, unit.coder); });
    }

    /// The total cost of the best alignment; nothing if the search would be too long.
    std::optional<double> run()
    {
        for (int first = 0; first < static_cast<int>(m_units.size()); ++first) {
            std::vector<int> members{first};
            if (!grow(members, first))
                return std::nullopt;
        }
        for (std::size_t unit = 0; unit < m_units.size(); ++unit)
            m_leastShare[unit] = std::numeric_limits<double>::infinity();
        for (std::vector<Group>& groups : m_groups) {
            std::ranges::sort(
                groups, {}, [](const Group& group) { return group.cost / static_cast<double>(group.units.size()); });
            for (const Group& group : groups)
                for (const int unit : group.units) {
                    double& least = m_leastShare[static_cast<std::size_t>(unit)];
                    least = std::min(least, group.cost / static_cast<double>(group.units.size()));
                }
        }
        double bound = 0;
        for (const double share : m_leastShare)
            bound += share;
        m_taken.assign(m_units.size(), false);
        m_best = static_cast<double>(m_units.size()) * alone() + 1e-9;
        if (!search(0, 0, bound))
            return std::nullopt;
        return std::min(m_best, static_cast<double>(m_units.size()) * alone());
    }

private:
    // Pairs in which one or both places are empty cost deltaEmpty each, so a unit alone costs deltaEmpty.
    [[nodiscard]] double alone() const { return m_dissimilarity.deltaEmpty; }

    [[nodiscard]] double costOf(const std::vector<int>& members) const
    {
        const double pairs = m_coders * (m_coders - 1) / 2.0;
        const auto held = static_cast<double>(members.size());
        double sum = (pairs - held * (held - 1) / 2) * m_dissimilarity.deltaEmpty;
        for (std::size_t i = 0; i < members.size(); ++i)
            for (std::size_t j = i + 1; j < members.size(); ++j)
                sum += between(m_units[static_cast<std::size_t>(members[i])],
                    m_units[static_cast<std::size_t>(members[j])], m_dissimilarity);
        return sum / pairs;
    }

    /// Collects the groups whose first unit is @p first. One that costs more than its members alone is never part of
    /// the best.
    bool grow(std::vector<int>& members, int last)
    {
        const double cost = costOf(members);
        if (cost <= alone() * static_cast<double>(members.size()) + 1e-12) {
            m_groups[static_cast<std::size_t>(members.front())].push_back({members, cost});
            if (++m_groupCount > mostGroups)
                return false;
        }
        for (int next = last + 1; next < static_cast<int>(m_units.size()); ++next) {
            const bool sameCoder = std::ranges::any_of(members, [&](int member) {
                return m_units[static_cast<std::size_t>(member)].coder == m_units[static_cast<std::size_t>(next)].coder;
            });
            if (sameCoder)
                continue;
            members.push_back(next);
            // A pair that by itself costs more than leaving all members alone rules out every larger group with it.
            const bool hopeless = between(m_units[static_cast<std::size_t>(members.front())],
                                      m_units[static_cast<std::size_t>(next)], m_dissimilarity)
                > alone() * m_coders * m_coders * (m_coders - 1) / 2.0;
            const bool fine = hopeless || grow(members, next);
            members.pop_back();
            if (!fine)
                return false;
        }
        return true;
    }

    bool search(std::size_t from, double spent, double bound)
    {
        if (++m_steps > mostSteps)
            return false;
        while (from < m_units.size() && m_taken[from])
            ++from;
        if (from == m_units.size()) {
            m_best = std::min(m_best, spent);
            return true;
        }
        for (const Group& group : m_groups[from]) {
            if (std::ranges::any_of(group.units, [this](int unit) { return m_taken[static_cast<std::size_t>(unit)]; }))
                continue;
            double rest = bound;
            for (const int unit : group.units)
                rest -= m_leastShare[static_cast<std::size_t>(unit)];
            if (spent + group.cost + rest >= m_best)
                continue;
            for (const int unit : group.units)
                m_taken[static_cast<std::size_t>(unit)] = true;
            const bool fine = search(from + 1, spent + group.cost, rest);
            for (const int unit : group.units)
                m_taken[static_cast<std::size_t>(unit)] = false;
            if (!fine)
                return false;
        }
        return true;
    }

    static constexpr int mostGroups = 2'000'000;
    static constexpr int mostSteps = 20'000'000;

    std::vector<Unitizing::Unit> m_units;
    int m_coders;
    Dissimilarity m_dissimilarity;
    std::vector<std::vector<Group>> m_groups; ///< by first unit
    std::vector<double> m_leastShare;         ///< the cheapest share of a group's cost that a unit can have
    std::vector<bool> m_taken;
    double m_best = 0;
    int m_groupCount = 0;
    int m_steps = 0;
};
}

Coefficient bestAlignmentDisorder(const Unitizing& data, const Dissimilarity& dissimilarity)
{
    if (data.coders < 2)
        return Coefficient::none(QCoreApplication::translate("Coefficient", "at least two coders are needed"));
    if (data.units.empty())
        return Coefficient::none(QCoreApplication::translate("Coefficient", "nothing was marked"));
    const std::optional<double> cost = AlignmentSearch(data, dissimilarity).run();
    if (!cost)
        return Coefficient::none(QCoreApplication::translate("Coefficient", "too many units for an exact alignment"));
    return Coefficient::of(*cost / (static_cast<double>(data.units.size()) / data.coders));
}
}
