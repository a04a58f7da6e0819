// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/reviewnotices.h"

#include "app/base/utf8.h"
#include "ui/review/colleagues.h"
#include "ui/review/removedverdicts.h"
#include "ui/review/reviewsession.h"
#include "ui/session/session.h"
#include "ui/support/plainlabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

#include <ranges>

using namespace Qt::StringLiterals;

namespace ui {

ReviewNotices::ReviewNotices(ReviewSession& review, QWidget* parent)
    : QWidget(parent)
    , m_review(review)
    , m_leftOut(new PlainLabel({}, PlainLabel::Tone::Bad, this))
    , m_unanchored(new PlainLabel({}, PlainLabel::Tone::Careful, this))
    , m_foreignNames(new PlainLabel({}, PlainLabel::Tone::Careful, this))
    , m_namesLine(makeLine(m_foreignNames, tr("Map names…"), [this] { emit mapNamesRequested(); }))
    , m_removed(new PlainLabel({}, PlainLabel::Tone::Careful, this))
    , m_removedLine(makeLine(m_removed, tr("Show them…"), [this] { RemovedVerdictsDialog(m_review, window()).exec(); }))
{
    m_removedLine->setObjectName(u"removedVerdicts"_s);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (PlainLabel* sentence : {m_leftOut, m_unanchored}) {
        sentence->setWordWrap(true);
        sentence->setContentsMargins(16, 0, 16, 8);
        rows->addWidget(sentence);
    }
    rows->addWidget(m_namesLine);
    rows->addWidget(m_removedLine);
    connect(&review.session(), &Session::remarksChanged, this, &ReviewNotices::showRemoved);
    refresh();
}

QWidget* ReviewNotices::makeLine(PlainLabel* sentence, const QString& button, const std::function<void()>& action)
{
    auto* line = new QWidget(this);
    sentence->setWordWrap(true);
    auto* remedy = new QPushButton(button, line);
    connect(remedy, &QPushButton::clicked, this, action);
    auto* parts = new QHBoxLayout(line);
    parts->setContentsMargins(16, 0, 16, 8);
    parts->setSpacing(8);
    parts->addWidget(sentence, 1);
    parts->addWidget(remedy, 0, Qt::AlignTop);
    return line;
}

void ReviewNotices::refresh()
{
    showLeftOut();
    showUnanchored();
    showForeignNames();
    showRemoved();
}

void ReviewNotices::showLeftOut()
{
    // Where there is no queue, the page in its place says it.
    m_leftOut->setText(whatIsLeftOut(m_review));
    m_leftOut->setVisible(!m_review.queue().empty() && !m_leftOut->text().isEmpty());
}

void ReviewNotices::showUnanchored()
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

void ReviewNotices::showForeignNames()
{
    const int count = m_review.colleagues().unexplainedNames();
    m_namesLine->setVisible(count > 0);
    m_foreignNames->setText(tr("%n name(s) of colleagues are not in the codebook.", nullptr, count));
}

void ReviewNotices::showRemoved()
{
    // Until colleagues' files have been read nobody knows what is in them.
    const int count = m_review.isActive() && m_review.colleagues().areRead()
        ? static_cast<int>(verdictsOnRemoved(m_review).size())
        : 0;
    m_removedLine->setVisible(count > 0);
    m_removed->setText(tr("%n of your verdict(s) are on statements that are gone.", nullptr, count));
}

QString whatIsLeftOut(const ReviewSession& review)
{
    const std::vector<app::LeftOutFile>& files = review.colleagues().leftOut();
    if (files.empty())
        return {};
    // Files bear their coders' names.
    if (review.isBlind())
        return ReviewNotices::tr("%n tag file(s) left out; which and why is told when the blind review ends", nullptr,
            static_cast<int>(files.size()));
    // The first in a sentence, the others by name: the panel is narrow, and they mostly have the same reason.
    app::Error first = files.front().why;
    first.subject = QFileInfo(first.subject).fileName();
    QStringList others;
    for (const app::LeftOutFile& file : files | std::views::drop(1))
        others += QFileInfo(file.path).fileName();
    return others.isEmpty()
        ? app::describe(first)
        //: %1 says which tag file is left out of the review, why, and what to do; %2 names other such files
        : ReviewNotices::tr("%1 (Also left out: %2)").arg(app::describe(first), others.join(u", "_s));
}
}
