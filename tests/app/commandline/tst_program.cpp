// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "tests/support/temporarycorpus.h"
#include "tests/support/terminal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using tests::Answer;
using tests::run;

namespace {

const QByteArray article = "Talks in Moscow\n\nXi said no. Putin said no. \"We oppose it,\" both stressed.\n";

QStringList tag(const QString& path, const QStringList& more)
{
    return QStringList{u"tag"_s, path, u"--coder"_s, u"anna"_s} + more;
}
}

#define COMPARE_STATUS(answer, expected)                                                                               \
    do {                                                                                                               \
        const Answer& compared = (answer);                                                                             \
        QVERIFY2(static_cast<int>(compared.status) == (expected), (compared.err + compared.out).constData());          \
    } while (false)

class ProgramTest : public QObject
{
    Q_OBJECT

private slots:
    void helpAndVersion();
    void wrongUseIsStatusTwo_data();
    void wrongUseIsStatusTwo();
    void textIsTheCanonicalText();
    void damagedFilesAreNamedAndTheOthersAnswer_data();
    void damagedFilesAreNamedAndTheOthersAnswer();
    void aFileCutOffAnywhereGivesWhatIsWhole_data();
    void aFileCutOffAnywhereGivesWhatIsWhole();
    void aStanceThatNobodyKnowsIsNotPassedOver();
    void textSaysWhatCouldNotBeDecoded();
    void textAsJsonHasOffsetsOfCharacters();
    void tagWritesAStatement();
    void tagTakesAliasesAndStoresNames();
    void tagRefuses_data();
    void tagRefuses();
    void wordsThatAreWrongInThemselvesAreWrongUse_data();
    void wordsThatAreWrongInThemselvesAreWrongUse();
    void aStatementOfNobodyAboutNothingIsToldOf();
    void aDayMayBeAsExactAsIsKnown();
    void tagCreatesWhatIsAskedFor();
    void tagThatIsRefusedLeavesTheCodebook();
    void tagTellsPlacesApart();
    void tagMakesOneStatementOfSeveralQuotes();
    void tagChecksCustomFields();
    void aFieldThatTheCodebookLacksLeavesNoHalfTable();
    void listAsTextAndJson();
    void listGoesByTheTextAndNotByItsName();
    void placesOfAnotherTextAreSaid();
    void wrongPlacesOfTheSameTextAreSaid();
    void namesCannotCommandTheTerminal();
    void listWithoutStatementsIsStatusOne();
    void exportAndImportBringTheSame();
    void exportNeverReplacesAnArticle();
    void exportIsNeverTakenForAFileOfTheWorkspace();
    void importNamesWhatIsThere();
    void importMakesTheFieldsThatItIsToldTo();
    void importSaysThatVerdictsAreReadOver();
    void missingFilesAreStatusThree_data();
    void missingFilesAreStatusThree();
    void filesOfNoUseAreStatusThree();
    void checkFindsProblems();
    void checkNamesWhatIsNoFile_data();
    void checkNamesWhatIsNoFile();
    void checkSeesTheFileAsItIsWritten();
};

void ProgramTest::helpAndVersion()
{
    const Answer overall = run({u"--help"_s});
    COMPARE_STATUS(overall, 0);
    // The help of an option may be long, its lines are not.
    const auto fits = [](const QByteArray& help) {
        return std::ranges::all_of(
            QString::fromUtf8(help).split(u'\n'), [](const QString& line) { return line.size() <= 100; });
    };
    QVERIFY(fits(overall.out));
    for (const char* name : {"text", "tag", "list", "export", "import", "check", "compare", "verdict", "adjudicate",
             "agreement", "assign", "map", "rename"}) {
        QVERIFY(overall.out.contains(QByteArray("\n  ") + name));
        const Answer help = run({QString::fromLatin1(name), u"--help"_s});
        COMPARE_STATUS(help, 0);
        QVERIFY(help.out.startsWith(QByteArray("usage: attribune-cli ") + name));
        QVERIFY2(fits(help.out), help.out.constData());
        QVERIFY(help.err.isEmpty());
    }
    QVERIFY(run({u"verdict"_s, u"--help"_s}).out.contains("\n       attribune-cli verdict ARTICLE withdraw --to ID ["));
    QVERIFY(run({u"tag"_s, u"--help"_s}).out.contains("--quote Q"));
    QVERIFY(run({u"tag"_s, u"--nonsense"_s, u"--help"_s}).out.startsWith("usage:"));
    for (const QStringList& asked : {QStringList{u"help"_s}, QStringList{u"-h"_s}})
        QCOMPARE(run(asked).out, overall.out);
    const QByteArray ofCompare = run({u"compare"_s, u"--help"_s}).out;
    for (const QStringList& asked : {QStringList{u"help"_s, u"compare"_s}, QStringList{u"compare"_s, u"-h"_s}})
        QCOMPARE(run(asked).out, ofCompare);
    COMPARE_STATUS(run({u"help"_s, u"nothing"_s}), 2);
    QCOMPARE(run({u"--version"_s}).out, QByteArray("attribune-cli " ATTRIBUNE_VERSION "\n"));
}

