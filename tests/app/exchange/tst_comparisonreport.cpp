// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/comparisonpage.h"
#include "app/exchange/comparisontable.h"
#include "app/exchange/markedtext.h"
#include "app/sidecars/sidecarstore.h"
#include "app/sidecars/tagging.h"
#include "tests/support/fixedorigin.h"
#include "tests/support/temporarycorpus.h"
#include "tests/support/verify.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// What two and three coders made of an article, as table and as page.
class ComparisonReportTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theFirstIsComparedWithEachOther();
    void anArticleOfOneCoderIsLeftOut();
    void tableHasARowForEachPlace();
    void tableGuardsFormulasForSpreadsheets();
    void partsOfASplitStandInOneCell();
    void pageShowsAllOfTheText();
    void wordsBearTheMarksOfTheirCoder();
    void eachDifferenceLeadsToItsPlaceAndBack();
    void hostileNamesStayText();
    void aFileOfAnotherTextIsSaidToBe();
    void theLatestVerdictIsShown();
    void answersFollowTheVerdict();
    void colourOfACodebookMustBeAColour();

private:
    void tag(const char* coder, app::Span span, const char* speaker, const char* note = "");
    std::vector<app::ComparedArticle> compared(const std::vector<std::string>& coders);
    QString pageOf(const std::vector<app::ComparedArticle>& articles);

    std::unique_ptr<tests::TemporaryCorpus> m_corpus;
    app::Origin m_origin;
    QString m_article;
    app::Codebook m_codebook;
};

namespace {

constexpr auto text = "Xi said that it was good. Putin agreed <at once>.\n\n习近平说这很好。\n";

/// The plain text of the part of a page that shows the article.
QString shownText(const QString& html)
{
    const qsizetype start = html.indexOf(u"<div class=\"text");
    QXmlStreamReader xml(html.sliced(start));
    QString shown;
    int skipped = 0;
    for (int depth = 0; !xml.atEnd();) {
        xml.readNext();
        if (xml.isStartElement()) {
            ++depth;
            if (skipped > 0 || xml.attributes().value("class"_L1).startsWith(u"names"))
                ++skipped;
        } else if (xml.isEndElement()) {
            skipped = std::max(0, skipped - 1);
            if (xml.name() == "p"_L1)
                shown += u'\n';
            if (--depth == 0)
                break;
        } else if (xml.isCharacters() && skipped == 0 && depth > 1) {
            shown += xml.text();
        }
    }
    return shown;
}
}

void ComparisonReportTest::init()
{
    m_corpus = std::make_unique<tests::TemporaryCorpus>();
    m_origin = tests::fixedOrigin();
    m_article = m_corpus->write(u"visit.txt"_s, text);
    m_codebook = {};
    m_codebook.addSpeaker("Xi");
    m_codebook.addSpeaker("Putin");
}

void ComparisonReportTest::tag(const char* coder, app::Span span, const char* speaker, const char* note)
{
    const auto article = app::readArticle(m_article);
    VERIFY_RESULT(article);
    const app::SidecarStore store(m_article, {coder, {}, {}});
    auto stored = store.load(*article, m_origin);
    VERIFY_RESULT(stored);
    auto statement = app::newStatement(article->text(), {span}, m_origin);
    VERIFY_RESULT(statement);
    statement->speakers.push_back({speaker, {}});
    statement->note = note;
    stored->sidecar.statements.push_back(*statement);
    VERIFY_RESULT(store.save(stored->sidecar, stored->version));
}

std::vector<app::ComparedArticle> ComparisonReportTest::compared(const std::vector<std::string>& coders)
{
    std::vector<app::ComparedArticle> all;
    const app::Result<> done = app::compareCoders(
        app::filesOf(app::Workspace(m_corpus->root())), m_codebook, coders,
        [&](const app::ComparedArticle& article) -> app::Result<> {
            all.push_back(article);
            return {};
        },
        [](const app::Error& error) { QFAIL(qPrintable(app::describe(error))); });
    return done ? all : std::vector<app::ComparedArticle>();
}

QString ComparisonReportTest::pageOf(const std::vector<app::ComparedArticle>& articles)
{
    std::string html;
    const std::vector<app::ComparisonSummary> summaries(articles.begin(), articles.end());
    app::ComparisonPage page(
        [&](std::string_view bytes) -> app::Result<> {
            html += bytes;
            return {};
        },
        m_codebook, summaries);
    for (const app::ComparedArticle& article : articles)
        page.add(article);
    return page.finish() ? QString::fromStdString(html) : QString();
}

