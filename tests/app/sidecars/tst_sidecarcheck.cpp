// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/sidecars/sidecarcheck.h"

#include "app/sidecars/tagging.h"
#include "tests/support/fixedorigin.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

class SidecarCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void soundFileHasNoProblems();
    void namesTheProblem_data();
    void namesTheProblem();
};

namespace {

const std::string words = "Jose\u0301 met Xi. \U0001F468\u200D\U0001F469 Putin agreed.";

app::Codebook codebook()
{
    app::Codebook codebook;
    codebook.addSpeaker("Xi");
    codebook.addTopic("THAAD");
    codebook.setFields({{app::FieldId("tone"), "Tone", app::CustomField::Kind::Choice, {"warm", "cool"}, {}},
        {app::FieldId("weight"), "Weight", app::CustomField::Kind::Number, {}, {}},
        {app::FieldId("deadline"), "Deadline", app::CustomField::Kind::Date, {}, {}}});
    return codebook;
}

app::Sidecar sound(const app::Text& text)
{
    app::Sidecar sidecar;
    sidecar.header.article.textSha256 = text.sha256();
    app::Statement statement = app::newStatement(text, {{10, 12}}, tests::fixedOrigin()).value();
    statement.speakers.push_back({"xi", {}}); // case does not matter
    statement.topics.push_back({"THAAD", app::Stance::Opposes, {}, {}});
    statement.setField("tone", "warm");
    statement.setField("weight", "2.5");
    statement.setField("deadline", "2017-07");
    statement.setField("said_on", "2017-07-04");
    statement.setField("via", "Xinhua");
    sidecar.statements.push_back(std::move(statement));
    return sidecar;
}
}

void SidecarCheckTest::soundFileHasNoProblems()
{
    const app::Text text(words);
    QVERIFY(app::checkSidecar(sound(text), {}, text, codebook()).empty());
}

void SidecarCheckTest::namesTheProblem_data()
{
    QTest::addColumn<std::function<void(app::Sidecar&)>>("spoil");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* what, const char* said, const std::function<void(app::Sidecar&)>& spoil) {
        QTest::newRow(what) << spoil << QString::fromUtf8(said);
    };
    const auto place = [](app::Span span, const std::string& exact) {
        return [span, exact](app::Sidecar& sidecar) {
            sidecar.statements.front().selectors.front().span = span;
            sidecar.statements.front().selectors.front().exact = exact;
        };
    };
    row("behind the text", "lie outside the text", place({1000, 1002}, "Xi"));
    row("over its end", "lie outside the text", place({10, 1000}, "Xi"));
    row("quote is another", "the quote is not what stands", place({10, 12}, "He"));
    row("offset by one", "the quote is not what stands", place({11, 13}, "Xi"));
    row("inside a letter with its accent", "inside a letter", place({0, 4}, "Jose"));
    row("inside an emoji of several", "inside a letter", place({14, 15}, "\U0001F468"));
    row("another text", "no longer the text", [](app::Sidecar& sidecar) { sidecar.header.article.textSha256 = "x"; });
    row("furniture outside", "page furniture",
        [](app::Sidecar& sidecar) { sidecar.header.corrections.furniture = {{{0, 5000}}}; });
    row("unknown speaker", "no speaker \"Trump\"",
        [](app::Sidecar& sidecar) { sidecar.statements.front().speakers.push_back({"Trump", {}}); });
    row("unknown topic", "no topic \"tariffs\"",
        [](app::Sidecar& sidecar) { sidecar.statements.front().topics.push_back({"tariffs", {}, {}, {}}); });
    row("unknown field", "no field \"mood\"",
        [](app::Sidecar& sidecar) { sidecar.statements.front().setField("mood", "x"); });
    row("choice that is none", "no choice \"hot\"",
        [](app::Sidecar& sidecar) { sidecar.statements.front().setField("tone", "hot"); });
    row("number that is none", "not a number",
        [](app::Sidecar& sidecar) { sidecar.statements.front().setField("weight", "much"); });
    row("date that is none", "not a date",
        [](app::Sidecar& sidecar) { sidecar.statements.front().setField("deadline", "2017-02-30"); });
    row("day of utterance that is none", "not a date",
        [](app::Sidecar& sidecar) { sidecar.statements.front().setField("said_on", "Tuesday"); });
    const auto body = [](const std::string& source) {
        return [source](app::Sidecar& sidecar) { sidecar.statements.front().foreignBodies.push_back(source); };
    };
    row("stance that is none", "the stance \"agrees\" on \"THAAD\"",
        body(R"({"type": "TextualBody", "purpose": "assessing", "value": "agrees", "att:topic": "THAAD"})"));
    row("manner that is none", "the manner \"shouted\"",
        body(R"({"type": "TextualBody", "purpose": "classifying", "value": "shouted", "att:field": "manner"})"));
    row("body of another shape", "a body of it is not in a form", body("\"x\""));
    row("time that is none", "\"created\" is no time",
        [](app::Sidecar& sidecar) { sidecar.statements.front().created = "yesterday"; });
    row("annotation of another program", "not in a form",
        [](app::Sidecar& sidecar) { sidecar.foreign.push_back({"urn:x", "{}"}); });
}

void SidecarCheckTest::namesTheProblem()
{
    QFETCH(std::function<void(app::Sidecar&)>, spoil);
    QFETCH(QString, said);
    const app::Text text(words);
    app::Sidecar sidecar = sound(text);
    spoil(sidecar);
    const auto problems = app::checkSidecar(sidecar, {}, text, codebook());
    QCOMPARE(problems.size(), 1U);
    QVERIFY2(problems.front().sentence.contains(said), qPrintable(problems.front().sentence));
    QVERIFY(!problems.front().remedy.isEmpty());
}

QTEST_GUILESS_MAIN(SidecarCheckTest)
#include "tst_sidecarcheck.moc"
