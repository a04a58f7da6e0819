// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/unanimity.h"

#include "app/review/difference.h"
#include "app/sidecars/tagging.h"
#include "app/statements/verdict.h"
#include "app/text/boundaries.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_set>

namespace app {

namespace {

const std::string noteName = "note"; // as the CSV's column is called
constexpr std::array<std::string_view, 4> ruleWords{"exact", "sentence", "longest", "shortest"};

std::vector<Span> spansOf(const Statement& statement)
{
    std::vector<Span> spans;
    for (const Selector& selector : statement.selectors)
        spans.push_back(selector.span);
    return spans;
}

qint64 lengthOf(const Statement& statement)
{
    qint64 length = 0;
    for (const Selector& selector : statement.selectors)
        length += selector.span.length();
    return length;
}

/// Two spellings of one entry have become the same name.
void keepFirstOfEach(auto& named)
{
    std::unordered_set<std::string> seen;
    std::erase_if(named, [&](const auto& each) { return !seen.insert(each.name).second; });
}
}

std::string_view wordOf(BorderRule rule)
{
    return ruleWords[static_cast<std::size_t>(rule)];
}

std::optional<BorderRule> borderRuleFromWord(std::string_view word)
{
    const auto found = std::ranges::find(ruleWords, word);
    if (found == ruleWords.end())
        return std::nullopt;
    return static_cast<BorderRule>(found - ruleWords.begin());
}

Unanimity::Unanimity(const Codebook& codebook, const Text& text)
    : m_codebook(codebook)
    , m_text(text)
{
}

bool Unanimity::areSame(const Statement& a, const Statement& b, BorderRule rule) const
{
    const Differences differences = differencesBetween(a, b, m_codebook);
    if (!differences)
        return true;
    if (differences != Difference::Borders)
        return false;
    switch (rule) {
    case BorderRule::Exact: return false;
    case BorderRule::Sentence: return sentencesOf(a) == sentencesOf(b);
    case BorderRule::Longest:
    case BorderRule::Shortest: return sharedCharacters(a, b) > 0;
    }
    return false;
}

bool Unanimity::areAllSame(const Versions& versions, BorderRule rule) const
{
    for (std::size_t i = 0; i < versions.size(); ++i)
        for (std::size_t k = i + 1; k < versions.size(); ++k)
            if (!areSame(*versions[i].statement, *versions[k].statement, rule))
                return false;
    return true;
}

Statement Unanimity::common(const Versions& versions, BorderRule rule) const
{
    Statement made = inOwnWords(*versions.front().statement);
    made.selectors.clear();
    for (const Span span : bordersOf(versions, rule))
        made.selectors.push_back(selectorFor(m_text, span));
    for (const Version& version : versions) {
        const Statement& other = *version.statement;
        if (made.note.empty())
            made.note = other.note;
        for (const FieldValue& field : other.fields)
            if (made.field(field.field).empty())
                made.fields.push_back({field.field, field.value, {}});
    }
    const std::vector<std::string> disputed = contradicted(versions);
    if (std::ranges::contains(disputed, noteName))
        made.note.clear();
    std::erase_if(made.fields, [&](const FieldValue& field) { return std::ranges::contains(disputed, field.field); });
    return made;
}

std::vector<std::string> Unanimity::contradicted(const Versions& versions)
{
    std::map<std::string, std::string_view> said; // first by any of them
    std::vector<std::string> disputed;
    const auto add = [&](const std::string& name, std::string_view value) {
        if (!value.empty() && said.try_emplace(name, value).first->second != value
            && !std::ranges::contains(disputed, name))
            disputed.push_back(name);
    };
    for (const Version& version : versions) {
        add(noteName, version.statement->note);
        for (const FieldValue& field : version.statement->fields)
            add(field.field, field.value);
    }
    return disputed;
}

Statement Unanimity::inOwnWords(const Statement& statement) const
{
    Statement made = judged({}, statement).statement;
    made.id = {};
    made.note = statement.note;
    for (const FieldValue& field : statement.fields)
        made.fields.push_back({field.field, field.value, {}});
    for (SpokenBy& speaker : made.speakers)
        if (const Speaker* known = m_codebook.findSpeaker(speaker.name))
            speaker.name = known->name;
    for (AboutTopic& topic : made.topics)
        if (const Topic* known = m_codebook.findTopic(topic.name))
            topic.name = known->name;
    keepFirstOfEach(made.speakers);
    keepFirstOfEach(made.topics);
    return made;
}

std::vector<Span> Unanimity::sentencesOf(const Statement& statement) const
{
    std::vector<Span> sentences;
    for (const Span span : spansOf(statement)) {
        const Span first = sentenceAt(m_text, span.start);
        const Span last = sentenceAt(m_text, std::max(span.start, span.end - 1));
        const Span whole{std::min(first.start, span.start), std::max(last.end, span.end)};
        if (!sentences.empty() && whole.start < sentences.back().end)
            sentences.back().end = std::max(sentences.back().end, whole.end);
        else
            sentences.push_back(whole);
    }
    return sentences;
}

std::vector<Span> Unanimity::bordersOf(const Versions& versions, BorderRule rule) const
{
    const auto length = [](const Version& version) { return lengthOf(*version.statement); };
    const Statement& first = *versions.front().statement;
    switch (rule) {
    case BorderRule::Exact: break;
    case BorderRule::Sentence:
        // What all marked alike needs no rule.
        if (std::ranges::any_of(
                versions, [&](const Version& each) { return spansOf(*each.statement) != spansOf(first); }))
            return sentencesOf(first);
        break;
    case BorderRule::Longest: return spansOf(*std::ranges::max_element(versions, {}, length)->statement);
    case BorderRule::Shortest: return spansOf(*std::ranges::min_element(versions, {}, length)->statement);
    }
    return spansOf(first);
}
}
