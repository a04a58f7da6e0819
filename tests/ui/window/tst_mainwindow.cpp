// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/window/mainwindow.h"
#include "ui/window/welcomepage.h"

#include "app/base/utf8.h"
#include "app/sidecars/sidecarformat.h"
#include "tests/support/accessibility.h"
#include "tests/support/temporarycorpus.h"
#include "tests/support/verify.h"
#include "ui/codebook/codebookpanel.h"
#include "ui/corpus/articlelist.h"
#include "ui/reading/articleview.h"
#include "ui/settings/settings.h"
#include "ui/statements/quicktagline.h"
#include "ui/statements/statementlistview.h"
#include "ui/statements/statementpanel.h"
#include "ui/support/noticebar.h"
#include "ui/support/plainlabel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void startsWithAWelcome();
    void fitsTheScreen();
    void threeKeysMakeAStatement();
    void fourKeysWithTheCodebookClick();
    void goingToAStatementGivesUpTheSelection();
    void keysAreLettersInAField();
    void undoNamesItsStep();
    void closingSaves();
    void closingWithAFailedSaveAsksFirst();
    void placeInAnArticleIsRestored();
    void lastArticleIsOpenedAgain();
    void folderOpensWithItsLastArticle();
    void opensWhatIsDropped_data();
    void opensWhatIsDropped();
    void ofSeveralThatAreDroppedTheRestIsNamed();
    void largeArticleIsSaidToBeRead();
    void anArticleWithoutWordsIsSaidToHaveNone();
    void damagedCodebookIsSaidWhateverArticleIsOpened();
    void hiddenCodebookStaysHidden();
    void orderOfTheArticlesStays();
    void keysWorkInTheListOfTheCodebook();
    void exportSaysWhyItCannotBegin();
    void unsavedWorkIsLeftOnlyOnRequest();
    void noticeOfAFailedSaveGoesWithTheNextThatSucceeds();
    void rubbishIsAnsweredAndTheWindowGoesOn_data();
    void rubbishIsAnsweredAndTheWindowGoesOn();
    void folderWithoutArticlesSaysSo();
    void lowWindowLeavesEveryPartItsRows();
    void articleThatIsGoneLeavesTheList();
    void folderThatDisappearsIsAnswered();
    void damagedTagFileOpensReadOnly();
    void progressIsMarkedAndUndone();
    void backAndForwardGoThroughArticles();
    void everyControlIsNamedAndReached();
    void everyCommandHasItsOwnKey();
    void enterIsCalledSoEverywhere();

private:
    [[nodiscard]] app::Sidecar onDisk(const QString& article) const;
    void openVisit();
    void drop(const QList<QUrl>& urls);
    [[nodiscard]] QString noticed() const; ///< all that is said above the article
    void pressNoticeButton(const QString& text);

    QTemporaryDir m_configuration;
    std::unique_ptr<tests::TemporaryCorpus> m_corpus;
    std::unique_ptr<ui::MainWindow> m_window;
};

namespace {
const app::Coder anna{.id = "anna", .name = "Anna", .extra = {}};
constexpr auto visit = "Xi said that the talks went well. Putin agreed.\n\nThe two sides will meet again.\n";
}

void MainWindowTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_configuration.path());
    QCoreApplication::setOrganizationName(u"attribune-test"_s);
    qputenv("XDG_CACHE_HOME", m_configuration.path().toLocal8Bit());
}

void MainWindowTest::init()
{
    QSettings().clear();
    m_corpus = std::make_unique<tests::TemporaryCorpus>();
    m_corpus->write(u"visit.txt"_s, visit);
    m_corpus->write(u"return.txt"_s, "Lavrov spoke about the Korean Peninsula.\n");
    m_window = std::make_unique<ui::MainWindow>(anna);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_corpus.reset();
}

app::Sidecar MainWindowTest::onDisk(const QString& article) const
{
    const QByteArray bytes = m_corpus->read(article + u".anna.tags.json"_s);
    return app::parseSidecar({bytes.constData(), static_cast<std::size_t>(bytes.size())}, article)
        .value_or(app::Sidecar());
}

void MainWindowTest::openVisit()
{
    QVERIFY(m_window->open(m_corpus->path(u"visit.txt"_s)));
    m_window->reader().setFocus();
    QVERIFY(m_window->reader().hasFocus());
}

