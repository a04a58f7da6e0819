// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "tests/support/accessibility.h"
#include "tests/support/temporarycorpus.h"
#include "tests/support/verify.h"
#include "tests/ui/statements/openarticle.h"
#include "ui/session/session.h"
#include "ui/support/actions.h"
#include "ui/support/noticebar.h"
#include "ui/support/theme.h"
#include "ui/window/detailsdialog.h"
#include "ui/window/furniture.h"
#include "ui/window/history.h"
#include "ui/window/keysdialog.h"
#include "ui/window/notices.h"
#include "ui/window/panes.h"
#include "ui/window/sample.h"
#include "ui/window/sourceview.h"
#include "ui/window/statusline.h"
#include "ui/window/welcomepage.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSplitter>
#include <QSyntaxHighlighter>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

class WindowPartsTest : public QObject
{
    Q_OBJECT

private slots:
    void detailsAnswerOnlyWhatWasCorrected();
    void detailsRefuseADateThatIsNone();
    void detailsAreAccessible();
    void furnitureIsToggledByParagraph();
    void caretBeginsWhereTheReportDoes();
    void historyForgetsWhatWasAhead();
    void narrowWindowHasADrawer();
    void panesComeBackAsTheyWere();
    void drawerKeepsTheWidths();
    void drawerLiesBesideTheArticle();
    void drawerInUseStaysOpen();
    void hintGoesWhenItDoesNotHoldAnyMore();
    void sampleIsCopiedAndLeftAlone();
    void sourceShowsTheFileAsItIs();
    void sourceCanBeReadInEachTheme();
    void welcomeOffersRecentWorkspaces();
    void sheetOfKeysIsAccessible();
    void statusLineNamesTheCoderAtWork();
    void statementsWhoseWordsAreGoneAreCounted();
    void noticeOfWordsThatAreGoneGoesOnceOneActsOnIt();
};

void WindowPartsTest::detailsAnswerOnlyWhatWasCorrected()
{
    app::ArticleDetails found;
    found.title = "Two presidents meet";
    found.outlet = "Wire";
    app::DetailCorrections before;
    before.byline = "A. Writer";
    ui::DetailsDialog dialog(found, before);
    QCOMPARE(dialog.corrections(), before);
    const auto fields = dialog.findChildren<QLineEdit*>();
    QCOMPARE(fields.size(), 5);
    QCOMPARE(fields[2]->text(), u"A. Writer"_s);
    fields[0]->setText(u"Two presidents met"_s);
    fields[1]->clear(); // there is no outlet
    fields[2]->clear(); // none was found either, so nothing is corrected
    const app::DetailCorrections after = dialog.corrections();
    QVERIFY(after.title == "Two presidents met");
    QVERIFY(after.outlet == "");
    QVERIFY(!after.byline);
    QVERIFY(!after.published);
}

void WindowPartsTest::detailsRefuseADateThatIsNone()
{
    ui::DetailsDialog dialog({}, {});
    auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    QLineEdit* published = dialog.findChildren<QLineEdit*>()[3];
    const auto saysHow = [&] {
        return std::ranges::any_of(dialog.findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisibleTo(&dialog) && label->text().startsWith(u"Write the date as"_s);
        });
    };
    for (const QString& date : {u"2017"_s, u"2017-07"_s, u"2017-07-04"_s, u"2017-07-04T09:48"_s, QString()}) {
        published->setText(date);
        QVERIFY2(ok->isEnabled(), qPrintable(date));
        QVERIFY2(!saysHow(), qPrintable(date));
    }
    for (const QString& date : {u"4 July 2017"_s, u"2017-13-01"_s, u"2017-02-30"_s}) {
        published->setText(date);
        QVERIFY2(!ok->isEnabled(), qPrintable(date));
        QVERIFY2(saysHow(), qPrintable(date)); // in the dialog: a button that cannot be pressed is not asked why
    }
}

