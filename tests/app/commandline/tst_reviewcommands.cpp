// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/article.h"
#include "app/base/utf8.h"
#include "app/commandline/agreementcommand.h"
#include "app/commandline/assigncommand.h"
#include "app/commandline/comparecommand.h"
#include "app/commandline/mapcommand.h"
#include "app/sidecars/sidecarstore.h"
#include "app/sidecars/tagging.h"
#include "tests/support/temporarycorpus.h"
#include "tests/support/terminal.h"
#include "tests/support/verify.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::Answer;
using tests::run;

/// The commands that look at what several coders did.
class ReviewCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void differencesAreNamed();
    void anArticleOfOneCoderAloneSaysNothing();
    void somebodyWhoIsNotThereIsNamed_data();
    void somebodyWhoIsNotThereIsNamed();
    void anArticleThatWasRemovedIsNamed_data();
    void anArticleThatWasRemovedIsNamed();
    void aFolderWithoutArticlesIsNamed_data();
    void aFolderWithoutArticlesIsNamed();
    void whatIsNotFoundInAnotherTextIsCounted();
    void aPlaceThatWasBentByHandIsFoundByItsWords();
    void twoCodersMustBeNamed();
    void aReportIsWrittenWhereItIsWanted();
    void aReportNeverReplacesATagFile();
    void aDrawIsKeptAndOnlyAddedTo();
    void namesOfColleaguesAreMapped();
    void agreementOverArticles();
    void agreementHasTheConfusionMatrix();
    void agreementTellsWhatItLeavesOut();
    void agreementNamesTheFileOfAnotherText();
    void agreementFindsWordsInTheChangedText();
    void annotationsThatCannotBeShownAreNamed_data();
    void annotationsThatCannotBeShownAreNamed();
    void agreementOfNobodyIsNo();
    void agreementAsEveryFormat_data();
    void agreementAsEveryFormat();
    void agreementReplacesNoArticle();
    void wrongUseOfAgreement_data();
    void wrongUseOfAgreement();
    void coefficientsOfATable();
    void coefficientsAreWrittenWhereTheyAreWanted();
    void malformedCaseIsNamedAndTheOthersArePrinted();
    void whatNoCoefficientHasIsWrongUse_data();
    void whatNoCoefficientHasIsWrongUse();
};

namespace {

void tag(const QString& path, const char* coder, app::Span span, const char* speaker)
{
    const app::Origin origin; // real ids: two coders never have the same
    const auto article = app::readArticle(path);
    VERIFY_RESULT(article);
    const app::SidecarStore store(path, {coder, {}, {}});
    auto stored = store.load(*article, origin);
    VERIFY_RESULT(stored);
    auto statement = app::newStatement(article->text(), {span}, origin);
    VERIFY_RESULT(statement);
    statement->speakers.push_back({speaker, {}});
    stored->sidecar.statements.push_back(*statement);
    VERIFY_RESULT(store.save(stored->sidecar, stored->version));
}
}

void ReviewCommandsTest::differencesAreNamed()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"visit.txt"_s, "Xi said that it was good. Putin agreed. Lavrov was silent.\n");
    tag(path, "anna", {0, 25}, "Xi");
    tag(path, "anna", {26, 39}, "Putin");
    tag(path, "ben", {0, 24}, "Putin");
    tag(path, "ben", {40, 58}, "Lavrov");
    const QStringList coders{u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s};
    const Answer json =
        run(app::CompareCommand(), QStringList{corpus.root()} + coders + QStringList{u"--format"_s, u"json"_s});
    QCOMPARE(json.status, app::ExitStatus::Done);
    const QJsonArray rows = QJsonDocument::fromJson(json.out).array();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0]["differences"_L1].toArray(), (QJsonArray{u"borders"_s, u"speakers"_s}));
    QCOMPARE(rows[1]["differences"_L1].toArray(), QJsonArray{u"only-mine"_s});
    QCOMPARE(rows[2]["differences"_L1].toArray(), QJsonArray{u"only-theirs"_s});
    const Answer text = run(app::CompareCommand(), QStringList{corpus.root()} + coders);
    QCOMPARE(text.out.count('\n'), 3);
    QVERIFY2(text.out.contains("borders,speakers"), text.out.constData());
}

