// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/csvexport.h"

#include "app/sidecars/sidecarstore.h"
#include "app/sidecars/tagging.h"
#include "tests/support/fixedorigin.h"
#include "tests/support/temporarycorpus.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::CsvProfile;
using app::CsvRows;

namespace {

app::Selector selector(qint64 start, qint64 end, const std::string& words)
{
    app::Selector made;
    made.span = {start, end};
    made.exact = words;
    return made;
}

/// "Xi and Putin said" about THAAD and BRI, in two spans.
app::Statement jointStatement()
{
    app::Statement made;
    made.id = app::StatementId("urn:uuid:2");
    made.speakers = {{"Xi", {}}, {"Putin", {}}};
    made.topics = {{"THAAD", app::Stance::Opposes, {}, {}}, {"BRI", app::Stance::Unstated, {}, {}}};
    made.manner = app::Manner::Indirect;
    made.note = "joint, \"as one\"";
    made.selectors = {selector(10, 14, "they"), selector(20, 27, "opposed")};
    made.created = "2026-09-01T10:00:00Z";
    made.modified = "2026-09-01T10:02:11Z";
    made.setField(app::saidOnField, "2017-07-03");
    made.setField(app::viaField, "Xinhua");
    return made;
}

app::Statement bareStatement(const std::string& id, qint64 start)
{
    app::Statement made;
    made.id = app::StatementId(id);
    made.selectors = {selector(start, start + 3, "he ")};
    return made;
}

app::CodedArticle codedArticle(std::vector<app::Statement> statements)
{
    app::CodedArticle article;
    article.path = "asia/a.txt";
    article.details.title = "Xi, Putin agree";
    article.details.outlet = "Xinhua";
    app::Sidecar sidecar;
    sidecar.header.coder.id = "anna";
    sidecar.header.article.textSha256 = "abc";
    sidecar.statements = std::move(statements);
    article.sidecars.push_back(std::move(sidecar));
    return article;
}

QByteArray exported(
    const app::CodedArticle& article, const app::CsvOptions& options = {}, const app::Codebook& codebook = {})
{
    const app::Result<app::CsvExport> exporter = app::CsvExport::create(options, codebook);
    std::string csv;
    if (exporter && exporter->appendRows(csv, article))
        return QByteArray::fromStdString(csv);
    return "failed";
}

QByteArray header(const app::CsvOptions& options, const app::Codebook& codebook = {})
{
    std::string csv;
    if (const app::Result<app::CsvExport> exporter = app::CsvExport::create(options, codebook))
        exporter->appendHeader(csv);
    return QByteArray::fromStdString(csv);
}

app::Codebook codebookWithFields(const std::vector<std::string>& ids)
{
    std::vector<app::CustomField> fields;
    for (const std::string& id : ids)
        fields.push_back({app::FieldId(id), id, app::CustomField::Kind::Text, {}, {}});
    app::Codebook codebook;
    codebook.setFields(std::move(fields));
    return codebook;
}
}

class CsvExportTest : public QObject
{
    Q_OBJECT

private slots:
    void headerIsTheOnePromised();
    void oneRowPerStatement();
    void oneRowPerPair();
    void pairsOfAStatementWithoutSpeakerOrTopic();
    void rowsGoByPlaceThenCoder();
    void correctedDetailsWin();
    void chosenColumnsInChosenOrder();
    void unknownColumnIsRefused();
    void aRowOfOneEmptyCellIsNoBlankLine();
    void spreadsheetsGetMarkAndGuards();
    void customFieldsComeAfter();
    void fieldThatTheCodebookLacksIsNotDroppedSilently();
    void verdictsStandBesideTheirStatements();
    void verdictsOfCodersWhoAreLeftOutCountUntilTheyAreOutdated();
    void aVerdictOnTheNewerTextCountsForAFileOfTheOlderOne_data();
    void aVerdictOnTheNewerTextCountsForAFileOfTheOlderOne();
};

