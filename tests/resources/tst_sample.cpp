// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/article.h"
#include "app/articles/workspace.h"
#include "app/codebook/codebookfile.h"
#include "app/sidecars/sidecarcheck.h"
#include "app/sidecars/sidecarformat.h"
#include "app/sidecars/sidecarstore.h"
#include "tests/support/verify.h"

#include <QtTest>

#include <set>

using namespace Qt::StringLiterals;

/// The sample workspace is what people see first and learn from, so it is kept without a fault.
class SampleTest : public QObject
{
    Q_OBJECT

private slots:
    void articlesAreOurOwnAndSayWhatTheyAre();
    void theCodebookIsTheStarterOneWithAFieldMore();
    void tagFilesAreInOrder();
    void codersDisagree();
};

namespace {

const app::Workspace sample{QStringLiteral(RESOURCES) + u"/sample"_s};

std::vector<app::Statement> statementsOf(const QString& article, const std::string& coder)
{
    const QString path = app::sidecarPath(article, coder);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    const auto sidecar = app::parseSidecar({bytes.data(), static_cast<std::size_t>(bytes.size())}, path);
    return sidecar ? sidecar->statements : std::vector<app::Statement>();
}
}

void SampleTest::articlesAreOurOwnAndSayWhatTheyAre()
{
    const auto articles = sample.articles();
    QCOMPARE(articles.size(), std::size_t(6));
    for (const QString& path : articles) {
        const auto article = app::readArticle(path);
        VERIFY_RESULT(article);
        const QString text = QString::fromStdString(std::string(article->text().utf8()));
        QVERIFY2(text.contains(u"Written for the Attribune sample workspace."_s)
                || text.contains(u"本文专为 Attribune 样例工作区撰写。"_s)
                || text.contains(u"Написано для учебного рабочего пространства Attribune."_s),
            qPrintable(path));
        QVERIFY2(article->details.title, qPrintable(path));
        QVERIFY2(article->details.outlet, qPrintable(path));
        QVERIFY2(article->details.published, qPrintable(path));
        QVERIFY2(!article->details.furniture.empty(), qPrintable(path));
    }
}

void SampleTest::theCodebookIsTheStarterOneWithAFieldMore()
{
    const auto stored = app::loadCodebook(sample.root());
    VERIFY_RESULT(stored);
    QVERIFY(stored->version); // written, not made up
    const app::Codebook starter = app::starterCodebook();
    QVERIFY(stored->codebook.speakers() == starter.speakers());
    QVERIFY(stored->codebook.topics() == starter.topics());
    QCOMPARE(stored->codebook.fields().size(), std::size_t(1));
}

void SampleTest::tagFilesAreInOrder()
{
    const auto codebook = app::loadCodebook(sample.root());
    VERIFY_RESULT(codebook);
    int tagFiles = 0;
    for (const QString& path : sample.articles()) {
        const auto article = app::readArticle(path);
        VERIFY_RESULT(article);
        for (const QString& sidecarPath : app::sidecarsOf(path)) {
            ++tagFiles;
            QFile file(sidecarPath);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const std::string bytes = file.readAll().toStdString();
            const auto sidecar = app::parseSidecar(bytes, sidecarPath);
            VERIFY_RESULT(sidecar);
            QCOMPARE(app::serialise(*sidecar), bytes);
            QCOMPARE(sidecar->header.article.sha256, article->sha256());
            for (const app::SidecarProblem& problem : app::checkSidecar(*sidecar, article->text(), codebook->codebook))
                QFAIL(qPrintable(sidecarPath + u": "_s + problem.sentence));
        }
    }
    QVERIFY(tagFiles >= 9);
}

void SampleTest::codersDisagree()
{
    // Each kind of disagreement that a review has to show is in the sample.
    bool missed = false;
    bool otherBorders = false;
    bool otherSpeakers = false;
    bool otherTopics = false;
    bool otherStance = false;
    for (const QString& path : sample.articles()) {
        const auto anna = statementsOf(path, "anna");
        const auto ben = statementsOf(path, "ben");
        for (const app::Statement& hers : anna) {
            bool met = false;
            for (const app::Statement& his : ben) {
                if (his.extent().end <= hers.extent().start || hers.extent().end <= his.extent().start)
                    continue;
                met = true;
                otherBorders |= his.extent() != hers.extent();
                otherSpeakers |= his.speakers != hers.speakers;
                otherTopics |= his.topics.size() != hers.topics.size();
                for (const app::AboutTopic& topic : hers.topics) {
                    const app::AboutTopic* same = his.about(topic.name);
                    otherStance |= same && same->stance != topic.stance;
                    otherTopics |= !same;
                }
            }
            missed |= !met && !ben.empty();
        }
    }
    QVERIFY(missed);
    QVERIFY(otherBorders);
    QVERIFY(otherSpeakers);
    QVERIFY(otherTopics);
    QVERIFY(otherStance);
}

QTEST_GUILESS_MAIN(SampleTest)
#include "tst_sample.moc"