void ReviewCommandsTest::anArticleOfOneCoderAloneSaysNothing()
{
    const tests::TemporaryCorpus corpus;
    tag(corpus.write(u"visit.txt"_s, "Xi said that it was good.\n"), "anna", {0, 25}, "Xi");
    const Answer answer = run(app::CompareCommand(), {corpus.root(), u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s});
    QCOMPARE(answer.status, app::ExitStatus::No);
    QVERIFY(answer.out.isEmpty());
    QVERIFY2(answer.err.contains("ben: this coder has no tag file"), answer.err.constData());
}

void ReviewCommandsTest::somebodyWhoIsNotThereIsNamed_data()
{
    QTest::addColumn<QStringList>("typed");
    const QStringList two{u"--coder"_s, u"anna"_s, u"--coder"_s, u"zoe"_s};
    QTest::newRow("list") << (QStringList{u"list"_s} + two);
    QTest::newRow("export") << (QStringList{u"export"_s, u"--format"_s, u"csv"_s} + two);
    QTest::newRow("compare") << (QStringList{u"compare"_s} + two);
    QTest::newRow("adjudicate") << (QStringList{u"adjudicate"_s} + two);
    QTest::newRow("a reviewer") << QStringList{
        u"adjudicate"_s, u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s, u"--reviewer"_s, u"zoe"_s};
    QTest::newRow("agreement") << (QStringList{u"agreement"_s} + two);
}

void ReviewCommandsTest::somebodyWhoIsNotThereIsNamed()
{
    QFETCH(QStringList, typed);
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"visit.txt"_s, "Xi said that it was good. Putin agreed.\n");
    tag(path, "anna", {0, 25}, "Xi");
    tag(path, "ben", {0, 25}, "Xi");
    const Answer answer = run(typed + QStringList{corpus.root()});
    QCOMPARE(answer.status, app::ExitStatus::No);
    QCOMPARE(answer.err,
        "attribune-cli: zoe: this coder has no tag file among the articles: those who have one are anna, ben\n"_ba);
}

void ReviewCommandsTest::anArticleThatWasRemovedIsNamed_data()
{
    QTest::addColumn<QStringList>("typed");
    const QStringList two{u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s};
    QTest::newRow("list") << (QStringList{u"list"_s} + two);
    QTest::newRow("export") << (QStringList{u"export"_s, u"--format"_s, u"csv"_s} + two);
    QTest::newRow("compare") << (QStringList{u"compare"_s} + two);
    QTest::newRow("compare whoever there is") << QStringList{u"compare"_s};
    QTest::newRow("adjudicate") << (QStringList{u"adjudicate"_s} + two);
    QTest::newRow("agreement") << (QStringList{u"agreement"_s} + two);
    QTest::newRow("agreement of everybody") << QStringList{u"agreement"_s};
}

void ReviewCommandsTest::anArticleThatWasRemovedIsNamed()
{
    QFETCH(QStringList, typed);
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"visit.txt"_s, "Xi said that it was good. Putin agreed.\n");
    tag(path, "anna", {0, 25}, "Xi");
    tag(path, "ben", {0, 25}, "Xi");
    QVERIFY(QFile::remove(path));

    const Answer whole = run(typed + QStringList{corpus.root()});
    QCOMPARE(whole.status, app::ExitStatus::Failed);
    for (const QString& coder : {u"anna"_s, u"ben"_s})
        QVERIFY2(whole.err.contains(app::sidecarPath(path, app::toUtf8(coder)).toUtf8()
                     + ": its article \"visit.txt\" is not beside it: put the article back"),
            whole.err.constData());
    QVERIFY2(!whole.err.contains("nobody") && !whole.err.contains("no tag file"), whole.err.constData());

    const Answer article = run(typed + QStringList{path});
    QCOMPARE(article.status, app::ExitStatus::Failed);
    QCOMPARE(article.err,
        "attribune-cli: " + path.toUtf8()
            + ": the article is not there, but its tag files are: put the article back, or move the tag files to it\n");
    QVERIFY(article.out.isEmpty());
}

void ReviewCommandsTest::aFolderWithoutArticlesIsNamed_data()
{
    QTest::addColumn<QStringList>("typed");
    const QStringList two{u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s};
    QTest::newRow("list") << QStringList{u"list"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"--format"_s, u"csv"_s};
    QTest::newRow("check") << QStringList{u"check"_s};
    QTest::newRow("compare") << (QStringList{u"compare"_s} + two);
    QTest::newRow("adjudicate") << (QStringList{u"adjudicate"_s} + two);
    QTest::newRow("agreement") << QStringList{u"agreement"_s};
    QTest::newRow("assign") << (QStringList{u"assign"_s} + two);
    QTest::newRow("map") << QStringList{u"map"_s};
}

