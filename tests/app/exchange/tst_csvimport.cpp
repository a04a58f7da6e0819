// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/csvimport.h"

#include "tests/support/verify.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray statementsHeader = "statement_id,article,title,outlet,published,coder,speakers,topics,stances,manner,"
                                    "quote,start,end,note,said_on,via,verdict,reviewer,created,modified,text_sha256\n";
const QByteArray pairsHeader =
    "statement_id,article,coder,speaker,topic,stance,manner,start,end,note,said_on,via,created,modified,text_sha256\n";
const QByteArray id = "urn:uuid:1e0c7a52-0f3c-4a8e-9d70-3b8c1c2f4a11";
const QByteArray text = "She said no. He said nothing, 🦊.";

/// One row of the first shape; @p change replaces the cell of a column.
QByteArray row(const QMap<QByteArray, QByteArray>& change = {})
{
    const QList<QByteArray> names = statementsHeader.trimmed().split(',');
    QList<QByteArray> cells = QByteArray(id
        + ",a.txt,,,,anna,Xi,THAAD,opposes,direct,said no,4,11,,,,,,2026-09-01T10:00:00Z,2026-09-01T10:00:00Z,"
        + QByteArray::fromStdString(app::Text(text.toStdString()).sha256()))
                                  .split(',');
    for (auto cell = change.begin(); cell != change.end(); ++cell)
        cells[names.indexOf(cell.key())] = cell.value();
    return cells.join(',') + "\n";
}

QByteArray pairRow(
    const QByteArray& speaker, const QByteArray& topic, const QByteArray& stance, const QByteArray& note = {})
{
    return id + ",a.txt,anna," + speaker + "," + topic + "," + stance + ",direct,4,11," + note + ",,,,,abc\n";
}

app::Codebook codebook()
{
    app::Codebook made;
    made.setFields({{app::FieldId("tone"), "Tone", app::CustomField::Kind::Text, {}, {}}});
    return made;
}

/// The sentence that a person reads, or nothing where all is well.
QString problem(const QByteArray& csv)
{
    const app::Result<std::vector<app::CsvSidecar>> parsed = app::parseCsv(csv.toStdString(), u"t.csv"_s, codebook());
    if (!parsed)
        return app::describe(parsed.error());
    for (const app::CsvSidecar& sidecar : *parsed)
        if (const auto anchored = app::anchor(sidecar, app::Text(text.toStdString())); !anchored)
            return app::describe(anchored.error());
    return {};
}
}

class CsvImportTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatExportWrote();
    void columnsMayStandInAnyOrder();
    void columnsThatTheArticleTellsMayBeMissing();
    void emptiedStancesAreUnstated();
    void customColumnsNeedTheCodebook();
    void pairsBecomeOneStatement();
    void names_data();
    void names();
    void namesInPairs_data();
    void namesInPairs();
};

void CsvImportTest::readsWhatExportWrote()
{
    const QByteArray csv = statementsHeader
        + row({{"speakers", "Xi; Putin"}, {"topics", "THAAD; A\\;B"}, {"stances", "opposes; "}, {"start", "4; 16"},
            {"end", "11; 20"}, {"quote", "said no … said"}, {"note", "\"a, b\""}, {"said_on", "2017-07-03"},
            {"title", "Talks"}});
    const auto parsed = app::parseCsv(csv.toStdString(), u"t.csv"_s, codebook());
    VERIFY_RESULT(parsed);
    QCOMPARE(parsed->size(), 1U);
    QCOMPARE(parsed->front().title, std::string("Talks"));
    const auto statements = app::anchor(parsed->front(), app::Text(text.toStdString()));
    VERIFY_RESULT(statements);
    const app::Statement& statement = statements->front();
    QCOMPARE(statement.id.value(), id.toStdString());
    QCOMPARE(statement.speakers.at(1).name, std::string("Putin"));
    QCOMPARE(statement.topics.at(0).stance, app::Stance::Opposes);
    QCOMPARE(statement.topics.at(1).name, std::string("A;B"));
    QCOMPARE(statement.topics.at(1).stance, app::Stance::Unstated);
    QCOMPARE(statement.selectors.at(1).exact, std::string("said"));
    QCOMPARE(statement.selectors.at(1).prefix, std::string("She said no. He "));
    QCOMPARE(statement.note, std::string("a, b"));
    QCOMPARE(statement.field(app::saidOnField), std::string_view("2017-07-03"));
}

void CsvImportTest::columnsMayStandInAnyOrder()
{
    const QList<QByteArray> names = statementsHeader.trimmed().split(',');
    const QList<QByteArray> cells = row().trimmed().split(',');
    const QList<QByteArray> backNames(names.rbegin(), names.rend());
    const QList<QByteArray> backCells(cells.rbegin(), cells.rend());
    QCOMPARE(problem(backNames.join(',') + "\n" + backCells.join(',')), QString());
}

