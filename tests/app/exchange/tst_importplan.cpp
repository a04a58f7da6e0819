// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/importplan.h"

#include "app/codebook/codebookfile.h"

#include "app/exchange/csvexport.h"
#include "app/sidecars/sidecarformat.h"
#include "app/sidecars/tagging.h"
#include "tests/support/fixedorigin.h"
#include "tests/support/temporarycorpus.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray article = "Talks in Moscow\n\nXi said no. Putin said no. \"We oppose it,\" both stressed.\n";

/// Two workspaces with the same article: statements come from the first one's table and go to the second.
class Workspaces
{
public:
    Workspaces()
    {
        first.write(u"a.txt"_s, article);
        second.write(u"a.txt"_s, article);
    }

    app::Statement add(
        const std::string& coder, app::Span span, const std::string& speaker = "Xi", const std::string& note = {})
    {
        const app::Article read = *app::readArticle(first.path(u"a.txt"_s));
        const app::SidecarStore store(read.path, app::Coder{coder, {}, {}});
        app::StoredSidecar stored = *store.load(read, m_origin);
        app::Statement statement = *app::newStatement(read.text(), {span}, m_origin);
        statement.speakers = {{speaker, {}}};
        statement.note = note;
        stored.sidecar.statements.push_back(statement);
        if (const auto saved = store.save(stored.sidecar, stored.version); !saved)
            qFatal("%s", qPrintable(app::describe(saved.error())));
        return statement;
    }

    /// Lets @p reviewer reject a statement in the first workspace.
    void judge(const std::string& reviewer, const std::string& coder, const app::Statement& statement)
    {
        const app::Article read = *app::readArticle(first.path(u"a.txt"_s));
        const app::SidecarStore store(read.path, app::Coder{reviewer, {}, {}});
        app::StoredSidecar stored = *store.load(read, m_origin);
        app::Verdict verdict;
        verdict.id = app::VerdictId(m_origin.newUrn());
        verdict.decision = app::Decision::Reject;
        verdict.judged = {app::judged(coder, statement)};
        verdict.created = verdict.modified = m_origin.timestamp();
        stored.sidecar.verdicts.push_back(verdict);
        if (const auto saved = store.save(stored.sidecar, stored.version); !saved)
            qFatal("%s", qPrintable(app::describe(saved.error())));
    }

    /// The first workspace's statements as a CSV file in the second.
    QString table() const
    {
        const QString path = second.path(u"t.csv"_s);
        const app::Workspace workspace(first.root());
        const auto exported =
            app::exportCsvFile(path, app::filesOf(workspace), app::loadCodebook(first.root())->codebook, {});
        if (!exported)
            qFatal("%s", qPrintable(app::describe(exported.error())));
        return path;
    }

    app::Result<app::ImportPlan> plan(const app::ImportOptions& options = {}) const { return plan(options, table()); }
    app::Result<app::ImportPlan> plan(const app::ImportOptions& options, const QString& file) const
    {
        return app::ImportPlan::make({file}, app::Workspace(second.root()), options, m_origin);
    }

    app::Sidecar imported(const QString& coder) const
    {
        const QString name = u"a.txt.%1.tags.json"_s.arg(coder);
        return app::parseSidecar(second.read(name).toStdString(), name).value_or(app::Sidecar());
    }

    tests::TemporaryCorpus first, second;

private:
    app::Origin m_origin = tests::fixedOrigin();
};

/// All files of a folder with what they hold.
QMap<QString, QByteArray> contents(const tests::TemporaryCorpus& corpus)
{
    QMap<QString, QByteArray> all;
    for (const QString& name : corpus.files())
        all[name] = corpus.read(name);
    return all;
}
}

class ImportPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void makesTheTagFilesThatAreMissing();
    void planningWritesNothing();
    void existingTagFileIsLeftAlone();
    void mergesIntoTheCoderThatIsNamed();
    void whatACsvCannotTellStays();
    void othersAreStillMadeWhenOneIsMerged();
    void correctedTitlesComeAlong();
    void verdictsOfATableAreNobodys();
    void refusesNamesThatTheCodebookLacks();
    void createsNamesWhenAsked();
    void badTablesChangeNothing_data();
    void badTablesChangeNothing();
    void anArticleThatIsNotThereIsNamedWithItsRow();
    void tagFileOfAnotherTextIsNotMixed();
    void changeInBetweenIsNotOverwritten();
    void whatWasWrittenBeforeAFailureIsPutBack();
    void canBeTakenBack();
};