void ReviewCommandsTest::aFolderWithoutArticlesIsNamed()
{
    QFETCH(QStringList, typed);
    const tests::TemporaryCorpus corpus;
    const Answer answer = run(typed + QStringList{corpus.root()});
    QCOMPARE(answer.status, app::ExitStatus::No);
    QCOMPARE(answer.err,
        "attribune-cli: " + corpus.root().toUtf8()
            + ": there is no article in it: articles are .txt, .text and .md files\n");
    QCOMPARE(corpus.files(), QStringList());
}

void ReviewCommandsTest::whatIsNotFoundInAnotherTextIsCounted()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"visit.txt"_s, "Xi said that it was good. Putin agreed.\n");
    for (const char* coder : {"anna", "ben"}) {
        tag(path, coder, {0, 25}, "Xi");
        tag(path, coder, {26, 39}, "Putin");
    }
    const QStringList compare{u"compare"_s, path, u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s};
    corpus.write(u"visit.txt"_s, "News. Xi said that it was good. Putin agreed.\n");
    QCOMPARE(run(compare).err, QByteArray()); // all are found, which is nothing to warn of
    corpus.write(u"visit.txt"_s, "News. Xi said that it was good.\n");
    corpus.write(u"visit.txt"_s, "News. Xi said that it was good. Putin left.\n");
    tag(path, "chen", {32, 42}, "Putin");
    Answer answer = run(compare);
    QCOMPARE(answer.err.count("1 of 2 have words that are not in the text"), 2);
    QCOMPARE(answer.err.count("ask ben to open the article"), 1);
    QCOMPARE(answer.out,
        "visit.txt\tsame\tanna: 6-31 Xi\tben: 6-31 Xi\n"
        "visit.txt\tnot-comparable\tanna: 26-39 Putin\tben: -\n"
        "visit.txt\tnot-comparable\tanna: -\tben: 26-39 Putin\n"_ba);

    // What Chen marked about there may be what Anna has.
    const QStringList withChen{u"compare"_s, path, u"--coder"_s, u"anna"_s, u"--coder"_s, u"chen"_s};
    QCOMPARE(run(withChen).out,
        "visit.txt\tonly-mine\tanna: 6-31 Xi\tchen: -\n"
        "visit.txt\tnot-comparable\tanna: -\tchen: 32-42 Putin\n"
        "visit.txt\tnot-comparable\tanna: 26-39 Putin\tchen: -\n"_ba);
    answer = run(withChen + QStringList{u"--format"_s, u"json"_s});
    const QJsonArray places = QJsonDocument::fromJson(answer.out).array();
    QCOMPARE(places.size(), 3);
    QCOMPARE(places[2]["differences"_L1].toArray(), QJsonArray{u"not-comparable"_s});
    QCOMPARE(places[2]["first"_L1][0]["spans"_L1][0]["quote"_L1].toString(), u"Putin agreed."_s);
    QCOMPARE(places[2]["verdicts"_L1].toArray(), QJsonArray());
    QCOMPARE(run(withChen + QStringList{u"--format"_s, u"csv"_s}).out.count(",not-comparable,"), 2);
    const QByteArray html = run(withChen + QStringList{u"--format"_s, u"html"_s}).out;
    QVERIFY(html.contains("1 of 2 have words that are not in the text"));
    QVERIFY(html.contains("Words that are not in the text"));
    QVERIFY(html.contains("not known"));

    answer = run({u"adjudicate"_s, path, u"--coder"_s, u"anna"_s, u"--coder"_s, u"chen"_s, u"--dry-run"_s});
    QVERIFY2(answer.out.contains("\tundecided\tnot-comparable\tanna: -\tchen: 32-42 Putin"), answer.out.constData());
    QVERIFY2(answer.out.contains("1 unanchored: "), answer.out.constData());
    QVERIFY2(answer.err.contains("ask anna to open the article"), answer.err.constData());
}

void ReviewCommandsTest::aPlaceThatWasBentByHandIsFoundByItsWords()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"visit.txt"_s, "Xi said that it was good. Putin agreed.\n");
    for (const char* coder : {"anna", "ben"})
        tag(path, coder, {0, 25}, "Xi");
    const QString bens = u"visit.txt.ben.tags.json"_s;
    corpus.write(bens,
        QByteArray(corpus.read(bens)).replace("\"start\": 0", "\"start\": 900").replace("\"end\": 25", "\"end\": 925"));
    const Answer answer = run({u"compare"_s, path, u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s});
    QVERIFY2(answer.out.startsWith("visit.txt\tsame\t"), answer.out.constData());
}

