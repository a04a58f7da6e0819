// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/session/articlereading.h"

#include "app/sidecars/tagging.h"
#include "tests/support/fixedorigin.h"
#include "tests/support/temporarycorpus.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
constexpr auto text = "Xi said so.\n\nPutin agreed.\n";
const app::Coder anna{"anna", "Anna", {}};
}

/// An article with the tag file on it.
class ArticleReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tagsAreBroughtToTheText();
    void damagedTagFileIsReadUpToTheDamage();
    void whatIsLargeIsNotReadAtOnce();
    void noticesSayWhatBecameOfTheTags_data();
    void noticesSayWhatBecameOfTheTags();

private:
    std::unique_ptr<tests::TemporaryCorpus> m_corpus;
    QString m_path;
    app::Origin m_origin = tests::fixedOrigin();
};

void ArticleReadingTest::init()
{
    m_corpus = std::make_unique<tests::TemporaryCorpus>();
    m_path = m_corpus->write(u"visit.txt"_s, text);
    const app::Result<ui::ArticleReading> reading = ui::readWithTags(m_path, anna, m_origin);
    VERIFY_RESULT(reading);
    VERIFY_RESULT(reading->tags);
    app::Sidecar sidecar = reading->tags->stored.sidecar;
    for (const app::Span span : {app::Span{0, 11}, {13, 26}})
        sidecar.statements.push_back(*app::newStatement(reading->article.text(), {span}, m_origin));
    VERIFY_RESULT(reading->store.save(sidecar, reading->tags->stored.version));
}

void ArticleReadingTest::tagsAreBroughtToTheText()
{
    m_corpus->write(u"visit.txt"_s, "Corrected.\n\nPutin agreed.\n");
    const app::Result<ui::ArticleReading> reading = ui::readWithTags(m_path, anna, m_origin);
    VERIFY_RESULT(reading);
    VERIFY_RESULT(reading->tags);
    QVERIFY(reading->tags->moved.hasChanged);
    QCOMPARE(reading->tags->moved.found, 1);
    QCOMPARE(reading->tags->moved.lost, 1);
    const app::Sidecar& sidecar = reading->tags->stored.sidecar;
    QCOMPARE(sidecar.statements.size(), 2U); // the lost one as well
    QCOMPARE(sidecar.header.article.textSha256, reading->article.text().sha256());
    QVERIFY(!reading->broken);
    QVERIFY(!ui::readWithTags(m_corpus->path(u"none.txt"_s), anna, m_origin));
}

void ArticleReadingTest::damagedTagFileIsReadUpToTheDamage()
{
    const QString file = u"visit.txt.anna.tags.json"_s;
    const QByteArray whole = m_corpus->read(file);
    m_corpus->write(file, whole.left(whole.lastIndexOf("\"target\"")));
    const app::Result<ui::ArticleReading> reading = ui::readWithTags(m_path, anna, m_origin);
    VERIFY_RESULT(reading);
    QVERIFY(!reading->tags);
    QVERIFY(reading->broken);
    QCOMPARE(reading->broken->sidecar.statements.size(), 1U);
    // What another coder wrote into it is none of hers.
    m_corpus->write(file, m_corpus->read(file).replace("\"nickname\": \"anna\"", "\"nickname\": \"ben\""));
    const app::Result<ui::ArticleReading> bens = ui::readWithTags(m_path, anna, m_origin);
    VERIFY_RESULT(bens);
    QVERIFY(!bens->tags && !bens->broken);
}

void ArticleReadingTest::whatIsLargeIsNotReadAtOnce()
{
    QVERIFY(ui::isQuicklyRead(m_path, anna));
    const QByteArray large(3 * 1024 * 1024, ' ');
    QVERIFY(!ui::isQuicklyRead(m_corpus->write(u"large.txt"_s, large), anna));
    m_corpus->write(u"visit.txt.anna.tags.json"_s, large);
    QVERIFY(!ui::isQuicklyRead(m_path, anna));
}

void ArticleReadingTest::noticesSayWhatBecameOfTheTags_data()
{
    QTest::addColumn<bool>("hasChanged");
    QTest::addColumn<int>("found");
    QTest::addColumn<int>("lost");
    QTest::addColumn<int>("lostFurniture");
    QTest::addColumn<QStringList>("whenOpened");
    QTest::addColumn<QStringList>("whileOpen");
    const QString changed = u"Another program has changed the article that is open."_s;
    const QString since = u"The article has changed since"_s;
    const QString all = u"; all 2 statement(s) were found"_s;
    const QString words = u"The words of 1 statement(s) are not"_s;
    const QString furniture = u"Page furniture"_s;
    QTest::newRow("the same text") << false << 2 << 0 << 0 << QStringList() << QStringList(all);
    QTest::newRow("all are found") << true << 2 << 0 << 0 << QStringList(since) << QStringList(all);
    QTest::newRow("nothing was tagged") << true << 0 << 0 << 0 << QStringList() << QStringList(changed);
    QTest::newRow("one is lost") << true << 1 << 1 << 0 << QStringList(words) << QStringList{changed, words};
    QTest::newRow("it was lost before") << false << 1 << 1 << 0 << QStringList(words) << QStringList{changed, words};
    QTest::newRow("furniture is lost") << true << 2 << 0 << 1 << QStringList{since, furniture}
                                       << QStringList{all, furniture};
}

void ArticleReadingTest::noticesSayWhatBecameOfTheTags()
{
    QFETCH(bool, hasChanged);
    QFETCH(int, found);
    QFETCH(int, lost);
    QFETCH(int, lostFurniture);
    QFETCH(QStringList, whenOpened);
    QFETCH(QStringList, whileOpen);
    for (const bool isOpen : {false, true}) {
        const QStringList& expected = isOpen ? whileOpen : whenOpened;
        const QStringList said = ui::noticesOf({hasChanged, found, lost, lostFurniture}, isOpen);
        QCOMPARE(said.size(), expected.size());
        for (qsizetype i = 0; i < said.size(); ++i)
            QVERIFY2(said[i].contains(expected[i]), qPrintable(said[i]));
    }
}

QTEST_GUILESS_MAIN(ArticleReadingTest)
#include "tst_articlereading.moc"
