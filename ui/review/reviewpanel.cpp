// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/reviewpanel.h"

#include "app/base/utf8.h"
#include "app/sidecars/tagging.h"
#include "ui/codebook/quietview.h"
#include "ui/review/agreementfoot.h"
#include "ui/review/coderchooser.h"
#include "ui/review/colleagues.h"
#include "ui/review/confusiondialog.h"
#include "ui/review/consensusdialog.h"
#include "ui/review/differencedelegate.h"
#include "ui/review/differencemodel.h"
#include "ui/review/mapnamesdialog.h"
#include "ui/review/placecard.h"
#include "ui/review/removedverdicts.h"
#include "ui/review/reportmenu.h"
#include "ui/review/reviewsession.h"
#include "ui/session/filescommand.h"
#include "ui/session/session.h"
#include "ui/support/emptystate.h"
#include "ui/support/plainlabel.h"
#include "ui/support/segments.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <ranges>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Letters are commands of the window here, not a search for a row that begins so.
class Queue : public QListView
{
public:
    Queue(ReviewSession& review, QWidget* parent)
        : QListView(parent)
        , m_review(review)
    {
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool isText = !event->text().isEmpty() && event->text().front().isPrint();
        const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
        if (isSideways && event->modifiers() == Qt::NoModifier && m_review.isOfSeveral())
            m_review.chooseNext(event->key() == Qt::Key_Right ? 1 : -1);
        else if (isText && event->key() != Qt::Key_Space)
            event->ignore();
        else
            QListView::keyPressEvent(event);
    }
    /// The card above it grows with what is decided and said; the place in hand stays in view.
    void resizeEvent(QResizeEvent* event) override
    {
        QListView::resizeEvent(event);
        scrollTo(currentIndex());
    }

private:
    ReviewSession& m_review;
};

/// What the segments of the head stand for, in their order; none: all kinds.
constexpr std::array<app::Differences, 8> kindsOfSegments{app::Differences(), app::Difference::Borders,
    app::Difference::Speakers, app::Difference::Topics, app::Difference::Stance, app::Difference::Manner,
    app::Difference::Split,
    app::Differences(app::Difference::OnlyMine) | app::Difference::OnlyTheirs | app::Difference::NotComparable};
constexpr int segmentsInARow = 4;
constexpr int segmentOfUnmarked = 7;

/// The first in a sentence, the others by name: the panel is narrow, and they mostly have the same reason. Files bear
/// their coders' names, so a blind review only counts them.
QString problems(const std::vector<app::LeftOutFile>& files, bool isBlind)
{
    if (isBlind)
        return ReviewPanel::tr("%n tag file(s) left out; which and why is told when the blind review ends", nullptr,
            static_cast<int>(files.size()));
    app::Error first = files.front().why;
    first.subject = QFileInfo(first.subject).fileName();
    QStringList others;
    for (const app::LeftOutFile& file : files | std::views::drop(1))
        others += QFileInfo(file.path).fileName();
    return others.isEmpty()
        ? app::describe(first)
        //: %1 says which tag file is left out of the review, why, and what to do; %2 names other such files
        : ReviewPanel::tr("%1 (Also left out: %2)").arg(app::describe(first), others.join(u", "_s));
}
}

