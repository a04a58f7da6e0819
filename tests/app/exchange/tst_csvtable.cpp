// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/csvtable.h"

#include "tests/support/verify.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using app::CsvProfile;

namespace {

QByteArray written(const QByteArray& text, CsvProfile profile)
{
    std::string line;
    app::appendCsvCell(line, text.toStdString(), profile);
    return QByteArray::fromStdString(line);
}

/// All rows of a file, or the sentence that says why there are none.
std::expected<std::vector<std::vector<std::string>>, QString> rowsOf(const std::string& bytes)
{
    app::CsvReader reader(bytes, u"t.csv"_s);
    std::vector<std::vector<std::string>> rows;
    app::CsvRow row;
    for (;;) {
        const app::Result<bool> more = reader.next(row);
        if (!more)
            return std::unexpected(app::describe(more.error()));
        if (!*more)
            return rows;
        rows.push_back(row.cells);
    }
}

using Rows = std::vector<std::vector<std::string>>;
}

class CsvTableTest : public QObject
{
    Q_OBJECT

private slots:
    void quotesWhatRfc4180AsksFor_data();
    void quotesWhatRfc4180AsksFor();
    void guardsFormulas_data();
    void guardsFormulas();
    void apostropheOfTodayStays();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void guardsAreTakenBackFromSpreadsheetFilesOnly();
    void everyCellComesBack();
    void joinsValues_data();
    void joinsValues();
    void splitsWhatPeopleType();
};

void CsvTableTest::quotesWhatRfc4180AsksFor_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << QByteArray("Xi said") << QByteArray("Xi said");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("comma") << QByteArray("Xi, Putin") << QByteArray("\"Xi, Putin\"");
    QTest::newRow("quotation marks") << QByteArray("\"no\", he said") << QByteArray("\"\"\"no\"\", he said\"");
    QTest::newRow("line feed") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("carriage return at the end") << QByteArray("a\r") << QByteArray("\"a\r\"");
    QTest::newRow("semicolon needs none") << QByteArray("a; b") << QByteArray("a; b");
    QTest::newRow("comma behind 40 letters")
        << QByteArray(40, 'a').append(',') << QByteArray("\"").append(QByteArray(40, 'a')).append(",\"");
    QTest::newRow("a formula is data") << QByteArray("=1+1") << QByteArray("=1+1");
    QTest::newRow("Chinese comma needs none") << QByteArray("习，普") << QByteArray("习，普");
}

void CsvTableTest::quotesWhatRfc4180AsksFor()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(written(text, CsvProfile::Data), expected);
}

void CsvTableTest::guardsFormulas_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("equals sign") << QByteArray("=HYPERLINK(1)") << QByteArray("'=HYPERLINK(1)");
    QTest::newRow("plus") << QByteArray("+7 495") << QByteArray("'+7 495");
    QTest::newRow("minus") << QByteArray("- he said") << QByteArray("'- he said");
    QTest::newRow("at sign") << QByteArray("@mfa_russia") << QByteArray("'@mfa_russia");
    QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("'\t=1");
    QTest::newRow("line feed") << QByteArray("\n=1") << QByteArray("\"'\n=1\"");
    QTest::newRow("carriage return") << QByteArray("\r=1") << QByteArray("\"'\r=1\"");
    QTest::newRow("full-width equals sign") << QByteArray("＝1") << QByteArray("'＝1");
    QTest::newRow("full-width plus") << QByteArray("＋1") << QByteArray("'＋1");
    QTest::newRow("full-width minus") << QByteArray("－1") << QByteArray("'－1");
    QTest::newRow("full-width at sign") << QByteArray("＠a") << QByteArray("'＠a");
    QTest::newRow("another full-width sign") << QByteArray("＂a") << QByteArray("＂a");
    QTest::newRow("formula in quotes") << QByteArray("=\"a,b\"") << QByteArray("\"'=\"\"a,b\"\"\"");
    QTest::newRow("apostrophe") << QByteArray("'tis") << QByteArray("''tis");
    QTest::newRow("sign inside") << QByteArray("a=b") << QByteArray("a=b");
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void CsvTableTest::guardsFormulas()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const QByteArray cell = written(text, CsvProfile::Spreadsheet);
    QCOMPARE(cell, expected);
    const auto back = rowsOf("\xEF\xBB\xBF"
                             "x,"
        + cell.toStdString());
    QVERIFY2(back, back ? "" : qPrintable(back.error()));
    QCOMPARE(QByteArray::fromStdString(back->at(0).at(1)), text);
}

void CsvTableTest::apostropheOfTodayStays()
{
    // Typed into the spreadsheet after the export: it guards nothing, so it is text.
    QCOMPARE(app::withoutGuard("'quoted' word"), std::string_view("'quoted' word"));
    QCOMPARE(app::withoutGuard("'=1"), std::string_view("=1"));
    QCOMPARE(app::withoutGuard("''tis"), std::string_view("'tis"));
}

void CsvTableTest::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("expected");
    const Rows two{{"a", "b"}, {"c", "d"}};
    QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n") << two;
    QTest::newRow("LF") << QByteArray("a,b\nc,d\n") << two;
    QTest::newRow("no line end at the end") << QByteArray("a,b\nc,d") << two;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF\"a\",b\r\nc,d\r\n") << two;
    QTest::newRow("blank lines") << QByteArray("\r\na,b\n\n\r\nc,d\n\n") << two;
    QTest::newRow("everything quoted") << QByteArray("\"a\",\"b\"\r\n\"c\",\"d\"") << two;
    QTest::newRow("line breaks kept") << QByteArray("\"a\r\nb\n\"") << Rows{{"a\r\nb\n"}};
    QTest::newRow("doubled marks") << QByteArray("\"\"\"a\"\"\",\"\"") << Rows{{"\"a\"", ""}};
    QTest::newRow("empty cells") << QByteArray(",\n,") << Rows{{"", ""}, {"", ""}};
    QTest::newRow("one empty cell") << QByteArray("a\n\"\"\n") << Rows{{"a"}, {""}};
    QTest::newRow("nothing") << QByteArray() << Rows{};
}

