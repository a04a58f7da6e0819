// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/window/reviewmode.h"

#include "app/sidecars/sidecarstore.h"
#include "ui/reading/articleview.h"
#include "ui/reading/markstyle.h"
#include "ui/review/coderchooser.h"
#include "ui/review/reviewersremarks.h"
#include "ui/review/reviewpanel.h"
#include "ui/session/session.h"
#include "ui/support/actions.h"

#include <QAbstractItemView>
#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
/// The commands on the place in hand, as the menu has them; empty: a line between them.
const std::array<QString, 12> placeCommands{u"review.next"_s, u"review.previous"_s, QString(), u"review.accept"_s,
    u"review.reject"_s, u"review.both"_s, u"review.amend"_s, u"review.comment"_s, u"review.reopen"_s, QString(),
    u"review.show"_s, QString()};
constexpr int digits = 9;

/// The command that chooses one of several versions.
QString versionId(int digit)
{
    return u"review.version"_s + QString::number(digit);
}
}

ReviewMode::ReviewMode(Session& session, Actions& actions, ArticleView& reader, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_actions(actions)
    , m_reader(reader)
    , m_colleagues(session)
    , m_review(session, m_colleagues)
    , m_window(window)
    , m_remarks(new ReviewersRemarks(session, m_colleagues, window))
{
    connect(&m_review, &ReviewSession::compared, this, &ReviewMode::showSides);
    connect(&m_review, &ReviewSession::currentChanged, this, &ReviewMode::showPlace);
    connect(&m_review, &ReviewSession::verdictsChanged, this, &ReviewMode::updateCommands);
    // What was said of the place in hand, or of what could not be decided there, is of no more use.
    connect(&m_review, &ReviewSession::currentChanged, this, [this] { emit hint({}); });
    connect(&m_review, &ReviewSession::verdictsChanged, this, [this] { emit hint({}); });
    connect(m_remarks, &ReviewersRemarks::finished, &reader, [&reader] { reader.setFocus(); });
    connect(&reader, &ArticleView::statementActivated, this, [this](const app::StatementId& id) {
        if (const std::optional<int> place = m_review.placeOf(id))
            m_review.setCurrent(*place);
    });
}

void ReviewMode::makePanel()
{
    m_panel = new ReviewPanel(m_review, m_window);
    m_panel->setSelection(m_reader.selection());
    connect(m_panel, &ReviewPanel::showRequested, this, &ReviewMode::showPlace);
    connect(m_panel, &ReviewPanel::articleRequested, this, &ReviewMode::articleRequested);
    connect(m_panel, &ReviewPanel::hint, this, &ReviewMode::hint);
    connect(m_panel, &ReviewPanel::figuresChanged, this, &ReviewMode::updateCommands);
    connect(&m_reader, &ArticleView::selectionChanged, m_panel, &ReviewPanel::setSelection);
    m_actions.listenIn(m_panel->queue());
}

void ReviewMode::startReply()
{
    if (isOn() && !m_panel->startReply())
        emit hint(tr("No author has answered you here. What reviewers say of your own statements is answered while "
                     "tagging (Ctrl+1)."));
    else if (!isOn() && !m_remarks->startReply())
        emit hint(tr("Nobody has said anything here that could be answered."));
}

void ReviewMode::setOn(bool on)
{
    if (on == isOn())
        return;
    if (on && !m_panel)
        makePanel();
    if (on)
        m_session.setCurrentStatement({});
    m_review.setActive(on);
    m_reader.setStatements(on ? &m_review.first() : &m_session.statements());
    m_reader.setOtherStatements(on ? &m_review.second() : nullptr);
    m_reader.setLaneNames(on ? m_review.laneNames() : QStringList());
    showPlace();
    updateCommands();
    emit turned(on);
    // Nothing else says that another key bears the same letter now.
    if (on && m_panel->queue()->isVisible())
        m_panel->queue()->setFocus();
    else
        m_reader.setFocus();
}

void ReviewMode::makeCommands()
{
    QAction* tag = m_actions.add(
        {u"view.tag"_s, tr("&Tag"), {Qt::CTRL | Qt::Key_1}, tr("Tag the article")}, [this] { setOn(false); });
    QAction* review = m_actions.add(
        {u"view.review"_s, tr("&Review"), {Qt::CTRL | Qt::Key_2}, tr("Review what colleagues tagged in the article")},
        [this] { setOn(true); });
    auto* modes = new QActionGroup(this);
    for (QAction* mode : {tag, review}) {
        mode->setCheckable(true);
        modes->addAction(mode);
    }
    tag->setChecked(true);
    connect(this, &ReviewMode::turned, this, [tag, review](bool on) { (on ? review : tag)->setChecked(true); });

    const auto add = [this](const QString& id, const QString& text, Qt::Key key, const QString& help, auto run) {
        m_actions.addForReading({id, text, {key}, help}, run);
    };
    add(u"review.next"_s, tr("Ne&xt difference"), Qt::Key_J, tr("Review: take the next difference in hand"),
        [this] { m_panel->next(); });
    add(u"review.previous"_s, tr("&Previous difference"), Qt::Key_K,
        tr("Review: take the difference before it in hand"), [this] { m_panel->previous(); });
    add(u"review.accept"_s, tr("&Accept"), Qt::Key_Y,
        tr("Review: the colleague's version is right, or of several the chosen one"), [this] { m_panel->accept(); });
    add(u"review.reject"_s, tr("&Reject"), Qt::Key_N,
        tr("Review: the colleague's version is not right, or none of several is"), [this] { m_panel->reject(); });
    add(u"review.both"_s, tr("Take &both"), Qt::Key_B, tr("Review: both versions stand, or all of several"),
        [this] { m_panel->takeAll(); });
    for (int digit = 1; digit <= digits; ++digit) {
        const auto key = static_cast<Qt::Key>(Qt::Key_0 + digit);
        add(versionId(digit), {}, key,
            digit == 1 ? tr("Review of three and more coders: choose that version, for Y or E; also Left and Right")
                       : QString(),
            [this, digit] { m_panel->choose(digit - 1); });
    }
    setKeyText(*m_actions[versionId(1)], u"1 – 9"_s);
    add(u"review.amend"_s, tr("Am&end…"), Qt::Key_E, tr("Review: say what should stand instead"),
        [this] { m_panel->amend(); });
    add(u"review.comment"_s, tr("&Comment"), Qt::Key_C, tr("Review: write a comment on the difference in hand"),
        [this] { m_panel->comment(); });
    add(u"review.reply"_s, tr("Rep&ly"), Qt::Key_R,
        tr("Answer what a reviewer or the author said on the statement in hand"), [this] { startReply(); });
    add(u"review.reopen"_s, tr("Take back the &decision"), Qt::Key_Backspace,
        tr("Review: the difference in hand is open again"), [this] { m_panel->reopen(); });
    add(u"review.show"_s, tr("&Go to the text"), Qt::Key_G, tr("Review: go to the words in the article"), [this] {
        showPlace();
        if (m_review.current() >= 0)
            m_reader.select({m_review.spansOf(m_review.current()).front().start,
                m_review.spansOf(m_review.current()).front().start});
        m_reader.setFocus();
    });
    m_actions.add(
        {u"review.file"_s, tr("Open colleague's &file…"), {}, tr("Compare with a tag file from elsewhere")}, [this] {
            setOn(true);
            m_panel->chooser()->openFile();
        });
    m_actions.add(
        {u"review.folder"_s, tr("Compare with a f&older…"), {}, tr("Compare with a colleague's copy of the workspace")},
        [this] {
            setOn(true);
            m_panel->chooser()->compareFolder();
        });
    m_actions.add({u"review.names"_s, tr("Map na&mes…"), {}, tr("Say what colleagues' names mean in the codebook")},
        [this] { m_panel->mapNames(); });
    m_actions.add({u"review.consensus"_s, tr("Make the con&sensus…"), {Qt::CTRL | Qt::Key_Return},
                      tr("Take what both marked alike and what was decided into the consensus")},
        [this] { m_panel->makeConsensus(); });
    const auto withShift = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::SHIFT | key); };
    QAction* all = m_actions.add({u"review.all"_s, tr("Re&view all coders"), {withShift(Qt::Key_A)},
                                     tr("Review: compare all who tagged the article, in each article anew")},
        [this] {
            m_review.setAllSides();
            updateCommands(); // it stays on
        });
    all->setCheckable(true);
    m_actions.add({u"review.confusion"_s, tr("Co&nfusion…"), {withShift(Qt::Key_C)},
                      tr("Review: which codes the coders took for one another")},
        [this] { m_panel->showConfusion(); });
    m_actions.add({u"review.report"_s, tr("&Write report…"), {withShift(Qt::Key_R)},
                      tr("Review: write differences or figures of agreement into a file")},
        [this] { m_panel->showReports(); });
    QAction* blind = m_actions.add({u"review.blind"_s, tr("Bl&ind review"), {}, tr("Hide whose version is whose")},
        [this] { m_review.setBlind(!m_review.isBlind()); });
    blind->setCheckable(true);
    connect(&m_review, &ReviewSession::sidesChanged, this, [this, blind] { blind->setChecked(m_review.isBlind()); });
    updateCommands();
}

