// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Colleagues;
class Session;

/// What reviewers decided and said on the statement in hand, for the coder who made it, with a line to answer. Hidden
/// while nobody said anything.
class ReviewersRemarks : public QWidget
{
    Q_OBJECT

public:
    ReviewersRemarks(Session& session, Colleagues& colleagues, QWidget* parent);

private:
    void refresh();

    Session& m_session;
    Colleagues& m_colleagues;
    QVBoxLayout* m_threads;
};
}
