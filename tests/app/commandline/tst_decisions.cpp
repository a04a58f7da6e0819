// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/sidecars/sidecarformat.h"
#include "app/sidecars/sidecarstore.h"
#include "tests/support/temporarycorpus.h"
#include "tests/support/terminal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::Answer;
using tests::run;

/// From two coders' tag files to the consensus, in the terminal.
class DecisionsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void unanimousIsTakenAndTheRestListed();
    void secondRoundChangesNoByte();
    void dryRunWritesNothing();
    void verdictsAreFollowed();
    void verdictReplacesTheEarlierOne();
    void aDecisionTakenBackOpensThePlace();
    void whatWasEditedByHandStays();
    void filesFromElsewhereCount_data();
    void filesFromElsewhereCount();
    void aFileForAnotherArticleIsNamed();
    void aVerdictOnTheConsensusIsFollowed();
    void commentLeavesTheDecision();
    void verdictsAreAnswered();
    void checkNamesWhatVerdictsAreNoLongerAbout();
    void verdictsOnRemovedStatementsAreShownAndWithdrawn();
    void consensusMadeWithAThirdCoderNamesWhatItTakesOut();
    void namesGoThroughTheMapping();
    void aVerdictFromBeforeTheMappingStillStands();
    void oneCodersFileThatCannotBeRead();
    void consensusMovesWithItsText();
    void wrongUse_data();
    void wrongUse();
    void verdictOnNothing_data();
    void verdictOnNothing();

private:
    QString tag(const QString& coder, const QString& quote, const QString& speaker, const QString& topic) const;
    QJsonObject adjudicated(const QStringList& more = {}) const;

    std::unique_ptr<tests::TemporaryCorpus> m_corpus;
    QString m_article, m_annas, m_bens; ///< the last two: ids of the statements that differ
};

void DecisionsTest::init()
{
    m_corpus = std::make_unique<tests::TemporaryCorpus>();
    m_article = m_corpus->write(u"news.txt"_s, "Xi opposes THAAD. Putin agreed with Xi. He left.\n");
    m_corpus->write(u"other.txt"_s, "Nobody works on this one.\n");
    tag(u"anna"_s, u"Xi opposes THAAD"_s, u"Xi"_s, u"THAAD=opposes"_s);
    tag(u"ben"_s, u"Xi opposes THAAD"_s, u"Xi"_s, u"THAAD=opposes"_s);
    m_annas = tag(u"anna"_s, u"Putin agreed with Xi"_s, u"Putin"_s, u"THAAD=supports"_s);
    m_bens = tag(u"ben"_s, u"Putin agreed with Xi."_s, u"Putin"_s, u"THAAD=opposes"_s);
}

QString DecisionsTest::tag(
    const QString& coder, const QString& quote, const QString& speaker, const QString& topic) const
{
    const Answer answer = run({u"tag"_s, m_article, u"--coder"_s, coder, u"--quote"_s, quote, u"--speaker"_s, speaker,
        u"--topic"_s, topic, u"--create"_s});
    return QString::fromUtf8(answer.out).trimmed();
}

QJsonObject DecisionsTest::adjudicated(const QStringList& more) const
{
    const Answer answer = run(QStringList{u"adjudicate"_s, m_corpus->root(), u"--coder"_s, u"anna"_s, u"--coder"_s,
                                  u"ben"_s, u"--format"_s, u"json"_s}
        + more);
    const QJsonArray articles = QJsonDocument::fromJson(answer.out).array();
    return articles.size() == 1 ? articles.first().toObject() : QJsonObject();
}

