// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/agreementreport.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The report as files: nothing of it is lost, and names from files stay text.
class AgreementReportTest : public QObject
{
    Q_OBJECT

private slots:
    void tableHasEveryFigure();
    void pageHasEveryFigure();
    void whatDoesNotExistHasItsReason();
    void countsLeadToTheStatements();
    void anIntervalThatIsMissingHasItsReason();
    void nothingToSayHasNoHeading();
    void namesStayText();
    void stopsWhereTheDiskIsFull();
};

namespace {

app::AgreementReport report(const std::string& speaker = "Xi")
{
    using enum app::AgreementSubject;
    app::AgreementReport made;
    made.coders = {"anna", "ben"};
    made.seed = 7;
    made.samples = 500;
    made.statements = 12;
    made.places = 5;
    made.figures = {{"speakers.alpha-masi", Speakers, u"Alpha of speakers"_s, app::Coefficient::of(0.75),
                        app::Interval{0.5, 0.875}, 5, u"Agreement is 0.75."_s},
        {"stance.percent", Stance, u"Same stance"_s, app::Coefficient::none(u"no unit was coded by two coders"_s),
            std::nullopt, 0, u"There is none."_s}};
    app::CodeAgreement code;
    code.code = speaker;
    code.places = 5;
    code.marked = {4, 3};
    code.alpha = code.kappa = code.pi = code.percent = code.ac1 = app::Coefficient::of(0.6875);
    code.kappaInterval = code.ac1Interval = app::Interval{0.125, 0.875};
    code.alphaInterval = app::Interval{0.25, 0.75};
    made.codes = {code};
    app::AgreementSlice article;
    article.name = "asia/visit.txt";
    article.articles = 1;
    article.f1 = app::Coefficient::of(0.9375);
    article.boundaries = article.marked = article.speakers = article.topics = article.stance = article.manner =
        app::Coefficient::none(u"nothing was marked"_s);
    made.articles = {article};
    app::Confusion confusion{Speakers, "anna", "ben", {speaker, ""}, {}};
    confusion.cells.push_back(
        {0, 1, 2, {{0, app::StatementId("urn:1"), app::StatementId("urn:2"), {40, 80}, "He said <no>."}}});
    made.confusions = {confusion};
    return made;
}

QString written(app::Result<> (*write)(const app::AgreementReport&, const app::AtomicFile::Sink&),
    const app::AgreementReport& report)
{
    std::string bytes;
    const auto sink = [&](std::string_view piece) -> app::Result<> {
        bytes += piece;
        return {};
    };
    return write(report, sink) ? QString::fromStdString(bytes) : QString();
}

QString csv(const app::AgreementReport& report)
{
    return written([](const auto& what, const auto& sink) { return app::writeAgreementCsv(what, sink); }, report);
}

QString page(const app::AgreementReport& report)
{
    return written([](const auto& what, const auto& sink) { return app::writeAgreementPage(what, sink); }, report);
}
}

void AgreementReportTest::tableHasEveryFigure()
{
    const QStringList lines = csv(report()).split(u"\r\n"_s);
    QCOMPARE(lines.front(), u"table,subject,row,figure,value,low,high,units,undefined"_s);
    for (const QString& expected :
        {u"figures,,,seed,7,,,,"_s, u"figures,speakers,,speakers.alpha-masi,0.75,0.5,0.875,5,"_s,
            u"figures,stance,,stance.percent,,,,0,no unit was coded by two coders"_s,
            u"codes,speakers,Xi,given:anna,4,,,,"_s, u"codes,speakers,Xi,scott-pi,0.6875,,,5,"_s,
            u"codes,speakers,Xi,alpha-nominal,0.6875,0.25,0.75,5,"_s,
            u"codes,speakers,Xi,cohen-kappa,0.6875,0.125,0.875,5,"_s,
            u"codes,speakers,Xi,gwet-ac1,0.6875,0.125,0.875,5,"_s, u"articles,,asia/visit.txt,f1-overlap,0.9375,,,0,"_s,
            u"confusion,speakers,anna: Xi,ben: ,2,,,,"_s})
        QVERIFY2(lines.contains(expected), qPrintable(expected));
}

void AgreementReportTest::pageHasEveryFigure()
{
    const QString html = page(report());
    for (const QString& expected :
        {u"anna, ben"_s, u"the draws is 7."_s, u"Alpha of speakers"_s, u"0.75"_s, u"0.50 to "_s,
            u"Agreement is 0.75."_s, u"There is none."_s, u"0.69"_s, u"asia/visit.txt"_s, u"0.94"_s, u"nothing"_s})
        QVERIFY2(html.contains(expected), qPrintable(expected));
}

void AgreementReportTest::whatDoesNotExistHasItsReason()
{
    QVERIFY(page(report()).contains(u"– Speakers of asia/visit.txt: nothing was marked."_s));
    app::AgreementReport ofCode = report();
    ofCode.codes.front().kappa = app::Coefficient::none(u"only one category was used"_s);
    QVERIFY(page(ofCode).contains(u"kappa of Xi: only one category was used."_s));
}

void AgreementReportTest::countsLeadToTheStatements()
{
    const QString html = page(report());
    QVERIFY(html.contains(uR"(<a href="#differ-0-0-1">2</a>)"_s));
    QCOMPARE(html.count(uR"(id="differ-0-0-1")"_s), 1);
    QVERIFY(html.contains(u"asia/visit.txt 40–80: He said &lt;no&gt;."_s));
    QVERIFY(html.contains(u"and 1 more"_s));
}

void AgreementReportTest::anIntervalThatIsMissingHasItsReason()
{
    QVERIFY(!page(report()).contains(u"No interval for"_s));
    app::AgreementReport made = report();
    made.codes.front().alphaInterval.reset();
    QVERIFY(page(made).contains(u"No interval for Xi (Alpha): in more than a tenth of the draws"_s));
    made.samples = 0; // said once, at the top
    QVERIFY(!page(made).contains(u"No interval for"_s));
}

void AgreementReportTest::nothingToSayHasNoHeading()
{
    app::AgreementReport made = report();
    QVERIFY(!page(made).contains(u"Beware"_s));
    made.codes.front().trap = u"Rare."_s;
    QVERIFY(page(made).contains(u"Beware"_s));
    made.samples = 0;
    QVERIFY(page(made).contains(u"There are no intervals: they come from draws of articles"_s));
}

void AgreementReportTest::namesStayText()
{
    const QString html = page(report("<img src=x onerror=alert(1)>"));
    QVERIFY(!html.contains("<img"_L1));
    QVERIFY(html.contains("&lt;img"_L1));
    const QString guarded =
        written([](const auto& what,
                    const auto& sink) { return app::writeAgreementCsv(what, sink, app::CsvProfile::Spreadsheet); },
            report("=HYPERLINK(1)"));
    QVERIFY(guarded.contains("'=HYPERLINK(1)"_L1));
    QVERIFY(!guarded.contains(",=HYPERLINK"_L1));
}

void AgreementReportTest::stopsWhereTheDiskIsFull()
{
    const auto full = [](std::string_view) -> app::Result<> {
        return std::unexpected(app::Error{app::Error::Kind::NotWritable, u"disk"_s, u"it is full"_s, {}});
    };
    QVERIFY(!app::writeAgreementCsv(report(), full));
    QVERIFY(!app::writeAgreementPage(report(), full));
}

QTEST_GUILESS_MAIN(AgreementReportTest)
#include "tst_agreementreport.moc"
