// SPDX-FileCopyrightText: 2026 The Attribune authors
// SPDX-License-Identifier: MIT
#include "app/articles/article.h"

#include "app/base/filedescriptor.h"
#include "app/base/filename.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Article)
};

std::unexpected<Error> refuse(Error::Kind kind, const QString& path, const QString& reason, const QString& remedy)
{
    return std::unexpected(Error{kind, path, reason, remedy});
}

std::unexpected<Error> refuseForSystemError(int error, const QString& path)
{
    if (error == ENOENT && mayBeNoUtf8(path))
        return refuse(Error::Kind::NotFound, path, notUtf8Reason(), notUtf8Remedy());
    const bool missing = error == ENOENT || error == ENOTDIR || error == ENAMETOOLONG;
    return refuse(
        missing ? Error::Kind::NotFound : Error::Kind::Unreadable, path, systemReason(error), systemRemedy(error));
}

std::unexpected<Error> refuseSpecialFile(const QString& path)
{
    return refuse(Error::Kind::Unreadable, path, Messages::tr("it is not an ordinary file"),
        Messages::tr("choose the file that holds the article"));
}

std::unexpected<Error> refuseSize(const QString& path)
{
    return refuse(Error::Kind::TooLarge, path,
        Messages::tr("the file is larger than %1 MB").arg(largestArticle / (1024 * 1024)),
        Messages::tr("split it into single articles"));
}

/// Reads into memory rather than mapping the file: a mapped one that a sync tool shortens would kill the program.
Result<std::string> readWhole(const QString& path)
{
    // Without O_NONBLOCK, a pipe that nobody writes to would hold us for ever.
    constexpr int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
    const FileDescriptor file(::open(QFile::encodeName(path).constData(), flags));
    struct stat info = {};
    if (!file.isOpen() && errno == ENXIO) // what a socket answers
        return refuseSpecialFile(path);
    if (!file.isOpen() || ::fstat(file.get(), &info) != 0)
        return refuseForSystemError(errno, path);
    if (S_ISDIR(info.st_mode))
        return refuse(Error::Kind::Unreadable, path, systemReason(EISDIR), Messages::tr("choose an article in it"));
    if (!S_ISREG(info.st_mode))
        return refuseSpecialFile(path);
    if (info.st_size > largestArticle)
        return refuseSize(path);
    std::optional<std::string> bytes = file.readAll(largestArticle);
    if (!bytes && errno == EFBIG)
        return refuseSize(path); // it grew while we read
    if (!bytes)
        return refuseForSystemError(errno, path);
    return *std::move(bytes);
}
}

QString Article::fileName() const
{
    return QFileInfo(path).fileName();
}

Result<Article> readArticle(const QString& path)
{
    Result<DecodedText> decoded =
        readWhole(path).and_then([&](std::string bytes) { return decode(std::move(bytes), path); });
    if (!decoded)
        return std::unexpected(std::move(decoded.error()));
    Article article;
    article.path = QFileInfo(path).absoluteFilePath();
    article.details = findDetails(decoded->text);
    article.decoded = *std::move(decoded);
    return article;
}
}