void DecisionsTest::unanimousIsTakenAndTheRestListed()
{
    const Answer answer = run({u"adjudicate"_s, m_corpus->root(), u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s});
    QVERIFY2(answer.status == app::ExitStatus::Done, answer.err.constData());
    QCOMPARE(answer.out,
        "news.txt:18-39\tundecided\tborders,stance\tanna: 18-38 Putin / THAAD=supports\tben: 18-39 Putin / "
        "THAAD=opposes\n"
        "1 article: 1 taken (1 unanimous, 0 decided by a reviewer), 0 taken out that do not hold any more, 0 "
        "brought up to date, 1 open\n"
        "  1 undecided: the coders differ, and no reviewer who was named has decided\n");
    // The consensus is listed and exported like any coder.
    const Answer list = run({u"list"_s, m_article, u"--coder"_s, u"consensus"_s});
    QCOMPARE(list.out, "news.txt:0-16\tconsensus\tXi\tTHAAD=opposes\t\tXi opposes THAAD\n");
    QVERIFY(run({u"export"_s, m_article, u"--format"_s, u"csv"_s, u"--coder"_s, u"consensus"_s})
            .out.contains(",consensus,Xi,THAAD,"));
    QCOMPARE(run({u"check"_s, m_corpus->root()}).out, "");
}

void DecisionsTest::secondRoundChangesNoByte()
{
    adjudicated();
    const QByteArray first = m_corpus->read(u"news.txt.consensus.tags.json"_s);
    QVERIFY(!first.isEmpty());
    const QJsonObject again = adjudicated({u"--borders"_s, u"longest"_s});
    QCOMPARE(again["unanimous"_L1].toInt(), 0);
    QCOMPARE(m_corpus->read(u"news.txt.consensus.tags.json"_s), first);
}

void DecisionsTest::dryRunWritesNothing()
{
    const QStringList before = m_corpus->files();
    QCOMPARE(adjudicated({u"--dry-run"_s})["unanimous"_L1].toInt(), 1);
    QCOMPARE(m_corpus->files(), before);
}

void DecisionsTest::verdictsAreFollowed()
{
    const QByteArray bens = m_corpus->read(u"news.txt.ben.tags.json"_s);
    const Answer given = run({u"verdict"_s, m_article, u"amend"_s, u"--coder"_s, u"lead"_s, u"--statement"_s, m_bens,
        u"--quote"_s, u"agreed"_s, u"--speaker"_s, u"Lavrov"_s, u"--comment"_s, u"It was Lavrov."_s});
    QVERIFY2(given.status == app::ExitStatus::Done, given.err.constData());
    QCOMPARE(m_corpus->read(u"news.txt.ben.tags.json"_s), bens);
    QCOMPARE(adjudicated()["open"_L1].toArray().size(), 1);

    const QJsonObject round = adjudicated({u"--reviewer"_s, u"lead"_s});
    QCOMPARE(round["decided"_L1].toInt(), 1);
    QCOMPARE(round["open"_L1].toArray().size(), 0);
    const QJsonArray list =
        QJsonDocument::fromJson(run({u"list"_s, m_article, u"--coder"_s, u"consensus"_s, u"--format"_s, u"json"_s}).out)
            .array();
    QCOMPARE(list[1]["spans"_L1][0]["quote"_L1].toString(), u"agreed"_s);
    QCOMPARE(list[1]["speakers"_L1][0].toString(), u"Lavrov"_s);
    QCOMPARE(list[1]["topics"_L1][0]["stance"_L1].toString(), u"opposes"_s);
    const QByteArray consensus = m_corpus->read(u"news.txt.consensus.tags.json"_s);
    QVERIFY(consensus.contains("\"att:decidedBy\": \"lead\""));
    QVERIFY(consensus.contains("\"att:verdict\": \"" + given.out.trimmed() + "\""));
}

void DecisionsTest::verdictReplacesTheEarlierOne()
{
    const auto decide = [&](const QString& decision, const QString& statement) {
        return run({u"verdict"_s, m_article, decision, u"--coder"_s, u"lead"_s, u"--statement"_s, statement}).out;
    };
    const QByteArray first = decide(u"accept"_s, m_bens);
    QVERIFY(first.startsWith("urn:uuid:"));
    QCOMPARE(decide(u"reject"_s, m_annas), first);
    adjudicated({u"--reviewer"_s, u"lead"_s});
    QVERIFY(run({u"list"_s, m_article, u"--coder"_s, u"consensus"_s}).out.contains("THAAD=opposes\t\tPutin"));
}

