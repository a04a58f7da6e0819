// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/pairing.h"

#include "app/review/codesets.h"
#include "app/review/matching.h"

#include <algorithm>
#include <limits>
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
    std::vector<WeightedPair> candidates;
    candidates.reserve(overlaps.size());
    for (const Overlap& overlap : overlaps)
        candidates.push_back({overlap.mine, overlap.theirs, overlap.weight});
    for (const WeightedPair& pair : heaviestMatching(candidates, mine.size(), theirs.size())) {
        matchOfMine[static_cast<std::size_t>(pair.left)] = static_cast<int>(matches.size());
        matchOfTheirs[static_cast<std::size_t>(pair.right)] = static_cast<int>(matches.size());
        matches.push_back({{pair.left}, {pair.right}});
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
