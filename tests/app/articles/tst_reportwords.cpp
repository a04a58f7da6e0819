// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/reportwords.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ReportWordsTest : public QObject
{
    Q_OBJECT
private slots:
    void countsWordsThatTheReportUses_data();
    void countsWordsThatTheReportUses();
};

void ReportWordsTest::countsWordsThatTheReportUses_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("shared");
    QTest::newRow("headline") << u"The presidents, Xi and Putin, signed a statement in Moscow."_s
                              << u"Xi, Putin sign statement"_s << 3;
    QTest::newRow("menu") << u"The presidents, Xi and Putin, signed a statement in Moscow."_s
                          << u"Sign in to your account"_s << 0;
    QTest::newRow("a word that is repeated counts once")
        << u"Both statements speak of trade."_s << u"Statement on a statement"_s << 1;
    QTest::newRow("an abbreviation is one word, not two")
        << u"It met US officials."_s << u"switch to the US edition"_s << 1;
    QTest::newRow("Russian endings") << u"Лавров рассказал о переговорах в Москве."_s
                                     << u"Лавров: переговоры пройдут в Пекине"_s << 2;
    QTest::newRow("Chinese without spaces") << u"外交部长王毅会见俄罗斯外长。"_s << u"王毅会见俄外长"_s << 5;
    QTest::newRow("Korean particles") << u"두 정상은 한반도 비핵화를 논의했다."_s << u"한반도에서 정상이"_s << 2;
    QTest::newRow("nothing") << QString() << u"Xi and Putin"_s << 0;
}

void ReportWordsTest::countsWordsThatTheReportUses()
{
    QFETCH(QString, report);
    QFETCH(QString, line);
    app::ReportWords words;
    words.add(report);
    QTEST(words.sharedWith(line), "shared");
}

QTEST_GUILESS_MAIN(ReportWordsTest)
#include "tst_reportwords.moc"
