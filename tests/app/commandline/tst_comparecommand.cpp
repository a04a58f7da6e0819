// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "tests/support/temporarycorpus.h"
#include "tests/support/terminal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::Answer;
using tests::run;

/// Two coders side by side, in the terminal.
class CompareCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void jsonHasBothVersionsWhole();
    void jsonHasTheVerdicts();
    void verdictOnAThirdCoderIsOnNeither();
    void verdictOnAThirdCoderIsNotOutdatedByTheArticle();
    void withoutNamesTheFirstTwoAreTaken();
    void ownLoginIsTheFirst();
    void theConsensusComesLast();
    void oneCoderAloneIsNamed();
    void aDamagedFileIsComparedAsFarAsItGoes();
    void whatACoderMarkedTwiceIsNamedOnce();
    void filesFromElsewhereCount_data();
    void filesFromElsewhereCount();
    void fileFromElsewhereForAnotherArticleIsNamed();

private:
    QString tag(const QString& coder, const QString& quote, const QString& speaker, const QStringList& more = {}) const;

    std::unique_ptr<tests::TemporaryCorpus> m_corpus;
    QString m_article;
};

void CompareCommandTest::init()
{
    qputenv("LOGNAME", "nobody-here");
    m_corpus = std::make_unique<tests::TemporaryCorpus>();
    m_article = m_corpus->write(u"news.txt"_s, "Xi opposes THAAD. Putin agreed with Xi. He left.\n");
}

QString CompareCommandTest::tag(
    const QString& coder, const QString& quote, const QString& speaker, const QStringList& more) const
{
    const Answer answer =
        run(QStringList{u"tag"_s, m_article, u"--coder"_s, coder, u"--quote"_s, quote, u"--speaker"_s, speaker} + more);
    return QString::fromUtf8(answer.out).trimmed();
}

void CompareCommandTest::jsonHasBothVersionsWhole()
{
    const QString annas = tag(u"anna"_s, u"Xi opposes THAAD"_s, u"Xi"_s,
        {u"--topic"_s, u"THAAD=opposes"_s, u"--manner"_s, u"indirect"_s, u"--note"_s, u"from the lead"_s});
    tag(u"ben"_s, u"Xi opposes THAAD."_s, u"Putin"_s);
    const Answer answer =
        run({u"compare"_s, m_article, u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s, u"--format"_s, u"json"_s});
    QCOMPARE(answer.status, app::ExitStatus::Done);
    const QJsonObject place = QJsonDocument::fromJson(answer.out)[0].toObject();
    QCOMPARE(place.keys(),
        (QStringList{u"article"_s, u"broken_off"_s, u"differences"_s, u"first"_s, u"first_coder"_s, u"second"_s,
            u"second_coder"_s, u"verdicts"_s}));
    QCOMPARE(place["verdicts"_L1].toArray(), QJsonArray());
    QJsonObject first = place["first"_L1][0].toObject();
    QVERIFY(!first.take("created"_L1).toString().isEmpty() && !first.take("modified"_L1).toString().isEmpty());
    const QJsonObject expected{{u"id"_s, annas}, {u"speakers"_s, QJsonArray{u"Xi"_s}},
        {u"topics"_s, QJsonArray{QJsonObject{{u"name"_s, u"THAAD"_s}, {u"stance"_s, u"opposes"_s}}}},
        {u"manner"_s, u"indirect"_s},
        {u"spans"_s, QJsonArray{QJsonObject{{u"start"_s, 0}, {u"end"_s, 16}, {u"quote"_s, u"Xi opposes THAAD"_s}}}},
        {u"note"_s, u"from the lead"_s}, {u"fields"_s, QJsonArray()}};
    QCOMPARE(first, expected);
    const QJsonObject second = place["second"_L1][0].toObject();
    QCOMPARE(second["speakers"_L1].toArray(), QJsonArray{u"Putin"_s});
    QCOMPARE(second["spans"_L1][0]["end"_L1].toInt(), 17);
}

