// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/consensusfile.h"

#include "app/sidecars/sidecarformat.h"
#include "app/sidecars/sidecarstore.h"
#include "app/sidecars/tagging.h"
#include "tests/support/fixedorigin.h"
#include "tests/support/temporarycorpus.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ConsensusFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whoHasNotWorkedDoesNotCount();
    void whatIsNotCountedIsNamed();
    void otherCodersFilesMayBeDamaged();
    void consensusIsNoCoder();
    void anotherVersionOfTheTextIsPlacedByWords();
    void theConsensusMovesWithItsText();
    void whatIsNotFoundOfTheConsensusStays();
    void aDoubleCountsOnce();
    void anImportedConsensusIsNotMadeTwice();
    void aRoundCanBeTakenBack();

private:
    void tag(const char* coder, const char* quote);
    [[nodiscard]] app::Result<std::optional<app::ConsensusRound>> make(std::vector<std::string> coders) const;

    std::unique_ptr<tests::TemporaryCorpus> m_corpus;
    app::Origin m_origin;
    QString m_path;
};

void ConsensusFileTest::init()
{
    m_corpus = std::make_unique<tests::TemporaryCorpus>();
    m_origin = tests::fixedOrigin();
    m_path = m_corpus->write(u"news.txt"_s, "Xi opposes THAAD. Putin agreed. He left.\n");
}

void ConsensusFileTest::tag(const char* coder, const char* quote)
{
    const auto article = app::readArticle(m_path);
    VERIFY_RESULT(article);
    const app::SidecarStore store(m_path, {coder, {}, {}});
    VERIFY_RESULT(app::changeSidecar(store, *article, m_origin, [&](app::Sidecar& sidecar) -> app::Result<> {
        sidecar.header.progress = app::Progress::Tagging;
        if (*quote)
            sidecar.statements.push_back(
                *app::newStatement(article->text(), app::occurrences(article->text(), quote), m_origin));
        return {};
    }));
}

app::Result<std::optional<app::ConsensusRound>> ConsensusFileTest::make(std::vector<std::string> coders) const
{
    app::ConsensusRequest request;
    request.coders = std::move(coders);
    return app::readArticle(m_path).and_then(
        [&](const app::Article& article) { return app::makeConsensus(article, {}, {}, request, m_origin); });
}

void ConsensusFileTest::whoHasNotWorkedDoesNotCount()
{
    tag("anna", "Putin agreed");
    tag("ben", "Putin agreed");
    // Carla's file is there, because she corrected the title; she has not read for statements yet.
    tag("carla", "");
    const auto article = app::readArticle(m_path);
    VERIFY_RESULT(app::changeSidecar(
        app::SidecarStore(m_path, {"carla", {}, {}}), *article, m_origin, [](app::Sidecar& sidecar) -> app::Result<> {
            sidecar.header.progress = app::Progress::Unread;
            return {};
        }));
    const auto round = make({"anna", "ben", "carla"});
    VERIFY_RESULT(round);
    QCOMPARE((*round)->coders.size(), 2U);
    QCOMPARE((*round)->adjudication.unanimous, 1);
    QVERIFY(!(*round)->written.isEmpty());
    QVERIFY((*make({"anna", "ben"}))->written.isEmpty());
    QVERIFY(!make({"anna", "carla"})->has_value());

    // Who has read all and found nothing has worked.
    tag("carla", "");
    QCOMPARE((*make({"anna", "ben", "carla"}))->coders.size(), 3U);
}

void ConsensusFileTest::whatIsNotCountedIsNamed()
{
    tag("anna", "Putin agreed");
    tag("ben", "Putin agreed");
    m_corpus->write(u"news.txt.ben.tags (conflicted copy).json"_s, m_corpus->read(u"news.txt.ben.tags.json"_s));
    const auto round = make({"anna", "ben"});
    VERIFY_RESULT(round);
    QCOMPARE((*round)->leftOut.size(), 1U);
    QVERIFY((*round)->leftOut.front().subject.endsWith(u"(conflicted copy).json"));
}

void ConsensusFileTest::otherCodersFilesMayBeDamaged()
{
    tag("anna", "Putin agreed");
    tag("ben", "Putin agreed");
    m_corpus->write(u"news.txt.dora.tags.json"_s, "{");
    VERIFY_RESULT(make({"anna", "ben"}));
    VERIFY_ERROR(make({"anna", "ben", "dora"}), app::Error::Kind::Malformed);
}

void ConsensusFileTest::consensusIsNoCoder()
{
    tag("anna", "Putin agreed");
    tag("ben", "Putin agreed");
    VERIFY_RESULT(make({"anna", "ben"}));
    VERIFY_ERROR(make({"anna", "consensus"}), app::Error::Kind::Invalid);
}

