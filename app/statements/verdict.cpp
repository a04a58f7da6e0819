// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/statements/verdict.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr std::array<std::string_view, 5> decisionWords{"", "accept", "reject", "amend", "both"};
}

std::string_view wordOf(Decision decision)
{
    return decisionWords[static_cast<std::size_t>(decision)];
}

std::optional<Decision> decisionFromWord(std::string_view word)
{
    const auto found = std::ranges::find(decisionWords, word);
    if (found == decisionWords.end())
        return std::nullopt;
    return static_cast<Decision>(found - decisionWords.begin());
}

Decision onTheOtherSide(Decision decision)
{
    switch (decision) {
    case Decision::Accept: return Decision::Reject;
    case Decision::Reject: return Decision::Accept;
    case Decision::Undecided:
    case Decision::Amend:
    case Decision::Both: break;
    }
    return decision;
}

JudgedStatement judged(const std::string& coder, const Statement& statement)
{
    Statement kept;
    kept.id = statement.id;
    for (const SpokenBy& speaker : statement.speakers)
        kept.speakers.push_back({speaker.name, {}});
    for (const AboutTopic& topic : statement.topics)
        kept.topics.push_back({topic.name, topic.stance, {}, {}});
    kept.manner = statement.manner;
    for (const Selector& selector : statement.selectors)
        kept.selectors.push_back({selector.span, selector.exact, selector.prefix, selector.suffix, {}, {}, {}, {}});
    return {coder, std::move(kept)};
}

bool Verdict::concerns(const StatementId& statement) const
{
    const auto isIt = [&](const JudgedStatement& each) { return each.statement.id == statement; };
    return std::ranges::any_of(judged, isIt) || std::ranges::any_of(against, isIt);
}
}
