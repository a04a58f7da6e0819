// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/assignments.h"

#include "app/review/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace app {

namespace {

constexpr std::array<std::string_view, 3> stratumWords{"none", "outlet", "year"};

/// FNV-1a: std::hash may differ from one library to the next, and a draw must not.
quint64 digestOf(std::string_view text)
{
    quint64 digest = 0xcbf29ce484222325;
    for (const char c : text)
        digest = (digest ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return digest;
}

/// Fisher and Yates; std::shuffle leaves open how it draws.
void shuffle(std::vector<Candidate>& candidates, Random random)
{
    for (std::size_t left = candidates.size(); left > 1; --left)
        std::swap(candidates[left - 1], candidates[random.below(left)]);
}

/// Gives out the articles of one stratum and knows who has how many.
class Dealer
{
public:
    explicit Dealer(Assignments& assignments)
        : m_assignments(assignments)
        , m_coders(assignments.rule.coders)
        , m_load(m_coders.size())
        , m_shared(m_coders.size(), std::vector<int>(m_coders.size()))
    {
        for (const auto& [article, coders] : assignments.codersOf)
            count(coders);
    }

    void beginStratum() { m_loadHere.assign(m_coders.size(), 0); }

    /// To whoever has the fewest of these articles, then of all.
    void dealToOne(const std::string& article)
    {
        std::size_t chosen = 0;
        for (std::size_t i = 1; i < m_coders.size(); ++i)
            if (std::tie(m_loadHere[i], m_load[i]) < std::tie(m_loadHere[chosen], m_load[chosen]))
                chosen = i;
        give(article, {m_coders[chosen]});
        ++m_loadHere[chosen];
    }

    /// To the two who share the fewest articles, so that every pair can be compared, then to those with the least work.
    void dealToTwo(const std::string& article)
    {
        std::pair<std::size_t, std::size_t> chosen{0, 1};
        const auto cost = [&](std::pair<std::size_t, std::size_t> pair) {
            const auto [a, b] = pair;
            return std::tuple(m_shared[a][b], m_loadHere[a] + m_loadHere[b], m_load[a] + m_load[b]);
        };
        for (std::size_t a = 0; a < m_coders.size(); ++a)
            for (std::size_t b = a + 1; b < m_coders.size(); ++b)
                if (cost({a, b}) < cost(chosen))
                    chosen = {a, b};
        give(article, {m_coders[chosen.first], m_coders[chosen.second]});
        ++m_loadHere[chosen.first];
        ++m_loadHere[chosen.second];
    }

private:
    void give(const std::string& article, std::vector<std::string> coders)
    {
        count(coders);
        m_assignments.codersOf.emplace(article, std::move(coders));
    }

    void count(const std::vector<std::string>& coders)
    {
        std::vector<std::size_t> indexes;
        for (const std::string& coder : coders)
            if (const auto found = std::ranges::find(m_coders, coder); found != m_coders.end())
                indexes.push_back(static_cast<std::size_t>(found - m_coders.begin()));
        for (const std::size_t a : indexes) {
            ++m_load[a];
            for (const std::size_t b : indexes)
                ++m_shared[a][b];
        }
    }

    Assignments& m_assignments;
    const std::vector<std::string>& m_coders;
    std::vector<int> m_load, m_loadHere;
    std::vector<std::vector<int>> m_shared;
};

/// The new articles of a stratum, and how its earlier ones were drawn.
struct Group
{
    std::vector<Candidate> fresh;
    int before = 0, doubleBefore = 0;
};
}

std::string_view wordOf(Stratum stratum)
{
    return stratumWords[static_cast<std::size_t>(stratum)];
}

std::optional<Stratum> stratumFromWord(std::string_view word)
{
    const auto found = std::ranges::find(stratumWords, word);
    if (found == stratumWords.end())
        return std::nullopt;
    return static_cast<Stratum>(found - stratumWords.begin());
}

bool Assignments::has(const std::string& article, std::string_view coder) const
{
    const auto found = codersOf.find(article);
    return found != codersOf.end() && std::ranges::find(found->second, coder) != found->second.end();
}

int drawMissing(Assignments& assignments, std::vector<Candidate> candidates)
{
    const DrawRule& rule = assignments.rule;
    if (rule.coders.empty())
        return 0;
    std::ranges::sort(candidates, {}, &Candidate::article);
    candidates.erase(std::ranges::unique(candidates, {}, &Candidate::article).begin(), candidates.end());
    std::map<std::string, Group> groups;
    for (Candidate& candidate : candidates) {
        Group& group = groups[candidate.stratum];
        const auto drawn = assignments.codersOf.find(candidate.article);
        if (drawn == assignments.codersOf.end()) {
            group.fresh.push_back(std::move(candidate));
            continue;
        }
        ++group.before;
        group.doubleBefore += drawn->second.size() > 1;
    }

    Dealer dealer(assignments);
    int drawn = 0;
    double owed = 0; // parts of an article that small strata are short of go to the next one
    for (auto& [stratum, group] : groups) {
        shuffle(group.fresh, Random(rule.seed ^ digestOf(stratum + '\n' + std::to_string(group.before))));
        const auto fresh = static_cast<int>(group.fresh.size());
        const double share = rule.coders.size() < 2 ? 0 : rule.doublePercent / 100;
        owed += (group.before + fresh) * share - group.doubleBefore;
        // The smallest of amounts that is only there because a share has no exact binary form must not lose an article.
        const int twice = std::clamp(static_cast<int>(std::floor(owed + 1e-9)), 0, fresh);
        owed -= twice;
        dealer.beginStratum();
        for (int i = 0; i < fresh; ++i) {
            const std::string& article = group.fresh[static_cast<std::size_t>(i)].article;
            if (i < twice)
                dealer.dealToTwo(article);
            else
                dealer.dealToOne(article);
        }
        drawn += fresh;
    }
    return drawn;
}
}