void MainWindowTest::drop(const QList<QUrl>& urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter); // without which Qt lets nothing drop
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &event);
}

QString MainWindowTest::noticed() const
{
    QStringList notices;
    for (const auto* bar : m_window->findChildren<ui::NoticeBar*>()) {
        if (!bar->isHidden())
            notices += bar->findChild<ui::PlainLabel*>()->text();
    }
    return notices.join(u'\n');
}

void MainWindowTest::pressNoticeButton(const QString& text)
{
    for (const auto* bar : m_window->findChildren<ui::NoticeBar*>()) {
        for (auto* button : bar->findChildren<QPushButton*>()) {
            if (!bar->isHidden() && button->text() == text) {
                button->click();
                return;
            }
        }
    }
    QFAIL(qPrintable(u"no notice offers: "_s + text));
}

void MainWindowTest::startsWithAWelcome()
{
    QVERIFY(!m_window->session().workspace());
    QVERIFY(!m_window->reader().isVisible());
    QVERIFY(!m_window->actions()[u"file.export"_s]->isEnabled());
    const auto showsZoom = [this] {
        return std::ranges::any_of(m_window->findChildren<QToolButton*>(),
            [](const QToolButton* button) { return button->isVisible() && button->text() == u"100 %"_s; });
    };
    QVERIFY(!showsZoom()); // there is no text that could be larger
    for (const QPushButton* button : m_window->findChild<ui::WelcomePage*>()->findChildren<QPushButton*>())
        QVERIFY2(button->autoDefault(), "Enter does not press it");
    openVisit();
    QVERIFY(showsZoom());
    m_window = std::make_unique<ui::MainWindow>(anna);
    m_window->openLast(); // nothing was open
    QVERIFY(!m_window->session().workspace());
}

void MainWindowTest::fitsTheScreen()
{
    m_window->fitInto({1024, 768});
    QCOMPARE(m_window->width(), 1024);
    QVERIFY(m_window->height() < 768 && m_window->height() > 700); // there is a title above it
    m_window->fitInto({3840, 2160});
    QCOMPARE(m_window->width(), 1024);
}

void MainWindowTest::threeKeysMakeAStatement()
{
    openVisit();
    QWidget* reader = &m_window->reader();
    QTest::keyClick(reader, Qt::Key_S);
    QTest::keyClick(reader, Qt::Key_1);
    QTest::keyClick(reader, Qt::Key_1, Qt::AltModifier);
    QVERIFY(m_window->session().saveNow());

    const app::Sidecar sidecar = onDisk(u"visit.txt"_s);
    QCOMPARE(sidecar.statements.size(), 1U);
    const app::Statement& statement = sidecar.statements.front();
    QCOMPARE(statement.selectors.size(), 1U);
    QCOMPARE(statement.selectors.front().exact, "Xi said that the talks went well.");
    QCOMPARE(statement.speakers.size(), 1U);
    QCOMPARE(statement.topics.size(), 1U);
    QCOMPARE(statement.speakers.front().name, m_window->session().codebook().speakerForKey("1")->name);
    QCOMPARE(statement.topics.front().name, m_window->session().codebook().topicForKey("1")->name);
    QCOMPARE(sidecar.header.progress, app::Progress::Tagging);
}

void MainWindowTest::fourKeysWithTheCodebookClick()
{
    openVisit();
    QTest::keyClick(&m_window->reader(), Qt::Key_S);
    m_window->actions()[u"speaker.2"_s]->trigger();
    m_window->actions()[u"topic.2"_s]->trigger();
    QCOMPARE(m_window->session().statements().count(), 1); // the second goes to the one in hand
    QTest::keyClick(&m_window->reader(), Qt::Key_Delete);
    QCOMPARE(m_window->session().statements().count(), 0);
}

