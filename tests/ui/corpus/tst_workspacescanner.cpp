// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/corpus/workspacescanner.h"

#include "tests/support/temporarycorpus.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using ui::WorkspaceScanner;

class WorkspaceScannerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void firstRowsComeWithTheirTitles();
    void pathsComeInOrder();
    void rowsInViewAreReadFirst();
    void readingAgainOpensOnlyWhatChanged();
    void stoppedScanIsSilent();
    void readingAgainInTheMiddleLosesNothing();

private:
    void writeArticles(int count) const;
    void waitForEnd();

    std::unique_ptr<tests::TemporaryCorpus> m_corpus;
    std::unique_ptr<WorkspaceScanner> m_scanner;
    std::vector<QString> m_began, m_found;
    std::vector<int> m_read; ///< in the order of their arrival
    std::map<int, app::ArticleSummary> m_summaries;
    bool m_finished = false;
};

void WorkspaceScannerTest::init()
{
    m_began.clear();
    m_found.clear();
    m_read.clear();
    m_summaries.clear();
    m_finished = false;
    m_corpus = std::make_unique<tests::TemporaryCorpus>();
    m_scanner = std::make_unique<WorkspaceScanner>();
    connect(m_scanner.get(), &WorkspaceScanner::began, this, [this](const std::vector<QString>& paths) {
        QVERIFY2(m_found.empty(), "rows are announced before the whole list");
        m_began.insert(m_began.end(), paths.begin(), paths.end());
    });
    connect(m_scanner.get(), &WorkspaceScanner::found, this,
        [this](const std::vector<QString>& paths) { m_found = paths; });
    connect(m_scanner.get(), &WorkspaceScanner::summarised, this,
        [this](const std::vector<int>& articles, const std::vector<app::ArticleSummary>& summaries) {
            for (std::size_t i = 0; i < articles.size(); ++i) {
                m_read.push_back(articles[i]);
                m_summaries[articles[i]] = summaries[i];
            }
        });
    connect(m_scanner.get(), &WorkspaceScanner::finished, this, [this] { m_finished = true; });
}

void WorkspaceScannerTest::writeArticles(int count) const
{
    for (int i = 0; i < count; ++i)
        m_corpus->write(u"%1/%2.txt"_s.arg(i / 1000).arg(i % 1000, 3, 10, QChar(u'0')),
            "Talks of day " + QByteArray::number(i) + "\n\nXi said that all went well.\n");
}

void WorkspaceScannerTest::waitForEnd()
{
    m_finished = false;
    QTRY_VERIFY_WITH_TIMEOUT(m_finished, 20'000);
    QVERIFY(!m_scanner->isRunning());
}

void WorkspaceScannerTest::firstRowsComeWithTheirTitles()
{
    writeArticles(1100);
    m_scanner->start(app::Workspace(m_corpus->root()), "anna");
    QTRY_VERIFY(!m_read.empty());
    QVERIFY(!m_began.empty());
    QCOMPARE(m_read.front(), 0);
    QCOMPARE(m_summaries[0].title, u"Talks of day 0"_s);
    waitForEnd();
    QCOMPARE(m_summaries.size(), 1100U);
    QCOMPARE(m_read.size(), 1100U); // each once
    QCOMPARE(m_summaries[1099].title, u"Talks of day 1099"_s);
}

void WorkspaceScannerTest::pathsComeInOrder()
{
    // "-" comes before "/", which comes before letters; a folder's articles stand where its path says.
    for (const QString& name : {u"a.txt"_s, u"a/z.txt"_s, u"a-1.txt"_s, u"a/b/c.txt"_s, u"Я.txt"_s, u"b.txt"_s})
        m_corpus->write(name, "text");
    QVERIFY(QFile::link(m_corpus->path(u"a"_s), m_corpus->path(u"0"_s)));
    m_scanner->start(app::Workspace(m_corpus->root()), "anna");
    waitForEnd();
    QVERIFY(std::ranges::is_sorted(m_began));
    QCOMPARE(m_found, m_began);
    QCOMPARE(m_found.size(), 6U); // each by its real name
}

void WorkspaceScannerTest::rowsInViewAreReadFirst()
{
    writeArticles(1500);
    m_scanner->start(app::Workspace(m_corpus->root()), "anna");
    const std::vector<int> inView{999, 1499, 5};
    m_scanner->wantFirst(inView); // as a filter leaves them; most are not even known yet
    waitForEnd();
    for (const int article : inView) {
        const auto place = std::ranges::find(m_read, article) - m_read.begin();
        QVERIFY2(place < 1200, qPrintable(u"%1 was read as number %2"_s.arg(article).arg(place)));
    }
    QCOMPARE(m_read.size(), 1500U);
}

void WorkspaceScannerTest::readingAgainOpensOnlyWhatChanged()
{
    writeArticles(20);
    m_scanner->start(app::Workspace(m_corpus->root()), "anna");
    waitForEnd();
    m_read.clear();
    m_scanner->again();
    waitForEnd();
    QCOMPARE(m_read, std::vector<int>());
    m_corpus->write(u"0/007.txt"_s, "Talks of day X\n\nXi said that all went well.\n");
    m_corpus->write(u"0/009.txt.anna.tags.json"_s, "{");
    m_corpus->write(u"0/010.txt.ben.tags.json"_s, "{"); // a colleague's, which the list does not show
    QVERIFY(QFile::remove(m_corpus->path(u"0/000.txt"_s)));
    m_scanner->again();
    waitForEnd();
    QCOMPARE(m_found.size(), 19U);
    QCOMPARE(m_read, (std::vector<int>{6, 8}));
}

void WorkspaceScannerTest::stoppedScanIsSilent()
{
    writeArticles(300);
    m_scanner->start(app::Workspace(m_corpus->root()), "anna");
    m_scanner->stop();
    QTest::qWait(100);
    QVERIFY(m_began.empty() && m_found.empty() && m_read.empty() && !m_finished);
}

void WorkspaceScannerTest::readingAgainInTheMiddleLosesNothing()
{
    writeArticles(1100);
    m_scanner->start(app::Workspace(m_corpus->root()), "anna");
    QTRY_VERIFY(!m_read.empty());
    m_scanner->again();
    m_scanner->again();
    waitForEnd();
    QCOMPARE(m_found.size(), 1100U);
    QCOMPARE(m_summaries.size(), 1100U);
    for (const auto& [article, summary] : m_summaries)
        QCOMPARE(summary.title, u"Talks of day %1"_s.arg(article));
}

QTEST_GUILESS_MAIN(WorkspaceScannerTest)
#include "tst_workspacescanner.moc"
