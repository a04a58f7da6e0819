// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/personname.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PersonNameTest : public QObject
{
    Q_OBJECT
private slots:
    void knowsNamesAlone_data();
    void knowsNamesAlone();
    void readsReportersOfEastAsia_data();
    void readsReportersOfEastAsia();
    void knowsARussianNameByItsTwoCapitals();
};

void PersonNameTest::knowsNamesAlone_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isName");
    const auto row = [](const QString& line, bool isName) { QTest::newRow(qPrintable(line)) << line << isName; };
    row(u"Ann Sample"_s, true);
    row(u"Ann Sample in Oslo and Ben Example"_s, true);
    row(u"Андрей Примеров"_s, true);
    row(u"王小明"_s, true);
    row(u"陳小明"_s, true);
    row(u"홍길동"_s, true);
    row(u"POLITICS"_s, false);
    row(u"World News"_s, false);
    row(u"Мировые новости"_s, false);
    row(u"手記"_s, false);
}

void PersonNameTest::knowsNamesAlone()
{
    QFETCH(QString, line);
    QTEST(app::isBareByline(line), "isName");
}

void PersonNameTest::readsReportersOfEastAsia_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("names");
    const auto row = [](const QString& part, const QString& names) {
        QTest::newRow(qPrintable(part)) << part << names;
    };
    row(u"記者陳小明"_s, u"陳小明"_s);
    row(u"特派記者王小明"_s, u"王小明"_s);
    row(u"北京=見本花子"_s, u"見本花子"_s);
    row(u"モスクワ＝見本花子、見本太郎"_s, u"見本花子、見本太郎"_s);
    row(u"홍길동 기자 hong@example.org"_s, u"홍길동 기자"_s);
    row(u"記者・見本花子"_s, u"見本花子"_s);
    row(u"記者・編集部"_s, u""_s);
    row(u"記者手記"_s, u""_s); // a column
    row(u"記者会見"_s, u""_s);
    row(u"北京"_s, u""_s);
    row(u"Ann Sample"_s, u""_s);
    row(u""_s, u""_s);
}

void PersonNameTest::readsReportersOfEastAsia()
{
    QFETCH(QString, part);
    QTEST(app::reportersOfEastAsia(part), "names");
}

void PersonNameTest::knowsARussianNameByItsTwoCapitals()
{
    QVERIFY(app::isRussianName(u"Андрей Примеров"_s));
    QVERIFY(app::isRussianName(u"Анна Римская-Примерова"_s));
    for (const QString& line : {u"Мировые новости"_s, u"МИД России"_s, u"Андрей"_s, u"Ann Sample"_s, u"РИА Новости"_s})
        QVERIFY2(!app::isRussianName(line), qPrintable(line));
}

QTEST_GUILESS_MAIN(PersonNameTest)
#include "tst_personname.moc"