void ProgramTest::wrongUseIsStatusTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"tagg"_s};
    QTest::newRow("unknown option") << QStringList{u"text"_s, u"--all"_s, u"a.txt"_s};
    QTest::newRow("no article") << QStringList{u"text"_s};
    QTest::newRow("an empty word for a path") << QStringList{u"text"_s, QString()};
    QTest::newRow("two articles") << QStringList{u"text"_s, u"a.txt"_s, u"b.txt"_s};
    QTest::newRow("unknown format") << QStringList{u"text"_s, u"a.txt"_s, u"--format"_s, u"xml"_s};
    QTest::newRow("tag without words") << QStringList{u"tag"_s, u"a.txt"_s, u"--speaker"_s, u"Xi"_s};
    QTest::newRow("tag with an unknown manner")
        << QStringList{u"tag"_s, u"a.txt"_s, u"--quote"_s, u"no"_s, u"--manner"_s, u"loud"_s};
    QTest::newRow("tag with a number that is none")
        << QStringList{u"tag"_s, u"a.txt"_s, u"--quote"_s, u"no"_s, u"--nth"_s, u"first"_s};
    QTest::newRow("tag at place zero") << QStringList{u"tag"_s, u"a.txt"_s, u"--quote"_s, u"no"_s, u"--nth"_s, u"0"_s};
    QTest::newRow("tag of two quotes at one place")
        << QStringList{u"tag"_s, u"a.txt"_s, u"--quote"_s, u"no"_s, u"--quote"_s, u"Xi"_s, u"--nth"_s, u"1"_s};
    QTest::newRow("tag on a day that is none")
        << QStringList{u"tag"_s, u"a.txt"_s, u"--quote"_s, u"no"_s, u"--said-on"_s, u"2017-02-30"_s};
    QTest::newRow("mapping of nothing") << QStringList{u"map"_s, u"."_s, u"--speaker"_s, u"foo"_s};
    QTest::newRow("mapping of no name") << QStringList{u"map"_s, u"."_s, u"--topic"_s, u"=THAAD"_s};
    QTest::newRow("tag with a field that is none")
        << QStringList{u"tag"_s, u"a.txt"_s, u"--quote"_s, u"no"_s, u"--field"_s, u"tone"_s};
    QTest::newRow("coder with a space") << QStringList{
        u"tag"_s, u"a.txt"_s, u"--quote"_s, u"no"_s, u"--coder"_s, u"Anna K"_s};
    const QStringList space{u"--coder"_s, u"Anna K"_s};
    const QStringList capital{u"--coder"_s, u"Ben"_s};
    QTest::newRow("list of a coder with a space") << QStringList{u"list"_s, u"."_s} + space;
    QTest::newRow("list of a coder in capitals") << QStringList{u"list"_s, u"."_s} + capital;
    QTest::newRow("list of a coder without a name") << QStringList{u"list"_s, u"."_s, u"--coder"_s, QString()};
    QTest::newRow("export of a coder with a space")
        << QStringList{u"export"_s, u"."_s, u"--format"_s, u"csv"_s} + space;
    QTest::newRow("compare with a coder with a space")
        << QStringList{u"compare"_s, u"."_s, u"--coder"_s, u"ben"_s} + space;
    QTest::newRow("agreement with a coder with a space")
        << QStringList{u"agreement"_s, u"."_s, u"--coder"_s, u"ben"_s} + space;
    QTest::newRow("adjudication of a coder with a space")
        << QStringList{u"adjudicate"_s, u"."_s, u"--coder"_s, u"ben"_s} + space;
    QTest::newRow("adjudication with a reviewer with a space") << QStringList{
        u"adjudicate"_s, u"."_s, u"--coder"_s, u"ben"_s, u"--coder"_s, u"anna"_s, u"--reviewer"_s, u"Carl C"_s};
    QTest::newRow("verdict against a coder with a space") << QStringList{
        u"verdict"_s, u"a.txt"_s, u"accept"_s, u"--statement"_s, u"urn:a"_s, u"--against"_s, u"Anna K"_s};
    QTest::newRow("tag as the consensus")
        << QStringList{u"tag"_s, u"a.txt"_s, u"--quote"_s, u"no"_s, u"--coder"_s, u"consensus"_s};
    QTest::newRow("verdict as the consensus") << QStringList{
        u"verdict"_s, u"a.txt"_s, u"accept"_s, u"--statement"_s, u"urn:a"_s, u"--coder"_s, u"consensus"_s};
    QTest::newRow("import into the consensus")
        << QStringList{u"import"_s, u"a.csv"_s, u"--into"_s, u"."_s, u"--coder"_s, u"consensus"_s};
    QTest::newRow("articles for the consensus to code")
        << QStringList{u"assign"_s, u"."_s, u"--coder"_s, u"consensus"_s};
    QTest::newRow("a draw in a format") << QStringList{
        u"assign"_s, u"."_s, u"--coder"_s, u"anna"_s, u"--format"_s, u"json"_s};
    QTest::newRow("list of nothing") << QStringList{u"list"_s};
    QTest::newRow("export without format") << QStringList{u"export"_s, u"."_s};
    QTest::newRow("export of unknown rows")
        << QStringList{u"export"_s, u"."_s, u"--format"_s, u"csv"_s, u"--rows"_s, u"words"_s};
    QTest::newRow("export of unknown columns")
        << QStringList{u"export"_s, u"."_s, u"--format"_s, u"csv"_s, u"--columns"_s, u"coder,mood"_s};
    QTest::newRow("agreement for spreadsheets as text") << QStringList{u"agreement"_s, u"."_s, u"--excel"_s};
    QTest::newRow("comparison for spreadsheets as a page")
        << QStringList{u"compare"_s, u"."_s, u"--format"_s, u"html"_s, u"--excel"_s};
    QTest::newRow("import without workspace") << QStringList{u"import"_s, u"a.csv"_s};
    QTest::newRow("import of a field that is a column already")
        << QStringList{u"import"_s, u"a.csv"_s, u"--into"_s, u"."_s, u"--add-field"_s, u"quote"_s};
    QTest::newRow("import of a field of no kind")
        << QStringList{u"import"_s, u"a.csv"_s, u"--into"_s, u"."_s, u"--add-field"_s, u"tone=loud"_s};
    QTest::newRow("check of nothing") << QStringList{u"check"_s};
}

void ProgramTest::wrongUseIsStatusTwo()
{
    QFETCH(QStringList, arguments);
    const Answer answer = run(arguments);
    COMPARE_STATUS(answer, 2);
    QVERIFY(answer.out.isEmpty());
    QVERIFY(answer.err.startsWith("attribune-cli: "));
    QCOMPARE(answer.err.count('\n'), 1);
}

void ProgramTest::textIsTheCanonicalText()
{
    const tests::TemporaryCorpus corpus;
    const Answer answer = run({u"text"_s,
        corpus.write(u"a.txt"_s,
            "\xEF\xBB\xBF"
            "one\r\ntwo\rthree 习\n")});
    COMPARE_STATUS(answer, 0);
    QCOMPARE(answer.out, QByteArray("one\ntwo\nthree 习\n"));
}

void ProgramTest::damagedFilesAreNamedAndTheOthersAnswer_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status"); // 3 where somebody's file is damaged whose statements are asked for
    QTest::addColumn<QByteArray>("answer");
    const QStringList csv{u"export"_s, u"--format"_s, u"csv"_s, u"--columns"_s, u"article,quote"_s};
    const QByteArray both = "article,quote\r\na.txt,Xi said no\r\nz.txt,Putin said no\r\n";
    QTest::newRow("export") << csv << 3 << both;
    QTest::newRow("export of the others") << csv + QStringList{u"--coder"_s, u"anna"_s} << 0 << both;
    QTest::newRow("list") << QStringList{u"list"_s} << 3 << QByteArray("Xi said no\nz.txt");
    QTest::newRow("list of the others") << QStringList{u"list"_s, u"--coder"_s, u"anna"_s} << 0
                                        << QByteArray("Xi said no\nz.txt");
    const QStringList compare{u"compare"_s, u"--coder"_s, u"anna"_s, u"--coder"_s};
    QTest::newRow("compare") << compare + QStringList{u"ben"_s} << 3 << QByteArray("z.txt\t");
    QTest::newRow("compare the others") << compare + QStringList{u"cem"_s} << 0 << QByteArray("z.txt\t");
    QTest::newRow("map") << QStringList{u"map"_s} << 3 << QByteArray("topic\tTrade");
}

void ProgramTest::damagedFilesAreNamedAndTheOthersAnswer()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    const tests::TemporaryCorpus corpus;
    const QString first = corpus.write(u"a.txt"_s, article);
    const QString last = corpus.write(u"z.txt"_s, article);
    COMPARE_STATUS(run(tag(first, {u"--quote"_s, u"Xi said no"_s})), 0);
    COMPARE_STATUS(run(tag(last, {u"--quote"_s, u"Putin said no"_s})), 0);
    for (const char16_t* coder : {u"ben", u"cem"}) {
        corpus.write(u"z.txt.%1.tags.json"_s.arg(coder),
            corpus.read(u"z.txt.anna.tags.json"_s).replace("\"anna\"", '"' + QString(coder).toUtf8() + '"'));
    }
    if (arguments.front() == u"map"_s) {
        COMPARE_STATUS(run(tag(last, {u"--quote"_s, u"Xi"_s, u"--topic"_s, u"Trade"_s, u"--create"_s})), 0);
        corpus.write(u"codebook.attribune.json"_s, R"({"att:format": 1})");
    } else if (arguments.front() == u"export"_s || arguments.front() == u"list"_s) {
        for (const char16_t* coder : {u"ben", u"cem"})
            QVERIFY(QFile::remove(corpus.path(u"z.txt.%1.tags.json"_s.arg(coder))));
    }
    corpus.write(u"a.txt.ben.tags.json"_s, "{\"@context\": ");
    corpus.write(u"gone.txt.ben.tags.json"_s, "{}"); // without its article

    arguments.insert(1, corpus.root());
    const Answer given = run(arguments);
    COMPARE_STATUS(given, status);
    QVERIFY2(given.out.contains(answer), given.out.constData());
    QCOMPARE(given.err.count("a.txt.ben.tags.json"), status == 3 ? 1 : 0);
    QCOMPARE(given.err.count("gone.txt.ben.tags.json"), status == 3 ? 1 : 0);
    QCOMPARE(given.err.count('\n'), status == 3 ? 2 : 0);
}

