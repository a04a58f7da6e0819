// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/csvexport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

/// A million statements from the model to a file, against the time that writing the same bytes takes, and against
/// sqlite3 -csv from a table of the same rows. All three write to the same folder in the same run.
class CsvExportBenchmark : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aMillionStatements();

private:
    void checkSample(const QString& path) const;
    QTemporaryDir m_folder{u"bench_csvexport-XXXXXX"_s}; ///< in the build folder, which lies on a disk
    std::vector<app::CodedArticle> m_articles;
};

namespace {

constexpr int articleCount = 20'000;
constexpr int statementsPerArticle = 50;
constexpr std::size_t blockSize = 1 << 20;

std::string hexadecimal(quint64 number, int digits)
{
    return QString::number(number, 16).rightJustified(digits, u'0').toStdString();
}

/// A quarter of the quotes holds quotation marks, and every title a comma.
app::Statement statement(int article, int number)
{
    static const std::string report =
        "strategic balance in the region and the security interests of both countries, and that all sides "
        "should return to dialogue and consultation";
    app::Statement made;
    made.id = app::StatementId("urn:uuid:" + hexadecimal(static_cast<quint64>(article), 8) + "-0000-4000-8000-"
        + hexadecimal(static_cast<quint64>(number), 12));
    made.speakers = {{number % 3 ? "Xi" : "Putin", {}}};
    made.topics = {
        {number % 2 ? "THAAD" : "Korean Peninsula", number % 5 ? app::Stance::Opposes : app::Stance::Unstated, {}, {}}};
    made.manner = number % 2 ? app::Manner::Direct : app::Manner::Indirect;
    made.note = number % 4 ? "" : "joint statement";
    app::Selector selector;
    selector.span = {number * 200, number * 200 + 120};
    selector.exact =
        (number % 4 ? "The deployment harms the " : "\"The deployment\" harms the ") + report.substr(0, 70 + number);
    selector.prefix = report.substr(0, 32);
    selector.suffix = report.substr(40, 32);
    made.selectors.push_back(std::move(selector));
    made.created = "2026-09-01T10:00:00Z";
    made.modified = "2026-09-01T10:02:11Z";
    return made;
}

double milliseconds(const std::function<bool()>& work)
{
    QElapsedTimer timer;
    timer.start();
    return work() ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : -1;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

bool writeBlocks(const QString& path, const QByteArray& ready)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    for (qsizetype at = 0; at < ready.size(); at += blockSize) {
        const qsizetype length = std::min<qsizetype>(blockSize, ready.size() - at);
        if (file.write(ready.constData() + at, length) != length)
            return false;
    }
    return true;
}

bool exportArticles(const QString& path, const std::vector<app::CodedArticle>& articles)
{
    QFile file(path);
    const app::Result<app::CsvExport> exporter = app::CsvExport::create({}, {});
    if (!exporter || !file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    std::string csv;
    exporter->appendHeader(csv);
    const auto flush = [&] {
        const auto length = static_cast<qint64>(csv.size());
        const bool written = file.write(csv.data(), length) == length;
        csv.clear();
        return written;
    };
    for (const app::CodedArticle& article : articles) {
        if (!exporter->appendRows(csv, article))
            return false;
        if (csv.size() >= blockSize && !flush())
            return false;
    }
    return flush();
}

bool runSqlite(const QStringList& arguments, const QString& output)
{
    QProcess sqlite;
    sqlite.setStandardOutputFile(output);
    sqlite.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    sqlite.start(u"sqlite3"_s, arguments);
    return sqlite.waitForFinished(-1) && sqlite.exitStatus() == QProcess::NormalExit && sqlite.exitCode() == 0;
}
}

void CsvExportBenchmark::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_articles.resize(articleCount);
    for (int i = 0; i < articleCount; ++i) {
        app::CodedArticle& article = m_articles[static_cast<std::size_t>(i)];
        article.path = "asia/2017/article-" + std::to_string(i) + ".txt";
        article.details.title = "Xi, Putin agree to boost coordination";
        article.details.outlet = "Xinhua";
        article.details.published = "2017-07-04T09:48";
        app::Sidecar sidecar;
        sidecar.header.coder.id = "anna";
        sidecar.header.article.textSha256 = hexadecimal(static_cast<quint64>(i), 64);
        for (int n = 0; n < statementsPerArticle; ++n)
            sidecar.statements.push_back(statement(i, n));
        article.sidecars.push_back(std::move(sidecar));
    }
}

