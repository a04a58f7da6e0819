// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/base/utf8.h"
#include "app/text/text.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

/// What the conversions must answer, found the slow way.
struct Reference
{
    explicit Reference(const std::u32string& characters)
    {
        for (const char32_t character : characters) {
            bytes.push_back(utf8.size());
            units.push_back(utf16.size());
            const QString single = QStringView(QChar::fromUcs4(character)).toString();
            utf8 += single.toStdString();
            utf16 += single;
        }
        bytes.push_back(utf8.size());
        units.push_back(utf16.size());
    }
    std::string utf8;
    QString utf16;
    std::vector<qint64> bytes; ///< where each character starts
    std::vector<qint64> units;
};

class TextTest : public QObject
{
    Q_OBJECT
private slots:
    void isEmptyWithoutWords();
    void convertsEveryPosition_data();
    void convertsEveryPosition();
    void convertsRandomTexts();
    void clampsPositionsOutsideTheText();
    void givesTheStartOfACharacterForAPositionInside();
    void slicesByCharacters();
    void byteOrderMarkInsideIsACharacter();
    void nothingButByteOrderMarks();
    void countsParagraphs_data();
    void countsParagraphs();
    void hashesTheSameFromAllThreads();
    void staysUsableAfterAMove();
};

static void verifyConversions(const Reference& reference)
{
    const app::Text text(reference.utf8);
    const qint64 count = qint64(reference.bytes.size()) - 1;
    QCOMPARE(text.characterCount(), count);
    QCOMPARE(text.byteCount(), qint64(reference.utf8.size()));
    QCOMPARE(text.utf16Count(), reference.utf16.size());
    for (qint64 character = 0; character <= count; ++character) {
        const auto index = std::size_t(character);
        QCOMPARE(text.byteAt(character), reference.bytes[index]);
        QCOMPARE(text.utf16At(character), reference.units[index]);
        // All positions up to the next character belong to this one.
        const bool last = character == count;
        for (qint64 byte = reference.bytes[index];
            byte < (last ? reference.bytes[index] + 1 : reference.bytes[index + 1]); ++byte)
            QCOMPARE(text.characterAtByte(byte), character);
        for (qint64 unit = reference.units[index];
            unit < (last ? reference.units[index] + 1 : reference.units[index + 1]); ++unit)
            QCOMPARE(text.characterAtUtf16(unit), character);
    }
}

void TextTest::isEmptyWithoutWords()
{
    const app::Text text;
    QVERIFY(text.isEmpty());
    QCOMPARE(text.characterCount(), 0);
    QCOMPARE(text.paragraphCount(), 1);
    QCOMPARE(text.paragraph(0), (app::Span{0, 0}));
    QCOMPARE(text.byteAt(5), 0);
    QCOMPARE(text.sha256(), app::Text(std::string()).sha256());
}

void TextTest::convertsEveryPosition_data()
{
    QTest::addColumn<std::u32string>("characters");
    QTest::newRow("one letter") << std::u32string(U"a");
    QTest::newRow("English, longer than a checkpoint") << std::u32string(3000, U'x');
    QTest::newRow("Chinese, exactly on the checkpoints") << std::u32string(1024, U'中');
    QTest::newRow("flags only, two units each") << std::u32string(2000, U'\U0001F1E8');
    QTest::newRow("one flag behind a checkpoint's worth of letters") << std::u32string(1023, U'x') + U"\U0001F1E8y";
    QTest::newRow("a letter with two accents") << std::u32string(U"e\u0301\u0323x");
    QTest::newRow("exactly one checkpoint") << std::u32string(1024, U'x');
}

void TextTest::convertsEveryPosition()
{
    QFETCH(std::u32string, characters);
    verifyConversions(Reference(characters));
}

void TextTest::convertsRandomTexts()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const std::u32string alphabet =
        U"ab \n\u00E9\u0301\u4E2D\uD55C\u0416\u05D0\u200D\uFEFF\u2028\U0001F468\U0001F1E8\U00010FFFF";
    for (int round = 0; round < 20; ++round) {
        std::u32string characters;
        const int length = int(random.bounded(4000));
        // Runs rather than single characters, so that stretches of one width meet the checkpoints in every way.
        while (int(characters.size()) < length)
            characters.append(random.bounded(1, 900), alphabet[random.bounded(int(alphabet.size()))]);
        for (int change = 0; change < 50 && !characters.empty(); ++change)
            characters[random.bounded(int(characters.size()))] = alphabet[random.bounded(int(alphabet.size()))];
        verifyConversions(Reference(characters));
        if (QTest::currentTestFailed())
            return;
    }
}

