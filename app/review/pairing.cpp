// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/pairing.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <string_view>
#include <unordered_map>

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

int inCommon(const std::vector<int>& a, const std::vector<int>& b)
{
    int common = 0;
    for (auto left = a.begin(), right = b.begin(); left != a.end() && right != b.end();) {
        common += *left == *right ? 1 : 0;
        const bool leftFirst = *left <= *right;
        const bool rightFirst = *right <= *left;
        left += leftFirst ? 1 : 0;
        right += rightFirst ? 1 : 0;
    }
    return common;
}

/// Characters first, then how alike the borders are (per mille), then equal fields.
qint64 weightOf(const Mark& a, const Mark& b, qint64 shared)
{
    const qint64 together = a.length() + b.length() - shared;
    const qint64 alike = together > 0 ? shared * 1000 / together : 0;
    const qint64 fields = std::min(15, 2 * inCommon(a.speakers, b.speakers) + inCommon(a.topics, b.topics));
    return (shared * 1001 + alike) * 16 + fields;
}

struct Piece
{
    Span span;
    int statement;
    bool mine;
};

/// All pairs of statements from different coders that share words, by one sweep over the spans.
std::vector<Overlap> overlapsOf(const std::vector<Mark>& mine, const std::vector<Mark>& theirs)
{
    std::vector<Piece> pieces;
    for (int i = 0; i < std::ssize(mine); ++i)
        for (const Span& span : mine[static_cast<std::size_t>(i)].spans)
            pieces.push_back({span, i, true});
    for (int i = 0; i < std::ssize(theirs); ++i)
        for (const Span& span : theirs[static_cast<std::size_t>(i)].spans)
            pieces.push_back({span, i, false});
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
        const Mark& left = mine[static_cast<std::size_t>(a)];
        const Mark& right = theirs[static_cast<std::size_t>(b)];
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
bool belongsTo(const Mark& left, const Mark& whole, qint64 shared)
{
    return 2 * shared >= left.length()
        && (inCommon(left.speakers, whole.speakers) > 0 || left.speakers.empty() || whole.speakers.empty());
}

/// Numbers names as they are written.
class WrittenNames
{
public:
    [[nodiscard]] std::vector<int> numbersOf(const auto& named)
    {
        std::vector<int> numbers;
        for (const auto& each : named)
            numbers.push_back(m_numbers.try_emplace(each.name, static_cast<int>(m_numbers.size())).first->second);
        std::ranges::sort(numbers);
        numbers.erase(std::ranges::unique(numbers).begin(), numbers.end());
        return numbers;
    }

private:
    std::unordered_map<std::string_view, int> m_numbers;
};

template<typename Piece>
qint64 shared(const std::vector<Piece>& a, const std::vector<Piece>& b, auto&& spanOf)
{
    qint64 sum = 0;
    for (const Piece& left : a)
        for (const Piece& right : b)
            sum += std::max<qint64>(
                0, std::min(spanOf(left).end, spanOf(right).end) - std::max(spanOf(left).start, spanOf(right).start));
    return sum;
}
}

Span Mark::extent() const
{
    if (spans.empty())
        return {};
    Span extent = spans.front();
    for (const Span& span : spans)
        extent = {std::min(extent.start, span.start), std::max(extent.end, span.end)};
    return extent;
}

qint64 Mark::length() const
{
    qint64 sum = 0;
    for (const Span& span : spans)
        sum += span.length();
    return sum;
}

qint64 sharedCharacters(const Statement& a, const Statement& b)
{
    return shared(a.selectors, b.selectors, [](const Selector& selector) { return selector.span; });
}

qint64 sharedCharacters(const Mark& a, const Mark& b)
{
    return shared(a.spans, b.spans, [](Span span) { return span; });
}

std::vector<Match> pairStatements(const std::vector<Statement>& mine, const std::vector<Statement>& theirs)
{
    WrittenNames speakers;
    WrittenNames topics;
    const auto marksOf = [&](const std::vector<Statement>& statements) {
        std::vector<Mark> marks;
        marks.reserve(statements.size());
        for (const Statement& statement : statements) {
            Mark mark{{}, speakers.numbersOf(statement.speakers), topics.numbersOf(statement.topics)};
            for (const Selector& selector : statement.selectors)
                mark.spans.push_back(selector.span);
            marks.push_back(std::move(mark));
        }
        return marks;
    };
    return pairMarks(marksOf(mine), marksOf(theirs));
}

std::vector<Match> pairMarks(const std::vector<Mark>& mine, const std::vector<Mark>& theirs)
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
        const Mark& left = mine[static_cast<std::size_t>(overlap.mine)];
        const Mark& right = theirs[static_cast<std::size_t>(overlap.theirs)];
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
