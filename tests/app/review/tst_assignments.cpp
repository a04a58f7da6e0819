// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/assignmentprogress.h"
#include "app/review/assignmentsfile.h"
#include "app/sidecars/sidecarstore.h"
#include "tests/support/fixedorigin.h"
#include "tests/support/temporarycorpus.h"
#include "tests/support/verify.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <ranges>

using namespace Qt::StringLiterals;

/// Who codes which article, drawn and kept.
class AssignmentsTest : public QObject
{
    Q_OBJECT

private slots:
    void theSameSeedDrawsTheSame();
    void aFifthOfEveryOutletIsCodedTwice();
    void everybodyHasTheSameLoad();
    void everyPairSharesArticles();
    void newArticlesLeaveTheOthersAlone();
    void newArticlesKeepTheShare();
    void oneCoderCodesNothingTwice();
    void theFileReadsBack();
    void aDamagedFileIsNamed_data();
    void aDamagedFileIsNamed();
    void progressCountsWhatIsFinished();
};

namespace {

std::vector<app::Candidate> articles(int from, int to, const std::string& outlet)
{
    std::vector<app::Candidate> all;
    for (int i = from; i < to; ++i)
        all.push_back({outlet + "/" + std::to_string(1000 + i) + ".txt", outlet});
    return all;
}

std::vector<app::Candidate> threeOutlets(int ofEach)
{
    std::vector<app::Candidate> all;
    for (const char* outlet : {"Xinhua", "TASS", "Yonhap"})
        for (app::Candidate& each : articles(0, ofEach, outlet))
            all.push_back(std::move(each));
    return all;
}

app::Assignments drawn(app::DrawRule rule, std::vector<app::Candidate> candidates)
{
    app::Assignments assignments;
    assignments.rule = std::move(rule);
    app::drawMissing(assignments, std::move(candidates));
    return assignments;
}

int twice(const app::Assignments& assignments, const std::string& outlet = {})
{
    return static_cast<int>(std::ranges::count_if(assignments.codersOf,
        [&](const auto& each) { return each.first.starts_with(outlet) && each.second.size() == 2; }));
}

const app::DrawRule rule{{"anna", "ben", "cem"}, 20, app::Stratum::Outlet, 7};
}

void AssignmentsTest::theSameSeedDrawsTheSame()
{
    std::vector<app::Candidate> candidates = threeOutlets(40);
    const app::Assignments first = drawn(rule, candidates);
    std::ranges::reverse(candidates);
    QVERIFY(first == drawn(rule, candidates));
    app::DrawRule other = rule;
    other.seed = 8;
    QVERIFY(first.codersOf != drawn(other, candidates).codersOf);
    // What a draw gave must be found again with any later version.
    const app::Assignments small = drawn(rule, articles(0, 5, "TASS"));
    QCOMPARE(small.codersOf.size(), 5U);
    QStringList who;
    for (const auto& [article, coders] : small.codersOf)
        who.append(QString::fromStdString(coders.size() == 2 ? coders[0] + "+" + coders[1] : coders[0]));
    QCOMPARE(who.join(u' '), u"anna ben cem anna+ben cem"_s);
}

void AssignmentsTest::aFifthOfEveryOutletIsCodedTwice()
{
    const app::Assignments all = drawn(rule, threeOutlets(40));
    for (const char* outlet : {"Xinhua", "TASS", "Yonhap"})
        QCOMPARE(twice(all, outlet), 8);
    // Where the parts of an article add up over outlets, they make whole ones.
    std::vector<app::Candidate> small;
    for (int i = 0; i < 20; ++i)
        small.push_back({std::to_string(i) + ".txt", "outlet " + std::to_string(i)});
    QCOMPARE(twice(drawn(rule, small)), 4);
}

void AssignmentsTest::everybodyHasTheSameLoad()
{
    const app::Assignments all = drawn(rule, threeOutlets(40));
    for (const std::string outlet : {"", "Xinhua", "TASS", "Yonhap"}) {
        std::map<std::string, int> load;
        for (const auto& [article, coders] : all.codersOf)
            for (const std::string& coder : coders)
                load[coder] += article.starts_with(outlet);
        const auto [least, most] = std::ranges::minmax(load | std::views::values);
        QVERIFY2(most - least <= 1, outlet.c_str());
    }
}

void AssignmentsTest::everyPairSharesArticles()
{
    std::map<std::vector<std::string>, int> pairs;
    for (const auto& [article, coders] : drawn(rule, threeOutlets(40)).codersOf)
        if (coders.size() == 2)
            ++pairs[coders];
    QCOMPARE(pairs.size(), 3U);
    for (const auto& [pair, count] : pairs)
        QCOMPARE(count, 8);
}

void AssignmentsTest::newArticlesLeaveTheOthersAlone()
{
    const app::Assignments before = drawn(rule, articles(0, 30, "TASS"));
    app::Assignments after = before;
    QCOMPARE(app::drawMissing(after, articles(0, 50, "TASS")), 20);
    QCOMPARE(after.codersOf.size(), 50U);
    for (const auto& [article, coders] : before.codersOf)
        QVERIFY(after.codersOf[article] == coders);
    const app::Assignments once = after;
    QCOMPARE(app::drawMissing(after, articles(0, 50, "TASS")), 0);
    QVERIFY(after == once);
}

void AssignmentsTest::newArticlesKeepTheShare()
{
    app::Assignments assignments;
    assignments.rule = rule;
    for (int count = 1; count <= 50; ++count)
        app::drawMissing(assignments, articles(0, count, "TASS"));
    QCOMPARE(twice(assignments), 10);
}

