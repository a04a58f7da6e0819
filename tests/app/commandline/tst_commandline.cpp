// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "tests/support/temporarycorpus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QByteArray article = "Talks in Moscow\n\nПутин said “no” to 萨德. Xi said no.\n";

struct Answer
{
    int status = -1;
    QByteArray out, err;
};

Answer run(
    const QStringList& arguments, const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ATTRIBUNE_CLI), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The exit status of a line for the shell, in which $CLI is the program.
int shell(const QString& line, QByteArray& err)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CLI"_s, QStringLiteral(ATTRIBUNE_CLI));
    process.setProcessEnvironment(environment);
    process.start(u"bash"_s, {u"-o"_s, u"pipefail"_s, u"-c"_s, line});
    process.waitForFinished(60'000);
    err = process.readAllStandardError();
    return process.exitCode();
}
}

/// The program as people and scripts run it.
class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void twoProgramsAtOnceLoseNothing();
    void twoProgramsAtOnceCreateEveryName();
    void outputIsTheSameInEveryLocale_data();
    void outputIsTheSameInEveryLocale();
    void namesThatAreNotUtf8AreSaid();
    void readerThatGoesAwayIsNoError();
    void fullDiskIsAnError();
};

void CommandLineTest::twoProgramsAtOnceLoseNothing()
{
    constexpr int calls = 100;
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a.txt"_s, article);
    std::atomic<int> failed = 0;
    const auto loop = [&](const QString& speaker) {
        for (int i = 0; i < calls; ++i)
            failed += run({u"tag"_s, path, u"--coder"_s, u"anna"_s, u"--quote"_s, u"said no"_s, u"--speaker"_s, speaker,
                              u"--note"_s, QString::number(i)})
                          .status
                != 0;
    };
    const std::unique_ptr<QThread> other(QThread::create(loop, u"Putin"_s));
    other->start();
    loop(u"Xi"_s);
    QVERIFY(other->wait());
    QCOMPARE(failed, 0);

    const QJsonArray list = QJsonDocument::fromJson(run({u"list"_s, path, u"--format"_s, u"json"_s}).out).array();
    QCOMPARE(list.size(), 2 * calls);
    QSet<QString> told;
    for (const QJsonValue& statement : list)
        told.insert(statement[u"speakers"_s][0].toString() + statement[u"note"_s].toString());
    QCOMPARE(told.size(), 2 * calls);
    QCOMPARE(corpus.files(), (QStringList{u"a.txt"_s, u"a.txt.anna.tags.json"_s, u"codebook.attribune.json"_s}));
}

void CommandLineTest::twoProgramsAtOnceCreateEveryName()
{
    constexpr int calls = 25;
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a.txt"_s, article);
    std::atomic<int> failed = 0;
    const auto loop = [&](const QString& coder) {
        for (int i = 0; i < calls; ++i)
            failed += run({u"tag"_s, path, u"--coder"_s, coder, u"--quote"_s, u"said no"_s, u"--create"_s, u"--topic"_s,
                              u"%1 %2"_s.arg(coder).arg(i)})
                          .status
                != 0;
    };
    const std::unique_ptr<QThread> other(QThread::create(loop, u"ben"_s));
    other->start();
    loop(u"anna"_s);
    QVERIFY(other->wait());
    QCOMPARE(failed, 0);
    QCOMPARE(run({u"check"_s, corpus.root()}).out, QByteArray());
    QCOMPARE(corpus.read(u"codebook.attribune.json"_s).count("{\"id\": \"anna-"), calls);
    QCOMPARE(corpus.read(u"codebook.attribune.json"_s).count("{\"id\": \"ben-"), calls);
}

void CommandLineTest::outputIsTheSameInEveryLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::newRow("C") << u"C"_s;
    QTest::newRow("POSIX") << u"POSIX"_s;
    QTest::newRow("C.UTF-8") << u"C.UTF-8"_s;
    QTest::newRow("Chinese") << u"zh_CN.UTF-8"_s;
    QTest::newRow("Latin-1") << u"de_DE.ISO-8859-1"_s;
    QTest::newRow("no such locale") << u"xx_XX"_s;
}

void CommandLineTest::outputIsTheSameInEveryLocale()
{
    QFETCH(QString, locale);
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"习.txt"_s, article);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, locale);
    environment.insert(u"LANG"_s, locale);
    environment.insert(u"LANGUAGE"_s, locale.first(qMin(2, locale.size())));
    const Answer tagged = run({u"tag"_s, path, u"--coder"_s, u"anna"_s, u"--quote"_s, u"“no” to 萨德"_s, u"--speaker"_s,
                                  u"Путин"_s, u"--topic"_s, u"萨德=opposes"_s},
        environment);
    QVERIFY2(tagged.status == 0 && tagged.err.isEmpty(), tagged.err.constData());
    const Answer list = run({u"list"_s, corpus.root()}, environment);
    QCOMPARE(list.out, QByteArray("习.txt:28-38\tanna\tPutin\tTHAAD=opposes\t\t“no” to 萨德\n"));
    const Answer wrong = run({u"tag"_s, path, u"--quote"_s, u"да"_s}, environment);
    QCOMPARE(wrong.err,
        QByteArray("attribune-cli: " + path.toUtf8()
            + ": the quote \"да\" does not stand in the text: copy the words exactly, from the output of attribune-cli "
              "text\n"));
}

void CommandLineTest::namesThatAreNotUtf8AreSaid()
{
    const tests::TemporaryCorpus corpus;
    run({u"tag"_s, corpus.write(u"a.txt"_s, article), u"--coder"_s, u"anna"_s, u"--quote"_s, u"“no” to 萨德"_s});
    QByteArray err;
    QCOMPARE(
        shell(uR"(cd '%1' && cp a.txt $'caf\351.txt' && cp a.txt.anna.tags.json $'caf\351.txt.anna.tags.json')"_s.arg(
                  corpus.root()),
            err),
        0);
    for (const char* command : {"list", "export --format csv", "check"}) {
        const int status = shell(u"$CLI %1 '%2' 2>&1 | tee /dev/stderr | grep -q a.txt; exit ${PIPESTATUS[0]}"_s.arg(
                                     QString::fromLatin1(command), corpus.root()),
            err);
        QCOMPARE(status, command == QByteArray("check") ? 1 : 3);
        for (const char* file :
            {"/caf\\xE9.txt: its name is not UTF-8", "/caf\\xE9.txt.anna.tags.json: its name is not"})
            QVERIFY2(err.count(file) == 1, (QByteArray(command) + "\n" + err).constData());
        QVERIFY2(!err.contains("exist") && !err.contains("\uFFFD"), err.constData());
    }
    QCOMPARE(shell(uR"($CLI text '%1'/$'caf\351.txt')"_s.arg(corpus.root()), err), 3);
    QVERIFY2(err.contains("caf\\xE9.txt: it is not UTF-8: "), err.constData());
}

void CommandLineTest::readerThatGoesAwayIsNoError()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"long.txt"_s, QByteArray("A line of the article.\n").repeated(100'000));
    QByteArray err;
    QCOMPARE(shell(u"$CLI text '%1' | head -n 1 >/dev/null"_s.arg(path), err), 0);
    QCOMPARE(err, QByteArray());
}

void CommandLineTest::fullDiskIsAnError()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a.txt"_s, article);
    QByteArray err;
    QCOMPARE(shell(u"$CLI text '%1' >/dev/full"_s.arg(path), err), 3);
    QVERIFY2(err.startsWith("attribune-cli: standard output: ") && err.count('\n') == 1, err.constData());
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
