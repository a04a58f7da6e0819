// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/placecard.h"

#include "app/base/utf8.h"
#include "ui/support/flowlayout.h"
#include "ui/review/colleagues.h"
#include "ui/review/growingarea.h"
#include "ui/review/keybutton.h"
#include "ui/review/remarkthread.h"
#include "ui/review/replies.h"
#include "ui/review/reviewsession.h"
#include "ui/review/reviewwords.h"
#include "ui/review/versionbox.h"
#include "ui/session/session.h"
#include "ui/statements/statementwords.h"
#include "ui/statements/valuefield.h"
#include "ui/support/fonts.h"
#include "ui/support/plainlabel.h"
#include "ui/support/theme.h"
#include "ui/support/tooltiptext.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr std::size_t columns = 2;       ///< of versions: more of them are too narrow to be read
constexpr std::size_t keyedVersions = 9; ///< chosen by a digit
constexpr int roomAroundText = 24;       ///< of the button below them, in pixels
/// The rest is scrolled to, so that the buttons stay where they are.
constexpr GrowingArea::Heights heightsOfVersions{90, 300};
}

PlaceCard::PlaceCard(ReviewSession& review, QWidget* parent)
    : QWidget(parent)
    , m_review(review)
    , m_kind(new PlainLabel({}, PlainLabel::Tone::Ink, this))
    , m_paragraph(new PlainLabel({}, PlainLabel::Tone::Soft, this))
    , m_outdated(new PlainLabel({}, PlainLabel::Tone::Careful, this))
    , m_versions(new QGridLayout)
    , m_area(new GrowingArea(m_versions, tr("Versions"), heightsOfVersions, this))
    , m_below(new QToolButton(this))
    , m_unmarked(new PlainLabel({}, PlainLabel::Tone::Soft, this))
    , m_choosing(new PlainLabel({}, PlainLabel::Tone::Soft, this))
    , m_decision(new PlainLabel({}, PlainLabel::Tone::Good, this))
    , m_wider(new PlainLabel({}, PlainLabel::Tone::Soft, this))
    //: Button and key of a review: this version is right
    , m_accept(new KeyButton(tr("Accept"), tr("Y"), this))
    //: Button and key of a review: this version is wrong
    , m_reject(new KeyButton(tr("Reject"), tr("N"), this))
    , m_amend(new KeyButton(tr("Amend…"), tr("E"), this))
    , m_both(new KeyButton(tr("Both"), tr("B"), this))
    , m_comment(new KeyButton(tr("Comment"), tr("C"), this))
    , m_commentField(ValueField::make(ValueField::Kind::Note, {}, this))
    , m_thread(new RemarkThread(this))
{
    QFont bold = panelFont();
    bold.setWeight(QFont::DemiBold);
    m_kind->setFont(bold);
    m_kind->setWordWrap(true);
    m_outdated->setWordWrap(true);
    m_decision->setWordWrap(true);
    m_wider->setWordWrap(true);
    auto* title = new QHBoxLayout;
    title->addWidget(m_kind, 1);
    title->addWidget(m_paragraph, 0, Qt::AlignTop);
    m_versions->setContentsMargins(0, 0, 0, 0);
    m_versions->setSpacing(8);
    m_below->setFont(smallFont());
    m_below->setFocusPolicy(Qt::TabFocus);
    m_below->setAutoRaise(true);
    m_below->setMinimumWidth(1); // however many names are on it, the panel may be narrow
    m_below->hide();
    m_unmarked->setFont(smallFont());
    m_unmarked->setWordWrap(true);
    m_choosing->setFont(smallFont());
    m_choosing->setWordWrap(true);
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons);
    for (KeyButton* button : {m_accept, m_reject, m_amend, m_both, m_comment})
        flow->addWidget(button);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    m_commentField->setPlaceholder(tr("add a comment"));
    m_commentField->focusProxy()->setAccessibleName(tr("Comment"));

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 10, 16, 12);
    rows->setSpacing(8);
    rows->addLayout(title);
    rows->addWidget(m_outdated);
    rows->addWidget(m_area);
    rows->addWidget(m_below, 0, Qt::AlignLeft);
    rows->addWidget(m_unmarked);
    rows->addWidget(m_choosing);
    rows->addWidget(m_decision);
    rows->addWidget(m_wider);
    rows->addWidget(buttons);
    rows->addWidget(m_commentField);
    rows->addWidget(m_thread);

    connect(m_area, &GrowingArea::viewChanged, this, &PlaceCard::showWhatIsBelow);
    connect(m_below, &QToolButton::clicked, this, [this] {
        const auto below = std::ranges::find_if(
            m_boxes, [this](const VersionBox* box) { return !box->isHidden() && m_area->isBelow(*box); });
        if (below != m_boxes.end())
            m_area->reveal(**below);
    });
    connect(m_accept, &QPushButton::clicked, this, &PlaceCard::acceptRequested);
    connect(m_reject, &QPushButton::clicked, this, &PlaceCard::rejectRequested);
    connect(m_amend, &QPushButton::clicked, this, &PlaceCard::amendRequested);
    connect(m_both, &QPushButton::clicked, this, &PlaceCard::bothRequested);
    connect(m_comment, &QPushButton::clicked, this, &PlaceCard::focusComment);
    connect(m_commentField, &ValueField::edited, this, [this](const QString& text) {
        m_review.comment(m_shown, text); // the one that is shown, whichever is in hand by now
    });
    connect(m_commentField, &ValueField::finished, this, [this] {
        m_commentOpen = false;
        refresh();
        emit finished();
    });
    connect(m_thread, &RemarkThread::replied, this,
        [this](const std::string& to, const QString& text) { reply(m_review.session(), to, text); });
    connect(m_thread, &RemarkThread::finished, this, &PlaceCard::finished);
    connect(&review, &ReviewSession::compared, this, &PlaceCard::refresh);
    connect(&review, &ReviewSession::aboutToLosePlace, this, [this] {
        m_wasCommenting = m_commentField->focusProxy()->hasFocus();
        m_commentField->commit();
    });
    // What is typed next belongs to the comment, and must decide nothing.
    connect(&review.session(), &Session::textChanged, this,
        [this] { m_goesOnCommenting = std::exchange(m_wasCommenting, false); });
    connect(&review.session(), &Session::aboutToLeaveArticle, this, [this] { m_goesOnCommenting = false; });
    connect(&review, &ReviewSession::currentChanged, this, [this](int place) {
        m_commentField->commit();
        m_commentOpen = false;
        m_area->verticalScrollBar()->setValue(0);
        refresh();
        if (place >= 0 && std::exchange(m_goesOnCommenting, false))
            focusComment();
    });
    connect(&review, &ReviewSession::verdictsChanged, this, &PlaceCard::refresh);
    connect(&review, &ReviewSession::chosenChanged, this, [this] {
        showChoice();
        nameActions(m_shown);
        m_area->reveal(*m_boxes[static_cast<std::size_t>(m_review.chosen())]);
    });
    connect(&ThemeChooser::instance(), &ThemeChooser::changed, this, &PlaceCard::refresh);
    refresh();
}