void ImportPlanTest::makesTheTagFilesThatAreMissing()
{
    Workspaces workspaces;
    const app::Statement annas = workspaces.add("anna", {17, 28}, "Xi", "a, \"b\"");
    const app::Statement bens = workspaces.add("ben", {29, 43}, "Putin");
    const auto plan = workspaces.plan();
    VERIFY_RESULT(plan);
    QCOMPARE(plan->sidecars().size(), 2U);
    QVERIFY(plan->sidecars().front().isNew);
    QCOMPARE(plan->sidecars().front().added, 1);
    VERIFY_RESULT(plan->apply());
    QVERIFY(workspaces.imported(u"anna"_s).statements == std::vector{annas});
    QVERIFY(workspaces.imported(u"ben"_s).statements == std::vector{bens});
    QCOMPARE(workspaces.imported(u"ben"_s).header.progress, app::Progress::Tagging);
    QVERIFY(workspaces.second.files().contains(u"codebook.attribune.json"_s)); // the starter, as at a first tag
}

void ImportPlanTest::planningWritesNothing()
{
    Workspaces workspaces;
    workspaces.add("anna", {17, 28});
    VERIFY_RESULT(workspaces.plan());
    QCOMPARE(workspaces.second.files(), (QStringList{u"a.txt"_s, u"t.csv"_s}));
}

void ImportPlanTest::existingTagFileIsLeftAlone()
{
    Workspaces workspaces;
    workspaces.add("anna", {17, 28});
    workspaces.add("ben", {29, 43});
    workspaces.second.write(u"a.txt.ben.tags.json"_s, workspaces.first.read(u"a.txt.ben.tags.json"_s));
    workspaces.table();
    const auto before = contents(workspaces.second);
    for (const char* coder : {"", "anna"}) {
        const auto plan = workspaces.plan({coder, false});
        VERIFY_ERROR(plan, app::Error::Kind::Invalid);
        QVERIFY(plan.error().subject.endsWith(u"a.txt.ben.tags.json"_s));
    }
    QCOMPARE(contents(workspaces.second), before);
}

void ImportPlanTest::mergesIntoTheCoderThatIsNamed()
{
    Workspaces workspaces;
    const app::Statement kept = workspaces.add("anna", {17, 28});
    workspaces.second.write(u"a.txt.anna.tags.json"_s, workspaces.first.read(u"a.txt.anna.tags.json"_s));
    const app::Statement added = workspaces.add("anna", {29, 43}, "Putin");
    const QString table = workspaces.table();
    workspaces.second.write(u"t.csv"_s, workspaces.second.read(u"t.csv"_s).replace(",Putin,", ",Lavrov,"));
    const auto plan = workspaces.plan({"anna", false}, table);
    VERIFY_RESULT(plan);
    QCOMPARE(plan->sidecars().front().added, 1);
    QCOMPARE(plan->sidecars().front().unchanged, 1);
    VERIFY_RESULT(plan->apply());
    QCOMPARE(workspaces.imported(u"anna"_s).statements.size(), 2U);

    // The table once more, with another speaker: the statement changes, and does not double.
    workspaces.second.write(u"t.csv"_s, workspaces.second.read(u"t.csv"_s).replace(",Lavrov,", ",Wang Yi,"));
    const auto again = workspaces.plan({"anna", false}, table);
    VERIFY_RESULT(again);
    QCOMPARE(again->sidecars().front().changed, 1);
    VERIFY_RESULT(again->apply());
    const app::Sidecar sidecar = workspaces.imported(u"anna"_s);
    QCOMPARE(sidecar.statements.size(), 2U);
    const auto changed = std::ranges::find(sidecar.statements, added.id, &app::Statement::id);
    QCOMPARE(changed->speakers.front().name, std::string("Wang Yi"));
    QVERIFY(std::ranges::find(sidecar.statements, kept) != sidecar.statements.end());
}

