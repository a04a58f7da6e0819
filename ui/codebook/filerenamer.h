// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/codebook/renaming.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <vector>

namespace app {
struct RenamingReport;
class WrittenFiles;
}

namespace ui {

class Session;

/// Changes the codebook and brings the coder's own tag files after entries that got other names by it, in the
/// background. Says what came of it; both together are one undo step then. Files that are left out keep the old name,
/// which the codebook knows as an alias.
class FileRenamer : public QObject
{
    Q_OBJECT

public:
    explicit FileRenamer(Session& session, QObject* parent);
    ~FileRenamer() override; ///< stops between two files

    [[nodiscard]] app::Result<> change(const std::function<void(app::Codebook&)>& change);
    /// Makes one entry of two, as app::renamed() does: the one with the new name takes the other's names.
    [[nodiscard]] app::Result<> merge(const app::Renaming& wanted);

signals:
    void finished(); ///< and the open article shows the new names

private:
    /// Answers what it takes to go back.
    [[nodiscard]] app::Result<app::WrittenFiles> changeCodebook(const std::function<void(app::Codebook&)>& change);
    void rename(const std::vector<app::Renaming>& renamings, app::WrittenFiles codebook, const QString& step);
    void tell(const app::RenamingReport& report);

    Session& m_session;
    std::atomic<bool> m_stopped = false;
    QThreadPool m_worker; ///< one thread: a name that is changed twice is changed in that order
};
}
