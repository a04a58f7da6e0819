// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/articledetails.h"
#include "app/base/utf8.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

/// A page of tests/data/pages, written in the shape that copies from the sites of news outlets have: what must be
/// found, then "---", then the page. Lines that begin with "~ " are its furniture (the mark is taken off), no other
/// line is.
struct Page
{
    QString title, outlet, byline, published, dateline;
    QStringList head;  ///< the lines of outlet, byline and date that follow one another
    QString start;     ///< all of the dateline
    QStringList lines; ///< without the marks
    QStringList furniture;

    [[nodiscard]] app::Text text() const { return app::Text(app::toUtf8(lines.join(u'\n'))); }
};

static const QString folder = QStringLiteral(PAGES "/");

static Page readPage(const QString& name)
{
    QFile file(folder + name + u".page"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
    Page page;
    const QHash<QString, QString*> values{{u"title"_s, &page.title}, {u"outlet"_s, &page.outlet},
        {u"byline"_s, &page.byline}, {u"published"_s, &page.published}, {u"dateline"_s, &page.dateline},
        {u"start"_s, &page.start}};
    for (QString line = lines.takeFirst(); line != "---"_L1; line = lines.takeFirst()) {
        const QString key = line.section(u':', 0, 0);
        const QString value = line.section(u':', 1).trimmed();
        if (key == "head"_L1)
            page.head.append(value);
        else if (QString* const known = values.value(key))
            *known = value;
        else
            qFatal("%s: %s is no field of a page", qPrintable(name), qPrintable(key));
    }
    for (QString& line : lines) {
        if (line.startsWith("~ "_L1)) {
            line.remove(0, 2);
            page.furniture.append(line);
        }
    }
    page.lines = lines;
    return page;
}

class ArticleDetailsTest : public QObject
{
    Q_OBJECT
private slots:
    void findsDetails_data();
    void findsDetails();
    void spansCoverTheWordsThatAreGiven_data() { findsDetails_data(); }
    void spansCoverTheWordsThatAreGiven();
    void marksOnlyFurniture_data() { findsDetails_data(); }
    void marksOnlyFurniture();
    void looksAtTheEdgesOfALongTextOnly();
    void standsAnyText();
    void standsLinesInAnyOrder();
};

void ArticleDetailsTest::findsDetails_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(folder).entryList({u"*.page"_s}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (const QString& file : files)
        QTest::newRow(qPrintable(QString(file).remove(u".page"_s).replace(u'-', u' '))) << file.chopped(5);
}

void ArticleDetailsTest::findsDetails()
{
    QFETCH(QString, name);
    const Page page = readPage(name);
    const app::ArticleDetails details = app::findDetails(page.text());
    const auto shown = [](const std::optional<std::string>& value) { return app::toQString(value.value_or("")); };
    QCOMPARE(shown(details.title), page.title);
    QCOMPARE(shown(details.byline), page.byline);
    QCOMPARE(shown(details.outlet), page.outlet);
    QCOMPARE(shown(details.published), page.published);
    QCOMPARE(shown(details.dateline), page.dateline);
}

void ArticleDetailsTest::spansCoverTheWordsThatAreGiven()
{
    QFETCH(QString, name);
    const Page page = readPage(name);
    const app::Text text = page.text();
    const app::ArticleDetails details = app::findDetails(text);
    QCOMPARE(text.toQString(details.titleSpan), page.title);
    QCOMPARE(text.toQString(details.headSpan), page.head.join(u'\n'));
    QCOMPARE(text.toQString(details.datelineSpan), page.start);
}

void ArticleDetailsTest::marksOnlyFurniture()
{
    QFETCH(QString, name);
    const Page page = readPage(name);
    const app::Text text = page.text();
    QStringList found;
    const app::ArticleDetails details = app::findDetails(text);
    for (const app::Span& span : details.furniture)
        found.append(text.toQString(span));
    QCOMPARE(found, page.furniture);
}

void ArticleDetailsTest::looksAtTheEdgesOfALongTextOnly()
{
    std::string utf8 = "Xi and Putin stress common ground\n";
    for (int line = 0; line < 1000; ++line)
        utf8 += line == 500 ? "Advertisement\n" : "The two presidents spoke about the region at length.\n";
    utf8 += "Advertisement";
    const app::Text text(utf8);
    const app::ArticleDetails details = app::findDetails(text);
    QCOMPARE(details.furniture.size(), 1);
    QCOMPARE(details.furniture.front().end, text.characterCount());
}

void ArticleDetailsTest::standsAnyText()
{
    for (const char* utf8 : {"", "\n", "\n\n\n", "a", " \xC2\xA0 ", "By", "By \n", "|", "| | |", "2017-07-04",
             "[Photo/", "«»", "\xEF\xBF\xBD\xEF\xBF\xBD", "2017-99-99 99:99", "•", "• ", "--", "A --",
             "\xF0\x9F\x87\xA8\xF0\x9F\x87\xB3 x"}) {
        const app::Text text{std::string(utf8)};
        const app::ArticleDetails details = app::findDetails(text);
        for (const app::Span& span : {details.titleSpan, details.headSpan, details.datelineSpan})
            QVERIFY2(text.all().contains(span), utf8);
    }
}

/// Lines of all pages, shuffled: whatever is taken for what, the reader can draw it.
void ArticleDetailsTest::standsLinesInAnyOrder()
{
    QStringList all;
    for (const QString& file : QDir(folder).entryList({u"*.page"_s}, QDir::Files, QDir::Name))
        all += readPage(file.chopped(5)).lines;
    const auto seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 200; ++round) {
        QStringList lines;
        for (int count = random.bounded(1, 300); count > 0; --count)
            lines.append(all[random.bounded(all.size())]);
        const app::Text text(app::toUtf8(lines.join(u'\n')));
        const app::ArticleDetails details = app::findDetails(text);
        for (const app::Span& span : {details.titleSpan, details.headSpan, details.datelineSpan})
            QVERIFY(text.all().contains(span));
        qint64 end = 0;
        for (const app::Span& span : details.furniture) {
            QVERIFY(span.start >= end && span.end > span.start && span.end <= text.characterCount());
            end = span.end;
        }
    }
}

QTEST_GUILESS_MAIN(ArticleDetailsTest)
#include "tst_articledetails.moc"
