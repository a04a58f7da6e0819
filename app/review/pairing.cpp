// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/pairing.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace app {

namespace {

/// Two statements that share words; `mine` and `theirs` are indices.
struct Overlap
{
    int mine;
    int theirs;
    qint64 shared;
    qint64 weight;
};

qint64 length(const Statement& statement)
{
    qint64 sum = 0;
    for (const Selector& selector : statement.selectors)
        sum += selector.span.length();
    return sum;
}

int commonSpeakers(const Statement& a, const Statement& b)
{
    return static_cast<int>(
        std::ranges::count_if(a.speakers, [&](const SpokenBy& speaker) { return b.isSpokenBy(speaker.name); }));
}

int commonTopics(const Statement& a, const Statement& b)
{
    return static_cast<int>(
        std::ranges::count_if(a.topics, [&](const AboutTopic& topic) { return b.about(topic.name) != nullptr; }));
}

/// Characters first, then how alike the borders are (per mille), then equal fields.
qint64 weightOf(const Statement& a, const Statement& b, qint64 shared)
{
    const qint64 together = length(a) + length(b) - shared;
    const qint64 alike = together > 0 ? shared * 1000 / together : 0;
    const qint64 fields = std::min(15, 2 * commonSpeakers(a, b) + commonTopics(a, b));
    return (shared * 1001 + alike) * 16 + fields;
}

struct Piece
{
    Span span;
    int statement;
    bool mine;
};

/// All pairs of statements from different coders that share words, by one sweep over the spans.
std::vector<Overlap> overlapsOf(const std::vector<Statement>& mine, const std::vector<Statement>& theirs)
{
    std::vector<Piece> pieces;
    for (int i = 0; i < std::ssize(mine); ++i)
        for (const Selector& selector : mine[static_cast<std::size_t>(i)].selectors)
            pieces.push_back({selector.span, i, true});
    for (int i = 0; i < std::ssize(theirs); ++i)
        for (const Selector& selector : theirs[static_cast<std::size_t>(i)].selectors)
            pieces.push_back({selector.span, i, false});
    std::ranges::sort(pieces, {}, &Piece::span);

    std::vector<std::pair<int, int>> touching;
    std::vector<const Piece*> openMine;
    std::vector<const Piece*> openTheirs;
    for (const Piece& piece : pieces) {
        const auto over = [&](const Piece* open) { return open->span.end <= piece.span.start; };
        std::erase_if(openMine, over);
        std::erase_if(openTheirs, over);
        for (const Piece* other : piece.mine ? openTheirs : openMine)
            touching.emplace_back(
                piece.mine ? piece.statement : other->statement, piece.mine ? other->statement : piece.statement);
        (piece.mine ? openMine : openTheirs).push_back(&piece);
    }
    std::ranges::sort(touching);
    touching.erase(std::ranges::unique(touching).begin(), touching.end());

    std::vector<Overlap> overlaps;
    overlaps.reserve(touching.size());
    for (const auto& [a, b] : touching) {
        const Statement& left = mine[static_cast<std::size_t>(a)];
        const Statement& right = theirs[static_cast<std::size_t>(b)];
        if (const qint64 shared = sharedCharacters(left, right); shared > 0)
            overlaps.push_back({a, b, shared, weightOf(left, right, shared)});
    }
    return overlaps;
}

/// The matching of most weight in one group of statements that hang together: the Hungarian method with potentials,
/// O(n³) in the smaller side of the group. @p weights has a row per statement of the smaller side; answers its column
/// or -1.
std::vector<int> heaviestMatching(const std::vector<std::vector<qint64>>& weights)
{
    const int rows = static_cast<int>(weights.size());
    const int columns = static_cast<int>(weights.front().size());
    constexpr qint64 far = std::numeric_limits<qint64>::max() / 4;
    std::vector<qint64> rowPotential(static_cast<std::size_t>(rows) + 1, 0);
    std::vector<qint64> columnPotential(static_cast<std::size_t>(columns) + 1, 0);
    std::vector<int> rowOf(static_cast<std::size_t>(columns) + 1, 0); // 1-based, 0: free
    for (int row = 1; row <= rows; ++row) {
        std::vector<qint64> slack(static_cast<std::size_t>(columns) + 1, far);
        std::vector<int> previous(static_cast<std::size_t>(columns) + 1, 0);
        std::vector<bool> done(static_cast<std::size_t>(columns) + 1, false);
        rowOf[0] = row;
        int column = 0;
        do {
            done[static_cast<std::size_t>(column)] = true;
            const int current = rowOf[static_cast<std::size_t>(column)];
            qint64 step = far;
            int next = 0;
            for (int candidate = 1; candidate <= columns; ++candidate) {
                const auto c = static_cast<std::size_t>(candidate);
                if (done[c])
                    continue;
                const qint64 reduced = -weights[static_cast<std::size_t>(current - 1)][c - 1]
                    - rowPotential[static_cast<std::size_t>(current)] - columnPotential[c];
                if (reduced < slack[c]) {
                    slack[c] = reduced;
                    previous[c] = column;
                }
                if (slack[c] < step) {
                    step = slack[c];
                    next = candidate;
                }
            }
            for (int any = 0; any <= columns; ++any) {
                const auto c = static_cast<std::size_t>(any);
                if (done[c]) {
                    rowPotential[static_cast<std::size_t>(rowOf[c])] += step;
                    columnPotential[c] -= step;
                } else {
                    slack[c] -= step;
                }
            }
            column = next;
        } while (rowOf[static_cast<std::size_t>(column)] != 0);
        while (column != 0) {
            const int before = previous[static_cast<std::size_t>(column)];
            rowOf[static_cast<std::size_t>(column)] = rowOf[static_cast<std::size_t>(before)];
            column = before;
        }
    }
    std::vector<int> columnOf(static_cast<std::size_t>(rows), -1);
    for (int column = 1; column <= columns; ++column)
        if (const int row = rowOf[static_cast<std::size_t>(column)]; row != 0)
            columnOf[static_cast<std::size_t>(row - 1)] = column - 1;
    return columnOf;
}

// Groups beyond this are matched heaviest first: so many statements on the same words are not the work of a person.
constexpr std::size_t largestExactGroup = 400;

/// Chooses a one-to-one part of @p group and calls @p take for each pair in it.
void matchGroup(std::vector<Overlap> group, auto&& take)
{
    if (group.size() == 1) {
        take(group.front());
        return;
    }
    std::vector<int> mine;
    std::vector<int> theirs;
    for (const Overlap& overlap : group) {
        mine.push_back(overlap.mine);
        theirs.push_back(overlap.theirs);
    }
    for (std::vector<int>* side : {&mine, &theirs}) {
        std::ranges::sort(*side);
        side->erase(std::ranges::unique(*side).begin(), side->end());
    }
    const auto indexIn = [](const std::vector<int>& side, int statement) {
        return static_cast<std::size_t>(std::ranges::lower_bound(side, statement) - side.begin());
    };
    if (mine.size() > largestExactGroup || theirs.size() > largestExactGroup) {
        std::ranges::stable_sort(group, std::ranges::greater(), &Overlap::weight);
        std::vector<bool> mineTaken(mine.size());
        std::vector<bool> theirsTaken(theirs.size());
        for (const Overlap& overlap : group) {
            const std::size_t a = indexIn(mine, overlap.mine);
            const std::size_t b = indexIn(theirs, overlap.theirs);
            if (mineTaken[a] || theirsTaken[b])
                continue;
            mineTaken[a] = theirsTaken[b] = true;
            take(overlap);
        }
        return;
    }
    const bool turned = mine.size() > theirs.size(); // the method wants no more rows than columns
    std::vector<std::vector<qint64>> weights(
        std::min(mine.size(), theirs.size()), std::vector<qint64>(std::max(mine.size(), theirs.size()), 0));
    for (const Overlap& overlap : group) {
        const std::size_t a = indexIn(mine, overlap.mine);
        const std::size_t b = indexIn(theirs, overlap.theirs);
        (turned ? weights[b][a] : weights[a][b]) = overlap.weight;
    }
    const std::vector<int> columnOf = heaviestMatching(weights);
    for (const Overlap& overlap : group) {
        const std::size_t a = indexIn(mine, overlap.mine);
        const std::size_t b = indexIn(theirs, overlap.theirs);
        if (columnOf[turned ? b : a] == static_cast<int>(turned ? a : b))
            take(overlap);
    }
}

/// Statements that hang together through shared words, each group's overlaps together.
std::vector<std::vector<Overlap>> groupsOf(const std::vector<Overlap>& overlaps, std::size_t mine, std::size_t theirs)
{
    std::vector<std::size_t> parent(mine + theirs);
    std::iota(parent.begin(), parent.end(), std::size_t(0));
    const auto root = [&](std::size_t node) {
        while (parent[node] != node)
            node = parent[node] = parent[parent[node]];
        return node;
    };
    for (const Overlap& overlap : overlaps)
        parent[root(static_cast<std::size_t>(overlap.mine))] = root(mine + static_cast<std::size_t>(overlap.theirs));
    std::vector<int> groupOf(mine + theirs, -1);
    std::vector<std::vector<Overlap>> groups;
    for (const Overlap& overlap : overlaps) {
        int& group = groupOf[root(static_cast<std::size_t>(overlap.mine))];
        if (group < 0) {
            group = static_cast<int>(groups.size());
            groups.emplace_back();
        }
        groups[static_cast<std::size_t>(group)].push_back(overlap);
    }
    return groups;
}

/// A statement without a partner joins the match that at least half of it lies in.
bool belongsTo(const Statement& left, const Statement& whole, qint64 shared)
{
    return 2 * shared >= length(left)
        && (commonSpeakers(left, whole) > 0 || left.speakers.empty() || whole.speakers.empty());
}
}

