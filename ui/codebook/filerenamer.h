// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/codebook/renaming.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <vector>

namespace app {
struct RenamingReport;
}

namespace ui {

class Session;

/// Brings the coder's own tag files after entries of the codebook got other names, in the background, and says what
/// came of it. Files that are left out keep the old name, which the codebook knows as an alias.
class FileRenamer : public QObject
{
    Q_OBJECT

public:
    explicit FileRenamer(Session& session, QObject* parent);
    ~FileRenamer() override; ///< stops between two files

    void rename(const std::vector<app::Renaming>& renamings);
    /// Makes one entry of two, as app::renamed() does: the one with the new name takes the other's names.
    [[nodiscard]] app::Result<> merge(const app::Renaming& wanted);

signals:
    void finished(); ///< and the open article shows the new names

private:
    void finish(const app::RenamingReport& report);

    Session& m_session;
    std::atomic<bool> m_stopped = false;
    QThreadPool m_worker; ///< one thread: a name that is changed twice is changed in that order
};
}
