// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/statements/statement.h"

#include <QWidget>

#include <unordered_map>
#include <vector>

class QVBoxLayout;

namespace app {
struct Judgement;
}

namespace ui {

class Colleagues;
class RemarkThread;
class Session;

/// What reviewers decided and said on the statement in hand, for the coder who made it, with a line to answer. Hidden
/// while nobody said anything.
class ReviewersRemarks : public QWidget
{
    Q_OBJECT

public:
    ReviewersRemarks(Session& session, Colleagues& colleagues, QWidget* parent);

    /// Of each statement of the article on which somebody decided or said something: who, what and when, in a line
    /// each.
    [[nodiscard]] std::unordered_map<app::StatementId, QString> summaries() const;
    bool startReply(); ///< to the first reviewer; false where there is nobody to answer

signals:
    void summariesChanged();
    void finished(); ///< an answer was given or left: the keyboard may go elsewhere

private:
    [[nodiscard]] std::vector<app::Judgement> judgements() const; ///< on all of the coder's statements
    void refresh();
    [[nodiscard]] RemarkThread* makeThread(const std::string& name);

    Session& m_session;
    Colleagues& m_colleagues;
    QVBoxLayout* m_threads;
};
}