void CsvTableTest::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, expected);
    const auto rows = rowsOf(bytes.toStdString());
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error()));
    QVERIFY(*rows == expected);
}

void CsvTableTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a cell too few") << QByteArray("a,b\nc,d\ne\n")
                                    << u"t.csv, line 3: the row has 1 cells where the first line has 2"_s;
    QTest::newRow("a cell too many, behind a quoted line break")
        << QByteArray("a,b\n\"c\nd\",e\nf,g,h") << u"t.csv, line 4: the row has 3 cells"_s;
    QTest::newRow("mark never closed") << QByteArray("a,b\nc,\"d\ne,f\n")
                                       << u"t.csv, line 2: a quotation mark is opened and never closed"_s;
    QTest::newRow("mark inside a bare cell")
        << QByteArray("a,b\nc,d\"e\"") << u"t.csv, line 2: a quotation mark stands inside a cell"_s;
    QTest::newRow("text after a closing mark")
        << QByteArray("a,b\n\"c\"d,e") << u"t.csv, line 2: text follows a closing quotation mark"_s;
    QTest::newRow("carriage return alone")
        << QByteArray("a,b\rc,d") << u"t.csv, line 1: a carriage return stands alone"_s;
}

void CsvTableTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const auto rows = rowsOf(bytes.toStdString());
    QVERIFY(!rows);
    QVERIFY2(rows.error().startsWith(expected), qPrintable(rows.error()));
}

void CsvTableTest::guardsAreTakenBackFromSpreadsheetFilesOnly()
{
    // In a data file an apostrophe before a minus sign is what the coder wrote.
    QVERIFY(*rowsOf("'-a") == (Rows{{"'-a"}}));
    QVERIFY(*rowsOf("\xEF\xBB\xBF'-a") == (Rows{{"-a"}}));
}

void CsvTableTest::everyCellComesBack()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const std::vector<std::string> pieces{"", "a", ",", "\"", "\"\"", "\r", "\n", "\r\n", "'", "=", "+", "-", "@", "\t",
        "＝", "＋", "－", "＠", ";", "\\", " ", "习", "🦊", "\u202E", "\xEF\xBB\xBF", "word"};
    for (int round = 0; round < 20000; ++round) {
        const CsvProfile profile = round % 2 ? CsvProfile::Data : CsvProfile::Spreadsheet;
        std::vector<std::string> cells(1 + random.bounded(4));
        for (std::string& cell : cells)
            for (quint32 n = random.bounded(6U); n > 0; --n)
                cell += pieces[random.bounded(static_cast<quint32>(pieces.size()))];
        // A first cell that keeps the row from being blank, and a byte order mark of a cell from being the file's.
        cells.insert(cells.begin(), "id");
        std::string file(profile == CsvProfile::Spreadsheet ? app::utf8ByteOrderMark : std::string_view());
        for (std::size_t i = 0; i < cells.size(); ++i) {
            file += i > 0 ? "," : "";
            const std::size_t at = file.size();
            app::appendCsvCell(file, cells[i], profile);
            if (profile == CsvProfile::Spreadsheet) {
                const std::string_view shown = std::string_view(file).substr(at + (file.substr(at, 1) == "\"" ? 1 : 0));
                QVERIFY(!app::needsGuard(shown) || shown.starts_with('\''));
            }
        }
        file += "\r\n";
        const auto rows = rowsOf(file);
        QVERIFY2(rows && rows->size() == 1 && rows->front() == cells,
            qPrintable(u"seed %1, round %2: %3"_s.arg(seed).arg(round).arg(QString::fromStdString(file))));
    }
}

void CsvTableTest::joinsValues_data()
{
    QTest::addColumn<std::vector<std::string>>("values");
    QTest::addColumn<std::string>("cell");
    using Values = std::vector<std::string>;
    QTest::newRow("none") << Values{} << std::string();
    QTest::newRow("one") << Values{"Xi"} << std::string("Xi");
    QTest::newRow("two") << Values{"Xi", "Putin"} << std::string("Xi; Putin");
    QTest::newRow("semicolon in a name") << Values{"BRI; Asia", "THAAD"} << std::string("BRI\\; Asia; THAAD");
    QTest::newRow("backslash at the end") << Values{"a\\", "b"} << std::string("a\\\\; b");
    QTest::newRow("backslash and semicolon") << Values{"a\\;b"} << std::string("a\\\\\\;b");
    QTest::newRow("leading space") << Values{" a", " b"} << std::string(" a;  b");
    QTest::newRow("no stance between two") << Values{"opposes", "", "supports"} << std::string("opposes; ; supports");
    QTest::newRow("no stance on either") << Values{"", ""} << std::string("; ");
}

void CsvTableTest::joinsValues()
{
    QFETCH(std::vector<std::string>, values);
    QFETCH(std::string, cell);
    std::string joined;
    for (std::size_t i = 0; i < values.size(); ++i)
        app::appendJoined(joined, values[i], i == 0);
    QCOMPARE(joined, cell);
    QVERIFY(app::splitValues(cell) == values);
}

void CsvTableTest::splitsWhatPeopleType()
{
    QVERIFY(app::splitValues("Xi;Putin") == (std::vector<std::string>{"Xi", "Putin"}));
    QVERIFY(app::splitValues("a\\") == (std::vector<std::string>{"a\\"}));
}

QTEST_GUILESS_MAIN(CsvTableTest)
#include "tst_csvtable.moc"