void MainWindowTest::goingToAStatementGivesUpTheSelection()
{
    openVisit();
    ui::ArticleView& reader = m_window->reader();
    reader.select({0, 2});
    QTest::keyClick(&reader, Qt::Key_1);
    reader.select({34, 39});
    QTest::keyClick(&reader, Qt::Key_1);
    const app::StatementList& statements = m_window->session().statements();
    QCOMPARE(statements.count(), 2);

    QAbstractItemView* rows = m_window->findChild<ui::StatementListView*>()->list();
    const auto clickRow = [rows](int row) {
        const QPoint place = rows->visualRect(rows->model()->index(row, rows->currentIndex().column())).center();
        QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, place);
    };
    const std::vector<std::pair<std::function<void()>, int>> ways{
        {[&] { QTest::keyClick(&reader, Qt::Key_J); }, 0}, {[&] { QTest::keyClick(&reader, Qt::Key_K); }, 1},
        {[&] { clickRow(0); }, 0}, {[&] { clickRow(0); }, 0}, // it was in hand already
    };
    for (const auto& [go, row] : ways) {
        reader.select({48, 61});
        go();
        const qint64 start = statements.at(row).extent().start;
        QVERIFY(reader.selection() == app::Span(start, start));
        QTest::keyClick(&reader, Qt::Key_1, Qt::AltModifier);
        QCOMPARE(statements.count(), 2);
        QCOMPARE(m_window->session().currentStatement(), statements.at(row).id);
    }
}

void MainWindowTest::keysAreLettersInAField()
{
    openVisit();
    QTest::keyClick(&m_window->reader(), Qt::Key_S);
    m_window->actions()[u"edit.findArticles"_s]->trigger();
    auto* filter = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY2(filter, "Ctrl+K leads into the filter");
    QTest::keyClicks(filter, u"s1dmj"_s);
    QTest::keyClick(filter, Qt::Key_1, Qt::AltModifier);
    QTest::keyClick(filter, Qt::Key_Delete);
    QCOMPARE(filter->text(), u"s1dmj"_s);
    QCOMPARE(m_window->session().statements().count(), 0);
}

void MainWindowTest::undoNamesItsStep()
{
    openVisit();
    QAction* undo = m_window->actions()[u"edit.undo"_s];
    QVERIFY(!undo->isEnabled());
    QTest::keyClick(&m_window->reader(), Qt::Key_S);
    QTest::keyClick(&m_window->reader(), Qt::Key_1);
    QVERIFY(undo->isEnabled());
    QVERIFY2(undo->text().size() > u"&Undo: "_s.size(), qPrintable(undo->text()));
    undo->trigger();
    QCOMPARE(m_window->session().statements().count(), 0);
    m_window->actions()[u"edit.redo"_s]->trigger();
    QCOMPARE(m_window->session().statements().count(), 1);
}

void MainWindowTest::closingSaves()
{
    openVisit();
    QTest::keyClick(&m_window->reader(), Qt::Key_S);
    QTest::keyClick(&m_window->reader(), Qt::Key_1);
    QVERIFY(m_window->close());
    QCOMPARE(onDisk(u"visit.txt"_s).statements.size(), 1U);
}

void MainWindowTest::closingWithAFailedSaveAsksFirst()
{
    openVisit();
    QTest::keyClick(&m_window->reader(), Qt::Key_S);
    QTest::keyClick(&m_window->reader(), Qt::Key_1);
    QVERIFY(QDir(m_corpus->root()).mkdir(u"visit.txt.anna.tags.json"_s)); // nothing can be written there
    QVERIFY2(!m_window->close(), "closed although the work was not saved");
    QVERIFY(!noticed().isEmpty());
    QCOMPARE(m_window->session().statements().count(), 1);
    pressNoticeButton(u"Close without saving"_s);
    QVERIFY(!m_window->isVisible());
}

void MainWindowTest::placeInAnArticleIsRestored()
{
    QByteArray longText;
    for (int i = 0; i < 400; ++i)
        longText += "Paragraph " + QByteArray::number(i) + " of an article that does not fit into the window.\n\n";
    m_corpus->write(u"long.txt"_s, longText);
    QVERIFY(m_window->open(m_corpus->path(u"long.txt"_s)));
    m_window->reader().scrollToCharacter(9000);
    m_window->reader().select({9100, 9120});
    const qint64 top = m_window->reader().topCharacter();
    QVERIFY(top > 0);
    QVERIFY(m_window->open(m_corpus->path(u"visit.txt"_s)));
    QVERIFY(m_window->open(m_corpus->path(u"long.txt"_s)));
    QCOMPARE(m_window->reader().topCharacter(), top);
    QVERIFY(m_window->reader().selection() == app::Span(9100, 9120));
    QVERIFY2(!m_corpus->files().join(u' ').contains(u"places"), "window state lies in the workspace");
}

