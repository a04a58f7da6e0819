// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QWidget>

#include <functional>

namespace ui {

class NoticeBar;
class Session;

/// What the window has to say of its session, below its tools: what holds for the workspace, what is not saved, and
/// what happened last. Each stays for as long as it is true.
class Notices : public QWidget
{
    Q_OBJECT

public:
    Notices(Session& session, QWidget* parent);

    void show(const app::Error& error);
    void show(const QString& sentence);
    /// That what is open cannot be saved, for who wants to leave it: @p leave gives it up.
    void showUnsaved(const QString& wayOut, std::function<void()> leave);

signals:
    void sourceRequested(); ///< the tag file as it is on disk
    void copyRequested();   ///< of what cannot be saved

private:
    Session& m_session;
    NoticeBar* m_ofWorkspace; ///< whatever article is opened
    NoticeBar* m_unsaved;     ///< whatever else is to be said
    NoticeBar* m_last;
};
}
