// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/text/textdecoder.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QStringDecoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_literals;
using Encoding = app::DecodedText::Encoding;

class TextDecoderTest : public QObject
{
    Q_OBJECT
private slots:
    void decodes_data();
    void decodes();
    void replacesWhatIsNoUtf8_data();
    void replacesWhatIsNoUtf8();
    void repairsRandomBytes();
    void refuses_data();
    void refuses();
    void saysWhatWideTextLooksLike();
    void hashesTheBytesOfTheFile_data();
    void hashesTheBytesOfTheFile();
    void namesEncodings();
};

static std::string utf16(const QString& words, bool littleEndian, bool mark = true)
{
    std::string bytes;
    const auto add = [&](char16_t unit) {
        const char low = char(unit & 0xFF);
        const char high = char(unit >> 8);
        bytes += littleEndian ? std::string{low, high} : std::string{high, low};
    };
    if (mark)
        add(0xFEFF);
    for (const QChar unit : words)
        add(unit.unicode());
    return bytes;
}

void TextDecoderTest::decodes_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("expected");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<bool>("mark");
    QTest::addColumn<qint64>("replaced");
    const auto row = [](const char* name, const std::string& bytes, const std::string& expected,
                         Encoding encoding = Encoding::Utf8, bool mark = false, qint64 replaced = 0) {
        QTest::newRow(name) << bytes << expected << int(encoding) << mark << replaced;
    };
    row("English", "Xi said", "Xi said");
    row("Windows line ends", "a\r\nb\r\n\r\nc\r\n", "a\nb\n\nc\n");
    row("line ends of old Macs", "a\rb\r\rc\r", "a\nb\n\nc\n");
    row("all line ends in one file", "a\r\nb\rc\nd\r\r\ne", "a\nb\nc\nd\n\ne");
    row("a lone carriage return", "\r", "\n");
    row("byte order mark",
        "\xEF\xBB\xBF"
        "Xi",
        "Xi", Encoding::Utf8, true);
    row("only the first mark is dropped",
        "\xEF\xBB\xBF\xEF\xBB\xBF"
        "Xi\xEF\xBB\xBF",
        "\xEF\xBB\xBF"
        "Xi\xEF\xBB\xBF",
        Encoding::Utf8, true);
    row("no-break space, line separator, next line and zero width stay", "a\u00A0b\u2028c\u0085d\u200Be\v\f",
        "a\u00A0b\u2028c\u0085d\u200Be\v\f");
    row("jamo are not composed", "\u1112\u1161\u11AB", "\u1112\u1161\u11AB");
    row("a stray NUL in a long text stays", std::string(500, 'x') + '\0' + std::string(500, 'y'),
        std::string(500, 'x') + '\0' + std::string(500, 'y'));
    row("UTF-16 little endian", utf16(u"Си\r\n中\U0001F1E8"_s, true), "Си\n中\U0001F1E8", Encoding::Utf16LittleEndian,
        true);
    row("UTF-16 big endian", utf16(u"Си\r中"_s, false), "Си\n中", Encoding::Utf16BigEndian, true);
    row("UTF-16, a high surrogate alone", utf16(QString(u"a"_s + QChar(0xD800) + u'b'), true), "a\uFFFDb",
        Encoding::Utf16LittleEndian, true, 1);
    row("UTF-16, surrogates in the wrong order", utf16(QString(QChar(0xDC00)) + QChar(0xD800), false), "\uFFFD\uFFFD",
        Encoding::Utf16BigEndian, true, 2);
    row("UTF-16, half a unit at the end", utf16(u"ab"_s, true) + "c", "ab\uFFFD", Encoding::Utf16LittleEndian, true, 1);
    row("U+FFFD that stands in the file is not counted", "a\uFFFDb", "a\uFFFDb");
}

void TextDecoderTest::decodes()
{
    QFETCH(std::string, bytes);
    const auto decoded = app::decode(bytes, u"article.txt"_s);
    QVERIFY(decoded.has_value());
    QTEST(std::string(decoded->text.utf8()), "expected");
    QTEST(int(decoded->encoding), "encoding");
    QTEST(decoded->byteOrderMark, "mark");
    QTEST(decoded->replaced, "replaced");
}

