// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/reviewpanel.h"

#include "ui/review/agreementfoot.h"
#include "ui/review/amenddialog.h"
#include "ui/review/coderchooser.h"
#include "ui/review/colleagues.h"
#include "ui/review/confusiondialog.h"
#include "ui/review/consensusdialog.h"
#include "ui/review/differencequeue.h"
#include "ui/review/mapnamesdialog.h"
#include "ui/review/placecard.h"
#include "ui/review/reportmenu.h"
#include "ui/review/reviewhead.h"
#include "ui/review/reviewnotices.h"
#include "ui/review/reviewsession.h"
#include "ui/session/entrycommand.h"
#include "ui/session/filescommand.h"
#include "ui/session/session.h"
#include "ui/support/emptystate.h"
#include "ui/support/plainlabel.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int lowPanel = 620; ///< pixels: the versions are to be read in a window of 700 too
constexpr int highPanel = 780;
}

ReviewPanel::ReviewPanel(ReviewSession& review, QWidget* parent)
    : QWidget(parent)
    , m_review(review)
    , m_head(new ReviewHead(review, this))
    , m_notices(new ReviewNotices(review, this))
    , m_card(new PlaceCard(review, this))
    , m_done(makeDoneLine())
    , m_noMatch(new PlainLabel(tr("No difference matches the filter."), PlainLabel::Tone::Soft, this))
    , m_queue(new DifferenceQueue(review, this))
    , m_pages(new QStackedLayout)
    , m_nothing(new EmptyState({}, {}, this))
    , m_foot(new AgreementFoot(review, this))
{
    m_nothing->addAction(tr("Open colleague's file…"), [this] { chooser()->openFile(); });
    m_nothing->addAction(tr("Compare with a folder…"), [this] { chooser()->compareFolder(); });

    auto* work = new QWidget(this);
    auto* workRows = new QVBoxLayout(work);
    workRows->setContentsMargins(0, 0, 0, 0);
    workRows->setSpacing(0);
    workRows->addWidget(m_card);
    workRows->addWidget(m_done);
    m_noMatch->setContentsMargins(16, 8, 16, 8);
    workRows->addWidget(m_noMatch);
    workRows->addWidget(m_queue, 1);
    m_pages->addWidget(work);
    m_pages->addWidget(m_nothing);

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_head);
    rows->addWidget(m_notices);
    rows->addLayout(m_pages, 1);
    rows->addWidget(m_foot);

    connect(m_head, &ReviewHead::filterChosen, m_queue, &DifferenceQueue::setWanted);
    connect(m_queue, &DifferenceQueue::shown, this, &ReviewPanel::showCount);
    connect(m_queue, &QListView::activated, this, &ReviewPanel::showRequested);
    connect(m_card, &PlaceCard::acceptRequested, this, &ReviewPanel::accept);
    connect(m_card, &PlaceCard::rejectRequested, this, &ReviewPanel::reject);
    connect(m_card, &PlaceCard::amendRequested, this, &ReviewPanel::amend);
    connect(m_card, &PlaceCard::bothRequested, this, &ReviewPanel::takeAll);
    connect(m_card, &PlaceCard::finished, m_queue, [this] { m_queue->setFocus(); });
    connect(m_foot, &AgreementFoot::confusionRequested, this, &ReviewPanel::showConfusion);
    connect(m_foot, &AgreementFoot::reportRequested, this, &ReviewPanel::showReports);
    connect(m_foot, &AgreementFoot::changed, this, &ReviewPanel::figuresChanged);
    connect(&review, &ReviewSession::compared, this, &ReviewPanel::showPage);
    connect(&review, &ReviewSession::verdictsChanged, this, &ReviewPanel::showPage);
    connect(&review, &ReviewSession::refused, this, &ReviewPanel::hint);
    connect(chooser(), &CoderChooser::mapNamesRequested, this, &ReviewPanel::mapNames);
    connect(m_notices, &ReviewNotices::mapNamesRequested, this, &ReviewPanel::mapNames);
    connect(&review.colleagues(), &Colleagues::changed, this, &ReviewPanel::showPage);
    showPage();
}

QWidget* ReviewPanel::makeDoneLine()
{
    auto* line = new QWidget(this);
    auto* text = new PlainLabel(tr("All differences are decided."), PlainLabel::Tone::Good, line);
    text->setWordWrap(true);
    auto* consensus = new QPushButton(tr("Make the consensus…"), line);
    connect(consensus, &QPushButton::clicked, this, &ReviewPanel::makeConsensus);
    auto* parts = new QHBoxLayout(line);
    parts->setContentsMargins(16, 8, 16, 8);
    parts->addWidget(text, 1);
    parts->addWidget(consensus);
    return line;
}