void CsvExportTest::headerIsTheOnePromised()
{
    QCOMPARE(header({}),
        "statement_id,article,title,outlet,published,coder,speakers,topics,stances,manner,quote,start,end,note,"
        "said_on,via,verdict,reviewer,created,modified,text_sha256\r\n");
    QCOMPARE(header({CsvRows::Pairs, CsvProfile::Data, {}, {}}),
        "statement_id,article,title,outlet,published,coder,speaker,topic,stance,manner,quote,start,end,note,"
        "said_on,via,verdict,reviewer,created,modified,text_sha256\r\n");
}

void CsvExportTest::oneRowPerStatement()
{
    QCOMPARE(exported(codedArticle({jointStatement()})),
        "urn:uuid:2,asia/a.txt,\"Xi, Putin agree\",Xinhua,,anna,Xi; Putin,THAAD; BRI,opposes; ,indirect,they … opposed,"
        "10; 20,14; 27,\"joint, \"\"as "
        "one\"\"\",2017-07-03,Xinhua,,,2026-09-01T10:00:00Z,2026-09-01T10:02:11Z,abc\r\n");
}

void CsvExportTest::oneRowPerPair()
{
    const app::CsvOptions options{CsvRows::Pairs, CsvProfile::Data, {"speaker", "topic", "stance", "start"}, {}};
    QCOMPARE(exported(codedArticle({jointStatement()}), options),
        "Xi,THAAD,opposes,10; 20\r\nXi,BRI,,10; 20\r\nPutin,THAAD,opposes,10; 20\r\nPutin,BRI,,10; 20\r\n");
}

void CsvExportTest::pairsOfAStatementWithoutSpeakerOrTopic()
{
    const app::CsvOptions options{CsvRows::Pairs, CsvProfile::Data, {"statement_id", "speaker", "topic", "stance"}, {}};
    app::Statement topicOnly = bareStatement("urn:uuid:3", 9);
    topicOnly.topics = {{"BRI", app::Stance::Supports, {}, {}}};
    QCOMPARE(exported(codedArticle({bareStatement("urn:uuid:1", 5), topicOnly}), options),
        "urn:uuid:1,,,\r\nurn:uuid:3,,BRI,supports\r\n");
}

void CsvExportTest::rowsGoByPlaceThenCoder()
{
    app::CodedArticle article = codedArticle({bareStatement("c", 30), bareStatement("b", 7), bareStatement("a", 7)});
    app::Sidecar other = article.sidecars.front();
    other.header.coder.id = "aaron";
    other.statements = {bareStatement("d", 7), bareStatement("e", 2)};
    article.sidecars.push_back(other);
    QCOMPARE(exported(article, {CsvRows::Statements, CsvProfile::Data, {"start", "coder", "statement_id"}, {}}),
        "2,aaron,e\r\n7,aaron,d\r\n7,anna,a\r\n7,anna,b\r\n30,anna,c\r\n");
}

void CsvExportTest::correctedDetailsWin()
{
    app::CodedArticle article = codedArticle({bareStatement("a", 1)});
    article.sidecars.front().header.corrections.title = "Leaders agree";
    article.sidecars.front().header.corrections.outlet = ""; // the coder says: there is none
    QCOMPARE(exported(article, {CsvRows::Statements, CsvProfile::Data, {"title", "outlet", "coder"}, {}}),
        "Leaders agree,,anna\r\n");
}

void CsvExportTest::chosenColumnsInChosenOrder()
{
    const app::CsvOptions options{CsvRows::Statements, CsvProfile::Data, {"quote", "coder"}, {}};
    QCOMPARE(header(options), "quote,coder\r\n");
    QCOMPARE(exported(codedArticle({jointStatement()}), options), "they … opposed,anna\r\n");
}

void CsvExportTest::unknownColumnIsRefused()
{
    const auto exporter = app::CsvExport::create({CsvRows::Statements, CsvProfile::Data, {"speaker"}, {}}, {});
    VERIFY_ERROR(exporter, app::Error::Kind::Invalid);
    QVERIFY(app::describe(exporter.error()).contains(u"speakers, topics"_s)); // says which there are
}

void CsvExportTest::aRowOfOneEmptyCellIsNoBlankLine()
{
    QCOMPARE(exported(codedArticle({bareStatement("a", 1)}), {CsvRows::Statements, CsvProfile::Data, {"note"}, {}}),
        "\"\"\r\n");
}

