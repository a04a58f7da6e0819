// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/outletname.h"

#include <QTest>

using namespace Qt::StringLiterals;

class OutletNameTest : public QObject
{
    Q_OBJECT
private slots:
    void knowsNamesByTheirShape_data();
    void knowsNamesByTheirShape();
    void readsTheHolderOfRights();
    void leavesAgenciesOut();
    void knowsMinistries();
};

void OutletNameTest::knowsNamesByTheirShape_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isName");
    const auto row = [](const QString& words, bool isName) { QTest::newRow(qPrintable(words)) << words << isName; };
    row(u"The Sample Times"_s, true);
    row(u"Frankfurter Allgemeine"_s, true);
    row(u"Neue Muster Zeitung"_s, true);
    row(u"The Mihon Shimbun"_s, true);
    row(u"F.A.Z."_s, true);
    row(u"EL PAÍS"_s, true);
    row(u"NHK NEWS WEB"_s, true);
    row(u"NHKニュース"_s, false);
    row(u"見本新聞"_s, true);
    row(u"見本新聞デジタル"_s, true);
    row(u"範例新聞網"_s, true);
    row(u"共同通信"_s, true);
    row(u"한겨레"_s, true);
    row(u"سكاي نيوز عربية"_s, true);
    row(u"國際新聞"_s, false); // a section
    row(u"即時新聞"_s, false);
    row(u"情報通信"_s, false);
    row(u"About Sample Chronicle"_s, false);
    row(u"Support The Sample Times"_s, false);
    row(u"Por Sample News"_s, false);
}

void OutletNameTest::knowsNamesByTheirShape()
{
    QFETCH(QString, words);
    QTEST(app::isOutletName(words), "isName");
}

void OutletNameTest::readsTheHolderOfRights()
{
    QCOMPARE(app::outletOfNotice(u"© 2024 Sample Daily News Company. All rights reserved."_s), u"Sample Daily News"_s);
    QCOMPARE(app::outletOfNotice(u"© Neue Muster Zeitung GmbH 2001–2024"_s), u"Neue Muster Zeitung"_s);
    QCOMPARE(app::outletOfNotice(u"ⓒ 견본일보. 무단전재 금지"_s), u"견본일보"_s);
    QCOMPARE(app::outletOfNotice(u"© EDICIONES EL PAÍS S.L."_s), u"EL PAÍS"_s);
    QCOMPARE(app::outletOfNotice(u"© 2024 Somebody Ltd"_s), QString());
}

void OutletNameTest::leavesAgenciesOut()
{
    QCOMPARE(app::withoutAgencies(u"Sample News and news agencies"_s), u"Sample News"_s);
    QCOMPARE(app::withoutAgencies(u"Sample News with agencies"_s), u"Sample News"_s);
    QCOMPARE(app::withoutAgencies(u"Sample News Staff"_s), u"Sample News"_s);
    QCOMPARE(app::withoutAgencies(u"Sample News Agency"_s), u"Sample News Agency"_s);
}

void OutletNameTest::knowsMinistries()
{
    for (const QString& name : {u"Ministry of Foreign Affairs of Sampleland"_s, u"The Embassy of Sampleland"_s,
             u"Министерство иностранных дел"_s, u"样本国外交部"_s, u"外务省"_s, u"외교부"_s})
        QVERIFY2(app::isMinistry(name), qPrintable(name));
    for (const QString& line : {u"The ministry of nothing"_s, u"外交部发言人"_s, u"외교부 대변인"_s})
        QVERIFY2(!app::isMinistry(line), qPrintable(line));
}

QTEST_GUILESS_MAIN(OutletNameTest)
#include "tst_outletname.moc"
