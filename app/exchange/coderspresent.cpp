// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/coderspresent.h"

#include "app/sidecars/sidecarformat.h"
#include "app/sidecars/sidecarstore.h"

#include <QFileInfo>

#include <algorithm>

namespace app {

namespace {

std::string coderByName(const QString& path)
{
    const std::optional<SidecarName> name = splitSidecarName(QFileInfo(path).fileName());
    return name ? name->coder : std::string();
}

/// A file that cannot be read is still somebody's.
std::string coderInside(const QString& path)
{
    const Result<SidecarSummary> summary =
        readSidecarBytes(path).and_then([&](std::string bytes) { return summariseSidecar(std::move(bytes), path); });
    return summary ? summary->coder.id : coderByName(path);
}

std::set<std::string> codersOf(const std::vector<WorkspaceFiles>& files, std::string (*coderOf)(const QString&))
{
    std::set<std::string> coders;
    for (const WorkspaceFiles& workspace : files)
        for (const ArticleFiles& article : workspace.articles)
            for (const QString& path : article.sidecars)
                coders.insert(coderOf(path));
    return coders;
}
}

std::set<std::string> codersAmong(const std::vector<WorkspaceFiles>& files)
{
    return codersOf(files, coderInside);
}

CodersPresent lookForCoders(const std::vector<WorkspaceFiles>& files, const std::vector<std::string>& coders)
{
    const auto without = [&](const std::set<std::string>& present) {
        std::vector<std::string> missing = coders;
        std::erase_if(missing, [&](const std::string& coder) { return present.contains(coder); });
        return missing;
    };
    if (coders.empty() || without(codersOf(files, coderByName)).empty())
        return {};
    std::set<std::string> present = codersAmong(files);
    std::vector<std::string> missing = without(present);
    return {std::move(missing), std::move(present)};
}
}