CoderChooser* ReviewPanel::chooser() const
{
    return m_head->chooser();
}

QAbstractItemView* ReviewPanel::queue() const
{
    return m_queue;
}

// --- what is shown -----------------------------------------------------------------------------------------------

void ReviewPanel::showCount()
{
    m_head->showCount(m_queue->row(), m_queue->count(), m_queue->openCount());
    m_head->showFilter(m_queue->wanted());
    m_noMatch->setVisible(m_queue->count() == 0 && !m_review.queue().empty());
}

void ReviewPanel::showPage()
{
    const bool hasQueue = !m_review.queue().empty();
    m_pages->setCurrentIndex(hasQueue ? 0 : 1);
    m_done->setVisible(hasQueue && m_review.openCount() == 0 && canMakeConsensus());
    m_notices->refresh();
    if (!m_review.session().article())
        m_nothing->setText(tr("No article is open"), tr("Choose one in the list at the left."));
    else if (m_review.sides().empty() && !m_review.colleagues().leftOut().empty())
        m_nothing->setText(tr("No colleague's file can be compared"), whatIsLeftOut(m_review));
    else if (m_review.sides().empty())
        m_nothing->setText(tr("Nobody else has tagged this article"),
            tr("Put a colleague's tag file beside the article, or open it from where it is."));
    else if (m_review.places().empty())
        m_nothing->setText(m_review.isOfSeveral() ? tr("None of the coders has tagged anything")
                                                  : tr("Neither of the two has tagged anything"),
            tr("Choose other coders above."));
    else
        m_nothing->setText(tr("No differences"),
            m_review.isOfSeveral() ? tr("All marked the same places in the same way.")
                                   : tr("Both marked the same places in the same way."));
    showCount();
}

void ReviewPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // What is brief grows the panel again where it is wanted; that must not turn it round.
    m_isLow = height() < (m_isLow ? highPanel : lowPanel);
    m_foot->setBrief(m_isLow);
    m_queue->setBrief(m_isLow);
}

void ReviewPanel::mapNames()
{
    Colleagues& colleagues = m_review.colleagues();
    MapNamesDialog dialog(m_review.session().codebook(),
        {colleagues.foreignNames(), colleagues.mapping(), !m_review.isBlind()}, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const app::Result<> explained = colleagues.explain(dialog.changes()); !explained)
        emit m_review.session().failed(explained.error());
}

bool ReviewPanel::canShowConfusion() const
{
    return m_foot->report() && !m_review.isBlind(); // the table says whose choice was which
}

bool ReviewPanel::canReport() const
{
    return !m_foot->isHidden();
}

void ReviewPanel::showReports()
{
    ReportMenu(m_review, this).exec(m_foot->placeForReports());
}

void ReviewPanel::showConfusion()
{
    if (!canShowConfusion())
        return;
    auto* dialog = new ConfusionDialog(m_review, m_foot->report(), window());
    connect(dialog, &ConfusionDialog::statementChosen, this, &ReviewPanel::goTo);
    connect(&m_review, &ReviewSession::sidesChanged, dialog, [this, dialog] {
        if (m_review.isBlind()) // the table says whose choice was which
            dialog->close();
    });
    // Over the list of articles rather than over the words that it leads to.
    dialog->move(window()->geometry().bottomLeft() - QPoint(0, dialog->height()));
    dialog->show();
}

void ReviewPanel::goTo(const QString& article, const app::StatementId& statement)
{
    const Session& session = m_review.session();
    m_review.goTo(statement);
    if (session.article() && session.workspace()->relative(session.article()->path) == article)
        emit showRequested();
    else
        emit articleRequested(QDir(session.workspace()->root()).filePath(article));
}

// --- going through the queue -------------------------------------------------------------------------------------

void ReviewPanel::step(int by)
{
    if (m_queue->count() == 0)
        return;
    if (!m_queue->step(by))
        emit hint(by > 0 ? tr("This is the last difference.") : tr("This is the first difference."));
    emit showRequested();
}

void ReviewPanel::next()
{
    step(1);
}

void ReviewPanel::previous()
{
    step(-1);
}

