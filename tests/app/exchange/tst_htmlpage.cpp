// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/htmlpage.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// A page whose parts @p fill writes.
QString pageOf(const app::HtmlPage::Head& head, const std::function<void(app::HtmlPage&)>& fill)
{
    std::string html;
    app::HtmlPage page(
        [&](std::string_view bytes) -> app::Result<> {
            html += bytes;
            return {};
        },
        head);
    fill(page);
    return page.finish() ? QString::fromStdString(html) : QString();
}

QString bodyOf(const std::function<void(app::HtmlPage&)>& fill)
{
    const QString page = pageOf({.title = "T"}, fill);
    const qsizetype start = page.indexOf(u"</h1>\n") + 6;
    return page.sliced(start, page.lastIndexOf(u"</main>") - start);
}
}

class HtmlPageTest : public QObject
{
    Q_OBJECT
private slots:
    void textStaysText_data();
    void textStaysText();
    void attributesStayAttributes();
    void titleAndLanguageStayText();
    void allowsItsOwnStyleAlone();
    void namesNothingOutside();
    void figuresStandAtTheRight();
    void closesWhatIsOpen();
    void writesPieceByPiece();
    void stopsAtTheFirstError();
};

void HtmlPageTest::textStaysText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("html");
    const auto row = [](const char* name, const QByteArray& text, const QString& html) {
        QTest::newRow(name) << text << html;
    };
    row("name", "Xi 习近平", u"Xi 习近平"_s);
    row("element", "<script>alert(1)</script>", u"&lt;script&gt;alert(1)&lt;/script&gt;"_s);
    row("end of the style", "</style><img src=x onerror=alert(1)>",
        u"&lt;/style&gt;&lt;img src=x onerror=alert(1)&gt;"_s);
    row("entity", "&lt;b&gt; &amp; \"'", u"&amp;lt;b&amp;gt; &amp;amp; &quot;&#39;"_s);
    row("element behind other script", "Путин<b>", u"Путин&lt;b&gt;"_s);
    row("override",
        "a\xE2\x80\xAE"
        "b",
        u"a<span class=\"unseen\">U+202E</span>b"_s);
    row("control characters",
        QByteArray("a\0\x1B\x7F"
                   "b",
            5),
        u"a<span class=\"unseen\">U+0000</span><span class=\"unseen\">U+001B</span><span class=\"unseen\">U+007F</span>b"_s);
    row("emoji of several", "👨‍👩‍👧", u"👨‍👩‍👧"_s);
    row("broken UTF-8",
        "a\xFF"
        "b\xC3",
        u"a\uFFFDb\uFFFD"_s);
}

void HtmlPageTest::textStaysText()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, html);
    QCOMPARE(
        bodyOf([&](app::HtmlPage& page) { page.element("p", text.toStdString()); }), u"<p>"_s + html + u"</p>\n"_s);
}

void HtmlPageTest::attributesStayAttributes()
{
    QCOMPARE(
        bodyOf([](app::HtmlPage& page) { page.element("span", "x", {{"title", "\" onclick=\"alert(1)\u202E<"}}); }),
        u"<span title=\"&quot; onclick=&quot;alert(1)[U+202E]&lt;\">x</span>"_s);
}

void HtmlPageTest::titleAndLanguageStayText()
{
    const QString page = pageOf({.title = "</title><script>1</script>", .language = "\"><script>"}, [](auto&) { });
    QVERIFY(!page.contains(u"<script"));
    QCOMPARE(page.count(u"</title>"), 1);
}

void HtmlPageTest::allowsItsOwnStyleAlone()
{
    const QString page = pageOf({.title = "T", .style = ".speaker-1 { color: #0072B2; }\n"}, [](auto&) { });
    static const QRegularExpression policy(u"Content-Security-Policy\" content=\"([^\"]*)\""_s);
    static const QRegularExpression sheet(u"<style>(.*)</style>"_s, QRegularExpression::DotMatchesEverythingOption);
    const QString style = sheet.match(page).captured(1);
    QVERIFY(style.contains(u".speaker-1"));
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64());
    QCOMPARE(policy.match(page).captured(1),
        u"default-src 'none'; style-src 'sha256-%1'; base-uri 'none'; form-action 'none'"_s.arg(hash));
}

void HtmlPageTest::namesNothingOutside()
{
    const QString page =
        pageOf({.title = "T"}, [](app::HtmlPage& p) { p.element("a", "place", {{"href", "#place-1"}}); });
    static const QRegularExpression outside(u"://|url\\(|@import|<script|<link|<img|src="_s);
    QVERIFY2(!page.contains(outside), qPrintable(outside.match(page).captured()));
}

void HtmlPageTest::figuresStandAtTheRight()
{
    using enum app::HtmlPage::Align;
    const QString body = bodyOf([](app::HtmlPage& page) {
        page.openTable("Agreement", {{"Field", RowTitle}, {"Alpha", Figures}, {"Reading"}});
        page.row(std::vector<std::string>{"stance", "0.81", "<fair>"});
        page.closeTable();
    });
    QXmlStreamReader xml(body); // what we write of HTML is XML as well
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(body.contains(u"<caption>Agreement</caption>"));
    QVERIFY(body.contains(u"<th scope=\"col\" class=\"figure\">Alpha</th>"));
    QVERIFY(body.contains(u"<th scope=\"row\">stance</th>"));
    QVERIFY(body.contains(u"<td class=\"figure\">0.81</td>"));
    QVERIFY(body.contains(u"<td>&lt;fair&gt;</td>"));
}

void HtmlPageTest::closesWhatIsOpen()
{
    QCOMPARE(bodyOf([](app::HtmlPage& page) {
        page.open("section");
        page.open("p");
        page.text("cut off");
    }),
        u"<section><p>cut off</p>\n</section>\n"_s);
}

void HtmlPageTest::writesPieceByPiece()
{
    std::size_t largest = 0, total = 0;
    app::HtmlPage page(
        [&](std::string_view bytes) -> app::Result<> {
            largest = std::max(largest, bytes.size());
            total += bytes.size();
            return {};
        },
        {.title = "T"});
    page.openTable("Rows", {{"One"}, {"Two"}});
    const std::vector<std::string> cells{std::string(100, 'x'), "习"};
    for (int i = 0; i < 100'000; ++i)
        page.row(cells);
    QVERIFY(page.finish());
    QVERIFY2(total > 10'000'000, qPrintable(QString::number(total)));
    QVERIFY2(largest < 1'100'000, qPrintable(QString::number(largest)));
}

void HtmlPageTest::stopsAtTheFirstError()
{
    int calls = 0;
    const app::Error full{app::Error::Kind::NotWritable, u"disk"_s, u"it is full"_s, {}};
    app::HtmlPage page(
        [&](std::string_view) -> app::Result<> {
            ++calls;
            return std::unexpected(full);
        },
        {.title = "T"});
    for (int i = 0; i < 40; ++i)
        page.element("p", std::string(100'000, 'x'));
    const app::Result<> finished = page.finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error(), full);
    QCOMPARE(calls, 1);
}

QTEST_GUILESS_MAIN(HtmlPageTest)
#include "tst_htmlpage.moc"
