// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "ui/review/colleagues.h"

#include "app/review/codemapping.h"
#include "ui/session/session.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace ui {

Colleagues::Colleagues(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    const auto startAnew = [this] {
        m_further.clear();
        m_found = {};
        emit changed();
        reload();
    };
    connect(&session, &Session::articleOpened, this, startAnew);
    connect(&session, &Session::articleClosed, this, startAnew);
    connect(&session, &Session::workspaceOpened, this, [this] { setFolder({}); });
}

Colleagues::~Colleagues()
{
    m_reading.waitForFinished();
}

void Colleagues::reload()
{
    ++m_number;
    if (!m_session.article())
        return;
    auto work = [article = *m_session.article(), self = m_session.coder().id, further = m_further, root = m_folder,
                    copy = m_copy, workspace = m_session.workspace()->root(),
                    relative = m_session.workspace()->relative(m_session.article()->path)] {
        Found found{{}, copy};
        std::vector<QString> others(further.begin(), further.end());
        if (!root.isEmpty()) {
            if (!found.folder)
                found.folder = std::make_shared<app::ColleagueFolder>(root);
            for (QString& path : found.folder->sidecarsFor(article, relative))
                others.push_back(std::move(path));
        }
        found.colleagues = app::colleaguesOf(article, self, others);
        if (const app::Result<app::StoredMapping> stored = app::loadMapping(workspace); !stored)
            found.colleagues.errors.push_back(stored.error());
        else if (!stored->mapping.isEmpty())
            for (app::CoderFile& file : found.colleagues.files)
                file.sidecar.statements = stored->mapping.mapped(std::move(file.sidecar.statements));
        // One's own file is what the session holds, with what is not yet saved.
        std::erase_if(
            found.colleagues.files, [&](const app::CoderFile& file) { return file.sidecar.header.coder.id == self; });
        return found;
    };
    // One after the other: a colleague's folder is indexed as it is asked, from one thread at a time.
    m_reading.waitForFinished();
    // A copy: where the reading is over already, the continuation runs at once, and whoever hears of it may read again.
    QFuture<Found> future = QtConcurrent::run(std::move(work));
    m_reading = future;
    future.then(this, [this, number = m_number](const Found& found) {
        if (number == m_number)
            take(found);
    });
}

void Colleagues::take(Found found)
{
    m_found = std::move(found.colleagues);
    m_copy = std::move(found.folder);
    emit changed();
    if (m_justAdded.isEmpty())
        return;
    const QString path = std::exchange(m_justAdded, {});
    for (const app::CoderFile& file : m_found.files)
        if (QFileInfo(file.path) == QFileInfo(path))
            emit added(file.sidecar.header.coder.id);
}

void Colleagues::addFile(const QString& path)
{
    if (!m_further.contains(path))
        m_further += path;
    m_justAdded = path;
    reload();
}

void Colleagues::setFolder(const QString& folder)
{
    m_folder = folder;
    m_copy.reset();
    reload();
}
}
