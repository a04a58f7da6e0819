// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/caption.h"

#include "app/articles/pageline.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CaptionTest : public QObject
{
    Q_OBJECT
private slots:
    void knowsCaptions_data();
    void knowsCaptions();
    void knowsCreditsWithALabel();
    void knowsLabelsThatAnnounceACaption();
};

void CaptionTest::knowsCaptions_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isCaption");
    const auto row = [](const QString& line, bool isCaption) { QTest::newRow(qPrintable(line)) << line << isCaption; };
    row(u"The two ministers in Oslo. [Photo/Sample]"_s, true);
    row(u"The ministers in Oslo, Tuesday, July 4, 2017. (Ivan Primerov, Harbour Pool Photo via AP)"_s, true);
    row(u"The ministers wave from a boat. (Ivan Primerov/Pool Photo via AP, File)"_s, true);
    row(u"The ministers at the talks [Ivan Sample/Harbour Pool via Reuters]"_s, true);
    row(u"The ministers at the talks [Ivan Sample/Sputnik/Harbour Office]"_s, true);
    row(u"The ministers wave from a boat [Reuters]"_s, true);
    row(u"The ministers on the quay of Oslo, July 4, 2017. /CFP"_s, true);
    row(u"The ministers on the quay of Oslo. (Ivan Primerov/AFP)"_s, true);
    row(u"Los ministros, este martes en el puerto.IVÁN PRIMEROV (EFE)"_s, true);
    row(u"1 of 2 | The ministers on the quay"_s, true);
    row(u"The strait Photo: Sample"_s, true);
    row(u"He showed the photo: Everybody laughed"_s, false);
    row(u"El texto es del gobierno (EFE)"_s, false);
    row(u"Image caption, The two ministers in the old harbour."_s, true);
    row(u"Image caption: The two ministers"_s, true);
    row(u"Image source, Getty Images"_s, true);
    row(u"Image source"_s, true);
    row(u"The ministers returned to the talks. [Reuters]"_s, false); // what a digest ends with
    row(u"The ship went to Oslo (via Bergen)"_s, false);
    row(u"Image sources say that the picture is old."_s, false);
    row(u"Imagecopyrights are a matter of the courts."_s, false);
}

void CaptionTest::knowsCaptions()
{
    QFETCH(QString, line);
    QTEST(app::isCaption(app::PageLine(line)), "isCaption");
}

void CaptionTest::knowsCreditsWithALabel()
{
    QVERIFY(app::isLabelledCredit(app::PageLine(u"Foto: Jan Muster / AFP"_s)));
    QVERIFY(!app::isLabelledCredit(app::PageLine(u"[Photo/Sample]"_s)));
}

void CaptionTest::knowsLabelsThatAnnounceACaption()
{
    for (const QString& line : {u"Image caption"_s, u"Image caption,"_s, u"Image source"_s, u"Media caption"_s})
        QVERIFY2(app::announcesCaption(app::PageLine(line)), qPrintable(line));
    QVERIFY(!app::announcesCaption(app::PageLine(u"Image caption, A boat"_s)));
}

QTEST_GUILESS_MAIN(CaptionTest)
#include "tst_caption.moc"