void ProgramTest::aFileCutOffAnywhereGivesWhatIsWhole_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("list") << QStringList{u"list"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"--format"_s, u"csv"_s, u"--columns"_s, u"article,quote"_s};
}

void ProgramTest::aFileCutOffAnywhereGivesWhatIsWhole()
{
    QFETCH(QStringList, command);
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a.txt"_s, article);
    COMPARE_STATUS(run(tag(path, {u"--quote"_s, u"Xi said no"_s})), 0);
    COMPARE_STATUS(run(tag(path, {u"--quote"_s, u"Putin said no"_s})), 0);
    const QByteArray whole = corpus.read(u"a.txt.anna.tags.json"_s);
    QByteArrayList words{"Xi said no", "Putin said no"};
    if (whole.indexOf(words[1]) < whole.indexOf(words[0]))
        words.swapItemsAt(0, 1);
    const QByteArray end = "\n   }"; // of a statement
    const qsizetype firstEnd = whole.indexOf(end) + end.size();
    const qsizetype secondEnd = whole.lastIndexOf(end) + end.size();
    for (qsizetype size = 0; size < whole.trimmed().size(); ++size) {
        corpus.write(u"a.txt.anna.tags.json"_s, whole.first(size));
        const Answer answer = run(command + QStringList{path});
        COMPARE_STATUS(answer, 3);
        const bool hasFirst = answer.out.contains(words[0]);
        const bool hasSecond = answer.out.contains(words[1]);
        QCOMPARE(hasFirst, size >= firstEnd);
        QCOMPARE(hasSecond, size >= secondEnd);
        QCOMPARE(answer.err.count('\n'), 1);
        QVERIFY2(answer.err.contains("a.txt.anna.tags.json"), answer.err.constData());
        const QByteArray number =
            "only the statements of anna before that count (" + QByteArray(hasSecond ? "2)" : "1)");
        QCOMPARE(answer.err.contains(number), hasFirst);
    }
}

void ProgramTest::aStanceThatNobodyKnowsIsNotPassedOver()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a.txt"_s, article);
    COMPARE_STATUS(run(tag(path, {u"--quote"_s, u"Xi said no"_s, u"--topic"_s, u"THAAD=opposes"_s})), 0);
    corpus.write(
        u"a.txt.anna.tags.json"_s, corpus.read(u"a.txt.anna.tags.json"_s).replace("\"opposes\"", "\"agrees\""));
    for (const QStringList& command : {QStringList{u"list"_s}, QStringList{u"export"_s, u"--format"_s, u"csv"_s}}) {
        const Answer answer = run(command + QStringList{path});
        COMPARE_STATUS(answer, command.front() == "export"_L1 ? 1 : 0); // the table should have held it
        QVERIFY2(answer.err.contains("a.txt, tagged by anna: "), answer.err.constData());
    }
    QVERIFY(run({u"check"_s, path}).out.contains("the stance \"agrees\" on \"THAAD\""));
    COMPARE_STATUS(run(tag(path, {u"--quote"_s, u"Putin"_s})), 0);
    QVERIFY(corpus.read(u"a.txt.anna.tags.json"_s).contains("\"agrees\""));
}

void ProgramTest::textSaysWhatCouldNotBeDecoded()
{
    const tests::TemporaryCorpus corpus;
    const Answer answer = run({u"text"_s, corpus.write(u"a.txt"_s, "Xi said \xC3 no\n")});
    COMPARE_STATUS(answer, 0);
    QCOMPARE(answer.out, QByteArray("Xi said \uFFFD no\n"));
    QVERIFY2(answer.err.contains("a.txt") && answer.err.contains("U+FFFD, once: "), answer.err.constData());
}

void ProgramTest::textAsJsonHasOffsetsOfCharacters()
{
    const tests::TemporaryCorpus corpus;
    const Answer answer = run(
        {u"text"_s, corpus.write(u"a.txt"_s, "🦊 习近平\n\nHe said no. She said yes.\n"), u"--format"_s, u"json"_s});
    COMPARE_STATUS(answer, 0);
    const QJsonObject json = QJsonDocument::fromJson(answer.out).object();
    for (const char* key :
        {"title", "outlet", "byline", "published", "dateline", "furniture", "paragraphs", "sentences", "textSha256"})
        QVERIFY2(json.contains(QLatin1StringView(key)), key);
    QCOMPARE(json[u"characters"_s].toInt(), 33);
    const QJsonArray paragraphs = json[u"paragraphs"_s].toArray();
    QCOMPARE(paragraphs.size(), 2);
    QCOMPARE(paragraphs[0][u"end"_s].toInt(), 5); // the fox is one character, as are three of a name
    QCOMPARE(paragraphs[1][u"start"_s].toInt(), 7);
    const QJsonArray sentences = json[u"sentences"_s].toArray();
    QCOMPARE(sentences.last()[u"start"_s].toInt(), 19);
    QCOMPARE(sentences.last()[u"end"_s].toInt(), 32);
}

void ProgramTest::tagWritesAStatement()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a.txt"_s, article);
    const Answer answer = run(tag(path,
        {u"--quote"_s, u"Xi said no."_s, u"--speaker"_s, u"Xi"_s, u"--topic"_s, u"THAAD=opposes"_s, u"--topic"_s,
            u"BRI"_s, u"--manner"_s, u"indirect"_s, u"--note"_s, u"a; b"_s, u"--said-on"_s, u"2017-07-03"_s, u"--via"_s,
            u"Xinhua"_s}));
    COMPARE_STATUS(answer, 0);
    QVERIFY(answer.out.startsWith("urn:uuid:") && answer.out.endsWith('\n'));
    QCOMPARE(corpus.files(), (QStringList{u"a.txt"_s, u"a.txt.anna.tags.json"_s, u"codebook.attribune.json"_s}));

    const QJsonObject found =
        QJsonDocument::fromJson(run({u"list"_s, path, u"--format"_s, u"json"_s}).out).array().first().toObject();
    QCOMPARE(found[u"id"_s].toString().toLatin1(), answer.out.trimmed());
    QCOMPARE(found[u"coder"_s].toString(), u"anna"_s);
    QCOMPARE(found[u"speakers"_s].toArray(), QJsonArray{u"Xi"_s});
    QCOMPARE(found[u"topics"_s][0][u"stance"_s].toString(), u"opposes"_s);
    QCOMPARE(found[u"topics"_s][1][u"stance"_s].toString(), QString());
    QCOMPARE(found[u"manner"_s].toString(), u"indirect"_s);
    QCOMPARE(found[u"note"_s].toString(), u"a; b"_s);
    QCOMPARE(found[u"spans"_s][0][u"start"_s].toInt(), 17);
    QCOMPARE(found[u"fields"_s].toArray().size(), 2);
    COMPARE_STATUS(run({u"check"_s, corpus.root()}), 0);
}