void CompareCommandTest::jsonHasTheVerdicts()
{
    const QString annas = tag(u"anna"_s, u"Xi opposes THAAD"_s, u"Xi"_s);
    tag(u"ben"_s, u"Xi opposes THAAD"_s, u"Putin"_s);
    for (const QString& reviewer : {u"lead"_s, u"second"_s})
        QCOMPARE(run({u"verdict"_s, m_article, reviewer == "lead"_L1 ? u"accept"_s : u"reject"_s, u"--coder"_s,
                         reviewer, u"--statement"_s, annas, u"--comment"_s, u"see the lead"_s})
                     .status,
            app::ExitStatus::Done);
    const Answer answer =
        run({u"compare"_s, m_article, u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s, u"--format"_s, u"json"_s});
    const QJsonArray verdicts = QJsonDocument::fromJson(answer.out)[0]["verdicts"_L1].toArray();
    QCOMPARE(verdicts.size(), 2);
    QStringList given;
    int latest = 0;
    for (const auto& verdict : verdicts) {
        given.append(verdict["reviewer"_L1].toString() + u' ' + verdict["decision"_L1].toString());
        QCOMPARE(verdict["on"_L1].toString(), u"first"_s);
        QCOMPARE(verdict["comment"_L1].toString(), u"see the lead"_s);
        QCOMPARE(verdict["outdated"_L1].toBool(true), false);
        latest += verdict["latest"_L1].toBool();
    }
    given.sort();
    QCOMPARE(given, (QStringList{u"lead accept"_s, u"second reject"_s}));
    QCOMPARE(latest, 1);
    QVERIFY(verdicts[0]["latest"_L1].toBool());
}

void CompareCommandTest::verdictOnAThirdCoderIsOnNeither()
{
    tag(u"anna"_s, u"Xi opposes THAAD"_s, u"Xi"_s);
    tag(u"ben"_s, u"Xi opposes THAAD"_s, u"Putin"_s);
    const QString carlas = tag(u"carla"_s, u"Xi opposes THAAD"_s, u"Lavrov"_s);
    QCOMPARE(run({u"verdict"_s, m_article, u"accept"_s, u"--coder"_s, u"lead"_s, u"--statement"_s, carlas,
                     u"--against"_s, u"ben"_s})
                 .status,
        app::ExitStatus::Done);
    const QStringList compare{
        u"compare"_s, m_article, u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s, u"--format"_s, u"json"_s};
    for (const bool isOutdated : {false, true}) {
        if (isOutdated) {
            const QString carlasFile = u"news.txt.carla.tags.json"_s;
            m_corpus->write(carlasFile, m_corpus->read(carlasFile).replace("Lavrov", "Gromyko"));
        }
        const QJsonValue verdict = QJsonDocument::fromJson(run(compare).out)[0]["verdicts"_L1][0];
        QCOMPARE(verdict["decision"_L1].toString(), u"accept"_s);
        QCOMPARE(verdict["on"_L1].toString(), u"other"_s);
        QCOMPARE(verdict["outdated"_L1].toBool(), isOutdated);
    }
}

void CompareCommandTest::verdictOnAThirdCoderIsNotOutdatedByTheArticle()
{
    tag(u"anna"_s, u"Xi opposes THAAD"_s, u"Xi"_s);
    tag(u"ben"_s, u"Xi opposes THAAD"_s, u"Putin"_s);
    const QString carlas = tag(u"carla"_s, u"Xi opposes THAAD"_s, u"Lavrov"_s);
    const QString carlasFile = u"news.txt.carla.tags.json"_s;
    const QByteArray older = m_corpus->read(carlasFile);
    m_corpus->write(u"news.txt"_s, "Reuters: Xi opposes THAAD, it is said. Nobody else was asked.\n");
    // The reviewer had Carla's tag file as she saved it on the newer text; here is the one from before.
    QVERIFY(QFile::remove(m_corpus->path(carlasFile)));
    const QString again = tag(u"carla"_s, u"Xi opposes THAAD"_s, u"Lavrov"_s);
    m_corpus->write(carlasFile, m_corpus->read(carlasFile).replace(again.toUtf8(), carlas.toUtf8()));
    QCOMPARE(run({u"verdict"_s, m_article, u"accept"_s, u"--coder"_s, u"lead"_s, u"--statement"_s, carlas,
                     u"--against"_s, u"ben"_s})
                 .status,
        app::ExitStatus::Done);
    m_corpus->write(carlasFile, older);
    const QStringList compare{
        u"compare"_s, m_article, u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s, u"--format"_s, u"json"_s};
    const QJsonValue verdict = QJsonDocument::fromJson(run(compare).out)[0]["verdicts"_L1][0];
    QCOMPARE(verdict["on"_L1].toString(), u"other"_s);
    QCOMPARE(verdict["outdated"_L1].toBool(true), false);
}

