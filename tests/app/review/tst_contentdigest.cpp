// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/contentdigest.h"

#include <QTest>

#include <functional>

class ContentDigestTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatIsSaid_data();
    void tellsWhatIsSaid();
    void anEntryKeepsItsDigestUnderAnotherName();
};

namespace {

using Change = std::function<void(app::Statement&)>;

app::Statement statement()
{
    app::Statement made;
    made.id = app::StatementId("urn:a");
    made.selectors.push_back({{0, 16}, "Xi opposes THAAD", "", ". Putin", {}, {}, {}, {}});
    made.speakers = {{"Xi", {}}, {"Putin", {}}};
    made.topics = {{"THAAD", app::Stance::Opposes, {}, {}}, {"BRI", app::Stance::Unstated, {}, {}}};
    made.note = "at the summit";
    made.fields = {{"via", "TASS", {}}};
    made.modified = "2026-08-01T10:00:00Z";
    return made;
}
}

void ContentDigestTest::tellsWhatIsSaid_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("saysOther");
    const auto row = [](const char* name, bool saysOther, Change change) {
        QTest::newRow(name) << std::move(change) << saysOther;
    };
    row("other words", true, [](app::Statement& each) { each.selectors.front().exact = "Xi opposes"; });
    row("another speaker", true, [](app::Statement& each) { each.speakers.front().name = "Lavrov"; });
    row("a speaker as a topic", true, [](app::Statement& each) {
        each.speakers.pop_back();
        each.topics.push_back({"Putin", app::Stance::Unstated, {}, {}});
    });
    row("another stance", true, [](app::Statement& each) { each.topics.back().stance = app::Stance::Supports; });
    row("the stance on the other topic", true,
        [](app::Statement& each) { std::swap(each.topics.front().stance, each.topics.back().stance); });
    row("a manner", true, [](app::Statement& each) { each.manner = app::Manner::Direct; });
    row("no note", true, [](app::Statement& each) { each.note.clear(); });
    row("another field", true, [](app::Statement& each) { each.setField("via", "Xinhua"); });
    row("the text got longer above it", false, [](app::Statement& each) {
        each.selectors.front().span = {12, 28};
        each.selectors.front().prefix = "Correction. ";
    });
    row("another order", false, [](app::Statement& each) {
        std::swap(each.speakers.front(), each.speakers.back());
        std::swap(each.topics.front(), each.topics.back());
    });
    row("another time", false, [](app::Statement& each) { each.modified = "2026-08-02T10:00:00Z"; });
    row("a copy", false, [](app::Statement& each) { each.id = app::StatementId("urn:b"); });
}

void ContentDigestTest::tellsWhatIsSaid()
{
    QFETCH(Change, change);
    QFETCH(bool, saysOther);
    app::Statement changed = statement();
    change(changed);
    QCOMPARE(app::contentDigest(changed, {}).size(), 16U);
    QCOMPARE(app::contentDigest(changed, {}) != app::contentDigest(statement(), {}), saysOther);
}

void ContentDigestTest::anEntryKeepsItsDigestUnderAnotherName()
{
    app::Codebook codebook;
    app::Speaker xi;
    xi.id = app::SpeakerId("xi");
    xi.name = "Xi Jinping";
    xi.aliases = {"Xi"};
    codebook.setSpeakers({xi});
    app::Statement renamed = statement();
    renamed.speakers.front().name = "Xi Jinping";
    QCOMPARE(app::contentDigest(renamed, codebook), app::contentDigest(statement(), codebook));
    QVERIFY(app::contentDigest(renamed, {}) != app::contentDigest(statement(), {}));
}

QTEST_GUILESS_MAIN(ContentDigestTest)
#include "tst_contentdigest.moc"
