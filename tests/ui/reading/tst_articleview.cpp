// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/text/boundaries.h"
#include "tests/support/accessibility.h"
#include "tests/ui/reading/statements.h"
#include "ui/reading/articleview.h"
#include "ui/support/theme.h"

#include <QClipboard>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleHints>
#include <QVBoxLayout>
#include <QtTest>

using namespace std::string_literals;
using namespace Qt::StringLiterals;
using app::Span;
using app::StatementId;
using app::Text;
using tests::statementOn;

Q_DECLARE_METATYPE(app::Span)

namespace {

ui::MarkStyle styleOf(const app::Statement& statement)
{
    ui::MarkStyle style;
    for (const app::SpokenBy& speaker : statement.speakers) {
        style.bars.push_back(ui::theme().hue(speaker.name == "Xi" ? 0 : 1));
        style.label += QString::fromStdString(speaker.name);
    }
    style.tint = statement.speakers.size() > 1 ? ui::theme().jointTint : ui::theme().tint(style.bars.front());
    return style;
}

/// A view as it stands in the window: shown, with the focus, and the window's keys caught around it.
class Reader : public QWidget
{
public:
    explicit Reader(const std::string& utf8, const app::ArticleDetails& details = {})
        : text(utf8)
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(&view);
        resize(900, 600);
        view.setMarkStyle(styleOf);
        view.setStatements(&list);
        view.setArticle(text, details);
        show();
        view.setFocus();
        QObject::connect(&view, &ui::ArticleView::statementActivated, &view, &ui::ArticleView::setCurrentStatement);
    }
    ~Reader() override { view.setParent(nullptr); }

    [[nodiscard]] Span spanOf(const std::string& words) const
    {
        const std::size_t at = text.utf8().find(words);
        return {text.characterAtByte(qint64(at)), text.characterAtByte(qint64(at + words.size()))};
    }
    [[nodiscard]] QString selected() const { return text.toQString(view.selection()); }
    [[nodiscard]] QPoint pointOn(const std::string& words) const { return view.rectOf(spanOf(words)).center(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    void caretTo(qint64 character) { view.select({character, character}); }
    /// A click that no earlier click makes a double click.
    void click(QPoint point, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, point,
            QGuiApplication::styleHints()->mouseDoubleClickInterval() + 10);
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(
            view.viewport(), Qt::LeftButton, {}, from, QGuiApplication::styleHints()->mouseDoubleClickInterval() + 10);
        QTest::mouseMove(view.viewport(), to);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    }

    std::vector<int> keysOfTheWindow;
    const Text text;
    app::StatementList list;
    ui::ArticleView view;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() != Qt::Key_Control && event->key() != Qt::Key_Alt)
            keysOfTheWindow.push_back(event->key());
    }
};

const std::string twoSentences = "Mr. Xi spoke on Monday. Putin answered him on Tuesday.\n\nLavrov was there.";

int pixelsOf(const QImage& image, const QRect& where, const QColor& colour)
{
    int count = 0;
    for (int y = std::max(0, where.top()); y <= std::min(where.bottom(), image.height() - 1); ++y) {
        for (int x = std::max(0, where.left()); x <= std::min(where.right(), image.width() - 1); ++x)
            count += image.pixelColor(x, y).rgb() == colour.rgb();
    }
    return count;
}

std::string longArticle(int paragraphs)
{
    std::string text;
    for (int i = 0; i < paragraphs; ++i)
        text += "Paragraph " + std::to_string(i) + ": both sides agreed to hold further talks, the ministry said.\n\n";
    return text;
}
}

class ArticleViewTest : public QObject
{
    Q_OBJECT

private slots:
    void arrowsMoveByWhatAPersonSees();
    void shiftAndArrowsSelect();
    void arrowLeavesASelectionAtItsEnd();
    void wordsAndLineEnds();
    void downAndUpKeepTheirX();
    void paragraphByParagraph();
    void pagesAndEndsOfTheText();
    void rightToLeftArrowsFollowTheScreen();
    void otherKeysAreTheWindows();
    void dragSelects();
    void doubleClickSelectsAWordTripleASentence();
    void shiftClickExtends();
    void draggingBeyondTheEdgeScrolls();
    void sentenceThenParagraph();
    void copyIsExact();
    void selectionIsSnappedAndAnnounced();
    void zoomByKeyAndWheel();
    void resizingAndZoomKeepTheTop();
    void revealScrollsOnlyIfNeeded();
    void placeIsRestored();
    void sentenceIsFoundFromTheGapBelowIt();
    void clickActivatesTheInnermostThenTheOthers();
    void clickOnABarActivates();
    void caretEntersAndLeavesStatements();
    void tintBarAndOutlineArePainted();
    void colleaguesMarksAreHollowAtTheRight();
    void differingWordsAreUnderlined();
    void overlappingBarsLieBesideEachOther();
    void changesOfTheListAreShown();
    void paintsLikeANewViewAfterAnyEdits();
    void manyOverlapsCollapse();
    void themeChangeRepaints();
    void listMayBeReplacedOrDestroyed();
    void strangeTextsAndMarks_data();
    void strangeTextsAndMarks();
    void tabLeadsOut();
};