void DecisionsTest::aDecisionTakenBackOpensThePlace()
{
    run({u"verdict"_s, m_article, u"accept"_s, u"--coder"_s, u"lead"_s, u"--statement"_s, m_bens});
    QCOMPARE(adjudicated({u"--reviewer"_s, u"lead"_s})["decided"_L1].toInt(), 1);
    app::Sidecar lead = *app::readSidecar(m_corpus->path(u"news.txt.lead.tags.json"_s));
    lead.verdicts.clear();
    m_corpus->write(u"news.txt.lead.tags.json"_s, QByteArray::fromStdString(app::serialise(lead)));

    QVERIFY(adjudicated()["open"_L1].toArray().isEmpty()); // without the lead nothing is taken back
    const QJsonObject round = adjudicated({u"--reviewer"_s, u"lead"_s});
    QCOMPARE(round["replaced"_L1].toInt(), 1);
    QCOMPARE(round["statements"_L1].toInt(), 1);
    QCOMPARE(round["open"_L1][0]["reason"_L1].toString(), u"undecided"_s);
    const QByteArray made = m_corpus->read(u"news.txt.consensus.tags.json"_s);
    QCOMPARE(adjudicated({u"--reviewer"_s, u"lead"_s})["replaced"_L1].toInt(), 0);
    QCOMPARE(m_corpus->read(u"news.txt.consensus.tags.json"_s), made);
}

void DecisionsTest::whatWasEditedByHandStays()
{
    adjudicated();
    const QString consensus = u"news.txt.consensus.tags.json"_s;
    const QByteArray edited = QByteArray(m_corpus->read(consensus)).replace("\"opposes\"", "\"evasive\"");
    m_corpus->write(consensus, edited);
    const QString annas = u"news.txt.anna.tags.json"_s;
    m_corpus->write(annas, QByteArray(m_corpus->read(annas)).replace("\"opposes\"", "\"neutral\""));
    const Answer answer = run({u"adjudicate"_s, m_article, u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s});
    QVERIFY2(answer.out.startsWith("news.txt:0-16\tchanged-since\tstance\tanna: 0-16 Xi / THAAD=neutral\tben: 0-16 Xi "
                                   "/ THAAD=opposes\tconsensus: 0-16 Xi / THAAD=evasive\tchanged by anna\n"),
        answer.out.constData());
    QCOMPARE(m_corpus->read(consensus), edited);
    QCOMPARE(adjudicated()["open"_L1][0]["changed"_L1].toArray(), QJsonArray{u"anna"_s});
}

void DecisionsTest::filesFromElsewhereCount_data()
{
    QTest::addColumn<QString>("with"); // from the folder above the workspace
    QTest::newRow("a tag file that was sent") << u"mail/news.txt.ben.tags.json"_s;
    QTest::newRow("a copy of the workspace") << u"copy"_s;
}

void DecisionsTest::filesFromElsewhereCount()
{
    QFETCH(QString, with);
    const tests::TemporaryCorpus elsewhere;
    run({u"verdict"_s, m_article, u"accept"_s, u"--coder"_s, u"ben"_s, u"--statement"_s, m_bens});
    const QString bens = u"news.txt.ben.tags.json"_s;
    for (const QString& folder : {u"mail/"_s, u"copy/"_s})
        elsewhere.write(folder + bens, m_corpus->read(bens));
    QVERIFY(QFile::remove(m_corpus->path(bens)));

    const QStringList typed{
        u"adjudicate"_s, m_corpus->root(), u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s, u"--reviewer"_s, u"ben"_s};
    const Answer without = run(typed);
    QCOMPARE(without.status, app::ExitStatus::No);
    QVERIFY(without.err.contains("ben"));
    const Answer answer = run(typed + QStringList{u"--with"_s, elsewhere.path(with)});
    QVERIFY2(answer.status == app::ExitStatus::Done, answer.err.constData());
    QVERIFY2(
        answer.out.startsWith("1 article: 2 taken (1 unanimous, 1 decided by a reviewer)"), answer.out.constData());
    QCOMPARE(m_corpus->read(bens), QByteArray()); // nothing of it is written into the workspace
    // Without the file nothing is taken back.
    const QByteArray made = m_corpus->read(u"news.txt.consensus.tags.json"_s);
    run(typed);
    QCOMPARE(m_corpus->read(u"news.txt.consensus.tags.json"_s), made);
}

