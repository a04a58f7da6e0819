// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/text/invisible.h"

#include <QTest>

using namespace Qt::StringLiterals;

class InvisibleTest : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhatIsNotSeen_data();
    void tellsWhatIsNotSeen();
    void tellsWhatIsBlank();
    void namesCodePoints();
    void namesThemInTheirPlaces();
};

void InvisibleTest::tellsWhatIsNotSeen_data()
{
    QTest::addColumn<char32_t>("before");
    QTest::addColumn<char32_t>("character");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* name, char32_t before, char32_t character, bool expected) {
        QTest::newRow(name) << before << character << expected;
    };
    row("letter", 0, U'X', false);
    row("Chinese character", 0, U'习', false);
    row("combining accent", U'e', 0x0301, false);
    row("line feed", 0, U'\n', false);
    row("no-break space", 0, 0x00A0, false);
    row("right-to-left override", U'X', 0x202E, true);
    row("isolate", U'X', 0x2067, true);
    row("zero width space", U'X', 0x200B, true);
    row("byte order mark in the text", U'X', 0xFEFF, true);
    row("soft hyphen", U'X', 0x00AD, true);
    row("line separator", U'X', 0x2028, true);
    row("NUL", U'X', 0, true);
    row("escape", U'X', 0x1B, true);
    row("tag letter", U'X', 0xE0041, true);
    row("Hangul filler", U'X', 0x3164, true);
    row("non-joiner in a Latin name", U'X', 0x200C, true);
    row("joiner at the start", 0, 0x200D, true);
    row("non-joiner in a Persian word", 0x06CC, 0x200C, false);
    row("joiner after a virama", 0x094D, 0x200D, false);
    row("joiner in an emoji", 0x1F468, 0x200D, false);
}

void InvisibleTest::tellsWhatIsNotSeen()
{
    QFETCH(char32_t, before);
    QFETCH(char32_t, character);
    QTEST(app::isInvisible(character, before), "expected");
}

void InvisibleTest::tellsWhatIsBlank()
{
    for (const char* text : {"", "\n", " \t\n\n\u00a0\u3000\n", "\uFEFF", "\u200b\n\u202e"})
        QVERIFY2(app::isBlank(app::Text(text)), text);
    for (const char* text : {"x", "\n\n .", "\u200b习"})
        QVERIFY2(!app::isBlank(app::Text(text)), text);
}

void InvisibleTest::namesCodePoints()
{
    QCOMPARE(app::codePointName(0), u"U+0000"_s);
    QCOMPARE(app::codePointName(0x202E), u"U+202E"_s);
    QCOMPARE(app::codePointName(0xE0041), u"U+E0041"_s);
}

void InvisibleTest::namesThemInTheirPlaces()
{
    QCOMPARE(app::withInvisibleNamed(u"a\u202Etxt.exe"_s), u"a[U+202E]txt.exe"_s);
    QCOMPARE(app::withInvisibleNamed(u"\x1B[2J"_s), u"[U+001B][2J"_s);
    const QString seen = u"习近平 ми\u0306ру \U0001F468\u200D\U0001F469\t한국"_s;
    QCOMPARE(app::withInvisibleNamed(seen), seen);
}

QTEST_GUILESS_MAIN(InvisibleTest)
#include "tst_invisible.moc"
