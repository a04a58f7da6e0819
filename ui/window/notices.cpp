// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/window/notices.h"

#include "ui/session/session.h"
#include "ui/support/noticebar.h"

#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace ui {

Notices::Notices(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_ofWorkspace(new NoticeBar(this))
    , m_unsaved(new NoticeBar(this))
    , m_last(new NoticeBar(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (NoticeBar* bar : {m_ofWorkspace, m_unsaved, m_last})
        rows->addWidget(bar);
    connect(&session, &Session::failed, this, qOverload<const app::Error&>(&Notices::show));
    connect(&session, &Session::notice, this, qOverload<const QString&>(&Notices::show));
    connect(&session, &Session::undone, m_last, &NoticeBar::dismiss);
    // Whoever puts a statement on other words has read that its own are gone.
    for (const auto signal : {&app::StatementList::inserted, &app::StatementList::removed})
        connect(&session.lostStatements(), signal, m_last, &NoticeBar::dismiss);
    connect(&session, &Session::workspaceOpened, this, [this] {
        m_last->dismiss();
        m_ofWorkspace->dismiss();
    });
    connect(&session, &Session::articleOpened, this, [this] {
        if (!m_session.readOnlyBecause())
            m_last->dismiss();
    });
    connect(&session, &Session::saveStateChanged, this, [this] {
        if (!m_session.saveError())
            m_unsaved->dismiss();
    });
}

void Notices::show(const QString& sentence)
{
    m_last->show(sentence);
}

void Notices::show(const app::Error& error)
{
    if (m_session.codebookError() == error) {
        m_ofWorkspace->show(error);
        return;
    }
    if (m_session.readOnlyBecause() == error) {
        // Statements are missing from the screen, and nobody must fear that they will be from the file.
        std::vector<NoticeBar::Action> actions{{tr("Show the file"), [this] { emit sourceRequested(); }}};
        if (m_session.statementCount() > 0)
            actions.push_back({tr("Save a copy…"), [this] { emit copyRequested(); }});
        //: %1 is a sentence about a tag file, without a full stop
        m_last->show(tr("%1. Nothing is written into this file meanwhile.").arg(app::describe(error)), actions);
        return;
    }
    if (m_session.saveError() == error) {
        // The button waits for the answer: who pressed it is told again where it was in vain.
        m_unsaved->show(error, {{tr("Try again"), [this] { m_session.saveNow(); }}, {tr("Save a copy…"), [this] {
                                                                                         emit copyRequested();
                                                                                     }}});
        return;
    }
    m_last->show(error);
}

void Notices::showUnsaved(const QString& wayOut, std::function<void()> leave)
{
    m_unsaved->show(
        *m_session.saveError(), {{tr("Save a copy…"), [this] { emit copyRequested(); }}, {wayOut, std::move(leave)}});
}
}