bool PlaceCard::startReply()
{
    return m_thread->startReply();
}

void PlaceCard::focusComment()
{
    m_commentOpen = true;
    refresh();
    m_commentField->setFocus(Qt::ShortcutFocusReason);
}

void PlaceCard::refresh()
{
    m_shown = m_review.current();
    setVisible(m_shown >= 0);
    if (m_shown < 0)
        return;
    const app::JointlyMarked& place = m_review.places()[static_cast<std::size_t>(m_shown)];
    //: Review: all coders marked the place in the same way
    m_kind->setText(place.differences ? kindNames(place.differences, m_review) : tr("No difference"));
    m_paragraph->setText(u"¶ %1"_s.arg(m_review.paragraphOf(m_shown)));
    m_paragraph->setAccessibleName(tr("Paragraph %1").arg(m_review.paragraphOf(m_shown)));
    const app::Verdict* verdict = m_review.verdictOn(m_shown);
    const bool isComment = verdict && verdict->decision == app::Decision::Undecided;
    // In a blind review who changed what would tell whose version is whose.
    m_outdated->setText(!place.outdated ? QString()
            : m_review.isBlind()        ? tr("It changed since.")
            //: %1 are sentences that say what changed since a comment was written
            : isComment ? tr("Commented before it changed: %1").arg(place.whatChanged)
                        : tr("Decided before it changed: %1").arg(place.whatChanged));
    m_outdated->setVisible(place.outdated);
    showVersions(m_review.versionsOf(m_shown));
    showChoice();
    nameActions(m_shown);
    showVerdict(m_shown);
    showThread(m_shown);
}