void ConsensusFileTest::anotherVersionOfTheTextIsPlacedByWords()
{
    tag("anna", "Putin agreed");
    tag("anna", "He left");
    m_corpus->write(u"news.txt"_s, "Correction. Xi opposes THAAD. Putin agreed. She left.\n");
    tag("ben", "Putin agreed");
    const auto round = make({"anna", "ben"});
    VERIFY_RESULT(round);
    QCOMPARE((*round)->adjudication.unanimous, 1);
    QCOMPARE((*round)->leftOut.size(), 1U);
    QVERIFY((*round)->leftOut.front().subject.endsWith(u"news.txt.anna.tags.json"));
    const QByteArray consensus = m_corpus->read(u"news.txt.consensus.tags.json"_s);
    QVERIFY2(consensus.contains("\"start\": 30"), consensus.constData());
}

void ConsensusFileTest::theConsensusMovesWithItsText()
{
    tag("anna", "Putin agreed");
    tag("ben", "Putin agreed");
    VERIFY_RESULT(make({"anna", "ben"}));
    m_corpus->write(u"news.txt"_s, "Correction. Xi opposes THAAD. Putin agreed. He left.\n");
    const auto round = make({"anna", "ben"});
    VERIFY_RESULT(round);
    QVERIFY(!(*round)->written.isEmpty());
    QCOMPARE((*round)->adjudication.unanimous, 0); // what is there already is not made again
    QCOMPARE((*round)->adjudication.open.size(), 0U);
    QVERIFY((*round)->leftOut.empty());
    QCOMPARE((*round)->adjudication.consensus.size(), 1U);
    QCOMPARE((*round)->adjudication.consensus.front().extent(), (app::Span{30, 42}));
    const QByteArray consensus = m_corpus->read(u"news.txt.consensus.tags.json"_s);
    QVERIFY(consensus.contains(QByteArray::fromStdString(app::readArticle(m_path)->text().sha256())));
    QVERIFY((*make({"anna", "ben"}))->written.isEmpty());
}

void ConsensusFileTest::whatIsNotFoundOfTheConsensusStays()
{
    for (const char* coder : {"anna", "ben"}) {
        tag(coder, "Putin agreed");
        tag(coder, "He left");
    }
    VERIFY_RESULT(make({"anna", "ben"}));
    m_corpus->write(u"news.txt"_s, "Correction. Xi opposes THAAD. Putin agreed.\n");
    for (int round = 0; round < 2; ++round) { // it is named as long as it is so
        const auto made = make({"anna", "ben"});
        VERIFY_RESULT(made);
        QVERIFY(std::ranges::contains((*made)->leftOut, m_path + u".consensus.tags.json"_s, &app::Error::subject));
        QCOMPARE((*made)->adjudication.consensus.size(), 2U);
    }
    const QByteArray consensus = m_corpus->read(u"news.txt.consensus.tags.json"_s);
    QVERIFY(consensus.contains("\"exact\": \"He left\""));
}

void ConsensusFileTest::aDoubleCountsOnce()
{
    for (const char* coder : {"anna", "anna", "ben"})
        tag(coder, "Putin agreed");
    const auto round = make({"anna", "ben"});
    VERIFY_RESULT(round);
    QCOMPARE((*round)->adjudication.unanimous, 1);
    QCOMPARE((*round)->adjudication.open.size(), 0U);
    QCOMPARE((*round)->leftOut.size(), 1U);
    QVERIFY((*round)->leftOut.front().reason.contains(u"counted once"_s));
    tag("ben", "Putin agreed");
    QCOMPARE((*make({"anna", "ben"}))->adjudication.consensus.size(), 1U);
}

void ConsensusFileTest::anImportedConsensusIsNotMadeTwice()
{
    for (const char* coder : {"anna", "ben", "consensus"})
        tag(coder, "Putin agreed");
    const auto round = make({"anna", "ben"});
    VERIFY_RESULT(round);
    QVERIFY((*round)->written.isEmpty());
    QCOMPARE((*round)->adjudication.consensus.size(), 1U);
}

void ConsensusFileTest::aRoundCanBeTakenBack()
{
    const QString file = u"news.txt.consensus.tags.json"_s;
    for (const char* coder : {"anna", "ben"})
        tag(coder, "Putin agreed");
    auto first = make({"anna", "ben"});
    VERIFY_RESULT(first);
    const QByteArray made = m_corpus->read(file);
    for (const char* coder : {"anna", "ben"})
        tag(coder, "He left");
    auto second = make({"anna", "ben"});
    VERIFY_RESULT(second);
    QVERIFY((*second)->written.swap().empty());
    QCOMPARE(m_corpus->read(file), made);
    QVERIFY((*first)->written.swap().empty());
    QVERIFY(!m_corpus->files().contains(file));
}

QTEST_GUILESS_MAIN(ConsensusFileTest)
#include "tst_consensusfile.moc"
