// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/reading/findline.h"

#include "ui/reading/articleview.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <memory>
#include <string>

using namespace Qt::StringLiterals;

class FindLineTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void typingSelectsTheFirstPlaceFromTheCaret();
    void enterGoesRoundAndBack();
    void theNextPlaceIsFromWhereTheReaderIs();
    void selectedWordsAreLookedFor();
    void manyPlacesAreCountedInGroupsOfDigits();
    void escapeLeavesTheWordsSelected();
    void anotherArticleIsSearchedAnew();
    void aLargeArticleIsSearchedWhileTheWindowGoesOn();

private:
    [[nodiscard]] QString count() const { return m_line->findChild<QLabel*>()->text(); }
    [[nodiscard]] QLineEdit& words() const { return *m_line->findChild<QLineEdit*>(); }

    std::unique_ptr<QWidget> m_window;
    ui::ArticleView* m_view = nullptr;
    ui::FindLine* m_line = nullptr;
};

void FindLineTest::init()
{
    m_window = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(m_window.get());
    m_view = new ui::ArticleView;
    m_line = new ui::FindLine(*m_view, nullptr);
    layout->addWidget(m_view);
    layout->addWidget(m_line);
    m_view->setArticle(app::Text("Xi met Putin.\n\nPutin said so.\n\nXi and Putin agreed."), {});
    m_window->resize(600, 400);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void FindLineTest::typingSelectsTheFirstPlaceFromTheCaret()
{
    m_view->select({10, 10});
    m_line->open();
    QVERIFY(words().hasFocus());
    QTest::keyClicks(&words(), u"put"_s);
    QCOMPARE(m_view->selection(), (app::Span{15, 18}));
    QTest::keyClicks(&words(), u"in"_s); // the place grows, it does not move on
    QCOMPARE(m_view->selection(), (app::Span{15, 20}));
    QCOMPARE(count(), u"2 of 3"_s);
    QTest::keyClicks(&words(), u"g"_s);
    QCOMPARE(count(), u"Not found"_s);
}

void FindLineTest::enterGoesRoundAndBack()
{
    m_line->open();
    QTest::keyClicks(&words(), u"xi"_s);
    QCOMPARE(m_view->selection(), (app::Span{0, 2}));
    QTest::keyClick(&words(), Qt::Key_Return);
    QCOMPARE(m_view->selection(), (app::Span{31, 33}));
    QTest::keyClick(&words(), Qt::Key_Return);
    QCOMPARE(m_view->selection(), (app::Span{0, 2}));
    QTest::keyClick(&words(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_view->selection(), (app::Span{31, 33}));
}

void FindLineTest::theNextPlaceIsFromWhereTheReaderIs()
{
    m_line->open();
    QTest::keyClicks(&words(), u"putin"_s);
    m_line->leave();
    m_view->select({25, 25});
    m_line->goOn(1);
    QCOMPARE(m_view->selection(), (app::Span{38, 43}));
    m_view->select({16, 16});
    m_line->goOn(-1);
    QCOMPARE(m_view->selection(), (app::Span{15, 20}));
}

void FindLineTest::selectedWordsAreLookedFor()
{
    m_view->select({7, 12});
    m_line->open();
    QCOMPARE(words().text(), u"Putin"_s);
    QCOMPARE(m_view->selection(), (app::Span{7, 12}));
    QCOMPARE(count(), u"1 of 3"_s);
}

void FindLineTest::manyPlacesAreCountedInGroupsOfDigits()
{
    std::string text;
    for (int i = 0; i < 1200; ++i)
        text += "Xi ";
    m_view->setArticle(app::Text(text), {});
    m_line->open();
    QTest::keyClicks(&words(), u"xi"_s);
    QTRY_COMPARE(count(), u"1 of 1,200"_s);
    QTest::keyClick(&words(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(), u"1,200 of 1,200"_s);
}

void FindLineTest::escapeLeavesTheWordsSelected()
{
    m_line->open();
    QTest::keyClicks(&words(), u"said"_s);
    QTest::keyClick(&words(), Qt::Key_Escape);
    QVERIFY(m_line->isHidden());
    QVERIFY(m_view->hasFocus());
    QCOMPARE(m_view->selection(), (app::Span{21, 25}));
}

void FindLineTest::anotherArticleIsSearchedAnew()
{
    m_line->open();
    QTest::keyClicks(&words(), u"putin"_s);
    m_view->setArticle(app::Text("Putin alone"), {});
    m_line->refresh();
    QTest::keyClick(&words(), Qt::Key_Return);
    QCOMPARE(m_view->selection(), (app::Span{0, 5}));
    QCOMPARE(count(), u"1 of 1"_s);
}

void FindLineTest::aLargeArticleIsSearchedWhileTheWindowGoesOn()
{
    const std::string line(2000, 'x');
    std::string all = "Putin first.\n";
    for (int i = 0; i < 5'000; ++i) // 10 MB
        all += line + '\n';
    const app::Text text(all + "Putin near.\n" + all);
    const app::Span first{0, 5};
    const app::Span near{static_cast<qint64>(all.size()), static_cast<qint64>(all.size()) + 5};
    const app::Span last{near.start + 12, near.start + 17};
    m_view->setArticle(text, {});
    m_view->select({near.start, near.start});
    m_line->open();
    words().setText(u"put"_s);
    QCOMPARE(count(), u"Searching…"_s);
    QCOMPARE(m_view->selection(), (app::Span{near.start, near.start + 3})); // what is near is there at once
    words().setText(u"putin"_s); // before the end of the search for less of it
    QCOMPARE(count(), u"Searching…"_s);
    QTest::keyClick(&words(), Qt::Key_Return);
    QCOMPARE(m_view->selection(), last);
    QTest::keyClick(&words(), Qt::Key_Return); // which is known in the end only
    QCOMPARE(m_view->selection(), last);
    QTRY_COMPARE_WITH_TIMEOUT(m_view->selection(), first, 60'000);
    QCOMPARE(count(), u"1 of 3"_s);
    words().setText(u"puting"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count(), u"Not found"_s, 60'000);
}

QTEST_MAIN(FindLineTest)
#include "tst_findline.moc"
