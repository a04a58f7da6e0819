// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT

// What a person can ask the main window for: each command once, with its key, its sentence of help and what it does.

#include "ui/window/mainwindow.h"

#include "app/base/utf8.h"
#include "ui/codebook/codebookpanel.h"
#include "ui/corpus/articlelist.h"
#include "ui/exchange/exportdialog.h"
#include "ui/exchange/importdialog.h"
#include "ui/reading/articleview.h"
#include "ui/reading/findline.h"
#include "ui/review/reviewpanel.h"
#include "ui/session/filescommand.h"
#include "ui/settings/settings.h"
#include "ui/settings/settingsdialog.h"
#include "ui/statements/quicktagline.h"
#include "ui/statements/statementlistview.h"
#include "ui/statements/statementpanel.h"
#include "ui/statements/tagger.h"
#include "ui/support/theme.h"
#include "ui/support/tooltiptext.h"
#include "ui/window/detailsdialog.h"
#include "ui/window/furniture.h"
#include "ui/window/keysdialog.h"
#include "ui/window/notices.h"
#include "ui/window/panes.h"
#include "ui/window/reviewmode.h"
#include "ui/window/sample.h"
#include "ui/window/sourceview.h"
#include "ui/window/statusline.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int zoomStep = 10;
constexpr int digits = 9;

QList<QKeySequence> keys(std::initializer_list<QKeySequence> list)
{
    return list;
}

QString entryId(QLatin1StringView kind, int digit)
{
    return kind + QString::number(digit);
}

/// A name from a codebook as the text of a menu entry: "&" in it is no mnemonic.
QString menuText(const std::string& name)
{
    return app::toQString(name).replace(u'&', u"&&"_s);
}
}

// --- making the commands -----------------------------------------------------------------------------------------

void MainWindow::makeCommands()
{
    makeFileCommands();
    makeReadingCommands();
    makeTaggingCommands();
    m_review->makeCommands();
    makeViewCommands();
    makeMenus();
    makeToolBar();
    m_actions.listenIn(m_reader);
    m_actions.listenIn(m_statements->list());
    m_actions.listenIn(m_statements->lostList());
    m_actions.listenIn(m_codebook->list());
    m_review->listenIn(*m_articles->list());
    nameEntries();
}

void MainWindow::makeFileCommands()
{
    m_actions.add(
        {u"file.openFolder"_s, tr("&Open folder…"), keys({Qt::CTRL | Qt::Key_O}), tr("Open a folder with articles")},
        [this] { chooseFolder(); });
    m_actions.add(
        {u"file.openArticle"_s, tr("Open &article…"), keys({Qt::CTRL | Qt::SHIFT | Qt::Key_O}), tr("Open one article")},
        [this] { chooseArticle(); });
    m_actions.add({u"file.sample"_s, tr("Open the &sample"), {}, tr("Open a workspace to try things out in")},
        [this] { openSample(); });
    m_actions.add({u"file.export"_s, tr("&Export CSV…"), keys({Qt::CTRL | Qt::Key_E}),
                      tr("Export the statements of the workspace as CSV")},
        [this] { exportCsv(); });
    m_actions.add({u"file.import"_s, tr("&Import CSV…"), keys({Qt::CTRL | Qt::Key_I}),
                      tr("Bring statements back from a CSV file")},
        [this] { importCsv(); });
    m_actions.add(
        {u"file.save"_s, tr("&Save now"), keys({QKeySequence::Save}),
            tr("Save at once, also where statements stand in an article that has changed; changes are saved by "
               "themselves a moment later")},
        [this] { m_session.savePlaces(); });
    m_actions.add({u"file.settings"_s, tr("Se&ttings…"), keys({Qt::CTRL | Qt::Key_Comma}),
                      tr("Your name as a coder, and the theme")},
        [this] { showSettings(); });
    m_actions.add({u"file.quit"_s, tr("&Quit"), keys({Qt::CTRL | Qt::Key_Q}), tr("Save and close the window")},
        [this] { close(); });
}