void CsvExportBenchmark::checkSample(const QString& path) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    app::CsvReader reader({bytes.constData(), static_cast<std::size_t>(bytes.size())}, path);
    app::CsvRow row;
    QVERIFY(reader.next(row).value_or(false)); // the header
    qsizetype rows = 0;
    for (; reader.next(row).value_or(false); ++rows) {
        if (rows % 997 != 0)
            continue;
        const app::CodedArticle& article = m_articles.at(static_cast<std::size_t>(rows / statementsPerArticle));
        const app::Statement& expected =
            article.sidecars.front().statements.at(static_cast<std::size_t>(rows % statementsPerArticle));
        QCOMPARE(row.cells.at(0), expected.id.value());
        QCOMPARE(row.cells.at(1), article.path);
        QCOMPARE(row.cells.at(10), expected.selectors.front().exact);
        QCOMPARE(row.cells.at(20), article.sidecars.front().header.article.textSha256);
    }
    QCOMPARE(rows, qsizetype(articleCount) * statementsPerArticle);
}

void CsvExportBenchmark::aMillionStatements()
{
    const QString ours = m_folder.filePath(u"ours.csv"_s);
    const QString theirs = m_folder.filePath(u"sqlite.csv"_s);
    const QString database = m_folder.filePath(u"table.sqlite"_s);

    // Right first, then fast.
    QVERIFY(exportArticles(ours, m_articles));
    checkSample(ours);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(runSqlite({database, u".import --csv %1 statements"_s.arg(ours)}, QProcess::nullDevice()));
    const QStringList select{u"-csv"_s, u"-header"_s, database, u"select * from statements"_s};
    QVERIFY(runSqlite(select, theirs));
    checkSample(theirs);
    if (QTest::currentTestFailed())
        return;

    QFile file(ours);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray ready = file.readAll();
    file.close();

    // One after the other in each round, so that all meet the same disk, and each time into a file that is not there
    // yet, as an export does: overwriting pages that are in memory would be several times faster for all of them.
    std::vector<double> toLimit, toSqlite;
    for (int round = 0; round < 3; ++round) {
        const auto fresh = [&](const QString& name) { return m_folder.filePath(name + QString::number(round)); };
        const double writeMs = milliseconds([&] { return writeBlocks(fresh(u"limit"_s), ready); });
        const double exportMs = milliseconds([&] { return exportArticles(fresh(u"ours"_s), m_articles); });
        const double sqliteMs = milliseconds([&] { return runSqlite(select, fresh(u"sqlite"_s)); });
        QVERIFY(writeMs > 0 && exportMs > 0 && sqliteMs > 0);
        qInfo().noquote() << u"%1 MB; write() limit %2 ms, export %3 ms, sqlite3 -csv %4 ms"_s
                                 .arg(ready.size() / 1'000'000)
                                 .arg(writeMs, 0, 'f', 0)
                                 .arg(exportMs, 0, 'f', 0)
                                 .arg(sqliteMs, 0, 'f', 0);
        toLimit.push_back(writeMs / exportMs);
        toSqlite.push_back(sqliteMs / exportMs);
    }
    qInfo().noquote() << u"ratio to the write() limit: %1 (goal: at least 0.45)"_s.arg(median(toLimit), 0, 'f', 2);
    qInfo().noquote() << u"ratio to sqlite3 -csv: %1 (goal: at least 6)"_s.arg(median(toSqlite), 0, 'f', 1);
}

QTEST_GUILESS_MAIN(CsvExportBenchmark)
#include "bench_csvexport.moc"