void WindowPartsTest::detailsAreAccessible()
{
    ui::DetailsDialog dialog({}, {});
    QCOMPARE(tests::accessibilityProblems(dialog).join(u'\n'), QString());
}

void WindowPartsTest::furnitureIsToggledByParagraph()
{
    const app::Text text("Home\nShare\nXi said so.\n\nMost read\n");
    const std::vector<app::Span> found{{0, 10}, {24, 33}}; // "Home\nShare" in one span
    QVERIFY(ui::isFurniture(found, text, 2));
    QVERIFY(ui::isFurniture(found, text, 7));
    QVERIFY(!ui::isFurniture(found, text, 13));

    const auto withStatement = ui::furnitureToggled(found, text, 13);
    QVERIFY(ui::isFurniture(withStatement, text, 13));
    QVERIFY(ui::furnitureToggled(withStatement, text, 13) == found);

    const auto withoutHome = ui::furnitureToggled(found, text, 0);
    QVERIFY(!ui::isFurniture(withoutHome, text, 2));
    QVERIFY(ui::isFurniture(withoutHome, text, 7));
    QVERIFY(ui::furnitureToggled(found, text, 23) == found); // an empty paragraph is nothing
}

void WindowPartsTest::caretBeginsWhereTheReportDoes()
{
    const app::Text text("Home\nTwo presidents meet\nWire, 4 July 2017\n\nMOSCOW — They met.\n");
    app::ArticleDetails details;
    details.furniture = {text.paragraph(0)};
    details.titleSpan = text.paragraph(1);
    details.headSpan = text.paragraph(2);
    QCOMPARE(ui::startOfReport(text, details), text.paragraph(4).start);
    QCOMPARE(ui::startOfReport(text, {}), 0);
    QCOMPARE(ui::startOfReport(app::Text(), {}), 0);
}

void WindowPartsTest::historyForgetsWhatWasAhead()
{
    ui::History history;
    QVERIFY(!history.canGo(-1));
    for (const QString& article : {u"a"_s, u"b"_s, u"b"_s, u"c"_s})
        history.visit(article);
    QCOMPARE(history.go(-1), u"b"_s);
    QCOMPARE(history.go(-1), u"a"_s);
    QVERIFY(!history.canGo(-1));
    history.visit(u"d"_s);
    QVERIFY(!history.canGo(1));
    QCOMPARE(history.go(-1), u"a"_s);
}

void WindowPartsTest::narrowWindowHasADrawer()
{
    auto* left = new QWidget;
    auto* centre = new QWidget;
    auto* right = new QLineEdit;
    ui::Panes panes(left, centre, right);
    panes.resize(1200, 600);
    panes.show();
    QVERIFY(panes.isShown(ui::Panes::Side::Right));
    QVERIFY(!panes.hasDrawer());
    panes.resize(900, 600);
    QVERIFY(panes.hasDrawer());
    QVERIFY2(!panes.isShown(ui::Panes::Side::Right), "the drawer covers the article by itself");
    panes.setShown(ui::Panes::Side::Right, true);
    QVERIFY(right->isVisible());
    QCOMPARE(right->geometry().right(), panes.rect().right());
    QTest::keyClick(right, Qt::Key_Escape);
    QVERIFY(!right->isVisible());
    panes.resize(1200, 600);
    QVERIFY2(panes.isShown(ui::Panes::Side::Right), "the pane did not come back with the room");
}

void WindowPartsTest::panesComeBackAsTheyWere()
{
    QByteArray state;
    {
        ui::Panes panes(new QWidget, new QWidget, new QWidget);
        panes.resize(1200, 600);
        panes.show();
        panes.setShown(ui::Panes::Side::Left, false);
        state = panes.saveState();
    }
    ui::Panes panes(new QWidget, new QWidget, new QWidget);
    panes.resize(1200, 600);
    panes.show();
    panes.restoreState(state);
    QVERIFY(!panes.isShown(ui::Panes::Side::Left));
    QVERIFY(panes.isShown(ui::Panes::Side::Right));
    panes.restoreState("rubbish");
    panes.restoreState({});
}