void DecisionsTest::aFileForAnotherArticleIsNamed()
{
    const tests::TemporaryCorpus elsewhere;
    const QString sent = elsewhere.write(u"far.txt.carla.tags.json"_s,
        QByteArray(m_corpus->read(u"news.txt.ben.tags.json"_s))
            .replace("news.txt", "far.txt")
            .replace("\"ben\"", "\"carla\"")
            .replace("\"textSha256\": \"", "\"textSha256\": \"0"));
    const QStringList typed{
        u"adjudicate"_s, m_corpus->root(), u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s, u"--with"_s};
    const Answer answer = run(typed + QStringList{sent});
    QCOMPARE(answer.status, app::ExitStatus::Failed);
    QVERIFY2(answer.err.contains("far.txt.carla.tags.json"), answer.err.constData());
    const Answer nowhere = run(typed + QStringList{elsewhere.path(u"nothing"_s)});
    QCOMPARE(nowhere.status, app::ExitStatus::Failed);
    QCOMPARE(nowhere.out, "");
}

void DecisionsTest::aVerdictOnTheConsensusIsFollowed()
{
    run({u"verdict"_s, m_article, u"accept"_s, u"--coder"_s, u"lead"_s, u"--statement"_s, m_bens});
    adjudicated({u"--reviewer"_s, u"lead"_s});
    const Answer given = run({u"verdict"_s, m_article, u"accept"_s, u"--coder"_s, u"second"_s, u"--statement"_s,
        m_annas, u"--against"_s, u"consensus"_s});
    QVERIFY2(given.status == app::ExitStatus::Done, given.err.constData());
    const QJsonObject round = adjudicated({u"--reviewer"_s, u"lead"_s, u"--reviewer"_s, u"second"_s});
    QCOMPARE(round["replaced"_L1].toInt(), 1);
    QCOMPARE(round["open"_L1].toArray().size(), 0);
    const QByteArray list = run({u"list"_s, m_article, u"--coder"_s, u"consensus"_s}).out;
    QVERIFY2(list.contains("18-38\tconsensus\tPutin\tTHAAD=supports"), list.constData());
}

void DecisionsTest::commentLeavesTheDecision()
{
    const auto decide = [&](const QStringList& more) {
        return run(QStringList{u"verdict"_s, m_article} + more
            + QStringList{u"--coder"_s, u"lead"_s, u"--statement"_s, m_bens});
    };
    decide({u"accept"_s});
    QCOMPARE(decide({u"comment"_s, u"--comment"_s, u"Clear."_s}).status, app::ExitStatus::Done);
    QCOMPARE(adjudicated({u"--reviewer"_s, u"lead"_s})["decided"_L1].toInt(), 1);
    QVERIFY(m_corpus->read(u"news.txt.lead.tags.json"_s).contains("\"value\": \"Clear.\""));
}

