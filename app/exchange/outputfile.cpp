// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/outputfile.h"

#include "app/articles/workspace.h"
#include "app/codebook/codebookfile.h"
#include "app/review/assignmentsfile.h"
#include "app/review/codemapping.h"
#include "app/sidecars/sidecarstore.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace app {

Result<> writeOutput(const QString& path, const std::function<Result<>(const AtomicFile::Sink& sink)>& fill)
{
    const QString name = QFileInfo(path).fileName();
    const bool isShared = std::ranges::any_of(std::array{codebookFileName, assignmentsFileName, mappingFileName},
        [&](const char* shared) { return name == QLatin1StringView(shared); });
    const QString remedy = QCoreApplication::translate("OutputFile", "choose another name");
    if (QFileInfo::exists(path) && (isArticleName(name) || isSidecarName(name) || isShared))
        return std::unexpected(Error{Error::Kind::NotWritable, path,
            QCoreApplication::translate("OutputFile", "an export must not replace a file of a workspace"), remedy});
    // A table in the place of a codebook that is yet to be written would close the workspace to everybody.
    if (isSidecarName(name) || isShared)
        return std::unexpected(Error{Error::Kind::NotWritable, path,
            QCoreApplication::translate("OutputFile", "an export must not have the name of a file of a workspace"),
            remedy});
    return AtomicFile(path).stream(fill);
}
}
