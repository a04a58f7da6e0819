// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/boundarysimilarity.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace app {

namespace {

using Boundaries = std::vector<Boundary>;

void sortUnique(Boundaries& boundaries)
{
    std::ranges::sort(boundaries);
    boundaries.erase(std::ranges::unique(boundaries).begin(), boundaries.end());
}

/// Takes equal members out of both and answers how many there were.
qint64 takeEqual(Boundaries& first, Boundaries& second, auto&& projection)
{
    Boundaries firstRest;
    Boundaries secondRest;
    qint64 equal = 0;
    auto a = first.begin();
    auto b = second.begin();
    while (a != first.end() || b != second.end()) {
        if (b == second.end() || (a != first.end() && projection(*a) < projection(*b))) {
            firstRest.push_back(*a++);
        } else if (a == first.end() || projection(*b) < projection(*a)) {
            secondRest.push_back(*b++);
        } else {
            ++equal;
            ++a;
            ++b;
        }
    }
    first = std::move(firstRest);
    second = std::move(secondRest);
    return equal;
}
}

BoundaryEdits boundaryEdits(Boundaries first, Boundaries second, qint64 reach)
{
    sortUnique(first);
    sortUnique(second);
    BoundaryEdits edits;
    edits.matches = takeEqual(first, second, [](const Boundary& boundary) { return boundary; });

    // Near misses, the nearest first: a border belongs to at most one.
    struct NearMiss
    {
        qint64 distance;
        std::size_t first, second;
    };
    std::vector<NearMiss> near;
    std::size_t from = 0;
    for (std::size_t a = 0; a < first.size(); ++a) {
        while (from < second.size() && second[from].position <= first[a].position - reach)
            ++from;
        for (std::size_t b = from; b < second.size() && second[b].position < first[a].position + reach; ++b)
            if (first[a].kind == second[b].kind)
                near.push_back({std::abs(first[a].position - second[b].position), a, b});
    }
    std::ranges::sort(
        near, {}, [](const NearMiss& miss) { return std::tuple(miss.distance, miss.first, miss.second); });
    std::vector<bool> firstTaken(first.size());
    std::vector<bool> secondTaken(second.size());
    for (const NearMiss& miss : near) {
        if (firstTaken[miss.first] || secondTaken[miss.second])
            continue;
        firstTaken[miss.first] = secondTaken[miss.second] = true;
        ++edits.transpositions;
        edits.cost += static_cast<double>(miss.distance) / static_cast<double>(reach);
    }
    const auto dropTaken = [](Boundaries& boundaries, const std::vector<bool>& taken) {
        std::size_t at = 0;
        std::erase_if(boundaries, [&](const Boundary&) { return taken[at++]; });
    };
    dropTaken(first, firstTaken);
    dropTaken(second, secondTaken);

    edits.substitutions = takeEqual(first, second, [](const Boundary& boundary) { return boundary.position; });
    edits.additions = std::ssize(first) + std::ssize(second);
    edits.cost += static_cast<double>(edits.substitutions + edits.additions);
    return edits;
}

Coefficient boundarySimilarity(double cost, double compared)
{
    if (compared == 0)
        return Coefficient::none(QCoreApplication::translate("Coefficient", "nothing was marked"));
    return Coefficient::of(1 - cost / compared);
}
}