void DecisionsTest::verdictsAreAnswered()
{
    const QByteArray verdict =
        run({u"verdict"_s, m_article, u"accept"_s, u"--coder"_s, u"lead"_s, u"--statement"_s, m_bens}).out.trimmed();
    const auto reply = [&](const QString& coder, const QByteArray& to) {
        return run({u"verdict"_s, m_article, u"reply"_s, u"--coder"_s, coder, u"--to"_s, QString::fromUtf8(to),
            u"--comment"_s, u"Why?"_s});
    };
    const Answer annas = reply(u"anna"_s, verdict);
    QVERIFY2(annas.status == app::ExitStatus::Done, annas.err.constData());
    QCOMPARE(reply(u"lead"_s, annas.out.trimmed()).status, app::ExitStatus::Done);
    QVERIFY(m_corpus->read(u"news.txt.anna.tags.json"_s).contains("\"target\": \"" + verdict + "\""));
    QVERIFY(m_corpus->read(u"news.txt.lead.tags.json"_s).contains("\"target\": \"" + annas.out.trimmed() + "\""));
    QCOMPARE(run({u"check"_s, m_corpus->root()}).out, "");
    QCOMPARE(reply(u"anna"_s, "urn:nothing").status, app::ExitStatus::No);

    // Lead's answer has nothing to answer any more, and can be taken back as check says.
    const auto withdraw = [&](const QString& coder, const QByteArray& answer) {
        return run({u"verdict"_s, m_article, u"withdraw"_s, u"--coder"_s, coder, u"--to"_s, QString::fromUtf8(answer)});
    };
    QCOMPARE(withdraw(u"anna"_s, annas.out.trimmed()).status, app::ExitStatus::Done);
    const QByteArray said = run({u"check"_s, m_corpus->root()}).out;
    QVERIFY2(said.contains("withdraw the answer with attribune-cli verdict ARTICLE withdraw --coder lead --to "), said);
    const QByteArray orphan = said.sliced(said.indexOf("--to ") + 5).split(',').front();
    QCOMPARE(withdraw(u"lead"_s, orphan).status, app::ExitStatus::Done);
    QCOMPARE(run({u"check"_s, m_corpus->root()}).out, "");
}

void DecisionsTest::checkNamesWhatVerdictsAreNoLongerAbout()
{
    const QByteArray id =
        run({u"verdict"_s, m_article, u"accept"_s, u"--coder"_s, u"lead"_s, u"--statement"_s, m_bens}).out.trimmed();
    QCOMPARE(run({u"check"_s, m_corpus->root()}).out, "");
    const QString lead = u"news.txt.lead.tags.json"_s;
    const QByteArray annas = m_corpus->read(u"news.txt.anna.tags.json"_s);
    m_corpus->write(u"news.txt.anna.tags.json"_s, QByteArray(annas).replace("\"supports\"", "\"neutral\""));
    m_corpus->write(u"news.txt.ben.tags.json"_s,
        QByteArray(m_corpus->read(u"news.txt.ben.tags.json"_s)).replace(m_bens.toUtf8(), "urn:uuid:another"));
    // The same whether the whole is checked or the reviewer's file alone.
    for (const QString& path : {m_corpus->root(), m_corpus->path(lead)}) {
        const Answer answer = run({u"check"_s, path});
        QCOMPARE(answer.status, app::ExitStatus::No);
        const QByteArray subject = m_corpus->path(lead).toUtf8() + ", " + id + ": ";
        QVERIFY2(answer.out.contains(subject
                     + "it judges a statement of \"ben\" that is gone: withdraw the verdict with attribune-cli verdict "
                       "ARTICLE withdraw --coder lead --to "
                     + id + ", or "),
            answer.out.constData());
        QVERIFY2(answer.out.contains(subject + "it judges a statement of \"anna\" that was changed since: "),
            answer.out.constData());
    }
    m_corpus->write(u"news.txt.ben.tags.json"_s, "{");
    QVERIFY(!run({u"check"_s, m_corpus->path(lead)}).out.contains("is gone"));
}

