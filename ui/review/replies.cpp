// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/replies.h"

#include "app/base/utf8.h"
#include "ui/review/colleagues.h"
#include "ui/review/reviewwords.h"
#include "ui/session/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace ui {

std::vector<RepliedBy> repliesOn(const Session& session, const Colleagues& colleagues)
{
    std::vector<RepliedBy> all;
    for (const app::Reply& reply : session.replies())
        all.push_back({app::toQString(session.coder().id), reply});
    for (const app::CoderFile& file : colleagues.files())
        for (const app::Reply& reply : file.sidecar.replies)
            all.push_back({app::toQString(file.sidecar.header.coder.id), reply});
    return all;
}

std::vector<RemarkThread::Remark> repliesTo(const std::string& verdict, const std::vector<RepliedBy>& replies)
{
    std::vector<const RepliedBy*> thread;
    std::set<std::string> ids{verdict};
    // Round after round, because an answer may stand in another file than what it answers.
    for (bool found = true; found;) {
        found = false;
        for (const RepliedBy& candidate : replies) {
            if (ids.contains(candidate.reply.to) && ids.insert(candidate.reply.id.value()).second) {
                thread.push_back(&candidate);
                found = true;
            }
        }
    }
    std::ranges::stable_sort(thread, {}, [](const RepliedBy* by) { return by->reply.created; });
    std::vector<RemarkThread::Remark> remarks;
    for (const RepliedBy* by : thread)
        remarks.push_back({by->reply.id.value(),
            //: Heading of a remark: %1 is a coder, %2 a time
            RemarkThread::tr("%1, %2").arg(by->coder, shownTime(by->reply.created)), app::toQString(by->reply.text)});
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