void ImportPlanTest::whatACsvCannotTellStays()
{
    Workspaces workspaces;
    workspaces.add("anna", {17, 28}, "Xi", "old");
    QByteArray tags = workspaces.first.read(u"a.txt.anna.tags.json"_s);
    // Another program's member of a statement.
    QVERIFY(tags.contains("\"motivation\": \"tagging\","));
    tags.replace("\"motivation\": \"tagging\",", "\"motivation\": \"tagging\",\n\"x:weight\": 0.70,");
    workspaces.second.write(u"a.txt.anna.tags.json"_s, tags);
    const QString table = workspaces.table();
    workspaces.second.write(u"t.csv"_s, workspaces.second.read(u"t.csv"_s).replace(",old,", ",new,"));
    const auto plan = workspaces.plan({"anna", false}, table);
    VERIFY_RESULT(plan);
    QCOMPARE(plan->sidecars().front().changed, 1);
    VERIFY_RESULT(plan->apply());
    const QByteArray after = workspaces.second.read(u"a.txt.anna.tags.json"_s);
    QVERIFY(after.contains("\"x:weight\": 0.70"));
    QVERIFY(after.contains("\"new\""));
}

void ImportPlanTest::othersAreStillMadeWhenOneIsMerged()
{
    Workspaces workspaces;
    workspaces.add("anna", {17, 28});
    workspaces.second.write(u"a.txt.anna.tags.json"_s, workspaces.first.read(u"a.txt.anna.tags.json"_s));
    workspaces.add("ben", {29, 43});
    const auto plan = workspaces.plan({"anna", false});
    VERIFY_RESULT(plan);
    VERIFY_RESULT(plan->apply());
    QCOMPARE(workspaces.imported(u"ben"_s).statements.size(), 1U);
}

void ImportPlanTest::correctedTitlesComeAlong()
{
    Workspaces workspaces;
    workspaces.add("anna", {17, 28});
    const QString table = workspaces.table();
    QByteArray csv = workspaces.second.read(u"t.csv"_s);
    const qsizetype at = csv.indexOf(",a.txt,") + 7;
    csv.replace(at, csv.indexOf(',', at) - at, "\"Leaders, once more\"");
    workspaces.second.write(u"t.csv"_s, csv);
    const auto plan = workspaces.plan({}, table);
    VERIFY_RESULT(plan);
    VERIFY_RESULT(plan->apply());
    const app::DetailCorrections corrections = workspaces.imported(u"anna"_s).header.corrections;
    QCOMPARE(corrections.title, std::string("Leaders, once more"));
    QVERIFY(!corrections.outlet); // as found in the page: nothing to correct
}

void ImportPlanTest::refusesNamesThatTheCodebookLacks()
{
    Workspaces workspaces;
    workspaces.add("anna", {17, 28}, "Peskov");
    const auto plan = workspaces.plan();
    VERIFY_ERROR(plan, app::Error::Kind::Invalid);
    QVERIFY(app::describe(plan.error()).contains(u"t.csv, line 2: the codebook has no speaker \"Peskov\""_s));
}

void ImportPlanTest::createsNamesWhenAsked()
{
    Workspaces workspaces;
    workspaces.add("anna", {17, 28}, "Peskov");
    workspaces.add("ben", {17, 28}, "Peskov");
    const auto plan = workspaces.plan({{}, true});
    VERIFY_RESULT(plan);
    QCOMPARE(plan->newSpeakers(), std::vector<std::string>{"Peskov"});
    VERIFY_RESULT(plan->apply());
    QVERIFY(app::loadCodebook(workspaces.second.root())->codebook.findSpeaker("Peskov"));
}

