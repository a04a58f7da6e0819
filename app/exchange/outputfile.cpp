// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/exchange/outputfile.h"

#include "app/articles/workspace.h"
#include "app/codebook/codebookfile.h"
#include "app/sidecars/sidecarstore.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace app {

Result<> writeOutput(const QString& path, const std::function<Result<>(const AtomicFile::Sink& sink)>& fill)
{
    const QString name = QFileInfo(path).fileName();
    if (QFileInfo::exists(path)
        && (isArticleName(name) || isSidecarName(name) || name == QLatin1StringView(codebookFileName)))
        return std::unexpected(Error{Error::Kind::Invalid, path,
            QCoreApplication::translate("OutputFile", "an export must not replace a file of a workspace"),
            QCoreApplication::translate("OutputFile", "choose another name")});
    return AtomicFile(path).stream(fill);
}
}