void CsvImportTest::columnsThatTheArticleTellsMayBeMissing()
{
    const app::Result<std::vector<app::CsvSidecar>> parsed =
        app::parseCsv((pairsHeader + pairRow("Xi", "BRI", "")).toStdString(), u"t.csv"_s, codebook());
    VERIFY_RESULT(parsed);
    QVERIFY(!parsed->front().title);
    QVERIFY(!parsed->front().statements.front().quote);
}

void CsvImportTest::emptiedStancesAreUnstated()
{
    QCOMPARE(problem(statementsHeader + row({{"topics", "THAAD; BRI"}, {"stances", ""}})), QString());
}

void CsvImportTest::customColumnsNeedTheCodebook()
{
    const QByteArray known = statementsHeader.trimmed() + ",tone\n" + row().trimmed() + ",calm\n";
    const auto parsed = app::parseCsv(known.toStdString(), u"t.csv"_s, codebook());
    VERIFY_RESULT(parsed);
    QCOMPARE(parsed->front().statements.front().statement.field("tone"), std::string_view("calm"));
    QVERIFY(problem(statementsHeader.trimmed() + ",mood\n" + row().trimmed() + ",glad\n")
            .contains(u"t.csv, line 1: there is no column \"mood\""_s));
}

void CsvImportTest::pairsBecomeOneStatement()
{
    const QByteArray csv = pairsHeader + pairRow("Xi", "THAAD", "opposes") + pairRow("Xi", "BRI", "")
        + pairRow("Putin", "THAAD", "opposes") + pairRow("Putin", "BRI", "");
    const auto parsed = app::parseCsv(csv.toStdString(), u"t.csv"_s, codebook());
    VERIFY_RESULT(parsed);
    QCOMPARE(parsed->front().statements.size(), 1U);
    const app::Statement& statement = parsed->front().statements.front().statement;
    QCOMPARE(statement.speakers.size(), 2U);
    QCOMPARE(statement.topics.size(), 2U);
    QCOMPARE(statement.topics.at(0).stance, app::Stance::Opposes);
}