void AssignmentsTest::oneCoderCodesNothingTwice()
{
    const app::Assignments all = drawn({{"anna"}, 20, app::Stratum::None, 1}, articles(0, 10, "TASS"));
    QCOMPARE(all.codersOf.size(), 10U);
    QCOMPARE(twice(all), 0);
    QVERIFY(all.has("TASS/1003.txt", "anna"));
    QVERIFY(!all.has("TASS/1003.txt", "ben"));
    QVERIFY(!all.has("TASS/9999.txt", "anna"));
}

void AssignmentsTest::theFileReadsBack()
{
    const tests::TemporaryCorpus corpus;
    const auto nothing = app::loadAssignments(corpus.root());
    VERIFY_RESULT(nothing);
    QVERIFY(!nothing->version);
    app::Assignments all =
        drawn({{"anna", "ben"}, 12.5, app::Stratum::Year, 9007199254740991}, articles(0, 3, "新华社"));
    VERIFY_RESULT(app::saveAssignments(corpus.root(), all, nothing->version));
    app::Assignments others = all; // drawn by somebody else at the same time
    others.codersOf.erase(others.codersOf.begin());
    VERIFY_ERROR(app::saveAssignments(corpus.root(), others, nothing->version), app::Error::Kind::ChangedOnDisk);
    const auto stored = app::loadAssignments(corpus.root());
    VERIFY_RESULT(stored);
    QVERIFY(stored->assignments == all);

    const std::string later =
        R"({"att:format": 1, "coders": ["anna"], "double": 0, "by": "none", "seed": 3, "note \"x\"": [1, "a"],)"
        R"( "articles": {"a.txt": ["anna"]}})";
    const auto kept = app::parseAssignments(later, u"test"_s);
    VERIFY_RESULT(kept);
    QVERIFY2(app::serialise(*kept).contains(R"("note \"x\"": [1,"a"])"), app::serialise(*kept).c_str());
    const auto again = app::parseAssignments(app::serialise(*kept), u"test"_s);
    VERIFY_RESULT(again);
    QVERIFY(*again == *kept);
}

void AssignmentsTest::aDamagedFileIsNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<app::Error::Kind>("kind");
    const auto row = [](const char* name, const QByteArray& json, app::Error::Kind kind = app::Error::Kind::Malformed) {
        QTest::newRow(name) << json << kind;
    };
    row("cut off", R"({"att:format": 1, "coders": ["an)");
    row("list", "[]");
    row("without format", R"({"coders": ["anna"]})");
    row("of a later version", R"({"att:format": 2})", app::Error::Kind::NewerFormat);
    row("article twice",
        R"({"att:format": 1, "coders": ["a"], "double": 0, "by": "none", "seed": 1, "articles": {"a": ["a"], "a": ["b"]}})");
    row("article of nobody",
        R"({"att:format": 1, "coders": ["a"], "double": 0, "by": "none", "seed": 1, "articles": {"a": []}})");
    row("coder twice",
        R"({"att:format": 1, "coders": ["a", "a"], "double": 0, "by": "none", "seed": 1, "articles": {}})");
    row("negative seed",
        R"({"att:format": 1, "coders": ["a"], "double": 0, "by": "none", "seed": -1, "articles": {}})");
    row("share of more than all",
        R"({"att:format": 1, "coders": ["a"], "double": 101, "by": "none", "seed": 1, "articles": {}})");
    row("unknown stratum",
        R"({"att:format": 1, "coders": ["a"], "double": 0, "by": "month", "seed": 1, "articles": {}})");
}

void AssignmentsTest::aDamagedFileIsNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(app::Error::Kind, kind);
    VERIFY_ERROR(app::parseAssignments(json.toStdString(), u"assignments.attribune.json"_s), kind);
}

void AssignmentsTest::progressCountsWhatIsFinished()
{
    const tests::TemporaryCorpus corpus;
    const app::Origin origin = tests::fixedOrigin();
    app::Assignments assignments;
    assignments.rule = rule;
    const auto set = [&](const char* name, const char* coder, app::Progress progress) {
        const auto article = app::readArticle(corpus.path(QString::fromUtf8(name)));
        VERIFY_RESULT(article);
        const app::SidecarStore store(article->path, {coder, {}, {}});
        auto stored = store.load(*article, origin);
        VERIFY_RESULT(stored);
        stored->sidecar.header.progress = progress;
        VERIFY_RESULT(store.save(stored->sidecar, stored->version));
    };
    for (const char* name : {"a.txt", "b.txt", "c.txt", "d.txt"})
        corpus.write(QString::fromUtf8(name), "Xi spoke.\n");
    assignments.codersOf = {{"a.txt", {"anna", "ben"}}, {"b.txt", {"anna"}}, {"c.txt", {"anna"}}, {"d.txt", {"anna"}},
        {"gone.txt", {"anna"}}};
    set("a.txt", "anna", app::Progress::Done);
    set("b.txt", "anna", app::Progress::NothingToTag);
    set("c.txt", "anna", app::Progress::Tagging);
    corpus.write(u"a.txt.ben.tags.json"_s, "{");

    const auto all = app::progressOf(corpus.root(), assignments);
    QCOMPARE(all.size(), 2U);
    QCOMPARE(all[0].coder, "anna");
    QCOMPARE(all[0].assigned, 5);
    QCOMPARE(all[0].shared, 1);
    QCOMPARE(all[0].finished(), 2);
    QCOMPARE(all[0].in(app::Progress::Tagging), 1);
    QCOMPARE(all[0].in(app::Progress::Unread), 1);
    QCOMPARE(all[0].missing, 1);
    QCOMPARE(all[1].finished(), 0);
    QCOMPARE(all[1].unreadable, std::vector<std::string>{"a.txt"});
}

QTEST_GUILESS_MAIN(AssignmentsTest)
#include "tst_assignments.moc"
