// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/window/mainwindow.h"

#include "app/base/utf8.h"
#include "app/sidecars/sidecarformat.h"
#include "tests/support/temporarycorpus.h"
#include "tests/support/verify.h"
#include "ui/corpus/articlelist.h"
#include "ui/reading/articleview.h"
#include "ui/review/colleagues.h"
#include "ui/review/confusedstatements.h"
#include "ui/review/confusiondialog.h"
#include "ui/review/reviewpanel.h"
#include "ui/settings/settings.h"
#include "ui/support/noticebar.h"
#include "ui/window/reviewmode.h"
#include "ui/window/sample.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using app::Decision;

/// The sample's two coders, reviewed in the window by a third person.
class ReviewInWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void keysLeadFromTheFirstDifferenceToTheConsensus();
    void lettersWorkWhereverNothingIsTyped();
    void eachPartOfASplitPlaceCanBeChosenAsBorders();
    void blindReviewBeginsBeforeNamesAreShown();
    void allCodersConfusionAndReportAreInTheMenu();
    void consensusThatIsMadeDoesNotTakeACodersPlace();
    void consensusIsUndoneAlsoFromAnotherArticle();
    void firstDifferenceOfTheNextArticleIsInView();
    void numberOfConfusionOpensTheOtherArticle();
    void colleaguesFilesAreDropped_data();
    void colleaguesFilesAreDropped();
    void nameMadeByAnAmendmentGoesWithIt();

private:
    [[nodiscard]] app::Sidecar onDisk(const QString& coder) const;
    [[nodiscard]] ui::ReviewSession& review() const { return m_window->findChild<ui::ReviewMode*>()->review(); }
    [[nodiscard]] ui::ReviewPanel& panel() const { return *m_window->findChild<ui::ReviewPanel*>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void open(const QString& article);
    /// Answers the dialog that the next key press opens.
    template<typename Answer>
    void answerNext(Answer answer) const
    {
        QTimer::singleShot(0, m_window.get(), [answer] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                qFatal("no dialog came");
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            answer(*dialog);
            // One that stays open would keep the test waiting for ever.
            if (dialog->isVisible()) {
                dialog->reject();
                QFAIL("the dialog was not answered");
            }
        });
    }

    QTemporaryDir m_configuration;
    std::unique_ptr<tests::TemporaryCorpus> m_corpus;
    QString m_article;
    std::unique_ptr<ui::MainWindow> m_window;
};

void ReviewInWindowTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_configuration.path());
    QCoreApplication::setOrganizationName(u"attribune-test"_s);
    qputenv("XDG_CACHE_HOME", m_configuration.path().toLocal8Bit());
}

void ReviewInWindowTest::init()
{
    QSettings().clear();
    m_corpus = std::make_unique<tests::TemporaryCorpus>();
    VERIFY_RESULT(ui::provideSample(m_corpus->root()));
    m_window = std::make_unique<ui::MainWindow>(app::Coder{.id = "lead", .name = "Lead", .extra = {}});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ReviewInWindowTest::cleanup()
{
    m_window.reset();
    m_corpus.reset();
}

app::Sidecar ReviewInWindowTest::onDisk(const QString& coder) const
{
    const QString name = u"%1.%2.tags.json"_s.arg(m_article, coder);
    const QByteArray bytes = m_corpus->read(name);
    return app::parseSidecar({bytes.constData(), static_cast<std::size_t>(bytes.size())}, name)
        .value_or(app::Sidecar());
}

void ReviewInWindowTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    // A dialog that closed may not have given the window its place back yet.
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window->focusWidget(), key, modifiers);
}

void ReviewInWindowTest::open(const QString& article)
{
    m_article = article;
    QVERIFY(m_window->open(m_corpus->path(article)));
    QTRY_VERIFY(review().colleagues().fileOf("ben")); // read in the background
    m_window->reader().setFocus();
    press(Qt::Key_2, Qt::ControlModifier);
}