void MainWindow::makeReadingCommands()
{
    QAction* undo = m_actions.add(
        {u"edit.undo"_s, tr("&Undo"), keys({QKeySequence::Undo}), tr("Undo the last change of the tag file")},
        [this] { m_session.undoStack().undo(); });
    QAction* redo =
        m_actions.add({u"edit.redo"_s, tr("&Redo"), keys({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}),
                          tr("Do again what was undone")},
            [this] { m_session.undoStack().redo(); });
    QAction* copy = m_actions.add(
        {u"edit.copy"_s, tr("&Copy"), keys({QKeySequence::Copy}), tr("Copy the selected words of the article")},
        [this] { m_reader->copy(); });
    copy->setEnabled(false);
    connect(m_reader, &ArticleView::selectionChanged, copy,
        [copy](app::Span selection) { copy->setEnabled(!selection.isEmpty()); });
    const QUndoStack& steps = m_session.undoStack();
    connect(&steps, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(&steps, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    //: %1 is a step such as "Delete statement"
    connect(&steps, &QUndoStack::undoTextChanged, undo,
        [undo](const QString& step) { undo->setText(step.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(step)); });
    //: %1 is a step such as "Delete statement"
    connect(&steps, &QUndoStack::redoTextChanged, redo,
        [redo](const QString& step) { redo->setText(step.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(step)); });
    undo->setEnabled(false);
    redo->setEnabled(false);

    m_actions.add({u"edit.find"_s, tr("&Find in article…"), keys({QKeySequence::Find}),
                      tr("Find words in the article; they are selected, ready to be tagged")},
        [this] { m_find->open(); });
    m_actions.add({u"edit.findNext"_s, tr("Find ne&xt"), keys({QKeySequence::FindNext}),
                      tr("Go to the next place with these words")},
        [this] { m_find->goOn(1); });
    m_actions.add({u"edit.findPrevious"_s, tr("Find pre&vious"), keys({QKeySequence::FindPrevious}),
                      tr("Go back to the place before it")},
        [this] { m_find->goOn(-1); });
    m_actions.add({u"edit.findArticles"_s, tr("Find &articles"), keys({Qt::CTRL | Qt::Key_K}),
                      tr("Go to the filter of the article list")},
        [this] {
            m_panes->setShown(Panes::Side::Left, true);
            m_articles->focusFilter();
        });
    m_actions.add({u"go.back"_s, tr("&Back"), keys({Qt::ALT | Qt::Key_Left}), tr("Back to the article read before")},
        [this] { goThroughHistory(-1); });
    m_actions.add({u"go.forward"_s, tr("F&orward"), keys({Qt::ALT | Qt::Key_Right}), tr("Forward again")},
        [this] { goThroughHistory(1); });
    m_actions.add({u"go.next"_s, tr("&Next article"), keys({Qt::CTRL | Qt::Key_PageDown}),
                      tr("Open the next article of the list")},
        [this] { m_articles->selectNext(); });
    m_actions.add({u"go.previous"_s, tr("&Previous article"), keys({Qt::CTRL | Qt::Key_PageUp}),
                      tr("Open the article before it in the list")},
        [this] { m_articles->selectPrevious(); });
    m_actions.add({u"go.refresh"_s, tr("&Refresh the list"), keys({Qt::Key_F5}),
                      tr("Look for new, changed and removed articles in the folder, and for what colleagues wrote")},
        [this] {
            m_articles->refresh();
            m_session.takeInChangesOnDisk();
            m_review->lookForChanges();
        });
    m_actions.addForReading(
        {u"article.done"_s, tr("Mark as &done"), keys({Qt::Key_D}), tr("Mark the article as done, or as not yet done")},
        [this] {
            setProgress(
                m_session.header().progress == app::Progress::Done ? app::Progress::Tagging : app::Progress::Done);
        });
    m_actions.add({u"article.nothing"_s, tr("Nothing to &tag"), {}, tr("Say that the article holds nothing to tag")},
        [this] { setProgress(app::Progress::NothingToTag); });
    m_actions.add(
        {u"article.details"_s, tr("Correct d&etails…"), {}, tr("Correct title, outlet, byline, date and dateline")},
        [this] { correctDetails(); });
    m_actions.add({u"article.furniture"_s, tr("Page &furniture"), {},
                      tr("Dim the paragraph at the caret as page furniture, or stop dimming it")},
        [this] { toggleFurniture(m_reader->caret()); });
    m_actions.add({u"article.source"_s, tr("Show tag &file"), keys({Qt::CTRL | Qt::Key_U}),
                      tr("Show the tag file as it is on disk")},
        [this] { showSource(); });
}

void MainWindow::makeTaggingCommands()
{
    m_actions.addForReading({u"statement.sentence"_s, tr("Select &sentence"), keys({Qt::Key_S}),
                                tr("Select the sentence at the caret; again: the paragraph")},
        [this] { m_reader->selectSentence(); });
    // One row of the sheet of keys stands for nine commands, so only the first one has a help of its own.
    for (int digit = 1; digit <= digits; ++digit) {
        const auto key = static_cast<Qt::Key>(Qt::Key_0 + digit);
        const auto entryKey = std::to_string(digit);
        QAction* topic = m_actions.addForReading(
            {entryId("topic."_L1, digit), {}, keys({key}),
                digit == 1 ? tr("Topic with that key: on the selected words, or of the statement in hand") : QString()},
            [this, entryKey] {
                if (const app::Topic* entry = m_session.codebook().topicForKey(entryKey))
                    m_tagger->toggleTopic(std::string(entry->name));
                else
                    m_status->showHint(tr("No topic of the codebook has this key."));
            });
        QAction* speaker = m_actions.addForReading(
            {entryId("speaker."_L1, digit), {}, keys({Qt::ALT | key}),
                digit == 1 ? tr("Speaker with that key: of the selected words, or of the statement in hand")
                           : QString()},
            [this, entryKey] {
                if (const app::Speaker* entry = m_session.codebook().speakerForKey(entryKey))
                    m_tagger->toggleSpeaker(std::string(entry->name));
                else
                    m_status->showHint(tr("No speaker of the codebook has this key."));
            });
        if (digit == 1) {
            setKeyText(*topic, u"1 – 9"_s);
            setKeyText(*speaker, u"Alt+1 – 9"_s);
        }
    }
    // The first key is the one that is shown: the panel and the line call it Enter, whichever of the two is pressed.
    m_actions.addForReading({u"statement.quickTag"_s, tr("&Quick tag…"), keys({Qt::Key_Enter, Qt::Key_Return}),
                                tr("Type speakers, topics and stances in one line")},
        [this] { openQuickTag(); });
    m_actions.addForReading({u"statement.stance"_s, tr("Next s&tance"), keys({Qt::Key_T}),
                                tr("Go through the stances of the topic last touched")},
        [this] { m_tagger->cycleStance(); });
    for (const auto& [id, text, key, manner, help] :
        {std::tuple{u"statement.direct"_s, tr("D&irect speech"), Qt::Key_Q, app::Manner::Direct,
             tr("Mark the statement as direct speech")},
            {u"statement.indirect"_s, tr("I&ndirect speech"), Qt::Key_W, app::Manner::Indirect,
                tr("Mark the statement as indirect speech")},
            {u"statement.mixed"_s, tr("Mi&xed speech"), Qt::Key_E, app::Manner::Mixed,
                tr("Mark the statement as partly quoted")}})
        m_actions.addForReading({id, text, keys({key}), help}, [this, manner] { m_tagger->setManner(manner); });
    m_actions.addForReading(
        {u"statement.note"_s, tr("&Note"), keys({Qt::Key_M}), tr("Write the note of the statement in hand")}, [this] {
            m_panes->setShown(Panes::Side::Right, true);
            m_statement->focusNote();
        });
    m_actions.addForReading({u"statement.addWords"_s, tr("&Add words"), keys({Qt::Key_A}),
                                tr("Add the selected words to the statement in hand")},
        [this] { m_tagger->addSpan(); });
    m_actions.addForReading({u"statement.borders"_s, tr("Change &borders"), keys({Qt::Key_B}),
                                tr("Give the statement in hand the borders of the selection")},
        [this] { m_tagger->setBorders(); });
    m_actions.addForReading(
        {u"statement.next"_s, tr("Ne&xt statement"), keys({Qt::Key_J}), tr("Take the next statement in hand")},
        [this] { m_tagger->next(); });
    m_actions.addForReading({u"statement.previous"_s, tr("&Previous statement"), keys({Qt::Key_K}),
                                tr("Take the statement before it in hand")},
        [this] { m_tagger->previous(); });
    m_actions.addForReading(
        {u"statement.delete"_s, tr("&Delete statement"), keys({Qt::Key_Delete}), tr("Delete the statement in hand")},
        [this] { m_tagger->deleteCurrent(); });
    m_actions.addForReading({u"statement.none"_s, tr("&Let go"), keys({Qt::Key_Escape}),
                                tr("Give up the selection, then the statement in hand")},
        [this] {
            if (m_reader->selection().isEmpty())
                m_session.setCurrentStatement({});
            else
                m_reader->clearSelection();
        });
}

void MainWindow::makeViewCommands()
{
    m_actions.add({u"view.larger"_s, tr("&Larger text"), keys({QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal}),
                      tr("Set the article larger")},
        [this] { setZoom(m_reader->zoom() + zoomStep); });
    m_actions.add(
        {u"view.smaller"_s, tr("&Smaller text"), keys({QKeySequence::ZoomOut}), tr("Set the article smaller")},
        [this] { setZoom(m_reader->zoom() - zoomStep); });
    m_actions.add(
        {u"view.normal"_s, tr("&Normal text"), keys({Qt::CTRL | Qt::Key_0}), tr("Set the article in its normal size")},
        [this] { setZoom(100); });
    QAction* left = m_actions.add(
        {u"view.articles"_s, tr("&Articles"), keys({Qt::Key_F7}), tr("Show or hide the list of articles")},
        [this] { m_panes->setShown(Panes::Side::Left, !m_panes->isShown(Panes::Side::Left)); });
    QAction* right = m_actions.add(
        {u"view.statements"_s, tr("S&tatements"), keys({Qt::Key_F8}), tr("Show or hide statements and codebook")},
        [this] { m_panes->setShown(Panes::Side::Right, !m_panes->isShown(Panes::Side::Right)); });
    QAction* codebook = m_actions.add(
        {u"view.codebook"_s, tr("&Codebook"), keys({Qt::Key_F9}), tr("Show or hide the codebook below the statements")},
        [this] { showCodebook(m_codebook->isHidden()); });
    for (QAction* action : {left, right, codebook})
        action->setCheckable(true);
    connect(m_panes, &Panes::shownChanged, this,
        [left, right](Panes::Side side, bool shown) { (side == Panes::Side::Left ? left : right)->setChecked(shown); });
    left->setChecked(true);
    right->setChecked(true);
    m_actions.add(
        {u"view.nextPane"_s, tr("Next &pane"), keys({Qt::Key_F6}), tr("Move the focus to the next part of the window")},
        [this] { focusNextPane(); });
    m_actions.add({u"help.keys"_s, tr("&Keys"), keys({Qt::Key_F1}), tr("Show this sheet of keys")},
        [this] { KeysDialog(m_actions, this).exec(); });
    m_actions.add({u"help.about"_s, tr("&About Attribune"), {}, {}}, [this] {
        QMessageBox box(QMessageBox::NoIcon, tr("About Attribune"), {}, QMessageBox::Ok, this);
        box.setTextFormat(Qt::PlainText);
        //: %1 is a version
        box.setText(tr("Attribune %1\n\nMarks who said what, about which topic, with which stance.\nMIT licence.")
                .arg(QApplication::applicationVersion()));
        box.exec();
    });
}

void MainWindow::makeMenus()
{
    const auto fill = [this](QMenu* menu, std::initializer_list<QString> ids) {
        for (const QString& id : ids) {
            if (id.isEmpty())
                menu->addSeparator();
            else
                menu->addAction(m_actions[id]);
        }
    };
    QMenu* file = menuBar()->addMenu(tr("&File"));
    fill(file, {u"file.openFolder"_s, u"file.openArticle"_s});
    m_recentMenu = file->addMenu(tr("&Recent workspaces"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::showRecent);
    fill(file,
        {u"file.sample"_s, {}, u"file.import"_s, u"file.export"_s, {}, u"file.save"_s, u"file.settings"_s,
            u"file.quit"_s});
    fill(menuBar()->addMenu(tr("&Edit")),
        {u"edit.undo"_s, u"edit.redo"_s, {}, u"edit.copy"_s, u"statement.sentence"_s, u"statement.none"_s, {},
            u"edit.find"_s, u"edit.findNext"_s, u"edit.findPrevious"_s, u"edit.findArticles"_s});
    QMenu* view = menuBar()->addMenu(tr("&View"));
    fill(view,
        {u"view.articles"_s, u"view.statements"_s, u"view.codebook"_s, u"view.nextPane"_s, {}, u"view.larger"_s,
            u"view.smaller"_s, u"view.normal"_s});
    QMenu* statement = menuBar()->addMenu(tr("&Statement"));
    fill(statement, {u"statement.quickTag"_s});
    QMenu* topics = statement->addMenu(tr("&Topic"));
    QMenu* speakers = statement->addMenu(tr("&Speaker"));
    for (int digit = 1; digit <= digits; ++digit) {
        topics->addAction(m_actions[entryId("topic."_L1, digit)]);
        speakers->addAction(m_actions[entryId("speaker."_L1, digit)]);
    }
    fill(statement,
        {u"statement.stance"_s, {}, u"statement.direct"_s, u"statement.indirect"_s, u"statement.mixed"_s, {},
            u"statement.note"_s, u"statement.addWords"_s, u"statement.borders"_s, u"statement.delete"_s, {},
            u"statement.next"_s, u"statement.previous"_s});
    m_review->fillMenu(*menuBar()->addMenu(tr("&Review")));
    fill(menuBar()->addMenu(tr("&Article")),
        {u"go.next"_s, u"go.previous"_s, u"go.back"_s, u"go.forward"_s, u"go.refresh"_s, {}, u"article.done"_s,
            u"article.nothing"_s, {}, u"article.details"_s, u"article.furniture"_s, u"article.source"_s});
    fill(menuBar()->addMenu(tr("&Help")), {u"help.keys"_s, u"help.about"_s});
}

void MainWindow::makeToolBar()
{
    QToolBar* bar = m_toolBar = addToolBar(tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->toggleViewAction()->setVisible(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    const auto add = [this, bar](const QString& id, const QString& text) {
        QAction* action = m_actions[id];
        action->setIconText(text);
        bar->addAction(action);
        auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(action));
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(action->text().remove(u'&').remove(u'…'));
        //: Tool tip; %1 says what a button does, %2 is its key
        button->setToolTip(toolTipText(tr("%1 (%2)").arg(action->statusTip(), keyText(*action))));
        return button;
    };
    add(u"go.back"_s, u"‹"_s);
    add(u"go.forward"_s, u"›"_s);
    add(u"edit.findArticles"_s, tr("Find articles"));
    const auto addSpace = [bar] {
        auto* space = new QWidget(bar);
        space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        bar->addWidget(space);
    };
    addSpace();
    add(u"view.tag"_s, tr("Tag"));
    add(u"view.review"_s, tr("Review"));
    addSpace();
    add(u"article.done"_s, tr("Done"))->setCheckable(true);
    add(u"view.smaller"_s, u"A−"_s);
    add(u"view.larger"_s, u"A+"_s);
    add(u"file.export"_s, tr("Export CSV…"));
    add(u"view.statements"_s, tr("Statements"));
}

// --- what is possible just now -----------------------------------------------------------------------------------

void MainWindow::updateCommands()
{
    const bool workspace = m_session.workspace().has_value();
    const bool article = m_session.article();
    const bool writable = article && !m_session.readOnlyBecause();
    // In a review the same letters decide.
    const auto isTagging = [](const QString& id) {
        return id.startsWith(u"topic."_s) || id.startsWith(u"speaker."_s)
            || (id.startsWith(u"statement."_s) && id != u"statement.sentence"_s && id != u"statement.none"_s);
    };
    for (QAction* action : m_actions.all())
        if (isTagging(action->objectName()))
            action->setEnabled(!m_review->isOn());
    m_review->updateCommands();
    for (const QString& id : {u"file.export"_s, u"file.import"_s, u"go.next"_s, u"go.previous"_s, u"go.refresh"_s,
             u"edit.findArticles"_s, u"view.articles"_s, u"view.statements"_s, u"view.codebook"_s})
        m_actions[id]->setEnabled(workspace);
    for (const QString& id : {u"article.source"_s, u"statement.sentence"_s, u"file.save"_s, u"edit.find"_s,
             u"edit.findNext"_s, u"edit.findPrevious"_s})
        m_actions[id]->setEnabled(article);
    for (const QString& id : {u"statement.next"_s, u"statement.previous"_s})
        m_actions[id]->setEnabled(article && !m_review->isOn());
    for (const QString& id : {u"article.done"_s, u"article.nothing"_s, u"article.details"_s, u"article.furniture"_s})
        m_actions[id]->setEnabled(writable);
    m_actions[u"go.back"_s]->setEnabled(m_history.canGo(-1));
    m_actions[u"go.forward"_s]->setEnabled(m_history.canGo(1));
    QAction* done = m_actions[u"article.done"_s];
    done->setCheckable(true);
    done->setChecked(article && m_session.header().progress == app::Progress::Done);
}

void MainWindow::nameEntries()
{
    const app::Codebook& codebook = m_session.codebook();
    for (int digit = 1; digit <= digits; ++digit) {
        const std::string key = std::to_string(digit);
        const app::Topic* topic = codebook.topicForKey(key);
        const app::Speaker* speaker = codebook.speakerForKey(key);
        QAction* topicAction = m_actions[entryId("topic."_L1, digit)];
        QAction* speakerAction = m_actions[entryId("speaker."_L1, digit)];
        topicAction->setText(topic ? menuText(topic->name) : QString());
        speakerAction->setText(speaker ? menuText(speaker->name) : QString());
        topicAction->setVisible(topic);
        speakerAction->setVisible(speaker);
    }
}

void MainWindow::showRecent()
{
    m_recentMenu->clear();
    for (const QString& folder : settings::recentWorkspaces.value())
        m_recentMenu->addAction(QString(folder).replace(u'&', u"&&"_s), this, [this, folder] { open(folder); });
    if (m_recentMenu->isEmpty())
        m_recentMenu->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::showReaderMenu(const QPoint& position)
{
    QMenu menu(this);
    menu.addAction(tr("&Copy"), m_reader, &ArticleView::copy)->setEnabled(!m_reader->selection().isEmpty());
    for (const QString& id : {u"statement.quickTag"_s, u"statement.sentence"_s, u"statement.addWords"_s,
             u"statement.borders"_s, u"statement.delete"_s})
        menu.addAction(m_actions[id]);
    menu.addSeparator();
    const qint64 place = m_reader->characterAt(position);
    QAction* furniture =
        menu.addAction(tr("This paragraph is page &furniture"), this, [this, place] { toggleFurniture(place); });
    furniture->setCheckable(true);
    furniture->setChecked(isFurniture(m_shownDetails.furniture, m_reader->text(), place));
    furniture->setEnabled(!m_session.readOnlyBecause());
    menu.addAction(m_actions[u"article.details"_s]);
    menu.exec(m_reader->viewport()->mapToGlobal(position));
}

// --- doing it ----------------------------------------------------------------------------------------------------

void MainWindow::chooseFolder()
{
    const QString start = m_session.workspace() ? m_session.workspace()->root() : QString();
    if (const QString folder = QFileDialog::getExistingDirectory(this, tr("Open folder"), start); !folder.isEmpty())
        open(folder);
}

void MainWindow::chooseArticle()
{
    const QString start = m_session.workspace() ? m_session.workspace()->root() : QString();
    const QString path = QFileDialog::getOpenFileName(this, tr("Open article"), start,
        tr("Articles and tag files (%1);;All files (%2)").arg(u"*.txt *.text *.md *.tags.json"_s, u"*"_s));
    if (!path.isEmpty())
        open(path);
}

void MainWindow::openSample()
{
    if (const app::Result<QString> sample = provideSample(sampleFolder()))
        open(*sample);
    else
        m_notices->show(sample.error());
}

void MainWindow::goThroughHistory(int steps)
{
    if (m_history.canGo(steps))
        open(m_history.go(steps));
}

void MainWindow::openQuickTag()
{
    const app::Span selection = m_reader->selection();
    std::vector<app::Span> target;
    QRect beside = m_reader->rectOf(selection);
    if (!selection.isEmpty())
        target.push_back(selection);
    else if (const app::Statement* statement = m_session.statements().find(m_session.currentStatement()))
        beside = m_reader->rectOf(statement->extent());
    beside.moveTopLeft(m_reader->viewport()->mapToGlobal(beside.topLeft()));
    m_quickTag->open(target, beside);
}

void MainWindow::setProgress(app::Progress progress)
{
    app::SidecarHeader header = m_session.header();
    header.progress = progress;
    m_session.changeHeader(header,
        progress == app::Progress::Done               ? tr("Mark as done")
            : progress == app::Progress::NothingToTag ? tr("Nothing to tag")
                                                      : tr("Mark as not done"));
}

void MainWindow::toggleFurniture(qint64 character)
{
    app::SidecarHeader header = m_session.header();
    header.corrections.furniture = furnitureToggled(m_shownDetails.furniture, m_reader->text(), character);
    m_session.changeHeader(header, tr("Change page furniture"));
}

void MainWindow::correctDetails()
{
    if (!m_session.article())
        return;
    DetailsDialog dialog(m_session.article()->details, m_session.header().corrections, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    app::SidecarHeader header = m_session.header();
    header.corrections = dialog.corrections();
    m_session.changeHeader(header, tr("Correct details"));
}

bool MainWindow::saveBeforeFilesAreRead()
{
    if (m_session.saveNow())
        return true;
    m_notices->show(*m_session.saveError());
    return false;
}

void MainWindow::exportCsv()
{
    if (!m_session.workspace() || !saveBeforeFilesAreRead())
        return;
    ExportDialog dialog(*m_session.workspace(), m_session.codebook(), this);
    connect(&dialog, &ExportDialog::exported, this, [this](const QString& path, qsizetype statements) {
        //: %1 is a file
        m_status->showDone(tr("%Ln statement(s) exported to %1", nullptr, static_cast<int>(statements))
                .arg(QFileInfo(path).fileName()));
    });
    dialog.exec();
}

void MainWindow::importCsv()
{
    if (!m_session.workspace() || !saveBeforeFilesAreRead())
        return;
    ImportDialog dialog(*m_session.workspace(), m_session.coder().id, this);
    connect(&dialog, &ImportDialog::imported, this, [this, &dialog](int statements) {
        m_session.takeInChangesOnDisk();
        takeInCodebook(m_session);
        m_articles->refresh();
        if (!dialog.written().isEmpty())
            //: Name of an undo step
            m_session.undoStack().push(new FilesCommand(
                m_session, dialog.written(), tr("Import CSV"), [articles = m_articles] { articles->refresh(); }));
        m_status->showDone(tr("%Ln statement(s) imported", nullptr, statements));
    });
    dialog.exec();
}

void MainWindow::showSource()
{
    if (!m_session.article() || !saveBeforeFilesAreRead())
        return;
    auto* view = new SourceView(m_session.sidecarPath(), this);
    view->setAttribute(Qt::WA_DeleteOnClose);
    view->show();
}

void MainWindow::showSettings()
{
    SettingsDialog dialog(settings::coderName.value(), ThemeChooser::instance().choice(), this);
    const bool isForThisRun = m_session.coder() != settings::coder();
    if (isForThisRun)
        dialog.sayWhoTagsNow(app::toQString(m_session.coder().id));
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.themeChoice() != ThemeChooser::instance().choice())
        ThemeChooser::instance().choose(dialog.themeChoice());
    // Who only chose other colours goes on as the coder that the program was started for.
    if (isForThisRun && dialog.coderName() == settings::coderName.value())
        return;
    settings::coderName.set(dialog.coderName());
    const app::Coder coder = settings::coder();
    if (coder == m_session.coder())
        return;
    // Another coder has another tag file: the article is opened anew with that one.
    const QString path = m_openArticle;
    if (const app::Result<> changed = m_session.setCoder(coder); !changed) {
        m_notices->show(changed.error());
        return;
    }
    if (m_session.workspace())
        m_articles->setWorkspace(*m_session.workspace(), coder.id);
    if (!path.isEmpty())
        open(path);
}

void MainWindow::saveCopy()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save a copy of your tags"),
        QFileInfo(m_session.sidecarPath()).fileName(), tr("Tag files (%1)").arg(u"*.tags.json"_s));
    if (path.isEmpty())
        return;
    if (const app::Result<> saved = m_session.saveCopy(path); !saved)
        m_notices->show(saved.error());
    else
        m_status->showDone(tr("A copy was saved as %1.").arg(QFileInfo(path).fileName()));
}

void MainWindow::setZoom(int percent)
{
    m_reader->setZoom(percent);
    m_status->setZoom(m_reader->zoom());
}

void MainWindow::showCodebook(bool shown)
{
    m_codebook->setVisible(shown);
    m_actions[u"view.codebook"_s]->setChecked(shown);
}

void MainWindow::focusNextPane()
{
    std::vector<QWidget*> panes{m_articles, m_pages, m_statement, m_statements, m_codebook};
    if (m_review->isOn())
        panes.push_back(m_review->panel()->queue());
    const QWidget* focus = QApplication::focusWidget();
    const auto here = std::ranges::find_if(
        panes, [focus](const QWidget* pane) { return pane == focus || pane->isAncestorOf(focus); });
    const auto start = here == panes.end() ? 0 : here - panes.begin() + 1;
    for (std::ptrdiff_t step = 0; step < std::ssize(panes); ++step) {
        QWidget* pane = panes[static_cast<std::size_t>((start + step) % std::ssize(panes))];
        if (!pane->isVisible() || !pane->isEnabled())
            continue;
        // The pane itself, or the first part of it that takes the keyboard.
        const QList<QWidget*> parts = QList<QWidget*>{pane} + pane->findChildren<QWidget*>();
        const auto part = std::ranges::find_if(parts, [](const QWidget* widget) {
            return widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->isEnabled();
        });
        if (part != parts.end() || pane->focusProxy()) {
            (pane->focusProxy() ? pane : *part)->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}
}
