// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/codebook/filerenamer.h"

#include "app/sidecars/renameinfiles.h"
#include "ui/session/session.h"

#include <QtConcurrentRun>

namespace ui {

FileRenamer::FileRenamer(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_worker.setMaxThreadCount(1);
}

FileRenamer::~FileRenamer()
{
    m_stopped = true;
    m_worker.waitForDone();
}

void FileRenamer::rename(const std::vector<app::Renaming>& renamings)
{
    if (renamings.empty() || !m_session.workspace())
        return;
    m_session.saveNow(); // what is in memory only would come into the file later, with the old name
    const auto work = [this, workspace = *m_session.workspace(), coder = m_session.coder(), renamings] {
        return app::renameInFiles(workspace, coder, renamings, m_stopped);
    };
    QtConcurrent::run(&m_worker, work).then(this, [this](const app::RenamingReport& report) { finish(report); });
}

app::Result<> FileRenamer::merge(const app::Renaming& wanted)
{
    app::Result<app::RenamedCodebook> merged = app::renamed(m_session.codebook(), wanted, true);
    const auto mergeIn = [&](app::Codebook& codebook) {
        merged = app::renamed(codebook, wanted, true); // on what a colleague wrote meanwhile
        if (merged)
            codebook = merged->codebook;
    };
    if (!merged)
        return std::unexpected(merged.error());
    if (app::Result<> changed = m_session.changeCodebook(mergeIn); !changed)
        return changed;
    if (!merged)
        return std::unexpected(merged.error());
    rename({merged->done});
    return {};
}

void FileRenamer::finish(const app::RenamingReport& report)
{
    m_session.takeInChangesOnDisk();
    if (!report.left.empty()) {
        app::Error first = report.left.front();
        const auto others = static_cast<int>(report.left.size()) - 1;
        //: A name was changed in the codebook. %1 says why a tag file could not be rewritten.
        first.reason = tr("the old name stays in it, because %1").arg(first.reason);
        if (others > 0)
            //: Follows the sentence about one tag file that could not be rewritten.
            first.remedy += tr(" (and %n more file(s))", nullptr, others);
        emit m_session.failed(first);
    } else if (report.statements > 0) {
        emit m_session.notice(tr(
            "%n statement(s) in your tag files have the new name now.", nullptr, static_cast<int>(report.statements)));
    }
    emit finished();
}
}