ReviewPanel::ReviewPanel(ReviewSession& review, QWidget* parent)
    : QWidget(parent)
    , m_review(review)
    , m_model(new DifferenceModel(review, this))
    , m_filter(new DifferenceFilter(review, this))
    , m_chooser(new CoderChooser(review, this))
    , m_count(new PlainLabel({}, PlainLabel::Tone::Heading, this))
    , m_open(new PlainLabel({}, PlainLabel::Tone::Heading, this))
    , m_further(new QToolButton(this))
    , m_kinds(
          new Segments({tr("All"), tr("Borders"), tr("Speakers"), tr("Topics"), tr("Stance"), tr("Manner"),
                           //: Kind of difference, short: one coder made several statements of what is one to the other
                           tr("Split"),
                           //: Kind of difference, short: only one of the two coders marked the place
                           tr("Only one")},
              this, segmentsInARow))
    , m_problem(new PlainLabel({}, PlainLabel::Tone::Bad, this))
    , m_unanchored(new PlainLabel({}, PlainLabel::Tone::Careful, this))
    , m_foreignNames(new PlainLabel({}, PlainLabel::Tone::Careful, this))
    , m_namesLine(makeNamesLine())
    , m_removed(new PlainLabel({}, PlainLabel::Tone::Careful, this))
    , m_removedLine(makeRemovedLine())
    , m_card(new PlaceCard(review, this))
    , m_done(makeDoneLine())
    , m_noMatch(new PlainLabel(tr("No difference matches the filter."), PlainLabel::Tone::Soft, this))
    , m_queue(new Queue(review, this))
    , m_pages(new QStackedLayout)
    , m_nothing(new EmptyState({}, {}, this))
    , m_foot(new AgreementFoot(review, this))
{
    m_filter->setSourceModel(m_model);
    m_queue->setModel(m_filter);
    m_queue->setItemDelegate(new DifferenceDelegate(this));
    m_queue->setUniformItemSizes(true);
    m_queue->setMouseTracking(true);
    m_queue->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_queue->setAccessibleName(tr("Differences"));
    makeQuiet(*m_queue);

    m_nothing->addAction(tr("Open colleague's file…"), [this] { m_chooser->openFile(); });
    m_nothing->addAction(tr("Compare with a folder…"), [this] { m_chooser->compareFolder(); });

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
    rows->addWidget(makeHead());
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(16, 0, 16, 8);
    rows->addWidget(m_problem);
    m_unanchored->setWordWrap(true);
    m_unanchored->setContentsMargins(16, 0, 16, 8);
    rows->addWidget(m_unanchored);
    rows->addWidget(m_namesLine);
    rows->addWidget(m_removedLine);
    rows->addLayout(m_pages, 1);
    rows->addWidget(m_foot);

    connect(m_kinds, &Segments::chosen, this, [this](int kind) {
        DifferenceFilter::Wanted wanted = m_filter->wanted();
        wanted.kinds = kindsOfSegments[static_cast<std::size_t>(kind)];
        setWanted(wanted);
    });
    connect(m_queue->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid() && !m_isFollowing)
            m_review.setCurrent(index.data(DifferenceModel::PlaceRole).toInt());
    });
    connect(m_queue, &QListView::activated, this, &ReviewPanel::showRequested);
    connect(m_card, &PlaceCard::acceptRequested, this, &ReviewPanel::accept);
    connect(m_card, &PlaceCard::rejectRequested, this, &ReviewPanel::reject);
    connect(m_card, &PlaceCard::amendRequested, this, &ReviewPanel::amend);
    connect(m_card, &PlaceCard::bothRequested, this, &ReviewPanel::takeAll);
    connect(m_card, &PlaceCard::finished, m_queue, [this] { m_queue->setFocus(); });
    connect(m_foot, &AgreementFoot::confusionRequested, this, &ReviewPanel::showConfusion);
    connect(m_foot, &AgreementFoot::reportRequested, this,
        [this](const QPoint& position) { ReportMenu(m_review, this).exec(position); });
    connect(&review, &ReviewSession::sidesChanged, this, &ReviewPanel::dropFilterOnCoder);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
        [this] { m_scrolled = m_queue->verticalScrollBar()->value(); });
    connect(&review, &ReviewSession::compared, this, [this] {
        showFilter();
        showPage();
        showCurrent();
        // Whoever looks further down stays there when a colleague writes something.
        m_queue->doItemsLayout();
        m_queue->verticalScrollBar()->setValue(m_scrolled);
    });
    connect(&review, &ReviewSession::verdictsChanged, this, [this] {
        showPage();
        showCurrent();
    });
    connect(&review, &ReviewSession::currentChanged, this, [this] {
        showCurrent();
        m_queue->scrollTo(m_queue->currentIndex());
    });
    connect(&review, &ReviewSession::refused, this, &ReviewPanel::hint);
    connect(m_chooser, &CoderChooser::mapNamesRequested, this, &ReviewPanel::mapNames);
    connect(&review.colleagues(), &Colleagues::changed, this, &ReviewPanel::showPage);
    connect(&review.session(), &Session::remarksChanged, this, &ReviewPanel::showRemoved);
    connect(&ThemeChooser::instance(), &ThemeChooser::changed, m_queue->viewport(), qOverload<>(&QWidget::update));
    showFilter();
    showPage();
}

QWidget* ReviewPanel::makeHead()
{
    auto* head = new QWidget(this);
    m_further->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_further->setFocusPolicy(Qt::TabFocus);
    connect(m_further, &QToolButton::clicked, this, &ReviewPanel::openFilterMenu);
    auto* names = new QHBoxLayout;
    names->setSpacing(8);
    names->addWidget(m_chooser);
    names->addStretch();
    names->addWidget(m_count);
    names->addWidget(m_open);
    names->addWidget(m_further);
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(12, 8, 16, 8);
    rows->setSpacing(6);
    rows->addLayout(names);
    rows->addWidget(m_kinds);
    return head;
}

