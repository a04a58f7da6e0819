// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/codemapping.h"

#include "tests/support/temporarycorpus.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Colleagues who name the same speaker or topic otherwise.
class CodeMappingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theirNamesBecomeOurs();
    void twoNamesOfOneSpeakerBecomeOne();
    void aStanceIsNotLostWhereTopicsMeet();
    void aNameIsMappedOnce();
    void unknownNamesAreCounted();
    void proposesOneEntry_data();
    void proposesOneEntry();
    void theirCodebookTellsMore();
    void theFileReadsBack();
    void aDamagedFileIsNamed();

private:
    app::Codebook m_codebook;
};

namespace {

app::Statement statement(const std::vector<std::string>& speakers, const std::vector<app::AboutTopic>& topics = {})
{
    app::Statement made;
    for (const std::string& speaker : speakers)
        made.speakers.push_back({speaker, {}});
    made.topics = topics;
    return made;
}

app::Speaker speaker(const std::string& id, const std::string& name, std::vector<std::string> aliases = {})
{
    app::Speaker made;
    made.id = app::SpeakerId(id);
    made.name = name;
    made.aliases = std::move(aliases);
    return made;
}

QStringList speakersOf(const app::Statement& statement)
{
    QStringList names;
    for (const app::SpokenBy& speaker : statement.speakers)
        names.append(QString::fromStdString(speaker.name));
    return names;
}
}

void CodeMappingTest::init()
{
    m_codebook = {};
    m_codebook.setSpeakers(
        {speaker("xi", "Xi", {"Xi Jinping", "习近平"}), speaker("putin", "Putin", {"Vladimir Putin"}),
            speaker("kim-1", "Kim Jong Un"), speaker("kim-2", "Kim Yo Jong"), speaker("lavrov", "Lavrov")});
    app::Topic bri;
    bri.id = app::TopicId("bri");
    bri.name = "BRI";
    bri.aliases = {"Belt and Road Initiative"};
    m_codebook.setTopics({bri});
}

void CodeMappingTest::theirNamesBecomeOurs()
{
    app::CodeMapping mapping;
    mapping.set(app::CodeKind::Speaker, "Comrade Xi", "Xi");
    mapping.set(app::CodeKind::Topic, "Silk Road", "BRI");
    const app::Statement mapped =
        mapping.mapped(statement({"COMRADE  xi", "Putin"}, {{"silk road", app::Stance::Supports, {}, {}}}));
    QCOMPARE(speakersOf(mapped), (QStringList{u"Xi"_s, u"Putin"_s}));
    QCOMPARE(mapped.topics.front().name, "BRI");
    QCOMPARE(mapped.topics.front().stance, app::Stance::Supports);
    mapping.set(app::CodeKind::Speaker, "comrade xi", {});
    QVERIFY(mapping.find(app::CodeKind::Speaker, "Comrade Xi") == nullptr);
}

void CodeMappingTest::twoNamesOfOneSpeakerBecomeOne()
{
    app::CodeMapping mapping;
    mapping.set(app::CodeKind::Speaker, "Comrade Xi", "Xi");
    QCOMPARE(speakersOf(mapping.mapped(statement({"Xi", "Comrade Xi"}))), QStringList{u"Xi"_s});
    QCOMPARE(speakersOf(mapping.mapped(statement({"Comrade Xi", "Putin", "Xi"}))), (QStringList{u"Xi"_s, u"Putin"_s}));
}

void CodeMappingTest::aStanceIsNotLostWhereTopicsMeet()
{
    app::CodeMapping mapping;
    mapping.set(app::CodeKind::Topic, "Silk Road", "BRI");
    const app::Statement mapped = mapping.mapped(
        statement({}, {{"BRI", app::Stance::Unstated, {}, {}}, {"Silk Road", app::Stance::Opposes, {}, {}}}));
    QCOMPARE(mapped.topics.size(), 1U);
    QCOMPARE(mapped.topics.front().stance, app::Stance::Opposes);
}

void CodeMappingTest::aNameIsMappedOnce()
{
    app::CodeMapping mapping;
    mapping.set(app::CodeKind::Speaker, "A", "B");
    mapping.set(app::CodeKind::Speaker, "B", "C");
    QCOMPARE(speakersOf(mapping.mapped(statement({"A"}))), QStringList{u"B"_s});
}