void ProgramTest::tagTakesAliasesAndStoresNames()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a.txt"_s, article);
    COMPARE_STATUS(run(tag(path,
                       {u"--quote"_s, u"We oppose it"_s, u"--speaker"_s, u"习近平"_s, u"--speaker"_s, u"путин"_s,
                           u"--speaker"_s, u"Xi"_s, u"--topic"_s, u"사드=opposes"_s})),
        0);
    const QByteArray list = run({u"list"_s, path}).out;
    QCOMPARE(list, QByteArray("a.txt:45-57\tanna\tXi; Putin\tTHAAD=opposes\t\tWe oppose it\n"));
}

void ProgramTest::tagRefuses_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("quote that is not there") << QStringList{u"--quote"_s, u"Xi said yes"_s}
                                             << QByteArray("the quote \"Xi said yes\" does not stand in the text");
    QTest::newRow("quote in another case")
        << QStringList{u"--quote"_s, u"xi said no"_s} << QByteArray("does not stand in the text");
    QTest::newRow("quote of two places") << QStringList{u"--quote"_s, u"said no"_s}
                                         << QByteArray("stands 2 times in the text: say which one with --nth");
    QTest::newRow("third of two places") << QStringList{u"--quote"_s, u"said no"_s, u"--nth"_s, u"3"_s}
                                         << QByteArray("does not stand 3 times");
    QTest::newRow("unknown speaker") << QStringList{u"--quote"_s, u"Xi"_s, u"--speaker"_s, u"Peskov"_s}
                                     << QByteArray("the codebook has no speaker \"Peskov\"");
    QTest::newRow("unknown topic") << QStringList{u"--quote"_s, u"Xi"_s, u"--topic"_s, u"Trade=supports"_s}
                                   << QByteArray("the codebook has no topic \"Trade\"");
    QTest::newRow("unknown field") << QStringList{u"--quote"_s, u"Xi"_s, u"--field"_s, u"tone=calm"_s}
                                   << QByteArray("the codebook has no field \"tone\"");
}

void ProgramTest::tagRefuses()
{
    QFETCH(QStringList, more);
    QFETCH(QByteArray, expected);
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a.txt"_s, article);
    const Answer answer = run(tag(path, more));
    COMPARE_STATUS(answer, 1);
    QVERIFY2(answer.err.contains(expected), answer.err.constData());
    QVERIFY2(answer.err.startsWith("attribune-cli: " + path.toUtf8() + ": "), answer.err.constData());
    QCOMPARE(answer.err.count('\n'), 1);
    QVERIFY(answer.out.isEmpty());
    QCOMPARE(corpus.files(), QStringList{u"a.txt"_s});
}

void ProgramTest::wordsThatAreWrongInThemselvesAreWrongUse_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("stance") << QStringList{u"--topic"_s, u"THAAD=oppose"_s} << "\"oppose\" is no stance: write "_ba;
    QTest::newRow("stance, creating") << QStringList{u"--create"_s, u"--topic"_s, u"THAAD=oppose"_s}
                                      << "\"oppose\" is no stance: write "_ba;
    QTest::newRow("stance on a new topic")
        << QStringList{u"--create"_s, u"--topic"_s, u"Trade=oppose"_s} << "\"oppose\" is no stance: write "_ba;
    QTest::newRow("manner") << QStringList{u"--manner"_s, u"Direct"_s} << "\"Direct\" is no manner: write "_ba;
    QTest::newRow("empty quote") << QStringList{u"--quote"_s, QString()} << "--quote takes words of the text"_ba;
    QTest::newRow("nobody") << QStringList{u"--create"_s, u"--speaker"_s, u"\u00a0 "_s}
                            << "\"\u00a0 \" cannot be the name of a speaker or topic: write "_ba;
    QTest::newRow("name that nobody sees") << QStringList{u"--create"_s, u"--speaker"_s, u"\u200b"_s}
                                           << "\"[U+200B]\" cannot be the name of a speaker or topic: write "_ba;
    QTest::newRow("name of letters that are not drawn")
        << QStringList{u"--create"_s, u"--speaker"_s, u"\u3164\u115f"_s} << "\""_ba;
    QTest::newRow("topic of a stance alone")
        << QStringList{u"--topic"_s, u"=opposes"_s} << "\"\" cannot be the name of a speaker or topic: write "_ba;
    QTest::newRow("name as long as an article")
        << QStringList{u"--create"_s, u"--speaker"_s, QString(70'000, u'x')} << "\"xxx"_ba;
    QTest::newRow("two stances on one topic") << QStringList{u"--topic"_s, u"THAAD=opposes"_s, u"--topic"_s,
        u"사드=supports"_s} << "the topic \"THAAD\" is given two stances: give it one"_ba;
    QTest::newRow("two stances on a new topic") << QStringList{u"--create"_s, u"--topic"_s, u"Trade=opposes"_s,
        u"--topic"_s, u"trade=supports"_s} << "the topic \"trade\" is given two stances: give it one"_ba;
    QTest::newRow("day that is none") << QStringList{u"--said-on"_s, u"2017-02-30"_s}
                                      << "\"2017-02-30\" is no date: write it as 2017-07-04"_ba;
    QTest::newRow("day that is none, as a field")
        << QStringList{u"--field"_s, u"said_on=2017-02-30"_s} << "\"2017-02-30\" is no date: write it as 2017-07-04"_ba;
}

void ProgramTest::wordsThatAreWrongInThemselvesAreWrongUse()
{
    QFETCH(QStringList, more);
    QFETCH(QByteArray, expected);
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a.txt"_s, article);
    const Answer answer = run(tag(path, QStringList{u"--quote"_s, u"Xi"_s} + more));
    COMPARE_STATUS(answer, 2);
    QVERIFY2(answer.err.startsWith("attribune-cli: tag: " + expected), answer.err.constData());
    QCOMPARE(answer.err.count('\n'), 1);
    QVERIFY(answer.out.isEmpty());
    QCOMPARE(corpus.files(), QStringList{u"a.txt"_s});
}

void ProgramTest::aStatementOfNobodyAboutNothingIsToldOf()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a.txt"_s, article);
    const Answer answer = run(tag(path, {u"--quote"_s, u"Xi"_s}));
    COMPARE_STATUS(answer, 0);
    QCOMPARE(answer.err,
        "attribune-cli: " + path.toUtf8()
            + ": the new statement has neither speaker nor topic: say them in the window, or with --speaker and "
              "--topic "
              "from the start\n");
    QVERIFY(run(tag(path, {u"--quote"_s, u"Putin"_s, u"--speaker"_s, u"Putin"_s})).err.isEmpty());
    QVERIFY(run(tag(path, {u"--quote"_s, u"Moscow"_s, u"--topic"_s, u"THAAD"_s})).err.isEmpty());
    const Answer checked = run({u"check"_s, path});
    COMPARE_STATUS(checked, 1);
    QCOMPARE(checked.out.count('\n'), 1);
    QVERIFY2(
        checked.out.contains(answer.out.trimmed() + ": it has neither speaker nor topic: say who speaks or about what"),
        checked.out.constData());
}