void DecisionsTest::verdictsOnRemovedStatementsAreShownAndWithdrawn()
{
    const QString alone = tag(u"ben"_s, u"He left"_s, u"Putin"_s, u"BRI=neutral"_s);
    const QByteArray id = run({u"verdict"_s, m_article, u"reject"_s, u"--coder"_s, u"lead"_s, u"--statement"_s, alone,
                                  u"--comment"_s, u"Nobody left."_s})
                              .out.trimmed();
    app::Sidecar ben = *app::readSidecar(m_corpus->path(u"news.txt.ben.tags.json"_s));
    std::erase_if(ben.statements, [&](const app::Statement& each) { return each.id.value() == alone.toStdString(); });
    m_corpus->write(u"news.txt.ben.tags.json"_s, QByteArray::fromStdString(app::serialise(ben)));
    tag(u"carla"_s, u"He left"_s, u"Putin"_s, u"BRI=neutral"_s);

    const auto compared = [&](const QString& format) {
        return run({u"compare"_s, m_article, u"--coder"_s, u"ben"_s, u"--coder"_s, u"anna"_s, u"--coder"_s, u"carla"_s,
                       u"--format"_s, format})
            .out;
    };
    const QByteArray text = compared(u"text"_s);
    QCOMPARE(text.count("\tremoved\t"), 1); // though two pairs of coders are compared
    QVERIFY2(text.contains("\tremoved\tlead: reject, "), text.constData());
    QVERIFY2(text.contains(", " + id + "\tben: 40-47 Putin / BRI=neutral “He left”\tNobody left.\n"), text.constData());
    QVERIFY(!text.contains("same\tben: -"));
    QJsonArray removed;
    const QJsonDocument json = QJsonDocument::fromJson(compared(u"json"_s));
    for (const auto& place : json.array())
        if (place["differences"_L1].toArray() == QJsonArray{u"removed"_s})
            removed.append(place.toObject());
    QCOMPARE(removed.size(), 1);
    const QJsonValue verdict = removed[0]["verdicts"_L1][0];
    QCOMPARE(verdict["id"_L1].toString().toUtf8(), id);
    QCOMPARE(verdict["judged"_L1][0]["spans"_L1][0]["quote"_L1].toString(), u"He left"_s);
    QCOMPARE(verdict["judged"_L1][0]["topics"_L1][0]["stance"_L1].toString(), u"neutral"_s);
    QCOMPARE(removed[0]["first"_L1].toArray(), QJsonArray()); // nobody has it any more
    QVERIFY(compared(u"csv"_s).contains(",removed,"));
    QVERIFY(compared(u"html"_s).contains("Nobody left."));

    const auto withdraw = [&](const QString& coder) {
        return run({u"verdict"_s, m_article, u"withdraw"_s, u"--coder"_s, coder, u"--to"_s, QString::fromUtf8(id)});
    };
    QCOMPARE(withdraw(u"anna"_s).status, app::ExitStatus::No);
    const Answer withdrawn = withdraw(u"lead"_s);
    QVERIFY2(withdrawn.status == app::ExitStatus::Done, withdrawn.err.constData());
    QCOMPARE(withdrawn.out.trimmed(), id);
    QVERIFY(!compared(u"text"_s).contains("removed"));
    QCOMPARE(run({u"check"_s, m_corpus->root()}).out, "");
}

void DecisionsTest::consensusMadeWithAThirdCoderNamesWhatItTakesOut()
{
    adjudicated();
    tag(u"carla"_s, u"Xi opposes THAAD"_s, u"Xi"_s, u"THAAD=neutral"_s);
    const QStringList all{
        u"adjudicate"_s, m_article, u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s, u"--coder"_s, u"carla"_s};
    const QJsonValue dry =
        QJsonDocument::fromJson(run(all + QStringList{u"--dry-run"_s, u"--format"_s, u"json"_s}).out)[0];
    QCOMPARE(dry["taken_out"_L1].toArray().size(), 1);
    QCOMPARE(dry["taken_out"_L1][0]["spans"_L1][0]["quote"_L1].toString(), u"Xi opposes THAAD"_s);
    const QByteArray said = run(all).out;
    QVERIFY2(said.contains("news.txt:0-16\tundecided\tstance\t"), said.constData());
    QVERIFY2(said.contains("news.txt:0-16\ttaken-out\t-\tconsensus: 0-16 Xi / THAAD=opposes\n"), said.constData());
    QVERIFY2(said.contains("1 taken out that do not hold any more"), said.constData());
    QCOMPARE(run({u"list"_s, m_article, u"--coder"_s, u"consensus"_s}).out, "");
}

