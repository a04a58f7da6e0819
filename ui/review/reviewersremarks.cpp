// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/reviewersremarks.h"

#include "app/base/utf8.h"
#include "app/review/judgedchange.h"
#include "app/review/judgement.h"
#include "ui/review/colleagues.h"
#include "ui/review/growingarea.h"
#include "ui/review/remarkthread.h"
#include "ui/review/replies.h"
#include "ui/review/reviewwords.h"
#include "ui/session/session.h"
#include "ui/statements/statementwords.h"
#include "ui/support/plainlabel.h"

#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <map>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr GrowingArea::Heights heightsOfThreads{90, 300};

/// Whose version stands instead of one that was not accepted; empty: nobody's does.
QString insteadOf(const app::Judgement& judgement)
{
    const app::Verdict& verdict = *judgement.verdict;
    return codersOf(verdict.decision == app::Decision::Accept ? verdict.judged : verdict.against).join(u", "_s);
}

/// The verdict as the author of the statement reads it.
QString heading(const app::Judgement& judgement)
{
    const QString reviewer = app::toQString(judgement.file->sidecar.header.coder.id);
    const QString when = shownTime(judgement.verdict->modified);
    switch (judgement.decision) {
    case app::Decision::Undecided:
        //: %1 is a reviewer, %2 a time
        return ReviewersRemarks::tr("%1 commented on this, %2").arg(reviewer, when);
    case app::Decision::Accept:
        //: %1 is a reviewer, %2 a time
        return ReviewersRemarks::tr("%1 accepted this, %2").arg(reviewer, when);
    case app::Decision::Reject:
        if (const QString others = insteadOf(judgement); others == reviewer)
            //: %1 is a reviewer, %2 a time
            return ReviewersRemarks::tr("%1 did not accept this but their own version, %2").arg(reviewer, when);
        else if (!others.isEmpty())
            //: %1 is a reviewer, %2 a coder or several, %3 a time
            return ReviewersRemarks::tr("%1 did not accept this but the version of %2, %3").arg(reviewer, others, when);
        //: %1 is a reviewer, %2 a time
        return ReviewersRemarks::tr("%1 did not accept this, %2").arg(reviewer, when);
    case app::Decision::Amend:
        //: %1 is a reviewer, %2 a time
        return ReviewersRemarks::tr("%1 amended this, %2").arg(reviewer, when);
    case app::Decision::Both:
        //: %1 is a reviewer, %2 a time
        return ReviewersRemarks::tr("%1 took this and the other version, %2").arg(reviewer, when);
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(const app::Judgement& judgement, const app::Codebook& codebook)
{
    QStringList lines = saidWith(*judgement.verdict);
    if (const QString changes = app::describeChanges({judgement.then}, {judgement.now}, codebook); !changes.isEmpty())
        //: %1 are sentences that say what of a statement changed after a reviewer's verdict
        lines += ReviewersRemarks::tr("Outdated: %1").arg(changes);
    return lines.join(u'\n');
}
}

ReviewersRemarks::ReviewersRemarks(Session& session, Colleagues& colleagues, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_colleagues(colleagues)
    , m_threads(new QVBoxLayout)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 8, 16, 12);
    rows->setSpacing(6);
    rows->addWidget(new PlainLabel(tr("Review"), PlainLabel::Tone::Heading, this));
    m_threads->setSpacing(8);
    rows->addWidget(new GrowingArea(m_threads, tr("Review"), heightsOfThreads, this));
    connect(&session, &Session::currentStatementChanged, this, &ReviewersRemarks::refresh);
    connect(&session, &Session::remarksChanged, this, &ReviewersRemarks::refresh);
    connect(&colleagues, &Colleagues::changed, this, &ReviewersRemarks::refresh);
    connect(&colleagues, &Colleagues::changed, this, &ReviewersRemarks::summariesChanged);
    // One whose borders change is taken out of the list and put in again.
    using app::StatementList;
    for (const StatementList* list : {&session.statements(), &session.lostStatements()})
        for (const auto signal : {&StatementList::removed, &StatementList::inserted, &StatementList::changed}) {
            connect(list, signal, this, &ReviewersRemarks::refresh);
            connect(list, signal, this, &ReviewersRemarks::summariesChanged);
        }
    refresh();
}

std::vector<app::Judgement> ReviewersRemarks::judgements() const
{
    std::vector<app::Judgement> judgements;
    for (const app::StatementList* list : {&m_session.statements(), &m_session.lostStatements()})
        std::ranges::copy(
            app::judgementsOn(*list, m_session.coder().id, m_colleagues.files()), std::back_inserter(judgements));
    return judgements;
}

std::unordered_map<app::StatementId, QString> ReviewersRemarks::summaries() const
{
    std::unordered_map<app::StatementId, QString> summaries;
    for (const app::Judgement& judgement : judgements()) {
        QString line = heading(judgement);
        if (app::changesSince(*judgement.then, *judgement.now, m_session.codebook()))
            //: %1 is a sentence on a reviewer's verdict on a statement that has been changed since
            line = tr("%1 (outdated)").arg(line);
        QString& all = summaries[judgement.now->id];
        all += (all.isEmpty() ? QString() : u"\n"_s) + line;
    }
    return summaries;
}

bool ReviewersRemarks::startReply()
{
    auto* first = m_threads->count() > 0 ? qobject_cast<RemarkThread*>(m_threads->itemAt(0)->widget()) : nullptr;
    return first && first->startReply();
}

void ReviewersRemarks::refresh()
{
    // A thread that is there already stays, with what is being typed into it.
    std::map<std::string, RemarkThread*> before;
    while (const QLayoutItem* item = m_threads->takeAt(0)) {
        auto* thread = qobject_cast<RemarkThread*>(item->widget());
        before.emplace(thread->objectName().toStdString(), thread);
        delete item;
    }
    for (const app::Judgement& judgement : judgements()) {
        if (judgement.now != m_session.current())
            continue;
        const app::VerdictId& verdict = judgement.verdict->id;
        std::vector<RemarkThread::Remark> remarks{
            {verdict.value(), heading(judgement), text(judgement, m_session.codebook())}};
        std::ranges::copy(repliesTo(verdict, repliesOn(m_session, m_colleagues)), std::back_inserter(remarks));
        // One verdict may be on several statements, each with a thread of its own.
        const std::string name = verdict.value() + ' ' + judgement.now->id.value();
        const auto known = before.extract(name);
        RemarkThread* thread = known ? known.mapped() : makeThread(name);
        thread->show(remarks, !m_session.readOnlyBecause());
        m_threads->addWidget(thread);
        thread->setVisible(true); // at once: a layout shows what came into it only later
    }
    for (const auto& [name, thread] : before) {
        // The line that was answered in may be the one that tells us so.
        thread->hide();
        thread->deleteLater();
    }
    setVisible(m_threads->count() > 0);
}

RemarkThread* ReviewersRemarks::makeThread(const std::string& name)
{
    auto* thread = new RemarkThread(this);
    thread->setObjectName(QString::fromStdString(name));
    connect(thread, &RemarkThread::replied, this,
        [this](const std::string& to, const QString& text) { reply(m_session, to, text); });
    connect(thread, &RemarkThread::finished, this, &ReviewersRemarks::finished);
    return thread;
}
}