void ComparisonReportTest::theFirstIsComparedWithEachOther()
{
    tag("anna", {0, 25}, "Xi");
    tag("ben", {0, 25}, "Putin");
    tag("cem", {0, 25}, "Xi");
    const auto all = compared({"cem", "anna", "ben"});
    QCOMPARE(all.size(), 2U);
    QCOMPARE(all[0].first(), "cem");
    QCOMPARE(all[0].second(), "anna");
    QVERIFY(!all[0].comparison.places().front().differences);
    QCOMPARE(all[1].second(), "ben");
    QCOMPARE(all[1].comparison.places().front().differences, app::Differences(app::Difference::Speakers));
}

void ComparisonReportTest::anArticleOfOneCoderIsLeftOut()
{
    tag("anna", {0, 25}, "Xi");
    tag("cem", {0, 25}, "Xi");
    QCOMPARE(compared({"ben", "anna", "cem"}).size(), 0U);
    QCOMPARE(compared({"anna", "ben"}).size(), 0U);
    QCOMPARE(compared({"anna", "ben", "cem"}).size(), 1U);
}

void ComparisonReportTest::tableHasARowForEachPlace()
{
    tag("anna", {0, 25}, "Xi", "=1+1, and \"more\"");
    tag("ben", {0, 24}, "Putin");
    tag("ben", {26, 38}, "Putin");
    const auto all = compared({"anna", "ben"});
    const app::ComparisonTable table(m_codebook, app::CsvProfile::Data);
    std::string csv;
    table.appendHeader(csv);
    table.appendRows(csv, all.front());

    app::CsvReader reader(csv, u"test"_s);
    app::CsvRow row;
    std::vector<QStringList> rows;
    for (auto more = reader.next(row); more && *more; more = reader.next(row)) {
        rows.emplace_back();
        for (const std::string& cell : row.cells)
            rows.back().append(QString::fromStdString(cell));
    }
    QCOMPARE(rows.size(), 3U);
    const auto cell = [&](std::size_t line, const char* column) {
        return rows[line].value(rows[0].indexOf(QString::fromLatin1(column)));
    };
    QCOMPARE(rows[0].mid(0, 6).join(u','),
        u"article,first_coder,second_coder,differences,first_statement_id,first_speakers"_s);
    QCOMPARE(cell(1, "article"), u"visit.txt"_s);
    QCOMPARE(cell(1, "first_coder"), u"anna"_s);
    QCOMPARE(cell(1, "second_coder"), u"ben"_s);
    QCOMPARE(cell(1, "differences"), u"borders; speakers"_s);
    QCOMPARE(cell(1, "first_quote"), u"Xi said that it was good."_s);
    QCOMPARE(cell(1, "first_note"), u"=1+1, and \"more\""_s);
    QCOMPARE(cell(1, "first_end"), u"25"_s);
    QCOMPARE(cell(1, "second_end"), u"24"_s);
    QCOMPARE(cell(1, "second_speakers"), u"Putin"_s);
    QCOMPARE(cell(2, "differences"), u"only-theirs"_s);
    QCOMPARE(cell(2, "first_statement_id"), QString());
    QCOMPARE(cell(2, "second_quote"), u"Putin agreed"_s);
}

void ComparisonReportTest::tableGuardsFormulasForSpreadsheets()
{
    tag("anna", {0, 25}, "=HYPERLINK(\"http://example.org\")");
    tag("ben", {0, 25}, "Xi");
    std::string csv;
    const app::ComparisonTable table(m_codebook, app::CsvProfile::Spreadsheet);
    table.appendHeader(csv);
    table.appendRows(csv, compared({"anna", "ben"}).front());
    QVERIFY(csv.starts_with(app::utf8ByteOrderMark));
    QVERIFY2(csv.contains("\"'=HYPERLINK("), csv.c_str());
}

void ComparisonReportTest::partsOfASplitStandInOneCell()
{
    tag("anna", {0, 38}, "Xi");
    tag("ben", {0, 25}, "Xi", "a|b");
    tag("ben", {26, 38}, "Xi");
    std::string csv;
    app::ComparisonTable(m_codebook, app::CsvProfile::Data).appendRows(csv, compared({"anna", "ben"}).front());
    QCOMPARE(QByteArray::fromStdString(csv).count("\r\n"), 1);
    QVERIFY2(csv.contains(",split,"), csv.c_str());
    QVERIFY2(csv.contains(",Xi said that it was good. | Putin agreed,0 | 26,25 | 38,a\\|b | , | , | ,"), csv.c_str());
}