void CsvExportTest::spreadsheetsGetMarkAndGuards()
{
    const app::CsvOptions options{CsvRows::Statements, CsvProfile::Spreadsheet, {"article", "quote", "note"}, {}};
    app::Statement statement = bareStatement("a", 1);
    statement.selectors.front().exact = "=SUM(A1)";
    statement.note = "'tis";
    QCOMPARE(header(options),
        "\xEF\xBB\xBF"
        "article,quote,note\r\n");
    QCOMPARE(exported(codedArticle({statement}), options), "asia/a.txt,'=SUM(A1),''tis\r\n");
}

void CsvExportTest::customFieldsComeAfter()
{
    // A field of the name of a stable column must not take its place.
    const app::Codebook codebook = codebookWithFields({"tone", "note", "said_on"});
    QVERIFY(header({}, codebook).endsWith(",text_sha256,tone,field:note\r\n"));
    app::Statement statement = bareStatement("a", 1);
    statement.note = "mine";
    statement.setField("tone", "calm; sharp");
    statement.setField("note", "theirs");
    QCOMPARE(exported(codedArticle({statement}),
                 {CsvRows::Statements, CsvProfile::Data, {"note", "field:note", "tone"}, {}}, codebook),
        "mine,theirs,calm; sharp\r\n");
}

void CsvExportTest::fieldThatTheCodebookLacksIsNotDroppedSilently()
{
    app::Statement statement = bareStatement("urn:uuid:7", 1);
    statement.setField("mood", "glad");
    const app::Result<app::CsvExport> all = app::CsvExport::create({}, codebookWithFields({"tone"}));
    VERIFY_RESULT(all);
    std::string csv = "kept";
    const app::Result<> appended = all->appendRows(csv, codedArticle({statement}));
    VERIFY_ERROR(appended, app::Error::Kind::Invalid);
    QVERIFY(app::describe(appended.error()).contains(u"\"mood\""_s));
    QCOMPARE(csv, std::string("kept"));
    // Whoever chooses the columns has said what they can do without.
    QCOMPARE(exported(codedArticle({statement}), {CsvRows::Statements, CsvProfile::Data, {"coder"}, {}}), "anna\r\n");
}

void CsvExportTest::verdictsStandBesideTheirStatements()
{
    app::CodedArticle article = codedArticle({bareStatement("a", 7), bareStatement("b", 20), bareStatement("c", 30)});
    app::Verdict accept;
    accept.decision = app::Decision::Accept;
    accept.judged = {app::judged("anna", article.sidecars[0].statements[0])};
    accept.against = {app::judged("anna", article.sidecars[0].statements[1])};
    article.reviewers = {{"cem", {accept}}, {"dora", {accept}}};
    const app::CsvOptions options{CsvRows::Statements, CsvProfile::Data, {"statement_id", "verdict", "reviewer"}, {}};
    QCOMPARE(exported(article, options), "a,accept; accept,cem; dora\r\nb,reject; reject,cem; dora\r\nc,,\r\n");
}

