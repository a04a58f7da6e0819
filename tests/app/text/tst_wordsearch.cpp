// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/text/wordsearch.h"

#include <QTest>

using namespace Qt::StringLiterals;

class WordSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatPeopleType_data();
    void findsWhatPeopleType();
};

void WordSearchTest::findsWhatPeopleType_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<qint64>>("starts");
    QTest::addColumn<qint64>("length");
    QTest::newRow("nothing") << "Xi said"_ba << QString() << QList<qint64>{} << qint64(0);
    QTest::newRow("not there") << "Xi said"_ba << u"Putin"_s << QList<qint64>{} << qint64(0);
    QTest::newRow("in each paragraph") << "Xi said.\n\nHe, Xi, left"_ba << u"Xi"_s << QList<qint64>{0, 14} << qint64(2);
    QTest::newRow("small and capital letters")
        << "THAAD, Thaad, Путин"_ba << u"thaad"_s << QList<qint64>{0, 7} << qint64(5);
    QTest::newRow("Cyrillic capitals") << "ПУТИН и Путин"_ba << u"путин"_s << QList<qint64>{0, 8} << qint64(5);
    QTest::newRow("curved quotes") << "It’s “so”"_ba << u"it's \"so\""_s << QList<qint64>{0} << qint64(9);
    QTest::newRow("no-break space") << "Mr.\u00a0Xi"_ba << u"mr. xi"_s << QList<qint64>{0} << qint64(6);
    QTest::newRow("not overlapping") << "aaaaa"_ba << u"aa"_s << QList<qint64>{0, 2} << qint64(2);
    QTest::newRow("behind emoji") << "😀😀 习近平说"_ba << u"习近平"_s << QList<qint64>{3} << qint64(3);
    QTest::newRow("behind a byte order mark") << "Xi\n\uFEFFПутин"_ba << u"путин"_s << QList<qint64>{4} << qint64(5);
    QTest::newRow("not across paragraphs") << "said\nXi"_ba << u"said xi"_s << QList<qint64>{} << qint64(0);
}

void WordSearchTest::findsWhatPeopleType()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    QFETCH(QList<qint64>, starts);
    QFETCH(qint64, length);
    std::vector<app::Span> expected;
    for (const qint64 start : starts)
        expected.push_back({start, start + length});
    QCOMPARE(app::findWords(app::Text(text.toStdString()), words), expected);
}

QTEST_GUILESS_MAIN(WordSearchTest)
#include "tst_wordsearch.moc"
