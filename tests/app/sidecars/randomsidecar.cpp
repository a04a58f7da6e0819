// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "tests/app/sidecars/randomsidecar.h"

#include <QString>
#include <QtEnvironmentVariables>
#include <QtLogging>

#include <algorithm>
#include <array>
#include <set>

namespace tests {

namespace {

int upTo(Random& random, int most)
{
    return std::uniform_int_distribution(0, most)(random);
}

bool oneIn(Random& random, int number)
{
    return upTo(random, number - 1) == 0;
}

std::string nonEmpty(Random& random, int longest = 20)
{
    return randomText(random, longest) + "x";
}

std::string urn(Random& random)
{
    std::array<char, 64> text = {};
    std::snprintf(text.data(), text.size(), "urn:uuid:%08x-%04x-4%03x-8%03x-%012llx", static_cast<unsigned>(random()),
        static_cast<unsigned>(random() & 0xFFFF), static_cast<unsigned>(random() & 0xFFF),
        static_cast<unsigned>(random() & 0xFFF), static_cast<unsigned long long>(random() & 0xFFFFFFFFFFFF));
    return text.data();
}

app::RawMembers unknown(Random& random)
{
    static constexpr std::array values{"1.50", "null", "true", "\"\\u00e9 \\/\"", "[ ]", "{\"a\": [1,  2]}", "-0.0e+5"};
    app::RawMembers members;
    for (int i = oneIn(random, 4) ? upTo(random, 2) : 0; i > 0; --i)
        members.push_back(
            {"other" + std::to_string(i), values[static_cast<std::size_t>(upTo(random, values.size() - 1))]});
    return members;
}

std::vector<std::string> someNames(Random& random, int most)
{
    std::set<std::string> names;
    for (int i = upTo(random, most); i > 0; --i)
        names.insert(nonEmpty(random));
    std::vector<std::string> shuffled(names.begin(), names.end());
    std::ranges::shuffle(shuffled, random);
    return shuffled;
}

app::Selector randomSelector(Random& random, qint64 start)
{
    app::Selector selector;
    selector.span = {start, start + 1 + upTo(random, 200)};
    selector.exact = randomText(random, 60);
    selector.prefix = randomText(random);
    selector.suffix = randomText(random);
    selector.positionExtra = unknown(random);
    selector.quoteExtra = unknown(random);
    selector.targetExtra = unknown(random);
    if (oneIn(random, 8))
        selector.foreign.emplace_back(R"({"type": "XPathSelector", "value": "/p[1]"})");
    return selector;
}

app::Provenance randomProvenance(Random& random)
{
    app::Provenance provenance;
    for (int i = upTo(random, 3); i > 0; --i)
        provenance.from.push_back(
            {nonEmpty(random), app::StatementId(urn(random)), randomText(random), unknown(random)});
    for (int i = upTo(random, 2); i > 0; --i)
        provenance.insteadOf.push_back(
            {nonEmpty(random), app::StatementId(urn(random)), randomText(random), unknown(random)});
    if (oneIn(random, 2)) {
        provenance.decidedBy = nonEmpty(random);
        provenance.verdict = app::VerdictId(urn(random));
    }
    provenance.decidedAt = "2026-09-02T10:00:00Z";
    provenance.digest = randomText(random);
    return provenance;
}

app::Statement randomStatement(Random& random)
{
    app::Statement statement;
    statement.id = app::StatementId(urn(random));
    for (std::string& name : someNames(random, 3))
        statement.speakers.push_back({std::move(name), unknown(random)});
    for (std::string& name : someNames(random, 3)) {
        app::AboutTopic topic{std::move(name), static_cast<app::Stance>(upTo(random, 5)), unknown(random), {}};
        if (topic.stance != app::Stance::Unstated)
            topic.stanceExtra = unknown(random);
        statement.topics.push_back(std::move(topic));
    }
    statement.manner = static_cast<app::Manner>(upTo(random, 3));
    if (statement.manner != app::Manner::Unstated)
        statement.mannerExtra = unknown(random);
    for (std::string& field : someNames(random, 2))
        statement.fields.push_back({std::move(field), nonEmpty(random), unknown(random)});
    if (oneIn(random, 2)) {
        statement.note = nonEmpty(random, 80);
        statement.noteExtra = unknown(random);
    }
    qint64 start = upTo(random, 5000);
    for (int i = oneIn(random, 4) ? 3 : 1; i > 0; --i) {
        statement.selectors.push_back(randomSelector(random, start));
        start = statement.selectors.back().span.end;
    }
    statement.created = "2026-09-01T10:00:00Z";
    statement.modified = "2026-09-01T10:02:11Z";
    if (oneIn(random, 4))
        statement.provenance = randomProvenance(random);
    statement.creatorExtra = unknown(random);
    statement.extra = unknown(random);
    if (oneIn(random, 6))
        statement.foreignBodies = {
            R"({"type": "Image", "id": "https://example.org/a.png"})", R"("https://example.org/b")"};
    return statement;
}

app::Verdict randomVerdict(Random& random)
{
    app::Verdict verdict;
    verdict.id = app::VerdictId(urn(random));
    verdict.decision = static_cast<app::Decision>(upTo(random, 4));
    if (verdict.decision != app::Decision::Undecided)
        verdict.decisionExtra = unknown(random);
    for (int i = upTo(random, 2); i >= 0; --i)
        verdict.judged.push_back({nonEmpty(random), randomStatement(random)});
    for (int i = upTo(random, 2); i > 0; --i)
        verdict.against.push_back({nonEmpty(random), randomStatement(random)});
    if (verdict.decision == app::Decision::Amend || oneIn(random, 8))
        verdict.amended = randomStatement(random);
    if (oneIn(random, 2)) {
        verdict.comment = nonEmpty(random, 80);
        verdict.commentExtra = unknown(random);
    }
    verdict.created = "2026-09-01T10:00:00Z";
    verdict.modified = "2026-09-01T10:02:11Z";
    verdict.creatorExtra = unknown(random);
    verdict.extra = unknown(random);
    return verdict;
}

app::Reply randomReply(Random& random)
{
    return {app::ReplyId(urn(random)), urn(random), nonEmpty(random, 80), "2026-09-01T10:00:00Z",
        "2026-09-01T10:02:11Z", unknown(random), unknown(random), unknown(random)};
}
}

Random seededRandom()
{
    bool given = false;
    const qulonglong asked = qEnvironmentVariable("ATTRIBUNE_SEED").toULongLong(&given);
    const auto seed = given ? asked : std::random_device()();
    qInfo("ATTRIBUNE_SEED=%llu", static_cast<unsigned long long>(seed));
    return Random(seed);
}

std::string randomText(Random& random, int longest)
{
    static constexpr std::array pieces{"a", "Z", "7", " ", "\n", "\t", "\r\n", "\"", "\\", "/", ",", ";", "=", "'",
        "\x01", "\x1f", "\x7f", "é", "Я", "习", "한", "🕊", "e\u0301", "\u202e", "\u200b", "\u2028", "\ufeff", "\uffff",
        "\ufdd0", "עברית", "</script>", "\\u0041"};
    std::string text;
    for (int i = upTo(random, longest); i > 0; --i)
        text += oneIn(random, 60) ? std::string(1, '\0')
                                  : std::string(pieces[static_cast<std::size_t>(upTo(random, pieces.size() - 1))]);
    return text;
}

app::Sidecar randomSidecar(Random& random, int mostStatements)
{
    app::Sidecar sidecar;
    app::SidecarHeader& header = sidecar.header;
    header.id = urn(random);
    header.coder = {"anna", oneIn(random, 2) ? randomText(random) : std::string(), unknown(random)};
    header.generator.extra = unknown(random);
    header.article = {nonEmpty(random) + ".txt", std::string(64, 'a'), std::string(64, 'b'), upTo(random, 100000),
        "plain/1", unknown(random)};
    header.progress = static_cast<app::Progress>(upTo(random, 3));
    header.extra = unknown(random);
    if (oneIn(random, 2))
        header.label = nonEmpty(random);
    if (oneIn(random, 3)) {
        header.corrections.title = randomText(random);
        header.corrections.published = "2017-07-04";
        header.corrections.furniture = std::vector<app::Span>{{0, 12}, {40, 50}};
        if (oneIn(random, 2))
            header.corrections.furniture->clear();
        header.corrections.extra = unknown(random);
    }
    for (int i = upTo(random, mostStatements); i > 0; --i)
        sidecar.statements.push_back(randomStatement(random));
    for (int i = oneIn(random, 2) ? upTo(random, 4) : 0; i > 0; --i)
        sidecar.verdicts.push_back(randomVerdict(random));
    for (int i = oneIn(random, 2) ? upTo(random, 3) : 0; i > 0; --i)
        sidecar.replies.push_back(randomReply(random));
    std::ranges::sort(sidecar.statements, {}, &app::Statement::id);
    std::ranges::sort(sidecar.verdicts, {}, &app::Verdict::id);
    std::ranges::sort(sidecar.replies, {}, &app::Reply::id);
    if (oneIn(random, 3)) {
        const std::string id = urn(random);
        sidecar.foreign.push_back({id,
            R"({"id": ")" + id + R"(", "type": "Annotation", "motivation": "commenting", "target": "urn:uuid:1"})"});
    }
    if (sidecar.annotations() > 0) {
        header.pageExtra = unknown(random);
        if (oneIn(random, 2))
            header.pageId = urn(random);
    }
    return sidecar;
}
}