void ReviewCommandsTest::twoCodersMustBeNamed()
{
    const tests::TemporaryCorpus corpus;
    QCOMPARE(run(app::CompareCommand(), {corpus.root(), u"--coder"_s, u"anna"_s}).status, app::ExitStatus::WrongUse);
    QCOMPARE(run(app::CompareCommand(), {corpus.root(), u"--coder"_s, u"anna"_s, u"--coder"_s, u"anna"_s}).status,
        app::ExitStatus::WrongUse);
}

void ReviewCommandsTest::aReportIsWrittenWhereItIsWanted()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"visit.txt"_s, "Xi said that it was good. Putin agreed. Lavrov was silent.\n");
    for (const char* coder : {"anna", "ben", "cem"})
        tag(path, coder, {0, 25}, "Xi");
    const QStringList coders{u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s, u"--coder"_s, u"cem"_s};
    const auto compare = [&](const QString& format, const QString& name) {
        return run(app::CompareCommand(),
            QStringList{corpus.root()} + coders + QStringList{u"--format"_s, format, u"--output"_s, corpus.path(name)});
    };
    const Answer csv = compare(u"csv"_s, u"differences.csv"_s);
    QVERIFY2(csv.status == app::ExitStatus::Done, csv.err.constData());
    QCOMPARE(csv.out, QByteArray());
    QCOMPARE(corpus.read(u"differences.csv"_s).count("\r\n"), 3); // header, anna and ben, anna and cem
    QCOMPARE(compare(u"html"_s, u"differences.html"_s).status, app::ExitStatus::Done);
    const QByteArray html = corpus.read(u"differences.html"_s);
    QVERIFY(html.startsWith("<!DOCTYPE html>") && html.endsWith("</html>\n"));
    QCOMPARE(html.count("<section>"), 2);
}

void ReviewCommandsTest::aReportNeverReplacesATagFile()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"visit.txt"_s, "Xi said that it was good. Putin agreed. Lavrov was silent.\n");
    tag(path, "anna", {0, 25}, "Xi");
    tag(path, "ben", {0, 25}, "Xi");
    const QString name = u"visit.txt.ben.tags.json"_s;
    const QByteArray before = corpus.read(name);
    QVERIFY(!before.isEmpty());
    const Answer answer = run(app::CompareCommand(),
        {corpus.root(), u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s, u"--format"_s, u"html"_s, u"--output"_s,
            corpus.path(name)});
    QCOMPARE(answer.status, app::ExitStatus::Failed);
    QCOMPARE(corpus.read(name), before);
}

void ReviewCommandsTest::aDrawIsKeptAndOnlyAddedTo()
{
    const tests::TemporaryCorpus corpus;
    for (const char* name : {"a.txt", "b.txt", "c.txt", "d.txt", "e.txt"})
        corpus.write(QString::fromLatin1(name), "Xi said that it was good.\n");
    const QString file = u"assignments.attribune.json"_s;
    const auto assign = [&](const QString& more) {
        return run(app::AssignCommand(), QStringList{corpus.root()} + more.split(u' ', Qt::SkipEmptyParts));
    };
    QCOMPARE(assign(u""_s).status, app::ExitStatus::WrongUse);
    QCOMPARE(assign(u"--coder anna --double 20%"_s).status, app::ExitStatus::WrongUse);
    QVERIFY(corpus.read(file).isNull());
    const Answer first = assign(u"--coder anna --coder ben --double 40% --seed 42"_s);
    QVERIFY2(first.status == app::ExitStatus::Done, first.err.constData());
    QVERIFY2(
        first.out.startsWith("--coder anna --coder ben --double 40% --by none --seed 42: 5 drawn, 0 drawn before\n"),
        first.out.constData());
    QCOMPARE(first.out.count("anna; ben"), 2);
    const QByteArray before = corpus.read(file);

    QCOMPARE(assign(u"--seed 43"_s).status, app::ExitStatus::No);
    QCOMPARE(assign(u"--coder anna --coder cem"_s).status, app::ExitStatus::No);
    QCOMPARE(corpus.read(file), before);
    corpus.write(u"f.txt"_s, "Putin agreed.\n");
    const Answer added = assign(u""_s);
    QVERIFY2(added.out.contains(": 1 drawn, 5 drawn before\nf.txt\t"), added.out.constData());
    QCOMPARE(assign(u"--seed 43 --redraw"_s).status, app::ExitStatus::Done);
    QVERIFY(corpus.read(file).contains("\"seed\": 43"));

    tag(corpus.path(u"a.txt"_s), "anna", {0, 2}, "Xi");
    const Answer status = assign(u"--status --format json"_s);
    QCOMPARE(status.status, app::ExitStatus::Done);
    const QJsonArray rows = QJsonDocument::fromJson(status.out).array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0]["coder"_L1].toString(), u"anna"_s);
    QCOMPARE(rows[0]["assigned"_L1].toInt() + rows[1]["assigned"_L1].toInt(), 8);
}