void ImportPlanTest::badTablesChangeNothing_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("expected");
    QTest::newRow("another article") << QByteArray(",a.txt,") << QByteArray(",b.txt,")
                                     << u"t.csv, line 2: the workspace has no article \"b.txt\""_s;
    QTest::newRow("out of the workspace")
        << QByteArray(",a.txt,") << QByteArray(",../a.txt,") << u"t.csv, line 2: \"../a.txt\" is no path"_s;
    QTest::newRow("offsets outside") << QByteArray(",17,28,") << QByteArray(",17,2800,")
                                     << u"t.csv, line 2: the place 17 to 2800 lies outside"_s;
    QTest::newRow("offsets on other words") << QByteArray(",17,28,") << QByteArray(",18,29,") << u"are not the quote"_s;
    QTest::newRow("wrong header") << QByteArray("statement_id,") << QByteArray("id,")
                                  << u"t.csv, line 1: there is no column \"id\""_s;
    QTest::newRow("id of no statement") << QByteArray("urn:uuid:") << QByteArray("st-") << u"is no id of a statement"_s;
    QTest::newRow("nobody") << QByteArray(",Xi,") << QByteArray(", ; Xi,")
                            << u"t.csv, line 2: \" \" cannot be the name"_s;
    QTest::newRow("row cut off") << QByteArray(",Xi,") << QByteArray(",\"Xi,") << u"line 2: "_s;
}

void ImportPlanTest::badTablesChangeNothing()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, expected);
    Workspaces workspaces;
    workspaces.add("anna", {17, 28});
    const QString table = workspaces.table();
    const QByteArray csv = workspaces.second.read(u"t.csv"_s);
    QVERIFY(csv.contains(from));
    workspaces.second.write(u"t.csv"_s, QByteArray(csv).replace(from, to));
    const auto before = contents(workspaces.second);
    const auto plan = workspaces.plan({}, table);
    QVERIFY(!plan);
    const QString sentence = app::describe(plan.error());
    QVERIFY2(sentence.contains(expected), qPrintable(sentence));
    QVERIFY2(!plan.error().remedy.isEmpty(), qPrintable(sentence));
    QCOMPARE(contents(workspaces.second), before);
}

void ImportPlanTest::anArticleThatIsNotThereIsNamedWithItsRow()
{
    Workspaces workspaces;
    workspaces.add("anna", {17, 28});
    workspaces.add("ben", {29, 43});
    const QString table = workspaces.table();
    QByteArray rows = workspaces.second.read(u"t.csv"_s);
    rows.replace(rows.lastIndexOf(",a.txt,"), 7, ",asia/b.txt,"); // Ben's row, the last one
    workspaces.second.write(u"t.csv"_s, rows);
    const auto plan = workspaces.plan({}, table);
    VERIFY_ERROR(plan, app::Error::Kind::NotFound);
    QCOMPARE(plan.error().subject, table + u", line 3"_s);
    QVERIFY2(plan.error().reason.contains(u"asia/b.txt"_s), qPrintable(plan.error().reason));

    workspaces.second.write(u"asia/b.txt"_s, QByteArray("\0\1\2", 3)); // there, but not to be read
    const auto binary = workspaces.plan({}, table);
    VERIFY_ERROR(binary, app::Error::Kind::Binary);
    QCOMPARE(binary.error().subject, table + u", line 3"_s);
    QVERIFY2(binary.error().reason.contains(u"asia/b.txt"_s), qPrintable(binary.error().reason));
}

void ImportPlanTest::tagFileOfAnotherTextIsNotMixed()
{
    Workspaces workspaces;
    workspaces.first.write(u"a.txt"_s, article + "Correction.\n");
    workspaces.add("anna", {17, 28});
    // The second workspace has got the corrected article, but a tag file made on the text before.
    workspaces.second.write(u"a.txt.anna.tags.json"_s,
        QByteArray(workspaces.first.read(u"a.txt.anna.tags.json"_s))
            .replace(QByteArray::fromStdString(app::Text((article + "Correction.\n").toStdString()).sha256()),
                QByteArray::fromStdString(app::Text(article.toStdString()).sha256())));
    workspaces.second.write(u"a.txt"_s, article + "Correction.\n");
    const auto plan = workspaces.plan({"anna", false});
    VERIFY_ERROR(plan, app::Error::Kind::Invalid);
    QVERIFY(app::describe(plan.error()).contains(u"another version of the text"_s));
}

