// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/reviewersremarks.h"

#include "app/base/utf8.h"
#include "app/review/judgedchange.h"
#include "ui/review/colleagues.h"
#include "ui/review/remarkthread.h"
#include "ui/review/replies.h"
#include "ui/review/reviewwords.h"
#include "ui/session/session.h"
#include "ui/statements/statementwords.h"
#include "ui/support/plainlabel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The verdict as the author of @p statement reads it: a reviewer may have judged it, or judged another one against it.
QString heading(const app::Verdict& verdict, const app::StatementId& statement, const QString& reviewer)
{
    const QString when = shownTime(verdict.modified);
    const bool isJudged = std::ranges::any_of(
        verdict.judged, [&](const app::JudgedStatement& judged) { return judged.statement.id == statement; });
    switch (verdict.decision) {
    case app::Decision::Undecided:
        //: %1 is a reviewer, %2 a time
        return ReviewersRemarks::tr("%1 commented on this, %2").arg(reviewer, when);
    case app::Decision::Accept:
    case app::Decision::Reject:
        return isJudged == (verdict.decision == app::Decision::Accept)
            //: %1 is a reviewer, %2 a time
            ? ReviewersRemarks::tr("%1 accepted this, %2").arg(reviewer, when)
            //: %1 is a reviewer, %2 a time
            : ReviewersRemarks::tr("%1 did not accept this, %2").arg(reviewer, when);
    case app::Decision::Amend:
        //: %1 is a reviewer, %2 a time
        return ReviewersRemarks::tr("%1 amended this, %2").arg(reviewer, when);
    case app::Decision::Both:
        //: %1 is a reviewer, %2 a time
        return ReviewersRemarks::tr("%1 took this and the other version, %2").arg(reviewer, when);
    }
    Q_UNREACHABLE_RETURN({});
}

/// What the author changed since; empty: nothing.
QString changesSince(const app::Verdict& verdict, const app::Statement& now, const app::Codebook& codebook)
{
    for (const std::vector<app::JudgedStatement>* side : {&verdict.judged, &verdict.against})
        for (const app::JudgedStatement& then : *side)
            if (then.statement.id == now.id)
                return app::describeChanges({then}, {&now}, codebook);
    return {};
}

QString text(const app::Verdict& verdict, const app::Statement& now, const app::Codebook& codebook)
{
    QStringList lines;
    if (verdict.amended) {
        QStringList values{speakerNames(*verdict.amended), topicNames(*verdict.amended)};
        values.removeAll(QString());
        lines += values.join(u" · "_s);
    }
    if (!verdict.comment.empty())
        lines += app::toQString(verdict.comment);
    if (const QString changes = changesSince(verdict, now, codebook); !changes.isEmpty())
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
    rows->addLayout(m_threads);
    connect(&session, &Session::currentStatementChanged, this, &ReviewersRemarks::refresh);
    connect(&session, &Session::remarksChanged, this, &ReviewersRemarks::refresh);
    connect(&colleagues, &Colleagues::changed, this, &ReviewersRemarks::refresh);
    connect(&colleagues, &Colleagues::changed, this, &ReviewersRemarks::summariesChanged);
    // One whose borders change is taken out of the list and put in again.
    using app::StatementList;
    for (const auto signal : {&StatementList::removed, &StatementList::inserted, &StatementList::changed}) {
        connect(&session.statements(), signal, this, &ReviewersRemarks::refresh);
        connect(&session.statements(), signal, this, &ReviewersRemarks::summariesChanged);
    }
    refresh();
}

std::unordered_map<app::StatementId, QString> ReviewersRemarks::summaries() const
{
    std::unordered_map<app::StatementId, QString> summaries;
    for (const app::CoderFile& file : m_colleagues.files()) {
        for (const app::Verdict& verdict : file.sidecar.verdicts) {
            for (const std::vector<app::JudgedStatement>* side : {&verdict.judged, &verdict.against}) {
                for (const app::JudgedStatement& then : *side) {
                    const app::Statement* statement = m_session.statements().find(then.statement.id);
                    if (!statement)
                        continue;
                    QString line = heading(verdict, statement->id, app::toQString(file.sidecar.header.coder.id));
                    if (app::changesSince(then, *statement, m_session.codebook()))
                        //: %1 is a sentence on a reviewer's verdict on a statement that has been changed since
                        line = tr("%1 (outdated)").arg(line);
                    QString& all = summaries[statement->id];
                    all += (all.isEmpty() ? QString() : u"\n"_s) + line;
                }
            }
        }
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
    while (QLayoutItem* item = m_threads->takeAt(0)) {
        // The line that was answered in may be the one that tells us so.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const app::Statement* statement = m_session.current();
    if (statement) {
        for (const app::CoderFile& file : m_colleagues.files()) {
            for (const app::Verdict& verdict : file.sidecar.verdicts) {
                if (!verdict.concerns(statement->id))
                    continue;
                std::vector<RemarkThread::Remark> remarks{
                    {verdict.id.value(), heading(verdict, statement->id, app::toQString(file.sidecar.header.coder.id)),
                        text(verdict, *statement, m_session.codebook())}};
                std::ranges::copy(
                    repliesTo(verdict.id.value(), repliesOn(m_session, m_colleagues)), std::back_inserter(remarks));
                auto* thread = new RemarkThread(this);
                thread->show(remarks, !m_session.readOnlyBecause());
                m_threads->addWidget(thread);
                connect(thread, &RemarkThread::replied, this,
                    [this](const std::string& to, const QString& text) { reply(m_session, to, text); });
                connect(thread, &RemarkThread::finished, this, &ReviewersRemarks::finished);
            }
        }
    }
    setVisible(m_threads->count() > 0);
}
}
