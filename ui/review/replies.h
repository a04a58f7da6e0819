// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/review/replythread.h"
#include "ui/review/remarkthread.h"

#include <vector>

namespace ui {

class Colleagues;
class Session;

/// Those of all coders on the open article; each person's lie in their own tag file.
[[nodiscard]] std::vector<app::RepliedBy> repliesOn(const Session& session, const Colleagues& colleagues);
/// The replies to @p verdict and to each other, in the order in which they were written.
[[nodiscard]] std::vector<RemarkThread::Remark> repliesTo(
    const app::VerdictId& verdict, const std::vector<app::RepliedBy>& replies);
/// Answers a verdict or a reply, as an undo step.
void reply(Session& session, const std::string& to, const QString& text);
}