void ImportPlanTest::changeInBetweenIsNotOverwritten()
{
    Workspaces workspaces;
    workspaces.add("anna", {17, 28});
    const auto plan = workspaces.plan();
    VERIFY_RESULT(plan);
    workspaces.second.write(u"a.txt.anna.tags.json"_s, "a colleague's"); // came while the preview was looked at
    VERIFY_ERROR(plan->apply(), app::Error::Kind::ChangedOnDisk);
    QCOMPARE(workspaces.second.read(u"a.txt.anna.tags.json"_s), QByteArray("a colleague's"));
}

void ImportPlanTest::whatWasWrittenBeforeAFailureIsPutBack()
{
    Workspaces workspaces;
    workspaces.add("anna", {17, 28});
    workspaces.second.write(u"a.txt.anna.tags.json"_s, workspaces.first.read(u"a.txt.anna.tags.json"_s));
    workspaces.add("anna", {29, 43});
    workspaces.add("ben", {29, 43});
    workspaces.add("carl", {29, 43});
    const auto plan = workspaces.plan({"anna", false});
    VERIFY_RESULT(plan);
    workspaces.second.write(u"a.txt.carl.tags.json"_s, "a colleague's");
    const auto before = contents(workspaces.second);
    VERIFY_ERROR(plan->apply(), app::Error::Kind::ChangedOnDisk);
    QCOMPARE(contents(workspaces.second), before);
}

void ImportPlanTest::canBeTakenBack()
{
    Workspaces workspaces;
    workspaces.add("anna", {17, 28});
    workspaces.second.write(u"a.txt.anna.tags.json"_s, workspaces.first.read(u"a.txt.anna.tags.json"_s));
    workspaces.second.write(u"codebook.attribune.json"_s, QByteArray::fromStdString(serialise(app::Codebook())));
    workspaces.add("anna", {29, 43}, "Merkel");
    workspaces.add("ben", {29, 43}, "Merkel");
    const auto plan = workspaces.plan({"anna", true});
    VERIFY_RESULT(plan);
    const auto before = contents(workspaces.second);
    app::Result<app::WrittenFiles> written = plan->apply();
    VERIFY_RESULT(written);
    const auto after = contents(workspaces.second);
    QCOMPARE(after.size(), before.size() + 1); // Ben's
    QVERIFY(written->swap().empty());
    QCOMPARE(contents(workspaces.second), before);
    QVERIFY(written->swap().empty()); // and done again
    QCOMPARE(contents(workspaces.second), after);
}

void ImportPlanTest::verdictsOfATableAreNobodys()
{
    Workspaces workspaces;
    const app::Statement annas = workspaces.add("anna", {17, 28});
    workspaces.judge("cem", "anna", annas);
    const QString file = workspaces.table();
    QVERIFY(workspaces.second.read(u"t.csv"_s).contains(",reject,cem,"));
    const auto plan = workspaces.plan({}, file);
    VERIFY_RESULT(plan);
    QCOMPARE(plan->sidecars().size(), 1U);
    VERIFY_RESULT(plan->apply());
    QVERIFY(workspaces.imported(u"anna"_s).statements == std::vector{annas});
    QVERIFY(workspaces.imported(u"anna"_s).verdicts.empty());
    QVERIFY(workspaces.second.read(u"a.txt.cem.tags.json"_s).isNull());

    // Where the reviewer's file comes along, the same table comes out again.
    workspaces.second.write(u"a.txt.cem.tags.json"_s, workspaces.first.read(u"a.txt.cem.tags.json"_s));
    std::string again;
    const auto exported = app::exportCsv(app::filesOf(app::Workspace(workspaces.second.root())),
        app::loadCodebook(workspaces.second.root())->codebook, {}, [&](std::string_view bytes) -> app::Result<> {
            again += bytes;
            return {};
        });
    VERIFY_RESULT(exported);
    QCOMPARE(QByteArray::fromStdString(again), workspaces.second.read(u"t.csv"_s));
}

QTEST_GUILESS_MAIN(ImportPlanTest)
#include "tst_importplan.moc"