void CsvExportTest::verdictsOfCodersWhoAreLeftOutCountUntilTheyAreOutdated()
{
    const tests::TemporaryCorpus corpus;
    const app::Origin origin = tests::fixedOrigin();
    const app::Result<app::Article> article = app::readArticle(corpus.write(u"a.txt"_s, "Xi said no.\n"));
    VERIFY_RESULT(article);
    const auto save = [&](const char* coder, auto change) {
        const app::SidecarStore store(article->path, {coder, {}, {}});
        auto stored = store.load(*article, origin);
        VERIFY_RESULT(stored);
        change(stored->sidecar);
        VERIFY_RESULT(store.save(stored->sidecar, stored->version));
    };
    const auto exported = [&](std::string& csv) {
        const app::CsvOptions options{
            CsvRows::Statements, CsvProfile::Data, {"coder", "verdict", "reviewer"}, {"anna"}};
        VERIFY_RESULT(app::exportCsv(
            app::filesOf(app::Workspace(corpus.root())), {}, options, [&](std::string_view bytes) -> app::Result<> {
                csv += bytes;
                return {};
            }));
    };
    const app::Statement annas = *app::newStatement(article->text(), {{0, 11}}, origin);
    app::Statement bens = *app::newStatement(article->text(), {{0, 10}}, origin);
    save("anna", [&](app::Sidecar& sidecar) { sidecar.statements = {annas}; });
    save("ben", [&](app::Sidecar& sidecar) { sidecar.statements = {bens}; });
    save("cem", [&](app::Sidecar& sidecar) {
        app::Verdict verdict;
        verdict.id = app::VerdictId(origin.newUrn());
        verdict.decision = app::Decision::Both;
        verdict.judged = {app::judged("anna", annas)};
        verdict.against = {app::judged("ben", bens)};
        verdict.created = verdict.modified = origin.timestamp();
        sidecar.verdicts = {verdict};
    });
    std::string csv;
    exported(csv);
    QCOMPARE(csv, "coder,verdict,reviewer\r\nanna,both,cem\r\n");
    // It is outdated, though what is exported is as it was.
    bens.manner = app::Manner::Indirect;
    save("ben", [&](app::Sidecar& sidecar) { sidecar.statements = {bens}; });
    csv.clear();
    exported(csv);
    QCOMPARE(csv, "coder,verdict,reviewer\r\nanna,,\r\n");
}

void CsvExportTest::aVerdictOnTheNewerTextCountsForAFileOfTheOlderOne_data()
{
    QTest::addColumn<bool>("hasChangedManner");
    QTest::addColumn<std::string>("verdict");
    QTest::newRow("the article changed around it") << false << std::string("accept,cem");
    QTest::newRow("its coder changed it too") << true << std::string(",");
}

void CsvExportTest::aVerdictOnTheNewerTextCountsForAFileOfTheOlderOne()
{
    QFETCH(bool, hasChangedManner);
    QFETCH(std::string, verdict);
    const tests::TemporaryCorpus corpus;
    const app::Origin origin = tests::fixedOrigin();
    const auto save = [&](const app::Article& article, const char* coder, auto change) {
        const app::SidecarStore store(article.path, {coder, {}, {}});
        auto stored = store.load(article, origin);
        VERIFY_RESULT(stored);
        change(stored->sidecar);
        VERIFY_RESULT(store.save(stored->sidecar, stored->version));
    };
    const auto older = app::readArticle(corpus.write(u"a.txt"_s, "On Monday Xi said no. Then he left.\n"));
    VERIFY_RESULT(older);
    const app::Statement then = *app::newStatement(older->text(), {{10, 21}}, origin);
    save(*older, "anna", [&](app::Sidecar& sidecar) { sidecar.statements = {then}; });
    const auto newer = app::readArticle(corpus.write(u"a.txt"_s, "As reported, Xi said no. Nobody objected.\n"));
    VERIFY_RESULT(newer);
    // The reviewer had Anna's tag file as she saved it on the newer text; here is the one from before.
    app::Statement now = *app::newStatement(newer->text(), {{13, 24}}, origin);
    now.id = then.id;
    QCOMPARE(now.selectors.front().exact, then.selectors.front().exact);
    if (hasChangedManner)
        now.manner = app::Manner::Indirect;
    save(*newer, "cem", [&](app::Sidecar& sidecar) {
        app::Verdict accept;
        accept.id = app::VerdictId(origin.newUrn());
        accept.decision = app::Decision::Accept;
        accept.judged = {app::judged("anna", now)};
        accept.created = accept.modified = origin.timestamp();
        sidecar.verdicts = {accept};
    });
    std::string csv;
    const app::CsvOptions options{CsvRows::Statements, CsvProfile::Data, {"start", "verdict", "reviewer"}, {"anna"}};
    VERIFY_RESULT(app::exportCsv(
        app::filesOf(app::Workspace(corpus.root())), {}, options, [&](std::string_view bytes) -> app::Result<> {
            csv += bytes;
            return {};
        }));
    // The place stays as the file has it.
    QCOMPARE(csv, "start,verdict,reviewer\r\n10," + verdict + "\r\n");
}

QTEST_GUILESS_MAIN(CsvExportTest)
#include "tst_csvexport.moc"