void ReviewMode::listenIn(QAbstractItemView& list)
{
    for (const QString& id : placeCommands)
        if (!id.isEmpty())
            list.addAction(m_actions[id]);
    for (int digit = 1; digit <= digits; ++digit)
        list.addAction(m_actions[versionId(digit)]);
}

void ReviewMode::fillMenu(QMenu& menu) const
{
    menu.addAction(m_actions[u"view.tag"_s]);
    menu.addAction(m_actions[u"view.review"_s]);
    menu.addSeparator();
    for (const QString& id : placeCommands) {
        if (id.isEmpty())
            menu.addSeparator();
        else
            menu.addAction(m_actions[id]);
    }
    for (const QString& id :
        {u"review.reply"_s, QString(), u"review.all"_s, u"review.blind"_s, u"review.file"_s, u"review.folder"_s,
            u"review.names"_s, QString(), u"review.confusion"_s, u"review.report"_s, u"review.consensus"_s}) {
        if (id.isEmpty())
            menu.addSeparator();
        else
            menu.addAction(m_actions[id]);
    }
}

void ReviewMode::updateCommands()
{
    const bool hasPlace = isOn() && m_review.current() >= 0;
    for (const QString& id : placeCommands)
        if (!id.isEmpty())
            m_actions[id]->setEnabled(hasPlace);
    for (int digit = 1; digit <= digits; ++digit)
        m_actions[versionId(digit)]->setEnabled(hasPlace);
    // Blind review too: once the names have been shown it is late for it.
    for (const QString& id :
        {u"view.review"_s, u"review.reply"_s, u"review.file"_s, u"review.folder"_s, u"review.blind"_s})
        m_actions[id]->setEnabled(m_session.article());
    m_actions[u"view.tag"_s]->setEnabled(m_session.article() || isOn());
    m_actions[u"review.names"_s]->setEnabled(isOn() && m_session.article());
    const ReviewSession::Sides taggers = m_review.taggers();
    m_actions[u"review.all"_s]->setEnabled(isOn() && taggers.size() > 2);
    m_actions[u"review.all"_s]->setChecked(taggers.size() > 2 && m_review.sides() == taggers);
    m_actions[u"review.confusion"_s]->setEnabled(isOn() && m_panel->canShowConfusion());
    m_actions[u"review.report"_s]->setEnabled(isOn() && m_panel->canReport());
    m_actions[u"review.consensus"_s]->setEnabled(isOn() && m_panel->canMakeConsensus());
}