void ProgramTest::aDayMayBeAsExactAsIsKnown()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a.txt"_s, article);
    for (const QString& date : {u"2017-07-04"_s, u"2017-07"_s, u"2017"_s}) {
        COMPARE_STATUS(run(tag(path, {u"--quote"_s, u"Xi"_s, u"--said-on"_s, date})), 0);
        QVERIFY(run({u"list"_s, path}).out.contains("said_on=" + date.toUtf8() + "\n"));
    }
}

void ProgramTest::tagCreatesWhatIsAskedFor()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a.txt"_s, article);
    COMPARE_STATUS(
        run(tag(path,
            {u"--quote"_s, u"Xi"_s, u"--speaker"_s, u"Peskov"_s, u"--topic"_s, u"Trade=supports"_s, u"--create"_s})),
        0);
    COMPARE_STATUS(
        run(tag(path, {u"--quote"_s, u"Putin"_s, u"--speaker"_s, u"PESKOV"_s, u"--topic"_s, u"trade"_s})), 0);
    QVERIFY(run({u"list"_s, path}).out.contains("\tPeskov\tTrade\t"));
    QVERIFY(corpus.read(u"codebook.attribune.json"_s).contains(R"({"id": "peskov", "name": "Peskov", "key": "5"})"));
}

void ProgramTest::tagThatIsRefusedLeavesTheCodebook()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a.txt"_s, article);
    const QStringList request = tag(path, {u"--quote"_s, u"Xi"_s, u"--speaker"_s, u"Peskov"_s, u"--create"_s});
    const Answer tooLong = run(request + QStringList{u"--note"_s, QString(70'000, u'x')});
    COMPARE_STATUS(tooLong, 1);
    QVERIFY2(tooLong.err.contains("64 KiB") && tooLong.err.contains("stays as it was"), tooLong.err.constData());
    QCOMPARE(corpus.files(), QStringList{u"a.txt"_s});

    COMPARE_STATUS(run(tag(path, {u"--quote"_s, u"Xi"_s, u"--speaker"_s, u"Xi"_s})), 0);
    const QByteArray codebook = corpus.read(u"codebook.attribune.json"_s);
    corpus.write(u"a.txt"_s, "Another text, in which Xi stands.\n");
    COMPARE_STATUS(run(request), 1);
    QCOMPARE(corpus.read(u"codebook.attribune.json"_s), codebook);
}

void ProgramTest::tagTellsPlacesApart()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a.txt"_s, article);
    COMPARE_STATUS(run(tag(path, {u"--quote"_s, u"said no"_s, u"--nth"_s, u"2"_s})), 0);
    QVERIFY(run({u"list"_s, path}).out.startsWith("a.txt:35-42\t"));
}

void ProgramTest::tagMakesOneStatementOfSeveralQuotes()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a.txt"_s, article);
    COMPARE_STATUS(
        run(tag(path,
            {u"--quote"_s, u"both stressed"_s, u"--quote"_s, u"said no"_s, u"--nth"_s, u"1"_s, u"--nth"_s, u"1"_s})),
        0);
    QCOMPARE(run({u"list"_s, path}).out, QByteArray("a.txt:20-73\tanna\t\t\t\tsaid no … both stressed\n"));
}

void ProgramTest::tagChecksCustomFields()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a.txt"_s, article);
    corpus.write(u"codebook.attribune.json"_s,
        R"({"att:format": 1, "fields": [{"id": "tone", "name": "Tone of voice", "kind": "choice", "choices": ["calm", "a=b"]}]})");
    const QStringList xi{u"--create"_s, u"--speaker"_s, u"Xi"_s};
    COMPARE_STATUS(run(tag(path, {u"--quote"_s, u"Xi"_s, u"--field"_s, u"tone=loud"_s})), 1);
    COMPARE_STATUS(run(tag(path, xi + QStringList{u"--quote"_s, u"Xi"_s, u"--field"_s, u"tone of voice=a=b"_s})), 0);
    COMPARE_STATUS(
        run(tag(path, xi + QStringList{u"--quote"_s, u"Putin said"_s, u"--field"_s, u"said_on=2017-07"_s})), 0);
    COMPARE_STATUS(run({u"check"_s, corpus.path(u"a.txt"_s)}), 0);
    const QByteArray csv = run({u"export"_s, path, u"--format"_s, u"csv"_s, u"--columns"_s, u"quote,tone"_s}).out;
    QCOMPARE(csv, QByteArray("quote,tone\r\nXi,a=b\r\nPutin said,\r\n"));
    const QByteArray list = run({u"list"_s, path}).out;
    QVERIFY2(list.contains("\tXi\ttone=a=b\n") && list.contains("\tPutin said\tsaid_on=2017-07\n"), list.constData());
}

void ProgramTest::aFieldThatTheCodebookLacksLeavesNoHalfTable()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a.txt"_s, article);
    corpus.write(u"codebook.attribune.json"_s,
        R"({"att:format": 1, "fields": [{"id": "tone", "name": "Tone of voice", "kind": "text"}]})");
    COMPARE_STATUS(run(tag(path, {u"--quote"_s, u"Xi"_s, u"--field"_s, u"tone=loud"_s})), 0);
    corpus.write(u"codebook.attribune.json"_s, R"({"att:format": 1})");
    const Answer answer = run({u"export"_s, path, u"--format"_s, u"csv"_s});
    COMPARE_STATUS(answer, 1);
    QCOMPARE(answer.out, QByteArray());
    QVERIFY2(answer.err.contains("\"tone\", which the codebook lacks"), answer.err.constData());
    COMPARE_STATUS(run({u"export"_s, path, u"--format"_s, u"csv"_s, u"--columns"_s, u"quote"_s}), 0);
}

void ProgramTest::listAsTextAndJson()
{
    const tests::TemporaryCorpus corpus;
    const QString a = corpus.write(u"b/a.txt"_s, article);
    const QString b = corpus.write(u"a.txt"_s, article);
    corpus.write(u"codebook.attribune.json"_s, R"({"att:format": 1, "speakers": [{"id": "xi", "name": "Xi"}]})");
    COMPARE_STATUS(run(tag(a, {u"--quote"_s, u"Putin"_s})), 0);
    COMPARE_STATUS(run(tag(a, {u"--quote"_s, u"Xi"_s})), 0);
    COMPARE_STATUS(run({u"tag"_s, a, u"--coder"_s, u"ben"_s, u"--quote"_s, u"Xi said"_s}), 0);
    COMPARE_STATUS(run(tag(b, {u"--quote"_s, u"Xi"_s})), 0);

    const QByteArray text = run({u"list"_s, corpus.root()}).out;
    QCOMPARE(text,
        QByteArray("a.txt:17-19\tanna\t\t\t\tXi\nb/a.txt:17-19\tanna\t\t\t\tXi\nb/a.txt:17-24\tben\t\t\t\tXi "
                   "said\nb/a.txt:29-34\tanna\t\t\t\tPutin\n"));
    QCOMPARE(QJsonDocument::fromJson(run({u"list"_s, corpus.root(), u"--format"_s, u"json"_s}).out).array().size(), 4);
    // A folder in a workspace, a tag file and an article are all paths; what is named twice is listed once.
    QCOMPARE(run({u"list"_s, corpus.path(u"b"_s)}).out.count('\n'), 3);
    QCOMPARE(run({u"list"_s, a + u".ben.tags.json"_s}).out.count('\n'), 1);
    QCOMPARE(run({u"list"_s, corpus.root(), a, b, a + u".ben.tags.json"_s}).out, text);
    QCOMPARE(run({u"list"_s, corpus.root(), u"--coder"_s, u"ben"_s}).out.count('\n'), 1);
}

