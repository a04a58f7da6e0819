// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/text/boundaries.h"
#include "ui/reading/textcolumn.h"

#include <QtTest>

using namespace std::string_literals;

class TextColumnTest : public QObject
{
    Q_OBJECT

private slots:
    void blocksCoverTheText_data();
    void blocksCoverTheText();
    void aLongLineIsCutBehindASentence();
    void scrollingDownAndUpComesBackToTheSamePixel();
    void theBarReachesBothEnds();
    void theBarLeadsToEveryPlace();
    void widthAndZoomKeepTheTopCharacter();
    void blankLinesAreOneGap();
    void manyBlankLinesAreScrolledThrough();
    void rightToLeftParagraphsStandAtTheRight();
    void marginsShrinkInANarrowWindow();
    void chineseLinesAreNoFurtherApart();
    void titleHeadAndFurnitureAreSetApart();
};

namespace {

std::string repeated(const std::string& words, int times)
{
    std::string text;
    for (int i = 0; i < times; ++i)
        text += words;
    return text;
}

std::string article(int paragraphs)
{
    std::string text;
    for (int i = 0; i < paragraphs; ++i)
        text += "Paragraph " + std::to_string(i) + ". " + repeated("Both sides agreed to talk. ", i * 7 % 30) + "\n\n";
    return text;
}

class Column : public ui::TextColumn
{
public:
    explicit Column(const app::Text& text, QSize size = {900, 600}, const app::ArticleDetails& details = {})
    {
        resize(size);
        setArticle(text, details);
    }
};

/// What is to be seen, by the first characters of the blocks and their tops.
std::vector<std::pair<qint64, int>> sight(const ui::TextColumn& column)
{
    std::vector<std::pair<qint64, int>> blocks;
    for (const ui::TextColumn::VisibleBlock& shown : column.visible())
        blocks.emplace_back(shown.layout->span().start, shown.top);
    return blocks;
}
}

