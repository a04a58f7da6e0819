// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/sidecars/brokensidecar.h"

#include "app/sidecars/sidecarformat.h"
#include "tests/support/temporarycorpus.h"

#include <QTest>

using namespace Qt::StringLiterals;

class BrokenSidecarTest : public QObject
{
    Q_OBJECT

private slots:
    void readsUpToTheDamage_data();
    void readsUpToTheDamage();
    void everyPrefixHasItsWholeStatements();
    void saysWhereAndHowMuch();
    void whatIsNotDamagedIsNotTried();
};

namespace {

QByteArray file(int statements)
{
    app::Sidecar sidecar;
    sidecar.header.id = "urn:uuid:0";
    sidecar.header.coder.id = "ben";
    sidecar.header.article.name = "news.txt";
    sidecar.header.progress = app::Progress::Tagging;
    for (int i = 0; i < statements; ++i) {
        app::Statement& statement = sidecar.statements.emplace_back();
        statement.id = app::StatementId("urn:uuid:" + std::to_string(100 + i));
        app::Selector selector;
        selector.span = {10 * i, 10 * i + 5};
        selector.exact = "\\ \"}{][";
        statement.selectors.push_back(selector);
        statement.note = "note " + std::to_string(i);
    }
    return QByteArray::fromStdString(app::serialise(sidecar));
}

int countIn(const QByteArray& bytes)
{
    const auto read = app::parseUpToDamage(bytes.toStdString(), u"news.txt.ben.tags.json"_s);
    return read ? static_cast<int>(read->statements.size()) : -1;
}

QByteArray replaced(const char* what, const QByteArray& by)
{
    QByteArray bytes = file(20);
    return bytes.replace(bytes.indexOf(what), static_cast<qsizetype>(strlen(what)), by);
}
}

void BrokenSidecarTest::readsUpToTheDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("statements"); // -1: nothing
    const QByteArray whole = file(20);
    QTest::newRow("the end is missing") << whole.first(whole.indexOf("note 12")) << 12;
    QTest::newRow("the last brackets are missing") << whole.chopped(4) << 20;
    QTest::newRow("only the head is there") << whole.first(whole.indexOf("\"items\"")) << -1;
    QTest::newRow("nothing is there") << QByteArray() << -1;
    QTest::newRow("a block of NUL") << replaced("note 7", QByteArray(600, '\0')) << 7;
    QTest::newRow("not UTF-8") << replaced("note 7", "note \xFF") << 7;
    QTest::newRow("a comma is missing") << replaced("\"value\": \"note 7\"", "\"value\" \"note 7\"") << 7;
    QTest::newRow("a quotation mark is missing") << replaced("\"note 7\"", "\"note 7") << 7;
    QTest::newRow("ends before it starts") << replaced("\"end\": 75", "\"end\": 7") << 7;
    QTest::newRow("an id twice") << replaced("urn:uuid:107", "urn:uuid:103") << 7;
    QTest::newRow("a merge that git could not finish")
        << replaced("\"value\": \"note 7\"", "\n<<<<<<< HEAD\n\"value\": \"note 7\"\n=======\n>>>>>>> theirs\n") << 7;
    QTest::newRow("the first one") << replaced("note 0", "\n") << -1;
}

void BrokenSidecarTest::readsUpToTheDamage()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!app::parseSidecar(bytes.toStdString(), {}));
    QTEST(countIn(bytes), "statements");
}

void BrokenSidecarTest::everyPrefixHasItsWholeStatements()
{
    const QByteArray whole = file(5);
    int before = -1;
    for (qsizetype length = 0; length < whole.size() - 4; ++length) {
        const int count = countIn(whole.first(length));
        QVERIFY2(count >= before && count <= before + 2, qPrintable(QString::number(length)));
        before = count;
    }
    QCOMPARE(before, 5);
}

void BrokenSidecarTest::saysWhereAndHowMuch()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"news.txt.ben.tags.json"_s, replaced("\"note 7\"", "note"));
    const app::Result<app::Sidecar> refused =
        app::parseSidecar(corpus.read(u"news.txt.ben.tags.json"_s).toStdString(), path);
    const auto broken = app::readUpToDamage(path, refused.error());
    QVERIFY(broken);
    QCOMPARE(broken->sidecar.statements.size(), 7U);
    QCOMPARE(broken->damage.subject, refused.error().subject);
    QVERIFY2(broken->damage.subject.startsWith(path + u", line "_s), qPrintable(broken->damage.subject));
    QCOMPARE(broken->damage.reason,
        u"it is not valid JSON; only the statements of ben before that count (7), and what follows is not known"_s);
}

void BrokenSidecarTest::whatIsNotDamagedIsNotTried()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"news.txt.ben.tags.json"_s, file(3));
    for (const app::Error::Kind kind : {app::Error::Kind::NewerFormat, app::Error::Kind::TooLarge,
             app::Error::Kind::Empty, app::Error::Kind::NotFound})
        QVERIFY(!app::readUpToDamage(path, {kind, path, {}, {}}));
}

QTEST_GUILESS_MAIN(BrokenSidecarTest)
#include "tst_brokensidecar.moc"
