// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/reviewhead.h"

#include "app/base/utf8.h"
#include "ui/review/coderchooser.h"
#include "ui/review/reviewsession.h"
#include "ui/session/session.h"
#include "ui/support/plainlabel.h"
#include "ui/support/segments.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// What the segments stand for, in their order; none: all kinds.
constexpr std::array<app::Differences, 9> kindsOfSegments{app::Differences(), app::Difference::Borders,
    app::Difference::Speakers, app::Difference::Topics, app::Difference::Stance, app::Difference::Manner,
    app::Difference::Split, app::Differences(app::Difference::OnlyMine) | app::Difference::OnlyTheirs,
    app::Difference::NotComparable};
constexpr int segmentsInARow = 4;
constexpr int segmentOfUnmarked = 7;
constexpr int segmentOfNotComparable = 8;
}

ReviewHead::ReviewHead(ReviewSession& review, QWidget* parent)
    : QWidget(parent)
    , m_review(review)
    , m_chooser(new CoderChooser(review, this))
    , m_count(new PlainLabel({}, PlainLabel::Tone::Heading, this))
    , m_open(new PlainLabel({}, PlainLabel::Tone::Heading, this))
    , m_further(new QToolButton(this))
    , m_kinds(
          new Segments({tr("All"), tr("Borders"), tr("Speakers"), tr("Topics"), tr("Stance"), tr("Manner"),
                           //: Kind of difference, short: one coder made several statements of what is one to the other
                           tr("Split"),
                           //: Kind of difference, short: only one of the two coders marked the place
                           tr("Only one"),
                           //: Kind of difference: words of one coder's statements are not in the text
                           tr("Not comparable")},
              this, segmentsInARow))
{
    m_further->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_further->setFocusPolicy(Qt::TabFocus);
    m_further->setToolTip(tr("By speaker, topic, coder and decision"));
    auto* names = new QHBoxLayout;
    names->setSpacing(8);
    names->addWidget(m_chooser);
    names->addStretch();
    names->addWidget(m_count);
    names->addWidget(m_open);
    names->addWidget(m_further);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 8, 16, 8);
    rows->setSpacing(6);
    rows->addLayout(names);
    rows->addWidget(m_kinds);
    connect(m_further, &QToolButton::clicked, this, &ReviewHead::openFilterMenu);
    connect(m_kinds, &Segments::chosen, this, [this](int kind) {
        DifferenceFilter::Wanted wanted = m_wanted;
        wanted.kinds = kindsOfSegments[static_cast<std::size_t>(kind)];
        emit filterChosen(wanted);
    });
    showFilter({});
}

void ReviewHead::showCount(int row, int count, int open)
{
    const QLocale locale;
    const bool hasQueue = !m_review.queue().empty();
    m_count->setAccessibleName(
        //: Review: %1 is the number of the difference in hand; %n counts the differences that are shown
        row < 0 ? tr("%Ln difference(s)", nullptr, count)
                : tr("%1 of %Ln difference(s)", nullptr, count).arg(locale.toString(row + 1)));
    //: Review, short: the difference in hand, and how many there are
    m_count->setText(
        row < 0 ? locale.toString(count) : tr("%1 of %2").arg(locale.toString(row + 1), locale.toString(count)));
    m_count->setToolTip(m_count->accessibleName());
    //: Review: %n counts the differences on which nothing is decided
    m_open->setText(open > 0 ? tr("%Ln open", nullptr, open) : QString());
    m_count->setVisible(hasQueue);
    m_open->setVisible(open > 0);
    //: Kind of difference, short: some of three and more coders did not mark the place
    m_kinds->setText(segmentOfUnmarked, m_review.isOfSeveral() ? tr("Not all") : tr("Only one"));
    m_kinds->setEnabled(hasQueue);
    m_further->setEnabled(hasQueue);
    const bool someAreNotComparable = std::ranges::any_of(m_review.queue(), [this](int place) {
        return m_review.places()[static_cast<std::size_t>(place)].differences.testFlag(app::Difference::NotComparable);
    });
    m_kinds->setShown(segmentOfNotComparable, someAreNotComparable);
    if (!someAreNotComparable && m_kinds->current() == segmentOfNotComparable) {
        m_kinds->setCurrent(0);
        DifferenceFilter::Wanted all = m_wanted;
        all.kinds = {};
        emit filterChosen(all);
    }
}

void ReviewHead::showFilter(const DifferenceFilter::Wanted& wanted)
{
    m_wanted = wanted;
    const bool isOn = wanted != DifferenceFilter::Wanted{wanted.kinds, {}, {}, {}, {}};
    //: Button with a menu of filters; the second while one is on
    m_further->setText((isOn ? tr("Filter ✓") : tr("Filter")) + u" ▾"_s);
    m_further->setAccessibleName(isOn ? tr("Further filters, one is on") : tr("Further filters"));
}

void ReviewHead::openFilterMenu()
{
    QMenu menu(this);
    const DifferenceFilter::Wanted wanted = m_wanted;
    const auto add = [&](QMenu* to, const QString& text, const DifferenceFilter::Wanted& chosen) {
        QAction* action =
            to->addAction(QString(text).replace(u'&', u"&&"_s), this, [this, chosen] { emit filterChosen(chosen); });
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
}