void ReviewCommandsTest::namesOfColleaguesAreMapped()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"visit.txt"_s, "Xi said that it was good. Putin agreed. Lavrov was silent.\n");
    tag(path, "anna", {0, 25}, "Xi");
    tag(path, "ben", {0, 25}, "Comrade Xi Jinping");
    tag(path, "ben", {26, 39}, "Mr. P");
    const auto map = [&](const QStringList& more) { return run(app::MapCommand(), QStringList{corpus.root()} + more); };
    const QStringList compare{corpus.root(), u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s};
    const Answer unknown = map({});
    QCOMPARE(unknown.status, app::ExitStatus::No);
    QCOMPARE(unknown.out, "speaker\tComrade Xi Jinping\t1\tben\tXi\twords\nspeaker\tMr. P\t1\tben\t\t\n");
    QVERIFY(corpus.read(u"mapping.attribune.json"_s).isNull());
    QVERIFY(run(app::CompareCommand(), compare).out.contains("\tspeakers\t"));

    QCOMPARE(map({u"--speaker"_s, u"Mr. P=Nobody"_s}).status, app::ExitStatus::No);
    QCOMPARE(map({u"--speaker"_s, u"Putin=Xi"_s}).status, app::ExitStatus::No);
    QVERIFY(corpus.read(u"mapping.attribune.json"_s).isNull());
    const Answer mapped = map({u"--speaker"_s, u"Mr. P=Putin"_s, u"--accept"_s});
    QCOMPARE(mapped.status, app::ExitStatus::Done);
    QCOMPARE(mapped.out, QByteArray());
    const Answer compared = run(app::CompareCommand(), compare);
    QVERIFY2(compared.out.contains("\tsame\t"), compared.out.constData());
    QVERIFY2(compared.out.contains("ben: 26-39 Putin"), compared.out.constData());
}

namespace {
/// Anna and Ben on one article, Anna alone on another, and the consensus of the first.
void tagAgreeing(const tests::TemporaryCorpus& corpus)
{
    const QString path = corpus.write(u"visit.txt"_s, "Xi said that it was good. Putin agreed. Lavrov was silent.\n");
    for (const char* coder : {"anna", "ben", "consensus"}) {
        tag(path, coder, {0, 25}, "Xi");
        tag(path, coder, {26, 39}, coder == std::string_view("ben") ? "Lavrov" : "Putin");
    }
    tag(corpus.write(u"alone.txt"_s, "Xi said that it was good.\n"), "anna", {0, 25}, "Xi");
}
}

void ReviewCommandsTest::agreementOverArticles()
{
    const tests::TemporaryCorpus corpus;
    tagAgreeing(corpus);
    const Answer answer = run(app::AgreementCommand(), {corpus.root(), u"--format"_s, u"json"_s, u"--seed"_s, u"7"_s});
    QCOMPARE(answer.status, app::ExitStatus::Done);
    const QJsonObject report = QJsonDocument::fromJson(answer.out).object();
    QCOMPARE(report["coders"_L1].toArray(), (QJsonArray{u"anna"_s, u"ben"_s}));
    QCOMPARE(report["seed"_L1].toInt(), 7);
    QCOMPARE(report["articles"_L1].toArray().size(), 1);
    const auto figure = [&](QLatin1StringView key) {
        for (const auto& each : report["figures"_L1].toArray())
            if (each["figure"_L1].toString() == key)
                return each.toObject();
        return QJsonObject();
    };
    QCOMPARE(figure("places.f1-exact"_L1)["value"_L1].toDouble(), 1.0);
    QCOMPARE(figure("speakers.percent"_L1)["value"_L1].toDouble(), 0.5);
    QVERIFY(figure("stance.percent"_L1)["value"_L1].isNull());
    QVERIFY(!figure("stance.percent"_L1)["undefined"_L1].toString().isEmpty());

    const Answer named = run(app::AgreementCommand(),
        {corpus.root(), u"--coder"_s, u"anna"_s, u"--coder"_s, u"consensus"_s, u"--format"_s, u"json"_s});
    QCOMPARE(QJsonDocument::fromJson(named.out)["coders"_L1].toArray(), (QJsonArray{u"anna"_s, u"consensus"_s}));
}

