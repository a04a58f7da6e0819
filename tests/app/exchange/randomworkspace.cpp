// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "tests/app/exchange/randomworkspace.h"

#include "app/exchange/csvimport.h"
#include "app/sidecars/tagging.h"
#include "app/text/boundaries.h"

#include <QDateTime>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

class Generator
{
public:
    explicit Generator(QRandomGenerator& random)
        : m_random(random)
    {
    }

    RandomWorkspace workspace()
    {
        RandomWorkspace made;
        std::vector<app::Speaker> speakers(1 + below(5));
        for (std::size_t i = 0; i < speakers.size(); ++i) {
            speakers[i].id = app::SpeakerId("s" + std::to_string(i));
            speakers[i].name = name(i);
        }
        std::vector<app::Topic> topics(1 + below(5));
        for (std::size_t i = 0; i < topics.size(); ++i) {
            topics[i].id = app::TopicId("t" + std::to_string(i));
            topics[i].name = name(i);
        }
        std::vector<app::CustomField> fields(below(4));
        for (std::size_t i = 0; i < fields.size(); ++i) {
            // Ids that a table could confuse with its own columns.
            fields[i].id = app::FieldId(std::vector<std::string>{"tone", "note", "field:note", "a,b"}[i]);
            fields[i].name = name(i);
        }
        made.codebook.setSpeakers(std::move(speakers));
        made.codebook.setTopics(std::move(topics));
        made.codebook.setFields(std::move(fields));
        for (quint32 n = 1 + below(3); n > 0; --n)
            made.articles.push_back(article(made.codebook, made.articles.size()));
        return made;
    }

private:
    quint32 below(quint32 bound) { return m_random.bounded(bound); }
    bool chance(quint32 percent) { return below(100) < percent; }

    std::string words(quint32 most, bool withCarriageReturns = true)
    {
        static const std::vector<std::string> pieces{
            "THAAD",
            "said",
            " ",
            " ",
            ", ",
            "\"",
            "\"no\"",
            "\n",
            "\n\n",
            ";",
            "; ",
            "\\",
            "\\;",
            "=1+1",
            "+",
            "-",
            "@",
            "\t",
            "'",
            "''",
            "…",
            " … ",
            "习近平",
            "，",
            "。",
            "사드",
            "Путин",
            "🦊",
            "👩‍👩‍👧",
            "e\u0301",
            "שלום",
            "مرحبا",
            "\u202E",
            "\u00A0",
            "＝",
            "＠",
            "\xEF\xBB\xBF",
            "a",
            "b",
        };
        std::string text;
        for (quint32 n = below(most + 1); n > 0; --n)
            text += pieces[below(static_cast<quint32>(pieces.size()))];
        if (withCarriageReturns && chance(5))
            text += chance(50) ? "\r" : "\r\n";
        return text;
    }

    /// Never empty, and no two alike: the number at the end tells them apart.
    std::string name(std::size_t number) { return words(4) + std::to_string(number); }

    RandomWorkspace::Article article(const app::Codebook& codebook, std::size_t number)
    {
        RandomWorkspace::Article made;
        made.text = app::Text("x" + words(60, false) + " end.");
        made.coded.path = (chance(50) ? "asia, 2017/" : "") + std::string("习 \"") + std::to_string(number) + ".txt";
        const auto maybe = [&] { return chance(60) ? std::optional<std::string>(words(6)) : std::nullopt; };
        made.coded.details.title = maybe();
        made.coded.details.outlet = maybe();
        made.coded.details.published = maybe();
        for (const char* coder : {"anna", "ben", "carl-2"}) {
            if (chance(40))
                continue;
            app::Sidecar sidecar;
            sidecar.header.coder.id = coder;
            sidecar.header.article.textSha256 = made.text.sha256();
            if (chance(30))
                sidecar.header.corrections.title = words(5);
            if (chance(10))
                sidecar.header.corrections.published = "";
            for (quint32 n = below(5); n > 0; --n)
                sidecar.statements.push_back(statement(codebook, made.text));
            if (!sidecar.statements.empty() && chance(50))
                made.coded.reviewers.push_back({"dora", {verdict(sidecar)}});
            made.coded.sidecars.push_back(std::move(sidecar));
        }
        return made;
    }

    app::Verdict verdict(const app::Sidecar& sidecar)
    {
        app::Verdict made;
        made.decision = static_cast<app::Decision>(below(5));
        const app::Statement& about = sidecar.statements[below(static_cast<quint32>(sidecar.statements.size()))];
        made.judged = {app::judged(sidecar.header.coder.id, about)};
        return made;
    }

