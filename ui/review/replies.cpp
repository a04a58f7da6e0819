// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/replies.h"

#include "app/base/utf8.h"
#include "ui/review/colleagues.h"
#include "ui/review/reviewwords.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace ui {

std::vector<app::RepliedBy> repliesOn(const Session& session, const Colleagues& colleagues)
{
    std::vector<app::RepliedBy> all;
    for (const app::Reply& reply : session.replies())
        all.push_back({session.coder().id, reply});
    for (const app::CoderFile& file : colleagues.files())
        for (const app::Reply& reply : file.sidecar.replies)
            all.push_back({file.sidecar.header.coder.id, reply});
    return all;
}

std::vector<RemarkThread::Remark> repliesTo(const app::VerdictId& verdict, const std::vector<app::RepliedBy>& replies)
{
    std::vector<RemarkThread::Remark> remarks;
    for (const app::RepliedBy* by : app::threadOf(verdict, replies))
        remarks.push_back({by->reply.id.value(),
            //: Heading of a remark: %1 is a coder, %2 a time
            RemarkThread::tr("%1, %2").arg(app::toQString(by->coder), shownTime(by->reply.created)),
            app::toQString(by->reply.text)});
    return remarks;
}

void reply(Session& session, const std::string& to, const QString& text)
{
    app::Reply reply;
    reply.id = app::ReplyId(session.origin().newUrn());
    reply.to = to;
    reply.text = app::toUtf8(text.trimmed());
    reply.created = reply.modified = session.origin().timestamp();
    //: Name of an undo step: an answer to a reviewer
    session.changeReply(std::nullopt, reply, QCoreApplication::translate("ui::Replies", "Reply"));
}
}