void DecisionsTest::namesGoThroughTheMapping()
{
    tag(u"anna"_s, u"He left"_s, u"Xi"_s, u"BRI"_s);
    tag(u"ben"_s, u"He left"_s, u"Chairman Xi"_s, u"BRI"_s);
    m_corpus->write(u"codebook.attribune.json"_s,
        QByteArray(m_corpus->read(u"codebook.attribune.json"_s)).replace("Chairman Xi", "Somebody"));
    QCOMPARE(adjudicated({u"--dry-run"_s})["unanimous"_L1].toInt(), 1);
    QCOMPARE(run({u"map"_s, m_corpus->root(), u"--speaker"_s, u"Chairman Xi=Xi"_s}).status, app::ExitStatus::Done);
    QCOMPARE(adjudicated({u"--dry-run"_s})["unanimous"_L1].toInt(), 2);
    // A name that means itself is asked about no more, though no entry stands for it.
    QCOMPARE(run({u"map"_s, m_corpus->root(), u"--speaker"_s, u"Chairman Xi="_s}).status, app::ExitStatus::No);
    QCOMPARE(
        run({u"map"_s, m_corpus->root(), u"--speaker"_s, u"Chairman Xi=chairman xi"_s}).status, app::ExitStatus::Done);
    QCOMPARE(adjudicated({u"--dry-run"_s})["unanimous"_L1].toInt(), 1);
}

void DecisionsTest::aVerdictFromBeforeTheMappingStillStands()
{
    tag(u"anna"_s, u"He left"_s, u"Xi"_s, u"BRI"_s);
    const QString bens = tag(u"ben"_s, u"He left"_s, u"Chairman Xi"_s, u"BRI"_s);
    m_corpus->write(u"codebook.attribune.json"_s,
        QByteArray(m_corpus->read(u"codebook.attribune.json"_s)).replace("Chairman Xi", "Somebody"));
    run({u"verdict"_s, m_article, u"accept"_s, u"--coder"_s, u"lead"_s, u"--statement"_s, bens});
    QCOMPARE(run({u"map"_s, m_corpus->root(), u"--speaker"_s, u"Chairman Xi=Xi"_s}).status, app::ExitStatus::Done);

    QVERIFY(!run({u"check"_s, m_corpus->root()}).out.contains("changed since"));
    const auto csv = [&](const QStringList& typed) {
        return run(typed + QStringList{m_corpus->root(), u"--format"_s, u"csv"_s}).out;
    };
    QVERIFY(csv({u"compare"_s, u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s}).contains(",lead,,no,,\r\n"));
    QVERIFY(csv({u"export"_s, u"--coder"_s, u"ben"_s, u"--columns"_s, u"speakers,verdict,reviewer"_s})
            .contains("Chairman Xi,accept,lead"));
}

void DecisionsTest::oneCodersFileThatCannotBeRead()
{
    m_corpus->write(u"also.txt"_s, "Xi opposes THAAD.\n");
    m_corpus->write(u"also.txt.anna.tags.json"_s, "{");
    m_corpus->write(u"also.txt.ben.tags.json"_s, "{");
    const Answer answer = run({u"adjudicate"_s, m_corpus->root(), u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s});
    QCOMPARE(answer.status, app::ExitStatus::Failed);
    QVERIFY2(answer.err.contains("also.txt.anna.tags.json"), answer.err.constData());
    QVERIFY(answer.out.endsWith(
        "1 article: 1 taken (1 unanimous, 0 decided by a reviewer), 0 taken out that do not hold any more, 0 "
        "brought up to date, 1 open\n"
        "  1 undecided: the coders differ, and no reviewer who was named has decided\n"));
    QVERIFY(!m_corpus->files().contains(u"also.txt.consensus.tags.json"_s));
}

void DecisionsTest::consensusMovesWithItsText()
{
    adjudicated();
    m_corpus->write(u"news.txt"_s, "Correction. Xi opposes THAAD. Putin agreed with Xi. He left.\n");
    const Answer answer = run({u"adjudicate"_s, m_article, u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s});
    QCOMPARE(answer.status, app::ExitStatus::Done);
    const QByteArray list = run({u"list"_s, m_article, u"--coder"_s, u"consensus"_s}).out;
    QVERIFY2(list.startsWith("news.txt:12-28\tconsensus\tXi\t"), list.constData());
}

