// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/codebook/filerenamer.h"

#include "app/base/utf8.h"
#include "app/base/writtenfiles.h"
#include "app/codebook/codebookfile.h"
#include "app/sidecars/renameinfiles.h"
#include "ui/session/filescommand.h"
#include "ui/session/session.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <utility>

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

app::Result<app::WrittenFiles> FileRenamer::changeCodebook(const std::function<void(app::Codebook&)>& change)
{
    if (!m_session.workspace())
        return app::WrittenFiles();
    const QString path = QDir(m_session.workspace()->root()).filePath(QLatin1StringView(app::codebookFileName));
    app::Result<> changed;
    if (!QFileInfo::exists(path)) // first there has to be one to go back to
        changed = m_session.changeCodebook([](app::Codebook&) { });
    app::Result<app::WrittenFiles> written = changed.and_then([&path] { return app::WrittenFiles::before({path}); });
    if (!written)
        return written;
    changed = m_session.changeCodebook(change);
    if (!changed)
        return std::unexpected(changed.error());
    return written->after() ? written : app::WrittenFiles(); // it is changed; only undoing it is not possible
}

app::Result<> FileRenamer::change(const std::function<void(app::Codebook&)>& change)
{
    const app::Codebook before = m_session.codebook();
    return changeCodebook(change).transform([&](app::WrittenFiles written) {
        const std::vector<app::Renaming> renamings = app::renamings(before, m_session.codebook());
        if (!renamings.empty())
            rename(renamings, std::move(written),
                //: Name of an undo step: a speaker or topic of the codebook, %1, is called %2 now
                tr("Rename “%1” to “%2”")
                    .arg(app::toQString(renamings.front().from), app::toQString(renamings.front().to)));
    });
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
    app::Result<app::WrittenFiles> written = changeCodebook(mergeIn);
    if (!written)
        return std::unexpected(written.error());
    if (!merged)
        return std::unexpected(merged.error());
    rename({merged->done}, *std::move(written),
        //: Name of an undo step: the speaker or topic %1 of the codebook became part of %2
        tr("Merge “%1” into “%2”").arg(app::toQString(merged->done.from), app::toQString(merged->done.to)));
    return {};
}

void FileRenamer::rename(const std::vector<app::Renaming>& renamings, app::WrittenFiles codebook, const QString& step)
{
    if (!m_session.workspace())
        return;
    struct Done
    {
        app::RenamingReport report;
        app::WrittenFiles written;
    };
    m_session.saveNow(); // what is in memory only would come into the file later, with the old name
    auto work = [this, workspace = *m_session.workspace(), coder = m_session.coder(), renamings,
                    done = Done{{}, std::move(codebook)}]() mutable {
        done.report = app::renameInFiles(workspace, coder, renamings, m_stopped, true, &done.written);
        return std::move(done);
    };
    // Steps that belong to another coder's files or another workspace are not among those of the window.
    const auto isStillThere = [this, root = m_session.workspace()->root(), coder = m_session.coder()] {
        return m_session.workspace() && m_session.workspace()->root() == root && m_session.coder() == coder;
    };
    QtConcurrent::run(&m_worker, std::move(work)).then(this, [this, step, isStillThere](const Done& done) {
        m_session.takeInChangesOnDisk();
        if (isStillThere() && !done.written.isEmpty())
            m_session.undoStack().push(new FilesCommand(m_session, done.written, step, {}));
        tell(done.report);
        emit finished();
    });
}

void FileRenamer::tell(const app::RenamingReport& report)
{
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
}
}