void ReviewInWindowTest::keysLeadFromTheFirstDifferenceToTheConsensus()
{
    open(u"2017-07-04-xi-putin-moscow.txt"_s);
    const QByteArray annas = m_corpus->read(m_article + u".anna.tags.json"_s);
    const QByteArray bens = m_corpus->read(m_article + u".ben.tags.json"_s);
    QCOMPARE(review().sides().at(0), "anna");
    QCOMPARE(review().sides().at(1), "ben");
    QCOMPARE(review().queue().size(), 3U);

    // What only Anna marked is dropped, which is undone, and kept.
    press(Qt::Key_N);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(review().current(), review().queue()[0]);
    press(Qt::Key_Y);
    // The second one, whose borders differ, is amended: other speakers, and Ben's words.
    answerNext([](QDialog& dialog) {
        QTest::keyClick(dialog.focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(dialog.focusWidget(), u"putin / korean=supports / indirect"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    press(Qt::Key_E);
    // Of the third the reviewer says why, and takes Anna's two statements.
    QCOMPARE(review().current(), review().queue()[2]);
    press(Qt::Key_C);
    QTest::keyClicks(m_window->focusWidget(), u"two sentences, two statements"_s);
    press(Qt::Key_Return);
    QVERIFY(panel().queue()->hasFocus());
    press(Qt::Key_N);
    QCOMPARE(review().openCount(), 0);
    answerNext([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    press(Qt::Key_Return, Qt::ControlModifier);

    std::vector<Decision> decisions;
    for (const int place : review().queue())
        decisions.push_back(review().verdictOn(place)->decision);
    QCOMPARE(decisions, (std::vector{Decision::Accept, Decision::Amend, Decision::Reject}));
    // In the reviewer's file lie the verdicts and no statement of anybody; the coders' files are as they were.
    const app::Sidecar leads = onDisk(u"lead"_s);
    QCOMPARE(leads.statements.size(), 0U);
    QCOMPARE(leads.verdicts.size(), 3U);
    QVERIFY(std::ranges::is_permutation(leads.verdicts, m_window->session().verdicts()));
    QVERIFY(std::ranges::contains(leads.verdicts, "two sentences, two statements", &app::Verdict::comment));
    QCOMPARE(m_corpus->read(m_article + u".anna.tags.json"_s), annas);
    QCOMPARE(m_corpus->read(m_article + u".ben.tags.json"_s), bens);

    std::vector<app::Statement> agreed = onDisk(u"consensus"_s).statements;
    std::ranges::sort(agreed, {}, [](const app::Statement& statement) { return statement.extent(); });
    QCOMPARE(agreed.size(), 4U);
    QCOMPARE(agreed[0].extent(), (app::Span{364, 493}));
    QCOMPARE(agreed[1].extent(), (app::Span{1307, 1398}));
    QCOMPARE(agreed[1].speakers.size(), 1U);
    QCOMPARE(agreed[1].speakers.front().name, "Putin");
    QCOMPARE(agreed[2].extent(), (app::Span{1550, 1689}));
    QCOMPARE(agreed[3].extent(), (app::Span{1690, 1759}));
}

void ReviewInWindowTest::lettersWorkWhereverNothingIsTyped()
{
    open(u"2017-07-04-xi-putin-moscow.txt"_s);
    auto* articles = m_window->findChild<ui::ArticleList*>()->list();
    QWidgetList places{articles};
    for (QAbstractButton* button : m_window->findChildren<QAbstractButton*>())
        if (button->isVisible() && button->isEnabled() && button->focusPolicy() != Qt::NoFocus)
            places += button;
    for (QWidget* place : places) {
        review().setCurrent(review().queue()[0]);
        place->setFocus();
        press(Qt::Key_J);
        QVERIFY2(review().current() == review().queue()[1], qPrintable(place->accessibleName()));
    }
    // The arrows go through the articles, and without a review letters look for one.
    articles->setFocus();
    articles->setCurrentIndex(articles->model()->index(0, 0));
    press(Qt::Key_Down);
    QCOMPARE(articles->currentIndex().row(), 1);
    press(Qt::Key_1, Qt::ControlModifier);
    articles->setFocus();
    press(Qt::Key_X);
    QCOMPARE(articles->currentIndex().row(), 0);
    press(Qt::Key_2, Qt::ControlModifier);
    review().setCurrent(review().queue()[1]);
    // Where something is typed a letter stays a letter.
    press(Qt::Key_C);
    press(Qt::Key_J);
    QCOMPARE(review().current(), review().queue()[1]);
}

void ReviewInWindowTest::nameMadeByAnAmendmentGoesWithIt()
{
    open(u"2017-07-04-xi-putin-moscow.txt"_s);
    const app::Codebook before = m_window->session().codebook();
    answerNext([](QDialog& dialog) {
        QTest::keyClick(dialog.focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(dialog.focusWidget(), u"@Gromyko / korean"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    press(Qt::Key_E);
    QVERIFY(m_window->session().codebook().findSpeaker("Gromyko"));
    QCOMPARE(m_window->session().verdicts().size(), 1U);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->session().verdicts().size(), 0U);
    QTRY_COMPARE(m_window->session().codebook(), before);
}

void ReviewInWindowTest::eachPartOfASplitPlaceCanBeChosenAsBorders()
{
    open(u"2017-07-04-xi-putin-moscow.txt"_s);
    review().setCurrent(review().queue()[2]); // two statements of Anna's, one of Ben's
    QStringList choices;
    answerNext([&choices](QDialog& dialog) {
        const auto* words = dialog.findChild<QComboBox*>();
        for (int choice = 0; choice < words->count(); ++choice)
            choices += words->itemText(choice);
        dialog.reject();
    });
    press(Qt::Key_E);
    QCOMPARE(choices,
        (QStringList{u"As ben has them"_s, u"As anna has them, part 1"_s, u"As anna has them, part 2"_s,
            u"All words of both"_s}));
}

void ReviewInWindowTest::blindReviewBeginsBeforeNamesAreShown()
{
    m_article = u"2017-07-04-xi-putin-moscow.txt"_s;
    QVERIFY(m_window->open(m_corpus->path(m_article)));
    QTRY_VERIFY(review().colleagues().fileOf("ben"));
    QAction* blind = m_window->actions()[u"review.blind"_s];
    QVERIFY(blind->isEnabled());
    blind->trigger();
    QVERIFY(blind->isChecked());
    QVERIFY(!review().isActive());
    press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(review().isBlind());
    for (const QLabel* label : panel().findChildren<QLabel*>())
        QVERIFY2(!label->text().contains(u"anna"_s), qPrintable(label->text()));
}

void ReviewInWindowTest::allCodersConfusionAndReportAreInTheMenu()
{
    const auto entry = [this](const QString& id) -> QAction& {
        QAction* action = m_window->actions()[id];
        const auto isInMenu = [&](const QObject* object) { return qobject_cast<const QMenu*>(object) != nullptr; };
        if (!action || std::ranges::none_of(action->associatedObjects(), isInMenu) || action->shortcut().isEmpty())
            qFatal("%s is in no menu, or has no key", qPrintable(id));
        return *action;
    };
    // A third coder, who says what Anna says.
    const QString sample = u"2017-07-04-xi-putin-moscow.txt"_s;
    QByteArray annas = m_corpus->read(sample + u".anna.tags.json"_s);
    annas.replace("\"nickname\": \"anna\"", "\"nickname\": \"chen\"").replace("urn:uuid:1", "urn:uuid:c");
    m_corpus->write(sample + u".chen.tags.json"_s, annas);
    for (const QString& id : {u"review.all"_s, u"review.confusion"_s, u"review.report"_s})
        QVERIFY(!entry(id).isEnabled());
    open(sample);
    QTRY_VERIFY(review().colleagues().fileOf("chen"));
    review().setSides({"anna", "ben"});
    QVERIFY(!entry(u"review.all"_s).isChecked());
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(review().sides(), (ui::ReviewSession::Sides{"anna", "ben", "chen"}));
    QVERIFY(entry(u"review.all"_s).isChecked());
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); // it is no switch: there are many other choices
    QVERIFY(entry(u"review.all"_s).isChecked());

    QTRY_VERIFY(entry(u"review.confusion"_s).isEnabled()); // once the figures are there
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    auto* confusion = m_window->findChild<ui::ConfusionDialog*>();
    QVERIFY(confusion && confusion->isVisible());
    confusion->close();

    QTimer::singleShot(0, m_window.get(), [] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            qFatal("no menu came");
        QVERIFY(menu->actions().size() > 2);
        menu->close();
    });
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);

    review().setBlind(true); // the table would say whose choice was which
    QVERIFY(!entry(u"review.confusion"_s).isEnabled());
}

void ReviewInWindowTest::consensusThatIsMadeDoesNotTakeACodersPlace()
{
    open(u"2017/07/moscow-talks-zh.txt"_s);
    answerNext([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(review().colleagues().fileOf("consensus"));
    review().setSides({"anna", "consensus"});
    // The next article has none yet, so the two coders are compared there, and stay so.
    open(u"2017/07/xi-interview.txt"_s);
    QTRY_COMPARE(review().sides().at(1), "ben");
    answerNext([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(review().colleagues().fileOf("consensus"));
    QCOMPARE(review().sides().at(1), "ben");
}

void ReviewInWindowTest::consensusIsUndoneAlsoFromAnotherArticle()
{
    open(u"2017-07-04-xi-putin-moscow.txt"_s);
    const QString consensus = m_article + u".consensus.tags.json"_s;
    press(Qt::Key_Y); // a step on this article alone
    answerNext([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    press(Qt::Key_Return, Qt::ControlModifier);
    const QByteArray made = m_corpus->read(consensus);
    QVERIFY(!made.isEmpty());
    QTRY_VERIFY(review().colleagues().fileOf("consensus"));
    QUndoStack& steps = m_window->session().undoStack();
    QCOMPARE(
        m_window->actions()[u"edit.undo"_s]->text(), u"&Undo: Make the consensus of 2017-07-04-xi-putin-moscow.txt"_s);

    // What was said of it is gone with it.
    const auto says = [this](const QString& text) {
        const QList<QLabel*> labels = m_window->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text().startsWith(text); });
    };
    const QList<ui::NoticeBar*> bars = m_window->findChildren<ui::NoticeBar*>();
    QVERIFY(std::ranges::any_of(bars, &ui::NoticeBar::isVisible));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(says(u"Undone: Make the consensus"_s));
    QVERIFY(std::ranges::none_of(bars, &ui::NoticeBar::isVisible));
    press(Qt::Key_Y, Qt::ControlModifier);

    open(u"2017/07/xi-interview.txt"_s);
    QCOMPARE(steps.count(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_corpus->files().contains(consensus));
    press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(m_corpus->read(consensus), made);

    m_corpus->write(consensus, made + '\n'); // by somebody else, in the meantime
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_corpus->read(consensus), made + '\n');
    QCOMPARE(steps.count(), 0);
}

void ReviewInWindowTest::firstDifferenceOfTheNextArticleIsInView()
{
    open(u"2017-07-04-xi-putin-moscow.txt"_s);
    QVERIFY(m_window->open(m_corpus->path(u"2017/02/wang-lavrov-bonn.txt"_s)));
    // Nothing is told about colleagues before the article is shown, however fast their files are read.
    QVERIFY(review().colleagues().files().empty());
    QTRY_VERIFY(review().current() >= 0);
    const app::Span place = review().spansOf(review().current()).front();
    QVERIFY(m_window->reader().viewport()->rect().intersects(m_window->reader().rectOf(place)));
}

void ReviewInWindowTest::numberOfConfusionOpensTheOtherArticle()
{
    open(u"2017/02/wang-lavrov-bonn.txt"_s);
    const auto find = [](const QWidget& where, const QString& text) {
        for (auto* button : where.findChildren<QAbstractButton*>())
            if (button->text() == text)
                return button;
        qFatal("no button %s", qPrintable(text));
    };
    QAbstractButton* confusion = find(panel(), u"Confusion…"_s);
    QTRY_VERIFY(confusion->isEnabled()); // measured in the background
    QTest::keyClick(confusion, Qt::Key_Space);
    const auto* dialog = m_window->findChild<ui::ConfusionDialog*>();
    QVERIFY(dialog);
    QTest::keyClick(find(*dialog, u"Whole workspace"_s), Qt::Key_Space);
    const auto* statements = dialog->findChild<ui::ConfusedStatements*>();
    QTRY_VERIFY(statements->rowCount() > 0);
    // Both took another person for the speaker in one place of another article.
    const ui::ConfusedStatements::Where where = statements->at(statements->index(0));
    QVERIFY(where.article != m_article);
    QVERIFY(!statements->index(0).data().toString().startsWith(u'\n')); // its words were found on the disk
    QTest::keyClick(dialog->findChild<QTableView*>(), Qt::Key_Return);
    QTest::keyClick(dialog->findChild<QListView*>(), Qt::Key_Return);
    QCOMPARE(m_window->session().article()->path, m_corpus->path(where.article));
    QTRY_COMPARE(review().current(), review().placeOf(where.statement).value_or(-2));
}

void ReviewInWindowTest::colleaguesFilesAreDropped_data()
{
    QTest::addColumn<bool>("folder");
    QTest::addColumn<QString>("articleThere");
    QTest::newRow("a tag file") << false << u"2017-07-04-xi-putin-moscow.txt"_s;
    QTest::newRow("a copy of the workspace") << true << u"2017-07-04-xi-putin-moscow.txt"_s;
    QTest::newRow("a copy with the article under another name, found by its text") << true << u"moscow.txt"_s;
}

void ReviewInWindowTest::colleaguesFilesAreDropped()
{
    QFETCH(bool, folder);
    QFETCH(QString, articleThere);
    open(u"2017-07-04-xi-putin-moscow.txt"_s);
    tests::TemporaryCorpus copy;
    copy.write(articleThere, m_corpus->read(m_article));
    const QString tagFile = articleThere + u".dora.tags.json"_s;
    copy.write(tagFile,
        m_corpus->read(m_article + u".ben.tags.json"_s)
            .replace(R"("nickname": "ben")", R"("nickname": "dora")")
            .replace(m_article.toUtf8(), articleThere.toUtf8()));
    const QByteArray before = copy.read(tagFile);

    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder ? copy.root() : copy.path(tagFile))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter); // without which Qt lets nothing drop
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &event);

    QTRY_VERIFY(review().colleagues().fileOf("dora"));
    QCOMPARE(m_window->session().workspace()->root(), QFileInfo(m_corpus->root()).canonicalFilePath());
    QCOMPARE(review().colleagues().fileOf("dora")->fit, app::Fit::SameText);
    QVERIFY(review().colleagues().fileOf("dora")->sidecar.statements.size() > 1);
    if (!folder) {
        // A file that was opened is what a person wants to see; the lead has tagged nothing that it could be compared
        // with.
        QCOMPARE(review().sides(), (ui::ReviewSession::Sides{"anna", "ben", "dora"}));
    }
    review().setSides({"anna", "dora"});
    QVERIFY(!review().queue().empty());
    press(Qt::Key_Y);
    QVERIFY(m_window->session().saveNow());
    QCOMPARE(copy.read(tagFile), before);
}

QTEST_MAIN(ReviewInWindowTest)
#include "tst_reviewinwindow.moc"
