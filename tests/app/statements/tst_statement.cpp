// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/statements/statement.h"

#include <QTest>

class StatementTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsOfStanceAndManner();
    void answersForItsParts();
    void emptyValueRemovesAField();
};

void StatementTest::wordsOfStanceAndManner()
{
    // These words stand in people's files and tables; changing one loses what they coded.
    const std::pair<app::Stance, std::string_view> stances[] = {{app::Stance::Unstated, ""},
        {app::Stance::Supports, "supports"}, {app::Stance::Conditional, "conditional"},
        {app::Stance::Neutral, "neutral"}, {app::Stance::Opposes, "opposes"}, {app::Stance::Evasive, "evasive"}};
    for (const auto& [stance, word] : stances) {
        QCOMPARE(app::wordOf(stance), word);
        QCOMPARE(app::stanceFromWord(word), stance);
    }
    const std::pair<app::Manner, std::string_view> manners[] = {{app::Manner::Unstated, ""},
        {app::Manner::Direct, "direct"}, {app::Manner::Indirect, "indirect"}, {app::Manner::Mixed, "mixed"}};
    for (const auto& [manner, word] : manners) {
        QCOMPARE(app::wordOf(manner), word);
        QCOMPARE(app::mannerFromWord(word), manner);
    }
    QVERIFY(!app::stanceFromWord("Supports"));
    QVERIFY(!app::mannerFromWord("spoken"));
}

void StatementTest::answersForItsParts()
{
    app::Statement statement;
    QCOMPARE(statement.extent(), app::Span());
    app::Selector first;
    first.span = {40, 50};
    app::Selector second;
    second.span = {10, 60};
    statement.selectors = {first, second};
    QCOMPARE(statement.extent(), (app::Span{10, 60}));
    statement.speakers = {{"Xi", {}}};
    statement.topics = {{"THAAD", app::Stance::Opposes, {}, {}}};
    QVERIFY(statement.isSpokenBy("Xi"));
    QVERIFY(!statement.isSpokenBy("xi"));
    QCOMPARE(statement.about("THAAD")->stance, app::Stance::Opposes);
    QVERIFY(!statement.about("BRI"));
}

void StatementTest::emptyValueRemovesAField()
{
    app::Statement statement;
    QCOMPARE(statement.field("via"), "");
    statement.setField("via", "Xinhua");
    statement.setField("said_on", "2017-07-04");
    statement.fields.front().extra = {{"desk", "1"}};
    statement.setField("via", "TASS");
    QCOMPARE(statement.field("via"), "TASS");
    QCOMPARE(statement.fields.front().extra.size(), 1U); // what others added to the value stays with it
    statement.setField("via", "");
    statement.setField("none", "");
    QCOMPARE(statement.fields.size(), 1U);
}

QTEST_GUILESS_MAIN(StatementTest)
#include "tst_statement.moc"