void PlaceCard::showVersions(const std::vector<ReviewSession::Version>& versions)
{
    const app::JointlyMarked& place = m_review.places()[static_cast<std::size_t>(m_shown)];
    while (m_boxes.size() < versions.size()) {
        const auto version = static_cast<int>(m_boxes.size());
        auto* box = m_boxes.emplace_back(new VersionBox(m_area->widget()));
        connect(box, &VersionBox::clicked, this, [this, version] { m_review.choose(version); });
    }
    for (std::size_t i = 0; i < versions.size(); ++i)
        m_boxes[i]->show(versions[i], versions, place.differences, m_review.session().codebook());
    placeBoxes(versions);
    // What only one of two coders marked needs the room; that the other did not is said in two words.
    for (std::size_t column = 0; column < columns; ++column)
        m_versions->setColumnStretch(static_cast<int>(column),
            versions.size() > columns || (column < versions.size() && !versions[column].statements.empty()) ? 2 : 1);
    m_area->updateGeometry();
}

void PlaceCard::placeBoxes(const std::vector<ReviewSession::Version>& versions)
{
    const bool isOfSeveral = versions.size() > columns;
    std::vector<VersionBox*> shown;
    QStringList unmarked;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        m_versions->removeWidget(m_boxes[i]);
        const bool isShown = i < versions.size() && (!isOfSeveral || !versions[i].statements.empty());
        m_boxes[i]->setVisible(isShown);
        if (isShown)
            shown.push_back(m_boxes[i]);
        else if (i < versions.size())
            unmarked += versions[i].name;
    }
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const bool isAlone = isOfSeveral && i + 1 == shown.size() && i % columns == 0;
        m_versions->addWidget(shown[i], static_cast<int>(i / columns), static_cast<int>(i % columns), 1,
            isAlone ? static_cast<int>(columns) : 1);
    }
    //: Review of three and more coders: %1 are those who marked nothing at the place
    m_unmarked->setText(unmarked.isEmpty() ? QString() : tr("Not marked by %1").arg(unmarked.join(u", "_s)));
    m_unmarked->setVisible(!unmarked.isEmpty());
}

void PlaceCard::showWhatIsBelow()
{
    QStringList names;
    for (const VersionBox* box : m_boxes)
        if (!box->isHidden() && m_area->isBelow(*box))
            names += box->name();
    if (!names.isEmpty()) {
        //: Review of three and more coders, a button: %1 are those whose versions there was no room for
        const QString sentence = tr("Further down: %1").arg(names.join(u", "_s));
        const QString arrow = u" ▾"_s;
        const QFontMetrics metrics = m_below->fontMetrics();
        const int room = m_area->width() - metrics.horizontalAdvance(arrow) - roomAroundText;
        m_below->setAccessibleName(sentence);
        m_below->setToolTip(toolTipText(sentence));
        m_below->setText(metrics.elidedText(sentence, Qt::ElideRight, room).replace(u'&', u"&&"_s) + arrow);
    }
    m_below->setVisible(!names.isEmpty());
}

void PlaceCard::showChoice()
{
    const int chosen = m_review.chosen();
    const std::vector<ReviewSession::Version> versions = m_review.versionsOf(m_shown);
    const bool choosing = chosen >= 0 && m_review.hasSeveralVersions(m_shown);
    for (std::size_t i = 0; i < versions.size(); ++i) {
        const bool canBe = choosing && !versions[i].statements.empty();
        m_boxes[i]->showChoice(
            canBe && static_cast<int>(i) == chosen, canBe && i < keyedVersions ? QString::number(i + 1) : QString());
    }
    m_choosing->setText(choosing
            //: Review of three and more versions; %1 is a number. Y is a key
            ? tr("1 – %1 or ← → choose a version, Y takes it with those that are the same.")
                  .arg(std::min(versions.size(), keyedVersions))
            : QString());
    m_choosing->setVisible(choosing);
}

