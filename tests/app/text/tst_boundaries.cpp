// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/text/boundaries.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

class BoundariesTest : public QObject
{
    Q_OBJECT
private slots:
    void keepsGraphemesWhole_data();
    void keepsGraphemesWhole();
    void snapsSpansToGraphemes();
    void agreesWithQtOnRandomTexts();
    void findsWords_data();
    void findsWords();
    void walksByWords();
    void walksOverLongStretchesWithoutWords();
    void trims_data();
    void trims();
    void staysInsideTheText();
};

void BoundariesTest::keepsGraphemesWhole_data()
{
    QTest::addColumn<QString>("grapheme");
    QTest::newRow("letter") << u"a"_s;
    QTest::newRow("letter with two accents") << u"e\u0301\u0323"_s;
    QTest::newRow("flag") << u"\U0001F1E8\U0001F1F3"_s;
    QTest::newRow("family of emoji") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
    QTest::newRow("emoji with skin tone") << u"\U0001F44B\U0001F3FD"_s;
    QTest::newRow("Korean syllable of three jamo") << u"\u1112\u1161\u11AB"_s;
    QTest::newRow("Chinese") << u"中"_s;
}

void BoundariesTest::keepsGraphemesWhole()
{
    QFETCH(QString, grapheme);
    const qint64 length = grapheme.toUcs4().size();
    const app::Text text((u"x"_s + grapheme + u"y"_s).toStdString());
    QVERIFY(app::isGraphemeBoundary(text, 1));
    for (qint64 inside = 2; inside <= length; ++inside)
        QVERIFY(!app::isGraphemeBoundary(text, inside));
    QVERIFY(app::isGraphemeBoundary(text, length + 1));
    QCOMPARE(app::nextGrapheme(text, 1), length + 1);
    QCOMPARE(app::previousGrapheme(text, length + 1), 1);
}

void BoundariesTest::snapsSpansToGraphemes()
{
    const app::Text text(std::string("ae\u0301\u0323b"));
    QCOMPARE(app::snapToGraphemes(text, {2, 3}), (app::Span{1, 4}));
    QCOMPARE(app::snapToGraphemes(text, {0, 1}), (app::Span{0, 1}));
    QCOMPARE(app::snapToGraphemes(text, {-5, 99}), (app::Span{0, 5}));
}

void BoundariesTest::agreesWithQtOnRandomTexts()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const std::u32string alphabet = U"ab "
                                    U".'"
                                    U"\u00E9\u0301\u0308\u4E2D\uD55C\u1112\u1161\u11AB\u0416\u05D0\u200D\uFE0F"
                                    U"\U0001F468\U0001F469\U0001F3FD\U0001F1E8\U0001F1F3";
    for (int round = 0; round < 40; ++round) {
        QString paragraph;
        for (int length = random.bounded(1, 700); length > 0; --length) // Qt sees no border in an empty text
            paragraph += QString::fromUcs4(&alphabet[random.bounded(int(alphabet.size()))], 1);
        const app::Text text((u"before\n"_s + paragraph + u"\nafter"_s).toStdString());
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, paragraph);
        const app::Span whole = text.paragraph(1);
        qint64 previous = whole.start;
        for (qint64 character = whole.start; character <= whole.end; ++character) {
            finder.setPosition(text.utf16At(character) - text.utf16At(whole.start));
            const bool border = finder.isAtBoundary();
            QCOMPARE(app::isGraphemeBoundary(text, character), border);
            if (border && character > whole.start) {
                QCOMPARE(app::nextGrapheme(text, previous), character);
                QCOMPARE(app::previousGrapheme(text, character), previous);
                previous = character;
            }
        }
    }
}

void BoundariesTest::findsWords_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<qint64>("character");
    QTest::addColumn<QString>("word");
    QTest::newRow("in a word") << u"Xi met Putin"_s << qint64(4) << u"met"_s;
    QTest::newRow("before its first letter") << u"Xi met Putin"_s << qint64(3) << u"met"_s;
    QTest::newRow("behind its last letter") << u"Xi met, Putin"_s << qint64(6) << u"met"_s;
    QTest::newRow("at the end of the text") << u"Xi met Putin"_s << qint64(12) << u"Putin"_s;
    QTest::newRow("apostrophe inside") << u"Putin’s visit"_s << qint64(2) << u"Putin’s"_s;
    QTest::newRow("Russian") << u"глава МИД"_s << qint64(7) << u"МИД"_s;
    QTest::newRow("Korean") << u"두 정상은 합의"_s << qint64(3) << u"정상은"_s;
    QTest::newRow("no word at all") << u""_s << qint64(0) << u""_s;
}

void BoundariesTest::findsWords()
{
    QFETCH(QString, paragraph);
    QFETCH(qint64, character);
    const app::Text text(paragraph.toStdString());
    QTEST(text.toQString(app::wordAt(text, character)), "word");
}

void BoundariesTest::walksByWords()
{
    const app::Text text(std::string("Xi met, Putin.\n\nThen left"));
    std::vector<qint64> forward;
    for (qint64 at = 0; at < text.characterCount(); at = app::nextWord(text, at))
        forward.push_back(at);
    QCOMPARE(forward, (std::vector<qint64>{0, 3, 8, 14, 15, 16, 21})); // ends of paragraphs are stops, too
    std::vector<qint64> backward;
    for (qint64 at = text.characterCount(); at > 0; at = app::previousWord(text, at))
        backward.push_back(at);
    QCOMPARE(backward, (std::vector<qint64>{25, 21, 16, 15, 14, 8, 3}));
}

void BoundariesTest::walksOverLongStretchesWithoutWords()
{
    // Longer than what is looked at in one go, by all lengths around it.
    for (qint64 gap = 100; gap < 300; ++gap) {
        const app::Text text("Xi" + std::string(std::size_t(gap), ' ') + "Putin");
        QCOMPARE(app::nextWord(text, 1), 2 + gap);
        QCOMPARE(app::previousWord(text, 2 + gap), 0);
    }
}

void BoundariesTest::trims_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<app::Span>("expected");
    QTest::newRow("nothing to do") << u"Xi met"_s << app::Span{0, 6};
    QTest::newRow("spaces of all kinds") << u" \u00A0\u3000Xi met\n\t"_s << app::Span{3, 9};
    QTest::newRow("only space") << u" \n "_s << app::Span{3, 3};
}

void BoundariesTest::trims()
{
    QFETCH(QString, words);
    QFETCH(app::Span, expected);
    const app::Text text(words.toStdString());
    const app::Span span = app::trimmed(text, text.all());
    QCOMPARE(span.isEmpty(), expected.isEmpty());
    if (!expected.isEmpty())
        QCOMPARE(span, expected);
}

void BoundariesTest::staysInsideTheText()
{
    const app::Text text(std::string("Xi"));
    for (const qint64 outside : {-9, 0, 2, 99}) {
        QVERIFY(text.all().contains(app::wordAt(text, outside)));
        QVERIFY(text.all().contains(app::sentenceAt(text, outside)));
        for (const qint64 position : {app::nextGrapheme(text, outside), app::previousGrapheme(text, outside),
                 app::nextWord(text, outside), app::previousWord(text, outside)})
            QVERIFY(position >= 0 && position <= 2);
    }
}

QTEST_GUILESS_MAIN(BoundariesTest)
#include "tst_boundaries.moc"