void CodeMappingTest::unknownNamesAreCounted()
{
    app::CodeMapping mapping;
    mapping.set(app::CodeKind::Speaker, "Comrade Xi", "Xi");
    app::UnknownCodes unknown(m_codebook, mapping);
    unknown.add("ben", {statement({"Moon", "习近平"}), statement({"moon", "Comrade Xi"}, {{"Trade", {}, {}, {}}})});
    unknown.add("anna", {statement({"Moon"}), statement({"Abe"})});
    const auto all = unknown.all();
    QCOMPARE(all.size(), 3U);
    QCOMPARE(all[0].name, "Moon");
    QCOMPARE(all[0].uses, 3);
    QCOMPARE(all[0].coders, (std::vector<std::string>{"anna", "ben"}));
    QCOMPARE(all[1].name, "Abe");
    QCOMPARE(all[2].name, "Trade");
    QCOMPARE(all[2].kind, app::CodeKind::Topic);
}

void CodeMappingTest::proposesOneEntry_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("proposal"); // empty: none
    QTest::newRow("with a title") << u"President Xi Jinping"_s << u"Xi"_s;
    QTest::newRow("turned round") << u"Putin, Vladimir"_s << u"Putin"_s;
    QTest::newRow("initial and name") << u"S. Lavrov"_s << u"Lavrov"_s;
    QTest::newRow("two entries fit alike") << u"Kim"_s << QString();
    QTest::newRow("the one that fits better") << u"Chairman Kim Jong Un"_s << u"Kim Jong Un"_s;
    QTest::newRow("part of a word") << u"Xinhua"_s << QString();
    QTest::newRow("letter doubled") << u"Lavrrov"_s << u"Lavrov"_s;
    QTest::newRow("letters exchanged") << u"Larvov"_s << u"Lavrov"_s;
    QTest::newRow("letter changed") << u"Lawrov"_s << u"Lavrov"_s;
    QTest::newRow("two letters changed") << u"Lawrow"_s << QString();
    QTest::newRow("short and one letter apart") << u"Li"_s << QString();
    QTest::newRow("somebody else") << u"Moon Jae-in"_s << QString();
}

void CodeMappingTest::proposesOneEntry()
{
    QFETCH(QString, name);
    QFETCH(QString, proposal);
    const app::CodeMapping mapping;
    app::UnknownCodes unknown(m_codebook, mapping);
    unknown.add("ben", {statement({name.toStdString()})});
    const auto all = unknown.all();
    QCOMPARE(all.size(), 1U);
    QCOMPARE(all.front().proposal ? QString::fromStdString(all.front().proposal->ours) : QString(), proposal);
}

void CodeMappingTest::theirCodebookTellsMore()
{
    app::Codebook theirs;
    theirs.setSpeakers({speaker("s1", "Speaker 1", {"習近平", "习近平"}), speaker("s2", "Speaker 2", {"Moon"})});
    const app::CodeMapping mapping;
    app::UnknownCodes unknown(m_codebook, mapping);
    unknown.add("ben", {statement({"Speaker 1", "Speaker 2"})});
    QVERIFY(!unknown.all().front().proposal);
    const auto all = unknown.all(&theirs);
    QVERIFY(all[0].proposal == (app::UnknownCode::Proposal{"Xi", app::UnknownCode::Proposal::Reason::Codebook}));
    QVERIFY(!all[1].proposal);
}

void CodeMappingTest::theFileReadsBack()
{
    const tests::TemporaryCorpus corpus;
    app::CodeMapping mapping;
    mapping.set(app::CodeKind::Speaker, "Comrade \"Xi\"", "Xi");
    mapping.set(app::CodeKind::Topic, "丝绸之路", "BRI");
    VERIFY_RESULT(app::saveMapping(corpus.root(), mapping, std::nullopt));
    const auto stored = app::loadMapping(corpus.root());
    VERIFY_RESULT(stored);
    QVERIFY(stored->mapping == mapping);
    QVERIFY(stored->version.has_value());
}

void CodeMappingTest::aDamagedFileIsNamed()
{
    VERIFY_ERROR(app::parseMapping(R"({"att:format": 1, "speakers": []})", u"m"_s), app::Error::Kind::Malformed);
    VERIFY_ERROR(app::parseMapping(R"({"att:format": 1, "speakers": {"a": 1}})", u"m"_s), app::Error::Kind::Malformed);
    VERIFY_ERROR(app::parseMapping(R"({"att:format": 9})", u"m"_s), app::Error::Kind::NewerFormat);
    VERIFY_RESULT(app::parseMapping(R"({"att:format": 1})", u"m"_s));
}

QTEST_GUILESS_MAIN(CodeMappingTest)
#include "tst_codemapping.moc"
