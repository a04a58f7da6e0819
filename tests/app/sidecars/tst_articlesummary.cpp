// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/sidecars/articlesummary.h"

#include "app/articles/article.h"
#include "app/sidecars/sidecarformat.h"
#include "app/sidecars/sidecarstore.h"
#include "app/sidecars/tagging.h"
#include "tests/support/fixedorigin.h"
#include "tests/support/temporarycorpus.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const app::Coder anna{"anna", "Anna K.", {}};
const QByteArray page = "Source: TASS\nXi arrives in Moscow\n4 July 2017\n\nXi said that the talks went well.\n";
}

class ArticleSummaryTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatThePageSays();
    void tellsWhatTheCoderDid();
    void correctionWinsOverThePage();
    void longFileIsReadAsItsHeadIs_data();
    void longFileIsReadAsItsHeadIs();
    void binaryFileIsAProblem();
    void vanishedFileIsAProblem();
    void brokenTagFileLeavesTheTitle();
    void oversizeTagFileHasARemedyForATagFile();

private:
    /// Saves a tag file with the given number of statements.
    void tag(
        const QString& path, int statements, app::Progress progress, const app::DetailCorrections& corrections = {});

    tests::TemporaryCorpus m_corpus;
};

void ArticleSummaryTest::tag(
    const QString& path, int statements, app::Progress progress, const app::DetailCorrections& corrections)
{
    const auto article = app::readArticle(path);
    VERIFY_RESULT(article);
    const app::Origin origin = tests::fixedOrigin();
    const app::SidecarStore store(path, anna);
    auto stored = store.load(*article, origin);
    VERIFY_RESULT(stored);
    for (int i = 0; i < statements; ++i) {
        auto statement = app::newStatement(article->text(), {{i, i + 2}}, origin);
        VERIFY_RESULT(statement);
        stored->sidecar.statements.push_back(*statement);
    }
    stored->sidecar.header.progress = progress;
    stored->sidecar.header.corrections = corrections;
    VERIFY_RESULT(store.save(stored->sidecar, stored->version));
}

void ArticleSummaryTest::tellsWhatThePageSays()
{
    const QString path = m_corpus.write(u"page.txt"_s, page);
    const app::ArticleDetails whole = app::readArticle(path)->details;
    const app::ArticleSummary summary = app::summariseArticle(path, anna.id);
    QCOMPARE(summary.title.toStdString(), whole.title.value_or(""));
    QCOMPARE(summary.outlet.toStdString(), whole.outlet.value_or(""));
    QCOMPARE(summary.published.toStdString(), whole.published.value_or(""));
    QVERIFY(!summary.title.isEmpty());
    QCOMPARE(summary.published, u"2017-07-04"_s);
    QCOMPARE(summary.statements, 0);
    QCOMPARE(summary.progress, app::Progress::Unread);
    QCOMPARE(summary.problem, QString());
}

void ArticleSummaryTest::tellsWhatTheCoderDid()
{
    const QString path = m_corpus.write(u"tagged.txt"_s, page);
    tag(path, 3, app::Progress::Done);
    const app::ArticleSummary own = app::summariseArticle(path, anna.id);
    QCOMPARE(own.statements, 3);
    QCOMPARE(own.progress, app::Progress::Done);
    const app::ArticleSummary of = app::summariseArticle(path, "ben"); // another coder has not begun
    QCOMPARE(of.statements, 0);
    QCOMPARE(of.progress, app::Progress::Unread);
}

void ArticleSummaryTest::correctionWinsOverThePage()
{
    const QString path = m_corpus.write(u"corrected.txt"_s, page);
    app::DetailCorrections corrections;
    corrections.title = "Xi in Moskau";
    corrections.published = ""; // there is none
    tag(path, 1, app::Progress::Tagging, corrections);
    const app::ArticleSummary summary = app::summariseArticle(path, anna.id);
    QCOMPARE(summary.title, u"Xi in Moskau"_s);
    QCOMPARE(summary.published, QString());
}

void ArticleSummaryTest::longFileIsReadAsItsHeadIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isTitle"); ///< whether the file is one line, so that its head alone is what can be shown
    const QByteArray title = QString(u"Си Цзиньпин прибыл в Москву"_s).toUtf8();
    for (int shift = 0; shift < 4; ++shift) // one of them cuts through a letter of two, three or four bytes
        for (const QString& letter : {u"д"_s, u"报"_s, u"😀"_s})
            QTest::addRow(
                "no line feed, %lld-byte letters, shifted %d", static_cast<long long>(letter.toUtf8().size()), shift)
                << QByteArray(QByteArray(shift, 'x') + letter.repeated(20'000).toUtf8()) << true;
    QTest::addRow("lines") << QByteArray(
        title + "\n\n" + u"Он сказал, что переговоры прошли хорошо.\n"_s.repeated(2000).toUtf8())
                           << false;
}

void ArticleSummaryTest::longFileIsReadAsItsHeadIs()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isTitle);
    const app::ArticleSummary summary = app::summariseArticle(m_corpus.write(u"long.txt"_s, bytes), anna.id);
    QCOMPARE(summary.problem, QString());
    QVERIFY(!summary.title.contains(QChar::ReplacementCharacter));
    const QString whole = QString::fromUtf8(bytes);
    if (isTitle)
        QVERIFY2(whole.startsWith(summary.title.chopped(summary.title.endsWith(u'…') ? 1 : 0)),
            qPrintable(summary.title.left(40)));
    else
        QCOMPARE(summary.title, u"Си Цзиньпин прибыл в Москву"_s);
}

void ArticleSummaryTest::binaryFileIsAProblem()
{
    const QByteArray zip("PK\x03\x04\0\0\0\0\x08\0\xff\xfe\0\0\x01", 15);
    const app::ArticleSummary summary = app::summariseArticle(m_corpus.write(u"renamed.txt"_s, zip), anna.id);
    QVERIFY(!summary.problem.isEmpty());
    QCOMPARE(summary.title, QString());
}

void ArticleSummaryTest::vanishedFileIsAProblem()
{
    QVERIFY(!app::summariseArticle(m_corpus.path(u"gone.txt"_s), anna.id).problem.isEmpty());
}

void ArticleSummaryTest::brokenTagFileLeavesTheTitle()
{
    const QString path = m_corpus.write(u"half.txt"_s, page);
    m_corpus.write(u"half.txt.anna.tags.json"_s, "{ \"id\": \"urn:");
    const app::ArticleSummary summary = app::summariseArticle(path, anna.id);
    QVERIFY(!summary.title.isEmpty());
    QVERIFY(!summary.outlet.isEmpty());
    QVERIFY(!summary.published.isEmpty());
    QCOMPARE(summary.problem, QString()); // the article is well
    QVERIFY(summary.tagFileProblem.contains(u"half.txt.anna.tags.json"_s));
    QCOMPARE(summary.progress, app::Progress::Unread);
}

void ArticleSummaryTest::oversizeTagFileHasARemedyForATagFile()
{
    const QString path = m_corpus.write(u"huge.txt"_s, page);
    QFile tagFile(m_corpus.path(u"huge.txt.anna.tags.json"_s));
    QVERIFY(tagFile.open(QFile::WriteOnly) && tagFile.resize(app::largestSidecar + 1));
    const QString problem = app::summariseArticle(path, anna.id).tagFileProblem;
    QVERIFY2(problem.contains(u"larger than 160 M") && problem.contains(u"set it aside"), qPrintable(problem));
}

QTEST_GUILESS_MAIN(ArticleSummaryTest)
#include "tst_articlesummary.moc"