void ComparisonReportTest::pageShowsAllOfTheText()
{
    tag("anna", {0, 38}, "Xi");
    tag("anna", {52, 57}, "Xi");
    tag("ben", {8, 45}, "Putin");
    const QString html = pageOf(compared({"anna", "ben"}));
    QCOMPARE(shownText(html).simplified(), QString::fromUtf8(text).simplified());
    QXmlStreamReader xml(html.sliced(html.indexOf(u"<main>"), html.indexOf(u"</main>") + 7 - html.indexOf(u"<main>")));
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void ComparisonReportTest::wordsBearTheMarksOfTheirCoder()
{
    tag("anna", {0, 7}, "Xi");
    tag("ben", {3, 12}, "Putin");
    const QString html = pageOf(compared({"anna", "ben"}));
    // Each word brings its piece of the bar: at the left for the first coder, at the right for the second.
    // A tint lies behind the first one's; a line stands under what one of them alone has, as in the window.
    QVERIFY2(html.contains(
                 u"<mark class=\"tinted hue-0\"><mark class=\"differs\"><i class=\"l0 hue-0\"></i>Xi </mark></mark>"_s),
        qPrintable(html));
    QVERIFY(html.contains(
        u"<mark class=\"tinted hue-0\"><i class=\"l0 hue-0\"></i><i class=\"r0 hue-1\"></i>said</mark>"_s));
    QVERIFY(
        html.contains(u"<mark class=\"differs\"><i class=\"r0 hue-1\"></i> <i class=\"r0 hue-1\"></i>that</mark>"_s));
}

void ComparisonReportTest::eachDifferenceLeadsToItsPlaceAndBack()
{
    tag("anna", {0, 25}, "Xi");
    tag("ben", {0, 25}, "Xi");
    tag("ben", {26, 38}, "Putin");
    tag("anna", {52, 57}, "Xi");
    const QString html = pageOf(compared({"anna", "ben"}));
    static const QRegularExpression link(u"href=\"#([^\"]*)\""_s);
    QStringList targets;
    for (const auto& match : link.globalMatch(html)) {
        QVERIFY2(html.count(u" id=\"%1\""_s.arg(match.captured(1))) == 1, qPrintable(match.captured(1)));
        targets.append(match.captured(1));
    }
    targets.sort();
    QCOMPARE(targets, (QStringList{u"article-1"_s, u"place-1-2"_s, u"place-1-3"_s, u"row-1-2"_s, u"row-1-3"_s}));
    QCOMPARE(html.count(u"class=\"place\""), 3); // the one that is the same has its number too
}

void ComparisonReportTest::hostileNamesStayText()
{
    tag("anna", {0, 25}, "</span><script>alert(1)</script>", "<img src=x onerror=alert(1)>\u202E");
    tag("ben", {0, 24}, "\" onmouseover=\"alert(1)");
    const QString html = pageOf(compared({"anna", "ben"}));
    static const QRegularExpression harm(u"<script|<img|\" on\\w+=\"|\u202E"_s);
    QVERIFY2(!html.contains(harm), qPrintable(harm.match(html).captured()));
    QVERIFY(html.contains(u"&lt;script&gt;"));
}

void ComparisonReportTest::aFileOfAnotherTextIsSaidToBe()
{
    tag("anna", {0, 25}, "Xi");
    tag("anna", {52, 57}, "Xi");
    m_corpus->write(u"visit.txt"_s, "Xi said it was good.\n");
    tag("ben", {0, 20}, "Xi");
    const auto all = compared({"anna", "ben"});
    QCOMPARE(all.front().movedCoders.size(), 1U);
    QCOMPARE(all.front().movedCoders.front().coder, "anna");
    QCOMPARE(all.front().movedCoders.front().unanchored, 2);
    const QString html = pageOf(all);
    QVERIFY(html.contains(u"The tag file of anna was made of another version of this text"_s));
    QVERIFY(!html.contains(u"The tag file of ben was made"_s));
    QCOMPARE(shownText(html).simplified(), u"Xi said it was good."_s);
}

void ComparisonReportTest::theLatestVerdictIsShown()
{
    tag("anna", {0, 25}, "Xi");
    tag("ben", {0, 25}, "Putin");
    const auto before = compared({"anna", "ben"}).front();
    const app::SidecarStore store(m_article, {"cem", {}, {}});
    auto stored = store.load(before.article, m_origin);
    VERIFY_RESULT(stored);
    app::Verdict verdict;
    verdict.id = app::VerdictId(m_origin.newUrn());
    verdict.decision = app::Decision::Reject;
    verdict.judged = {app::judged("ben", before.comparison.rightAt(0))};
    verdict.against = {app::judged("anna", before.comparison.leftAt(0))};
    verdict.comment = "Xi, <see> the first sentence";
    verdict.created = verdict.modified = m_origin.timestamp();
    stored->sidecar.verdicts = {verdict};
    VERIFY_RESULT(store.save(stored->sidecar, stored->version));

    const auto all = compared({"anna", "ben"});
    QCOMPARE(app::DifferenceCounts(all.front()).decided, 1);
    std::string csv;
    app::ComparisonTable(m_codebook, app::CsvProfile::Data).appendRows(csv, all.front());
    QVERIFY2(csv.contains(",reject,second,cem,\"Xi, <see> the first sentence\",no"), csv.c_str());
    const QString html = pageOf(all);
    QVERIFY(html.contains(u"<p>Rejected: ben</p>"_s));
    QVERIFY(html.contains(u"Xi, &lt;see&gt; the first sentence"_s));
    QVERIFY(!html.contains(u"changed the speakers since"_s));
}

void ComparisonReportTest::answersFollowTheVerdict()
{
    tag("anna", {0, 25}, "Xi");
    tag("ben", {0, 25}, "Putin");
    const auto before = compared({"anna", "ben"}).front();
    app::Verdict verdict;
    verdict.id = app::VerdictId(m_origin.newUrn());
    verdict.decision = app::Decision::Accept;
    verdict.judged = {app::judged("ben", before.comparison.rightAt(0))};
    verdict.judged.front().statement.speakers.front().name = "Xi"; // as he had it then
    verdict.against = {app::judged("anna", before.comparison.leftAt(0))};
    verdict.created = verdict.modified = m_origin.timestamp();
    app::Reply question{app::ReplyId(m_origin.newUrn()), verdict.id.value(), "Why, <ben>?", "2026-09-01T10:00:00Z",
        "2026-09-01T10:00:00Z", {}, {}, {}};
    const app::Reply answer{app::ReplyId(m_origin.newUrn()), question.id.value(), "He says so.", "2026-09-02T10:00:00Z",
        "2026-09-02T10:00:00Z", {}, {}, {}};
    const auto write = [&](const char* coder, const std::vector<app::Verdict>& verdicts,
                           const std::vector<app::Reply>& replies) {
        const app::SidecarStore store(m_article, {coder, {}, {}});
        auto stored = store.load(before.article, m_origin);
        VERIFY_RESULT(stored);
        stored->sidecar.verdicts = verdicts;
        stored->sidecar.replies = replies;
        VERIFY_RESULT(store.save(stored->sidecar, stored->version));
    };
    write("anna", {}, {question});
    write("cem", {verdict}, {answer});

    const auto all = compared({"anna", "ben"});
    std::string csv;
    app::ComparisonTable(m_codebook, app::CsvProfile::Data).appendRows(csv, all.front());
    QVERIFY2(csv.contains("yes,ben changed the speakers since: from Xi to Putin.,\"anna 2026-09-01T10:00:00Z: Why, "
                          "<ben>? | cem 2026-09-02T10:00:00Z: He says so.\""),
        csv.c_str());
    const QString html = pageOf(all);
    QVERIFY(html.contains(u"ben changed the speakers since: from Xi to Putin."_s));
    const qsizetype asked = html.indexOf(u"Why, &lt;ben&gt;?"_s);
    QVERIFY(asked > 0);
    QVERIFY(html.indexOf(u"He says so."_s) > asked);
}

void ComparisonReportTest::colourOfACodebookMustBeAColour()
{
    auto speakers = m_codebook.speakers();
    speakers[0].colour = "#12ab9F";
    speakers[1].colour = "red;} </style><script>";
    m_codebook.setSpeakers(speakers);
    app::SpeakerHues hues(m_codebook);
    const std::string style = hues.style();
    QVERIFY(style.contains(".hue-0 { --hue: #12ab9F; }"));
    QVERIFY(!style.contains("script"));
    QCOMPARE(hues.classOf("xi"), "hue-0");
    QCOMPARE(hues.classOf("Kim"), "hue-2");
    QCOMPARE(hues.classOf("Moon"), "hue-3");
    QCOMPARE(hues.classOf("KIM"), "hue-2");
    QVERIFY(style.contains(".hue-3 {"));
}

QTEST_GUILESS_MAIN(ComparisonReportTest)
#include "tst_comparisonreport.moc"