void ProgramTest::listGoesByTheTextAndNotByItsName()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a.txt"_s, article);
    COMPARE_STATUS(run(tag(path, {u"--quote"_s, u"Xi"_s})), 0);
    const QByteArray list = run({u"list"_s, corpus.root()}).out;
    const QString tagFile = u"a.txt.anna.tags.json"_s;
    corpus.write(tagFile, corpus.read(tagFile).replace("\"name\": \"a.txt\"", "\"name\": \"moscow.txt\""));
    const Answer renamed = run({u"list"_s, corpus.root()});
    COMPARE_STATUS(renamed, 0);
    QCOMPARE(renamed.out, list);
    QCOMPARE(renamed.err, QByteArray());

    // The next change calls it by its name again, in all places.
    COMPARE_STATUS(run(tag(path, {u"--quote"_s, u"Putin"_s})), 0);
    QCOMPARE(corpus.read(tagFile).count("moscow.txt"), 0);
    QCOMPARE(corpus.read(tagFile).count("\"source\": \"a.txt\""), 2);
}

void ProgramTest::placesOfAnotherTextAreSaid()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a.txt"_s, article);
    COMPARE_STATUS(run(tag(path, {u"--quote"_s, u"Putin"_s})), 0);
    COMPARE_STATUS(run(tag(path, {u"--quote"_s, u"Xi"_s})), 0);
    const QStringList list{u"list"_s, path};
    const QStringList table{u"export"_s, path, u"--format"_s, u"csv"_s};
    QVERIFY(run(list).err.isEmpty());
    QVERIFY(run(table).err.isEmpty());
    // One of the two is moved by a word between them.
    corpus.write(u"a.txt"_s, QByteArray(article).replace("Xi said", "Xi then said"));
    for (const QStringList& words : {list, table}) {
        const Answer answer = run(words);
        COMPARE_STATUS(answer, 0);
        QCOMPARE(answer.err,
            QByteArray("attribune-cli: a.txt, tagged by anna: 1 of 2 statements are not where the tag file says, since "
                       "the article is no longer the text that was tagged; the places given here are the old ones: "
                       "open the article as that coder, and their words are looked for\n"));
        QVERIFY(answer.out.contains("Putin"));
    }
}

void ProgramTest::wrongPlacesOfTheSameTextAreSaid()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a.txt"_s, article);
    COMPARE_STATUS(run(tag(path, {u"--quote"_s, u"Putin"_s})), 0);
    COMPARE_STATUS(run(tag(path, {u"--quote"_s, u"Xi"_s})), 0);
    const QString tagFile = u"a.txt.anna.tags.json"_s;
    const QByteArray tags = corpus.read(tagFile);
    QByteArray behindTheEnd = tags;
    behindTheEnd.replace("\"start\": 29", "\"start\": 929").replace("\"end\": 34", "\"end\": 934");
    QByteArray onOtherWords = tags;
    onOtherWords.replace("\"start\": 29", "\"start\": 30").replace("\"end\": 34", "\"end\": 35");
    for (const QByteArray& edited : {behindTheEnd, onOtherWords}) {
        QVERIFY(edited != tags);
        corpus.write(tagFile, edited);
        const Answer answer = run({u"list"_s, path});
        COMPARE_STATUS(answer, 0);
        QCOMPARE(answer.err,
            QByteArray("attribune-cli: a.txt, tagged by anna: 1 of 2 statements are not where the tag file says: the "
                       "article is the text that was tagged, but other words stand at those places, or it ends before "
                       "them: open the article as that coder, and their words are looked for\n"));
    }
}

void ProgramTest::namesCannotCommandTheTerminal()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a\u202Etxt.txt"_s, article);
    COMPARE_STATUS(run(tag(path, {u"--quote"_s, u"Xi"_s, u"--field"_s, u"via=\x1B[2Jx"_s})), 0);
    QCOMPARE(run({u"list"_s, path}).out, QByteArray("a[U+202E]txt.txt:17-19\tanna\t\t\t\tXi\tvia=[U+001B][2Jx\n"));
    const Answer missing = run({u"list"_s, corpus.path(u"b\x1B]0;.txt"_s)});
    QVERIFY2(missing.err.contains("b[U+001B]]0;.txt") && !missing.err.contains('\x1B'), missing.err.constData());

    // A colleague's file may call a speaker anything.
    for (const QString& coder : {u"anna"_s, u"ben"_s})
        COMPARE_STATUS(run({u"tag"_s, path, u"--coder"_s, coder, u"--quote"_s, u"Putin"_s, u"--speaker"_s,
                           u"\x1B[31mXi of "_s + coder, u"--create"_s}),
            0);
    for (const QStringList& command : {QStringList{u"compare"_s}, {u"agreement"_s}, {u"adjudicate"_s}, {u"check"_s},
             {u"map"_s}, {u"assign"_s, u"--status"_s}}) {
        const Answer answer = run(command + QStringList{corpus.root()});
        QVERIFY2(!answer.out.contains('\x1B') && !answer.err.contains('\x1B'), qPrintable(command.first()));
    }
    QVERIFY(run({u"compare"_s, path}).out.contains("[U+001B][31mXi of ben"));
}

void ProgramTest::listWithoutStatementsIsStatusOne()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a.txt"_s, article);
    const Answer text = run({u"list"_s, path});
    COMPARE_STATUS(text, 1);
    QVERIFY2(text.err.contains("a.txt: there is no statement"), text.err.constData());
    const Answer json = run({u"list"_s, path, u"--format"_s, u"json"_s});
    COMPARE_STATUS(json, 1);
    QCOMPARE(json.out, QByteArray("[]\n"));
}

void ProgramTest::exportAndImportBringTheSame()
{
    const tests::TemporaryCorpus first;
    const tests::TemporaryCorpus second;
    for (const QString& name : {u"a.txt"_s, u"asia/b.txt"_s}) {
        first.write(name, article);
        second.write(name, article);
    }
    first.write(u"codebook.attribune.json"_s,
        R"({"att:format": 1, "speakers": [{"id": "xi", "name": "Xi; =1"}], "fields": [{"id": "tone", "name": "Tone"}]})");
    second.write(u"codebook.attribune.json"_s, first.read(u"codebook.attribune.json"_s));
    COMPARE_STATUS(run(tag(first.path(u"a.txt"_s),
                       {u"--quote"_s, u"Xi"_s, u"--speaker"_s, u"Xi; =1"_s, u"--note"_s, u"=a\r\n\"b\","_s,
                           u"--field"_s, u"tone=-1"_s})),
        0);
    COMPARE_STATUS(run(tag(first.path(u"asia/b.txt"_s),
                       {u"--quote"_s, u"We oppose it"_s, u"--quote"_s, u"Putin"_s, u"--create"_s, u"--topic"_s, u"A"_s,
                           u"--topic"_s, u"B=opposes"_s})),
        0);
    second.write(u"codebook.attribune.json"_s, first.read(u"codebook.attribune.json"_s));

    const QString table = first.path(u"table.csv"_s);
    for (const QString& rows : {u"statements"_s, u"pairs"_s}) {
        for (const bool excel : {false, true}) {
            QStringList exportFirst{
                u"export"_s, first.root(), u"--format"_s, u"csv"_s, u"--rows"_s, rows, u"--output"_s, table};
            QStringList exportSecond{u"export"_s, second.root(), u"--format"_s, u"csv"_s, u"--rows"_s, rows};
            if (excel) {
                exportFirst.append(u"--excel"_s);
                exportSecond.append(u"--excel"_s);
            }
            for (const QString& name : second.files())
                if (name.endsWith(u".tags.json"_s))
                    QVERIFY(QFile::remove(second.path(name)));
            COMPARE_STATUS(run(exportFirst), 0);
            COMPARE_STATUS(run({u"import"_s, table, u"--into"_s, second.root()}), 0);
            const Answer again = run(exportSecond);
            COMPARE_STATUS(again, 0);
            QCOMPARE(again.out, first.read(u"table.csv"_s));
            COMPARE_STATUS(run({u"check"_s, second.root()}), 0);
        }
    }
}