void WindowPartsTest::drawerKeepsTheWidths()
{
    auto* left = new QWidget;
    auto* right = new QWidget;
    ui::Panes panes(left, new QWidget, right);
    panes.resize(1400, 600);
    panes.show();
    auto* splitter = panes.findChild<QSplitter*>();
    const auto drag = [splitter](int handle, int by) {
        QTest::mousePress(splitter->handle(handle), Qt::LeftButton);
        const QPoint middle = splitter->handle(handle)->rect().center();
        QTest::mouseMove(splitter->handle(handle), middle + QPoint(by, 0));
        QTest::mouseRelease(splitter->handle(handle), Qt::LeftButton, Qt::NoModifier, middle);
    };
    drag(1, 60);
    drag(2, -80);
    const int leftWidth = left->width();
    const int rightWidth = right->width();
    QVERIFY(leftWidth > 300 && rightWidth > 400);

    panes.resize(900, 600);
    panes.setShown(ui::Panes::Side::Right, true);
    QVERIFY(panes.hasDrawer());
    QCOMPARE(right->width(), rightWidth);
    const QByteArray closedWhileNarrow = panes.saveState();
    panes.resize(1400, 600);
    QCOMPARE(left->width(), leftWidth);
    QCOMPARE(right->width(), rightWidth);

    auto* leftAgain = new QWidget;
    auto* rightAgain = new QWidget;
    ui::Panes again(leftAgain, new QWidget, rightAgain);
    again.restoreState(closedWhileNarrow); // before it has its size, as when the program starts
    again.resize(1400, 600);
    again.show();
    QCOMPARE(leftAgain->width(), leftWidth);
    QCOMPARE(rightAgain->width(), rightWidth);
    again.setShown(ui::Panes::Side::Left, false);
    again.setShown(ui::Panes::Side::Left, true);
    QCOMPARE(leftAgain->width(), leftWidth);
}

void WindowPartsTest::drawerLiesBesideTheArticle()
{
    auto* left = new QWidget;
    auto* centre = new QWidget;
    auto* right = new QWidget;
    ui::Panes panes(left, centre, right);
    panes.resize(940, 600);
    panes.show();
    QVERIFY(left->isVisible());
    panes.setShown(ui::Panes::Side::Right, true);
    const auto covers = [&] { return right->x() <= centre->mapTo(&panes, centre->rect().topRight()).x(); };
    QVERIFY2(!covers(), "what is decided cannot be read");
    QVERIFY(!left->isVisible());
    panes.resize(600, 600); // not even two fit
    QVERIFY(covers());
    panes.resize(940, 600);
    QVERIFY(!covers());
    panes.setShown(ui::Panes::Side::Right, false);
    QVERIFY2(left->isVisible(), "the list did not come back");
    panes.setShown(ui::Panes::Side::Right, true);
    panes.setShown(ui::Panes::Side::Left, true); // asked for
    QVERIFY(left->isVisible());
    QVERIFY(!right->isVisible());
    panes.setShown(ui::Panes::Side::Right, true);
    QVERIFY(panes.saveState().startsWith("1 "));
    panes.resize(1200, 600);
    QVERIFY(left->isVisible());
    QVERIFY(right->isVisible());
}

void WindowPartsTest::drawerInUseStaysOpen()
{
    auto* left = new QLineEdit;
    auto* centre = new QLineEdit;
    auto* right = new QLineEdit;
    ui::Panes panes(left, centre, right);
    panes.resize(1200, 600);
    panes.show();
    panes.activateWindow();
    right->setFocus();
    panes.resize(940, 600);
    QVERIFY(right->isVisible());
    QCOMPARE(panes.focusWidget(), right);
    panes.setShown(ui::Panes::Side::Right, false);
    QCOMPARE(panes.focusWidget(), centre);
    panes.resize(1200, 600);
    panes.resize(940, 600);
    QVERIFY(!right->isVisible());
    QCOMPARE(panes.focusWidget(), centre);
}

