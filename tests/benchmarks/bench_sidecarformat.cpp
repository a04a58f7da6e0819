// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/base/atomicfile.h"
#include "app/base/jsonsource.h"
#include "app/sidecars/sidecarformat.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

/// What a coder waits for when a much coded article is opened and saved. The baselines are Qt's own ways to do the
/// same, measured in turns with ours in the same run.
class SidecarFormatBenchmark : public QObject
{
    Q_OBJECT

private slots:
    void readsTenThousandStatements();
    void writesTenThousandStatements();
    void savesDurably_data();
    void savesDurably();
};

namespace {

app::Sidecar coded(int statements)
{
    app::Sidecar sidecar;
    app::SidecarHeader& header = sidecar.header;
    header.id = "urn:uuid:6d0c0000-0000-4000-8000-000000000001";
    header.coder = {"anna", "Anna K.", {}};
    header.article = {"2017-07-04-xi-putin.txt", std::string(64, 'a'), std::string(64, 'b'), 1'000'000, "plain/1", {}};
    header.progress = app::Progress::Tagging;
    for (int i = 0; i < statements; ++i) {
        app::Statement statement;
        statement.id =
            app::StatementId(u"urn:uuid:%1-0000-4000-8000-000000000000"_s.arg(i, 8, 16, QChar(u'0')).toStdString());
        statement.speakers.push_back({i % 2 ? "Xi" : "Putin", {}});
        statement.topics.push_back({"THAAD", app::Stance::Opposes, {}, {}});
        if (i % 3 == 0)
            statement.topics.push_back({"Korean Peninsula", app::Stance::Unstated, {}, {}});
        statement.manner = app::Manner::Indirect;
        if (i % 4 == 0)
            statement.note = "joint statement, second paragraph";
        app::Selector selector;
        selector.span = {i * 90, i * 90 + 80};
        selector.exact = "The two sides oppose the deployment of “THAAD” in the region, the statement said.";
        selector.prefix = "the Kremlin on Tuesday evening. ";
        selector.suffix = " The leaders also agreed to keep";
        statement.selectors.push_back(std::move(selector));
        statement.created = "2026-09-01T10:00:00Z";
        statement.modified = "2026-09-01T10:02:11Z";
        sidecar.statements.push_back(std::move(statement));
    }
    return sidecar;
}

// --- the same model by way of QJsonDocument ---

std::string text(const QJsonObject& object, QLatin1StringView key)
{
    return object[key].toString().toStdString();
}

void readBody(const QJsonObject& body, app::Statement& statement)
{
    const QString purpose = body["purpose"_L1].toString();
    if (purpose == "identifying"_L1) {
        statement.speakers.push_back({text(body, "value"_L1), {}});
    } else if (purpose == "tagging"_L1) {
        statement.topics.push_back({text(body, "value"_L1), app::Stance::Unstated, {}, {}});
    } else if (purpose == "assessing"_L1) {
        const auto topic = std::ranges::find(statement.topics, text(body, "att:topic"_L1), &app::AboutTopic::name);
        topic->stance = *app::stanceFromWord(text(body, "value"_L1));
    } else if (purpose == "classifying"_L1 && body["att:field"_L1].toString() == "manner"_L1) {
        statement.manner = *app::mannerFromWord(text(body, "value"_L1));
    } else if (purpose == "classifying"_L1) {
        statement.fields.push_back({text(body, "att:field"_L1), text(body, "value"_L1), {}});
    } else {
        statement.note = text(body, "value"_L1);
    }
}

app::Sidecar readByQt(const QByteArray& bytes)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    app::Sidecar sidecar;
    app::SidecarHeader& header = sidecar.header;
    header.id = text(root, "id"_L1);
    const QJsonObject creator = root["creator"_L1].toObject();
    header.coder = {text(creator, "nickname"_L1), text(creator, "name"_L1), {}};
    const QJsonObject article = root["att:article"_L1].toObject();
    header.article = {text(article, "name"_L1), text(article, "sha256"_L1), text(article, "textSha256"_L1),
        article["characters"_L1].toInteger(), text(article, "reader"_L1), {}};
    header.progress = *app::progressFromWord(text(root, "att:progress"_L1));
    for (const QJsonValue item : root["first"_L1].toObject()["items"_L1].toArray()) {
        const QJsonObject annotation = item.toObject();
        app::Statement statement;
        statement.id = app::StatementId(text(annotation, "id"_L1));
        statement.created = text(annotation, "created"_L1);
        statement.modified = text(annotation, "modified"_L1);
        for (const QJsonValue body : annotation["body"_L1].toArray())
            readBody(body.toObject(), statement);
        const QJsonArray selectors = annotation["target"_L1].toObject()["selector"_L1].toArray();
        app::Selector selector;
        const QJsonObject position = selectors[0].toObject();
        const QJsonObject quote = selectors[1].toObject();
        selector.span = {position["start"_L1].toInteger(), position["end"_L1].toInteger()};
        selector.exact = text(quote, "exact"_L1);
        selector.prefix = text(quote, "prefix"_L1);
        selector.suffix = text(quote, "suffix"_L1);
        statement.selectors.push_back(std::move(selector));
        sidecar.statements.push_back(std::move(statement));
    }
    return sidecar;
}