void TextColumnTest::blocksCoverTheText_data()
{
    QTest::addColumn<QByteArray>("utf8");
    const auto row = [](const char* name, const std::string& text) {
        QTest::newRow(name) << QByteArray::fromStdString(text);
    };
    row("empty", "");
    row("a line feed only", "\n");
    row("short lines", "one\ntwo\n\nthree");
    row("one line of sentences", repeated("They met in Bonn. They talked. ", 2'000));
    row("one word", repeated("x", 50'000));
    row("one line of Chinese", repeated("双方将继续保持沟通", 3'000));
    row("a heap of combining marks", "a" + repeated("\xCC\x81", 20'000));
    row("families", repeated("\U0001F468\u200D\U0001F469\u200D\U0001F467", 2'000));
    row("exactly one piece", repeated("y", 4'096));
    row("one more than a piece", repeated("y", 4'097));
}

void TextColumnTest::blocksCoverTheText()
{
    QFETCH(QByteArray, utf8);
    const app::Text text(utf8.toStdString());
    const ui::Blocks blocks(text);
    qint64 reached = 0;
    std::optional<ui::Block> before;
    for (std::optional<ui::Block> block = ui::Block{}; block; block = blocks.next(*block)) {
        const app::Span span = blocks.span(*block);
        QCOMPARE(span.start, reached + (before && block->paragraph != before->paragraph ? 1 : 0));
        QVERIFY(blocks.bytes(*block).length() <= 8'192);
        QVERIFY(!span.isEmpty() || text.paragraph(block->paragraph).isEmpty());
        QCOMPARE(blocks.previous(*block), before);
        QCOMPARE(blocks.at(span.start), *block);
        if (!span.isEmpty())
            QCOMPARE(blocks.at(span.end - 1), *block);
        reached = span.end;
        before = block;
    }
    QCOMPARE(reached, text.characterCount());
    QCOMPARE(blocks.last(), *before);
}

void TextColumnTest::aLongLineIsCutBehindASentence()
{
    const app::Text text(repeated("Moscow and Beijing oppose the system, said the minister. ", 200));
    const ui::Blocks blocks(text);
    const app::Span first = blocks.span({0, 0});
    QVERIFY(first.end < text.characterCount());
    QVERIFY(text.toQString(first).endsWith(u"minister. "));
}

void TextColumnTest::scrollingDownAndUpComesBackToTheSamePixel()
{
    Column view(app::Text(article(400)));
    view.scrollBy(5'000);
    const auto before = sight(view);
    for (const int step : {54, 1, 300, 7, 2'000, 54})
        view.scrollBy(step);
    QVERIFY(sight(view) != before);
    view.scrollBy(-(54 + 1 + 300 + 7 + 2'000 + 54));
    QCOMPARE(sight(view), before);
    view.scrollBy(-1'000'000);
    QCOMPARE(view.visible().front().top, 0);
    QCOMPARE(view.topCharacter(), 0);
}

void TextColumnTest::theBarReachesBothEnds()
{
    Column view(app::Text(article(400)));
    QCOMPARE(view.value(), 0);
    view.scrollBy(10'000'000);
    QCOMPARE(view.value(), view.maximum());
    const ui::TextColumn::VisibleBlock last = view.visible().back();
    QCOMPARE(last.layout->span().end, view.text().characterCount());
    QVERIFY(last.top + last.layout->height() <= view.viewport().height());
    const auto atEnd = sight(view);
    view.setValue(0);
    QCOMPARE(view.topCharacter(), 0);
    view.setValue(view.maximum());
    QCOMPARE(sight(view), atEnd);

    const Column shortText(app::Text(std::string("One line.")));
    QCOMPARE(shortText.maximum(), 0);
}

void TextColumnTest::theBarLeadsToEveryPlace()
{
    Column view(app::Text(article(300) + repeated("A line that never ends. ", 4'000)));
    qint64 top = -1;
    for (int value = 0; value <= view.maximum(); value += 50) {
        view.setValue(value);
        QVERIFY(view.topCharacter() >= top);
        QVERIFY2(std::abs(view.value() - value) <= 2, qPrintable(QString::number(view.value() - value)));
        top = view.topCharacter();
    }
    QVERIFY(top > view.text().characterCount() * 9 / 10);
}

void TextColumnTest::widthAndZoomKeepTheTopCharacter()
{
    const app::Text text(article(200));
    Column view(text);
    view.scrollTo(text.characterCount() / 2);
    const qint64 top = view.topCharacter();
    const auto before = sight(view);
    for (const int width : {700, 333, 250, 1'400, 512, 900}) {
        view.resize({width, 600});
        const app::Span line = view.lineOf({top, false}).layout->lineSpan(view.lineOf({top, false}).line);
        QCOMPARE(view.topCharacter(), line.start);
    }
    QCOMPARE(sight(view), before); // no drift, not even by a pixel
    for (const int zoom : {150, 50, 300, 100})
        view.setZoom(zoom);
    QCOMPARE(view.topCharacter(), top);
}

void TextColumnTest::blankLinesAreOneGap()
{
    const auto distance = [](const std::string& utf8) {
        const app::Text text(utf8);
        const Column view(text);
        return view.topOf(view.lineOf({text.characterCount(), false})) - view.topOf(view.lineOf({0, false}));
    };
    const int one = distance("first\n\nsecond");
    QVERIFY(one > 28);
    QVERIFY(one < 2 * 28);
    QVERIFY(distance("first\n\n\n\n\nsecond") < 2 * 28 + 8);
    QCOMPARE(distance("first\nsecond"), one); // where there are none, paragraphs are still set apart
}

void TextColumnTest::manyBlankLinesAreScrolledThrough()
{
    Column view(app::Text(std::string(1'000'000, '\n')));
    QVERIFY(view.visible().size() < 400);
    view.setValue(view.maximum() / 2);
    QVERIFY(view.topCharacter() > 400'000);
    QVERIFY(view.topCharacter() < 600'000);
}

void TextColumnTest::rightToLeftParagraphsStandAtTheRight()
{
    const app::Text text("قال المتحدث إن البلدين يعارضان النشر\nThe end."s);
    const Column view(text);
    const auto& arabic = *view.visible()[0].layout;
    QVERIFY(arabic.isRightToLeft());
    const std::vector<ui::Stretch> words = arabic.stretches(0, arabic.span());
    QVERIFY(words.back().right > view.width() - 2);
    QVERIFY(words.front().left > view.width() / 4);
    QVERIFY(!view.visible()[1].layout->isRightToLeft());
    // The start is at the right; a point beyond either end gives that end.
    QCOMPARE(view.caretAt({view.left() + view.width() + 20, 45}).character, 0);
    QCOMPARE(view.caretAt({view.left() - 20, 45}).character, arabic.span().end);
}

void TextColumnTest::marginsShrinkInANarrowWindow()
{
    const app::Text text(article(3));
    const Column wide(text, {1'400, 600});
    QCOMPARE(wide.width(), wide.typography().columnWidth());
    QVERIFY(std::abs(wide.left() - (1'400 - wide.left() - wide.width())) <= 1); // in the middle
    const Column usual(text, {800, 600});
    QVERIFY(usual.left() >= 96);
    const Column narrow(text, {300, 600});
    QVERIFY(narrow.left() >= 20); // lanes have room
    QVERIFY(narrow.left() + narrow.width() <= 300);
    QVERIFY(narrow.width() > 220);
    const Column tiny(text, {1, 1});
    QVERIFY(tiny.width() > 0);
}

void TextColumnTest::chineseLinesAreNoFurtherApart()
{
    const app::Text text("Both sides, 双方, agreed. "s + repeated("Сказал он: 双方将继续保持沟通 and so on. ", 10));
    const Column view(text);
    const auto& layout = *view.visible()[0].layout;
    QVERIFY(layout.lineCount() > 3);
    QCOMPARE(layout.height(), layout.lineTop(0) + 28 * layout.lineCount());
}

void TextColumnTest::titleHeadAndFurnitureAreSetApart()
{
    const app::Text text("Home / World\nLeaders meet\nWire, 4 July 2017\nMOSCOW — They met.\nContact"s);
    app::ArticleDetails details;
    details.titleSpan = text.paragraph(1);
    details.headSpan = text.paragraph(2);
    details.furniture = {text.paragraph(0), text.paragraph(4)};
    const Column view(text, {900, 600}, details);
    std::vector<ui::ParagraphRole> roles;
    for (const ui::TextColumn::VisibleBlock& shown : view.visible())
        roles.push_back(shown.layout->role());
    using enum ui::ParagraphRole;
    QCOMPARE(roles, std::vector<ui::ParagraphRole>({Furniture, Title, Head, Body, Furniture}));
}

QTEST_MAIN(TextColumnTest)
#include "tst_textcolumn.moc"