void TextDecoderTest::replacesWhatIsNoUtf8_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("expected");
    QTest::addColumn<qint64>("replaced");
    // The examples of the Unicode standard's chapter on conformance, and their neighbours.
    QTest::newRow("overlong forms") << "\xC0\xAF\xE0\x80\xBF\xF0\x81\x82\x41"s
                                    << "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDA"s << qint64(8);
    QTest::newRow("surrogates in UTF-8") << "\xED\xA0\x80\xED\xBF\xBF\xED\xAF\x41"s
                                         << "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDA"s << qint64(8);
    QTest::newRow("beyond the last character")
        << "\xF4\x91\x92\x93\xFF\x41\x80\xBF\x42"s << "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDA\uFFFD\uFFFDB"s << qint64(7);
    QTest::newRow("truncated sequences") << "\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41"s << "\uFFFD\uFFFD\uFFFD\uFFFDA"s
                                         << qint64(4);
    QTest::newRow("cut at the end") << "ab\xE4\xB8"s << "ab\uFFFD"s << qint64(1);
    QTest::newRow("a letter after a lead byte survives") << "\xE4x"s << "\uFFFDx"s << qint64(1);
    QTest::newRow("Russian in windows-1251")
        << "\xCF\xF3\xF2\xE8\xED \xF1\xEA\xE0\xE7\xE0\xEB"s
        << "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"s << qint64(11);
    QTest::newRow("with mark and line ends") << "\xEF\xBB\xBF"
                                                "a\xFF\r\nb"s
                                             << "a\uFFFD\nb"s << qint64(1);
}

void TextDecoderTest::replacesWhatIsNoUtf8()
{
    QFETCH(std::string, bytes);
    const auto decoded = app::decode(bytes, u"article.txt"_s);
    QVERIFY(decoded.has_value());
    QTEST(std::string(decoded->text.utf8()), "expected");
    QTEST(decoded->replaced, "replaced");
}

/// Whether @p bytes could be the beginning of a character, found by trying ends that cover every kind of second byte.
static bool startsCharacter(const std::string& bytes)
{
    const std::string ends[] = {"", "\x80", "\x8F", "\x90", "\x9F", "\xA0", "\xBF"};
    for (const std::string& second : ends)
        for (const std::string& third : {""s, "\x80"s})
            for (const std::string& fourth : {""s, "\x80"s})
                if (const QString one = QString::fromStdString(bytes + second + third + fourth);
                    one.toUcs4().size() == 1 && one.front() != QChar::ReplacementCharacter)
                    return true;
    return false;
}

void TextDecoderTest::repairsRandomBytes()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const std::string pieces[] = {
        "a", " ", "é", "中", "\U0001F1E8", "\xC0", "\xED\xA0", "\xF4\x90", "\xFF", "\x80", "\xE4\xB8", "\xF0\x9F\x87"};
    for (int round = 0; round < 3000; ++round) {
        std::string bytes = "x";
        for (int piece = int(random.bounded(12)); piece > 0; --piece)
            bytes += pieces[random.bounded(int(std::size(pieces)))];
        const auto decoded = app::decode(bytes, u"article.txt"_s);
        QVERIFY(decoded.has_value());
        std::string expected;
        qint64 replaced = 0;
        for (std::size_t at = 0; at < bytes.size();) {
            std::size_t length = 1;
            while (at + length < bytes.size() && startsCharacter(bytes.substr(at, length + 1)))
                ++length;
            const QString one = QString::fromStdString(bytes.substr(at, length));
            const bool whole = one.toUcs4().size() == 1 && one.front() != QChar::ReplacementCharacter;
            expected += whole ? bytes.substr(at, length) : "\uFFFD";
            replaced += !whole;
            at += length;
        }
        QCOMPARE(QByteArray(decoded->text.utf8()), QByteArray::fromStdString(expected));
        QCOMPARE(decoded->replaced, replaced);
    }
}