void WindowPartsTest::hintGoesWhenItDoesNotHoldAnyMore()
{
    ui::Session session(app::Coder{"anna", {}, {}});
    ui::StatusLine line(session);
    const auto says = [&line](const QString& words) {
        return std::ranges::any_of(
            line.findChildren<QLabel*>(), [&words](const QLabel* label) { return label->text() == words; });
    };
    line.showHint(u"anna has not marked this place."_s);
    QVERIFY(says(u"anna has not marked this place."_s));
    line.showHint({});
    QVERIFY(!says(u"anna has not marked this place."_s));
}

void WindowPartsTest::sampleIsCopiedAndLeftAlone()
{
    const tests::TemporaryCorpus documents;
    const QString folder = documents.path(u"Sample"_s);
    VERIFY_RESULT(ui::provideSample(folder));
    const QStringList files = documents.files();
    QVERIFY(files.contains(u"Sample/codebook.attribune.json"_s));
    QVERIFY(files.size() > 10);
    documents.write(u"Sample/2017/07/xi-interview.txt.anna.tags.json"_s, "mine");
    VERIFY_RESULT(ui::provideSample(folder));
    QCOMPARE(documents.read(u"Sample/2017/07/xi-interview.txt.anna.tags.json"_s), QByteArray("mine"));
    QCOMPARE(documents.files(), files);
}

void WindowPartsTest::sourceShowsTheFileAsItIs()
{
    const tests::TemporaryCorpus corpus;
    const QString path = corpus.write(u"a.txt.anna.tags.json"_s, "{\"label\": \"\u4e60 <img src=x>\"}\n");
    ui::SourceView view(path);
    const auto* text = view.findChild<QPlainTextEdit*>();
    QCOMPARE(text->toPlainText(), QString::fromUtf8(corpus.read(u"a.txt.anna.tags.json"_s)));
    QVERIFY(text->isReadOnly());
    QVERIFY(view.findChild<QSyntaxHighlighter*>()); // the plugin is where it belongs
    QTRY_VERIFY(!text->document()->firstBlock().layout()->formats().isEmpty());
    QCOMPARE(tests::accessibilityProblems(view).join(u'\n'), QString());

    const ui::SourceView none(corpus.path(u"b.txt.anna.tags.json"_s));
    QVERIFY(none.findChild<QPlainTextEdit*>()->toPlainText().isEmpty());
    QVERIFY(!none.findChild<QPlainTextEdit*>()->placeholderText().isEmpty());
}

void WindowPartsTest::sourceCanBeReadInEachTheme()
{
    const tests::TemporaryCorpus corpus;
    const ui::SourceView view(corpus.write(u"a.txt.anna.tags.json"_s, R"({"name": ["text", 12, true, null]})"));
    const QTextBlock line = view.findChild<QPlainTextEdit*>()->document()->firstBlock();
    const auto restore = qScopeGuard([] { ui::ThemeChooser::instance().choose(ui::ThemeChooser::Choice::System); });
    using enum ui::ThemeChooser::Choice;
    for (const auto choice : {Sepia, Light, Dark, Black}) {
        ui::ThemeChooser::instance().choose(choice);
        QTRY_VERIFY(line.layout()->formats().size() > 3);
        for (const QTextLayout::FormatRange& part : line.layout()->formats())
            if (const QBrush colour = part.format.foreground(); colour.style() != Qt::NoBrush)
                QVERIFY2(ui::contrast(colour.color(), ui::theme().paper) >= 4.5,
                    qPrintable(u"%1 on %2"_s.arg(colour.color().name(), ui::theme().paper.name())));
    }
}

