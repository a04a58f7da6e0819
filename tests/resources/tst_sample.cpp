// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/article.h"
#include "app/articles/workspace.h"
#include "app/codebook/codebookfile.h"
#include "app/review/comparison.h"
#include "app/sidecars/sidecarcheck.h"
#include "app/sidecars/sidecarformat.h"
#include "app/sidecars/sidecarstore.h"
#include "tests/support/verify.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// The sample workspace is what people see first and learn from, so it is kept without a fault.
class SampleTest : public QObject
{
    Q_OBJECT

private slots:
    void articlesAreOurOwnAndSayWhatTheyAre();
    void theCodebookIsTheStarterOneWithAFieldMore();
    void tagFilesAreInOrder();
    void codersAgreeAndDisagree();
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
            app::WrittenForm form;
            const auto sidecar = app::parseSidecar(bytes, sidecarPath, &form);
            VERIFY_RESULT(sidecar);
            QCOMPARE(app::serialise(*sidecar), bytes);
            QCOMPARE(sidecar->header.article.sha256, article->sha256());
            for (const app::SidecarProblem& problem :
                app::checkSidecar(*sidecar, form, article->text(), codebook->codebook))
                QFAIL(qPrintable(sidecarPath + u": "_s + problem.sentence));
        }
    }
    QVERIFY(tagFiles >= 9);
}

void SampleTest::codersAgreeAndDisagree()
{
    // Whoever learns reviewing here meets each kind of difference, and a first adjudication takes something.
    const auto codebook = app::loadCodebook(sample.root());
    VERIFY_RESULT(codebook);
    int same = 0;
    app::Differences met;
    for (const QString& path : sample.articles()) {
        const app::Comparison comparison(
            {"anna", statementsOf(path, "anna")}, {"ben", statementsOf(path, "ben")}, codebook->codebook);
        for (const app::Place& place : comparison.places()) {
            same += place.isSame() ? 1 : 0;
            met |= place.differences;
        }
    }
    QCOMPARE(same, 3);
    for (const app::Difference kind : {app::Difference::Borders, app::Difference::Speakers, app::Difference::Topics,
             app::Difference::Stance, app::Difference::OnlyMine, app::Difference::OnlyTheirs, app::Difference::Split})
        QVERIFY2(met.testFlag(kind), app::wordOf(kind).data());
}

QTEST_GUILESS_MAIN(SampleTest)
#include "tst_sample.moc"