void TextTest::clampsPositionsOutsideTheText()
{
    const app::Text text(std::string("né"));
    QCOMPARE(text.byteAt(-7), 0);
    QCOMPARE(text.byteAt(99), 3);
    QCOMPARE(text.utf16At(-1), 0);
    QCOMPARE(text.utf16At(99), 2);
    QCOMPARE(text.characterAtByte(-1), 0);
    QCOMPARE(text.characterAtByte(99), 2);
    QCOMPARE(text.characterAtUtf16(-1), 0);
    QCOMPARE(text.characterAtUtf16(99), 2);
    QCOMPARE(text.paragraphAt(-1), 0);
    QCOMPARE(text.paragraphAt(99), 0);
    QCOMPARE(text.paragraph(-1), text.paragraph(0));
    QCOMPARE(text.paragraph(99), text.paragraph(0));
}

void TextTest::givesTheStartOfACharacterForAPositionInside()
{
    const app::Text text(std::string("a\U0001F1E8b"));
    QCOMPARE(text.characterAtByte(3), 1);
    QCOMPARE(text.characterAtUtf16(2), 1); // between the surrogates
    QCOMPARE(text.characterAtUtf16(3), 2);
}

void TextTest::slicesByCharacters()
{
    const app::Text text(std::string("Си Цзиньпин said"));
    QCOMPARE(text.slice({3, 11}), std::string_view("Цзиньпин"));
    QCOMPARE(text.toQString({12, 16}), u"said"_s);
    QCOMPARE(text.slice({5, 5}), std::string_view());
    QCOMPARE(text.slice({9, 2}), std::string_view()); // the wrong way round is empty, not a crash
    QCOMPARE(text.slice({12, 900}), std::string_view("said"));
}

void TextTest::byteOrderMarkInsideIsACharacter()
{
    const app::Text text("Xi\n\uFEFF\uFEFFПутин");
    QCOMPARE(text.toQString({3, 10}), u"\uFEFF\uFEFFПутин"_s);
    QCOMPARE(text.toQString({4, 6}), u"\uFEFFП"_s);
}

void TextTest::nothingButByteOrderMarks()
{
    constexpr qsizetype count = 1'000'000;
    const QString marks(count, QChar(QChar::ByteOrderMark));
    const app::Text text(app::toUtf8(marks));
    QCOMPARE(text.characterCount(), qint64(count));
    QVERIFY(text.toQString(text.all()) == marks);
    QCOMPARE(text.toQString({1, 3}), marks.first(2));
}

void TextTest::countsParagraphs_data()
{
    QTest::addColumn<std::string>("utf8");
    QTest::addColumn<std::vector<app::Span>>("expected");
    using Spans = std::vector<app::Span>;
    QTest::newRow("no line feed") << std::string("Xi") << Spans{{0, 2}};
    QTest::newRow("a line feed at the end opens a blank one") << std::string("Xi\n") << Spans{{0, 2}, {3, 3}};
    QTest::newRow("blank ones between count") << std::string("习\n\n普京") << Spans{{0, 1}, {2, 2}, {3, 5}};
    QTest::newRow("line feeds only") << std::string("\n\n") << Spans{{0, 0}, {1, 1}, {2, 2}};
    QTest::newRow("a line separator does not count") << std::string("a\u2028b") << Spans{{0, 3}};
}

void TextTest::countsParagraphs()
{
    QFETCH(std::string, utf8);
    QFETCH(std::vector<app::Span>, expected);
    const app::Text text(utf8);
    QCOMPARE(text.paragraphCount(), qint64(expected.size()));
    for (qint64 index = 0; index < text.paragraphCount(); ++index) {
        const app::Span span = expected[std::size_t(index)];
        QCOMPARE(text.paragraph(index), span);
        // The line feed belongs to the paragraph that it ends.
        for (qint64 character = span.start; character <= span.end; ++character)
            QCOMPARE(text.paragraphAt(character), index);
    }
}

void TextTest::hashesTheSameFromAllThreads()
{
    const app::Text text(std::string(1 << 20, 'x'));
    const std::string expected =
        QCryptographicHash::hash(QByteArray(1 << 20, 'x'), QCryptographicHash::Sha256).toHex().toStdString();
    std::vector<std::string> answers(8);
    {
        std::vector<std::jthread> threads;
        for (std::string& answer : answers)
            threads.emplace_back([&answer, copy = text] { answer = copy.sha256(); });
    }
    for (const std::string& answer : answers)
        QCOMPARE(answer, expected);
}

void TextTest::staysUsableAfterAMove()
{
    app::Text text(std::string("Putin"));
    const app::Text other = std::move(text); // NOLINT(performance-move-const-arg): a move copies, and
    QCOMPARE(text, other);                   // NOLINT(bugprone-use-after-move): that is the promise
}

QTEST_GUILESS_MAIN(TextTest)
#include "tst_text.moc"