QWidget* ReviewPanel::makeNamesLine()
{
    auto* line = new QWidget(this);
    m_foreignNames->setWordWrap(true);
    auto* map = new QPushButton(tr("Map names…"), line);
    connect(map, &QPushButton::clicked, this, &ReviewPanel::mapNames);
    auto* parts = new QHBoxLayout(line);
    parts->setContentsMargins(16, 0, 16, 8);
    parts->setSpacing(8);
    parts->addWidget(m_foreignNames, 1);
    parts->addWidget(map, 0, Qt::AlignTop);
    return line;
}

QWidget* ReviewPanel::makeRemovedLine()
{
    auto* line = new QWidget(this);
    line->setObjectName(u"removedVerdicts"_s);
    m_removed->setWordWrap(true);
    auto* show = new QPushButton(tr("Show them…"), line);
    connect(show, &QPushButton::clicked, this, [this] { RemovedVerdictsDialog(m_review, window()).exec(); });
    auto* parts = new QHBoxLayout(line);
    parts->setContentsMargins(16, 0, 16, 8);
    parts->setSpacing(8);
    parts->addWidget(m_removed, 1);
    parts->addWidget(show, 0, Qt::AlignTop);
    return line;
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

QAbstractItemView* ReviewPanel::queue() const
{
    return m_queue;
}

void ReviewPanel::keyPressEvent(QKeyEvent* event)
{
    // What no button takes is meant for the queue: whoever chose a filter or pressed a button goes on with the letters.
    const QKeySequence key(event->keyCombination());
    for (QAction* action : m_queue->actions()) {
        if (action->isEnabled() && action->shortcuts().contains(key)) {
            action->trigger();
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

// --- what is shown -----------------------------------------------------------------------------------------------

void ReviewPanel::showCount()
{
    const int count = m_filter->rowCount();
    const int row = m_queue->currentIndex().row();
    const int open = m_review.openCount();
    m_count->setAccessibleName(
        //: Review: %1 is the number of the difference in hand; %n counts the differences that are shown
        row < 0 ? tr("%n difference(s)", nullptr, count) : tr("%1 of %n difference(s)", nullptr, count).arg(row + 1));
    //: Review, short: the difference in hand, and how many there are
    m_count->setText(row < 0 ? QString::number(count) : tr("%1 of %2").arg(row + 1).arg(count));
    m_count->setToolTip(m_count->accessibleName());
    //: Review: %n counts the differences on which nothing is decided
    m_open->setText(open > 0 ? tr("%n open", nullptr, open) : QString());
    m_count->setVisible(!m_review.queue().empty());
    m_open->setVisible(open > 0);
    m_noMatch->setVisible(count == 0 && !m_review.queue().empty());
}

void ReviewPanel::showPage()
{
    const bool hasQueue = !m_review.queue().empty();
    m_pages->setCurrentIndex(hasQueue ? 0 : 1);
    //: Kind of difference, short: some of three and more coders did not mark the place
    m_kinds->setText(segmentOfUnmarked, m_review.isOfSeveral() ? tr("Not all") : tr("Only one"));
    m_kinds->setEnabled(hasQueue);
    m_further->setEnabled(hasQueue);
    m_done->setVisible(hasQueue && m_review.openCount() == 0 && canMakeConsensus());
    showProblem(hasQueue);
    showUnanchored();
    showForeignNames();
    showRemoved();
    if (!m_review.session().article())
        m_nothing->setText(tr("No article is open"), tr("Choose one in the list at the left."));
    else if (m_review.sides().empty() && !m_review.colleagues().leftOut().empty())
        m_nothing->setText(
            tr("No colleague's file can be compared"), problems(m_review.colleagues().leftOut(), m_review.isBlind()));
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

void ReviewPanel::showProblem(bool hasQueue)
{
    // Where nothing else is shown, the page itself says why.
    const std::vector<app::LeftOutFile>& files = m_review.colleagues().leftOut();
    m_problem->setVisible(hasQueue && !files.empty());
    if (!files.empty())
        m_problem->setText(problems(files, m_review.isBlind()));
}

void ReviewPanel::showUnanchored()
{
    QStringList sentences;
    int unanchored = 0;
    for (const app::Side& side : m_review.comparison().sides()) {
        const auto count = static_cast<int>(side.unanchored.size());
        unanchored += count;
        const QString coder = app::toQString(side.coder);
        if (count > 0 && side.coder == m_review.session().coder().id)
            sentences +=
                tr("%n of your own statements cannot be compared: their words are not in the text.", nullptr, count);
        else if (count > 0)
            //: %1, twice, is a coder
            sentences += tr("%n statement(s) of %1 cannot be compared: their words are not in the text. Ask %1 to open "
                            "the article in this version.",
                nullptr, count)
                             .arg(coder);
        if (side.doubles > 0)
            sentences += app::describe(app::countedOnce({}, side.coder, side.doubles));
    }
    if (m_review.isBlind())
        sentences.clear();
    if (m_review.isBlind() && unanchored > 0)
        sentences += tr(
            "%n statement(s) of the coders cannot be compared: their words are not in the text.", nullptr, unanchored);
    m_unanchored->setVisible(!sentences.isEmpty());
    m_unanchored->setText(sentences.join(u' '));
}

void ReviewPanel::showForeignNames()
{
    const int count = m_review.colleagues().unexplainedNames();
    m_namesLine->setVisible(count > 0);
    m_foreignNames->setText(tr("%n name(s) of colleagues are not in the codebook.", nullptr, count));
}

void ReviewPanel::showRemoved()
{
    // Until colleagues' files have been read nobody knows what is in them.
    const int count = m_review.isActive() && m_review.colleagues().areRead()
        ? static_cast<int>(verdictsOnRemoved(m_review).size())
        : 0;
    m_removedLine->setVisible(count > 0);
    m_removed->setText(tr("%n of your verdict(s) are on statements that are gone.", nullptr, count));
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

void ReviewPanel::showConfusion()
{
    if (!m_foot->report())
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

void ReviewPanel::showCurrent()
{
    m_isFollowing = true;
    QModelIndex inHand;
    for (int row = 0; row < m_model->rowCount() && !inHand.isValid(); ++row)
        if (m_model->placeAt(m_model->index(row)) == m_review.current())
            inHand = m_filter->mapFromSource(m_model->index(row));
    if (inHand.isValid())
        m_queue->setCurrentIndex(inHand);
    else
        m_queue->selectionModel()->clear();
    m_isFollowing = false;
    showCount();
}

// --- filters -----------------------------------------------------------------------------------------------------

void ReviewPanel::setWanted(const DifferenceFilter::Wanted& wanted)
{
    m_isFollowing = true;
    m_filter->setWanted(wanted);
    m_isFollowing = false;
    showFilter();
    showCurrent();
    if (!m_queue->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_queue->setCurrentIndex(m_filter->index(0, 0));
    showCount();
}

void ReviewPanel::dropFilterOnCoder()
{
    DifferenceFilter::Wanted wanted = m_filter->wanted();
    const ReviewSession::Sides& sides = m_review.sides();
    // A blind review must not tell who marked what, and of whoever is not compared any more nothing would be left.
    const bool isCompared = sides.empty() || std::ranges::contains(sides, wanted.markedBy);
    if (wanted.markedBy.empty() || (isCompared && !m_review.isBlind()))
        return;
    wanted.markedBy.clear();
    setWanted(wanted);
}

void ReviewPanel::showFilter()
{
    const DifferenceFilter::Wanted& wanted = m_filter->wanted();
    const bool isOn = wanted != DifferenceFilter::Wanted{wanted.kinds, {}, {}, {}, {}};
    //: Button with a menu of filters; the second while one is on
    m_further->setText((isOn ? tr("Filter ✓") : tr("Filter")) + u" ▾"_s);
    m_further->setAccessibleName(isOn ? tr("Further filters, one is on") : tr("Further filters"));
    m_further->setToolTip(tr("By speaker, topic, coder and decision"));
}

void ReviewPanel::openFilterMenu()
{
    QMenu menu(this);
    const DifferenceFilter::Wanted wanted = m_filter->wanted();
    const auto add = [&](QMenu* to, const QString& text, DifferenceFilter::Wanted chosen) {
        QAction* action =
            to->addAction(QString(text).replace(u'&', u"&&"_s), this, [this, chosen] { setWanted(chosen); });
        action->setCheckable(true);
        action->setChecked(chosen == wanted);
    };
    for (const auto& [state, text] :
        {std::pair{DifferenceFilter::State::Any, tr("Open and decided")},
            {DifferenceFilter::State::Open, tr("Open only")}, {DifferenceFilter::State::Decided, tr("Decided only")}}) {
        DifferenceFilter::Wanted chosen = wanted;
        chosen.state = state;
        add(&menu, text, chosen);
    }
    menu.addSeparator();
    const auto addNames = [&](const QString& title, const std::vector<std::string>& names, auto member) {
        QMenu* sub = menu.addMenu(title);
        DifferenceFilter::Wanted chosen = wanted;
        chosen.*member = {};
        add(sub, tr("Any"), chosen);
        for (const std::string& name : names) {
            chosen.*member = name;
            add(sub, app::toQString(name), chosen);
        }
    };
    std::vector<std::string> speakers, topics;
    for (const app::Speaker& speaker : m_review.session().codebook().speakers())
        speakers.push_back(speaker.name);
    for (const app::Topic& topic : m_review.session().codebook().topics())
        topics.push_back(topic.name);
    addNames(tr("Speaker"), speakers, &DifferenceFilter::Wanted::speaker);
    addNames(tr("Topic"), topics, &DifferenceFilter::Wanted::topic);
    if (!m_review.isBlind())
        addNames(tr("Marked by"), m_review.sides(), &DifferenceFilter::Wanted::markedBy);
    menu.exec(m_further->mapToGlobal(QPoint(0, m_further->height() + 2)));
}

// --- going through the queue -------------------------------------------------------------------------------------

void ReviewPanel::step(int by)
{
    const int count = m_filter->rowCount();
    if (count == 0)
        return;
    const QModelIndex here = m_queue->currentIndex();
    const int row = here.isValid() ? std::clamp(here.row() + by, 0, count - 1) : by > 0 ? 0 : count - 1;
    if (row == here.row())
        emit hint(by > 0 ? tr("This is the last difference.") : tr("This is the first difference."));
    m_queue->setCurrentIndex(m_filter->index(row, 0));
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

int ReviewPanel::nextOpen() const
{
    const int count = m_filter->rowCount();
    const int here = std::max(0, m_queue->currentIndex().row());
    for (int step = 1; step < count; ++step) {
        const QModelIndex index = m_filter->index((here + step) % count, 0);
        if (index.data(DifferenceModel::IsOpenRole).toBool())
            return index.data(DifferenceModel::PlaceRole).toInt();
    }
    return -1;
}

void ReviewPanel::decide(void (ReviewSession::*decision)())
{
    if (!m_review.canDecide() || !m_review.isStill(m_review.versionsInHand()))
        return;
    // Looked up before: a filter may drop the row that is decided.
    const int next = nextOpen();
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

std::vector<AmendDialog::Borders> ReviewPanel::bordersToChoose() const
{
    const int place = m_review.current();
    const app::Text& text = m_review.session().article()->text();
    std::vector<AmendDialog::Borders> borders;
    if (const app::Verdict* verdict = m_review.verdictOn(place); verdict && verdict->amended)
        borders.push_back({tr("As amended before"), verdict->amended->selectors});
    if (!m_selection.isEmpty())
        borders.push_back({tr("As selected in the article"), {app::selectorFor(text, m_selection)}});
    // What would be accepted comes first.
    std::vector<ReviewSession::Version> versions = m_review.versionsOf(place);
    const int first = m_review.isOfSeveral() ? m_review.chosen() : 1;
    std::ranges::rotate(versions.begin(), versions.begin() + first, versions.begin() + first + 1);
    for (const ReviewSession::Version& version : versions)
        for (int part = 1; const app::Statement* statement : version.statements) {
            //: Choice of borders: %1 is a coder
            QString name = tr("As %1 has them").arg(version.name);
            if (version.statements.size() > 1)
                //: Choice of borders: %1 is a coder who made several statements of the place, %2 which of them
                name = tr("As %1 has them, part %2").arg(version.name).arg(part++);
            borders.push_back({std::move(name), statement->selectors});
        }
    //: Choice of borders: of all versions together
    AmendDialog::Borders all{m_review.isOfSeveral() ? tr("All words of all") : tr("All words of both"), {}};
    for (const app::Span span : m_review.spansOf(place))
        all.selectors.push_back(app::selectorFor(text, span));
    borders.push_back(std::move(all));
    return borders;
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
    for (bool isOnWhatWasShown = false; !isOnWhatWasShown;) {
        const std::vector<app::JudgedStatement> shown = m_review.versionsInHand();
        AmendDialog dialog(m_review.session(), start, bordersToChoose(), window());
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
    const int next = nextOpen();
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
    emit session.notice(summaryOf(dialog.made().adjudication));
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