void ProgramTest::exportNeverReplacesAnArticle()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a.txt"_s, article);
    COMPARE_STATUS(run(tag(path, {u"--quote"_s, u"Xi"_s})), 0);
    for (const QString& output : {path, path + u".anna.tags.json"_s, corpus.path(u"codebook.attribune.json"_s)}) {
        const QByteArray before = corpus.read(output.sliced(corpus.root().size() + 1));
        COMPARE_STATUS(run({u"export"_s, path, u"--format"_s, u"csv"_s, u"--output"_s, output}), 3);
        QCOMPARE(corpus.read(output.sliced(corpus.root().size() + 1)), before);
    }
}

void ProgramTest::exportIsNeverTakenForAFileOfTheWorkspace()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a/a.txt"_s, article);
    COMPARE_STATUS(run(tag(path, {u"--quote"_s, u"Xi"_s})), 0);
    const QStringList before = corpus.files();
    for (const char* name :
        {"codebook.attribune.json", "mapping.attribune.json", "assignments.attribune.json", "a/a.txt.zoe.tags.json"}) {
        const QString output = corpus.path(QString::fromLatin1(name));
        const Answer answer = run({u"export"_s, corpus.root(), u"--format"_s, u"csv"_s, u"--output"_s, output});
        COMPARE_STATUS(answer, 3);
        QCOMPARE(answer.err,
            "attribune-cli: " + output.toUtf8()
                + ": an export must not have the name of a file of a workspace: choose another name\n");
        QCOMPARE(corpus.files(), before);
    }
}

void ProgramTest::importNamesWhatIsThere()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a.txt"_s, article);
    COMPARE_STATUS(run(tag(path, {u"--quote"_s, u"Xi"_s})), 0);
    const QString table = corpus.path(u"t.csv"_s);
    COMPARE_STATUS(run({u"export"_s, path, u"--format"_s, u"csv"_s, u"--output"_s, table}), 0);
    const QByteArray before = corpus.read(u"a.txt.anna.tags.json"_s);
    const Answer same = run({u"import"_s, table, u"--into"_s, corpus.root()});
    COMPARE_STATUS(same, 0);
    QVERIFY2(same.err.contains("is there already"), same.err.constData());
    QCOMPARE(corpus.read(u"a.txt.anna.tags.json"_s), before);

    corpus.write(u"t.csv"_s, corpus.read(u"t.csv"_s).replace(",Xi,", ",Xi said,").replace(",17,19,", ",17,24,"));
    const Answer refused = run({u"import"_s, table, u"--into"_s, corpus.root()});
    COMPARE_STATUS(refused, 1);
    QVERIFY(refused.err.contains("a.txt.anna.tags.json: the tag file exists"));
    const Answer merged = run({u"import"_s, table, u"--into"_s, corpus.root(), u"--coder"_s, u"anna"_s});
    COMPARE_STATUS(merged, 0);
    QCOMPARE(merged.out, QByteArray("a.txt\tanna\tadded 0\tchanged 1\tunchanged 0\n"));
}

void ProgramTest::importMakesTheFieldsThatItIsToldTo()
{
    const tests::TemporaryCorpus first;
    const tests::TemporaryCorpus second;
    const QString path = first.write(u"a.txt"_s, article);
    second.write(u"a.txt"_s, article);
    first.write(u"codebook.attribune.json"_s,
        R"({"att:format": 1, "fields": [{"id": "tone", "name": "Tone", "kind": "number"}]})");
    COMPARE_STATUS(
        run(tag(path, {u"--quote"_s, u"Xi"_s, u"--create"_s, u"--speaker"_s, u"Xi"_s, u"--field"_s, u"tone=2"_s})), 0);
    const QString table = first.path(u"t.csv"_s);
    COMPARE_STATUS(run({u"export"_s, path, u"--format"_s, u"csv"_s, u"--output"_s, table}), 0);

    const QStringList import{u"import"_s, table, u"--into"_s, second.root()};
    const Answer refused = run(import);
    COMPARE_STATUS(refused, 3);
    QVERIFY2(refused.err.contains("--add-field tone"), refused.err.constData());
    QCOMPARE(second.files(), QStringList{u"a.txt"_s});
    COMPARE_STATUS(run(import + QStringList{u"--add-field"_s, u"tone=number"_s}), 0);
    QVERIFY(second.read(u"codebook.attribune.json"_s).contains("\"id\": \"tone\""));
    COMPARE_STATUS(run({u"check"_s, second.root()}), 0);
}

void ProgramTest::importSaysThatVerdictsAreReadOver()
{
    const tests::TemporaryCorpus first;
    const tests::TemporaryCorpus second;
    const QString path = first.write(u"a.txt"_s, article);
    second.write(u"a.txt"_s, article);
    const QString id = QString::fromUtf8(run(tag(path, {u"--quote"_s, u"Xi"_s})).out.trimmed());
    COMPARE_STATUS(run({u"verdict"_s, path, u"accept"_s, u"--coder"_s, u"lead"_s, u"--statement"_s, id}), 0);
    const QString table = first.path(u"t.csv"_s);
    COMPARE_STATUS(run({u"export"_s, path, u"--format"_s, u"csv"_s, u"--output"_s, table}), 0);
    const Answer imported = run({u"import"_s, table, u"--into"_s, second.root()});
    COMPARE_STATUS(imported, 0);
    QVERIFY2(imported.err.contains("the verdicts on 1 statement were read over"), imported.err.constData());
}

void ProgramTest::missingFilesAreStatusThree_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("text") << QStringList{u"text"_s, u"gone.txt"_s};
    QTest::newRow("tag") << QStringList{u"tag"_s, u"gone.txt"_s, u"--quote"_s, u"no"_s};
    QTest::newRow("list") << QStringList{u"list"_s, u"gone.txt"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"gone"_s, u"--format"_s, u"csv"_s};
    QTest::newRow("import") << QStringList{u"import"_s, u"gone.csv"_s, u"--into"_s, u"."_s};
    QTest::newRow("import into nothing") << QStringList{u"import"_s, u"gone.csv"_s, u"--into"_s, u"gone"_s};
    QTest::newRow("check") << QStringList{u"check"_s, u"gone"_s};
}

