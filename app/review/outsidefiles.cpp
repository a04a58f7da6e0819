// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/review/outsidefiles.h"

#include "app/base/utf8.h"
#include "app/sidecars/brokensidecar.h"
#include "app/sidecars/sidecarstore.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace app {

namespace {

/// Lets lupdate find the texts.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(OutsideFiles)
};
}

Result<OutsideFiles> OutsideFiles::at(const std::vector<QString>& paths)
{
    OutsideFiles outside;
    for (const QString& path : paths) {
        if (QFileInfo(path).isDir()) {
            outside.m_folders.emplace_back(path);
            continue;
        }
        Result<Sidecar> sidecar = readSidecar(path);
        if (!sidecar) {
            std::optional<BrokenSidecar> broken = readUpToDamage(path, sidecar.error());
            if (!broken)
                return std::unexpected(sidecar.error());
            sidecar = std::move(broken->sidecar);
        }
        outside.m_files.push_back({path, std::move(sidecar->header.article), false});
    }
    return outside;
}

std::vector<QString> OutsideFiles::sidecarsFor(const Article& article, const QString& relativePath)
{
    std::vector<QString> found;
    for (File& file : m_files) {
        if (file.article.textSha256 != article.text().sha256() && file.article.name != toUtf8(article.fileName()))
            continue;
        file.isUsed = true;
        found.push_back(file.path);
    }
    for (ColleagueFolder& folder : m_folders)
        std::ranges::move(folder.sidecarsFor(article, relativePath), std::back_inserter(found));
    return found;
}

std::vector<Error> OutsideFiles::unused() const
{
    std::vector<Error> errors;
    for (const File& file : m_files)
        if (!file.isUsed)
            //: %1 is the file name of an article
            errors.push_back({Error::Kind::Invalid, file.path,
                Messages::tr("it was made for an article that is not among these, %1")
                    .arg(toQString(file.article.name)),
                Messages::tr("name that article, or its folder")});
    return errors;
}
}
