// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/codebook/renaming.h"

#include "app/codebook/codebookfile.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::Renaming;

/// What becomes of a codebook in which somebody gives an entry another name.
class RenamingTest : public QObject
{
    Q_OBJECT

private slots:
    void theOldNameStillMeansTheEntry();
    void anAliasBecomesTheName();
    void anotherCaseIsAnotherName();
    void twoEntriesBecomeOneOnlyOnRequest();
    void whatAnEntryLacksItTakesOver();
    void topicsBelowGoAlong();
    void refuses_data();
    void refuses();

private:
    static app::Codebook renamed(const app::Codebook& codebook, const Renaming& wanted, bool mayMerge = false)
    {
        return app::renamed(codebook, wanted, mayMerge).value().codebook;
    }
};

void RenamingTest::theOldNameStillMeansTheEntry()
{
    const app::Codebook before = app::starterCodebook();
    const auto made = app::renamed(before, {Renaming::Kind::Topic, "bri", " Belt  and Road "}, false);
    VERIFY_RESULT(made);
    QCOMPARE(made->done, (Renaming{Renaming::Kind::Topic, "BRI", "Belt and Road"}));
    QVERIFY(!made->isMerged);
    const app::Topic* topic = made->codebook.findTopic("Belt and Road");
    QVERIFY(topic);
    QCOMPARE(topic->id, before.findTopic("BRI")->id);
    QCOMPARE(made->codebook.findTopic("BRI"), topic);
    QCOMPARE(made->codebook.topics().size(), before.topics().size());
}

void RenamingTest::anAliasBecomesTheName()
{
    const app::Codebook after = renamed(app::starterCodebook(), {Renaming::Kind::Speaker, "Xi", "习近平"});
    const app::Speaker* xi = after.findSpeaker("Xi");
    QCOMPARE(xi->name, "习近平");
    QVERIFY(!std::ranges::contains(xi->aliases, "习近平"));
    QVERIFY(std::ranges::contains(xi->aliases, "Xi"));
}

void RenamingTest::anotherCaseIsAnotherName()
{
    const app::Codebook after = renamed(app::starterCodebook(), {Renaming::Kind::Topic, "THAAD", "Thaad"});
    QCOMPARE(after.findTopic("THAAD")->name, "Thaad");
    QVERIFY(!std::ranges::contains(after.findTopic("THAAD")->aliases, "THAAD"));
}

void RenamingTest::twoEntriesBecomeOneOnlyOnRequest()
{
    app::Codebook codebook = app::starterCodebook();
    codebook.addSpeaker("Chairman Xi Senior");
    const Renaming wanted{Renaming::Kind::Speaker, "Chairman Xi Senior", "习近平"}; // an alias of Xi
    const auto refused = app::renamed(codebook, wanted, false);
    QVERIFY(!refused);
    QVERIFY2(refused.error().reason.contains(u"\"Xi\""_s), qPrintable(refused.error().reason));
    const auto merged = app::renamed(codebook, wanted, true);
    VERIFY_RESULT(merged);
    QVERIFY(merged->isMerged);
    QCOMPARE(merged->done.to, "Xi");
    QCOMPARE(merged->codebook.speakers().size(), codebook.speakers().size() - 1);
    QCOMPARE(merged->codebook.findSpeaker("chairman xi senior"), merged->codebook.findSpeaker("Xi"));
}

void RenamingTest::whatAnEntryLacksItTakesOver()
{
    app::Codebook codebook;
    app::Topic kept{app::TopicId("a"), "A", {}, {}, "what A is", {}, {}, {"one"}, {}, "1", {}};
    app::Topic gone{app::TopicId("b"), "B", {}, {"Bee"}, "what B is", "all of B", {}, {"two"}, "#112233", "2", {}};
    codebook.setTopics({kept, gone});
    const app::Codebook after = renamed(codebook, {Renaming::Kind::Topic, "B", "A"}, true);
    QCOMPARE(after.topics().size(), 1);
    const app::Topic& topic = after.topics().front();
    QCOMPARE(topic.aliases, (std::vector<std::string>{"B", "Bee"}));
    QCOMPARE(topic.definition, "what A is");
    QCOMPARE(topic.include, "all of B");
    QCOMPARE(topic.examples, (std::vector<std::string>{"one", "two"}));
    QCOMPARE(topic.colour, "#112233");
    QCOMPARE(topic.key, "1");
}

void RenamingTest::topicsBelowGoAlong()
{
    app::Codebook codebook;
    app::Topic kept{app::TopicId("a"), "A", app::TopicId("b"), {}, {}, {}, {}, {}, {}, {}, {}};
    app::Topic gone{app::TopicId("b"), "B", {}, {}, {}, {}, {}, {}, {}, {}, {}};
    app::Topic below{app::TopicId("c"), "C", app::TopicId("b"), {}, {}, {}, {}, {}, {}, {}, {}};
    codebook.setTopics({kept, gone, below});
    const app::Codebook after = renamed(codebook, {Renaming::Kind::Topic, "B", "A"}, true);
    QVERIFY(after.findTopic("A")->parent.isEmpty()); // it was below the one that it now is
    QCOMPARE(after.findTopic("C")->parent, app::TopicId("a"));
}

void RenamingTest::refuses_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("nobody of that name") << u"Nobody"_s << u"Somebody"_s;
    QTest::newRow("the name it has") << u"习近平"_s << u"Xi"_s;
    QTest::newRow("the name of another") << u"Putin"_s << u"xi"_s;
}

void RenamingTest::refuses()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const auto made =
        app::renamed(app::starterCodebook(), {Renaming::Kind::Speaker, from.toStdString(), to.toStdString()}, false);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, app::Error::Kind::Invalid);
}

QTEST_GUILESS_MAIN(RenamingTest)
#include "tst_renaming.moc"