void CsvImportTest::names_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("expected");
    const auto rowWith = [](const QByteArray& column, const QByteArray& value) {
        return statementsHeader + row({{column, value}});
    };
    QTest::newRow("all is well") << statementsHeader + row() << QString();
    QTest::newRow("empty file") << QByteArray() << u"t.csv: it is empty"_s;
    QTest::newRow("empty columns at the right, as a spreadsheet leaves them") << statementsHeader.trimmed() + ",,\n"
            + row().trimmed() + ",,\n" << QString();
    QTest::newRow("emptied rows") << statementsHeader + row() + QByteArray(statementsHeader.count(','), ',') + "\n"
                                  << QString();
    QTest::newRow("a value in a column without a name") << statementsHeader.trimmed() + ",\n" + row().trimmed()
            + ",calm\n" << u"line 2: \"calm\" stands in a column without a name"_s;
    QTest::newRow("header alone is no fault") << statementsHeader << QString();
    QTest::newRow("Latin-1") << statementsHeader + "\xE9" << u"t.csv: it is not UTF-8"_s;
    QTest::newRow("semicolons of a German spreadsheet")
        << QByteArray("statement_id;article\n") << u"t.csv, line 1: the columns are not separated by commas"_s;
    QTest::newRow("somebody else's table")
        << QByteArray("name,age\nAnn,7\n") << u"none of the columns of a table of ours"_s;
    QTest::newRow("a column is missing") << QByteArray(statementsHeader).replace(",note", "")
                                         << u"the column \"note\" is missing"_s;
    QTest::newRow("a column twice") << statementsHeader.trimmed() + ",note\n" << u"the column \"note\" stands twice"_s;
    QTest::newRow("both shapes") << statementsHeader.trimmed() + ",speaker\n" << u"both row shapes"_s;
    QTest::newRow("ragged row") << statementsHeader + row() + "a,b\n"
                                << u"t.csv, line 3: the row has 2 cells where the first line has 21"_s;
    QTest::newRow("no id") << rowWith("statement_id", "") << u"t.csv, line 2: \"\" is no id of a statement"_s;
    QTest::newRow("id of another program") << rowWith("statement_id", "17") << u"\"17\" is no id of a statement"_s;
    QTest::newRow("statement twice") << statementsHeader + row()
            + row() << u"t.csv, line 3: the statement %1 stands in line 2 too"_s.arg(QString::fromLatin1(id));
    QTest::newRow("out of the workspace")
        << rowWith("article", "../../etc/passwd") << u"\"../../etc/passwd\" is no path inside a workspace"_s;
    QTest::newRow("absolute path") << rowWith("article", "/etc/passwd") << u"no path inside"_s;
    QTest::newRow("drive letter") << rowWith("article", "C:a.txt") << u"no path inside"_s;
    QTest::newRow("coder with a slash") << rowWith("coder", "../anna") << u"\"../anna\" is no coder"_s;
    QTest::newRow("coder in capitals") << rowWith("coder", "Anna") << u"\"Anna\" is no coder"_s;
    QTest::newRow("no coder") << rowWith("coder", "") << u"\"\" is no coder"_s;
    QTest::newRow("misspelt stance") << rowWith("stances", "oppose") << u"\"oppose\" is no stance"_s;
    QTest::newRow("a stance too many") << rowWith("stances", "opposes; opposes")
                                       << u"there are 1 topics, but 2 stances"_s;
    QTest::newRow("day that is none") << rowWith("said_on", "yesterday") << u"\"yesterday\" is no date"_s;
    QTest::newRow("day as exact as is known") << rowWith("said_on", "2017-07") << QString();
    QTest::newRow("misspelt manner") << rowWith("manner", "Direct") << u"\"Direct\" is no manner"_s;
    QTest::newRow("start is no number") << rowWith("start", "four") << u"start \"four\" and end \"11\""_s;
    QTest::newRow("start with a fraction") << rowWith("start", "4.0") << u"no pairs of numbers"_s;
    QTest::newRow("negative start") << rowWith("start", "-4") << u"no pairs of numbers"_s;
    QTest::newRow("number too large") << rowWith("end", "99999999999999999999") << u"no pairs of numbers"_s;
    QTest::newRow("no place") << statementsHeader + row({{"start", ""}, {"end", ""}}) << u"no pairs of numbers"_s;
    QTest::newRow("more starts than ends") << rowWith("start", "4; 5") << u"no pairs of numbers"_s;
    QTest::newRow("ends before it starts") << rowWith("end", "4") << u"the words from 4 to 4 are none"_s;
    QTest::newRow("behind the text") << rowWith(
        "end", "1000") << u"t.csv, line 2: the place 4 to 1000 lies outside of the text, which has 32 characters"_s;
    QTest::newRow("other words stand there")
        << rowWith("start", "3") << u"the words in the text from 3 to 11 are not the quote"_s;
    QTest::newRow("the article changed") << rowWith("text_sha256", "abc") << u"the text of \"a.txt\" is another one"_s;
    QTest::newRow("no time") << rowWith("created", "yesterday") << u"\"yesterday\" is no time"_s;
    QTest::newRow("two titles of one article")
        << statementsHeader + row({{"title", "A"}})
            + row({{"title", "B"}, {"statement_id", "urn:uuid:1e0c7a52-0f3c-4a8e-9d70-3b8c1c2f4a12"}})
        << u"t.csv, line 3: title, outlet, published or text_sha256 of the article are others than in line 2"_s;
}

void CsvImportTest::names()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, expected);
    const QString sentence = problem(csv);
    QVERIFY2(expected.isEmpty() ? sentence.isEmpty() : sentence.contains(expected), qPrintable(sentence));
    QVERIFY(expected.isEmpty() || sentence.count(u": "_s) >= 2); // file, reason and what to do
}

void CsvImportTest::namesInPairs_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("expected");
    QTest::newRow("another note") << pairRow("Xi", "BRI", "") + pairRow("Putin", "BRI", "", "so")
                                  << u"line 3: the row tells statement"_s;
    QTest::newRow("another stance") << pairRow("Xi", "BRI", "supports") + pairRow("Putin", "BRI", "opposes")
                                    << u"line 3: the stance on \"BRI\""_s;
    QTest::newRow("a pair twice") << pairRow("Xi", "BRI", "") + pairRow("Xi", "BRI", "")
                                  << u"line 3: speaker and topic of the statement stand in two rows"_s;
    QTest::newRow("a pair is missing") << pairRow("Xi", "BRI", "") + pairRow("Xi", "THAAD", "")
            + pairRow("Putin", "BRI", "")
                                       << u"line 2: the rows of statement"_s;
    QTest::newRow("stance without a topic") << pairRow("Xi", "", "opposes") << u"there is a stance, but no topic"_s;
}

void CsvImportTest::namesInPairs()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, expected);
    const QString sentence = problem(pairsHeader + rows);
    QVERIFY2(sentence.contains(expected), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(CsvImportTest)
#include "tst_csvimport.moc"