/// The best of some rounds, in each of which @p prepare makes what @p work is given. What @p work answers is kept until
/// the clock has stopped: a model that has been read is used, not thrown away.
double bestMs(int rounds, auto&& prepare, auto&& work)
{
    double best = 1e300;
    for (int round = 0; round < rounds; ++round) {
        auto given = prepare();
        QElapsedTimer timer;
        timer.start();
        const auto kept = work(std::move(given));
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

double bestMs(int rounds, auto&& work)
{
    return bestMs(rounds, [] { return 0; }, [&](int) { return work(); });
}

/// As a file's bytes come from the disk: with room behind them.
std::string asRead(const std::string& bytes)
{
    std::string read;
    read.reserve(bytes.size() + app::JsonSource::padding);
    read += bytes;
    return read;
}

double medianMs(std::vector<double> times)
{
    std::ranges::nth_element(times, times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2));
    return times[times.size() / 2];
}
}

void SidecarFormatBenchmark::readsTenThousandStatements()
{
    const app::Sidecar sidecar = coded(10'000);
    const std::string bytes = app::serialise(sidecar);
    const QByteArray qtBytes = QByteArray::fromStdString(bytes);
    const auto read = app::parseSidecar(bytes, u"bench"_s);
    QVERIFY(read && *read == sidecar);
    QVERIFY(readByQt(qtBytes) == sidecar);

    const double qt = bestMs(9, [&] { return readByQt(qtBytes); });
    const double ours = bestMs(
        31, [&] { return asRead(bytes); },
        [](std::string given) { return app::parseSidecar(std::move(given), u"bench"_s); });
    qInfo("%.1f MB: ours %.1f ms (%.0f MB/s), QJsonDocument %.1f ms, ratio %.1f (goal: 8)",
        static_cast<double>(bytes.size()) / 1e6, ours, static_cast<double>(bytes.size()) / 1e3 / ours, qt, qt / ours);
}

void SidecarFormatBenchmark::writesTenThousandStatements()
{
    const app::Sidecar sidecar = coded(10'000);
    const std::string bytes = app::serialise(sidecar);
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(bytes));
    QCOMPARE(QJsonDocument::fromJson(document.toJson()), document);

    // Qt is given its own tree for nothing.
    const double qt = bestMs(7, [&] { return document.toJson(); });
    const double ours = bestMs(21, [&] { return app::serialise(sidecar); });
    qInfo("ours %.1f ms (%.0f MB/s), QJsonDocument %.1f ms, ratio %.1f", ours,
        static_cast<double>(bytes.size()) / 1e3 / ours, qt, qt / ours);
}

void SidecarFormatBenchmark::savesDurably_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("10 kB") << 10'000;
    QTest::newRow("1 MB") << 1'000'000;
}

void SidecarFormatBenchmark::savesDurably()
{
    QFETCH(int, size);
    const QTemporaryDir folder;
    const std::array<std::string, 2> contents{
        std::string(static_cast<std::size_t>(size), 'a'), std::string(static_cast<std::size_t>(size), 'b')};
    const QString qtPath = folder.filePath(u"qt.json"_s);
    const app::AtomicFile file(folder.filePath(u"ours.json"_s));
    app::FileVersion version;
    std::vector<double> ours;
    std::vector<double> qt;
    for (int round = 0; round < 200; ++round) { // in turns, because the disk is everybody's
        const std::string& content = contents[static_cast<std::size_t>(round % 2)];
        QElapsedTimer timer;
        timer.start();
        const auto written = file.write(content, version);
        ours.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QVERIFY(written);
        version = *written;
        timer.start();
        QSaveFile save(qtPath);
        QVERIFY(save.open(QIODevice::WriteOnly) && save.write(content.data(), static_cast<qint64>(content.size())) > 0
            && save.commit());
        qt.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    qInfo("ours %.2f ms, with folder synced and read back; QSaveFile %.2f ms, ratio %.2f (goal at 10 kB: 1.6)",
        medianMs(ours), medianMs(qt), medianMs(ours) / medianMs(qt));
}

QTEST_GUILESS_MAIN(SidecarFormatBenchmark)
#include "bench_sidecarformat.moc"