void PlaceCard::nameActions(int place)
{
    const std::vector<ReviewSession::Version> versions = m_review.versionsOf(place);
    const bool hasSeveral = m_review.hasSeveralVersions(place);
    const bool isOfSeveral = m_review.isOfSeveral();
    const auto second = static_cast<std::size_t>(isOfSeveral ? m_review.chosen() : 1);
    // "Accept" and "reject" say enough where one version is one's own; elsewhere the buttons say whose would stand.
    const std::string& self = m_review.session().coder().id;
    const bool isOneOwn = !isOfSeveral && std::ranges::contains(versions, self, &ReviewSession::Version::coder);
    const auto take = [&](std::size_t version) {
        if (m_review.isBlind())
            //: Blind review: %1 is the letter of the version that goes into the consensus
            return tr("Take %1").arg(versionLetter(static_cast<int>(version)));
        //: Review of others: %1 is the coder whose version goes into the consensus
        return tr("Take %1").arg(app::toQString(versions[version].coder));
    };
    //: Review of what only one coder marked: the statement goes into the consensus, or does not
    m_accept->setText(!hasSeveral ? tr("Keep") : isOneOwn && !m_review.isBlind() ? tr("Accept") : take(second));
    m_reject->setText(!hasSeveral ? tr("Drop")
            //: Review of three and more coders: no version goes into the consensus
            : isOfSeveral                     ? tr("None")
            : isOneOwn && !m_review.isBlind() ? tr("Reject")
                                              : take(0));
    //: Review: all versions go into the consensus
    m_both->setText(isOfSeveral ? tr("All") : tr("Both"));
    for (KeyButton* button : {m_accept, m_reject, m_both}) {
        button->setAccessibleName(button->text());
        button->updateGeometry();
    }
    m_accept->setStatusTip(hasSeveral ? tr("The version of %1 goes into the consensus").arg(versions[second].name)
                                      : tr("The statement goes into the consensus"));
    m_reject->setStatusTip(hasSeveral && !isOfSeveral
            ? tr("The version of %1 goes into the consensus").arg(versions[0].name)
            : tr("Nothing of this place goes into the consensus"));
    m_both->setVisible(hasSeveral);
    for (KeyButton* button : {m_accept, m_reject, m_amend, m_both, m_comment})
        button->setEnabled(m_review.canDecide());
}

void PlaceCard::showVerdict(int place)
{
    const app::Verdict* verdict = m_review.verdictOn(place);
    const bool isOutdated = m_review.places()[static_cast<std::size_t>(place)].outdated;
    QString sentence;
    if (const QString decision = decisionWords(m_review, place); !decision.isEmpty()) {
        const QString time = shownTime(verdict->modified);
        //: Review: %1 is what was decided, %2 when; what was judged has changed since
        sentence = isOutdated ? tr("%1, %2").arg(decision, time)
                              //: Review: %1 is what was decided, %2 when
                              : tr("✓ %1, %2").arg(decision, time);
        if (verdict->amended) {
            QStringList values{speakerNames(*verdict->amended), topicNames(*verdict->amended)};
            values.removeAll(QString());
            sentence += u'\n' + values.join(u" · "_s);
        }
    }
    m_decision->setTone(isOutdated ? PlainLabel::Tone::Soft : PlainLabel::Tone::Good);
    m_decision->setText(sentence);
    m_decision->setVisible(!sentence.isEmpty());
    QStringList wider;
    for (const app::Verdict* each : m_review.widerVerdictsOn(place))
        wider += widerDecisionWords(*each, m_review)
            + (m_review.isOutdated(*each) ? u' ' + tr("It changed since.") : QString());
    m_wider->setText(wider.join(u'\n'));
    m_wider->setVisible(!wider.isEmpty());
    const QString comment = verdict ? app::toQString(verdict->comment) : QString();
    m_commentField->show(comment);
    m_commentField->setReadOnly(!m_review.canDecide());
    m_commentField->setVisible(m_commentOpen || !comment.isEmpty());
}

void PlaceCard::showThread(int place)
{
    const app::Verdict* verdict = m_review.verdictOn(place);
    std::vector<RemarkThread::Remark> remarks;
    // Whoever answers is the author of what was judged, so a blind review does without.
    if (verdict && !m_review.isBlind())
        remarks = repliesTo(verdict->id, repliesOn(m_review.session(), m_review.colleagues()));
    m_thread->show(remarks, m_review.canDecide());
}
}