void ReviewMode::lookForChanges()
{
    m_colleagues.look();
}

void ReviewMode::putInLane(MarkStyle& style, const app::StatementId& statement) const
{
    const std::optional<ReviewSession::Lane> lane = m_review.laneOf(statement);
    if (!lane)
        return;
    if (lane->version > 0) {
        style.band = lane->version - 1;
        style.bands = static_cast<int>(m_review.sides().size()) - 1;
    }
    style.coder = lane->name;
}

bool ReviewMode::takeDropped(const QString& path)
{
    if (!isOn() || !m_session.article())
        return false;
    const QFileInfo dropped(path);
    if (app::isSidecarName(dropped.fileName()))
        m_colleagues.addFile(path);
    else if (dropped.isDir() && dropped.canonicalFilePath() != m_session.workspace()->root())
        m_colleagues.setFolder(path);
    else
        return false;
    return true;
}

void ReviewMode::showSides()
{
    if (!isOn())
        return;
    m_reader.setLaneNames(m_review.laneNames());
    m_reader.setDifferingWords(m_review.differingWords());
    // What colleagues write does not move the text that somebody reads.
    markPlace();
}

void ReviewMode::markPlace()
{
    updateCommands();
    const int place = m_review.current();
    m_reader.setPlaceInHand(isOn() && place >= 0 ? m_review.spansOf(place) : std::vector<app::Span>());
    if (!isOn() || place < 0)
        m_reader.setDifferingWords(isOn() ? m_review.differingWords() : std::vector<app::Span>());
}

void ReviewMode::showPlace()
{
    markPlace();
    if (!isOn() || m_review.current() < 0)
        return;
    const std::vector<app::Span> spans = m_review.spansOf(m_review.current());
    if (!spans.empty())
        m_reader.reveal({spans.front().start, spans.back().end});
}
}
