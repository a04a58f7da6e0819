// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/sidecars/renameinfiles.h"

#include "app/articles/article.h"
#include "app/sidecars/sidecarstore.h"
#include "app/sidecars/tagging.h"
#include "tests/support/fixedorigin.h"
#include "tests/support/temporarycorpus.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::Renaming;

/// An entry of the codebook gets another name: what becomes of the tag files that say the old one.
class RenameInFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void renamings();
    void speakersAndTopicsGetTheirNewNames();
    void aStatementWithBothNamesKeepsOne();
    void twoStancesCannotBecomeOne();
    void whatOthersWroteOnANameIsKept();
    void onlyTheCodersOwnFilesAreRewritten();
    void damagedFilesAreLeftAndTold();
    void filesWithoutTheNameStayToTheByte();

private:
    void tag(
        const QString& article, const std::string& coder, const std::string& speaker, const std::string& topic) const;
    [[nodiscard]] app::RenamingReport rename(const std::vector<Renaming>& renamings) const;

    tests::TemporaryCorpus m_corpus;
    app::Origin m_origin = tests::fixedOrigin();
    std::atomic<bool> m_stopped = false;
};

void RenameInFilesTest::tag(
    const QString& name, const std::string& coder, const std::string& speaker, const std::string& topic) const
{
    const app::Article article =
        app::readArticle(m_corpus.write(name, "Xi said no. Putin said no as well, and so did Xi.\n")).value();
    const app::SidecarStore store(article.path, app::Coder{coder, {}, {}});
    app::StoredSidecar stored = store.load(article, m_origin).value();
    app::Statement statement = app::newStatement(article.text(), {{0, 11}}, m_origin).value();
    statement.speakers = {{speaker, {}}, {"Putin", {}}};
    statement.topics = {{topic, app::Stance::Opposes, {}, {}}};
    stored.sidecar.statements.push_back(statement);
    VERIFY_RESULT(store.save(stored.sidecar, stored.version));
}

app::RenamingReport RenameInFilesTest::rename(const std::vector<Renaming>& renamings) const
{
    return app::renameInFiles(app::Workspace(m_corpus.root()), app::Coder{"anna", {}, {}}, renamings, m_stopped);
}

void RenameInFilesTest::renamings()
{
    app::Codebook before;
    before.setSpeakers({{app::SpeakerId("xi"), "Xi", {}, {}, {}, {}, {}, {}, {}}});
    before.addTopic("THAAD");
    app::Codebook after = before;
    QCOMPARE(app::renamings(before, after).size(), 0U);
    std::vector<app::Speaker> speakers = after.speakers();
    speakers.front().name = "Xi Jinping";
    after.setSpeakers(speakers);
    std::vector<app::Topic> topics = after.topics();
    topics.front().name = "Radar";
    after.setTopics(topics);
    after.addSpeaker("Putin"); // new, not renamed
    QCOMPARE(app::renamings(before, after),
        (std::vector<Renaming>{
            {Renaming::Kind::Speaker, "Xi", "Xi Jinping"}, {Renaming::Kind::Topic, "THAAD", "Radar"}}));
}

void RenameInFilesTest::speakersAndTopicsGetTheirNewNames()
{
    tag(u"asia/both.txt"_s, "anna", "Xi", "THAAD");
    const app::RenamingReport report =
        rename({{Renaming::Kind::Speaker, "xi", "Xi Jinping"}, {Renaming::Kind::Topic, "THAAD", "Radar"}});
    QCOMPARE(report.files, 1);
    QCOMPARE(report.statements, 1);
    QVERIFY(report.left.empty());
    const QByteArray file = m_corpus.read(u"asia/both.txt.anna.tags.json"_s);
    QVERIFY(file.contains("\"Xi Jinping\"") && file.contains("\"Radar\"") && file.contains("\"Putin\""));
    QVERIFY(!file.contains("\"Xi\"") && !file.contains("THAAD"));
    QVERIFY(file.contains("opposes"));
    QCOMPARE(rename({{Renaming::Kind::Speaker, "xi", "Xi Jinping"}}).files, 0); // nothing is left to do
}