void ProgramTest::missingFilesAreStatusThree()
{
    QFETCH(QStringList, arguments);
    const tests::TemporaryCorpus corpus;
    for (QString& argument : arguments)
        if (argument.startsWith(u"gone"_s))
            argument = corpus.path(argument);
    const Answer answer = run(arguments);
    COMPARE_STATUS(answer, 3);
    QVERIFY(answer.out.isEmpty());
    QVERIFY(answer.err.startsWith("attribune-cli: " + corpus.root().toUtf8() + "/gone"));
    QCOMPARE(answer.err.count('\n'), 1);
    QVERIFY(answer.err.count(": ") >= 3); // file, reason, what to do
}

void ProgramTest::filesOfNoUseAreStatusThree()
{
    const tests::TemporaryCorpus corpus;
    const QString page = corpus.write(u"a.pdf"_s, article);
    COMPARE_STATUS(run(tag(page, {u"--quote"_s, u"Xi"_s})), 3);
    COMPARE_STATUS(run({u"list"_s, page}), 3);
    COMPARE_STATUS(run({u"check"_s, page}), 3);
    COMPARE_STATUS(run({u"export"_s, page, u"--format"_s, u"csv"_s}), 3);
}

void ProgramTest::checkFindsProblems()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a.txt"_s, article);
    COMPARE_STATUS(run(tag(path, {u"--quote"_s, u"Xi"_s, u"--speaker"_s, u"Xi"_s})), 0);
    COMPARE_STATUS(run({u"check"_s, corpus.root()}), 0);

    const QByteArray tags = corpus.read(u"a.txt.anna.tags.json"_s);
    corpus.write(
        u"codebook.attribune.json"_s, R"({"att:format": 1, "topics": [{"id": "a", "name": "A", "parent": "a"}]})");
    corpus.write(u"a.txt.ben.tags.json"_s, tags);                         // of another coder, by its name
    corpus.write(u"a.txt.carl.tags.json"_s, tags.first(tags.size() / 2)); // cut off
    corpus.write(
        u"gone.txt.anna.tags.json"_s, QByteArray(tags).replace("\"a.txt\"", "\"gone.txt\"")); // article was deleted
    corpus.write(u"a.txt.anna.tags.sync-conflict-20260203-084856-ABCDEFG.json"_s, tags);
    corpus.write(u"b.txt"_s, QByteArray("\0\1\2", 3));
    corpus.write(u"c.txt"_s, "Xi said \xC3 no\n");
    corpus.write(u"c.txt.dora.tags.json/note"_s, "a folder with the name of a tag file");
    const Answer answer = run({u"check"_s, corpus.root()});
    COMPARE_STATUS(answer, 1);
    for (const QByteArray& expected : QList<QByteArray>{"codebook.attribune.json: The topic \"A\" lies under itself",
             "a.txt.ben.tags.json: the coder inside is \"anna\"", "a.txt.carl.tags.json, line ",
             "gone.txt.anna.tags.json: its article", "sync-conflict-20260203-084856-ABCDEFG.json: ", "b.txt: ",
             "\"Xi\"", "c.txt: one place in it could not", "c.txt.dora.tags.json: it is a folder"})
        QVERIFY2(answer.out.contains(expected), (expected + "\n" + answer.out).constData());
    QVERIFY(answer.err.isEmpty());
}

void ProgramTest::checkNamesWhatIsNoFile_data()
{
    QTest::addColumn<bool>("isPipe");
    QTest::newRow("pipe") << true;
    QTest::newRow("link into nowhere") << false;
}

/// A pipe never answers, so looking into it would wait for ever.
void ProgramTest::checkNamesWhatIsNoFile()
{
    QFETCH(bool, isPipe);
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a.txt"_s, article);
    for (const QString& name : {u"deep/b.txt"_s, u"a.txt.ben.tags.json"_s, u"picture.png"_s}) {
        corpus.write(name, {});
        const QString odd = corpus.path(name);
        QVERIFY(QFile::remove(odd));
        QVERIFY(isPipe ? ::mkfifo(QFile::encodeName(odd).constData(), 0600) == 0 : QFile::link(u"gone"_s, odd));
    }
    const QByteArray reason = isPipe ? "it is no file, but a pipe" : "it is a link to a file that is not there";
    const Answer whole = run({u"check"_s, corpus.root()});
    COMPARE_STATUS(whole, 1);
    QCOMPARE(whole.out.count('\n'), 2);
    for (const char* name : {"deep/b.txt", "a.txt.ben.tags.json"})
        QVERIFY2(whole.out.contains(name + (": " + reason)), whole.out.constData());
    // Of one article alone it is its tag files that matter.
    const Answer one = run({u"check"_s, path});
    COMPARE_STATUS(one, 1);
    QCOMPARE(one.out.count('\n'), 1);
    QVERIFY2(one.out.contains("a.txt.ben.tags.json: " + reason), one.out.constData());
    const Answer named = run({u"check"_s, corpus.path(u"deep/b.txt"_s)});
    QVERIFY(named.status != app::ExitStatus::Done);
    QCOMPARE((named.out + named.err).count("deep/b.txt: "), 1);
    // Somebody's tag file is missing from the list; that an article without one is, changes nothing there.
    const Answer list = run({u"list"_s, corpus.root()});
    COMPARE_STATUS(list, 3);
    QCOMPARE(list.err.count('\n'), 1);
    QVERIFY2(list.err.contains("a.txt.ben.tags.json: " + reason), list.err.constData());
}

void ProgramTest::checkSeesTheFileAsItIsWritten()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a.txt"_s, article);
    corpus.write(u"codebook.attribune.json"_s,
        R"({"att:format": 1, "fields": [{"id": "article", "name": "Kind of article", "kind": "text"}]})");
    const Answer inTheCsv = run({u"check"_s, corpus.root()});
    COMPARE_STATUS(inTheCsv, 1);
    QVERIFY2(inTheCsv.out.contains("\"article\"") && inTheCsv.out.contains("\"field:article\""), inTheCsv.out);
    QCOMPARE(inTheCsv.out.count('\n'), 1);

    COMPARE_STATUS(run(tag(path, {u"--quote"_s, u"Xi"_s, u"--speaker"_s, u"Xi"_s, u"--create"_s})), 0);
    const QString tagFile = u"a.txt.anna.tags.json"_s;
    QByteArray tags = corpus.read(tagFile);
    QVERIFY(tags.contains("\"total\": 1") && tags.contains("\"items\": [\n"));
    tags.replace("\"total\": 1", "\"total\": 4");
    tags.replace("\"items\": [\n", "\"items\": [\n{\"type\": \"Annotation\"},\n{\"type\": \"Annotation\"},\n");
    corpus.write(tagFile, tags);
    const qsizetype line = 1 + tags.first(tags.indexOf("{\"type\": \"Annotation\"}")).count('\n');
    const Answer answer = run({u"check"_s, corpus.path(tagFile)});
    COMPARE_STATUS(answer, 1);
    const QByteArray file = corpus.path(tagFile).toUtf8();
    for (const QByteArray& expected : {file + ": \"total\" says 4, and the number of annotations is 3: ",
             file + ", line " + QByteArray::number(line) + ": an annotation without an id",
             file + ", line " + QByteArray::number(line + 1) + ": an annotation without an id"})
        QVERIFY2(answer.out.contains(expected), (expected + "\n" + answer.out).constData());
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