void MainWindowTest::lastArticleIsOpenedAgain()
{
    openVisit();
    QVERIFY(m_window->close());
    m_window = std::make_unique<ui::MainWindow>(anna);
    m_window->openLast();
    QVERIFY(m_window->session().article());
    QCOMPARE(m_window->session().article()->path, m_corpus->path(u"visit.txt"_s));

    QVERIFY(m_window->close());
    QVERIFY(QFile::remove(m_corpus->path(u"visit.txt"_s)));
    m_window = std::make_unique<ui::MainWindow>(anna);
    m_window->openLast();
    QVERIFY(!m_window->session().article());
    QCOMPARE(noticed(), QString());
}

void MainWindowTest::folderOpensWithItsLastArticle()
{
    openVisit(); // which is not the first in the list
    const tests::TemporaryCorpus other;
    other.write(u"a.txt"_s, "Xi spoke.\n");
    QVERIFY(m_window->open(other.path(u"a.txt"_s)));
    QVERIFY(m_window->close());
    m_window = std::make_unique<ui::MainWindow>(anna);
    QVERIFY(m_window->open(m_corpus->root()));
    QTRY_VERIFY(m_window->session().article());
    QCOMPARE(m_window->session().article()->fileName(), u"visit.txt"_s);

    QVERIFY(m_window->close());
    QVERIFY(QFile::remove(m_corpus->path(u"visit.txt"_s)));
    m_window = std::make_unique<ui::MainWindow>(anna);
    QVERIFY(m_window->open(m_corpus->root()));
    QTRY_VERIFY(m_window->session().article());
    QCOMPARE(m_window->session().article()->fileName(), u"return.txt"_s);
    QCOMPARE(noticed(), QString());
}

void MainWindowTest::opensWhatIsDropped_data()
{
    QTest::addColumn<QString>("dropped");
    QTest::addColumn<QString>("article"); // empty: only the workspace
    QTest::newRow("an article") << u"visit.txt"_s << u"visit.txt"_s;
    QTest::newRow("a tag file") << u"visit.txt.anna.tags.json"_s << u"visit.txt"_s;
    QTest::newRow("a folder") << QString() << QString();
}

void MainWindowTest::opensWhatIsDropped()
{
    QFETCH(QString, dropped);
    QFETCH(QString, article);
    if (dropped.endsWith(u".json")) {
        openVisit();
        QTest::keyClick(&m_window->reader(), Qt::Key_S);
        QTest::keyClick(&m_window->reader(), Qt::Key_1);
        QVERIFY(m_window->close());
        m_window = std::make_unique<ui::MainWindow>(anna);
        m_window->show();
    }
    drop({QUrl::fromLocalFile(dropped.isEmpty() ? m_corpus->root() : m_corpus->path(dropped))});
    QVERIFY(m_window->session().workspace());
    if (!article.isEmpty()) {
        QVERIFY(m_window->session().article());
        QCOMPARE(m_window->session().article()->fileName(), article);
    }
    QCOMPARE(noticed(), QString());
}

void MainWindowTest::ofSeveralThatAreDroppedTheRestIsNamed()
{
    drop({QUrl(u"https://example.org/article.html"_s), QUrl::fromLocalFile(m_corpus->path(u"return.txt"_s)),
        QUrl::fromLocalFile(m_corpus->path(u"visit.txt"_s))});
    QCOMPARE(m_window->session().article()->fileName(), u"return.txt"_s);
    QVERIFY2(noticed().contains(u"return.txt is open and 2 more"), qPrintable(noticed()));

    drop({QUrl::fromLocalFile(m_corpus->path(u"visit.txt"_s)), QUrl::fromLocalFile(m_corpus->root())});
    QCOMPARE(m_window->session().workspace()->root(), QFileInfo(m_corpus->root()).canonicalFilePath());
    QVERIFY(noticed().contains(QFileInfo(m_corpus->root()).fileName()));
}