void CompareCommandTest::withoutNamesTheFirstTwoAreTaken()
{
    for (const QString& coder : {u"chen"_s, u"anna"_s, u"ben"_s})
        tag(coder, u"Xi opposes THAAD"_s, u"Xi"_s);
    const Answer answer = run({u"compare"_s, m_corpus->root()});
    QCOMPARE(answer.status, app::ExitStatus::Done);
    QCOMPARE(answer.err, "attribune-cli: comparing anna with ben; --coder chooses others: chen\n"_ba);
    QCOMPARE(answer.out, "news.txt\tsame\tanna: 0-16 Xi\tben: 0-16 Xi\n"_ba);
}

void CompareCommandTest::ownLoginIsTheFirst()
{
    for (const QString& coder : {u"chen"_s, u"anna"_s})
        tag(coder, u"Xi opposes THAAD"_s, u"Xi"_s);
    qputenv("LOGNAME", "chen");
    QCOMPARE(run({u"compare"_s, m_corpus->root()}).err, "attribune-cli: comparing chen with anna\n"_ba);
}

void CompareCommandTest::theConsensusComesLast()
{
    for (const QString& coder : {u"anna"_s, u"zoe"_s})
        tag(coder, u"Xi opposes THAAD"_s, u"Xi"_s);
    std::ignore = run({u"adjudicate"_s, m_article, u"--coder"_s, u"anna"_s, u"--coder"_s, u"zoe"_s});
    QCOMPARE(run({u"compare"_s, m_corpus->root()}).err,
        "attribune-cli: comparing anna with zoe; --coder chooses others: consensus\n"_ba);
}

void CompareCommandTest::aDamagedFileIsComparedAsFarAsItGoes()
{
    for (const QString& quote : {u"Xi opposes THAAD"_s, u"He left"_s})
        for (const QString& coder : {u"anna"_s, u"ben"_s})
            tag(coder, quote, u"Xi"_s);
    const QString bens = u"news.txt.ben.tags.json"_s;
    const QByteArray whole = m_corpus->read(bens);
    const bool hasLeadFirst = whole.indexOf("Xi opposes THAAD") < whole.indexOf("He left");
    m_corpus->write(bens, whole.first(std::max(whole.indexOf("Xi opposes THAAD"), whole.indexOf("\"He left"))));
    const QStringList compare{u"compare"_s, m_article, u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s};
    const Answer answer = run(compare);
    QCOMPARE(answer.status, app::ExitStatus::Failed);
    QCOMPARE(answer.out,
        hasLeadFirst ? "news.txt\tsame\tanna: 0-16 Xi\tben: 0-16 Xi\n"
                       "news.txt\tnot-comparable\tanna: 40-47 Xi\tben: -\n"_ba
                     : "news.txt\tnot-comparable\tanna: 0-16 Xi\tben: -\n"
                       "news.txt\tsame\tanna: 40-47 Xi\tben: 40-47 Xi\n"_ba);
    QVERIFY2(answer.err.contains("news.txt.ben.tags.json, line ")
            && answer.err.contains("only the statements of ben before that count (1), and what follows is not"),
        answer.err.constData());
    QCOMPARE(answer.err.count('\n'), 1);
    const QJsonArray places = QJsonDocument::fromJson(run(compare + QStringList{u"--format"_s, u"json"_s}).out).array();
    QCOMPARE(places[0]["broken_off"_L1].toArray(), QJsonArray{u"ben"_s});
    QVERIFY(run(compare + QStringList{u"--format"_s, u"html"_s}).out.contains("before that count"));

    // Where it would make something "not marked" the file does not count, and is named.
    const Answer agreement = run({u"agreement"_s, m_article});
    QVERIFY2(agreement.err.contains("news.txt.ben.tags.json, line "), agreement.err.constData());
    QVERIFY(agreement.out.isEmpty());
    const Answer adjudicate = run({u"adjudicate"_s, m_article, u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s});
    QCOMPARE(adjudicate.status, app::ExitStatus::Failed);
    QVERIFY2(adjudicate.err.contains("news.txt.ben.tags.json, line "), adjudicate.err.constData());
    QVERIFY(!m_corpus->files().contains(u"news.txt.consensus.tags.json"_s));
}

