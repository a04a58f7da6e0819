// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/sidecars/tagging.h"

#include "app/sidecars/sidecarformat.h"
#include "tests/support/fixedorigin.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = app::Error::Kind;

class TaggingTest : public QObject
{
    Q_OBJECT

private slots:
    void selectorHoldsWordsAndContext_data();
    void selectorHoldsWordsAndContext();
    void spanIsWidenedToWholeCharacters();
    void newStatementHasItsPlaces();
    void refusesSpans_data();
    void refusesSpans();
    void findsEveryOccurrence_data();
    void findsEveryOccurrence();
};

void TaggingTest::selectorHoldsWordsAndContext_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<app::Span>("span");
    QTest::addColumn<std::string>("exact");
    QTest::addColumn<std::string>("prefix");
    QTest::addColumn<std::string>("suffix");
    const std::string filler(40, '.');
    QTest::newRow("in the middle") << filler + "Xi said no." + filler << app::Span{40, 51} << std::string("Xi said no.")
                                   << std::string(32, '.') << std::string(32, '.');
    QTest::newRow("at the start") << std::string("Xi said no.") << app::Span{0, 2} << std::string("Xi") << std::string()
                                  << std::string(" said no.");
    QTest::newRow("at the end") << std::string("Xi said no.") << app::Span{8, 11} << std::string("no.")
                                << std::string("Xi said ") << std::string();
    QTest::newRow("Chinese, emoji and Russian") << std::string("习近平🕊说Да") << app::Span{3, 5} << std::string("🕊说")
                                                << std::string("习近平") << std::string("Да");
    QTest::newRow("over a line end") << std::string("one\ntwo") << app::Span{2, 5} << std::string("e\nt")
                                     << std::string("on") << std::string("wo");
}

void TaggingTest::selectorHoldsWordsAndContext()
{
    QFETCH(std::string, text);
    QFETCH(app::Span, span);
    QFETCH(std::string, exact);
    QFETCH(std::string, prefix);
    QFETCH(std::string, suffix);
    const app::Selector selector = app::selectorFor(app::Text(text), span);
    QCOMPARE(selector.span, span);
    QCOMPARE(selector.exact, exact);
    QCOMPARE(selector.prefix, prefix);
    QCOMPARE(selector.suffix, suffix);
}

void TaggingTest::spanIsWidenedToWholeCharacters()
{
    const app::Text text("Jose\u0301 said."); // the accent is a character of its own
    const app::Selector selector = app::selectorFor(text, {0, 4});
    QCOMPARE(selector.span, (app::Span{0, 5}));
    QCOMPARE(selector.exact, "Jose\u0301");
}

void TaggingTest::newStatementHasItsPlaces()
{
    const app::Text text("Xi said no. Putin agreed.");
    const auto statement = app::newStatement(text, {{12, 17}, {0, 2}}, tests::fixedOrigin());
    VERIFY_RESULT(statement);
    QVERIFY(statement->id.value().starts_with("urn:uuid:"));
    QCOMPARE(statement->created, "2026-09-01T10:00:00Z");
    QCOMPARE(statement->modified, statement->created);
    QCOMPARE(statement->selectors.size(), 2U);
    QCOMPARE(statement->selectors.front().exact, "Xi"); // in the order of the text
    QCOMPARE(statement->extent(), (app::Span{0, 17}));
}

void TaggingTest::refusesSpans_data()
{
    QTest::addColumn<std::vector<app::Span>>("spans");
    QTest::newRow("none") << std::vector<app::Span>{};
    QTest::newRow("empty") << std::vector<app::Span>{{3, 3}};
    QTest::newRow("ends before it starts") << std::vector<app::Span>{{5, 3}};
    QTest::newRow("behind the text") << std::vector<app::Span>{{0, 200'001}};
    QTest::newRow("before the text") << std::vector<app::Span>{{-1, 3}};
    QTest::newRow("one of two is empty") << std::vector<app::Span>{{0, 2}, {3, 3}};
    QTest::newRow("more than a tag file can hold") << std::vector<app::Span>{{0, app::longestString + 1}};
}

void TaggingTest::refusesSpans()
{
    QFETCH(std::vector<app::Span>, spans);
    const auto statement = app::newStatement(app::Text(std::string(200'000, 'x')), spans, tests::fixedOrigin());
    VERIFY_ERROR(statement, Kind::Invalid);
    QVERIFY(!statement.error().reason.isEmpty());
}

void TaggingTest::findsEveryOccurrence_data()
{
    QTest::addColumn<std::string>("quote");
    QTest::addColumn<std::vector<app::Span>>("expected");
    QTest::newRow("twice") << std::string("Да") << std::vector<app::Span>{{0, 2}, {6, 8}};
    QTest::newRow("overlapping") << std::string("，，") << std::vector<app::Span>{{2, 4}, {3, 5}};
    QTest::newRow("nowhere") << std::string("нет") << std::vector<app::Span>{};
    QTest::newRow("other case") << std::string("да") << std::vector<app::Span>{};
    QTest::newRow("nothing") << std::string() << std::vector<app::Span>{};
    QTest::newRow("all of it") << std::string("Да，，， Да🕊") << std::vector<app::Span>{{0, 9}};
}

void TaggingTest::findsEveryOccurrence()
{
    QFETCH(std::string, quote);
    QFETCH(std::vector<app::Span>, expected);
    QCOMPARE(app::occurrences(app::Text("Да，，， Да🕊"), quote), expected);
}

QTEST_GUILESS_MAIN(TaggingTest)
#include "tst_tagging.moc"