void TextDecoderTest::refuses_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const std::string& bytes, app::Error::Kind kind) {
        QTest::newRow(name) << bytes << int(kind);
    };
    row("nothing", "", app::Error::Kind::Empty);
    row("a byte order mark and nothing else", "\xEF\xBB\xBF", app::Error::Kind::Empty);
    row("a UTF-16 mark and nothing else", "\xFF\xFE", app::Error::Kind::Empty);
    row("a picture", "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\b\2\0\0\0"s, app::Error::Kind::Binary);
    row("NUL bytes only", std::string(300, '\0'), app::Error::Kind::Binary);
    row("UTF-16 without its mark", utf16(u"Xi said"_s, true, false), app::Error::Kind::Binary);
    row("UTF-32, whose mark begins like that of UTF-16", "\xFF\xFE\0\0X\0\0\0i\0\0\0"s, app::Error::Kind::Binary);
}

void TextDecoderTest::saysWhatWideTextLooksLike()
{
    const auto reason = [](const std::string& bytes) {
        const auto decoded = app::decode(bytes, u"a.txt"_s);
        return decoded ? QString() : decoded.error().reason;
    };
    QVERIFY(reason(utf16(u"Xi said no, and Putin said no as well."_s, true, false)).contains(u"UTF-16"_s));
    QVERIFY(reason(utf16(u"Xi said no, and Putin said no as well."_s, false, false)).contains(u"UTF-16"_s));
    for (const bool littleEndian : {true, false}) {
        QVERIFY(
            reason(utf16(u"Си Цзиньпин сказал, что обе стороны против.\nПутин согласился.\n"_s, littleEndian, false))
                .contains(u"UTF-16"_s));
        QVERIFY(reason(utf16(u"习近平指出，双方反对部署“萨德”。\n普京表示同意。\n"_s, littleEndian, false))
                .contains(u"UTF-16"_s));
        QVERIFY(reason(utf16(u"시 주석은 반대한다고 말했다.\n푸틴도 동의했다.\n"_s, littleEndian, false))
                .contains(u"UTF-16"_s));
    }
    QVERIFY(reason("\xFF\xFE\0\0X\0\0\0i\0\0\0"s).contains(u"UTF-32"_s));
    QVERIFY(reason("\0\0\0X\0\0\0i\0\0\0 \0\0\0n"s).contains(u"UTF-32"_s));
    QCOMPARE(reason(std::string(300, '\0')), u"this is not a text file"_s);
    QCOMPARE(reason("Wang\0Yi said\0\n"s), u"this is not a text file"_s);
}

void TextDecoderTest::refuses()
{
    QFETCH(std::string, bytes);
    const auto decoded = app::decode(bytes, u"articles/a.txt"_s);
    QVERIFY(!decoded.has_value());
    QTEST(int(decoded.error().kind), "kind");
    QCOMPARE(decoded.error().subject, u"articles/a.txt"_s);
    QVERIFY(!decoded.error().reason.isEmpty());
    QVERIFY(!decoded.error().remedy.isEmpty());
}

void TextDecoderTest::hashesTheBytesOfTheFile_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::newRow("canonical already") << "Xi\nPutin"s;
    QTest::newRow("mark") << "\xEF\xBB\xBF"
                             "Xi"s;
    QTest::newRow("Windows line ends") << "Xi\r\n"s;
    QTest::newRow("damaged") << "Xi\xFF"s;
    QTest::newRow("UTF-16") << utf16(u"Xi"_s, true);
}

void TextDecoderTest::hashesTheBytesOfTheFile()
{
    QFETCH(std::string, bytes);
    const auto decoded = app::decode(bytes, u"article.txt"_s);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->sha256(),
        QCryptographicHash::hash(QByteArray::fromStdString(bytes), QCryptographicHash::Sha256).toHex().toStdString());
}

void TextDecoderTest::namesEncodings()
{
    QCOMPARE(app::nameOf(Encoding::Utf8), u"UTF-8"_s);
    QCOMPARE(app::nameOf(Encoding::Utf16LittleEndian), u"UTF-16 LE"_s);
    QCOMPARE(app::nameOf(Encoding::Utf16BigEndian), u"UTF-16 BE"_s);
}

QTEST_GUILESS_MAIN(TextDecoderTest)
#include "tst_textdecoder.moc"