void WindowPartsTest::welcomeOffersRecentWorkspaces()
{
    ui::WelcomePage page;
    page.setRecent({u"/corpora/peninsula & co"_s, u"/corpora/bri"_s});
    QCOMPARE(tests::accessibilityProblems(page).join(u'\n'), QString());
    QSignalSpy chosen(&page, &ui::WelcomePage::openRecentRequested);
    const auto leftOf = [&](const QWidget* part) { return part->mapTo(&page, QPoint()).x(); };
    int left = 0; // of the words above
    for (const auto* label : page.findChildren<QLabel*>())
        left = std::max(left, leftOf(label));
    for (auto* button : page.findChildren<QPushButton*>()) {
        if (!button->text().contains(u"peninsula"))
            continue;
        QCOMPARE(leftOf(button) + 12, left); // a flat button leaves so much before its words
        button->click();
    }
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toString(), u"/corpora/peninsula & co"_s);
}

void WindowPartsTest::sheetOfKeysIsAccessible()
{
    ui::Actions actions;
    actions.add({u"a"_s, u"A"_s, {Qt::Key_F1}, u"Does a"_s}, [] { });
    ui::KeysDialog dialog(actions);
    QCOMPARE(tests::accessibilityProblems(dialog).join(u'\n'), QString());
}

void WindowPartsTest::statusLineNamesTheCoderAtWork()
{
    const tests::TemporaryCorpus corpus;
    ui::Session session(app::Coder{"anna", {}, {}});
    const ui::StatusLine line(session);
    const auto names = [&line](QStringView coder) {
        return std::ranges::any_of(line.findChildren<QToolButton*>(),
            [coder](const QToolButton* button) { return button->text() == u"coder "_s + coder.toString(); });
    };
    QVERIFY(names(u"anna"));
    QVERIFY(session.openArticle(corpus.write(u"visit.txt"_s, "Xi and Putin met.")));
    QVERIFY(session.setCoder(app::Coder{"ben", {}, {}}));
    QVERIFY(names(u"ben"));
}

void WindowPartsTest::statementsWhoseWordsAreGoneAreCounted()
{
    tests::OpenArticle article;
    const ui::StatusLine line(article.session);
    const auto counts = [&line](const QString& number) {
        return std::ranges::any_of(
            line.findChildren<QLabel*>(), [&](const QLabel* label) { return label->text().startsWith(number); });
    };
    article.tag("Closer consultation matters");
    article.tag("Both would press for talks");
    QVERIFY(counts(u"2 statement"_s));
    article.replaceInFile("Closer consultation matters", "Nothing");
    QCOMPARE(article.session.lostStatements().count(), 1);
    QVERIFY(counts(u"2 statement"_s));
    article.session.remove(article.session.lostStatements().at(0).id);
    QVERIFY(counts(u"1 statement"_s));
}

void WindowPartsTest::noticeOfWordsThatAreGoneGoesOnceOneActsOnIt()
{
    tests::OpenArticle article;
    QWidget window;
    const ui::Notices notices(article.session, &window);
    const auto isShown = [&notices] {
        return std::ranges::any_of(
            notices.findChildren<ui::NoticeBar*>(), [](const ui::NoticeBar* bar) { return !bar->isHidden(); });
    };
    const app::StatementId id = article.tag("Closer consultation matters");
    article.replaceInFile("Closer consultation matters", "Nothing");
    QVERIFY(isShown());
    app::Statement found = *article.session.statement(id);
    found.selectors = app::newStatement(
        article.session.article()->text(), {article.spanOf("Both would press for talks")}, article.session.origin())
                          ->selectors;
    article.session.change(found, u"Other words"_s);
    QCOMPARE(article.session.lostStatements().count(), 0);
    QVERIFY(!isShown());
}

QTEST_MAIN(WindowPartsTest)
#include "tst_windowparts.moc"
