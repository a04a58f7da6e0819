// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "tests/support/temporarycorpus.h"

#include <QDirIterator>
#include <QImage>
#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;

/// What a newcomer without a display gets from ./dev run: a picture of the window and a table, made by the program
/// itself.
class FirstRunTest : public QObject
{
    Q_OBJECT

private slots:
    void drawsTheWindowAndExportsTheSample();

private:
    tests::TemporaryCorpus m_corpus;
};

namespace {

struct Answer
{
    int status;
    QByteArray output, errors;
};

Answer run(const QString& program, const QStringList& arguments, const QString& home)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto& [name, folder] : {std::pair{u"XDG_CONFIG_HOME"_s, u"config"_s}, {u"XDG_CACHE_HOME"_s, u"cache"_s},
             {u"XDG_STATE_HOME"_s, u"state"_s}, {u"XDG_DATA_HOME"_s, u"data"_s}})
        environment.insert(name, home + u"/."_s + folder);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return {-1, {}, process.errorString().toUtf8()};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
        process.readAllStandardError()};
}
}

void FirstRunTest::drawsTheWindowAndExportsTheSample()
{
    const QString source = QStringLiteral(SAMPLE);
    QDirIterator walk(source, QDir::Files, QDirIterator::Subdirectories);
    QStringList copied;
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        copied.append(u"sample/"_s + QDir(source).relativeFilePath(file.fileName()));
        m_corpus.write(copied.last(), file.readAll());
    }
    copied.sort();
    const QString sample = m_corpus.path(u"sample"_s);
    const QString picture = m_corpus.path(u"first run.png"_s);
    const QString table = m_corpus.path(u"first run.csv"_s);

    const Answer shown = run(
        QStringLiteral(DESKTOP_PROGRAM), {u"--snapshot"_s, picture, u"--export-csv"_s, table, sample}, m_corpus.root());
    QVERIFY2(shown.status == 0, shown.errors.constData());
    // Qt's offscreen platform remarks upon itself; the program has nothing to say.
    QCOMPARE(QByteArray(shown.errors).replace("This plugin does not support propagateSizeHints()\n", ""), QByteArray());

    const QImage image(picture);
    QVERIFY(image.width() >= 1000 && image.height() >= 700);
    // Text and tints, not an empty frame: many colours, and ink on a fair part of the paper.
    QSet<QRgb> colours;
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            colours.insert(pixel);
            ink += qGray(pixel) < 110 ? 1 : 0;
        }
    }
    QVERIFY2(colours.size() > 200, qPrintable(QString::number(colours.size())));
    QVERIFY2(ink > image.width() * image.height() / 200, qPrintable(QString::number(ink)));

    // The window and the terminal make the same table.
    const Answer told =
        run(QStringLiteral(TERMINAL_PROGRAM), {u"export"_s, sample, u"--format"_s, u"csv"_s}, m_corpus.root());
    QVERIFY2(told.status == 0, told.errors.constData());
    QVERIFY(told.output.count("\r\n") > 20);
    QCOMPARE(m_corpus.read(u"first run.csv"_s), told.output);

    // Looking changes nothing.
    QStringList now = m_corpus.files().filter(QRegularExpression(u"^sample/"_s));
    QCOMPARE(now, copied);
}

QTEST_GUILESS_MAIN(FirstRunTest)
#include "tst_firstrun.moc"
