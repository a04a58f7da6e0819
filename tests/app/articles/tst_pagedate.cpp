// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/pagedate.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PageDateTest : public QObject
{
    Q_OBJECT
private slots:
    void findsDates_data();
    void findsDates();
    void coversDateAndTime();
    void takesNoOtherWordForAMonth();
};

void PageDateTest::findsDates_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected"); // empty: no date
    const auto row = [](const QString& line, const QString& expected) {
        QTest::newRow(qPrintable(line)) << line << expected;
    };
    row(u"Updated: 2017-07-04 09:48"_s, u"2017-07-04T09:48"_s);
    row(u"2017-07-04T09:48:12Z"_s, u"2017-07-04T09:48"_s);
    row(u"2017/7/4"_s, u"2017-07-04"_s);
    row(u"17.02.2017"_s, u"2017-02-17"_s);
    row(u"12:05 04.07.2017"_s, u"2017-07-04T12:05"_s);
    row(u"17/02/2017"_s, u"2017-02-17"_s);
    row(u"07/14/2017 06:50 AM EDT"_s, u"2017-07-14T06:50"_s);
    row(u"07/14/2017 06:50,1.083,1.084"_s, u""_s); // a table
    row(u"07/04/2017"_s, u""_s);                   // April or July: nobody can say
    row(u"Published on 04/07/2017"_s, u""_s);      // on either side of the ocean
    row(u"Publié le 04/07/2017 à 19:25"_s, u"2017-07-04T19:25"_s);
    row(u"Publié le 04/07/2017 à 19h25"_s, u"2017-07-04T19:25"_s);
    row(u"Mis à jour le 04/07/2017"_s, u"2017-07-04"_s);
    row(u"Publicado el 04/07/2017"_s, u"2017-07-04"_s);
    row(u"Actualizado: 04/07/2017 19:25"_s, u"2017-07-04T19:25"_s);
    row(u"04/07/2017 19:25 Actualizado a 05/07/2017 06:10"_s, u"2017-07-04T19:25"_s);
    row(u"Veröffentlicht am 04/07/2017"_s, u"2017-07-04"_s);
    row(u"Stand: 04/07/2017"_s, u"2017-07-04"_s);
    row(u"Опубликовано 04/07/2017 19:25"_s, u"2017-07-04T19:25"_s);
    row(u"Дата публикации: 04/07/2017"_s, u"2017-07-04"_s);
    row(u"Pubblicato il 04/07/2017"_s, u"2017-07-04"_s);
    row(u"نشر في 04/07/2017"_s, u"2017-07-04"_s);
    row(u"17 February 2017"_s, u"2017-02-17"_s);
    row(u"Updated 22:48, 04-Jul-2017"_s, u"2017-07-04T22:48"_s);
    row(u"Feb 17, 2017"_s, u"2017-02-17"_s);
    row(u"Sept. 3rd, 2017"_s, u"2017-09-03"_s);
    row(u"Published: July 4, 2017 9:48 AM EDT"_s, u"2017-07-04T09:48"_s);
    row(u"July 4, 2017 / 9:48 PM / 2 years ago"_s, u"2017-07-04T21:48"_s);
    row(u"Updated 12:10 AM ET, Tue July 4, 2017"_s, u"2017-07-04T00:10"_s);
    row(u"Tue 4 Jul 2017 09.48 BST"_s, u"2017-07-04T09:48"_s);
    row(u"4 July 2017 at 12:30 p.m."_s, u"2017-07-04T12:30"_s);
    row(u"4 июля 2017, 09:48"_s, u"2017-07-04T09:48"_s);
    row(u"17 мая 2024 года"_s, u"2024-05-17"_s);
    row(u"04 JUL 2017 - 19:25 CEST"_s, u"2017-07-04T19:25"_s);
    row(u"4 de julio de 2017"_s, u"2017-07-04"_s);
    row(u"12 septiembre 2017"_s, u"2017-09-12"_s);
    row(u"4 luglio 2017"_s, u"2017-07-04"_s);
    row(u"4 يوليو 2017 - 16:25 بتوقيت أبوظبي"_s, u"2017-07-04T16:25"_s);
    row(u"14 سبتمبر/أيلول 2017"_s, u"2017-09-14"_s);
    row(u"4 تموز 2017"_s, u"2017-07-04"_s);
    row(u"3 сен. 2017"_s, u"2017-09-03"_s);
    row(u"2017年07月04日 09:48"_s, u"2017-07-04T09:48"_s);
    row(u"2017年7月4日 下午3时05分"_s, u"2017-07-04T15:05"_s);
    row(u"입력 2017.07.04 09:48"_s, u"2017-07-04T09:48"_s);
    row(u"2017. 7. 4. 오후 3:05"_s, u"2017-07-04T15:05"_s);
    row(u"2017년 7월 4일 오전 12시 10분"_s, u"2017-07-04T00:10"_s);
    row(u"2017-02-30"_s, u""_s); // no such day
    row(u"2017-13-01"_s, u""_s);
    row(u"2017-07-04 25:99"_s, u"2017-07-04"_s); // no such time
    row(u"Registration Number: 130349"_s, u""_s);
    row(u"from 2013 to 2017"_s, u""_s);
    row(u"Version 10.11.12.2017"_s, u""_s);
    row(u"Smith 4, 2017"_s, u""_s); // no month
}

void PageDateTest::findsDates()
{
    QFETCH(QString, line);
    const std::optional<app::PageDate> date = app::findDate(line);
    QTEST(QString::fromStdString(date ? date->iso : std::string()), "expected");
}

void PageDateTest::coversDateAndTime()
{
    const QString line = u"Xinhua | Updated: 2017-07-04 09:48 | World"_s;
    const std::optional<app::PageDate> date = app::findDate(line);
    QVERIFY(date.has_value());
    QCOMPARE(line.sliced(date->start, date->end - date->start), u"2017-07-04 09:48"_s);
}

void PageDateTest::takesNoOtherWordForAMonth()
{
    for (const QString& name : {u"July"_s, u"jul"_s, u"Sept"_s, u"июля"_s, u"июл"_s, u"МАЯ"_s, u"juil."_s, u"März"_s,
             u"julio"_s, u"luglio"_s, u"ago"_s, u"يوليو"_s})
        QVERIFY2(app::findDate(u"4 %1 2017"_s.arg(name)), qPrintable(name));
    for (const QString& name : {u"Julia"_s, u"Ju"_s, u"Mayor"_s, u"март'"_s, u"Mars-Rover"_s, u""_s})
        QVERIFY2(!app::findDate(u"4 %1 2017"_s.arg(name)), qPrintable(name));
}

QTEST_GUILESS_MAIN(PageDateTest)
#include "tst_pagedate.moc"