void MainWindowTest::largeArticleIsSaidToBeRead()
{
    m_corpus->write(u"large.txt"_s, QByteArray("They met and talked.\n").repeated(2'000'000));
    openVisit();
    m_window->findChild<QTimer*>(u"readingIsLong"_s)->setInterval(0); // so that no machine is too fast
    QVERIFY(m_window->open(m_corpus->path(u"large.txt"_s)));
    const auto* page = m_window->findChild<QWidget*>(u"readingPage"_s);
    QTRY_VERIFY(page->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session().article()->fileName(), u"large.txt"_s, 60'000);
    QVERIFY(m_window->reader().isVisible());
    QVERIFY(m_window->open(m_corpus->path(u"visit.txt"_s)));

    QVERIFY(m_window->open(m_corpus->path(u"large.txt"_s)));
    page->findChild<QPushButton*>()->click();
    QVERIFY(m_window->session().beingOpened().isEmpty());
    QCOMPARE(m_window->session().article()->fileName(), u"visit.txt"_s);
    QVERIFY(m_window->reader().isVisible());
    QCOMPARE(noticed(), QString());
}

void MainWindowTest::anArticleWithoutWordsIsSaidToHaveNone()
{
    m_corpus->write(u"blank.txt"_s, " \n\t\n\u00a0\u200b\n");
    openVisit();
    const auto* page = m_window->findChild<QWidget*>(u"blankPage"_s);
    QVERIFY(!page->isVisible());
    QVERIFY(m_window->open(m_corpus->path(u"blank.txt"_s)));
    QTRY_VERIFY(page->isVisible());
    QVERIFY(page->findChild<QLabel*>()->isVisible());
    QVERIFY(!m_window->reader().isVisible());
    openVisit();
    QVERIFY(m_window->reader().isVisible());
}

void MainWindowTest::damagedCodebookIsSaidWhateverArticleIsOpened()
{
    m_corpus->write(u"codebook.attribune.json"_s, "{ not a codebook");
    QVERIFY(m_window->open(m_corpus->root()));
    QVERIFY(noticed().contains(u"codebook.attribune.json"));
    openVisit();
    QVERIFY2(noticed().contains(u"codebook.attribune.json"), "opening an article took the notice away");
    QVERIFY(!m_window->open(m_corpus->path(u"gone.txt"_s)));
    QVERIFY(noticed().contains(u"gone.txt") && noticed().contains(u"codebook.attribune.json"));
    const tests::TemporaryCorpus other;
    other.write(u"a.txt"_s, "Xi spoke.\n");
    QVERIFY(m_window->open(other.root()));
    QCOMPARE(noticed(), QString());
}

void MainWindowTest::hiddenCodebookStaysHidden()
{
    openVisit();
    QAction* codebook = m_window->actions()[u"view.codebook"_s];
    QVERIFY(codebook->isChecked());
    codebook->trigger();
    QVERIFY(!m_window->findChild<ui::CodebookPanel*>()->isVisible());
    QVERIFY(m_window->close());
    m_window = std::make_unique<ui::MainWindow>(anna);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    openVisit();
    QVERIFY(!m_window->findChild<ui::CodebookPanel*>()->isVisible());
    QVERIFY(!m_window->actions()[u"view.codebook"_s]->isChecked());
}

void MainWindowTest::orderOfTheArticlesStays()
{
    openVisit();
    m_window->findChild<ui::ArticleList*>()->setOrder(ui::ArticleModel::Order::Date);
    QVERIFY(m_window->close());
    m_window = std::make_unique<ui::MainWindow>(anna);
    QCOMPARE(m_window->findChild<ui::ArticleList*>()->order(), ui::ArticleModel::Order::Date);
    QVERIFY(m_window->close());
    ui::settings::articleOrder.set(17); // of a later version
    m_window = std::make_unique<ui::MainWindow>(anna);
    QCOMPARE(m_window->findChild<ui::ArticleList*>()->order(), ui::ArticleModel::Order::Path);
}

void MainWindowTest::keysWorkInTheListOfTheCodebook()
{
    openVisit();
    QTest::keyClick(&m_window->reader(), Qt::Key_S);
    QWidget* list = m_window->findChild<ui::CodebookPanel*>()->list();
    list->setFocus(); // at the first speaker
    QTest::keyClick(list, Qt::Key_1);
    QTest::keyClick(list, Qt::Key_1, Qt::AltModifier);
    QVERIFY(m_window->session().current());
    QCOMPARE(m_window->session().current()->topics.size(), 1U);
    QCOMPARE(m_window->session().current()->speakers.size(), 1U);
    QTest::keyClick(list, Qt::Key_Down);   // the first tag wrote the codebook, which leaves the row where it was
    QTest::keyClick(list, Qt::Key_Return); // chooses the entry; no quick-tag line opens
    QCOMPARE(m_window->session().current()->speakers.size(), 2U);
    QVERIFY(list->hasFocus());
    QTimer::singleShot(0, m_window.get(), [] {
        if (auto* asks = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
            asks->reject();
    });
    QTest::keyClick(list, Qt::Key_Delete); // who means the entry loses no statement
    QVERIFY(m_window->session().current());
}

void MainWindowTest::exportSaysWhyItCannotBegin()
{
    openVisit();
    QVERIFY(QDir(m_corpus->root()).mkdir(u"visit.txt.anna.tags.json"_s)); // nothing can be written there
    QTest::keyClick(&m_window->reader(), Qt::Key_S);
    QTest::keyClick(&m_window->reader(), Qt::Key_1);
    QVERIFY(!m_window->session().saveNow());
    for (const QString& command : {u"file.export"_s, u"file.import"_s}) {
        pressNoticeButton(u"Dismiss"_s);
        m_window->actions()[command]->trigger();
        QVERIFY2(noticed().contains(u"visit.txt.anna.tags.json"), qPrintable(command));
    }
}

void MainWindowTest::unsavedWorkIsLeftOnlyOnRequest()
{
    openVisit();
    QVERIFY(QDir(m_corpus->root()).mkdir(u"visit.txt.anna.tags.json"_s));
    QTest::keyClick(&m_window->reader(), Qt::Key_S);
    QTest::keyClick(&m_window->reader(), Qt::Key_1);
    QVERIFY(!m_window->open(m_corpus->path(u"return.txt"_s)));
    QCOMPARE(m_window->session().article()->fileName(), u"visit.txt"_s);
    QCOMPARE(m_window->session().statements().count(), 1);
    QVERIFY(noticed().contains(u"visit.txt.anna.tags.json"));
    pressNoticeButton(u"Leave without saving"_s);
    QCOMPARE(m_window->session().article()->fileName(), u"return.txt"_s);
}

void MainWindowTest::noticeOfAFailedSaveGoesWithTheNextThatSucceeds()
{
    openVisit();
    QVERIFY(QDir(m_corpus->root()).mkdir(u"visit.txt.anna.tags.json"_s)); // nothing can be written there
    QTest::keyClick(&m_window->reader(), Qt::Key_S);
    QTest::keyClick(&m_window->reader(), Qt::Key_1);
    QVERIFY(!m_window->session().saveNow());
    QVERIFY(noticed().contains(u"visit.txt.anna.tags.json"));
    QVERIFY(QDir(m_corpus->root()).rmdir(u"visit.txt.anna.tags.json"_s));
    QVERIFY(m_window->session().saveNow());
    QCOMPARE(noticed(), QString());

    // What is said of something else stays.
    QVERIFY(m_window->open(m_corpus->path(u"return.txt"_s)));
    QVERIFY(QDir(m_corpus->root()).mkdir(u"return.txt.anna.tags.json"_s));
    QTest::keyClick(&m_window->reader(), Qt::Key_S);
    QTest::keyClick(&m_window->reader(), Qt::Key_2);
    QVERIFY(!m_window->session().saveNow());
    QVERIFY(!m_window->open(m_corpus->path(u"gone.txt"_s)));
    QVERIFY2(noticed().contains(u"return.txt.anna.tags.json"), "another notice took away that of unsaved work");
    pressNoticeButton(u"Try again"_s);
    QVERIFY2(noticed().contains(u"return.txt.anna.tags.json"), "nothing is said of an attempt in vain");
    QVERIFY(QDir(m_corpus->root()).rmdir(u"return.txt.anna.tags.json"_s));
    QVERIFY(m_window->session().saveNow());
    QVERIFY(!noticed().contains(u"return.txt.anna.tags.json"));
    QVERIFY(noticed().contains(u"gone.txt"));
}

void MainWindowTest::rubbishIsAnsweredAndTheWindowGoesOn_data()
{
    QTest::addColumn<QUrl>("dropped");
    QTest::newRow("a page of the web") << QUrl(u"https://example.org/article.html"_s);
    QTest::newRow("a file that is gone") << QUrl::fromLocalFile(u"/nowhere/gone.txt"_s);
    QTest::newRow("an empty file") << QUrl::fromLocalFile(u"empty.txt"_s);
    QTest::newRow("a binary file") << QUrl::fromLocalFile(u"picture.txt"_s);
    QTest::newRow("a tag file without article") << QUrl::fromLocalFile(u"lost.txt.anna.tags.json"_s);
}

void MainWindowTest::rubbishIsAnsweredAndTheWindowGoesOn()
{
    QFETCH(QUrl, dropped);
    m_corpus->write(u"empty.txt"_s, QByteArray(""));
    m_corpus->write(u"picture.txt"_s, "\x89PNG\r\n\x1a\n\0\0\0\0\0\0\0\0\x01\x02\x03\x04\0\0\0\0"_ba);
    m_corpus->write(u"lost.txt.anna.tags.json"_s, "{");
    openVisit();
    if (dropped.isLocalFile() && QFileInfo(dropped.toLocalFile()).isRelative())
        dropped = QUrl::fromLocalFile(m_corpus->path(dropped.toLocalFile()));
    drop({dropped});
    QVERIFY2(!noticed().isEmpty(), "nothing is said");
    QVERIFY2(m_window->session().article(), "the article that was open is gone");
    QTest::keyClick(&m_window->reader(), Qt::Key_S);
    QTest::keyClick(&m_window->reader(), Qt::Key_1);
    QCOMPARE(m_window->session().statements().count(), 1);
}

void MainWindowTest::folderWithoutArticlesSaysSo()
{
    const auto says = [this](const QString& words) {
        return std::ranges::any_of(m_window->findChildren<ui::PlainLabel*>(),
            [&](const ui::PlainLabel* label) { return label->isVisible() && label->text() == words; });
    };
    QVERIFY(QDir(m_corpus->root()).mkdir(u"empty"_s));
    QVERIFY(m_window->open(m_corpus->path(u"empty"_s)));
    QTRY_VERIFY(says(u"No articles in this folder"_s));
    QVERIFY(m_window->open(m_corpus->root()));
    QTRY_VERIFY(m_window->session().article()); // the first of those that are there
    QVERIFY(!says(u"No articles in this folder"_s));
}

void MainWindowTest::lowWindowLeavesEveryPartItsRows()
{
    openVisit();
    QTest::keyClick(&m_window->reader(), Qt::Key_S);
    QTest::keyClick(&m_window->reader(), Qt::Key_1);
    m_window->resize(1024, 700);
    QCoreApplication::processEvents();
    const auto wholeRows = [](const QAbstractItemView& list, const QModelIndex& parent) {
        int whole = 0;
        for (int row = 0; row < list.model()->rowCount(parent); ++row)
            whole += list.viewport()->rect().contains(list.visualRect(list.model()->index(row, 0, parent)));
        return whole;
    };
    const QAbstractItemView& codebook = *m_window->findChild<ui::CodebookPanel*>()->list();
    QVERIFY(wholeRows(codebook, codebook.model()->index(0, 0)) >= 4); // all speakers that a workspace begins with
    // A usual screen, with the frame of the window.
    m_window->resize(1440, 860);
    QCoreApplication::processEvents();
    QVERIFY(wholeRows(codebook, codebook.model()->index(1, 0)) >= 2); // and topics
    m_window->resize(1024, 700);
    QCoreApplication::processEvents();
    const QAbstractItemView& statements = *m_window->findChild<ui::StatementListView*>()->list();
    QCOMPARE(wholeRows(statements, {}), 1);
    QVERIFY(m_window->findChild<ui::StatementPanel*>()->height() >= 240); // its words, speakers and topics
}

void MainWindowTest::articleThatIsGoneLeavesTheList()
{
    openVisit();
    auto* list = m_window->findChild<ui::ArticleList*>();
    const auto* model = list->findChild<ui::ArticleModel*>();
    QTRY_COMPARE(model->total(), 2);
    const QString gone = m_corpus->path(u"return.txt"_s);
    QVERIFY(QFile::remove(gone));
    auto* rows = list->findChild<QAbstractItemView*>();
    rows->setCurrentIndex(model->index(*model->rowOf(gone)));
    emit list->activated(gone); // as Enter on its row does
    QVERIFY(noticed().contains(u"return.txt"));
    QTRY_COMPARE(model->total(), 1);
    QCOMPARE(rows->currentIndex().data(ui::ArticleModel::PathRole).toString(), m_corpus->path(u"visit.txt"_s));
}

void MainWindowTest::folderThatDisappearsIsAnswered()
{
    openVisit();
    QTest::keyClick(&m_window->reader(), Qt::Key_S);
    QTest::keyClick(&m_window->reader(), Qt::Key_1);
    QVERIFY(QDir(m_corpus->root()).removeRecursively());
    QVERIFY(!m_window->session().saveNow());
    QVERIFY(!noticed().isEmpty());
    QCOMPARE(m_window->session().statements().count(), 1); // all is still in memory
    QVERIFY(!m_window->open(m_corpus->path(u"return.txt"_s)));
}

void MainWindowTest::damagedTagFileOpensReadOnly()
{
    m_corpus->write(u"visit.txt.anna.tags.json"_s, "{ \"att:format\": 1, ");
    openVisit();
    QVERIFY(!noticed().isEmpty());
    // That there is nothing to be seen is not told as if there were nothing.
    const auto says = [&](const QString& words) {
        return std::ranges::any_of(m_window->findChildren<QLabel*>(),
            [&](const QLabel* label) { return label->isVisibleTo(m_window.get()) && label->text().contains(words); });
    };
    QVERIFY(says(u"Nothing is written into this file meanwhile."_s));
    QVERIFY(says(u"The tag file cannot be read"_s));
    QVERIFY(says(u"statements unknown"_s));
    QVERIFY(!says(u"No statements yet"_s));
    QTest::keyClick(&m_window->reader(), Qt::Key_S);
    QTest::keyClick(&m_window->reader(), Qt::Key_1);
    QCOMPARE(m_window->session().statements().count(), 0);
    QVERIFY(!m_window->actions()[u"article.done"_s]->isEnabled());
    QVERIFY(m_window->close());
    QCOMPARE(m_corpus->read(u"visit.txt.anna.tags.json"_s), QByteArray("{ \"att:format\": 1, "));
}

void MainWindowTest::progressIsMarkedAndUndone()
{
    openVisit();
    QTest::keyClick(&m_window->reader(), Qt::Key_D);
    QCOMPARE(m_window->session().header().progress, app::Progress::Done);
    QVERIFY(m_window->actions()[u"article.done"_s]->isChecked());
    m_window->actions()[u"edit.undo"_s]->trigger();
    QCOMPARE(m_window->session().header().progress, app::Progress::Unread);
    QVERIFY(!m_window->actions()[u"article.done"_s]->isChecked());
}

void MainWindowTest::backAndForwardGoThroughArticles()
{
    openVisit();
    QAction* back = m_window->actions()[u"go.back"_s];
    QAction* forward = m_window->actions()[u"go.forward"_s];
    QVERIFY(!back->isEnabled());
    QVERIFY(m_window->open(m_corpus->path(u"return.txt"_s)));
    QVERIFY(back->isEnabled());
    back->trigger();
    QCOMPARE(m_window->session().article()->fileName(), u"visit.txt"_s);
    QVERIFY(!back->isEnabled());
    forward->trigger();
    QCOMPARE(m_window->session().article()->fileName(), u"return.txt"_s);
    QVERIFY(!forward->isEnabled());
}

void MainWindowTest::everyControlIsNamedAndReached()
{
    QCOMPARE(tests::accessibilityProblems(*m_window).join(u'\n'), QString());
    openVisit();
    QTest::keyClick(&m_window->reader(), Qt::Key_S);
    QTest::keyClick(&m_window->reader(), Qt::Key_1);
    QCOMPARE(tests::accessibilityProblems(*m_window).join(u'\n'), QString());
}

void MainWindowTest::everyCommandHasItsOwnKey()
{
    // A letter may tag in one mode and decide in the other; only one of the two is on at a time.
    QHash<QString, QString> owners;
    for (const QAction* action : m_window->actions().all()) {
        const QString mode = action->objectName().startsWith(u"review."_s) ? u"in review "_s : QString();
        for (const QKeySequence& key : action->shortcuts()) {
            const QString name = mode + key.toString(QKeySequence::PortableText);
            QVERIFY2(
                !owners.contains(name), qPrintable(u"%1: %2 and %3"_s.arg(name, owners[name], action->objectName())));
            owners[name] = action->objectName();
        }
    }
}

void MainWindowTest::enterIsCalledSoEverywhere()
{
    QCOMPARE(ui::keyText(*m_window->actions()[u"statement.quickTag"_s]), u"Enter"_s); // as in the panel and the line
    openVisit();
    QTest::keyClick(&m_window->reader(), Qt::Key_S);
    auto* line = m_window->findChild<ui::QuickTagLine*>();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        QTest::keyClick(&m_window->reader(), key);
        QVERIFY(line->isVisible());
        QTest::keyClick(line->findChild<QLineEdit*>(), Qt::Key_Escape);
    }
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