qint64 sharedCharacters(const Statement& a, const Statement& b)
{
    qint64 shared = 0;
    for (const Selector& left : a.selectors)
        for (const Selector& right : b.selectors)
            shared += std::max<qint64>(
                0, std::min(left.span.end, right.span.end) - std::max(left.span.start, right.span.start));
    return shared;
}

std::vector<Match> pairStatements(const std::vector<Statement>& mine, const std::vector<Statement>& theirs)
{
    const std::vector<Overlap> overlaps = overlapsOf(mine, theirs);
    std::vector<Match> matches;
    std::vector<int> matchOfMine(mine.size(), -1);
    std::vector<int> matchOfTheirs(theirs.size(), -1);
    for (std::vector<Overlap>& group : groupsOf(overlaps, mine.size(), theirs.size())) {
        matchGroup(std::move(group), [&](const Overlap& overlap) {
            matchOfMine[static_cast<std::size_t>(overlap.mine)] = static_cast<int>(matches.size());
            matchOfTheirs[static_cast<std::size_t>(overlap.theirs)] = static_cast<int>(matches.size());
            matches.push_back({{overlap.mine}, {overlap.theirs}});
        });
    }
    // Only one side of a match may grow: several against several would say nothing.
    for (const Overlap& overlap : overlaps) {
        int& ofMine = matchOfMine[static_cast<std::size_t>(overlap.mine)];
        int& ofTheirs = matchOfTheirs[static_cast<std::size_t>(overlap.theirs)];
        const Statement& left = mine[static_cast<std::size_t>(overlap.mine)];
        const Statement& right = theirs[static_cast<std::size_t>(overlap.theirs)];
        if (ofMine < 0 && ofTheirs >= 0) {
            Match& match = matches[static_cast<std::size_t>(ofTheirs)];
            if (match.theirs.size() == 1 && belongsTo(left, right, overlap.shared)) {
                match.mine.push_back(overlap.mine);
                ofMine = ofTheirs;
            }
        } else if (ofTheirs < 0 && ofMine >= 0) {
            Match& match = matches[static_cast<std::size_t>(ofMine)];
            if (match.mine.size() == 1 && belongsTo(right, left, overlap.shared)) {
                match.theirs.push_back(overlap.theirs);
                ofTheirs = ofMine;
            }
        }
    }
    for (int i = 0; i < std::ssize(mine); ++i)
        if (matchOfMine[static_cast<std::size_t>(i)] < 0)
            matches.push_back({{i}, {}});
    for (int i = 0; i < std::ssize(theirs); ++i)
        if (matchOfTheirs[static_cast<std::size_t>(i)] < 0)
            matches.push_back({{}, {i}});

    const auto place = [&](const Match& match) {
        Span extent{std::numeric_limits<qint64>::max(), 0};
        for (const int i : match.mine)
            extent = std::min(extent, mine[static_cast<std::size_t>(i)].extent());
        for (const int i : match.theirs)
            extent = std::min(extent, theirs[static_cast<std::size_t>(i)].extent());
        return extent;
    };
    for (Match& match : matches) {
        std::ranges::sort(match.mine, {}, [&](int i) { return mine[static_cast<std::size_t>(i)].extent(); });
        std::ranges::sort(match.theirs, {}, [&](int i) { return theirs[static_cast<std::size_t>(i)].extent(); });
    }
    std::ranges::stable_sort(matches, {}, place);
    return matches;
}
}
