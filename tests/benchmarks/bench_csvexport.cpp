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

#include <unistd.h>

using namespace Qt::StringLiterals;

/// A million statements from the model to a file, against the time that writing the same bytes takes, and against
/// sqlite3 -csv from a table of the same rows. All three write to the same folder in the same run.
class CsvExportBenchmark : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rightRows();
    void aMillionStatements_data();
    void aMillionStatements();

private:
    void checkSample(const QString& path) const;
    [[nodiscard]] QStringList fromSqlite() const
    {
        return {u"-csv"_s, u"-header"_s, m_database, u"select * from statements"_s};
    }
    QTemporaryDir m_folder{u"bench_csvexport-XXXXXX"_s}; ///< in the build folder, which lies on a disk
    std::vector<app::CodedArticle> m_articles;
    QString m_database; ///< the same rows for sqlite3
    QByteArray m_ready; ///< the same rows as bytes; empty until they are known to be right
};

namespace {

constexpr int articleCount = 20'000;
constexpr int statementsPerArticle = 50;
constexpr qsizetype blockSize = 1 << 20;
constexpr int rounds = 5;

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
    const app::ByteSink sink = [&](std::string_view bytes) -> app::Result<> {
        const auto length = static_cast<qint64>(bytes.size());
        if (file.write(bytes.data(), length) != length)
            return std::unexpected(app::Error{app::Error::Kind::NotWritable, path, file.errorString(), {}});
        return {};
    };
    std::string header;
    exporter->appendHeader(header);
    const auto append = [&](qsizetype item, std::string& csv) {
        return exporter->appendRows(csv, articles[static_cast<std::size_t>(item)]);
    };
    return sink(header) && app::writePiecewise(std::ssize(articles), append, sink);
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

void CsvExportBenchmark::rightRows()
{
    const QString ours = m_folder.filePath(u"ours.csv"_s);
    const QString theirs = m_folder.filePath(u"sqlite.csv"_s);
    QVERIFY(exportArticles(ours, m_articles));
    checkSample(ours);
    if (QTest::currentTestFailed())
        return;
    m_database = m_folder.filePath(u"table.sqlite"_s);
    QVERIFY(runSqlite({m_database, u".import --csv %1 statements"_s.arg(ours)}, QProcess::nullDevice()));
    QVERIFY(runSqlite(fromSqlite(), theirs));
    checkSample(theirs);
    QFile file(ours);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_ready = file.readAll();
    file.close();
    QVERIFY(QFile::remove(ours) && QFile::remove(theirs));
}

void CsvExportBenchmark::aMillionStatements_data()
{
    // Writing is fastest where the system has just got the memory back from another file, and on a virtual machine many
    // times slower where that memory was never used. An export meets anything in between.
    QTest::addColumn<bool>("reused");
    QTest::newRow("memory of removed files") << true;
    QTest::newRow("memory that was free before") << false;
}

void CsvExportBenchmark::aMillionStatements()
{
    QFETCH(bool, reused);
    QVERIFY2(!m_ready.isEmpty(), "the rows are not right, so their speed does not matter");
    // One after the other in each round, so that all meet the same machine, each into a file that is not there yet, and
    // none while the system still writes what the one before left to it.
    const auto measure = [&](const QString& name, const std::function<bool(const QString&)>& write) {
        const QString path = m_folder.filePath(name);
        ::sync();
        const double result = milliseconds([&] { return write(path); });
        if (reused)
            QFile::remove(path);
        return result;
    };
    std::vector<double> toLimit, toSqlite;
    for (int round = 0; round < rounds; ++round) {
        const QString number = QString::number(round);
        const double writeMs =
            measure(u"limit"_s + number, [&](const QString& path) { return writeBlocks(path, m_ready); });
        const double exportMs =
            measure(u"ours"_s + number, [&](const QString& path) { return exportArticles(path, m_articles); });
        const double sqliteMs =
            measure(u"sqlite"_s + number, [&](const QString& path) { return runSqlite(fromSqlite(), path); });
        QVERIFY(writeMs > 0 && exportMs > 0 && sqliteMs > 0);
        qInfo().noquote() << u"%1 MB; write() limit %2 ms, export %3 ms, sqlite3 -csv %4 ms"_s
                                 .arg(m_ready.size() / 1'000'000)
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
