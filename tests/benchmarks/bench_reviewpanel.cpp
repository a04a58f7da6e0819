// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/sidecars/sidecarstore.h"
#include "app/sidecars/tagging.h"
#include "tests/support/temporarycorpus.h"
#include "ui/review/colleagues.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewsession.h"
#include "ui/session/session.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

/// What a reviewer of a long article waits for: until the queue stands there, beyond the comparing itself, and until
/// the next difference is in hand. A frame has 16 ms.
class ReviewPanelBenchmark : public QObject
{
    Q_OBJECT

private slots:
    void opensTheQueue_data();
    void opensTheQueue();
};

namespace {

double ms(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// One sentence of two to a paragraph; each coder marks all of them, of every third one a word less.
void writeStatements(const QString& path, const std::string& coder, int count, bool shortens)
{
    ui::Session session(app::Coder{coder, {}, {}});
    if (!session.openArticle(path))
        qFatal("the article cannot be opened");
    app::SidecarStore store(path, session.coder());
    const app::Article& article = *session.article();
    auto stored = store.load(article, session.origin());
    if (!stored)
        qFatal("no tag file");
    for (qint64 i = 0, paragraph = 0; i < count; ++i, paragraph += 2) {
        app::Span span = article.text().paragraph(paragraph);
        if (shortens && i % 3 == 0)
            span.end -= 6;
        app::Statement statement = *app::newStatement(article.text(), {span}, session.origin());
        statement.speakers.push_back({"Xi", {}});
        stored->sidecar.statements.push_back(std::move(statement));
    }
    if (!store.save(stored->sidecar, stored->version))
        qFatal("the tag file cannot be written");
}
}

void ReviewPanelBenchmark::opensTheQueue_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("20 statements a side") << 20;
    QTest::newRow("2,000 statements a side") << 2'000;
}

void ReviewPanelBenchmark::opensTheQueue()
{
    QFETCH(int, count);
    const tests::TemporaryCorpus corpus;
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "Xi said for the " + QByteArray::number(i) + "th time that both sides should meet again.\n\n";
    const QString path = corpus.write(u"long.txt"_s, text);
    writeStatements(path, "anna", count, false);
    writeStatements(path, "ben", count, true);

    ui::Session session(app::Coder{"anna", {}, {}});
    ui::Colleagues colleagues(session);
    ui::ReviewSession review(session, colleagues);
    ui::ReviewPanel panel(review, nullptr);
    panel.resize(356, 820);
    panel.show();
    QVERIFY(session.openArticle(path));
    QTRY_VERIFY(colleagues.fileOf("ben"));

    double compared = 1e300, shown = 1e300, next = 1e300;
    for (int round = 0; round < 9; ++round) {
        review.setActive(false);
        panel.repaint();
        QElapsedTimer timer;
        timer.start();
        review.setActive(true);
        panel.repaint();
        const double whole = ms(timer);
        QCOMPARE(panel.queue()->model()->rowCount(), (count + 2) / 3);
        timer.start();
        QVERIFY(app::JointComparison(review.comparison().sides(), session.codebook(), session.article()->text())
                    .places()
                    .size()
            == static_cast<std::size_t>(count));
        compared = std::min(compared, ms(timer));
        shown = std::min(shown, whole);
        timer.start();
        panel.next();
        panel.repaint();
        next = std::min(next, ms(timer));
    }
    qInfo("%d statements a side: comparing %.1f ms, compared and shown %.1f ms, next difference %.1f ms", count,
        compared, shown, next);
}

QTEST_MAIN(ReviewPanelBenchmark)
#include "bench_reviewpanel.moc"