void DecisionsTest::wrongUse_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::newRow("one coder") << QStringList{u"adjudicate"_s, u"."_s, u"--coder"_s, u"anna"_s};
    QTest::newRow("one coder twice") << QStringList{
        u"adjudicate"_s, u"."_s, u"--coder"_s, u"anna"_s, u"--coder"_s, u"anna"_s};
    QTest::newRow("the consensus as a coder")
        << QStringList{u"adjudicate"_s, u"."_s, u"--coder"_s, u"anna"_s, u"--coder"_s, u"consensus"_s};
    QTest::newRow("no such rule") << QStringList{
        u"adjudicate"_s, u"."_s, u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s, u"--borders"_s, u"wide"_s};
    QTest::newRow("no path") << QStringList{u"adjudicate"_s, u"--coder"_s, u"anna"_s, u"--coder"_s, u"ben"_s};
    QTest::newRow("no decision") << QStringList{u"verdict"_s, u"a.txt"_s, u"--statement"_s, u"urn:a"_s};
    QTest::newRow("no such decision") << QStringList{
        u"verdict"_s, u"a.txt"_s, u"perhaps"_s, u"--statement"_s, u"urn:a"_s};
    QTest::newRow("no statement") << QStringList{u"verdict"_s, u"a.txt"_s, u"accept"_s};
    QTest::newRow("a comment without words")
        << QStringList{u"verdict"_s, u"a.txt"_s, u"comment"_s, u"--statement"_s, u"urn:a"_s};
    QTest::newRow("answers nothing") << QStringList{u"verdict"_s, u"a.txt"_s, u"reply"_s, u"--comment"_s, u"Why?"_s};
    QTest::newRow("answers without words") << QStringList{u"verdict"_s, u"a.txt"_s, u"reply"_s, u"--to"_s, u"urn:v"_s};
    QTest::newRow("withdraws nothing") << QStringList{u"verdict"_s, u"a.txt"_s, u"withdraw"_s};
    QTest::newRow("withdraws with a reason")
        << QStringList{u"verdict"_s, u"a.txt"_s, u"withdraw"_s, u"--to"_s, u"urn:v"_s, u"--comment"_s, u"Why?"_s};
    QTest::newRow("amends nothing") << QStringList{u"verdict"_s, u"a.txt"_s, u"amend"_s, u"--statement"_s, u"urn:a"_s};
    QTest::newRow("accepts with another speaker")
        << QStringList{u"verdict"_s, u"a.txt"_s, u"accept"_s, u"--statement"_s, u"urn:a"_s, u"--speaker"_s, u"Xi"_s};
}

void DecisionsTest::wrongUse()
{
    QFETCH(QStringList, typed);
    const Answer answer = run(typed);
    QVERIFY2(answer.status == app::ExitStatus::WrongUse, answer.err.constData());
    QVERIFY(answer.err.endsWith(" --help\n"));
}

void DecisionsTest::verdictOnNothing_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no such statement") << QStringList{u"--statement"_s, u"urn:a"_s} << QByteArray("urn:a");
    QTest::newRow("several others") << QStringList{u"--statement"_s, u"BEN"_s} << QByteArray("--against");
    QTest::newRow("against nobody") << QStringList{u"--statement"_s, u"BEN"_s, u"--against"_s, u"dora"_s}
                                    << QByteArray("dora");
    QTest::newRow("on two coders at once") << QStringList{u"--statement"_s, u"BEN"_s, u"--statement"_s, u"ANNA"_s,
        u"--against"_s, u"anna"_s} << QByteArray("one place");
}

void DecisionsTest::verdictOnNothing()
{
    QFETCH(QStringList, more);
    QFETCH(QByteArray, said);
    tag(u"carla"_s, u"He left"_s, u"Xi"_s, u"BRI"_s);
    more.replaceInStrings(u"BEN"_s, m_bens);
    more.replaceInStrings(u"ANNA"_s, m_annas);
    const Answer answer = run(QStringList{u"verdict"_s, m_article, u"accept"_s, u"--coder"_s, u"lead"_s} + more);
    QCOMPARE(answer.status, app::ExitStatus::No);
    QVERIFY2(answer.err.contains(said), answer.err.constData());
    QVERIFY(!m_corpus->files().contains(u"news.txt.lead.tags.json"_s));
}

QTEST_GUILESS_MAIN(DecisionsTest)
#include "tst_decisions.moc"
