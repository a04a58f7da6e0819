// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/reading/articleview.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::string_literals;

class ArticleAccessibleTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsWhatItIs();
    void readsByBoundaries_data();
    void readsByBoundaries();
    void goesThroughTheWholeText_data();
    void goesThroughTheWholeText();
    void countsUtf16();
    void caretAndSelectionGoBothWays();
    void charactersHavePlaces();
    void neverAnswersWithTheWholeOfALongText();

private:
    void show(const std::string& utf8) { m_view->setArticle(app::Text(utf8), {}); }
    QAccessibleInterface* accessible() { return QAccessible::queryAccessibleInterface(m_view.get()); }
    QAccessibleTextInterface* text() { return accessible()->textInterface(); }

    std::unique_ptr<ui::ArticleView> m_view;
};

void ArticleAccessibleTest::init()
{
    m_view = std::make_unique<ui::ArticleView>();
    m_view->resize(900, 600);
    m_view->show();
}

void ArticleAccessibleTest::tellsWhatItIs()
{
    show("Xi spoke.");
    QVERIFY(accessible());
    QVERIFY(text());
    QCOMPARE(accessible()->role(), QAccessible::Document);
    QVERIFY(!accessible()->text(QAccessible::Name).isEmpty());
    QVERIFY(accessible()->state().readOnly);
    QVERIFY(accessible()->state().selectableText);
    QVERIFY(accessible()->state().focusable);
}

void ArticleAccessibleTest::readsByBoundaries_data()
{
    QTest::addColumn<int>("boundary");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("after");
    // "Mr. Xi spoke. Putin left.\nThe end.", the 😀 of which takes two units
    QTest::newRow("characters") << int(QAccessible::CharBoundary) << 5 << u"X"_s << u"i"_s << u" "_s;
    QTest::newRow("a word") << int(QAccessible::WordBoundary) << 8 << u" "_s << u"spoke"_s << u"."_s;
    QTest::newRow("a sentence") << int(QAccessible::SentenceBoundary) << 5 << QString() << u"Mr. Xi spoke."_s << u" "_s;
    QTest::newRow("a paragraph") << int(QAccessible::ParagraphBoundary) << 2 << QString()
                                 << u"Mr. Xi spoke. Putin left.\n"_s << u"The 😀 end."_s;
    QTest::newRow("a line") << int(QAccessible::LineBoundary) << 30 << u"Mr. Xi spoke. Putin left.\n"_s
                            << u"The 😀 end."_s << QString();
}

void ArticleAccessibleTest::readsByBoundaries()
{
    QFETCH(int, boundary);
    QFETCH(int, offset);
    QFETCH(QString, before);
    QFETCH(QString, at);
    QFETCH(QString, after);
    show("Mr. Xi spoke. Putin left.\nThe 😀 end.");
    const auto type = QAccessible::TextBoundaryType(boundary);
    int start = -1;
    int end = -1;
    QCOMPARE(text()->textAtOffset(offset, type, &start, &end), at);
    QVERIFY(start <= offset && offset < end);
    QCOMPARE(end - start, int(at.size()));
    QCOMPARE(text()->textBeforeOffset(offset, type, &start, &end), before);
    QCOMPARE(text()->textAfterOffset(offset, type, &start, &end), after);
    QCOMPARE(text()->text(start, end), after);
}

void ArticleAccessibleTest::goesThroughTheWholeText_data()
{
    QTest::addColumn<int>("boundary");
    QTest::newRow("characters") << int(QAccessible::CharBoundary);
    QTest::newRow("words") << int(QAccessible::WordBoundary);
    QTest::newRow("sentences") << int(QAccessible::SentenceBoundary);
    QTest::newRow("lines") << int(QAccessible::LineBoundary);
    QTest::newRow("paragraphs") << int(QAccessible::ParagraphBoundary);
}

void ArticleAccessibleTest::goesThroughTheWholeText()
{
    QFETCH(int, boundary);
    const std::string utf8 = "  Mr. Xi spoke. 双方，将继续。 Он сказал.\n\n\ne\u0301 \U0001F1F7\U0001F1FA קריאה\nend\n";
    show(utf8);
    // A screen reader reads on from where the last answer ended, and must neither stick nor skip.
    QString read;
    int offset = 0;
    while (offset < text()->characterCount()) {
        int start = -1;
        int end = -1;
        const QString part = text()->textAtOffset(offset, QAccessible::TextBoundaryType(boundary), &start, &end);
        QCOMPARE(start, offset);
        QVERIFY(end > offset);
        read += part;
        offset = end;
    }
    QCOMPARE(read, QString::fromStdString(utf8));
}

void ArticleAccessibleTest::countsUtf16()
{
    show("😀b");
    QCOMPARE(text()->characterCount(), 3);
    QCOMPARE(text()->text(2, 3), u"b"_s);
    QCOMPARE(text()->text(0, 100), u"😀b"_s);
    QCOMPARE(text()->text(-4, -2), QString());
}

void ArticleAccessibleTest::caretAndSelectionGoBothWays()
{
    show("😀 Xi spoke.");
    QCOMPARE(text()->selectionCount(), 0);
    m_view->select({2, 4});
    int start = -1;
    int end = -1;
    QCOMPARE(text()->selectionCount(), 1);
    text()->selection(0, &start, &end);
    QCOMPARE(start, 3);
    QCOMPARE(end, 5);
    QCOMPARE(text()->cursorPosition(), 5);
    text()->setSelection(0, 6, 11);
    QCOMPARE(m_view->selection(), app::Span({5, 10}));
    text()->removeSelection(0);
    QCOMPARE(text()->selectionCount(), 0);
    text()->setCursorPosition(3);
    QCOMPARE(m_view->caret(), 2);
    text()->addSelection(0, 2);
    QCOMPARE(m_view->selection(), app::Span({0, 1}));
}

void ArticleAccessibleTest::charactersHavePlaces()
{
    show("Xi spoke.\nPutin left.");
    const QRect first = text()->characterRect(0);
    const QRect second = text()->characterRect(1);
    QVERIFY(first.width() > 4 && first.height() > 10);
    QVERIFY(second.left() >= first.right() - 1);
    QCOMPARE(second.top(), first.top());
    QVERIFY(text()->characterRect(10).top() >= first.bottom());
    QCOMPARE(text()->offsetAtPoint(text()->characterRect(5).topLeft() + QPoint(1, 5)), 5);
    QCOMPARE(text()->offsetAtPoint({-10'000, 0}), -1);
}

void ArticleAccessibleTest::neverAnswersWithTheWholeOfALongText()
{
    show(std::string(3'000'000, 'x'));
    QCOMPARE(text()->characterCount(), 3'000'000);
    QVERIFY(text()->text(0, 3'000'000).size() < 1'000'000);
    int start = -1;
    int end = -1;
    const QString answer = text()->textAtOffset(2'000'000, QAccessible::NoBoundary, &start, &end);
    QVERIFY(answer.size() < 1'000'000);
    QCOMPARE(answer.size(), end - start);
    QCOMPARE(text()->text(2'999'990, 3'000'000).size(), 10);
}

QTEST_MAIN(ArticleAccessibleTest)
#include "tst_articleaccessible.moc"