void CompareCommandTest::whatACoderMarkedTwiceIsNamedOnce()
{
    tag(u"anna"_s, u"Xi opposes THAAD"_s, u"Xi"_s);
    for (int i = 0; i < 2; ++i)
        tag(u"ben"_s, u"Xi opposes THAAD"_s, u"Xi"_s);
    const QByteArray named = "ben has statements twice, with the same words and values (1); they are counted once: ask "
                             "ben to remove one of each two\n";
    const QStringList coders{m_article, u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s};
    const Answer compare = run(QStringList{u"compare"_s} + coders);
    QCOMPARE(compare.out, "news.txt\tsame\tanna: 0-16 Xi\tben: 0-16 Xi\n"_ba);
    QCOMPARE(compare.err, "attribune-cli: news.txt: " + named);
    const Answer agreement = run(QStringList{u"agreement"_s} + coders);
    QVERIFY2(agreement.out.contains("Statements of all coders: 2."), agreement.out.constData());
    QCOMPARE(agreement.err, "attribune-cli: news.txt, tagged by ben: " + named);
    const Answer adjudicate = run(QStringList{u"adjudicate"_s} + coders);
    QVERIFY2(adjudicate.out.contains("1 taken (1 unanimous"), adjudicate.out.constData());
    QCOMPARE(adjudicate.err.count(named), 1);
}

void CompareCommandTest::oneCoderAloneIsNamed()
{
    tag(u"anna"_s, u"Xi opposes THAAD"_s, u"Xi"_s);
    const Answer answer = run({u"compare"_s, m_corpus->root()});
    QCOMPARE(answer.status, app::ExitStatus::No);
    QCOMPARE(
        answer.err, "attribune-cli: nobody but anna has a tag file among the articles: two coders are compared\n"_ba);
    QCOMPARE(answer.out, QByteArray());
    QFile::remove(m_corpus->path(u"news.txt.anna.tags.json"_s));
    const Answer nobody = run({u"compare"_s, m_corpus->root()});
    QCOMPARE(nobody.status, app::ExitStatus::No);
    QCOMPARE(nobody.err.count('\n'), 1);
}

void CompareCommandTest::filesFromElsewhereCount_data()
{
    QTest::addColumn<bool>("isFolder");
    QTest::newRow("a single file, renamed") << false;
    QTest::newRow("a copy of the workspace") << true;
}

void CompareCommandTest::filesFromElsewhereCount()
{
    QFETCH(bool, isFolder);
    tag(u"anna"_s, u"Xi opposes THAAD"_s, u"Xi"_s);
    tag(u"ben"_s, u"Xi opposes THAAD"_s, u"Putin"_s);
    const QString ben = m_article + u".ben.tags.json"_s;
    const tests::TemporaryCorpus elsewhere;
    const QByteArray bytes = m_corpus->read(u"news.txt.ben.tags.json"_s);
    const QString name = isFolder ? u"sent/news.txt.ben.tags.json"_s : u"from-ben.tags.json"_s;
    const QString copy = elsewhere.write(name, bytes);
    const QStringList with{u"--with"_s, isFolder ? QFileInfo(copy).absolutePath() : copy};
    const QByteArray beside = run({u"compare"_s, m_article}).out;
    const QByteArray agreement = run({u"agreement"_s, m_article, u"--samples"_s, u"0"_s}).out;
    QVERIFY(beside.contains("Putin") && !agreement.isEmpty());
    QCOMPARE(run(QStringList{u"compare"_s, m_article} + with).out, beside); // the same once more, counted once

    QVERIFY(QFile::remove(ben));
    QCOMPARE(run({u"compare"_s, m_article}).out, QByteArray());
    QCOMPARE(run(QStringList{u"compare"_s, m_article} + with).out, beside);
    QCOMPARE(run(QStringList{u"agreement"_s, m_article, u"--samples"_s, u"0"_s} + with).out, agreement);
    QCOMPARE(elsewhere.read(name), bytes);
}

void CompareCommandTest::fileFromElsewhereForAnotherArticleIsNamed()
{
    tag(u"anna"_s, u"Xi opposes THAAD"_s, u"Xi"_s);
    tag(u"ben"_s, u"Xi opposes THAAD"_s, u"Putin"_s);
    tests::TemporaryCorpus elsewhere;
    const QString other = elsewhere.write(u"other.txt"_s, "Lavrov said no.\n");
    QCOMPARE(
        run({u"tag"_s, other, u"--coder"_s, u"carla"_s, u"--quote"_s, u"Lavrov said no"_s, u"--speaker"_s, u"Lavrov"_s})
            .status,
        app::ExitStatus::Done);
    const Answer answer = run({u"compare"_s, m_article, u"--with"_s, other + u".carla.tags.json"_s});
    QVERIFY2(answer.err.contains("other.txt.carla.tags.json: it was made for an article that is not among these"),
        answer.err.constData());
    QVERIFY(answer.out.contains("Putin"));
    QCOMPARE(run({u"compare"_s, m_article, u"--with"_s, u"/nowhere.tags.json"_s}).status, app::ExitStatus::Failed);
}

QTEST_GUILESS_MAIN(CompareCommandTest)
#include "tst_comparecommand.moc"