void ReviewCommandsTest::agreementHasTheConfusionMatrix()
{
    const tests::TemporaryCorpus corpus;
    tagAgreeing(corpus);
    const QList<QByteArray> lines = run(app::AgreementCommand(), {corpus.root()}).out.split('\n');
    const qsizetype title = lines.indexOf("What anna gave (rows) and ben gave (columns) at the same places");
    QVERIFY(title > 0);
    const auto cells = [&](qsizetype line) { return lines.value(title + line).simplified(); };
    QVERIFY(cells(1).contains("Lavrov"));
    QVERIFY2(lines.mid(title, 5).join('\n').contains("Putin"), lines.mid(title, 5).join('\n').constData());
}

void ReviewCommandsTest::agreementTellsWhatItLeavesOut()
{
    const tests::TemporaryCorpus corpus;
    tagAgreeing(corpus);
    corpus.write(u"visit.txt.chen.tags.json"_s, "{ damaged");
    const Answer answer = run(app::AgreementCommand(), {corpus.root()});
    QCOMPARE(answer.status, app::ExitStatus::Failed);
    QVERIFY2(answer.err.contains("visit.txt.chen.tags.json"), answer.err.constData());
    QVERIFY2(answer.out.startsWith("Coders: anna, ben.\nArticles: 1. "), answer.out.constData());
}

void ReviewCommandsTest::agreementNamesTheFileOfAnotherText()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"visit.txt"_s, "Xi said that it was good. Putin agreed.\n");
    for (const char* coder : {"anna", "chen"})
        tag(path, coder, {0, 25}, "Xi");
    tag(corpus.write(u"trade.txt"_s, "Merkel praised the trade of both countries.\n"), "ben", {0, 43}, "Merkel");
    corpus.write(u"visit.txt.ben.tags.json"_s, corpus.read(u"trade.txt.ben.tags.json"_s));
    for (const QStringList& coders : {QStringList{u"anna"_s, u"ben"_s}, QStringList{u"ben"_s, u"anna"_s}}) {
        const Answer answer = run({u"agreement"_s, path, u"--coder"_s, coders[0], u"--coder"_s, coders[1]});
        QVERIFY2(
            answer.err.contains("visit.txt, tagged by ben: it was tagged on another text"), answer.err.constData());
        QVERIFY2(!answer.err.contains("anna"), answer.err.constData());
    }
    const Answer all = run({u"agreement"_s, path});
    QVERIFY2(all.out.startsWith("Coders: anna, chen.\nArticles: 1. "), all.out.constData());
    QVERIFY2(all.err.contains("tagged by ben"), all.err.constData());
}

void ReviewCommandsTest::agreementFindsWordsInTheChangedText()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"visit.txt"_s, "Xi said that it was good. Putin agreed.\n");
    tag(path, "ben", {0, 25}, "Xi");
    tag(path, "ben", {26, 39}, "Putin");
    corpus.write(u"visit.txt"_s, "News. Xi said that it was good. Putin was silent.\n");
    tag(path, "anna", {6, 31}, "Xi");
    tag(path, "chen", {6, 31}, "Xi");
    const QString bens = u"visit.txt, tagged by ben"_s;
    const Answer answer = run({u"agreement"_s, path, u"--format"_s, u"csv"_s});
    QVERIFY2(answer.out.contains("figures,places,,places.f1-exact,1,"), answer.out.constData());
    QVERIFY2(answer.err.contains("visit.txt, tagged by ben: of the statements of ben, 1 of 2 have words that are not"),
        answer.err.constData());
    QCOMPARE(answer.err.count('\n'), 1);
    QVERIFY2(answer.out.contains("\r\nleft-out,,\"visit.txt, tagged by ben\",,"), answer.out.constData());
    const QJsonDocument json = QJsonDocument::fromJson(run({u"agreement"_s, path, u"--format"_s, u"json"_s}).out);
    QCOMPARE(json["coders"_L1].toArray(), (QJsonArray{u"anna"_s, u"chen"_s}));
    QCOMPARE(json["left_out"_L1][0]["subject"_L1].toString(), bens);
    const QByteArray html = run({u"agreement"_s, path, u"--format"_s, u"html"_s}).out;
    QVERIFY2(html.contains("Not measured") && html.contains(bens.toUtf8()), html.constData());

    // Where his words stand, all that he marked is known.
    corpus.write(u"visit.txt"_s, "News. Xi said that it was good. Putin agreed.\n");
    QVERIFY(run({u"agreement"_s, path}).out.startsWith("Coders: anna, ben, chen.\n"));
}