void ArticleViewTest::arrowsMoveByWhatAPersonSees()
{
    // e with an accent of its own, a family of three, a line feed
    Reader reader("e\u0301\U0001F468\u200D\U0001F469\u200D\U0001F467\nx"s);
    for (const qint64 place : {2, 7, 8, 9, 9}) {
        reader.key(Qt::Key_Right);
        QCOMPARE(reader.view.caret(), place);
    }
    for (const qint64 place : {8, 7, 2, 0, 0}) {
        reader.key(Qt::Key_Left);
        QCOMPARE(reader.view.caret(), place);
    }
}

void ArticleViewTest::shiftAndArrowsSelect()
{
    Reader reader(twoSentences);
    reader.caretTo(4);
    reader.key(Qt::Key_Right, Qt::ShiftModifier);
    reader.key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(reader.selected(), u"Xi"_s);
    for (int i = 0; i < 3; ++i)
        reader.key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(reader.selected(), u" "_s); // over to the other side of where it began
    reader.key(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(reader.view.selection(), Span({4, 4}));
}

void ArticleViewTest::arrowLeavesASelectionAtItsEnd()
{
    Reader reader(twoSentences);
    reader.view.select({4, 6});
    reader.key(Qt::Key_Left);
    QCOMPARE(reader.view.selection(), Span({4, 4}));
    reader.view.select({4, 6});
    reader.key(Qt::Key_Right);
    QCOMPARE(reader.view.selection(), Span({6, 6}));
}

void ArticleViewTest::wordsAndLineEnds()
{
    Reader reader(longArticle(1)
        + "Some more words, so many that this paragraph surely is wrapped into several lines "
          "on any screen that there is or was, says the test.");
    const qint64 start = reader.spanOf("Some").start;
    reader.caretTo(start);
    reader.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(reader.view.caret(), reader.spanOf("more").start);
    reader.key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(reader.view.caret(), start);
    reader.key(Qt::Key_End, Qt::ShiftModifier);
    const Span line = reader.view.lineAt(start);
    QCOMPARE(reader.view.selection(), Span({start, line.end - 1})); // the space at the wrap stays behind
    reader.key(Qt::Key_Home);
    QCOMPARE(reader.view.caret(), start);

    // Without a space, the end of a line is the start of the next one, but the caret stays where it was sent.
    Reader chinese([] {
        std::string text;
        for (int i = 0; i < 20; ++i)
            text += "双方将继续保持沟通";
        return text;
    }());
    const Span first = chinese.view.lineAt(0);
    chinese.key(Qt::Key_End);
    QCOMPARE(chinese.view.caret(), first.end);
    chinese.key(Qt::Key_Home);
    QCOMPARE(chinese.view.caret(), 0);
    chinese.key(Qt::Key_End);
    chinese.key(Qt::Key_Down);
    QCOMPARE(chinese.view.caret(), chinese.view.lineAt(first.end).end);
}

void ArticleViewTest::downAndUpKeepTheirX()
{
    Reader reader("A line that is long enough to have a place in it.\nshort\nA line that is long enough to have one.");
    reader.caretTo(30);
    const int x = reader.view.rectOf({30, 30}).left();
    reader.key(Qt::Key_Down);
    QCOMPARE(reader.view.caret(), reader.spanOf("short").end);
    reader.key(Qt::Key_Down);
    const int below = reader.view.rectOf({reader.view.caret(), reader.view.caret()}).left();
    QVERIFY(std::abs(below - x) < 8);
    reader.key(Qt::Key_Up);
    reader.key(Qt::Key_Up);
    QCOMPARE(reader.view.caret(), 30);
    reader.key(Qt::Key_Up);
    QCOMPARE(reader.view.caret(), 0); // no line above: as far as the text goes
}

void ArticleViewTest::paragraphByParagraph()
{
    Reader reader("First one.\n\n  \nSecond one.\nThird.\n");
    reader.caretTo(3);
    QList<qint64> places;
    for (int i = 0; i < 3; ++i) {
        reader.key(Qt::Key_Down, Qt::ControlModifier);
        places += reader.view.caret();
    }
    QCOMPARE(places, QList<qint64>({15, 27, 34})); // then the end
    reader.caretTo(29);
    places.clear();
    for (int i = 0; i < 4; ++i) {
        reader.key(Qt::Key_Up, Qt::ControlModifier);
        places += reader.view.caret();
    }
    QCOMPARE(places, QList<qint64>({27, 15, 0, 0}));
    reader.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(reader.view.selection() == app::Span(0, 15));
}

void ArticleViewTest::pagesAndEndsOfTheText()
{
    Reader reader(longArticle(100));
    const qint64 end = reader.text.characterCount();
    reader.key(Qt::Key_PageDown);
    const qint64 page = reader.view.caret();
    QVERIFY(page > 200 && page < end / 2);
    QVERIFY(reader.view.viewport()->rect().contains(reader.view.rectOf({page, page})));
    reader.key(Qt::Key_PageUp);
    QCOMPARE(reader.view.caret(), 0);
    reader.key(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(reader.view.caret(), end);
    QCOMPARE(reader.view.verticalScrollBar()->value(), reader.view.verticalScrollBar()->maximum());
    reader.key(Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(reader.view.selection(), reader.text.all());
    QCOMPARE(reader.view.topCharacter(), 0);
}

void ArticleViewTest::rightToLeftArrowsFollowTheScreen()
{
    Reader reader("قال المتحدث"s);
    reader.key(Qt::Key_Left);
    QCOMPARE(reader.view.caret(), 1);
    const int first = reader.view.rectOf({0, 0}).left();
    QVERIFY(reader.view.rectOf({1, 1}).left() < first);
    reader.key(Qt::Key_Right);
    QCOMPARE(reader.view.caret(), 0);
    reader.key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(reader.selected(), u"قال "_s);
}

void ArticleViewTest::otherKeysAreTheWindows()
{
    Reader reader(twoSentences);
    for (const Qt::Key key :
        {Qt::Key_S, Qt::Key_1, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Delete, Qt::Key_J, Qt::Key_Space})
        reader.key(key);
    reader.key(Qt::Key_1, Qt::AltModifier);
    reader.key(Qt::Key_Right);
    reader.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(reader.keysOfTheWindow,
        std::vector<int>({Qt::Key_S, Qt::Key_1, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Delete, Qt::Key_J,
            Qt::Key_Space, Qt::Key_1}));
}

void ArticleViewTest::dragSelects()
{
    Reader reader(twoSentences);
    const QRect from = reader.view.rectOf(reader.spanOf("spoke"));
    const QRect to = reader.view.rectOf(reader.spanOf("answered"));
    reader.drag({from.left() + 1, from.center().y()}, {to.right(), to.center().y()});
    QCOMPARE(reader.selected(), u"spoke on Monday. Putin answered"_s);
    reader.drag({to.right(), to.center().y()}, {from.left() + 1, from.center().y()}); // backwards
    QCOMPARE(reader.selected(), u"spoke on Monday. Putin answered"_s);
}

void ArticleViewTest::doubleClickSelectsAWordTripleASentence()
{
    Reader reader(twoSentences);
    const QPoint point = reader.pointOn("answered");
    reader.click(point);
    QTest::mouseDClick(reader.view.viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(reader.selected(), u"answered"_s);
    QTest::mousePress(reader.view.viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(reader.selected(), u"Putin answered him on Tuesday."_s);
    QTest::mouseRelease(reader.view.viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(reader.selected(), u"Putin answered him on Tuesday."_s);
    reader.click(point);
    QVERIFY(reader.view.selection().isEmpty());
}

void ArticleViewTest::shiftClickExtends()
{
    Reader reader(twoSentences);
    const QRect spoke = reader.view.rectOf(reader.spanOf("spoke"));
    const QRect monday = reader.view.rectOf(reader.spanOf("Monday"));
    QSignalSpy activated(&reader.view, &ui::ArticleView::statementActivated);
    reader.click({spoke.left() + 1, spoke.center().y()});
    QCOMPARE(activated.count(), 1);
    reader.click({monday.right(), monday.center().y()}, Qt::ShiftModifier);
    QCOMPARE(reader.selected(), u"spoke on Monday"_s);
    QCOMPARE(activated.count(), 1); // selecting is not clicking a mark
}

void ArticleViewTest::draggingBeyondTheEdgeScrolls()
{
    Reader reader(longArticle(100));
    QWidget* viewport = reader.view.viewport();
    const QPoint start = reader.pointOn("Paragraph 1:");
    QTest::mousePress(viewport, Qt::LeftButton, {}, start);
    QTest::mouseMove(viewport, {start.x(), viewport->height() + 60});
    QTRY_VERIFY(reader.view.topCharacter() > 1'000);
    QVERIFY(reader.view.selection().end > reader.view.topCharacter());
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, {start.x(), viewport->height() + 60});
    const qint64 top = reader.view.topCharacter();
    QTest::qWait(150);
    QCOMPARE(reader.view.topCharacter(), top);
}

void ArticleViewTest::sentenceThenParagraph()
{
    Reader reader(twoSentences);
    reader.caretTo(reader.spanOf("spoke").start);
    reader.view.selectSentence();
    QCOMPARE(reader.selected(), u"Mr. Xi spoke on Monday."_s);
    reader.view.selectSentence();
    QCOMPARE(reader.selected(), u"Mr. Xi spoke on Monday. Putin answered him on Tuesday."_s);
    reader.view.selectSentence();
    QCOMPARE(reader.selected(), u"Mr. Xi spoke on Monday. Putin answered him on Tuesday."_s);
    reader.view.clearSelection();
    QVERIFY(reader.view.selection().isEmpty());
}

void ArticleViewTest::copyIsExact()
{
    const std::string exact = "a\u00A0b\u2028c\u00ADd\tf \U0001F1F7\U0001F1FA \uFFFD\u200F\n\nnext  "s;
    Reader reader(exact);
    reader.key(Qt::Key_A, Qt::ControlModifier);
    reader.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QString::fromStdString(exact));
    reader.view.clearSelection();
    reader.key(Qt::Key_C, Qt::ControlModifier); // nothing selected: the clipboard keeps what it has
    QCOMPARE(QApplication::clipboard()->text(), QString::fromStdString(exact));
}

void ArticleViewTest::selectionIsSnappedAndAnnounced()
{
    Reader reader("e\u0301a b"s);
    QSignalSpy changed(&reader.view, &ui::ArticleView::selectionChanged);
    reader.view.select({1, 3});
    QCOMPARE(reader.view.selection(), Span({0, 3}));
    QCOMPARE(reader.view.caret(), 3);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.last().first().value<Span>(), Span({0, 3}));
    reader.view.select({0, 3});
    QCOMPARE(changed.count(), 1);
    reader.view.clearSelection();
    QCOMPARE(changed.last().first().value<Span>(), Span({3, 3}));
    reader.view.select({-5, 1'000});
    QCOMPARE(reader.view.selection(), reader.text.all());
}

void ArticleViewTest::zoomByKeyAndWheel()
{
    Reader reader(longArticle(50));
    QSignalSpy zoomed(&reader.view, &ui::ArticleView::zoomChanged);
    reader.key(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(reader.view.zoom(), 110);
    reader.key(Qt::Key_Minus, Qt::ControlModifier);
    reader.key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(reader.view.zoom(), 90);
    const QPointF middle(400, 300);
    QWheelEvent wheel(middle, reader.view.viewport()->mapToGlobal(middle), {}, {0, 240}, Qt::NoButton,
        Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(reader.view.viewport(), &wheel);
    QCOMPARE(reader.view.zoom(), 110);
    reader.key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(reader.view.zoom(), 100);
    QCOMPARE(zoomed.count(), 5);
    reader.view.setZoom(10'000);
    QCOMPARE(reader.view.zoom(), 300);
    QCOMPARE(zoomed.count(), 5); // whoever sets it knows
}

void ArticleViewTest::resizingAndZoomKeepTheTop()
{
    Reader reader(longArticle(300));
    reader.view.scrollToCharacter(reader.spanOf("Paragraph 150").start);
    const qint64 top = reader.view.topCharacter();
    QCOMPARE(top, reader.spanOf("Paragraph 150").start);
    for (const int width : {500, 1'200, 900}) {
        reader.resize(width, 600);
        QTRY_COMPARE(reader.view.width(), width);
        QCOMPARE(reader.view.topCharacter(), top);
    }
    reader.view.setZoom(170);
    QCOMPARE(reader.view.topCharacter(), top);
}

void ArticleViewTest::revealScrollsOnlyIfNeeded()
{
    Reader reader(longArticle(300));
    reader.view.reveal(reader.spanOf("Paragraph 3:"));
    QCOMPARE(reader.view.topCharacter(), 0);
    const Span far = reader.spanOf("Paragraph 250:");
    reader.view.reveal(far);
    QVERIFY(reader.view.viewport()->rect().contains(reader.view.rectOf(far)));
    const qint64 top = reader.view.topCharacter();
    reader.view.reveal(reader.spanOf("Paragraph 251:"));
    QCOMPARE(reader.view.topCharacter(), top);
    // What is out of sight has a place above or below.
    QVERIFY(reader.view.rectOf(reader.spanOf("Paragraph 3:")).bottom() < 0);
    QVERIFY(reader.view.rectOf(reader.spanOf("Paragraph 299:")).top() >= reader.view.viewport()->height());
}

void ArticleViewTest::placeIsRestored()
{
    Reader reader(longArticle(300));
    for (const char* words : {"Paragraph 0:", "Paragraph 77:", "Paragraph 200:"}) {
        reader.view.scrollToCharacter(reader.spanOf(words).start);
        const QImage before = reader.view.grab().toImage();
        const qint64 top = reader.view.topCharacter();
        reader.view.scrollToCharacter(5'000);
        reader.view.scrollToCharacter(top);
        QCOMPARE(reader.view.grab().toImage(), before);
    }
    reader.view.scrollToCharacter(0);
    QCOMPARE(reader.view.verticalScrollBar()->value(), 0); // with the space above the first line
}

void ArticleViewTest::sentenceIsFoundFromTheGapBelowIt()
{
    Reader reader("\n\nXi spoke. Putin agreed.\n\n\nLavrov left.\n");
    const qint64 gap = reader.spanOf("Lavrov").start - 1;
    reader.view.select({gap - 1, gap - 1});
    reader.view.selectSentence();
    QCOMPARE(reader.view.selection(), reader.spanOf("Putin agreed."));
    reader.view.selectSentence();
    QCOMPARE(reader.view.selection(), reader.spanOf("Xi spoke. Putin agreed."));
    reader.view.select({0, 0}); // nothing is above
    reader.view.selectSentence();
    QCOMPARE(reader.view.selection(), reader.spanOf("Xi spoke."));
}

void ArticleViewTest::clickActivatesTheInnermostThenTheOthers()
{
    Reader reader(twoSentences);
    const Span sentence = reader.spanOf("Putin answered him on Tuesday.");
    reader.list.reset({statementOn("outer", {sentence}), statementOn("middle", {reader.spanOf("answered him on")}),
        statementOn("inner", {reader.spanOf("answered")})});
    QSignalSpy activated(&reader.view, &ui::ArticleView::statementActivated);
    const auto clicked = [&](const std::string& words) {
        reader.click(reader.pointOn(words));
        return QString::fromStdString(activated.last().first().value<StatementId>().value());
    };
    QCOMPARE(clicked("answered"), u"inner"_s);
    QCOMPARE(clicked("answered"), u"middle"_s);
    QCOMPARE(clicked("answered"), u"outer"_s);
    QCOMPARE(clicked("answered"), u"inner"_s);
    QCOMPARE(clicked("Tuesday"), u"outer"_s);
    QCOMPARE(clicked("spoke"), u""_s);
    const int before = int(activated.count());
    reader.drag(reader.pointOn("answered"), reader.pointOn("Tuesday"));
    QCOMPARE(activated.count(), before); // a drag selects and nothing else
}

void ArticleViewTest::clickOnABarActivates()
{
    Reader reader(twoSentences);
    reader.list.reset({statementOn("a", {reader.spanOf("Lavrov was there.")})});
    QSignalSpy activated(&reader.view, &ui::ArticleView::statementActivated);
    const QRect words = reader.view.rectOf(reader.spanOf("Lavrov"));
    reader.click({words.left() - 14, words.center().y()});
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.last().first().value<StatementId>(), StatementId("a"));
}

void ArticleViewTest::caretEntersAndLeavesStatements()
{
    Reader reader(twoSentences);
    reader.list.reset({statementOn("a", {reader.spanOf("spoke")})});
    QSignalSpy activated(&reader.view, &ui::ArticleView::statementActivated);
    reader.caretTo(reader.spanOf("spoke").start - 1);
    reader.key(Qt::Key_Right);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.last().first().value<StatementId>(), StatementId("a"));
    reader.key(Qt::Key_Right);
    QCOMPARE(activated.count(), 1);
    reader.key(Qt::Key_End);
    QCOMPARE(activated.count(), 2);
    QVERIFY(activated.last().first().value<StatementId>().isEmpty());
    // A statement that came into hand by other ways stays there while the caret walks elsewhere.
    reader.view.setCurrentStatement(StatementId("a"));
    reader.key(Qt::Key_Left);
    QCOMPARE(activated.count(), 2);
}

void ArticleViewTest::tintBarAndOutlineArePainted()
{
    Reader reader(twoSentences);
    const Span span = reader.spanOf("spoke on Monday.");
    const QRect words = reader.view.rectOf(span);
    const QRect margin(
        0, words.top(), words.left() - 8 - (words.left() - reader.view.rectOf({0, 1}).left()), words.height());
    const auto image = [&] { return reader.view.grab().toImage(); };
    const QColor tint = ui::theme().tint(ui::theme().hue(0));
    QCOMPARE(pixelsOf(image(), words, tint), 0);
    reader.list.reset({statementOn("a", {span})});
    QVERIFY(pixelsOf(image(), words, tint) > words.width() * words.height() / 3);
    QVERIFY(pixelsOf(image(), margin, ui::theme().hue(0)) > 3 * 20); // the bar
    QCOMPARE(pixelsOf(image(), reader.view.rectOf(reader.spanOf("Lavrov")), tint), 0);

    const QRect around = words.adjusted(-5, -3, 5, 3);
    const QImage before = image();
    reader.view.setCurrentStatement(StatementId("a"));
    QVERIFY(image().copy(around) != before.copy(around));
    QVERIFY(pixelsOf(image(), words, tint) > words.width() * words.height() / 3); // not louder
}

void ArticleViewTest::colleaguesMarksAreHollowAtTheRight()
{
    Reader reader(twoSentences);
    app::StatementList theirs;
    const Span span = reader.spanOf("spoke on Monday.");
    theirs.reset({statementOn("b", {span})});
    reader.view.setOtherStatements(&theirs);
    const QRect words = reader.view.rectOf(span);
    const QRect column = reader.view.rectOf(reader.text.all());
    const QRect left(0, words.top(), column.left(), words.height());
    const QRect right(column.right() + 8, words.top(), 12, words.height());
    const QImage image = reader.view.grab().toImage();
    QCOMPARE(pixelsOf(image, words, ui::theme().tint(ui::theme().hue(0))), 0); // the words stay one's own
    QCOMPARE(pixelsOf(image, left, ui::theme().hue(0)), 0);
    QVERIFY(image.copy(right) != image.copy(right.translated(0, 5 * words.height())));
    const int middle = words.center().y();
    int edges = 0;
    for (int x = right.left(); x < right.right(); ++x)
        edges +=
            image.pixelColor(x, middle) != ui::theme().paper && image.pixelColor(x + 1, middle) == ui::theme().paper;
    QCOMPARE(edges, 2); // an outline has two sides, a bar would have one

    QSignalSpy activated(&reader.view, &ui::ArticleView::statementActivated);
    reader.click({column.right() + 16, middle});
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.last().first().value<StatementId>(), StatementId("b"));
    reader.view.setOtherStatements(nullptr);
}

void ArticleViewTest::differingWordsAreUnderlined()
{
    Reader reader(twoSentences);
    const QRect words = reader.view.rectOf(reader.spanOf("on Monday."));
    reader.view.setDifferingWords({reader.spanOf("on Monday."), reader.spanOf("was there.")});
    const QImage image = reader.view.grab().toImage();
    QVERIFY(pixelsOf(image, words, ui::theme().careful) >= words.width());
    QCOMPARE(pixelsOf(image, reader.view.rectOf(reader.spanOf("Putin answered")), ui::theme().careful), 0);
    reader.view.setDifferingWords({});
    QCOMPARE(pixelsOf(reader.view.grab().toImage(), words, ui::theme().careful), 0);

    const QImage before = reader.view.grab().toImage();
    reader.view.setPlaceInHand({reader.spanOf("on Monday.")});
    const QRect around = words.adjusted(-6, -3, 6, 3);
    QVERIFY(reader.view.grab().toImage().copy(around) != before.copy(around));
}

void ArticleViewTest::overlappingBarsLieBesideEachOther()
{
    Reader reader(twoSentences);
    reader.list.reset({statementOn("a", {reader.spanOf("Mr. Xi spoke")}, "Xi"),
        statementOn("b", {reader.spanOf("Xi spoke on")}, "Putin")});
    const QImage image = reader.view.grab().toImage();
    const QRect line = reader.view.rectOf({0, 1});
    const QRect first(line.left() - 16, line.top(), 4, line.height());
    QVERIFY(pixelsOf(image, first, ui::theme().hue(0)) > 40);
    QCOMPARE(pixelsOf(image, first, ui::theme().hue(1)), 0);
    const QRect second = first.translated(-8, 0);
    QVERIFY(pixelsOf(image, second, ui::theme().hue(1)) > 20);
    // Not by colour alone: the second lane has gaps.
    QVERIFY(pixelsOf(image, second, ui::theme().hue(1)) < pixelsOf(image, first, ui::theme().hue(0)) - 8);
}

void ArticleViewTest::changesOfTheListAreShown()
{
    Reader reader(twoSentences);
    const QImage empty = reader.view.grab().toImage();
    const app::Statement statement = statementOn("a", {reader.spanOf("spoke")});
    QVERIFY(reader.list.apply({std::nullopt, statement}));
    const QImage added = reader.view.grab().toImage();
    QVERIFY(added != empty);
    app::Statement other = statement;
    other.speakers.front().name = "Putin";
    QVERIFY(reader.list.apply({statement, other}));
    const QImage changed = reader.view.grab().toImage();
    QVERIFY(changed != added);
    app::Statement moved = other;
    moved.selectors.front().span = reader.spanOf("Lavrov");
    QVERIFY(reader.list.apply({other, moved}));
    QVERIFY(reader.view.grab().toImage() != changed);
    QVERIFY(reader.list.apply({moved, std::nullopt}));
    QCOMPARE(reader.view.grab().toImage(), empty);
}

void ArticleViewTest::paintsLikeANewViewAfterAnyEdits()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    Reader reader(longArticle(12));
    const int count = int(reader.text.characterCount());
    const auto randomStatement = [&](int id) {
        const int start = random.bounded(count);
        const int end = start + 1 + random.bounded(120);
        return random.bounded(4) == 0 ? statementOn(std::to_string(id), {{start, end}, {end + 30, end + 60}}, "Putin")
                                      : statementOn(std::to_string(id), {{start, end}});
    };
    for (int step = 0; step < 150; ++step) {
        const auto before = reader.list.find(StatementId(std::to_string(step % 20)));
        app::Edit edit;
        if (before)
            edit.before = *before;
        if (!before || random.bounded(3) > 0)
            edit.after = randomStatement(step % 20);
        QVERIFY(reader.list.apply(edit));
        if (random.bounded(4) == 0)
            reader.view.grab();
        if (step % 25 != 24)
            continue;
        // Lanes depend on what was in view before, so they are made forget it first.
        app::StatementList nothing;
        reader.view.setStatements(&nothing);
        reader.view.grab();
        reader.view.setStatements(&reader.list);
        Reader fresh(longArticle(12));
        fresh.list.reset(reader.list.all());
        reader.view.clearFocus();
        fresh.view.clearFocus();
        QCOMPARE(reader.view.grab().toImage(), fresh.view.grab().toImage());
    }
}

void ArticleViewTest::manyOverlapsCollapse()
{
    Reader reader(longArticle(30));
    const QImage empty = reader.view.grab().toImage();
    std::vector<app::Statement> all;
    for (int i = 0; i < 2'000; ++i)
        all.push_back(statementOn(std::to_string(i), {{i % 7, reader.text.characterCount() - i % 5}}));
    reader.list.reset(all);
    const QImage image = reader.view.grab().toImage();
    QVERIFY(image != empty);
    // The count of those without a lane is written in the soft ink, left of the lanes.
    const int left = reader.view.rectOf({0, 1}).left();
    QVERIFY(pixelsOf(image, {0, 0, left - 60, image.height()}, ui::theme().softInk) > 0);
    QCOMPARE(pixelsOf(empty, {0, 0, left - 60, image.height()}, ui::theme().softInk), 0);

    // A click on the count leads through those that it counts.
    QPoint count;
    for (int y = 0; y < image.height() && count.isNull(); ++y) {
        for (int x = 0; x < left - 60 && count.isNull(); ++x) {
            if (image.pixelColor(x, y) == ui::theme().softInk)
                count = {x, y};
        }
    }
    QSet<std::string> reached;
    QObject::connect(&reader.view, &ui::ArticleView::statementActivated, &reader.view, [&](const StatementId& id) {
        reached.insert(id.value());
        reader.view.setCurrentStatement(id);
    });
    for (int click = 0; click < 20; ++click)
        reader.click(count);
    QCOMPARE(reached.size(), 20);
}

void ArticleViewTest::themeChangeRepaints()
{
    auto& chooser = ui::ThemeChooser::instance();
    chooser.choose(ui::ThemeChooser::Choice::Light);
    Reader reader(twoSentences);
    reader.list.reset({statementOn("a", {reader.spanOf("spoke on Monday.")})});
    const QRect words = reader.view.rectOf(reader.spanOf("spoke on Monday."));
    QVERIFY(pixelsOf(reader.view.grab().toImage(), words, ui::theme().tint(ui::theme().hue(0))) > 100);
    chooser.choose(ui::ThemeChooser::Choice::Dark);
    const QImage dark = reader.view.grab().toImage();
    QCOMPARE(dark.pixelColor(5, 300), ui::theme().paper);
    QVERIFY(pixelsOf(dark, words, ui::theme().tint(ui::theme().hue(0))) > 100); // asked again, not remembered
    chooser.choose(ui::ThemeChooser::Choice::Light);
}

void ArticleViewTest::listMayBeReplacedOrDestroyed()
{
    Reader reader(twoSentences);
    reader.view.setStatements(nullptr);
    const QImage empty = reader.view.grab().toImage();
    auto temporary = std::make_unique<app::StatementList>();
    temporary->reset({statementOn("a", {reader.spanOf("spoke")})});
    reader.view.setStatements(temporary.get());
    QVERIFY(reader.view.grab().toImage() != empty);
    temporary.reset();
    QCOMPARE(reader.view.grab().toImage(), empty);
    reader.click(reader.pointOn("spoke"));
    reader.view.setStatements(&reader.list);
    reader.view.setStatements(&reader.list); // twice must not count twice
    QVERIFY(reader.list.apply({std::nullopt, statementOn("b", {reader.spanOf("spoke")})}));
    QVERIFY(reader.view.grab().toImage() != empty);
}

void ArticleViewTest::strangeTextsAndMarks_data()
{
    QTest::addColumn<QByteArray>("utf8");
    const auto row = [](const char* name, const std::string& text) {
        QTest::newRow(name) << QByteArray::fromStdString(text);
    };
    row("empty", "");
    row("line feeds only", "\n\n\n");
    row("combining marks alone", "\u0301\u0302\n\u0301");
    row("replacement characters", "\uFFFD\uFFFD \uFFFC\uFFFD");
    row("controls", "a\x01\x7F\u0085\u2028\u2029\f\v b");
    row("direction overrides", "\u202Eabc\u202C \u2067d\u2069 \u202A\u202B");
    row("mixed directions", "He said קריאה ו-123 to (العربية) again and again.");
    row("emoji", "\U0001F468\u200D\U0001F469\u200D\U0001F467\uFE0F\U0001F1F7\U0001F1FA");
    row("a line of a megabyte", [] {
        std::string text;
        while (text.size() < 1'000'000)
            text += "Both sides agreed to hold talks again. ";
        return text;
    }());
    row("a word of a hundred kilobytes", std::string(100'000, 'w'));
}

void ArticleViewTest::strangeTextsAndMarks()
{
    QFETCH(QByteArray, utf8);
    Reader reader(utf8.toStdString());
    const qint64 count = reader.text.characterCount();
    std::vector<app::Statement> marks;
    const std::vector<Span> spans{{0, count}, {-10, 3}, {count - 1, count + 100}, {count + 5, count + 6}, {3, 3},
        {5, 2}, {1, 2}, {count / 2, count / 2 + 40}, {0, count}};
    for (const Span span : spans)
        marks.push_back(statementOn(std::to_string(marks.size()), {span, {2, 4}, {0, 1}}));
    app::Statement nobody = statementOn("nobody", {});
    nobody.speakers.clear();
    nobody.selectors.clear();
    marks.push_back(nobody);
    reader.view.setMarkStyle([](const app::Statement& statement) {
        return statement.speakers.empty() ? ui::MarkStyle() : styleOf(statement);
    });
    reader.list.reset(marks);
    for (const app::Statement& statement : marks)
        reader.view.setCurrentStatement(statement.id);
    reader.view.grab();
    using enum Qt::Key;
    for (const Qt::Key key :
        {Key_Right, Key_Down, Key_End, Key_Right, Key_PageDown, Key_Left, Key_Up, Key_Home, Key_PageUp}) {
        for (const Qt::KeyboardModifiers modifiers : {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ShiftModifier),
                 Qt::ControlModifier | Qt::ShiftModifier}) {
            reader.key(key, modifiers);
            QVERIFY(reader.view.caret() >= 0 && reader.view.caret() <= count);
            QVERIFY(app::isGraphemeBoundary(reader.text, reader.view.caret()));
        }
    }
    reader.view.selectSentence();
    reader.click({300, 40});
    for (const int width : {60, 2'000, 400}) {
        reader.resize(width, 300);
        reader.view.scrollToCharacter(count);
        reader.view.grab();
    }
    reader.view.clear();
    QVERIFY(reader.view.text().isEmpty());
    QCOMPARE(reader.view.selection(), Span());
    reader.view.grab();
}

void ArticleViewTest::tabLeadsOut()
{
    Reader reader(twoSentences);
    QCOMPARE(tests::accessibilityProblems(reader).join(u'\n'), QString());
}

QTEST_MAIN(ArticleViewTest)
#include "tst_articleview.moc"
