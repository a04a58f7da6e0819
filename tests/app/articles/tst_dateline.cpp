// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/dateline.h"

#include <QTest>

using namespace Qt::StringLiterals;

class DatelineTest : public QObject
{
    Q_OBJECT
private slots:
    void findsDatelines_data();
    void findsDatelines();
    void leavesOtherBeginningsAlone_data();
    void leavesOtherBeginningsAlone();
    void findsAPlaceOnALineOfItsOwn();
    void findsAPlaceBeforeAColon();
};

void DatelineTest::findsDatelines_data()
{
    QTest::addColumn<QString>("dateline");
    QTest::addColumn<QString>("place");
    const auto row = [](const QString& dateline, const QString& place) {
        QTest::newRow(qPrintable(dateline)) << dateline << place;
    };
    row(u"MOSCOW --"_s, u"MOSCOW"_s);
    row(u"MOSCOW —"_s, u"MOSCOW"_s);
    row(u"NEW YORK –"_s, u"NEW YORK"_s);
    row(u"WASHINGTON/BEIJING (Reuters) -"_s, u"WASHINGTON/BEIJING"_s);
    row(u"SEOUL (Reuters) -"_s, u"SEOUL"_s);
    row(u"BEIJING, July 4 (Xinhua) --"_s, u"BEIJING"_s);
    row(u"BEIJING, Feb. 17 (Xinhua) --"_s, u"BEIJING"_s);
    row(u"Moscow, July 4 (Xinhua) --"_s, u"Moscow"_s);
    row(u"BONN, Germany (AP) —"_s, u"BONN, Germany"_s);
    row(u"MOSCOW. July 4 (Interfax) -"_s, u"MOSCOW"_s);
    row(u"WASHINGTON, D.C. (AP) —"_s, u"WASHINGTON, D.C."_s);
    row(u"베이징=홍길동 특파원 hong@example.org"_s, u"베이징"_s);
    row(u"RENO, Nev. (AP) —"_s, u"RENO, Nev."_s);
    row(u"MOSCOW, July 4. /TASS/."_s, u"MOSCOW"_s);
    row(u"МОСКВА, 4 июля. /ТАСС/."_s, u"МОСКВА"_s);
    row(u"МОСКВА, 4 июл — РИА Новости."_s, u"МОСКВА"_s);
    row(u"Москва. 4 июля. INTERFAX.RU -"_s, u"Москва"_s);
    row(u"САНКТ-ПЕТЕРБУРГ, 4 июля. /ТАСС/."_s, u"САНКТ-ПЕТЕРБУРГ"_s);
    row(u"北京7月4日电"_s, u"北京"_s);
    row(u"新华社莫斯科7月4日电（记者甲）"_s, u"莫斯科"_s);
    row(u"本报北京7月4日讯"_s, u"北京"_s);
    row(u"(서울=연합뉴스)"_s, u"서울"_s);
    row(u"[모스크바=뉴시스]"_s, u"모스크바"_s);
    row(u"(베이징·서울=연합뉴스) 홍길동 특파원 ="_s, u"베이징·서울"_s);
}

void DatelineTest::findsDatelines()
{
    QFETCH(QString, dateline);
    const QString paragraph = dateline + u" The two presidents met on Monday."_s;
    const std::optional<app::Dateline> found = app::findDateline(paragraph);
    QVERIFY(found.has_value());
    QTEST(found->place, "place");
    QCOMPARE(paragraph.first(found->length), dateline);
}

void DatelineTest::leavesOtherBeginningsAlone_data()
{
    QTest::addColumn<QString>("paragraph");
    for (const QString& paragraph : {
             u"China and Russia -- both neighbours -- oppose the system."_s,
             u"Xi met Putin (in Moscow) - a long meeting."_s,
             u"The visit, July 4 (the second) -- was short."_s,
             u"МОСКВА готова к переговорам."_s,
             u"中国和俄罗斯7月4日发表声明。"_s,
             u"서울 = 수도"_s,
             u"- Reuters"_s,
             u"FILE - The two presidents in June."_s,
             u"HEART OF THE NORTH — August 13, 2015, 11:32 am, a blog"_s,
             u"[엔터미디어=홍길동의 생각] 다리는 십 년 뒤에 완공된다."_s,
             u""_s,
         })
        QTest::newRow(qPrintable(paragraph)) << paragraph;
}

void DatelineTest::leavesOtherBeginningsAlone()
{
    QFETCH(QString, paragraph);
    QVERIFY(!app::findDateline(paragraph).has_value());
}

void DatelineTest::findsAPlaceOnALineOfItsOwn()
{
    const std::optional<app::Dateline> found = app::findDateline(u"SEOUL —"_s);
    QVERIFY(found.has_value());
    QCOMPARE(found->place, u"SEOUL"_s);
    QCOMPARE(found->length, 7);
}

void DatelineTest::findsAPlaceBeforeAColon()
{
    const std::optional<app::Dateline> found = app::findColonDateline(u"New Delhi: The two leaders met."_s);
    QVERIFY(found.has_value());
    QCOMPARE(found->place, u"New Delhi"_s);
    QCOMPARE(found->length, 10);
    QVERIFY(!app::findColonDateline(u"Beijing: they met"_s).has_value());
    QVERIFY(!app::findColonDateline(u"What he said: The truth"_s).has_value());
}

QTEST_GUILESS_MAIN(DatelineTest)
#include "tst_dateline.moc"