void ReviewCommandsTest::annotationsThatCannotBeShownAreNamed_data()
{
    QTest::addColumn<QString>("command");
    for (const char* command : {"list", "compare", "adjudicate", "agreement"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void ReviewCommandsTest::annotationsThatCannotBeShownAreNamed()
{
    QFETCH(QString, command);
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"visit.txt"_s, "Xi said that it was good. Putin agreed.\n");
    for (const char* coder : {"anna", "ben", "chen"})
        tag(path, coder, {0, 25}, "Xi");
    const app::SidecarStore store(path, {"anna", {}, {}});
    auto stored = store.load(*app::readArticle(path), app::Origin());
    VERIFY_RESULT(stored);
    stored->sidecar.foreign.push_back({"urn:x", R"({"id": "urn:x", "type": "Annotation", "target": "urn:y"})"});
    VERIFY_RESULT(store.save(stored->sidecar, stored->version));
    const Answer answer =
        run({command, path, u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s, u"--coder"_s, u"chen"_s});
    QCOMPARE(answer.status, app::ExitStatus::Done);
    QCOMPARE(answer.err.count('\n'), 1);
    QVERIFY2(answer.err.contains("visit.txt, tagged by anna: annotations and values"), answer.err.constData());
    QVERIFY2(answer.err.contains("attribune-cli check"), answer.err.constData());
}

void ReviewCommandsTest::agreementOfNobodyIsNo()
{
    const tests::TemporaryCorpus corpus;
    tag(corpus.write(u"alone.txt"_s, "Xi said that it was good.\n"), "anna", {0, 25}, "Xi");
    const Answer answer = run(app::AgreementCommand(), {corpus.root()});
    QCOMPARE(answer.status, app::ExitStatus::No);
    QVERIFY(answer.out.isEmpty());
    QVERIFY(!answer.err.isEmpty());
}

void ReviewCommandsTest::agreementAsEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("text") << u"text"_s << "Same speakers: 0.50"_ba;
    QTest::newRow("json") << u"json"_s << R"("figure": "speakers.percent")"_ba;
    QTest::newRow("csv") << u"csv"_s << "figures,speakers,,speakers.percent,0.5,"_ba;
    QTest::newRow("html") << u"html"_s << "<!DOCTYPE html>"_ba;
}

void ReviewCommandsTest::agreementAsEveryFormat()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, expected);
    const tests::TemporaryCorpus corpus;
    tagAgreeing(corpus);
    const Answer answer = run(app::AgreementCommand(), {corpus.root(), u"--format"_s, format});
    QCOMPARE(answer.status, app::ExitStatus::Done);
    QVERIFY2(answer.out.toLower().contains(expected.toLower()), answer.out.constData());
    const QString path = corpus.path(u"report."_s + format);
    const Answer written = run(app::AgreementCommand(), {corpus.root(), u"--format"_s, format, u"--output"_s, path});
    QCOMPARE(written.status, app::ExitStatus::Done);
    QVERIFY(written.out.isEmpty());
    QCOMPARE(corpus.read(u"report."_s + format), answer.out);
}

void ReviewCommandsTest::agreementReplacesNoArticle()
{
    const tests::TemporaryCorpus corpus;
    tagAgreeing(corpus);
    const QByteArray before = corpus.read(u"visit.txt"_s);
    const Answer answer = run(app::AgreementCommand(), {corpus.root(), u"--output"_s, corpus.path(u"visit.txt"_s)});
    QVERIFY(answer.status != app::ExitStatus::Done);
    QVERIFY2(answer.err.contains("visit.txt"), answer.err.constData());
    QCOMPARE(corpus.read(u"visit.txt"_s), before);
}

void ReviewCommandsTest::wrongUseOfAgreement_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::newRow("no path") << QStringList{};
    QTest::newRow("one coder") << QStringList{u"."_s, u"--coder"_s, u"anna"_s};
    QTest::newRow("unknown format") << QStringList{u"."_s, u"--format"_s, u"pdf"_s};
    QTest::newRow("seed that is no number") << QStringList{u"."_s, u"--seed"_s, u"soon"_s};
    QTest::newRow("too many samples") << QStringList{u"."_s, u"--samples"_s, u"100000000"_s};
    QTest::newRow("a table and articles") << QStringList{u"."_s, u"--table"_s, u"cases.json"_s};
    QTest::newRow("coders of a table") << QStringList{
        u"--table"_s, u"cases.json"_s, u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s};
    QTest::newRow("draws for a table") << QStringList{u"--table"_s, u"cases.json"_s, u"--samples"_s, u"0"_s};
}