    app::Statement statement(const app::Codebook& codebook, const app::Text& text)
    {
        app::Statement made;
        made.id = app::StatementId("urn:uuid:" + uuid().toString(QUuid::WithoutBraces).toStdString());
        for (const app::Speaker& speaker : codebook.speakers())
            if (chance(40))
                made.speakers.insert(
                    made.speakers.begin() + below(static_cast<quint32>(made.speakers.size()) + 1), {speaker.name, {}});
        for (const app::Topic& topic : codebook.topics())
            if (chance(40))
                made.topics.push_back({topic.name, static_cast<app::Stance>(below(6)), {}, {}});
        made.manner = static_cast<app::Manner>(below(4));
        made.note = words(8);
        if (chance(20))
            made.setField(app::saidOnField, "2017-07-04");
        if (chance(20))
            made.setField(app::viaField, words(3));
        for (const app::CustomField& field : codebook.fields())
            made.setField(field.id.value(), words(3));
        do {
            const auto start = static_cast<qint64>(below(static_cast<quint32>(text.characterCount())));
            const app::Span span =
                app::snapToGraphemes(text, {start, std::min(text.characterCount(), start + 1 + below(12))});
            made.selectors.push_back(app::selectorFor(text, span));
        } while (chance(25));
        std::ranges::sort(made.selectors, {}, &app::Selector::span);
        const QDateTime time = QDateTime::fromSecsSinceEpoch(1'800'000'000 + below(1'000'000), QTimeZone::UTC);
        made.created = time.toString(Qt::ISODate).toStdString();
        made.modified = time.addSecs(below(100'000)).toString(Qt::ISODate).toStdString();
        return made;
    }

    QUuid uuid()
    {
        std::array<quint32, 4> bits{};
        m_random.fillRange(bits.data(), bits.size());
        return QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char*>(bits.data()), sizeof bits));
    }

    QRandomGenerator& m_random;
};

std::string effective(const std::optional<std::string>& correction, const std::optional<std::string>& found)
{
    return correction ? *correction : found.value_or("");
}

QString compare(const RandomWorkspace::Article& article, const app::Sidecar& sidecar, const app::CsvSidecar& csv)
{
    const app::DetailCorrections& corrections = sidecar.header.corrections;
    if (csv.title != effective(corrections.title, article.coded.details.title)
        || csv.outlet != effective(corrections.outlet, article.coded.details.outlet)
        || csv.published != effective(corrections.published, article.coded.details.published))
        return u"title, outlet or date differ"_s;
    app::Result<std::vector<app::Statement>> statements = app::anchor(csv, article.text);
    if (!statements)
        return app::describe(statements.error());
    std::vector<app::Statement> expected = sidecar.statements;
    std::ranges::sort(expected, {}, &app::Statement::id);
    std::ranges::sort(*statements, {}, &app::Statement::id);
    return *statements == expected ? QString()
                                   : u"the statements of %1 differ"_s.arg(QString::fromStdString(csv.coder));
}
}

RandomWorkspace randomWorkspace(QRandomGenerator& random)
{
    return Generator(random).workspace();
}

QString roundTripProblem(const RandomWorkspace& workspace, app::CsvRows rows, app::CsvProfile profile)
{
    const app::Result<app::CsvExport> exporter = app::CsvExport::create({rows, profile, {}, {}}, workspace.codebook);
    if (!exporter)
        return app::describe(exporter.error());
    std::string bytes;
    exporter->appendHeader(bytes);
    std::size_t expected = 0;
    for (const RandomWorkspace::Article& article : workspace.articles) {
        if (const app::Result<> appended = exporter->appendRows(bytes, article.coded); !appended)
            return app::describe(appended.error());
        expected += static_cast<std::size_t>(std::ranges::count_if(
            article.coded.sidecars, [](const app::Sidecar& sidecar) { return !sidecar.statements.empty(); }));
    }
    const app::Result<std::vector<app::CsvSidecar>> parsed = app::parseCsv(bytes, u"t.csv"_s, workspace.codebook);
    if (!parsed)
        return app::describe(parsed.error());
    if (parsed->size() != expected)
        return u"%1 tag files came back of %2"_s.arg(parsed->size()).arg(expected);
    for (const app::CsvSidecar& csv : *parsed) {
        const auto article =
            std::ranges::find_if(workspace.articles, [&](const auto& each) { return each.coded.path == csv.article; });
        if (article == workspace.articles.end())
            return u"another article came back"_s;
        const auto sidecar = std::ranges::find_if(
            article->coded.sidecars, [&](const auto& each) { return each.header.coder.id == csv.coder; });
        if (sidecar == article->coded.sidecars.end())
            return u"another coder came back"_s;
        if (const QString problem = compare(*article, *sidecar, csv); !problem.isNull())
            return problem;
    }
    return {};
}
}
