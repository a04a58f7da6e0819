// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/assignmentprogress.h"

#include "app/base/utf8.h"
#include "app/sidecars/sidecarformat.h"
#include "app/sidecars/sidecarstore.h"

#include <QDir>
#include <QFileInfo>

#include <map>
#include <utility>

namespace app {

std::vector<CoderProgress> progressOf(const QString& workspaceRoot, const Assignments& assignments)
{
    std::map<std::string, CoderProgress> byCoder;
    for (const auto& [article, coders] : assignments.codersOf) {
        const QString path = QDir(workspaceRoot).filePath(toQString(article));
        const bool isThere = QFileInfo::exists(path);
        for (const std::string& coder : coders) {
            CoderProgress& progress = byCoder[coder];
            progress.coder = coder;
            ++progress.assigned;
            progress.shared += coders.size() > 1;
            if (!isThere) {
                ++progress.missing;
                continue;
            }
            const QString sidecar = sidecarPath(path, coder);
            const auto summary = readSidecarBytes(sidecar).and_then(
                [&](std::string bytes) { return summariseSidecar(std::move(bytes), sidecar); });
            if (summary)
                ++progress.articles[static_cast<std::size_t>(summary->progress)];
            else if (summary.error().kind == Error::Kind::NotFound)
                ++progress.articles[static_cast<std::size_t>(Progress::Unread)];
            else
                progress.unreadable.push_back(article);
        }
    }
    std::vector<CoderProgress> all;
    for (auto& [coder, progress] : byCoder)
        all.push_back(std::move(progress));
    return all;
}
}