void RenameInFilesTest::aStatementWithBothNamesKeepsOne()
{
    std::vector<app::Statement> statements(3);
    statements[0].speakers = {{"Xi", {}}, {"Putin", {}}, {"Xi Jinping", {}}};
    statements[0].topics = {{"THAAD", app::Stance::Opposes, {}, {}}, {"Radar", app::Stance::Unstated, {}, {}}};
    statements[1].topics = {{"Radar", app::Stance::Opposes, {}, {}}, {"THAAD", app::Stance::Unstated, {}, {}}};
    statements[2].topics = {{"Radar", app::Stance::Opposes, {}, {}}, {"THAAD", app::Stance::Opposes, {}, {}}};
    const std::vector<app::AboutTopic> opposed{{"Radar", app::Stance::Opposes, {}, {}}};
    QCOMPARE(app::rename(statements,
                 {{Renaming::Kind::Speaker, "Xi", "Xi Jinping"}, {Renaming::Kind::Topic, "THAAD", "Radar"}}),
        3);
    QCOMPARE(statements[0].speakers, (std::vector<app::SpokenBy>{{"Putin", {}}, {"Xi Jinping", {}}}));
    for (const app::Statement& statement : statements)
        QCOMPARE(statement.topics, opposed);
}

void RenameInFilesTest::twoStancesCannotBecomeOne()
{
    std::vector<app::Statement> statements(1);
    statements.front().topics = {{"THAAD", app::Stance::Opposes, {}, {}}, {"Radar", app::Stance::Supports, {}, {}}};
    const std::vector<app::Statement> before = statements;
    QCOMPARE(app::rename(statements, {{Renaming::Kind::Topic, "THAAD", "Radar"}}), 0);
    QCOMPARE(statements.front(), before.front());
}

void RenameInFilesTest::whatOthersWroteOnANameIsKept()
{
    const app::RawMembers extra{{"other:sure", "0.4"}};
    std::vector<app::Statement> statements(2);
    statements[0].speakers = {{"Xi", extra}, {"Xi Jinping", {}}};
    statements[1].topics = {{"THAAD", app::Stance::Opposes, {}, extra}, {"Radar", app::Stance::Opposes, {}, {}}};
    const std::vector<app::Statement> before = statements;
    QCOMPARE(app::rename(statements,
                 {{Renaming::Kind::Speaker, "Xi", "Xi Jinping"}, {Renaming::Kind::Topic, "THAAD", "Radar"}}),
        0);
    QCOMPARE(statements, before);
}

void RenameInFilesTest::onlyTheCodersOwnFilesAreRewritten()
{
    tag(u"shared.txt"_s, "anna", "Xi", "THAAD");
    tag(u"shared.txt"_s, "ben", "Xi", "THAAD");
    const QByteArray others = m_corpus.read(u"shared.txt.ben.tags.json"_s);
    // A file under Anna's name that says it is Ben's.
    m_corpus.write(u"odd.txt"_s, "Xi said no. Putin said no as well, and so did Xi.\n");
    m_corpus.write(u"odd.txt.anna.tags.json"_s, others);
    const app::RenamingReport report = rename({{Renaming::Kind::Speaker, "Xi", "Xi Jinping"}});
    QCOMPARE(m_corpus.read(u"shared.txt.ben.tags.json"_s), others);
    QCOMPARE(m_corpus.read(u"odd.txt.anna.tags.json"_s), others);
    QCOMPARE(report.left.size(), 1U);
    QVERIFY(report.left.front().subject.contains(u"odd.txt"_s));
    QVERIFY(report.files >= 1);
}

void RenameInFilesTest::damagedFilesAreLeftAndTold()
{
    m_corpus.write(u"broken.txt"_s, "Xi said no.\n");
    m_corpus.write(u"broken.txt.anna.tags.json"_s, "{ \"Xi\": ");
    const app::RenamingReport report = rename({{Renaming::Kind::Speaker, "Xi", "Xi Jinping"}});
    QVERIFY(std::ranges::any_of(
        report.left, [](const app::Error& error) { return error.subject.contains(u"broken.txt"_s); }));
    QCOMPARE(m_corpus.read(u"broken.txt.anna.tags.json"_s), QByteArray("{ \"Xi\": "));
}

void RenameInFilesTest::filesWithoutTheNameStayToTheByte()
{
    tag(u"other.txt"_s, "anna", "Lavrov", "BRI");
    // Written by hand, so that any rewriting would show.
    const QByteArray before = m_corpus.read(u"other.txt.anna.tags.json"_s) + "\n\n";
    m_corpus.write(u"other.txt.anna.tags.json"_s, before);
    std::ignore = rename({{Renaming::Kind::Speaker, "Wang Yi", "Wang"}});
    QCOMPARE(m_corpus.read(u"other.txt.anna.tags.json"_s), before);
}

QTEST_GUILESS_MAIN(RenameInFilesTest)
#include "tst_renameinfiles.moc"