void ReviewCommandsTest::wrongUseOfAgreement()
{
    QFETCH(QStringList, typed);
    const Answer answer = run(app::AgreementCommand(), typed);
    QCOMPARE(answer.status, app::ExitStatus::WrongUse);
    QVERIFY(!answer.err.isEmpty());
}

void ReviewCommandsTest::coefficientsOfATable()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"cases.json"_s,
        R"([{"id": "one", "coefficient": "cohen_kappa", "input": {"type": "table", "table": [[20, 5], [10, 15]]}},
            {"id": "two", "coefficient": "cohen_kappa", "input": {"type": "table", "table": [[20, 0], [0, 0]]}}])");
    const Answer answer = run(app::AgreementCommand(), {u"--table"_s, path, u"--format"_s, u"json"_s});
    QCOMPARE(answer.status, app::ExitStatus::Done);
    const QJsonArray rows = QJsonDocument::fromJson(answer.out).array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0]["value"_L1].toDouble(), 0.4);
    QVERIFY(rows[0]["undefined"_L1].isNull());
    QVERIFY(rows[1]["value"_L1].isNull());
    QVERIFY(!rows[1]["undefined"_L1].toString().isEmpty());
}

void ReviewCommandsTest::coefficientsAreWrittenWhereTheyAreWanted()
{
    const tests::TemporaryCorpus corpus;
    const QString cases = corpus.write(u"cases.json"_s,
        R"({"coefficient": "percent", "input": {"type": "table", "categories": ["a", "b"], "table": [[3, 1], [0, 4]]}})");
    const Answer answer = run(app::AgreementCommand(), {u"--table"_s, cases, u"--output"_s, corpus.path(u"figures"_s)});
    QCOMPARE(answer.status, app::ExitStatus::Done);
    QVERIFY(answer.out.isEmpty());
    QCOMPARE(corpus.read(u"figures"_s), "1\tpercent\t0.875\n"_ba);
}

void ReviewCommandsTest::malformedCaseIsNamedAndTheOthersArePrinted()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"cases.json"_s,
        R"([{"id": "one", "coefficient": "cohen_kappa", "input": {"type": "table", "table": [[20, 5], [10]]}},
            {"id": "two", "coefficient": "cohen_kappa", "input": {"type": "table", "table": [[20, 5], [10, 15]]}}])");
    const Answer answer = run(app::AgreementCommand(), {u"--table"_s, path, u"--format"_s, u"json"_s});
    QCOMPARE(answer.status, app::ExitStatus::Failed);
    QVERIFY2(answer.err.contains("case one"), answer.err.constData());
    const QJsonArray rows = QJsonDocument::fromJson(answer.out).array();
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows[0]["value"_L1].isNull());
    QVERIFY(rows[0]["undefined"_L1].toString().contains(u"row 2"_s));
    QCOMPARE(rows[1]["value"_L1].toDouble(), 0.4);
}

void ReviewCommandsTest::whatNoCoefficientHasIsWrongUse_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("coefficient") << R"("coefficient": "kapa")"_ba << "unknown coefficient kapa"_ba;
    QTest::newRow("parameter") << R"("coefficient": "cohen_kappa", "params": {"weigths": "linear"})"_ba
                               << "cohen_kappa has no parameter weigths"_ba;
}

void ReviewCommandsTest::whatNoCoefficientHasIsWrongUse()
{
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, named);
    const tests::TemporaryCorpus corpus;
    const QByteArray input = R"("input": {"type": "table", "table": [[20, 5], [10, 15]]})";
    const QString path = corpus.write(u"cases.json"_s,
        R"([{"id": "one", )" + asked + ", " + input + R"(}, {"id": "two", "coefficient": "percent", )" + input + "}]");
    const Answer answer = run(app::AgreementCommand(), {u"--table"_s, path});
    QCOMPARE(answer.status, app::ExitStatus::WrongUse);
    QVERIFY2(answer.err.contains("case one: " + named), answer.err.constData());
    QVERIFY2(answer.out.endsWith("two\tpercent\t0.69999999999999996\n"), answer.out.constData());
}

QTEST_GUILESS_MAIN(ReviewCommandsTest)
#include "tst_reviewcommands.moc"