void ReviewPanel::decide(void (ReviewSession::*decision)())
{
    if (!m_review.canDecide() || !m_review.isStill(m_review.versionsInHand()))
        return;
    // Looked up before: a filter may drop the row that is decided.
    const int next = m_queue->nextOpen();
    (m_review.*decision)();
    if (next >= 0)
        m_review.setCurrent(next);
    emit showRequested();
}

void ReviewPanel::accept()
{
    decide(&ReviewSession::accept);
}

void ReviewPanel::reject()
{
    decide(&ReviewSession::reject);
}

void ReviewPanel::takeAll()
{
    if (m_review.current() < 0 || m_review.hasSeveralVersions(m_review.current()))
        decide(&ReviewSession::takeAll);
    else if (m_review.isOfSeveral())
        emit hint(tr("There is only one version of this place: Y keeps it, N drops it."));
    else
        emit hint(tr("Only one of the two marked this place: Y keeps the statement, N drops it."));
}

void ReviewPanel::choose(int version)
{
    if (!m_review.isOfSeveral())
        emit hint(tr("Two versions need no choosing: Y accepts, N rejects."));
    else if (version >= std::ssize(m_review.sides()))
        emit hint(tr("There are only %n version(s).", nullptr, static_cast<int>(m_review.sides().size())));
    else if (m_review.current() >= 0
        && m_review.versionsOf(m_review.current())[static_cast<std::size_t>(version)].statements.empty())
        //: %1 is a coder, or "Version A"
        emit hint(tr("%1 has not marked this place.")
                .arg(m_review.versionsOf(m_review.current())[static_cast<std::size_t>(version)].name));
    else
        m_review.choose(version);
}

void ReviewPanel::reopen()
{
    if (m_review.canDecide())
        m_review.reopen();
}

bool ReviewPanel::startReply()
{
    return m_card->startReply();
}

void ReviewPanel::comment()
{
    if (m_review.canDecide())
        m_card->focusComment();
}

void ReviewPanel::amend()
{
    if (!m_review.canDecide() || !m_review.isStill(m_review.versionsInHand()))
        return;
    const std::vector<ReviewSession::Version> versions = m_review.versionsOf(m_review.current());
    const auto first = static_cast<std::size_t>(m_review.isOfSeveral() ? m_review.chosen() : 1);
    const app::Verdict* verdict = m_review.verdictOn(m_review.current());
    app::Statement start = verdict && verdict->amended ? *verdict->amended
        : versions[first].statements.empty()           ? *versions[0].statements.front()
                                                       : *versions[first].statements.front();
    StepWithEntries step(m_review.session(), tr("Amend"));
    for (bool isOnWhatWasShown = false; !isOnWhatWasShown;) {
        const std::vector<app::JudgedStatement> shown = m_review.versionsInHand();
        AmendDialog dialog(m_review.session(), start, bordersToChoose(m_review, m_selection), step, window());
        if (dialog.exec() != QDialog::Accepted)
            return;
        // What was written is offered once more, beside the versions as they are now.
        start = dialog.amended();
        isOnWhatWasShown = m_review.isStill(shown);
        const auto isHere = [this](const app::JudgedStatement& each) {
            return m_review.placeOf(each.statement.id) == m_review.current();
        };
        if (std::ranges::none_of(shown, isHere))
            return;
    }
    const int next = m_queue->nextOpen();
    m_review.amend(start);
    if (next >= 0)
        m_review.setCurrent(next);
    emit showRequested();
}

bool ReviewPanel::canMakeConsensus() const
{
    const ReviewSession::Sides& sides = m_review.sides();
    return !sides.empty() && !std::ranges::contains(sides, app::consensusCoder);
}

void ReviewPanel::makeConsensus()
{
    // It is made from files, so what was decided has to be in them.
    if (!canMakeConsensus() || !m_review.session().saveNow())
        return;
    ConsensusDialog dialog(m_review, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    Session& session = m_review.session();
    //: Above the lines that say how many statements were added, and how many places are open
    emit session.notice(tr("The consensus is made.") + u'\n' + summaryOf(dialog.made().adjudication));
    if (!dialog.made().written.isEmpty())
        session.undoStack().push(new FilesCommand(session, dialog.made().written,
            //: Name of an undo step: %1 is an article
            tr("Make the consensus of %1").arg(QFileInfo(session.article()->path).fileName()),
            [colleagues = &m_review.colleagues()] { colleagues->reload(); }));
    // These were chosen: a consensus that was compared elsewhere does not take their place now that it is here too.
    if (!m_review.hasAllSides())
        m_review.setSides(m_review.sides());
    m_review.colleagues().reload();
}
}
