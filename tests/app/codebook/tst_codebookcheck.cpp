// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/codebook/codebookcheck.h"

#include "app/codebook/codebookfile.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CodebookCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void starterIsInOrder();
    void namesEachProblemOnce_data();
    void namesEachProblemOnce();
    void longChainIsNoLoop();
};

void CodebookCheckTest::starterIsInOrder()
{
    const std::vector<QString> problems = app::checkCodebook(app::starterCodebook());
    QVERIFY2(problems.empty(), problems.empty() ? "" : qPrintable(problems.front()));
}

void CodebookCheckTest::namesEachProblemOnce_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* situation, const char* lists, const QString& expected) {
        QTest::newRow(situation) << QByteArray("{\"att:format\": 1, ") + lists + "}" << expected;
    };
    row("two speakers of one id", R"("speakers": [{"id": "a", "name": "Ann"}, {"id": "a", "name": "Ben"}])",
        u"Two speakers have the id \"a\": \"Ann\" and \"Ben\"."_s);
    row("one name in two cases", R"("topics": [{"id": "a", "name": "Trade"}, {"id": "b", "name": "TRADE"}])",
        u"\"TRADE\" is a name or alias of two topics: \"Trade\" and \"TRADE\"."_s);
    row("alias of one is the name of the other",
        R"("speakers": [{"id": "a", "name": "Wang Yi", "aliases": ["王毅", "Wang"]}, {"id": "b", "name": "wang"}])",
        u"\"wang\" is a name or alias of two speakers: \"Wang Yi\" and \"wang\"."_s);
    row("an alias repeats its own name", R"("speakers": [{"id": "a", "name": "Xi", "aliases": ["xi"]}])", QString());
    row("one key twice", R"("topics": [{"id": "a", "name": "A", "key": "1"}, {"id": "b", "name": "B", "key": "1"}])",
        u"Two topics have the key 1: \"A\" and \"B\"."_s);
    row("key that is none", R"("topics": [{"id": "a", "name": "A", "key": "q9"}])",
        u"\"q9\", the key of the topic \"A\", is none of the digits 1 to 9."_s);
    row("speaker and topic may share a key",
        R"("speakers": [{"id": "a", "name": "A", "key": "1"}], "topics": [{"id": "b", "name": "B", "key": "1"}])",
        QString());
    row("colour that is none", R"("speakers": [{"id": "a", "name": "Ann", "colour": "red"}])",
        u"\"red\", the colour of the speaker \"Ann\", is no colour such as #1f6feb."_s);
    row("colour", R"("topics": [{"id": "a", "name": "A", "colour": "#1F6feb"}])", QString());
    const auto office = [&](const char* situation, const QByteArray& dates, const QString& expected) {
        row(situation, R"("speakers": [{"id": "a", "name": "Ann", "offices": [{"title": "envoy", )" + dates + "}]}]",
            expected);
    };
    office("office that ends before it begins", R"("from": "2019-05", "to": "2018")",
        u"The office \"envoy\" of the speaker \"Ann\" ends before it begins: from 2019-05 to 2018."_s);
    office("office within a year", R"("from": "2018", "to": "2018-05")", QString());
    office("office that is still held", R"("from": "2018")", QString());
    row("parent is gone", R"("topics": [{"id": "a", "name": "A", "parent": "arms"}])",
        u"The topic \"A\" lies under \"arms\", which does not exist."_s);
    row("own parent", R"("topics": [{"id": "a", "name": "A", "parent": "a"}])",
        u"The topic \"A\" lies under itself: its parents go round in a loop."_s);
    row("loop of three, with a topic hanging on it",
        R"("topics": [{"id": "x", "name": "X", "parent": "a"}, {"id": "a", "name": "A", "parent": "b"}, {"id": "b", "name": "B", "parent": "c"}, {"id": "c", "name": "C", "parent": "a"}])",
        u"The topic \"A\" lies under itself: its parents go round in a loop."_s);
    row("choice without choices", R"("fields": [{"id": "f", "name": "Tone", "kind": "choice"}])",
        u"The custom field \"Tone\" is a choice, but has nothing to choose from."_s);
    row("empty choice", R"("fields": [{"id": "f", "name": "Tone", "kind": "choice", "choices": ["calm", ""]}])",
        u"The custom field \"Tone\" has a choice without a value."_s);
    row("two fields of one id", R"("fields": [{"id": "f", "name": "A"}, {"id": "f", "name": "B"}])",
        u"Two custom fields have the id \"f\"."_s);
}

void CodebookCheckTest::namesEachProblemOnce()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    const app::Result<app::Codebook> codebook = app::parseCodebook(json.toStdString(), u"codebook"_s);
    QVERIFY(codebook);
    const std::vector<QString> problems = app::checkCodebook(*codebook);
    QCOMPARE(problems.size(), expected.isEmpty() ? 0U : 1U);
    if (!problems.empty())
        QCOMPARE(problems.front(), expected);
}

void CodebookCheckTest::longChainIsNoLoop()
{
    std::vector<app::Topic> topics;
    for (int i = 0; i < 1000; ++i) {
        app::Topic topic;
        topic.id = app::TopicId("t" + std::to_string(i));
        topic.name = topic.id.value();
        if (i > 0)
            topic.parent = topics.back().id;
        topics.push_back(topic);
    }
    app::Codebook codebook;
    codebook.setTopics(topics);
    QVERIFY(app::checkCodebook(codebook).empty());
}

QTEST_GUILESS_MAIN(CodebookCheckTest)
#include "tst_codebookcheck.moc"
