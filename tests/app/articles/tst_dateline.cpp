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
    void findsAPlaceBeforeADashAlone();
    void tellsAgencyAndReporterInJapaneseBrackets();
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
    row(u"Moscú, 4 jul (EFE).-"_s, u"Moscú"_s);
    row(u"MADRID, 4 de julio (EFE) -"_s, u"MADRID"_s);
    row(u"MOSKAU, 4. Juli."_s, u"MOSKAU"_s);
    row(u"BERLIN, 4. Juli (dpa) -"_s, u"BERLIN"_s);
    row(u"MOSCOW, July 4."_s, u"MOSCOW"_s);
    row(u"Москва. 4 июля."_s, u"Москва"_s);
    row(u"【モスクワ共同】"_s, u"モスクワ"_s);
    row(u"【北京時事】"_s, u"北京"_s);
    row(u"【北京=見本花子】"_s, u"北京"_s);
    row(u"【ワシントン見本花子】"_s, u"ワシントン"_s);
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
             u"МГИМО, 4 курс. Студенты встретились с министром."_s,
             u"Статья. 4 пункта. Стороны согласились."_s,
             u"【見本新聞報道】両首脳は会談した。"_s,
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
    const std::optional<app::Dateline> found = app::findWeakDateline(u"New Delhi: The two leaders met."_s);
    QVERIFY(found.has_value());
    QCOMPARE(found->place, u"New Delhi"_s);
    QCOMPARE(found->length, 10);
    QVERIFY(!app::findWeakDateline(u"Beijing: they met"_s).has_value());
    QVERIFY(!app::findWeakDateline(u"What he said: The truth"_s).has_value());
}

void DatelineTest::findsAPlaceBeforeADashAlone()
{
    const std::optional<app::Dateline> found = app::findWeakDateline(u"Moskau/Peking - Die Präsidenten sprachen."_s);
    QVERIFY(found.has_value());
    QCOMPARE(found->place, u"Moskau/Peking"_s);
    QCOMPARE(found->length, 15);
    QVERIFY(!app::findWeakDateline(u"Putin - Russlands Präsident - hat gesprochen."_s).has_value());
    QVERIFY(!app::findWeakDateline(u"Moskau - die Hauptstadt - schlief."_s).has_value());
    QVERIFY(!app::findWeakDateline(u"Analysis - The two leaders met."_s).has_value());
}

void DatelineTest::tellsAgencyAndReporterInJapaneseBrackets()
{
    QCOMPARE(app::findDateline(u"【モスクワ共同】両首脳は会談した。"_s)->outlet, u"共同通信"_s);
    QCOMPARE(app::findDateline(u"ボン時事"_s)->place, u"ボン"_s);
    QCOMPARE(app::findDateline(u"ボン時事"_s)->outlet, u"時事通信"_s);
    QVERIFY(!app::findDateline(u"國際時事"_s).has_value()); // a section
    QVERIFY(!app::findDateline(u"ボン時事について両首脳は会談した。"_s).has_value());
    QCOMPARE(app::findDateline(u"【北京=見本花子】両首脳は会談した。"_s)->reporter, u"見本花子"_s);
    QCOMPARE(app::findDateline(u"【ワシントン見本花子】両首脳は会談した。"_s)->reporter, u"見本花子"_s);
}

QTEST_GUILESS_MAIN(DatelineTest)
#include "tst_dateline.moc"
