// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/text/wordsearch.h"

#include <QTest>

#include <algorithm>
#include <ranges>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

class WordSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatPeopleType_data();
    void findsWhatPeopleType();
    void findsTheSameFromAnywhereOn();
    void findsTheSameInALineOfAnyLength();
};

namespace {
std::vector<app::Span> findWords(const app::Text& text, const QString& words)
{
    app::WordSearch search(text, words);
    while (!search.isDone())
        search.step();
    return search.places();
}
}

void WordSearchTest::findsWhatPeopleType_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<qint64>>("starts");
    QTest::addColumn<qint64>("length");
    QTest::newRow("nothing") << "Xi said"_ba << QString() << QList<qint64>{} << qint64(0);
    QTest::newRow("not there") << "Xi said"_ba << u"Putin"_s << QList<qint64>{} << qint64(0);
    QTest::newRow("in each paragraph") << "Xi said.\n\nHe, Xi, left"_ba << u"Xi"_s << QList<qint64>{0, 14} << qint64(2);
    QTest::newRow("small and capital letters")
        << "THAAD, Thaad, Путин"_ba << u"thaad"_s << QList<qint64>{0, 7} << qint64(5);
    QTest::newRow("Cyrillic capitals") << "ПУТИН и Путин"_ba << u"путин"_s << QList<qint64>{0, 8} << qint64(5);
    QTest::newRow("curved quotes") << "It’s “so”"_ba << u"it's \"so\""_s << QList<qint64>{0} << qint64(9);
    QTest::newRow("no-break space") << "Mr.\u00a0Xi"_ba << u"mr. xi"_s << QList<qint64>{0} << qint64(6);
    QTest::newRow("not overlapping") << "aaaaa"_ba << u"aa"_s << QList<qint64>{0, 2} << qint64(2);
    QTest::newRow("behind emoji") << "😀😀 习近平说"_ba << u"习近平"_s << QList<qint64>{3} << qint64(3);
    QTest::newRow("emoji") << "Xi 😀!"_ba << u"😀!"_s << QList<qint64>{3} << qint64(2);
    QTest::newRow("rare Chinese character") << "在𠮷林和𠮷林"_ba << u"𠮷林"_s << QList<qint64>{1, 4} << qint64(2);
    QTest::newRow("behind a byte order mark") << "Xi\n\uFEFFПутин"_ba << u"путин"_s << QList<qint64>{4} << qint64(5);
    QTest::newRow("not across paragraphs") << "said\nXi"_ba << u"said xi"_s << QList<qint64>{} << qint64(0);
}

void WordSearchTest::findsWhatPeopleType()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    QFETCH(QList<qint64>, starts);
    QFETCH(qint64, length);
    std::vector<app::Span> expected;
    for (const qint64 start : starts)
        expected.push_back({start, start + length});
    QCOMPARE(findWords(app::Text(text.toStdString()), words), expected);
}

void WordSearchTest::findsTheSameFromAnywhereOn()
{
    const app::Text text("Xi met Putin.\n\nPutin said so.\n\nXi and Putin agreed, Putin said.");
    const std::vector<app::Span> all = findWords(text, u"putin"_s);
    QCOMPARE(all.size(), 4U);
    for (qint64 from = 0; from <= text.characterCount(); ++from) {
        app::WordSearch search(text, u"putin"_s, from);
        QVERIFY(search.beginning() <= from);
        while (!search.isDone())
            search.step();
        QCOMPARE(search.places(), all);
    }
}

/// Pieces end in the middle of words, of characters and of places that follow each other closely.
void WordSearchTest::findsTheSameInALineOfAnyLength()
{
    const std::string unit = "aa Путин习近平😀“so” ";
    std::string line;
    while (line.size() < 300'000)
        line += unit;
    const app::Text text("First.\n" + line + "\nEnd.");
    const auto inUnit = app::Text(unit).characterCount();
    for (const QString& words : {u"путин习"_s, u"平😀\"SO"_s, u"😀"_s, u"a"_s, u"aa "_s}) {
        app::WordSearch search(text, words, 7);
        int steps = 0;
        for (; !search.isDone(); ++steps)
            search.step();
        QVERIFY(steps > 1);
        std::vector<app::Span> expected;
        for (const app::Span span : findWords(app::Text(unit), words))
            expected.push_back(span);
        const std::vector<app::Span>& found = search.places();
        QCOMPARE(found.size(), expected.size() * (line.size() / unit.size()));
        for (std::size_t i = 0; i < found.size(); ++i) {
            const qint64 before = 7 + static_cast<qint64>(i / expected.size()) * inUnit;
            const app::Span span = expected[i % expected.size()];
            QCOMPARE(found[i], (app::Span{before + span.start, before + span.end}));
        }
        // While it goes on, what comes first is there first.
        app::WordSearch begun(text, words, 7);
        begun.step();
        QVERIFY(!begun.isDone());
        QVERIFY(std::ranges::equal(begun.places(), found | std::views::take(begun.places().size())));
        QVERIFY(!begun.places().empty());
    }
    const QString pasted = app::Text(line).toQString({0, 150'000});
    QCOMPARE(findWords(text, pasted).size(), 1U);
}

QTEST_GUILESS_MAIN(WordSearchTest)
#include "tst_wordsearch.moc"
